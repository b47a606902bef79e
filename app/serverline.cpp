// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverline.h"

#include "sync/pglink.h"

namespace kontor
{

LineOpener pgLineOpener()
{
    return [](const QString &server, const QString &login, const Secret &password, const Stopper &stopper,
              const OpeningSteps &told) -> Result<std::unique_ptr<ServerLink>> {
        KONTOR_LET(target, PgTarget::parse(server));
        if (target.hasSecret())
            return fail(Error::Kind::Invalid, QStringLiteral("server_url_password"));
        return PgLink::open(target.as(login), password.utf8().toByteArray(), &stopper, told);
    };
}

QString serverPlace(const QString &server)
{
    const auto target = PgTarget::parse(server);
    return target ? target->text() : QString();
}

} // namespace kontor
