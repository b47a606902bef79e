// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// invite, disable-user, enable-user: what is done with portal users beside making and changing them.
#include "app/ctl/commands.h"
#include "app/ctl/serverdoor.h"
#include "store/operations/commands.h"
#include "store/operations/users.h"
#include "ui/invitation.h"

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

QString invitationFor(const Session &inviter, const FieldValues &fields)
{
    const auto typed = [&](const char *key) { return fields.value(QLatin1String(key)).trimmed(); };
    const QString name = inviter.displayName.isEmpty() ? inviter.login : inviter.displayName;
    return ui::invitationMail({typed("email"), (typed("given_name") + u' ' + typed("family_name")).trimmed(),
                               typed("login"), inviter.mandantName, typed("submandant"), name})
        .toString(QUrl::FullyEncoded);
}

} // namespace

Result<int> invite(const Arguments &arguments)
{
    if (arguments.words.isEmpty())
        return badArguments(QStringLiteral("invite login=LOGIN email=ADDRESS KEY=VALUE..."));
    KONTOR_LET(fields, readFields(arguments.words));
    KONTOR_LET(writer, openWriter(arguments));
    KONTOR_TRY(requireServer(writer->database(), arguments.calendar));
    Uuid id;
    QString mail;
    const QString subject = fields.value(QStringLiteral("login"));
    KONTOR_LET(receipt, writer->perform(commands::inviteUser, subject, [&](Door &door) -> Result<> {
        KONTOR_LET(made, inviteUser(door, fields));
        id = made;
        mail = invitationFor(door.actor(), fields);
        return {};
    }));
    // For the mail program: this one sends nothing.
    return printWritten(arguments, receipt, QStringLiteral("users"), id.text(), {{QStringLiteral("mail_draft"), mail}});
}

Result<int> switchUser(const Arguments &arguments)
{
    if (arguments.words.size() != 1)
        return badArguments(arguments.command + QStringLiteral(" LOGIN"));
    const bool isOff = arguments.command == u"disable-user";
    KONTOR_LET(writer, openWriter(arguments));
    Uuid id;
    KONTOR_LET(receipt, writer->perform(isOff ? commands::disableUser : commands::enableUser, arguments.words[0],
                                        [&](Door &door) -> Result<> {
                                            KONTOR_LET(found, resolveUser(door.database(), arguments.words[0]));
                                            id = found;
                                            return isOff ? disableUser(door, id) : enableUser(door, id);
                                        }));
    return printWritten(arguments, receipt, QStringLiteral("users"), id.text());
}

} // namespace kontor::ctl
