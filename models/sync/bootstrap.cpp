// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bootstrap.h"

#include "store/migrations.h"
#include "store/replicastate.h"
#include "store/setaside.h"
#include "store/sidetables.h"
#include "store/sqlresource.h"
#include "store/storefile.h"
#include "sync/bareschema.h"
#include "sync/copyahead.h"
#include "sync/referencecheck.h"
#include "sync/serverhistory.h"
#include "sync/tableloader.h"

#include <QFile>
#include <QFileInfo>
#include <future>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace kontor
{

using Kind = Error::Kind;

QString unfinishedPath(const QString &path)
{
    return path + QStringLiteral(".new");
}

namespace
{

class Bootstrap
{
public:
    Bootstrap(const BootstrapOrder &order, const RoundWorld &world,
              const std::function<bool(const BootstrapProgress &)> &progress)
        : m_order(order)
        , m_world(world)
        , m_progress(progress)
        , m_unfinished(unfinishedPath(order.path))
    {
    }

    Result<> run()
    {
        KONTOR_LET(link, m_world.connect());
        m_link = std::move(link);
        KONTOR_LET(greeting, m_link->greet(currentSchemaVersion()));
        m_greeting = greeting;
        if (m_greeting.minSchemaVersion > currentSchemaVersion())
            return fail(Kind::Conflict, QStringLiteral("program_too_old"), m_greeting.serverVersion);
        if (QFileInfo::exists(m_order.path)) {
            if (!m_order.force)
                return openAgain();
            KONTOR_TRY(refuseLeftBehind());
            KONTOR_TRY(refuseWaiting(m_order.path));
        }
        KONTOR_TRY(openUnfinished());
        KONTOR_TRY(stripSchema(m_replica->database()));
        KONTOR_TRY(loadAll());
        m_link.reset();
        KONTOR_LET(isSound, dress());
        KONTOR_TRY(Round(*m_replica, m_world).run());
        KONTOR_TRY(finish(isSound));
        return takePlace();
    }

private:
    /// A whole or half replica of this server's user, wherever the server was reached before. Somebody else's store is
    /// none.
    Result<bool> isThereAlready(const QString &path)
    {
        if (!QFileInfo::exists(path))
            return false;
        const auto replica = Replica::open(path);
        if (!replica)
            return false;
        KONTOR_LET(info, (*replica)->info());
        if (info.user != m_greeting.user || info.mandant != m_greeting.mandant)
            return false;
        if (info.server == m_order.server)
            return true;
        // Under another address: the very same server, or nobody we know.
        if (isLeftBehind(m_greeting, info.cursor))
            return fail(Kind::Offline, QStringLiteral("server_outdated"), m_greeting.timeline);
        if (!isOfHistory(m_greeting, info.cursor))
            return false;
        KONTOR_TRY((*replica)->moveTo(m_order.server));
        return true;
    }

    /// What the store that would be replaced knows of this server's successor.
    Result<> refuseLeftBehind()
    {
        const auto replica = Replica::open(m_order.path);
        if (!replica)
            return {};
        KONTOR_LET(info, (*replica)->info());
        if (isLeftBehind(m_greeting, info.cursor))
            return fail(Kind::Offline, QStringLiteral("server_outdated"), m_greeting.timeline);
        return {};
    }

    /// One that was locked for its age has heard of its server with this.
    Result<> openAgain()
    {
        KONTOR_LET(isThere, isThereAlready(m_order.path));
        if (!isThere)
            return fail(Kind::Rejected, QStringLiteral("store_exists"), m_order.path, {m_order.path});
        KONTOR_LET(replica, Replica::open(m_order.path));
        KONTOR_LET(lapsed,
                   isLapsed(replica->database(), m_world.nowUtcMs(), m_world.clockUtcMs ? m_world.clockUtcMs() : 0));
        if (!lapsed)
            return {};
        m_link.reset();
        const auto level = runRound(*replica, m_world);
        return level ? Result<>() : Result<>(tl::unexpected<Error>(level.error()));
    }

    Result<> openUnfinished()
    {
        KONTOR_LET(isBegun, isThereAlready(m_unfinished));
        m_isResumed = isBegun;
        if (!isBegun)
            KONTOR_TRY(begin());
        KONTOR_LET(replica, Replica::open(m_unfinished));
        m_replica = std::move(replica);
        // Tables are copied one after the other, so references hold only after the pull that ends it all. A lost
        // machine loses this file, which is nobody's yet; a lost program does not: what is new is written once, behind
        // what the journal can take back.
        return m_replica->database().execute("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = DELETE; PRAGMA "
                                             "synchronous = OFF; PRAGMA cache_size = -32000");
    }

    Result<> begin()
    {
        const quint64 halves[] = {m_world.random(), m_world.random()};
        KONTOR_LET(first, m_link->pull({}, [](const FeedEntry &) { return Result<>(); }));
        KONTOR_TRY(m_link->endPull());
        return createStore(m_unfinished, true, Calendar(), [&](Database &database) -> Result<> {
            KONTOR_TRY(database.run(
                "INSERT INTO replica (only_one, server, login, mandant, portal_user, client, state, cursor, rights) "
                "VALUES (1, ?, ?, ?, ?, ?, 'loading', ?, ?)",
                {m_order.server, m_greeting.login, m_greeting.mandant, m_greeting.user,
                 Uuid::fromBytes(halves, sizeof halves), QString::fromUtf8(first.cursor),
                 QString::fromUtf8(first.rights)}));
            return {};
        });
    }

    Result<> loadAll()
    {
        KONTOR_LET(info, m_replica->info());
        const QStringList tables = sharedTables();
        QList<CopyAhead::Table> wanted;
        for (const QString &table : tables)
            if (!info.loaded.contains(table))
                wanted << CopyAhead::Table{table.toUtf8(), loaderOf(table).searchCell()};
        CopyAhead rows(*m_link, wanted);
        for (int i = 0; i < tables.size(); ++i)
            if (!info.loaded.contains(tables[i]))
                KONTOR_TRY(load(rows, {tables[i], i, int(tables.size()), 0}));
        return {};
    }

    TableLoader loaderOf(const QString &table)
    {
        return TableLoader(m_replica->database(), *m_replica->shapes().constFind(table.toUtf8()));
    }

    Result<> load(CopyAhead &rows, BootstrapProgress progress)
    {
        constexpr qint64 rowsAReport = 5000;
        const auto report = [&]() -> Result<> {
            return m_progress(progress) ? Result<>() : fail(Kind::Cancelled, QStringLiteral("bootstrap_stopped"));
        };
        KONTOR_TRY(report());
        KONTOR_TRY(m_replica->settle([&]() -> Result<> {
            TableLoader loader = loaderOf(progress.table);
            KONTOR_TRY(loader.begin());
            KONTOR_TRY(rows.next([&](const QList<QByteArrayView> &cells) -> Result<> {
                KONTOR_TRY(loader.add(cells));
                return ++progress.rows % rowsAReport == 0 ? report() : Result<>();
            }));
            KONTOR_TRY(m_replica->database().run("UPDATE replica SET loaded = loaded || ' ' || ?", {progress.table}));
            return {};
        }));
        ++progress.tablesDone;
        return report();
    }

    /// Indexes and triggers, and beside them a look at the references. Whether all lead somewhere.
    Result<bool> dress()
    {
        Database &database = m_replica->database();
        // What is written now leaves what is there readable. Sorting takes as much as the cache again.
        KONTOR_TRY(database.execute("PRAGMA journal_mode = WAL; PRAGMA cache_size = -14000; PRAGMA shrink_memory"));
        ReferenceCheck check(sharedTables());
        auto beside = std::async(std::launch::async, [&]() -> Result<> {
            KONTOR_LET(reader, Database::open(m_unfinished, Database::Mode::ReadOnly));
            return check.work(*reader);
        });
        Result<> made = dressSchema(database);
        if (made)
            made = check.work(database);
        KONTOR_TRY(beside.get());
        KONTOR_TRY(made);
        // From here on nothing comes that leads nowhere.
        KONTOR_TRY(database.execute("PRAGMA foreign_keys = ON"));
        return check.dangling() == 0;
    }

    Result<> finish(bool isSound)
    {
        Database &database = m_replica->database();
        if (!isSound || m_isResumed)
            KONTOR_TRY(checkSoundness());
        KONTOR_TRY(m_replica->settle([&]() -> Result<> {
            KONTOR_LET(isWhole, areSideTablesWhole(database));
            if (!isWhole)
                KONTOR_TRY(rebuildSideTables(database));
            // What a pull takes away or brings of a customer's log; a store of one's own never asks for it.
            KONTOR_TRY(database.execute("CREATE INDEX IF NOT EXISTS change_op_by_customer ON change_op (customer) "
                                        "WHERE customer IS NOT NULL"));
            KONTOR_TRY(database.execute("UPDATE replica SET state = 'ready'"));
            return rememberSchemaCookie(database);
        }));
        return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// The tables were copied one after the other: what led nowhere then has to lead somewhere after the pull. And only
    /// a file that outlived its program may have been torn, by the end of the machine.
    Result<> checkSoundness()
    {
        Database &database = m_replica->database();
        QString soundness = QStringLiteral("ok");
        if (m_isResumed) {
            KONTOR_LET(found, database.text("SELECT quick_check FROM pragma_quick_check"));
            soundness = found;
        }
        KONTOR_LET(dangling, database.integer("SELECT count(*) FROM pragma_foreign_key_check"));
        if (soundness != u"ok" || dangling > 0)
            return fail(Kind::Storage, QStringLiteral("replica_torn"),
                        soundness + QStringLiteral(", dangling references: ") + QString::number(dangling));
        return {};
    }

    Result<> takePlace()
    {
        m_replica.reset();
        const auto failed = [&] {
            return fail(Kind::Storage, QStringLiteral("folder_unwritable"), m_order.path,
                        {QFileInfo(m_order.path).absolutePath()});
        };
#ifdef Q_OS_UNIX
        QFile made(m_unfinished);
        if (!made.open(QIODevice::ReadWrite) || fsync(made.handle()) != 0)
            return failed();
        made.close();
#endif
        if (QFileInfo::exists(m_order.path)) {
            KONTOR_TRY(refuseWaiting(m_order.path)); // loading took its time
            KONTOR_TRY(setAside(m_order.path));
        }
        for (const char *suffix : {"-wal", "-shm"}) {
            QFile::remove(m_order.path + QLatin1String(suffix));
            QFile::remove(m_unfinished + QLatin1String(suffix));
        }
        return QFile::rename(m_unfinished, m_order.path) ? Result<>() : Result<>(failed());
    }

    BootstrapOrder m_order;
    RoundWorld m_world;
    std::function<bool(const BootstrapProgress &)> m_progress;
    QString m_unfinished;
    std::shared_ptr<ServerLink> m_link;
    Greeting m_greeting;
    bool m_isResumed = false;
    std::unique_ptr<Replica> m_replica;
};

} // namespace

Result<> bootstrap(const BootstrapOrder &order, const RoundWorld &world,
                   const std::function<bool(const BootstrapProgress &)> &progress)
{
    return Bootstrap(order, world, progress).run();
}

} // namespace kontor
