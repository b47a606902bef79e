// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importmapping.h"

#include "files/fields.h"

#include <QCryptographicHash>

namespace kontor::ui
{

ImportMapping guessedMapping(const files::TablePreview &preview)
{
    ImportMapping mapping;
    for (qsizetype i = 0; i < preview.columns.size(); ++i)
        for (const QString &field : preview.columns[i].fields)
            mapping.insert(field, i);
    return mapping;
}

QList<files::ColumnChoice> choicesOf(const ImportMapping &mapping)
{
    QList<files::ColumnChoice> choices;
    for (auto one = mapping.begin(); one != mapping.end(); ++one)
        choices << files::ColumnChoice{one.value(), one.key()};
    return choices;
}

QStringList missingFields(const QString &kind, const ImportMapping &mapping)
{
    QStringList missing;
    if (const files::Kind *spec = files::kindByKey(kind))
        for (const QString &key : spec->mandatoryKeys())
            if (!mapping.contains(key))
                missing << key;
    return missing;
}

QString templateKey(const QString &kind, const QList<files::PreviewColumn> &columns)
{
    QStringList words;
    for (const files::PreviewColumn &column : columns)
        words << column.name;
    words.sort();
    const QByteArray all = words.join(u'\x1f').toUtf8();
    return kind + u'.' +
           QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(32));
}

QJsonObject templateOf(const ImportMapping &mapping, const QList<files::PreviewColumn> &columns)
{
    QJsonObject saved;
    for (auto one = mapping.begin(); one != mapping.end(); ++one)
        saved.insert(one.key(), columns.value(one.value()).name);
    return saved;
}

ImportMapping mappingFrom(const QJsonObject &saved, const QString &kind, const QList<files::PreviewColumn> &columns)
{
    ImportMapping mapping;
    const files::Kind *spec = files::kindByKey(kind);
    for (auto one = saved.begin(); spec && one != saved.end(); ++one) {
        if (!spec->field(one.key()))
            continue;
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (columns[i].name == one.value().toString()) {
                mapping.insert(one.key(), i);
                break;
            }
    }
    return mapping;
}

} // namespace kontor::ui
