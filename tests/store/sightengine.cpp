// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sightengine.h"

namespace kontor::tests
{

Result<> ViewsEngine::load(Database &world)
{
    m_world = &world;
    m_acting.reset();
    return {};
}

Result<bool> ViewsEngine::act(const Oracle::User &user)
{
    if (!m_acting || m_login != user.login) {
        m_acting = std::make_unique<Visibility>(*m_world, user.login, Calendar(QDate(2026, 3, 2)));
        m_login = user.login;
    }
    const Result<> ready = m_acting->refresh();
    if (!ready && ready.error().rule == u"actor_not_effective")
        return false;
    KONTOR_TRY(ready);
    return true;
}

Result<QHash<Uuid, Sight>> ViewsEngine::sights(const Oracle::User &user)
{
    QHash<Uuid, Sight> sights;
    KONTOR_LET(isActing, act(user));
    if (!isActing)
        return sights;
    const auto look = [&](QHash<Uuid, Sight> &seen) {
        return m_world->each("SELECT id, openable FROM visible_customer", {}, [&](const Statement &row) {
            seen.insert(row.uuid(0), Sight{true, row.integer(1) != 0});
            return true;
        });
    };
    KONTOR_TRY(look(sights));
    QHash<Uuid, Sight> gathered;
    KONTOR_TRY(m_acting->gather());
    KONTOR_TRY(look(gathered));
    if (gathered != sights)
        return fail(Error::Kind::Storage, QStringLiteral("copy_differs"),
                    user.login + QStringLiteral(": copy differs"));
    return sights;
}

Result<QSet<QString>> ViewsEngine::allowed(const Oracle::User &user, const QStringList &operations)
{
    QSet<QString> allowed;
    KONTOR_LET(isActing, act(user));
    for (const QString &operation : operations)
        if (isActing && m_acting->may(operation))
            allowed << operation;
    return allowed;
}

} // namespace kontor::tests
