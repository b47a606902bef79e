// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/newcomers.h"

#include "domain/fold.h"

#include <QMap>

namespace kontor
{

namespace
{
constexpr qsizetype mostReported = 1000;
}

QList<Newcomers::Key> Newcomers::keysOf(const CustomerTraits &traits)
{
    QList<Key> keys;
    const QString name = fold(traits.name);
    const QString city = fold(traits.city);
    if (!name.isEmpty() && !city.isEmpty())
        keys << Key{NameCity, name + u'\n' + city};
    if (!traits.email.isEmpty())
        keys << Key{Email, traits.email.toLower()};
    if (const QString vat = vatKey(traits.vat); !vat.isEmpty())
        keys << Key{Vat, vat};
    return keys;
}

void Newcomers::add(qint64 line, const Uuid &id, const QString &number, const CustomerTraits &traits)
{
    const qsizetype place = m_newcomers.size();
    m_newcomers << Newcomer{line, number};
    m_byId.insert(id, place);
    for (const Key &key : keysOf(traits))
        m_byKey.insert(key, place);
}

Result<QList<SuspectedDuplicate>> Newcomers::findDuplicates(Database &database) const
{
    static const QStringList reasons = {QStringLiteral("name_city"), QStringLiteral("email"), QStringLiteral("vat")};
    QMap<std::pair<qsizetype, QString>, QStringList> found; // (newcomer, number of the other) -> reasons
    if (m_newcomers.isEmpty())
        return QList<SuspectedDuplicate>();
    KONTOR_TRY(database.each("SELECT c.id, c.number, c.name, c.city, p.email, p.vat FROM visible_customer c LEFT JOIN "
                             "visible_customer_profile p ON p.mandant = c.mandant AND p.id = c.id",
                             {}, [&](const Statement &row) {
                                 const qsizetype own = m_byId.value(row.uuid(0), -1);
                                 for (const Key &key : keysOf({row.text(2), row.text(3), row.text(4), row.text(5)}))
                                     for (auto same = m_byKey.constFind(key);
                                          same != m_byKey.constEnd() && same.key() == key; ++same)
                                         // Of two in the file the later one is the suspect.
                                         if (*same > own && found.size() < mostReported)
                                             found[{*same, row.text(1)}] << reasons[key.first];
                                 return true;
                             }));
    QList<SuspectedDuplicate> suspects;
    for (auto pair = found.begin(); pair != found.end(); ++pair) {
        const Newcomer &newcomer = m_newcomers[pair.key().first];
        suspects << SuspectedDuplicate{newcomer.line, newcomer.number, pair.key().second, *pair};
    }
    return suspects;
}

} // namespace kontor
