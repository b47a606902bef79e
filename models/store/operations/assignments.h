// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on assignments: who looks after which customer (P-26..35, P-54, P-56; INV-03, INV-04).
#pragma once

#include "store/reader.h"
#include "store/writer.h"

namespace kontor
{

/// What one save of the assignment editor does, whichever way it was put together.
struct AssignmentChange {
    Uuid submandant;
    QList<Uuid> assign;
    QList<Uuid> withdraw;
};

struct AlsoAssigned {
    QString number;
    QStringList submandants;
};

/// The effect line: what saving does for the Submandant's users (MISSION 4.3, N2). Counts are differences.
struct AssignmentEffect {
    qint64 findable = 0;        ///< assigned minus withdrawn
    qint64 openable = 0;        ///< of these, with active customer administration
    qint64 waiting = 0;         ///< newly findable ones that wait for customer administration
    QStringList waitingNumbers; ///< up to 5
    QList<AlsoAssigned> also;   ///< of the first 1,000 newly assigned, those that others look after too; up to 50
};

/// What `saveAssignments` would do. Needs the same right. Errors: no_right, not_found, customer_is_prospect,
/// customer_archived.
Result<AssignmentEffect> previewAssignments(Reader &reader, const AssignmentChange &change);

/// All or nothing, one change set. Assigning what is assigned and withdrawing what is not changes nothing. A withdrawn
/// assignment is kept with its end. Errors: those of the preview, assignment_exclusive (args, where the
/// actor may see it: the number, the names of those that have it).
Result<AssignmentEffect> saveAssignments(Door &door, const AssignmentChange &change);

} // namespace kontor
