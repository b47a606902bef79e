// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listfields.h"

#include "domain/namelist.h"
#include "store/listquery.h"

namespace kontor
{

Result<ListFields> readFields(Database &database, const ListSpec &spec, const QString &key)
{
    KONTOR_LET(found, findRow(database, spec, key));
    ListFields read{{}, found.isOpenable};
    for (qsizetype i = 0; i < spec.columns.size(); ++i) {
        const ListColumn &column = spec.columns[i];
        QString value;
        if (const auto *text = std::get_if<QString>(&found.cells[i])) {
            value = *text;
            if (column.type == CellType::Words) {
                QStringList words = cellWords(*text);
                words.sort();
                value = joinNames(words);
            }
        } else if (const auto *number = std::get_if<qint64>(&found.cells[i])) {
            value = column.type != CellType::YesNo ? QString::number(*number)
                    : *number                      ? QStringLiteral("true")
                                                   : QStringLiteral("false");
        } else {
            continue;
        }
        read.fields.insert(QString::fromUtf8(column.key), value);
    }
    return read;
}

Result<> refuseUnseen(Database &database, const ListSpec &spec, const Uuid &record, const FieldValues &shown,
                      const FieldValues &wanted)
{
    KONTOR_LET(present, readFields(database, spec, record.text()));
    if (!present.isOpenable)
        return {};
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        const QString now = present.fields.value(one.key()).trimmed();
        if (now != shown.value(one.key()).trimmed() && now != one.value().trimmed())
            return fail(Error::Kind::Conflict, QStringLiteral("changed_meanwhile"), {}, {}, one.key());
    }
    return {};
}

} // namespace kontor
