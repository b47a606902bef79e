// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Canaries: each row of a server bears the names of those who must never read it, in its own texts.
#pragma once

#include "testserver.h"

namespace kontor::tests
{

/// Employees whose visibility is own (own1, contact of K1005) and none (none1), users of two Submandants (u11, u21), an
/// employee of another Mandant (sued1), somebody disabled (u13), and a role that is no portal user (stranger).
QStringList watchedLogins();
/// Whether this one may work at all.
bool isEffective(const QString &login);

/// What nobody but those who may read a row finds: "kanari-LOGIN;".
QByteArray canaryOf(const QString &login);

/// Makes those of them that are not there, and marks the rows. The error, if any.
QString markRows(TestServer &server);

/// The bytes around the first canary of this login; empty where there is none.
QByteArray canaryIn(const QByteArray &heard, const QString &login);
/// The same of a store's files, its log and half-made ones among them.
QByteArray canaryInFiles(const QString &store, const QString &login);

} // namespace kontor::tests
