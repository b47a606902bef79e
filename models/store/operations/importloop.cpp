// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/importloop.h"

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

} // namespace

Result<ImportOutcome> importRows(Door &door, const ImportSource &source,
                                 const std::function<Result<>(const QStringList &)> &begin,
                                 const std::function<Result<RowFate>(const Record &)> &row)
{
    ImportOutcome outcome;
    RecordBatch batch;
    qint64 done = 0;
    for (;;) {
        KONTOR_LET(more, source.next(batch));
        if (!batch.rows.isEmpty())
            KONTOR_TRY(begin(batch.fields));
        for (const Record &record : std::as_const(batch.rows)) {
            const Result<RowFate> fate = row(record);
            if (fate) {
                ++(*fate == RowFate::Created   ? outcome.created
                   : *fate == RowFate::Changed ? outcome.changed
                                               : outcome.unchanged);
                continue;
            }
            if (!rejectsRowAlone(fate.error()))
                return tl::unexpected<Error>(fate.error());
            ++outcome.rejected;
            if (outcome.errors.size() < errorsKept)
                outcome.errors << RecordError{record.line, fate.error().field, fate.error().rule, fate.error().args};
        }
        done += batch.rows.size();
        KONTOR_TRY(door.slice());
        if (source.progress && !source.progress(done))
            return fail(Kind::Cancelled, QStringLiteral("cancelled"));
        if (!more)
            return outcome;
    }
}

} // namespace kontor
