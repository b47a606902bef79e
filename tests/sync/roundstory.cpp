// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundstory.h"

#include "sync/bootstrap.h"
#include "sync/pglink.h"

#include <QRandomGenerator>

namespace kontor::tests
{

RoundWorld realWorld(const QString &url, const QString &login, const PassingLink::Hook &hook)
{
    RoundWorld world;
    world.nowUtcMs = [] { return Calendar().nowUtcMs(); };
    world.random = [] { return QRandomGenerator::system()->generate64(); };
    world.connect = [url, login, hook]() -> Result<std::unique_ptr<ServerLink>> {
        KONTOR_LET(target, PgTarget::parse(url));
        KONTOR_LET(real, PgLink::open(target.as(login), {}));
        return std::make_unique<PassingLink>(std::move(real), hook);
    };
    return world;
}

std::unique_ptr<Station> Station::open(const QString &path, const QString &login)
{
    auto writer = Writer::open(path, login, Calendar(QDate(2026, 3, 2)));
    auto replica = Replica::open(path);
    if (!writer || !replica)
        return nullptr;
    auto made = std::make_unique<Station>();
    made->m_login = login;
    made->m_writer = std::move(*writer);
    made->m_replica = std::move(*replica);
    return made;
}

bool Station::save(const QByteArray &sql, const QList<Value> &values, const QString &command) const
{
    return m_writer
        ->perform(command, {},
                  [&](Door &door) -> Result<> {
                      KONTOR_TRY(door.database().run(sql, values));
                      return {};
                  })
        .has_value();
}

bool Station::change(const char *number, const QString &city) const
{
    return save("UPDATE customer SET city = ? WHERE number = ?", {city, QString::fromLatin1(number)});
}

Result<RoundReport> Station::round(const PassingLink::Hook &hook) const
{
    KONTOR_LET(info, m_replica->info());
    return runRound(*m_replica, realWorld(info.server, m_login, hook));
}

QString Station::differs() const
{
    const auto info = m_replica->info();
    const auto proof = runRound(*m_replica, realWorld(info->server, m_login), RoundPurpose::Prove);
    if (!proof)
        return proof.error().rule + u' ' + proof.error().detail;
    QStringList tables;
    for (const TableComparison &table : proof->tables)
        if (!table.isEqual)
            tables << QString::fromUtf8(table.table);
    return proof->tables.isEmpty() ? QStringLiteral("nothing was compared") : tables.join(u' ');
}

QString Station::city(const char *number) const
{
    return m_replica->database()
        .text("SELECT city FROM customer WHERE number = ?", {QString::fromLatin1(number)})
        .value_or(QString());
}

QString Station::history(const char *key) const
{
    return QJsonDocument::fromJson(m_replica->info()->cursor).object().value(QLatin1String(key)).toString();
}

int Station::outbox(const char *state) const
{
    return int(m_replica->database()
                   .integer("SELECT count(*) FROM outbox WHERE state = ?", {QString::fromLatin1(state)})
                   .value_or(-1));
}

QStringList Station::acknowledged() const
{
    QStringList sets;
    static_cast<void>(m_replica->database().each("SELECT change_set FROM outbox WHERE state = 'acknowledged'", {},
                                                 [&](const Statement &row) {
                                                     sets << row.uuid(0).text();
                                                     return true;
                                                 }));
    return sets;
}

std::unique_ptr<Station> RoundStory::station(const QString &login, const QString &address)
{
    const QString server = address.isEmpty() ? url() : address;
    const QString path = m_folder.filePath(login + QString::number(++m_made) + QStringLiteral(".kontor"));
    const auto done =
        bootstrap({path, server, false}, realWorld(server, login), [](const BootstrapProgress &) { return true; });
    if (!done)
        qWarning("%s %s", qPrintable(done.error().rule), qPrintable(done.error().detail));
    return done ? Station::open(path, login) : nullptr;
}

} // namespace kontor::tests
