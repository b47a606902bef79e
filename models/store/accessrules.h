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

/// One question of "why can he (not) see this?".
struct AccessGate {
    QString name;        ///< stable, as in CLI.md
    QString asked;       ///< over the relation "actor": whether it concerns him
    QString passed;      ///< over the row
    QString says;        ///< over the row: a value to tell beside it
    QStringList movedBy; ///< operations of "may" lines
    QString needs;       ///< "finding" or "opening": what whoever moves it must be able to do with the row; or empty
};

/// Who may write what, on a server. A row passes an event when a line for it holds; an update, when each column that
/// changed has a line that holds.
struct AccessWrite {
    QString event;       ///< insert, update or delete
    QStringList columns; ///< of an update
    QString allowed;     ///< over OLD and NEW of the row
};

struct TableAccess {
    QString table;
    QMap<QString, QString> flags;
    QMap<QString, QString> parts;
    QList<AccessBranch> branches;
    QList<AccessGate> gates;
    QList<AccessWrite> writes;
};

struct AccessRules {
    QList<TableAccess> tables;
    QMap<QString, QString> may; ///< operation -> expression over the relation "actor"

    const TableAccess *find(const QString &table) const;
};

/// Parsed once from access/rules.txt; asserts on a malformed text, which is compiled in.
const AccessRules &accessRules();

/// What the {…} words of a rule stand for. By default the person who acts, now.
struct AccessNames {
    Engine engine = Engine::Sqlite;
    QString acting = QStringLiteral("acting"); ///< relation (portal_user, today)
    QString actor = QStringLiteral("actor");   ///< relation that actorSql() makes of it
    QString tables = {};                       ///< before the names of {all …}: "past_" asks a past day
    QString heldRoles = {};                    ///< PostgreSQL: an array of the roles, where it is at hand
    bool isEverybody = false;                  ///< actorSql() gives a row for each user instead of one
};

/// Replaces the {…} words of a rule's expression.
QString expandAccess(const QString &expression, const AccessNames &names);

/// "SELECT … " of the relation "actor": one row, unless for everybody.
QString actorSql(const AccessNames &names);

/// PostgreSQL: the gate views, row level security and one policy a table. Needs the schema and a view or table
/// "acting(portal_user, today)". "reader" is the role that the policies are for: who is not of it sees no row at all.
/// "gate" owns the gate views and may read past the policies, for nothing else; it must not be of "reader".
QString postgresPoliciesSql(const QString &readerRole, const QString &gateRole);

} // namespace kontor
