// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the suspicion that a customer was entered twice.
#pragma once

#include <QString>
#include <QStringList>

namespace kontor::ui
{

/// What two customers have in common, of: name_city, email, vat.
QString becauseText(const QStringList &because);

/// Of one customer: who else it may be, and why. `who` is number and name.
QString duplicateText(const QString &who, const QStringList &because);

/// Of a row of a file: the new number, that of the other one, and why.
QString importedTwiceText(const QString &number, const QString &of, const QStringList &because);

} // namespace kontor::ui
