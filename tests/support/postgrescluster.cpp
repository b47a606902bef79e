// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include <QDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <unistd.h>

namespace kontor::tests
{

namespace
{

/// State, parent and more; nothing where there is no such process.
QList<QByteArray> processState(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // "pid (name) state parent ...": a name may hold anything, a parenthesis too.
    const QByteArray words = file.readAll();
    return words.mid(words.lastIndexOf(')') + 2).split(' ');
}

} // namespace

PostgresCluster::PostgresCluster()
    : m_folder(QDir::tempPath() + QStringLiteral("/kontor-pg-XXXXXX"))
{
    // Another version than the newest one that is installed (HACKING.md).
    if (const QString named = qEnvironmentVariable("KONTOR_POSTGRESQL"); !named.isEmpty()) {
        m_programs = named + u'/';
        return;
    }
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : found)
        if (m_programs.isEmpty() && QFile::exists(versions.filePath(version + QStringLiteral("/bin/initdb"))))
            m_programs = versions.filePath(version + QStringLiteral("/bin/"));
}

PostgresCluster::~PostgresCluster()
{
    stop();
    m_folder.remove(); // before whoever watches over it would
    if (m_life >= 0)
        close(m_life);
}

// A test that is ended from outside, by a limit of time or by a signal that nobody catches, stops nothing itself, and
// what it started goes with it only where it is its descendant. Somebody who is nobody's waits for a lock that the
// system lets go of with whoever holds it.
QString PostgresCluster::watchOver()
{
    if (m_life >= 0)
        return {};
    const QString life = m_folder.filePath(QStringLiteral("life"));
    m_life = ::open(QFile::encodeName(life).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0644);
    if (m_life < 0 || flock(m_life, LOCK_EX | LOCK_NB) != 0)
        return QStringLiteral("nobody can watch over ") + life;
    const Ran watching = runAsOwner(
        tests::program(QStringLiteral("setsid")),
        {QStringLiteral("--fork"), tests::program(QStringLiteral("sh")), QStringLiteral("-c"),
         QStringLiteral("exec >/dev/null 2>&1 </dev/null; flock \"$1/life\" true; test -d \"$1/data\" || exit; "
                        "\"$2\" -D \"$1/data\" -m immediate -w stop; rm -rf \"$1\""),
         QStringLiteral("sh"), m_folder.path(), m_programs + QStringLiteral("pg_ctl")});
    return watching.status == 0 ? QString() : QString::fromUtf8(watching.all());
}

Ran PostgresCluster::control(const QStringList &arguments) const
{
    return runAsOwner(m_programs + QStringLiteral("pg_ctl"),
                      QStringList{QStringLiteral("-w"), QStringLiteral("-D"), data()} + arguments);
}

void PostgresCluster::stop()
{
    if (m_isRunning)
        control({QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
    m_isRunning = false;
}

Ran PostgresCluster::runAsOwner(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    if (geteuid() != 0)
        return run(program, arguments, input);
    return run(tests::program(QStringLiteral("runuser")),
               QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program} + arguments,
               input);
}

QString PostgresCluster::ownFolder() const
{
    if (m_programs.isEmpty())
        return QStringLiteral("PostgreSQL is missing: apt-get install postgresql");
    if (geteuid() == 0) {
        const passwd *owner = getpwnam("postgres");
        if (!owner || chown(QFile::encodeName(m_folder.path()).constData(), owner->pw_uid, owner->pw_gid) != 0)
            return QStringLiteral("the folder cannot be given to user postgres");
    }
    return {};
}

QString PostgresCluster::start(const QStringList &settings)
{
    if (const QString trouble = ownFolder(); !trouble.isEmpty())
        return trouble;
    m_settings = settings;
    const Ran made = runAsOwner(m_programs + QStringLiteral("initdb"),
                                {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("postgres"),
                                 QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
                                 QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("--no-sync")});
    return made.status == 0 ? startAgain() : QStringLiteral("initdb: ") + QString::fromUtf8(made.all());
}

QString PostgresCluster::startAgain()
{
    if (const QString trouble = watchOver(); !trouble.isEmpty())
        return trouble;
    QString options = QStringLiteral("-c listen_addresses= -c fsync=off -c unix_socket_directories=") + m_folder.path();
    for (const QString &setting : std::as_const(m_settings))
        options += QStringLiteral(" -c ") + setting;
    const Ran started = control({QStringLiteral("-l"), m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                                 options, QStringLiteral("start")});
    m_isRunning = started.status == 0;
    return m_isRunning ? QString() : QStringLiteral("pg_ctl: ") + QString::fromUtf8(started.all());
}

QString PostgresCluster::backUp(const PostgresCluster &original, const QStringList &more)
{
    if (const QString trouble = ownFolder(); !trouble.isEmpty())
        return trouble;
    const Ran made = tool(QStringLiteral("pg_basebackup"),
                          QStringList{QStringLiteral("-h"), original.folder(), QStringLiteral("-U"),
                                      QStringLiteral("postgres"), QStringLiteral("-D"), data(), QStringLiteral("-c"),
                                      QStringLiteral("fast"), QStringLiteral("--no-sync")} +
                              more);
    return made.status == 0 ? QString() : QStringLiteral("pg_basebackup: ") + QString::fromUtf8(made.all());
}

QString PostgresCluster::startBehind(const PostgresCluster &primary, const QStringList &settings)
{
    m_settings = settings;
    const QString trouble = backUp(primary, {QStringLiteral("-R")});
    return trouble.isEmpty() ? startAgain() : trouble;
}

QString PostgresCluster::copy(const PostgresCluster &original)
{
    return backUp(original, {});
}

QString PostgresCluster::promote()
{
    const Ran promoted = control({QStringLiteral("promote")});
    return promoted.status == 0 ? QString() : QString::fromUtf8(promoted.all());
}

QString PostgresCluster::become(PostgresCluster &other)
{
    stop();
    other.stop();
    QDir folder;
    if (!QDir(data()).removeRecursively() || !folder.rename(other.data(), data()))
        return QStringLiteral("the files cannot be moved");
    return startAgain();
}

QList<qint64> PostgresCluster::processes(const QByteArray &title) const
{
    QFile file(data() + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 head = file.readLine().trimmed().toLongLong();
    QList<qint64> found;
    const QStringList all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : all) {
        const qint64 process = name.toLongLong();
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(name));
        if (process == 0 || (process != head && processState(process).value(1).toLongLong() != head))
            continue;
        if (line.open(QIODevice::ReadOnly) && line.readAll().contains(title))
            found << process;
    }
    return found;
}

void PostgresCluster::kill()
{
    const QList<qint64> all = processes();
    for (const qint64 process : all)
        ::kill(pid_t(process), SIGKILL);
    for (const qint64 process : all)
        static_cast<void>(QTest::qWaitFor([&] { return processState(process).value(0, "Z") == "Z"; }, 10000));
    m_isRunning = false;
}

Ran PostgresCluster::tool(const QString &name, const QStringList &arguments, const QByteArray &input) const
{
    return runAsOwner(m_programs + name, arguments, input);
}

Ran PostgresCluster::sql(const QByteArray &statements) const
{
    return runAsOwner(m_programs + QStringLiteral("psql"),
                      {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                       QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder.path(),
                       QStringLiteral("-U"), QStringLiteral("postgres")},
                      statements);
}

Ran PostgresCluster::sqlAs(const QString &login, const QByteArray &statements) const
{
    return runAsOwner(m_programs + QStringLiteral("psql"),
                      {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-v"),
                       QStringLiteral("VERBOSITY=verbose"), QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"),
                       login, QStringLiteral("-d"), QStringLiteral("postgres")},
                      statements);
}

QString PostgresCluster::conninfo(const QString &login, const QString &database) const
{
    return QStringLiteral("host=%1 user=%2 dbname=%3").arg(m_folder.path(), login, database);
}

} // namespace kontor::tests
