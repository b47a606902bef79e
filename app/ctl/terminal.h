// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Terminal: a secret from the terminal without an echo, or from standard input.
#pragma once

#include "domain/result.h"
#include "store/secret.h"

#include <memory>

namespace kontor::ctl
{

/// While it lives, what is typed is not shown.
class SilentTerminal
{
public:
    SilentTerminal();
    ~SilentTerminal();
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isTerminal() const { return m_isTerminal; }

private:
    bool m_isTerminal = false;
    struct Before;
    std::unique_ptr<Before> m_before;
};

/// One line. Errors: password_missing at the end of the input.
Result<Secret> readLine();

} // namespace kontor::ctl
