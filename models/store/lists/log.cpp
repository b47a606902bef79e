// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The change log: an insert is one entry, an update one entry a field, an end one entry, a refused attempt one entry,
// and what leaves no row behind (a look, a password) is one, too (MISSION 3.3).
#include "store/lists/lists.h"
#include "store/lists/logvalues.h"

namespace kontor::lists
{

namespace
{

/// What people call the row that an id in the log refers to; `id` is SQL that gives the id as text.
QByteArray nameOf(const char *table, const char *word, const QByteArray &id)
{
    return QByteArray("(SELECT x.") + word + " FROM visible_" + table +
           " x WHERE x.mandant = l.mandant AND x.id = kontor_id(" + id + "))";
}

struct Reference {
    const char *column;
    const char *table;
    const char *word;
};
constexpr Reference references[] = {
    {"submandant", "submandant", "name"},        {"customer", "customer", "number"}, {"kept", "customer", "number"},
    {"portal_user", "portal_user", "login"},     {"deputy", "portal_user", "login"}, {"site", "site", "name"},
    {"partner_contact", "portal_user", "login"}, {"product", "product", "name"},     {"dealer_id", "dealer_id", "code"},
};

} // namespace

QByteArray logValueSql(const QByteArray &value)
{
    QByteArray replaced = "json_replace(" + value;
    QByteArray single = "CASE l.field";
    for (const Reference &reference : references) {
        const QByteArray path = QByteArray("'$.") + reference.column + "'";
        replaced +=
            ", " + path + ", " + nameOf(reference.table, reference.word, "json_extract(" + value + ", " + path + ")");
        single += QByteArray(" WHEN '") + reference.column + "' THEN " + nameOf(reference.table, reference.word, value);
    }
    return "CASE WHEN " + value +
           " IS NULL THEN NULL ELSE json_object('entity', l.entity, 'field', l.field, 'value', CASE "
           "WHEN l.field IS NULL THEN " +
           replaced + ") ELSE " + single + " ELSE " + value + " END END) END";
}

QByteArray logKindSql()
{
    return "CASE l.entity WHEN 'customer_profile' THEN 'customers' WHEN 'customer_product' THEN 'customers' "
           "WHEN 'portal_user' THEN 'users' WHEN 'portal_user_account' THEN 'users' WHEN 'user_role' THEN 'users' "
           "WHEN 'user_site' THEN 'users' WHEN 'dealer_id' THEN 'dealer-ids' WHEN 'named_view' THEN 'views' "
           "WHEN 'outdated_report' THEN 'reports' WHEN 'customer_merge' THEN 'customers' WHEN 'deputyship' THEN "
           "'deputies' ELSE l.entity || 's' END";
}

QByteArray logKeySql()
{
    return "coalesce(CASE l.entity "
           "WHEN 'customer' THEN (SELECT c.number FROM visible_customer c WHERE c.mandant = l.mandant AND c.id = "
           "l.row_id) "
           "WHEN 'customer_profile' THEN (SELECT c.number FROM visible_customer c WHERE c.mandant = l.mandant AND "
           "c.id = l.row_id) "
           "WHEN 'submandant' THEN (SELECT s.name FROM visible_submandant s WHERE s.mandant = l.mandant AND s.id = "
           "l.row_id) "
           "WHEN 'dealer_id' THEN (SELECT d.code FROM visible_dealer_id d WHERE d.mandant = l.mandant AND d.id = "
           "l.row_id) "
           "WHEN 'site' THEN (SELECT t.name FROM visible_site t WHERE t.mandant = l.mandant AND t.id = l.row_id) "
           "WHEN 'portal_user' THEN (SELECT u.login FROM visible_portal_user u WHERE u.mandant = l.mandant AND u.id = "
           "l.row_id) "
           "WHEN 'portal_user_account' THEN (SELECT u.login FROM visible_portal_user u WHERE u.mandant = l.mandant "
           "AND u.id = l.row_id) "
           "WHEN 'user_role' THEN (SELECT u.login FROM visible_portal_user u WHERE u.mandant = l.mandant AND u.id = "
           "l.owner) "
           "WHEN 'user_site' THEN (SELECT u.login FROM visible_portal_user u WHERE u.mandant = l.mandant AND u.id = "
           "l.owner) "
           "WHEN 'assignment' THEN (SELECT c.number FROM visible_assignment a JOIN visible_customer c ON c.mandant = "
           "a.mandant AND c.id = a.customer WHERE a.mandant = l.mandant AND a.id = l.row_id) "
           "END, l.subject)";
}

QByteArray logFieldSql()
{
    return "CASE l.field WHEN 'until_on' THEN 'until' WHEN 'since_on' THEN 'since' WHEN 'uvp_code' THEN 'code' "
           "WHEN 'own_state' THEN 'state' ELSE l.field END";
}

const ListSpec &log()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "log";
        made.singular = "log";
        // Folded names and cascades repeat what another entry says; of an assignment's end the day is the entry.
        made.from =
            "(SELECT s.rid AS set_rid, s.id AS change_set, s.made_at, s.portal_user, s.acting_as, s.command, "
            "s.outcome, "
            "s.rule_key, s.mandant, s.subject, o.seq, o.entity, o.row_id, o.customer, "
            "CASE WHEN o.entity IN ('user_role', 'user_site') THEN kontor_id(json_extract(coalesce(o.after_values, "
            "o.before_values), '$.portal_user')) END AS owner, "
            "CASE o.change_kind WHEN 'update' THEN f.key END AS field, "
            "CASE o.change_kind WHEN 'update' THEN json_extract(o.before_values, '$.' || f.key) "
            "WHEN 'delete' THEN o.before_values END AS before_value, "
            "CASE o.change_kind WHEN 'update' THEN f.value WHEN 'insert' THEN o.after_values END AS after_value, f.id "
            "AS part "
            "FROM visible_change_set s JOIN visible_change_op o ON o.mandant = s.mandant AND o.change_set = s.id "
            "LEFT JOIN json_each(CASE o.change_kind WHEN 'update' THEN o.after_values ELSE '{\"_\":0}' END) f "
            "WHERE o.change_kind <> 'update' OR (f.key NOT IN ('name_key', 'email_key', 'dealer_state', "
            "'exclusive_assignment') AND NOT (o.entity = 'assignment' AND f.key IN ('end_cause', 'ended_by'))) "
            "OR (f.key = 'exclusive_assignment' AND o.entity = 'mandant') "
            "UNION ALL SELECT s.rid, s.id, s.made_at, s.portal_user, s.acting_as, s.command, s.outcome, s.rule_key, "
            "s.mandant, s.subject, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0 FROM visible_change_set s "
            "WHERE s.outcome = 'refused' OR s.command IN ('look_as', 'set_password', 'reset_password')) l";
        // Room for 2^28 rows of 64 columns in each of 2^29 sets.
        made.rid = "(l.set_rid << 34) + l.seq * 64 + l.part";
        made.keyColumn = "change_set";
        made.order = "l.set_rid DESC, l.seq, l.part";
        made.search = "kontor_search_text(l.command, l.subject, l.entity, l.field, l.before_value, l.after_value)";
        made.tables = {"change_set"};
        made.columns = {
            {"change_set", nullptr, CellType::Text,
             "lower(substr(hex(l.change_set),1,8)||'-'||substr(hex(l.change_set),9,4)||'-'||substr(hex(l.change_set),"
             "13,4)||'-'||substr(hex(l.change_set),17,4)||'-'||substr(hex(l.change_set),21))",
             36},
            {"at", QT_TRANSLATE_NOOP("List", "At"), CellType::Instant, "l.made_at", 16},
            {"user", QT_TRANSLATE_NOOP("List", "User"), CellType::Text,
             "(SELECT u.login FROM visible_portal_user u WHERE u.mandant = l.mandant AND u.id = l.portal_user)", 10},
            {"acting_as", QT_TRANSLATE_NOOP("List", "As"), CellType::Text,
             "(SELECT u.login FROM visible_portal_user u WHERE u.id = l.acting_as)", 12, false},
            {"command", QT_TRANSLATE_NOOP("List", "Action"), CellType::Text, "l.command", 30},
            {"kind", QT_TRANSLATE_NOOP("List", "Kind"), CellType::Text, logKindSql(), 12, false},
            {"key", QT_TRANSLATE_NOOP("List", "Record"), CellType::Text, logKeySql(), 12},
            {"field", QT_TRANSLATE_NOOP("List", "Field"), CellType::Text, logFieldSql(), 14},
            {"before", nullptr, CellType::Text, "l.before_value", 18},
            {"after", nullptr, CellType::Text, "l.after_value", 18},
            {"change_before", QT_TRANSLATE_NOOP("List", "Before"), CellType::Text, logValueSql("l.before_value"), 18,
             true, false, false},
            {"change_after", QT_TRANSLATE_NOOP("List", "After"), CellType::Text, logValueSql("l.after_value"), 34, true,
             false, false},
            {"outcome", QT_TRANSLATE_NOOP("List", "Outcome"), CellType::State, "l.outcome", 10},
            {"rule", QT_TRANSLATE_NOOP("List", "Rule"), CellType::Text, "l.rule_key", 18, false},
        };
        made.filters = {{"of_record", "l.row_id = ?"},
                        {"of_customer", "l.customer = ?"},
                        {"of_user", "? IN (l.row_id, l.owner)"},
                        {"since", "l.made_at >= CAST(? AS INTEGER)"},
                        {"until", "l.made_at < CAST(? AS INTEGER)"}};
        made.chips = {{"outcome", QStringLiteral("refused")}};
        made.choices = {{"user", {}, "users", "login"},
                        {"outcome", {QStringLiteral("done"), QStringLiteral("refused")}, {}, {}}};
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
