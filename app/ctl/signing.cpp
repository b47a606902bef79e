// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// set-password: from the terminal without an echo, or from standard input; never from an argument, which every process
// of the machine may read.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "store/credentials.h"

#include <QCoreApplication>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

/// While it lives, what is typed is not shown.
class SilentTerminal
{
public:
    SilentTerminal()
    {
#ifdef Q_OS_UNIX
        m_isTerminal = isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
#endif
    }
    ~SilentTerminal()
    {
#ifdef Q_OS_UNIX
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isTerminal() const
    {
        return m_isTerminal;
    }

private:
    bool m_isTerminal = false;
#ifdef Q_OS_UNIX
    termios m_before = {};
#endif
};

/// One line. Errors: password_missing at the end of the input, password_long.
Result<Secret> readLine()
{
    // Longer than any password, so that one that is too long is told so; on the stack, which nobody copies.
    char bytes[password::maximumBytes + 2];
    size_t count = 0;
    // Without the stream's own buffer, which would keep a copy.
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    int read = std::getc(stdin);
    const bool isThere = read != EOF;
    for (; read != EOF && read != '\n'; read = std::getc(stdin))
        if (count < sizeof bytes)
            bytes[count++] = char(read);
    while (count > 0 && bytes[count - 1] == '\r')
        --count;
    const Secret secret = Secret::fromUtf8(QByteArrayView(bytes, qsizetype(count)));
    std::fill(std::begin(bytes), std::end(bytes), '\0');
    if (!isThere)
        return fail(Kind::Invalid, QStringLiteral("password_missing"), {}, {}, QStringLiteral("password"));
    return secret;
}

Result<Secret> ask(const SilentTerminal &terminal, const QString &what)
{
    if (terminal.isTerminal())
        printMessage(what);
    return readLine();
}

} // namespace

Result<int> setPassword(const Arguments &arguments)
{
    if (arguments.words.size() != 1)
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("set-password LOGIN"),
                    {QStringLiteral("set-password LOGIN")});
    PasswordChange change;
    change.login = arguments.words[0];
    KONTOR_LET(writer, openWriter(arguments));
    KONTOR_LET(actor, writer->session());
    {
        const SilentTerminal terminal;
        KONTOR_LET(isThere, hasPassword(writer->database(), change.login));
        if (isThere && actor.login == change.login) {
            KONTOR_LET(old, ask(terminal, QCoreApplication::translate("SetPassword", "Present password:")));
            change.old = old;
        }
        KONTOR_LET(fresh, ask(terminal,
                              QCoreApplication::translate("SetPassword", "New password (an empty line removes it):")));
        change.fresh = fresh;
        if (terminal.isTerminal()) {
            KONTOR_LET(again, ask(terminal, QCoreApplication::translate("SetPassword", "Once more:")));
            if (again.utf8() != fresh.utf8())
                return fail(Kind::Invalid, QStringLiteral("password_differs"), {}, {}, QStringLiteral("password"));
        }
    }
    KONTOR_LET(receipt, changePassword(*writer, change));
    QJsonObject object{{QStringLiteral("login"), change.login},
                       {QStringLiteral("has_password"), !change.fresh.isEmpty()}};
    addChangeSet(object, receipt);
    printObject(arguments, object);
    return 0;
}

} // namespace kontor::ctl
