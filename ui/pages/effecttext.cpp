// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/effecttext.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace kontor::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kontor::ui::AssignmentTab)
};

QString withSign(qint64 number)
{
    return (number < 0 ? QStringLiteral("−") : QStringLiteral("+")) + formatCount(qAbs(number));
}

} // namespace

QString effectText(const AssignmentEffect &effect)
{
    QString text = Words::tr("After saving: %1 findable, %2 can be opened")
                       .arg(withSign(effect.findable), withSign(effect.openable));
    if (effect.waiting > 0) {
        QString numbers = effect.waitingNumbers.join(QStringLiteral(", "));
        if (effect.waiting > effect.waitingNumbers.size())
            numbers += QStringLiteral(", …");
        //: goes on a sentence; %1 are customer numbers
        text += Words::tr(", %n waits for customer administration (%1)", nullptr, int(effect.waiting)).arg(numbers);
    }
    text += u'.';
    for (qsizetype i = 0; i < qMin<qsizetype>(effect.also.size(), 3); ++i) {
        //: %1 a customer number, %2 names of Submandants; the full stop is put there where no name ends with one
        text += u' ' + Words::tr("%1 is also with: %2")
                           .arg(effect.also[i].number, effect.also[i].submandants.join(QStringLiteral(", ")));
        if (!text.endsWith(u'.'))
            text += u'.';
    }
    return text;
}

} // namespace kontor::ui
