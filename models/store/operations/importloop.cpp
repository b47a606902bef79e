// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/importloop.h"

#include <future>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

constexpr qint64 errorsKept = 10000;

bool rejectsRowAlone(const Error &error)
{
    return error.kind != Kind::Storage && error.kind != Kind::Cancelled && error.kind != Kind::Offline;
}

/// What one call of ImportSource::next came to.
struct Piece {
    RecordBatch batch;
    Result<bool> more;
};

/// Reading and taking apart a piece of the file, on a thread of its own while the piece before is written. The future
/// waits for the thread when it dies: an import never ends with its source in use.
std::future<Piece> readAhead(const ImportSource &source)
{
    return std::async(std::launch::async, [&source] {
        Piece piece;
        piece.more = source.next(piece.batch);
        return piece;
    });
}

} // namespace

FieldValues filledCells(const QStringList &fields, const Record &record)
{
    FieldValues values;
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (const QString value = record.values.value(i); !value.isEmpty())
            values.insert(fields[i], value);
    return values;
}

Result<> ImportAccount::note(qint64 line, const Result<RowFate> &fate)
{
    if (fate) {
        ++(*fate == RowFate::Created   ? m_outcome.created
           : *fate == RowFate::Changed ? m_outcome.changed
                                       : m_outcome.unchanged);
        return {};
    }
    const Error &error = fate.error();
    if (!rejectsRowAlone(error))
        return tl::unexpected<Error>(error);
    ++m_outcome.rejected;
    if (m_outcome.errors.size() < errorsKept)
        m_outcome.errors << RecordError{line, error.field, error.rule, error.args};
    return {};
}

Result<ImportOutcome> importRows(Door &door, const ImportSource &source, RowImport &import)
{
    ImportAccount account;
    const auto goesOn = [&source](qint64 rows) { return !source.progress || source.progress(rows); };
    qint64 done = 0;
    std::future<Piece> ahead = readAhead(source);
    for (bool more = true; more;) {
        const Piece piece = ahead.get();
        KONTOR_TRY(piece.more);
        more = *piece.more;
        if (!goesOn(done))
            return fail(Kind::Cancelled, QStringLiteral("cancelled"));
        if (more)
            ahead = readAhead(source);
        if (!piece.batch.rows.isEmpty())
            KONTOR_TRY(import.begin(piece.batch.fields));
        for (const Record &record : piece.batch.rows)
            KONTOR_TRY(import.row(record, account));
        KONTOR_TRY(import.finishBatch(account));
        KONTOR_TRY(door.slice());
        done += piece.batch.rows.size();
    }
    if (!goesOn(done))
        return fail(Kind::Cancelled, QStringLiteral("cancelled"));
    return account.outcome();
}

} // namespace kontor
