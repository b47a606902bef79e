// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal.h"

#include "store/credentials.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace kontor::ctl
{

using Kind = Error::Kind;

#ifdef Q_OS_UNIX
struct SilentTerminal::Before {
    termios settings = {};
};

SilentTerminal::SilentTerminal()
    : m_before(std::make_unique<Before>())
{
    m_isTerminal = isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before->settings) == 0;
    if (!m_isTerminal)
        return;
    termios silent = m_before->settings;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

SilentTerminal::~SilentTerminal()
{
    if (m_isTerminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->settings);
}
#else
struct SilentTerminal::Before {
};
SilentTerminal::SilentTerminal() = default;
SilentTerminal::~SilentTerminal() = default;
#endif

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

} // namespace kontor::ctl
