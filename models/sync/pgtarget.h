// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PgTarget: where a server is and how it is spoken to, from a URL as libpq takes it.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QMap>

namespace kontor
{

/// Parameters of libpq by keyword. What the URL says wins; where it says nothing: verify-full and channel binding (a
/// Unix socket needs neither), a server that takes writes, time-outs that notice a dead line within a minute.
struct PgTarget {
    QMap<QByteArray, QByteArray> parameters;
    bool isLocal = false;  ///< a Unix socket
    bool isWeaker = false; ///< the URL asks for less than verify-full and channel binding over a network

    /// Errors: server_url_invalid (its text is never repeated: it may hold a password).
    static Result<PgTarget> parse(const QString &url);
    /// The same for another person; his password is dropped.
    PgTarget as(const QString &login) const;
    /// A password or what opens the key of a client's certificate: neither belongs into an address that is kept.
    bool hasSecret() const { return parameters.contains("password") || parameters.contains("sslpassword"); }
    /// Host, port and database, for people and for comparing; never a secret.
    QString text() const;
};

} // namespace kontor
