// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invitation.h"

#include "ui/maildraft.h"

#include <QCoreApplication>

namespace kontor::ui
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("Invitation", text);
}

} // namespace

QUrl invitationMail(const Invitation &invitation)
{
    //: subject of a mail; %1 is the name of a company
    const QString subject =
        words(QT_TRANSLATE_NOOP("Invitation", "Your access to the portal of %1")).arg(invitation.company);
    QStringList lines;
    lines << (invitation.name.isEmpty() ? words(QT_TRANSLATE_NOOP("Invitation", "Hello,"))
                                        //: %1 is a person
                                        : words(QT_TRANSLATE_NOOP("Invitation", "Hello %1,")).arg(invitation.name));
    lines << QString();
    if (invitation.submandant.isEmpty())
        //: %1 is a company
        lines << words(QT_TRANSLATE_NOOP("Invitation", "you are invited to work in the portal of %1."))
                     .arg(invitation.company);
    else
        //: %1 is the partner's company, %2 the Submandant for which the person will work
        lines << words(QT_TRANSLATE_NOOP("Invitation", "you are invited to work in the portal of %1, for %2."))
                     .arg(invitation.company, invitation.submandant);
    //: %1 is a login
    lines << words(QT_TRANSLATE_NOOP("Invitation", "Your login is: %1")).arg(invitation.login);
    lines << words(QT_TRANSLATE_NOOP("Invitation", "Please answer this mail, so that your access is switched on."));
    lines << QString() << invitation.inviter;
    return mailDraft(invitation.email, subject, lines);
}

} // namespace kontor::ui
