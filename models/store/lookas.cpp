// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookas.h"

#include "store/operations/commands.h"

namespace kontor
{

Result<> noteLook(const QString &path, const ActorName &name, const Calendar &calendar)
{
    if (name.lookAs.isEmpty())
        return {};
    {
        // Who may not be looked at is told so before the log says that somebody did. The log takes the rest: a look
        // without the right is a refusal with a name.
        KONTOR_LET(tried, Writer::open(path, name, calendar));
        const Result<Session> session = tried->session();
        if (!session && session.error().rule != u"no_right")
            return tl::unexpected<Error>(session.error());
    }
    KONTOR_LET(writer, Writer::open(path, name.login, calendar));
    KONTOR_TRY(writer->perform(commands::lookAs, name.lookAs, [&](Door &door) -> Result<> {
        KONTOR_TRY(door.may(commands::rightFor(commands::lookAs)));
        KONTOR_LET(user, door.database().uuid("SELECT id FROM portal_user WHERE login = ?", {name.lookAs}));
        return door.note(user);
    }));
    return {};
}

} // namespace kontor
