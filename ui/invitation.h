// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Invitation: the mail draft that tells somebody of his new portal user (P-23, D-03).
#pragma once

#include <QString>
#include <QUrl>

namespace kontor::ui
{

struct Invitation {
    QString email;
    QString name; ///< may be empty
    QString login;
    QString company;
    QString submandant; ///< empty for an employee
    QString inviter;
};

/// A mailto address with subject and text in the present language. There is no password in it: a store on this
/// workstation has none, and a server's is nobody's to write down.
QUrl invitationMail(const Invitation &invitation);

} // namespace kontor::ui
