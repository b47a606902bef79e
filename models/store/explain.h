// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "Why can he (not) see this?" (P-40; MISSION 4.1, rank 6): the gates of access/rules.txt one by one, for one person
// and one customer, now or on a past day. The verdict is asked with the very text that the visible_* views are made of.
#pragma once

#include "store/reader.h"

#include <QDate>
#include <optional>

namespace kontor
{

/// One gate that concerns the person.
struct GateAnswer {
    QString gate; ///< stable: user_active, submandant_active, assigned, visibility, of_sites, contact, administration;
                  ///< for a past day also existed
    bool passed = false;
    QString detail;           ///< a state's key, or the name that the gate is about; may be empty
    QStringList movedBy;      ///< operations ("may ..." of access/rules.txt) that change it
    QStringList whoCanChange; ///< logins that the asker may see, at most 20, sorted; none for a past day
};

struct Explanation {
    Uuid customer;
    bool findable = false;
    bool openable = false;
    QList<GateAnswer> gates; ///< in the order in which they are told
};

/// Whether `login` finds and opens this customer, and why. Oneself may always be asked about; others need the right
/// "explain", a past day (to its end, in the office's time zone) "see_past". Errors: no_right, not_found (a user or
/// customer that the asker does not find), day_in_future.
Result<Explanation> explain(Reader &reader, const QString &login, const QString &customer,
                            std::optional<QDate> on = std::nullopt);

/// The verdicts and gates alone, without who could change them, for customers of the person's Mandant, by their ids.
/// Asks nobody's right: for explain() and its proof.
Result<QList<Explanation>> gatesOf(Database &database, const Uuid &user, const QList<Uuid> &customers,
                                   const QDate &today);

/// One person of "who sees this customer?".
struct Onlooker {
    QString login;
    QString name;
    QString submandant; ///< empty: an employee
    bool findable = false;
    bool openable = false;
};

/// Everybody whom the asker may see and who finds the customer. Errors: as explain().
Result<QList<Onlooker>> whoReaches(Reader &reader, const QString &customer, std::optional<QDate> on = std::nullopt);

} // namespace kontor
