// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterset.h"

#include "ui/widgets/celltext.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace kontor::ui
{

namespace
{

void add(QList<Condition> &where, const QByteArray &key, const QString &value)
{
    const auto same =
        std::find_if(where.begin(), where.end(), [&](const Condition &known) { return known.key == key; });
    if (same == where.end())
        where << Condition{key, {value}};
    else if (!same->values.contains(value))
        same->values << value;
}

} // namespace

bool FilterSet::has(const QByteArray &key, const QString &value) const
{
    return std::any_of(m_where.begin(), m_where.end(), [&](const Condition &condition) {
        return condition.key == key && condition.values.contains(value);
    });
}

void FilterSet::set(const QByteArray &key, const QString &value, bool isOn)
{
    if (isOn)
        return add(m_where, key, value);
    for (Condition &condition : m_where)
        if (condition.key == key)
            condition.values.removeAll(value);
    m_where.removeIf([](const Condition &condition) { return condition.values.isEmpty(); });
}

FilterSet FilterSet::without(const QByteArray &key) const
{
    FilterSet others = *this;
    others.m_where.removeIf([&key](const Condition &condition) { return condition.key == key; });
    return others;
}

QList<Condition> FilterSet::with(const QList<Condition> &fixed) const
{
    QList<Condition> all = fixed;
    for (const Condition &condition : m_where)
        for (const QString &value : condition.values)
            add(all, condition.key, value);
    return all;
}

QJsonArray FilterSet::toJson() const
{
    QJsonArray saved;
    for (const Condition &condition : m_where)
        saved << QJsonObject{{QStringLiteral("key"), QString::fromUtf8(condition.key)},
                             {QStringLiteral("values"), QJsonArray::fromStringList(condition.values)}};
    return saved;
}

FilterSet FilterSet::fromJson(const QJsonArray &json, const ListSpec &spec)
{
    // What a colleague shares is not to be trusted with more values than anybody can choose.
    constexpr int mostValues = 500;
    FilterSet set;
    int left = mostValues;
    for (const QJsonValue &saved : json) {
        const QByteArray key = saved[QStringLiteral("key")].toString().toUtf8();
        const ListColumn *column = spec.column(key);
        const QJsonArray values = saved[QStringLiteral("values")].toArray();
        for (const QJsonValue &value : values)
            if (column && value.isString() && left-- > 0)
                set.set(key, value.toString(), true);
    }
    return set;
}

QStringList FilterSet::words(const ListSpec &spec) const
{
    QStringList lines;
    for (const Condition &condition : m_where) {
        const ListColumn &column = *spec.column(condition.key);
        QStringList values;
        for (const QString &value : condition.values)
            values << valueWord(column, value);
        lines << QCoreApplication::translate("kontor::ui::FilterSet", "%1: %2",
                                             "a column of a list and the values it is filtered by")
                     .arg(columnWord(column), values.join(QStringLiteral(", ")));
    }
    return lines;
}

QString FilterSet::columnWord(const ListColumn &column)
{
    return column.title ? QCoreApplication::translate("List", column.title) : QString::fromUtf8(column.key);
}

QString FilterSet::valueWord(const ListColumn &column, const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("kontor::ui::FilterSet", "nothing there", "a filter: rows without a value");
    if (column.type == kontor::CellType::YesNo)
        return value == u"true" || value == u"1" ? yesWord() : noWord();
    QString word = value;
    if (column.type == kontor::CellType::State)
        word = column.key == "kind" ? kindWord(value) : stateWord(value);
    else if (column.type == kontor::CellType::Country)
        word = countryWord(value);
    else if (column.key == "roles")
        word = roleWord(value);
    return word;
}

} // namespace kontor::ui
