// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Customer administration: its four states and who may move it where (MISSION 3.1, 3.3; P-36..38).
#pragma once

#include <QString>
#include <QStringList>

namespace kontor::administration
{

inline const QString inactive = QStringLiteral("inactive");
inline const QString requested = QStringLiteral("requested");
inline const QString active = QStringLiteral("active");
inline const QString revoked = QStringLiteral("revoked");

QStringList states();

/// inactive -> requested -> active; requested -> inactive; active -> revoked -> requested.
bool mayBecome(const QString &from, const QString &to);

/// The role that this move needs: customer_care may request, customer_desk decides the rest.
QString roleFor(const QString &to);

} // namespace kontor::administration
