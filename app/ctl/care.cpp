// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// init, backup, restore, doctor: the store as a file.
#include "app/ctl/await.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/serverdoor.h"
#include "app/keychaincheck.h"
#include "store/backup.h"
#include "store/demo/large.h"
#include "store/demo/nordlicht.h"
#include "store/migrations.h"
#include "store/replicastate.h"
#include "store/storefile.h"
#include "sync/bootstrap.h"
#include "sync/serverhealth.h"
#include "ui/errortext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <sqlite3.h>

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

Result<quint64> readNumber(const Arguments &arguments, const QString &option, quint64 fallback)
{
    if (!arguments.has(option))
        return fallback;
    bool isNumber = false;
    const quint64 number = arguments.value(option).toULongLong(&isNumber);
    if (!isNumber)
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), CommandWords::tr("--%1 takes a number").arg(option),
                    {CommandWords::tr("--%1 takes a number").arg(option)});
    return number;
}

Result<std::function<Result<>(Database &)>> chooseFilling(const Arguments &arguments)
{
    const Calendar calendar = arguments.calendar;
    const QString demo = arguments.value(QStringLiteral("demo"));
    if (demo == u"nordlicht")
        return [calendar](Database &database) { return fillNordlicht(database, calendar); };
    if (demo == u"large") {
        KONTOR_LET(customers, readNumber(arguments, QStringLiteral("customers"), 100000));
        KONTOR_LET(seed, readNumber(arguments, QStringLiteral("seed"), 1));
        return [calendar, customers = qint64(customers), seed = seed](Database &database) {
            return fillLarge(database, calendar, customers, seed, [](qint64 done) {
                if (done % 100000 == 0)
                    printMessage(QString::number(done));
                return true;
            });
        };
    }
    if (!demo.isEmpty())
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("--demo nordlicht|large"),
                    {QStringLiteral("--demo nordlicht|large")});
    OwnStore own;
    if (arguments.has(QStringLiteral("mandant")))
        own.mandantName = arguments.value(QStringLiteral("mandant"));
    if (arguments.has(QStringLiteral("dealer-id")))
        own.dealerId = arguments.value(QStringLiteral("dealer-id"));
    return [own, calendar](Database &database) { return fillOwnStore(database, own, calendar); };
}

QString oneWord(const Arguments &arguments)
{
    return arguments.words.size() == 1 ? arguments.words[0] : QString();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue instantOrNull(qint64 utcMs)
{
    return utcMs == 0 ? QJsonValue() : QJsonValue(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate));
}

QJsonObject foundObject(const Error &error)
{
    return {{QStringLiteral("rule"), error.rule},
            {QStringLiteral("message"), ui::errorText(error)},
            {QStringLiteral("detail"), error.detail}};
}

/// A warning: without one everything works, with more typing.
QJsonObject examineKeychain(QJsonArray &warnings)
{
    KeychainHealth health;
    Keychain keychain;
    await([&](QObject *context, const std::function<void()> &done) {
        checkKeychain(keychain, context, keychainPatienceMs, [&health, done](const KeychainHealth &found) {
            health = found;
            done();
        });
    });
    if (health.problem)
        warnings << foundObject(*health.problem);
    return {{QStringLiteral("reachable"), !health.problem}, {QStringLiteral("state"), health.state}};
}

/// Of a replica: how its server and the way to it stand.
QJsonValue examine(const Arguments &arguments, const ReplicaState &replica, QJsonArray &problems, QJsonArray &warnings)
{
    const auto door = ServerDoor::make(replica.server, replica.login, arguments.calendar);
    if (!door) {
        problems << foundObject(door.error());
        return {};
    }
    const ServerHealth health = examineServer(replica, door->world(), [] { return Calendar().nowUtcMs(); });
    for (const Error &problem : health.problems)
        problems << foundObject(problem);
    for (const Error &warning : health.warnings)
        warnings << foundObject(warning);
    const auto known = [&](const QJsonValue &value) { return health.schemaVersion > 0 ? value : QJsonValue(); };
    return QJsonObject{{QStringLiteral("place"), health.place},
                       {QStringLiteral("login"), replica.login},
                       {QStringLiteral("reachable"), health.isReachable},
                       {QStringLiteral("version"), textOrNull(health.version)},
                       {QStringLiteral("tls"), textOrNull(health.tls)},
                       {QStringLiteral("schema_version"), known(health.schemaVersion)},
                       {QStringLiteral("clock_skew_ms"), known(health.clockSkewMs)},
                       {QStringLiteral("pending"), replica.waiting},
                       {QStringLiteral("conflicts"), replica.conflicts},
                       {QStringLiteral("as_of"), instantOrNull(replica.asOf)},
                       {QStringLiteral("verified_at"), instantOrNull(replica.verifiedAt)}};
}

} // namespace

Result<int> init(const Arguments &arguments)
{
    KONTOR_LET(fill, chooseFilling(arguments));
    KONTOR_TRY(createStore(arguments.store, arguments.has(QStringLiteral("force")), arguments.calendar, fill));
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_LET(session, reader->read<Session>([](Reader &open) -> Result<Session> { return open.session(); }));
    printObject(arguments, {{QStringLiteral("store"), QFileInfo(arguments.store).absoluteFilePath()},
                            {QStringLiteral("mandant"), session.mandantName},
                            {QStringLiteral("login"), session.login}});
    return 0;
}

Result<int> backup(const Arguments &arguments)
{
    const QString target = oneWord(arguments);
    if (target.isEmpty())
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("backup FILE"),
                    {QStringLiteral("backup FILE")});
    if (QFileInfo::exists(target) && !arguments.has(QStringLiteral("force")))
        return fail(Kind::Rejected, QStringLiteral("file_exists"), target, {target});
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_TRY(reader->read<int>([](Reader &open) -> Result<int> {
        KONTOR_TRY(open.may(QStringLiteral("back_up")));
        return 0;
    }));
    KONTOR_TRY(backUp(reader->database(), target));
    printObject(arguments, {{QStringLiteral("file"), QFileInfo(target).absoluteFilePath()},
                            {QStringLiteral("bytes"), QFileInfo(target).size()}});
    return 0;
}

Result<int> restoreFile(const Arguments &arguments)
{
    const QString source = oneWord(arguments);
    if (source.isEmpty())
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("restore FILE [--force]"),
                    {QStringLiteral("restore FILE [--force]")});
    KONTOR_TRY(checkBackup(source));
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_TRY(reader->read<int>([](Reader &open) -> Result<int> {
        KONTOR_TRY(open.may(QStringLiteral("back_up")));
        return 0;
    }));
    reader.reset();
    KONTOR_LET(database, Database::open(arguments.store, Database::Mode::ReadWrite));
    KONTOR_LET(before, readReplicaState(*database));
    const bool isForced = arguments.has(QStringLiteral("force"));
    KONTOR_LET(kept, restore(*database, source, arguments.calendar.nowUtcMs(),
                             isForced ? WaitingSets::LeaveInCopy : WaitingSets::Refuse));
    QJsonObject done{{QStringLiteral("restored"), QFileInfo(source).absoluteFilePath()},
                     {QStringLiteral("kept"), kept}};
    if (before.waiting > 0)
        done.insert(QStringLiteral("waiting_in_kept"), before.waiting);
    printObject(arguments, done);
    return 0;
}

Result<int> doctor(const Arguments &arguments)
{
    QJsonArray problems;
    QJsonObject object{{QStringLiteral("kontor"), QStringLiteral(KONTOR_VERSION)},
                       {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
                       {QStringLiteral("sqlite"), QString::fromLatin1(sqlite3_libversion())},
                       {QStringLiteral("schema"), currentSchemaVersion()},
                       {QStringLiteral("store"), QFileInfo(arguments.store).absoluteFilePath()}};
    const std::optional<qint64> left = freeBytes(arguments.store);
    object.insert(QStringLiteral("free_bytes"), left ? QJsonValue(*left) : QJsonValue());
    const auto note = [&](const Error &error) { problems << foundObject(error); };
    if (left && *left < scarceBytes)
        note({Kind::Storage, QStringLiteral("disk_nearly_full"), {}, {QFileInfo(arguments.store).absolutePath()}, {}});
    QString integrity = QStringLiteral("unknown"); // where the file could not be opened
    auto writer = openWriter(arguments);
    if (!writer) {
        note(writer.error());
    } else {
        object.insert(QStringLiteral("bytes"), QFileInfo(arguments.store).size());
        const auto damage = findDamage((*writer)->database());
        integrity = damage && damage->isEmpty() ? QStringLiteral("ok") : QStringLiteral("problems");
        if (!damage)
            note(damage.error());
        else
            for (const QString &finding : *damage)
                note({Kind::Storage, QStringLiteral("store_damaged"), finding, {arguments.store}, {}});
    }
    object.insert(QStringLiteral("integrity"), integrity);
    QJsonArray warnings;
    if (const QString half = unfinishedPath(arguments.store); QFileInfo::exists(half))
        warnings << foundObject({Kind::Rejected, QStringLiteral("bootstrap_unfinished"), {}, {half}, {}});
    object.insert(QStringLiteral("keychain"), examineKeychain(warnings));
    object.insert(QStringLiteral("server"), QJsonValue());
    if (writer) {
        KONTOR_LET(replica, readReplicaState((*writer)->database()));
        if (replica.isReplica)
            object.insert(QStringLiteral("server"), examine(arguments, replica, problems, warnings));
    }
    object.insert(QStringLiteral("warnings"), warnings);
    object.insert(QStringLiteral("problems"), problems);
    printObject(arguments, object);
    for (const QJsonArray &list : {problems, warnings})
        for (const QJsonValue &one : list)
            printMessage(one[QStringLiteral("message")].toString());
    return problems.isEmpty() ? 0 : 3;
}

} // namespace kontor::ctl
