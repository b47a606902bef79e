// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The access rules of resources/sql/access/ as data, and the SQL that each engine makes of them (DESIGN 4).
#pragma once

#include "store/sqlresource.h"

#include <QMap>
#include <QStringList>

namespace kontor
{

struct AccessBranch {
    QString name;
    QString guard; ///< over the relation "actor"
    QString when;  ///< over the row
};

struct TableAccess {
    QString table;
    QMap<QString, QString> flags;
    QList<AccessBranch> branches;
};

struct AccessRules {
    QList<TableAccess> tables;
    QMap<QString, QString> may; ///< operation -> expression over the relation "actor"

    const TableAccess *find(const QString &table) const;
};

/// Parsed once from access/rules.txt; asserts on a malformed text, which is compiled in.
const AccessRules &accessRules();

/// Replaces the {…} words of a rule's expression.
QString expandAccess(const QString &expression, Engine engine);

/// "SELECT … " of the one-row relation "actor".
QString actorSql(Engine engine);

/// PostgreSQL: the gate views, row level security and one policy a table. Needs the schema and a view or table
/// "acting(portal_user)". "reader" is the role that the policies are for: who is not of it sees no row at all. "gate"
/// owns the gate views and may read past the policies, for nothing else; it must not be of "reader".
QString postgresPoliciesSql(const QString &readerRole, const QString &gateRole);

} // namespace kontor
