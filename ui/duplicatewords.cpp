// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicatewords.h"

#include <QCoreApplication>

namespace kontor::ui
{

QString becauseText(const QStringList &because)
{
    QStringList words;
    for (const QString &one : because) {
        if (one == u"vat")
            words << QCoreApplication::translate("Duplicate", "the same VAT number");
        else if (one == u"email")
            words << QCoreApplication::translate("Duplicate", "the same e-mail address");
        else
            words << QCoreApplication::translate("Duplicate", "the same name and city");
    }
    return words.join(QStringLiteral(", "));
}

QString duplicateText(const QString &who, const QStringList &because)
{
    //: %1 a customer with number, name and city, %2 what they have in common
    return QCoreApplication::translate("Duplicate", "Perhaps entered twice: %1 has %2.").arg(who, becauseText(because));
}

QString importedTwiceText(const QString &number, const QString &of, const QStringList &because)
{
    //: %1 and %2 are numbers of customers, %3 what they have in common
    return QCoreApplication::translate("Duplicate", "%1 may be there already: %2 has %3")
        .arg(number, of, becauseText(because));
}

} // namespace kontor::ui
