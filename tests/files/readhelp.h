// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a text in memory with small limits or small blocks, for the tests of this room.
#pragma once

#include "files/recordreader.h"

#include <QBuffer>

namespace kontor::files
{

inline std::unique_ptr<QIODevice> deviceFor(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

struct ReadAll {
    Error error; ///< rule empty when all went well
    QStringList fields;
    QList<Record> rows;
    ImportReport report;

    QString value(qsizetype row, const QString &field) const
    {
        return rows.at(row).values.value(fields.indexOf(field));
    }
    QStringList column(const QString &field) const
    {
        QStringList all;
        for (const Record &record : rows)
            all.append(record.values.value(fields.indexOf(field)));
        return all;
    }
    /// "line:reason" of every error.
    QStringList reasons() const
    {
        QStringList all;
        for (const RecordError &one : report.errors)
            all.append(QString::number(one.line) + u':' + one.reason);
        return all;
    }
};

inline ReadAll readAll(const QByteArray &bytes, const QString &kind = QStringLiteral("customers"),
                       const ImportOptions &options = {}, int maxRows = 1000)
{
    ReadAll all;
    auto reader = RecordReader::open(deviceFor(bytes), QStringLiteral("test"), kind, options);
    if (!reader) {
        all.error = reader.error();
        return all;
    }
    all.report = (*reader)->report();
    for (;;) {
        RecordBatch batch;
        const Result<bool> more = (*reader)->read(batch, maxRows);
        if (!more) {
            all.error = more.error();
            break;
        }
        all.fields = batch.fields;
        all.rows += batch.rows;
        if (!*more)
            break;
    }
    all.report = (*reader)->report();
    return all;
}

} // namespace kontor::files
