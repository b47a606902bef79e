// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include <QDir>
#include <pwd.h>
#include <unistd.h>

namespace kontor::tests
{

PostgresCluster::PostgresCluster()
    : m_folder(QDir::tempPath() + QStringLiteral("/kontor-pg-XXXXXX"))
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : found)
        if (m_programs.isEmpty() && QFile::exists(versions.filePath(version + QStringLiteral("/bin/initdb"))))
            m_programs = versions.filePath(version + QStringLiteral("/bin/"));
}

PostgresCluster::~PostgresCluster()
{
    if (m_isRunning)
        runAsOwner(m_programs + QStringLiteral("pg_ctl"),
                   {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"),
                    QStringLiteral("immediate"), QStringLiteral("stop")});
}

Ran PostgresCluster::runAsOwner(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    if (geteuid() != 0)
        return run(program, arguments, input);
    return run(tests::program(QStringLiteral("runuser")),
               QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program} + arguments,
               input);
}

QString PostgresCluster::start()
{
    if (m_programs.isEmpty())
        return QStringLiteral("PostgreSQL is missing: apt-get install postgresql");
    if (geteuid() == 0) {
        const passwd *owner = getpwnam("postgres");
        if (!owner || chown(QFile::encodeName(m_folder.path()).constData(), owner->pw_uid, owner->pw_gid) != 0)
            return QStringLiteral("the folder cannot be given to user postgres");
    }
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const Ran made = runAsOwner(m_programs + QStringLiteral("initdb"),
                                {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("postgres"),
                                 QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
                                 QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("--no-sync")});
    if (made.status != 0)
        return QStringLiteral("initdb: ") + QString::fromUtf8(made.all());
    const QString options =
        QStringLiteral("-c listen_addresses= -c fsync=off -c unix_socket_directories=") + m_folder.path();
    const Ran started =
        runAsOwner(m_programs + QStringLiteral("pg_ctl"),
                   {QStringLiteral("-D"), data, QStringLiteral("-w"), QStringLiteral("-l"),
                    m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"), options, QStringLiteral("start")});
    m_isRunning = started.status == 0;
    return m_isRunning ? QString() : QStringLiteral("pg_ctl: ") + QString::fromUtf8(started.all());
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
