// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/views.h"

#include "domain/fold.h"
#include "store/listspec.h"
#include "store/operations/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

constexpr qsizetype longestContent = qsizetype(64) << 10;

const FieldRules &viewFields()
{
    static const FieldRules rules = {{"list", "list_key", 60, FieldRule::Required},
                                     {"name", "name", 100, FieldRule::Required}};
    return rules;
}

// Names that fold to nothing ("***") are told apart as they stand.
QString nameKey(const QString &name)
{
    const QString folded = fold(name);
    return folded.isEmpty() ? canonical(name) : folded;
}

Result<> checkContent(const QString &content)
{
    if (content.size() > longestContent || !QJsonDocument::fromJson(content.toUtf8()).isObject())
        return fail(Kind::Invalid, QStringLiteral("view_content_invalid"), {}, {}, QStringLiteral("content"));
    return {};
}

/// The list that a page keeps its views under: by its kind, that of the gaps with their name before it.
const ListSpec *listOf(const QString &listKey)
{
    const QString gaps = QStringLiteral("gaps.");
    const ListSpec *spec = findList(listKey.startsWith(gaps) ? listKey.mid(gaps.size()) : listKey);
    return spec && listKey.endsWith(QString::fromUtf8(spec->kind)) ? spec : nullptr;
}

/// A country that is one, or that some record has: what is no country's name is stored as it came.
Result<bool> isCountry(Door &door, const ListSpec &spec, const ListColumn &column, const QString &value)
{
    if (value.isEmpty() || (value.size() == 2 && QLocale::codeToTerritory(value) != QLocale::AnyTerritory))
        return true;
    KONTOR_LET(found, door.database().integer(
                          "SELECT EXISTS (SELECT 1 FROM " + spec.from + " WHERE " + column.sql + " = ?)", {value}));
    return found != 0;
}

/// By what is not there no list is filtered.
Result<> checkFilters(Door &door, const ListSpec &spec, const QString &content)
{
    const QJsonArray filters = QJsonDocument::fromJson(content.toUtf8())[QStringLiteral("filters")].toArray();
    for (const QJsonValue &filter : filters) {
        const QString key = filter[QStringLiteral("key")].toString();
        const ListColumn *column = spec.column(key.toUtf8());
        if (!column)
            return fail(Kind::Invalid, QStringLiteral("unknown_key"), key, {key}, QStringLiteral("content"));
        const QJsonArray values = filter[QStringLiteral("values")].toArray();
        for (const QJsonValue &value : values) {
            if (column->type != CellType::Country)
                continue;
            KONTOR_LET(isThere, isCountry(door, spec, *column, value.toString()));
            if (!isThere)
                return fail(Kind::Invalid, QStringLiteral("view_content_invalid"), value.toString(), {},
                            QStringLiteral("content"));
        }
    }
    return {};
}

Result<> findOwn(Door &door, const Uuid &view)
{
    KONTOR_TRY(door.may(QStringLiteral("save_view")));
    KONTOR_LET(owner, door.database().uuid("SELECT portal_user FROM visible_named_view WHERE mandant = ? AND id = ?",
                                           {door.mandant(), view}));
    if (owner.isNull())
        return fail(Kind::NotFound, QStringLiteral("not_found"), view.text(), {QStringLiteral("view"), view.text()});
    return checkViewOwner(door, owner);
}

} // namespace

Result<> checkViewOwner(Door &door, const Uuid &owner)
{
    if (owner != door.actor().user)
        return fail(Kind::Denied, QStringLiteral("view_not_own"));
    return {};
}

Result<QList<NamedView>> namedViews(Reader &reader, const QString &listKey)
{
    QList<NamedView> views;
    KONTOR_TRY(reader.database().each(
        "SELECT v.id, v.list_key, v.name, v.content, u.login, v.is_shared, v.portal_user = (SELECT portal_user FROM "
        "actor) AS own FROM visible_named_view v JOIN visible_portal_user u ON u.mandant = v.mandant AND "
        "u.id = v.portal_user WHERE v.list_key = ? ORDER BY own DESC, v.name COLLATE kontor_words, v.name, u.login",
        {listKey}, [&](const Statement &row) {
            views << NamedView{row.uuid(0), row.text(1),         row.text(2),        row.text(3),
                               row.text(4), row.integer(5) != 0, row.integer(6) != 0};
            return true;
        }));
    return views;
}

Result<Uuid> saveView(Door &door, const QString &listKey, const QString &name, const QString &content)
{
    KONTOR_TRY(door.may(QStringLiteral("save_view")));
    KONTOR_LET(columns,
               checkNewFields(viewFields(), {{QStringLiteral("list"), listKey}, {QStringLiteral("name"), name}}));
    const ListSpec *spec = listOf(canonical(listKey));
    if (!spec)
        return fail(Kind::Invalid, QStringLiteral("unknown_kind"), listKey, {listKey}, QStringLiteral("list"));
    KONTOR_TRY(checkContent(content));
    KONTOR_TRY(checkFilters(door, *spec, content));
    columns.insert("content", content);
    const QString key = nameKey(name);
    KONTOR_LET(present, door.database().uuid("SELECT id FROM visible_named_view WHERE mandant = ? AND portal_user = ? "
                                             "AND list_key = ? AND name_key = ?",
                                             {door.mandant(), door.actor().user, canonical(listKey), key}));
    if (!present.isNull()) {
        KONTOR_TRY(updateRow(door.database(), "named_view", door.mandant(), present,
                             {{"name", columns.value("name")}, {"content", content}}));
        return present;
    }
    const Uuid id = door.newId();
    columns.insert("mandant", door.mandant());
    columns.insert("id", id);
    columns.insert("portal_user", door.actor().user);
    columns.insert("name_key", key);
    KONTOR_TRY(insertRow(door.database(), "named_view", columns));
    return id;
}

Result<> renameView(Door &door, const Uuid &view, const QString &name)
{
    KONTOR_TRY(findOwn(door, view));
    KONTOR_LET(columns, checkFields(viewFields(), {{QStringLiteral("name"), name}}));
    columns.insert("name_key", nameKey(name));
    auto done = updateRow(door.database(), "named_view", door.mandant(), view, columns);
    if (!done && done.error().rule == u"view_name_taken")
        done.error().field = QStringLiteral("name");
    return done;
}

Result<> shareView(Door &door, const Uuid &view, bool isShared)
{
    KONTOR_TRY(findOwn(door, view));
    return updateRow(door.database(), "named_view", door.mandant(), view, {{"is_shared", qint64(isShared)}});
}

Result<> removeView(Door &door, const Uuid &view)
{
    KONTOR_TRY(findOwn(door, view));
    KONTOR_TRY(door.database().run("DELETE FROM named_view WHERE mandant = ? AND id = ?", {door.mandant(), view}));
    return {};
}

Result<Uuid> resolveView(Database &database, const QString &key)
{
    KONTOR_LET(own, database.uuid("SELECT id FROM visible_named_view WHERE name = ? AND portal_user = (SELECT "
                                  "portal_user FROM actor)",
                                  {canonical(key)}));
    if (!own.isNull())
        return own;
    return resolve(database, "named_view", "name", "view", key);
}

} // namespace kontor
