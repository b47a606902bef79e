// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// tlsprobe: why a server's certificate was not taken. libpq says "certificate verify failed" and no more.
#pragma once

#include <QString>

namespace kontor
{

class Stopper;

enum class CertificateFault {
    Unknown, ///< it cannot be said, or nothing is wrong any more
    Issuer,  ///< nobody vouches for it whom this computer trusts
    Dates,   ///< it is not valid yet or not any more, by this computer's clock
    Name,    ///< it is another server's
};

/// Greets the server as libpq does, looks at the certificate and goes; nothing else is sent, no name and no password.
/// `host` is what the certificate has to be for, `authorities` a file of certificates. Blocks for three seconds at most
/// and, once the server is there, no longer than `stopper`, which may be null, is not stopped; any thread.
CertificateFault probeCertificate(const QString &host, int port, const QString &authorities, const Stopper *stopper);

} // namespace kontor
