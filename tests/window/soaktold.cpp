// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/soaktold.h"

#include "store/sqlite.h"

namespace kontor
{

void SoakTold::take(const QStringList &words)
{
    m_all << words;
    ++m_count[words.first()];
    if (words.size() == 4)
        m_last[{words[1], words[2]}] = words[3];
}

QString SoakTold::summary() const
{
    QStringList told;
    for (auto what = m_count.cbegin(); what != m_count.cend(); ++what)
        told << QStringLiteral("%1 %2").arg(what.value()).arg(what.key());
    return told.join(QStringLiteral(", "));
}

QString SoakTold::fault(Database &database) const
{
    const auto isThere = [&](const QByteArray &condition, const Values &values) {
        return database.integer("SELECT count(*) FROM " + condition, values).value_or(0) > 0;
    };
    for (const QStringList &words : m_all) {
        bool isKept = false;
        if (words.first() == u"assigned")
            isKept = isThere("assignment WHERE submandant = ? AND customer = ?",
                             {Uuid::fromText(words[1]), Uuid::fromText(words[2])});
        else if (words.first() == u"imported")
            isKept = isThere("customer WHERE number = ? AND name = ?", {words[1], words[2]});
        else // The log knows each step, whatever came after it.
            isKept = isThere("change_op WHERE row_id = ? AND json_extract(after_values, '$.' || ?) = ?",
                             {Uuid::fromText(words[1]), words[2], words[3]});
        if (!isKept)
            return words.join(u' ');
    }
    for (auto last = m_last.cbegin(); last != m_last.cend(); ++last) {
        const QByteArray table = last.key().second == u"city" ? "customer" : "customer_profile";
        if (!isThere(table + " WHERE id = ? AND " + last.key().second.toUtf8() + " = ?",
                     {Uuid::fromText(last.key().first), last.value()}))
            return QStringLiteral("the last %1 of %2, %3").arg(last.key().second, last.key().first, last.value());
    }
    return {};
}

} // namespace kontor
