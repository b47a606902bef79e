// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftsight.h"

#include "store/listfields.h"
#include "store/lists/lists.h"
#include "ui/drafts.h"
#include "ui/widgets/toast.h"

#include <algorithm>

namespace kontor::ui
{

namespace
{

constexpr int restMs = 1000;

/// The list in which a draft's record stands; null: there is no record yet, or it is everybody's own.
const ListSpec *listOf(const QString &key)
{
    static const QList<std::pair<QString, const ListSpec *>> lists = {
        {QStringLiteral("customer/"), &lists::customers()},
        {QStringLiteral("submandant/"), &lists::submandants()},
        {QStringLiteral("people/user/"), &lists::users()},
        {QStringLiteral("company/site/"), &lists::sites()},
    };
    const auto found =
        std::find_if(lists.begin(), lists.end(), [&](const auto &one) { return key.startsWith(one.first); });
    return found == lists.end() || Uuid::fromText(key.section(u'/', -1)).isNull() ? nullptr : found->second;
}

Result<QStringList> outOfSight(Reader &reader, const QStringList &keys)
{
    QStringList gone;
    for (const QString &key : keys) {
        const ListSpec *list = listOf(key);
        if (!list)
            continue;
        const auto present = readFields(reader.database(), *list, key.section(u'/', -1));
        if (!present && present.error().kind != Error::Kind::NotFound)
            return tl::unexpected<Error>(present.error());
        if (!present || !present->isOpenable)
            gone << key;
    }
    return gone;
}

} // namespace

DraftSight::DraftSight(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { check(); });
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        const QList<QByteArray> &tables = lists::customers().tables;
        if (changes.touches("portal_user_account") ||
            std::any_of(tables.begin(), tables.end(), [&](const QByteArray &table) { return changes.touches(table); }))
            m_rest.start();
    });
}

void DraftSight::check(std::function<void()> done)
{
    QStringList keys;
    const QList<DraftInfo> all = m_context.drafts.all();
    for (const DraftInfo &draft : all)
        keys << draft.key;
    if (keys.isEmpty())
        return done ? done() : void();
    const auto gone = m_context.store.read<QStringList>([keys](Reader &reader) { return outOfSight(reader, keys); });
    whenDone(gone, this, [this, done = std::move(done)](const Result<QStringList> &found) {
        if (found)
            forget(*found);
        if (found && done)
            done();
    });
}

void DraftSight::forget(const QStringList &keys)
{
    for (const QString &key : keys)
        m_context.drafts.remove(key);
    if (!keys.isEmpty())
        m_context.toasts.show(tr("%n unsaved change(s) were dropped: you may not open the record(s) any more.", nullptr,
                                 int(keys.size())));
}

} // namespace kontor::ui
