// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listspec.h"

#include "store/lists/lists.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor
{

const ListColumn *ListSpec::column(const QByteArray &key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &columns[index];
}

int ListSpec::indexOf(const QByteArray &key) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].key == key)
            return int(i);
    return -1;
}

const QList<const ListSpec *> &listSpecs()
{
    static const QList<const ListSpec *> all = {
        &lists::submandants(), &lists::customers(), &lists::users(),    &lists::dealerIds(),
        &lists::assignments(), &lists::sites(),     &lists::products(), &lists::mandants(),
        &lists::reports(),     &lists::views(),     &lists::deputies(), &lists::log(),
    };
    return all;
}

const ListSpec *findList(const QString &kind)
{
    const QByteArray name = kind.toUtf8();
    for (const ListSpec *spec : listSpecs())
        if (spec->kind == name || spec->singular == name)
            return spec;
    return nullptr;
}

QStringList cellWords(const QString &json)
{
    QStringList texts;
    if (json == u"[]") // most, and asked for with every cell that is painted
        return texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &entry : array)
        texts << entry.toString();
    return texts;
}

} // namespace kontor
