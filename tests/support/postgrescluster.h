// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real PostgreSQL cluster made for one test: in a folder of its own, on a Unix socket there, gone with the test,
// however that ends.
#pragma once

#include "support/command.h"

#include <QTemporaryDir>

namespace kontor::tests
{

class PostgresCluster
{
public:
    PostgresCluster();
    ~PostgresCluster();

    /// Makes and starts it, with settings of its own ("name=value"). What is missing or went wrong, empty when all is
    /// well; so do the others that answer a text.
    QString start(const QStringList &settings = {});
    /// A standby that streams from another one, as a base backup of it that goes on.
    QString startBehind(const PostgresCluster &primary, const QStringList &settings = {});
    /// What another one was at this moment, as a server of its own that nobody has started.
    QString copy(const PostgresCluster &original);
    /// After kill() or stop() or copy(); in the same place.
    QString startAgain();
    QString promote();
    /// Goes on in its own place with the files of another one, which is no more then.
    QString become(PostgresCluster &other);
    void stop();
    /// All of its processes at once, as by a power cut.
    void kill();
    /// Its processes whose title has this in it ("walsender", "postgres: anna"); all without one.
    QList<qint64> processes(const QByteArray &title = {}) const;
    /// Runs statements through psql, stopping at the first error. Rows come as lines, columns separated by '|'.
    Ran sql(const QByteArray &statements) const;
    /// Where its files and its log lie.
    QString folder() const { return m_folder.path(); }
    /// As root everything runs as user postgres, which PostgreSQL insists on.
    Ran runAsOwner(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    /// One of PostgreSQL's own programs, here.
    Ran tool(const QString &name, const QStringList &arguments, const QByteArray &input = {}) const;
    /// As this role, going on after errors and telling all that the server says of them.
    Ran sqlAs(const QString &login, const QByteArray &statements) const;
    /// Where libpq finds it as this role; nobody is asked for a password.
    QString conninfo(const QString &login = QStringLiteral("postgres"),
                     const QString &database = QStringLiteral("postgres")) const;

private:
    QString ownFolder() const;
    QString watchOver();
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    Ran control(const QStringList &arguments) const;
    QString backUp(const PostgresCluster &original, const QStringList &more);

    QTemporaryDir m_folder;
    QString m_programs;
    QStringList m_settings;
    bool m_isRunning = false;
    int m_life = -1; ///< a lock that is held as long as this process and this object live
};

} // namespace kontor::tests
