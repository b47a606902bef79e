// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administrationletter.h"

#include "ui/maildraft.h"

#include <QCoreApplication>

namespace kontor::ui
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("AdministrationLetter", text);
}

} // namespace

QUrl administrationLetter(const Session &session, const QString &name, const QString &number)
{
    QStringList lines;
    //: first line of a mail to a customer
    lines << words(QT_TRANSLATE_NOOP("AdministrationLetter", "Dear Sir or Madam,")) << QString();
    if (name.isEmpty())
        //: in a mail to a customer; %1 is the partner's company
        lines << words(QT_TRANSLATE_NOOP("AdministrationLetter",
                                         "We, %1, would like to look after your customer account for you."))
                     .arg(session.mandantName);
    else
        //: in a mail to a customer; %1 is the partner's company, %2 the customer, %3 its customer number
        lines << words(QT_TRANSLATE_NOOP("AdministrationLetter",
                                         "We, %1, would like to look after the customer account of %2 (customer "
                                         "number %3) for you."))
                     .arg(session.mandantName, name, number);
    lines << words(QT_TRANSLATE_NOOP("AdministrationLetter",
                                     "For this we need your agreement to the customer administration. It lets us "
                                     "open your profile and work with it; you can revoke it at any time."))
          << words(QT_TRANSLATE_NOOP("AdministrationLetter", "If you agree, please simply answer this mail."))
          << QString() << words(QT_TRANSLATE_NOOP("AdministrationLetter", "Kind regards"))
          << (session.displayName.isEmpty() ? session.login : session.displayName) << session.mandantName;
    //: subject of a mail to a customer; %1 is the partner's company
    const QString subject =
        words(QT_TRANSLATE_NOOP("AdministrationLetter", "Customer administration by %1: your agreement"))
            .arg(session.mandantName);
    return mailDraft({}, subject, lines);
}

} // namespace kontor::ui
