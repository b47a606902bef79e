// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gatetext.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace kontor::ui
{

namespace
{

struct GateWords {
    const char *gate;
    const char *passed;
    const char *missed;
};

//: %1 is the detail that the gate names: a state, a team, a Submandant, a site or a login
constexpr GateWords gates[] = {
    {"existed", QT_TRANSLATE_NOOP("GateText", "Both were there on that day."),
     QT_TRANSLATE_NOOP("GateText", "The record was not there yet on that day.")},
    {"user_active", QT_TRANSLATE_NOOP("GateText", "The user may sign in."),
     QT_TRANSLATE_NOOP("GateText", "The user may not sign in: %1.")},
    {"submandant_active", QT_TRANSLATE_NOOP("GateText", "The Submandant “%1” is active."),
     QT_TRANSLATE_NOOP("GateText", "The Submandant “%1” is inactive, so none of its users can work.")},
    {"assigned", QT_TRANSLATE_NOOP("GateText", "The customer is assigned to “%1”."),
     QT_TRANSLATE_NOOP("GateText", "The customer is not assigned to “%1”.")},
    {"visibility", QT_TRANSLATE_NOOP("GateText", "Visibility of customer data: %1."),
     QT_TRANSLATE_NOOP("GateText", "Visibility of customer data: %1. This user sees no customers.")},
    {"of_sites", QT_TRANSLATE_NOOP("GateText", "The customer belongs to a site of the user, or to none."),
     QT_TRANSLATE_NOOP("GateText", "The customer belongs to the site “%1”, to which the user is not tied.")},
    {"contact", QT_TRANSLATE_NOOP("GateText", "The user is the partner contact of the customer, or stands in for %1."),
     QT_TRANSLATE_NOOP("GateText", "The user sees only customers whose partner contact he is; here it is %1.")},
    {"administration", QT_TRANSLATE_NOOP("GateText", "Nothing locks the customer: %1."),
     QT_TRANSLATE_NOOP("GateText", "The customer is locked. Customer administration: %1.")},
};

struct GapWords {
    const char *gap;
    const char *name;
    const char *hint;
};

constexpr GapWords gaps[] = {
    {"no_contact", QT_TRANSLATE_NOOP("GateText", "Customers without a partner contact"),
     QT_TRANSLATE_NOOP("GateText", "Nobody gets the notices about them. Select them and set a partner contact.")},
    {"contact_blind", QT_TRANSLATE_NOOP("GateText", "Partner contact is switched off or sees no customers"),
     QT_TRANSLATE_NOOP("GateText", "The contact cannot work on them. Set another one, or hand over all at once.")},
    {"requested_long", QT_TRANSLATE_NOOP("GateText", "Customer administration requested long ago"),
     QT_TRANSLATE_NOOP("GateText", "The customer has not answered. Ask again.")},
    {"assigned_locked", QT_TRANSLATE_NOOP("GateText", "Assigned, but locked"),
     QT_TRANSLATE_NOOP("GateText",
                       "The Submandant finds them and cannot open them. Request the customer administration.")},
    {"no_code", QT_TRANSLATE_NOOP("GateText", "Submandants without a sub-partner code"),
     QT_TRANSLATE_NOOP("GateText", "Their commission cannot be told apart. Enter the code.")},
    {"no_role", QT_TRANSLATE_NOOP("GateText", "Users without a role"),
     QT_TRANSLATE_NOOP("GateText", "They can look but do nothing. Give them a role, or switch them off.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("GateText", text);
}

/// A gate's detail is a key or a name.
QString detailWord(const QString &gate, const QString &detail)
{
    if (detail == u"not_recorded")
        return translated(QT_TRANSLATE_NOOP("GateText", "not recorded for that day"));
    if (gate == u"visibility")
        return detail.isEmpty() ? visibilityWord(QStringLiteral("none")) : visibilityWord(detail);
    if (gate == u"contact" && detail.isEmpty())
        return translated(QT_TRANSLATE_NOOP("GateText", "nobody"));
    return gate == u"user_active" || gate == u"administration" ? stateWord(detail) : detail;
}

} // namespace

QString reachText(bool isFindable, bool isOpenable)
{
    if (isOpenable)
        return translated(QT_TRANSLATE_NOOP("GateText", "Can find and open the customer."));
    return isFindable ? translated(QT_TRANSLATE_NOOP("GateText", "Can find the customer, but not open it."))
                      : translated(QT_TRANSLATE_NOOP("GateText", "Cannot find the customer."));
}

QString gateText(const QString &gate, bool isPassed, const QString &detail)
{
    for (const GateWords &words : gates)
        if (gate == QLatin1String(words.gate)) {
            QString text = translated(isPassed ? words.passed : words.missed);
            return text.replace(QStringLiteral("%1"), detailWord(gate, detail));
        }
    return gate;
}

QString gapText(const QString &gap)
{
    for (const GapWords &words : gaps)
        if (gap == QLatin1String(words.gap))
            return translated(words.name);
    return gap;
}

QString gapHint(const QString &gap)
{
    for (const GapWords &words : gaps)
        if (gap == QLatin1String(words.gap))
            return translated(words.hint);
    return {};
}

} // namespace kontor::ui
