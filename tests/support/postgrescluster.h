// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real PostgreSQL cluster made for one test: in a folder of its own, on a Unix socket there, gone with the test.
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

    /// Makes and starts it. What is missing or went wrong, empty when all is well.
    QString start();
    /// Runs statements through psql, stopping at the first error. Rows come as lines, columns separated by '|'.
    Ran sql(const QByteArray &statements) const;
    /// Where its files and its log lie.
    QString folder() const { return m_folder.path(); }
    /// As this role, going on after errors and telling all that the server says of them.
    Ran sqlAs(const QString &login, const QByteArray &statements) const;
    /// Where libpq finds it as this role; nobody is asked for a password.
    QString conninfo(const QString &login = QStringLiteral("postgres"),
                     const QString &database = QStringLiteral("postgres")) const;

private:
    /// As root everything runs as user postgres, which PostgreSQL insists on.
    Ran runAsOwner(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;

    QTemporaryDir m_folder;
    QString m_programs;
    bool m_isRunning = false;
};

} // namespace kontor::tests
