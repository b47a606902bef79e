// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The new customers of an import, compared with all others in one walk.
#pragma once

#include "store/operations/duplicates.h"
#include "store/operations/imports.h"

namespace kontor
{

class Newcomers
{
public:
    void add(qint64 line, const Uuid &id, const QString &number, const CustomerTraits &traits);
    /// At most 1,000, in the order of the file.
    Result<QList<SuspectedDuplicate>> findDuplicates(Database &database) const;

private:
    struct Newcomer {
        qint64 line = 0;
        QString number;
    };
    enum Trait { NameCity, Email, Vat };
    using Key = std::pair<int, QString>;
    static QList<Key> keysOf(const CustomerTraits &traits);

    QList<Newcomer> m_newcomers;
    QHash<Uuid, qsizetype> m_byId;
    QMultiHash<Key, qsizetype> m_byKey;
};

} // namespace kontor
