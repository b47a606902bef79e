// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// set-password: from the terminal without an echo, or from standard input; never from an argument, which every process
// of the machine may read.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/terminal.h"
#include "store/credentials.h"

#include <QCoreApplication>

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

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
