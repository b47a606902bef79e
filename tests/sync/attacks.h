// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of somebody who comes to the server with psql and ill will.
#pragma once

#include <QByteArrayList>

namespace kontor::tests
{

/// Every way to read or write that PostgreSQL has, on one relation.
QByteArrayList attacksOn(const QByteArray &relation);
/// Becoming somebody else, going round the policies, looking into the server.
QByteArrayList attacksByAnybody();

} // namespace kontor::tests
