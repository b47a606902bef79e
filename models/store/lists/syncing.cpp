// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a replica: what waits for the server, and what a person has to decide.
#include "store/lists/lists.h"
#include "store/lists/logvalues.h"
#include "store/replicastate.h"

namespace kontor::lists
{

const ListSpec &outbox()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "outbox";
        made.singular = "outbox";
        made.from = "(SELECT seq, mandant, change_set, state FROM outbox WHERE state IN ('pending', 'sending')) o JOIN "
                    "visible_change_set s ON s.mandant = o.mandant AND s.id = o.change_set";
        made.rid = "o.seq";
        made.keyColumn = "seq";
        made.order = "o.seq";
        made.search = "kontor_search_text(s.command, s.subject)";
        made.tables = {"change_set"};
        made.columns = {
            {"seq", nullptr, CellType::Number, "o.seq", 8},
            {"at", QT_TRANSLATE_NOOP("List", "At"), CellType::Instant, "s.made_at", 16},
            {"command", QT_TRANSLATE_NOOP("List", "Action"), CellType::Text, "s.command", 28},
            {"subject", QT_TRANSLATE_NOOP("List", "Record"), CellType::Text, "s.subject", 28},
            {"state", QT_TRANSLATE_NOOP("List", "State"), CellType::State, "o.state", 12},
        };
        return made;
    }();
    return spec;
}

namespace
{

/// A value of the conflict, or of the whole row what the first op on it did: else a refused change would say nothing.
QByteArray wholeOr(const QByteArray &value, const QByteArray &ofOp)
{
    return "coalesce((" + value + ") ->> '$', CASE c.field WHEN '' THEN (SELECT o." + ofOp +
           " FROM visible_change_op o WHERE o.mandant = c.mandant AND o.change_set = c.change_set AND o.row_id = "
           "c.row_id ORDER BY o.seq LIMIT 1) END)";
}

/// Whether "mine" can be wanted again: what was sent is here; of a field its customer, and of a row that is gone what
/// was done to it.
constexpr char isHereSql[] =
    "CASE WHEN c.cause = 'refused' THEN EXISTS (SELECT 1 FROM outbox b WHERE b.change_set = c.change_set AND b.payload "
    "IS NOT NULL) WHEN c.field <> '' THEN c.customer IS NULL OR EXISTS (SELECT 1 FROM visible_customer k WHERE "
    "k.mandant = c.mandant AND k.id = c.customer) ELSE EXISTS (SELECT 1 FROM visible_change_op o WHERE o.mandant = "
    "c.mandant AND o.change_set = c.change_set AND o.row_id = c.row_id) END";

/// What a row is called that was never made: by its own words, by the customer that it is about (who may not have come
/// to be either), by its Submandant; else as the change set is.
QByteArray subjectSql()
{
    const QByteArray words = "x.mine_value ->> '$.number', x.mine_value ->> '$.name', x.mine_value ->> '$.login', "
                             "x.mine_value ->> '$.code'";
    return "coalesce((SELECT coalesce(" + words +
           ") FROM conflict x WHERE x.id = c.id AND x.field = ''), (SELECT k.number FROM visible_customer k WHERE "
           "k.mandant = c.mandant AND k.id = c.customer), (SELECT coalesce(" +
           words +
           ") FROM conflict x WHERE x.change_set = c.change_set AND x.entity = 'customer' AND x.row_id = c.customer), "
           "(SELECT t.name FROM conflict x JOIN visible_submandant t ON t.mandant = x.mandant AND t.id = "
           "kontor_id(x.mine_value ->> '$.submandant') WHERE x.id = c.id AND x.field = ''), (SELECT s.subject "
           "FROM visible_change_set s WHERE s.mandant = c.mandant AND s.id = c.change_set))";
}

/// What "c" says of itself, or, where it stands for a group of columns, what is said of all of it.
QByteArray wholeGroup(const QByteArray &alone, const QByteArray &together)
{
    return "CASE WHEN (SELECT count(*) " + partsOfGroupSql() + ") > 1 THEN (" + together + ") ELSE " + alone + " END";
}

/// Its values as one text, as a person reads them.
QByteArray groupText(const QByteArray &column)
{
    return "SELECT group_concat(v, ', ') FROM (SELECT p." + column + " ->> '$' AS v " + partsOfGroupSql() +
           " ORDER BY h.place) WHERE v <> ''";
}

QByteArray lastOfGroup(const QByteArray &column)
{
    return "SELECT p." + column + " " + partsOfGroupSql() + " ORDER BY p.theirs_at DESC NULLS LAST LIMIT 1";
}

/// The server's value; where it has none because it refused or the row is gone, that, in the words of the log's values.
QByteArray theirs()
{
    return "CASE WHEN l.theirs_value IS NULL AND l.cause <> 'contested' THEN json_object('entity', l.entity, 'field', "
           "'cause', 'value', l.cause) ELSE " +
           logValueSql("l.theirs_value") + " END";
}

} // namespace

const ListSpec &conflicts()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "conflicts";
        made.singular = "conflict";
        made.from =
            "(SELECT c.id AS conflict, c.mandant, c.entity, c.row_id, c.customer, c.cause, c.rule_key, NULL AS "
            "owner, " +
            wholeGroup("nullif(c.field, '')", "SELECT min(h.title) " + partsOfGroupSql()) + " AS field, " +
            wholeGroup(wholeOr("c.before_value", "before_values"), groupText("before_value")) + " AS before_value, " +
            wholeGroup(wholeOr(conflictMineSql(), "after_values"), groupText("mine_value")) + " AS mine_value, (" +
            isHereSql + ") AS is_here, " + wholeGroup("c.theirs_value ->> '$'", groupText("theirs_value")) +
            " AS theirs_value, " + wholeGroup("c.theirs_by", lastOfGroup("theirs_by")) + " AS theirs_by, " +
            wholeGroup("c.theirs_at", lastOfGroup("theirs_at")) + " AS theirs_at, " + subjectSql() +
            " AS subject, (SELECT s.command FROM visible_change_set s WHERE s.mandant = c.mandant AND s.id = "
            "c.change_set) "
            "AS command " +
            openConflictsSql() + ") l";
        made.rid = "l.conflict";
        made.keyColumn = "conflict";
        made.order = "l.conflict";
        made.search = "kontor_search_text(l.command, l.subject, l.entity, l.field, l.mine_value, l.theirs_value)";
        made.tables = {"change_set"};
        made.columns = {
            {"conflict", nullptr, CellType::Number, "l.conflict", 8},
            // What decides stands in a window of 1024; the sentence above the list says the rest.
            {"kind", QT_TRANSLATE_NOOP("List", "Kind"), CellType::Text, logKindSql(), 12, false},
            {"key", QT_TRANSLATE_NOOP("List", "Record"), CellType::Text, logKeySql(), 8},
            {"command", QT_TRANSLATE_NOOP("List", "Action"), CellType::Text, "l.command", 14, false},
            {"field", QT_TRANSLATE_NOOP("List", "Field"), CellType::Text, logFieldSql(), 9},
            {"change_before", QT_TRANSLATE_NOOP("List", "Before"), CellType::Text, logValueSql("l.before_value"), 13,
             true, false, false},
            {"change_mine", QT_TRANSLATE_NOOP("List", "Mine"), CellType::Text, logValueSql("l.mine_value"), 13, true,
             false, false},
            {"change_theirs", QT_TRANSLATE_NOOP("List", "Theirs"), CellType::Text, theirs(), 13, true, false, false},
            {"by", QT_TRANSLATE_NOOP("List", "User"), CellType::Text, "l.theirs_by", 7},
            {"at", QT_TRANSLATE_NOOP("List", "At"), CellType::Instant, "l.theirs_at", 15},
            {"cause", QT_TRANSLATE_NOOP("List", "State"), CellType::State, "l.cause", 10, false},
            {"why", QT_TRANSLATE_NOOP("List", "Why"), CellType::Text, "l.rule_key", 12, false},
            {"is_here", nullptr, CellType::YesNo, "l.is_here", 8},
        };
        made.filters = {{"of_customer", "l.customer = ?"}};
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
