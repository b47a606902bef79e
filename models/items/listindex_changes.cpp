// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListIndex, news: what a commit means for one list.
#include "items/listindex.h"

#include <QLocale>
#include <cctype>

namespace kontor::items
{

namespace
{

// What the guards of the access rules read (store/migrations.cpp): it may move which rows are visible at all.
const QList<QByteArray> &guardTables()
{
    static const QList<QByteArray> tables = {"portal_user", "portal_user_account", "user_role",
                                             "user_site",   "submandant",          "mandant"};
    return tables;
}

// Rows of these name the customer they hang on in the change log.
const QList<QByteArray> &tablesOfCustomers()
{
    static const QList<QByteArray> tables = {"customer_profile", "customer_product", "assignment", "outdated_report"};
    return tables;
}

bool reads(const QByteArray &sql, const QByteArray &table)
{
    const QByteArray view = "visible_" + table;
    for (qsizetype at = sql.indexOf(view); at >= 0; at = sql.indexOf(view, at + 1)) {
        const char next = sql.size() > at + view.size() ? sql[at + view.size()] : ' ';
        if (next != '_' && !std::isalnum(quint8(next)))
            return true;
    }
    return false;
}

bool touchesAny(const Changes &changes, const QList<QByteArray> &tables)
{
    return std::any_of(tables.begin(), tables.end(), [&](const QByteArray &table) { return changes.touches(table); });
}

/// What is to be done, added to `patch`; false: build anew.
bool addTo(IndexPatch &patch, const Changes &changes, const ListSpec &spec)
{
    const QByteArray &own = spec.tables.first();
    for (auto table = changes.rows.begin(); table != changes.rows.end(); ++table) {
        const QByteArray &name = table.key();
        patch.isRelisted = patch.isRelisted || guardTables().contains(name);
        if (!spec.tables.contains(name))
            continue;
        if (name == own) {
            patch.ids << table.value();
        } else if (own == "customer" && tablesOfCustomers().contains(name)) {
            patch.ofCustomers[name] << table.value();
        } else if (reads(spec.from, name) || reads(spec.search, name)) {
            return false;
        } else {
            patch.isEveryRowStale = true;
            for (const ListColumn &column : spec.columns)
                if (reads(column.sql, name))
                    patch.stale << column.key;
        }
    }
    return patch.ids.size() <= patchAtMost;
}

} // namespace

bool movesRights(const Changes &changes)
{
    return touchesAny(changes, guardTables());
}

void ListIndex::takeChanges(const Changes &changes)
{
    if (!touchesAny(changes, m_spec.tables) && !movesRights(changes))
        return;
    if (m_size == Size::Large && !changes.isLarge && addTo(m_patch, changes, m_spec)) {
        pump();
        return;
    }
    startAnew();
    Q_EMIT changed({});
}

void ListIndex::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    startAnew();
    Q_EMIT changed({});
    pump();
}

void ListIndexes::setLanguage(const QString &language)
{
    m_language = language;
    for (const std::weak_ptr<ListIndex> &known : std::as_const(m_indexes))
        if (const auto index = known.lock())
            index->setLanguage(language);
}

ListIndexes::ListIndexes(Store &store)
    : m_store(store)
    , m_language(QLocale().bcp47Name())
{
}

std::shared_ptr<ListIndex> ListIndexes::of(const ListSpec &spec)
{
    std::weak_ptr<ListIndex> &known = m_indexes[spec.kind];
    std::shared_ptr<ListIndex> index = known.lock();
    if (!index) {
        index = std::make_shared<ListIndex>(m_store, spec, m_language, m_sqlUpTo);
        known = index;
    }
    return index;
}

} // namespace kontor::items
