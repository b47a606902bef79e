// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzzer of the XLSX import: no input may crash, hang, fill the memory, or get past the promises of RecordReader.
#include "csvcorpus.h"
#include "domain/fold.h"
#include "files/fields.h"
#include "files/reasons.h"
#include "files/recordreader.h"
#include "xlsxcorpus.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QMap>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

using namespace kontor;
using namespace kontor::files;

namespace
{

quint64 current = 0;

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    const XlsxInput input = makeXlsxInput(current);
    std::fprintf(stderr, "fuzz_xlsx: broken promise: %s\n  reproduce: fuzz_xlsx --seed %llu --inputs 1 (%s)\n", what,
                 static_cast<unsigned long long>(current), input.damage);
    std::abort();
}

struct Outcome {
    Error error;
    QStringList fields;
    QList<Record> rows;
    ImportReport report;
};

Outcome readAll(const XlsxInput &input, int maxRows)
{
    Outcome outcome;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(input.bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = RecordReader::open(std::move(buffer), QStringLiteral("fuzz"), input.kind, input.options);
    if (!reader) {
        outcome.error = reader.error();
        return outcome;
    }
    for (bool more = true; more;) {
        RecordBatch batch;
        const Result<bool> read = (*reader)->read(batch, maxRows);
        if (!read) {
            outcome.error = read.error();
            break;
        }
        more = *read;
        demand(batch.rows.size() <= maxRows, "a batch has at most maxRows rows");
        outcome.fields = batch.fields;
        outcome.rows += batch.rows;
        demand((*reader)->report().rows < 100000, "few bytes make few rows");
    }
    outcome.report = (*reader)->report();
    return outcome;
}

void check(const Outcome &outcome, const XlsxInput &input)
{
    const bool isRefused = !outcome.error.rule.isEmpty();
    demand(!isRefused || !outcome.error.detail.isEmpty(), "a refusal says why");
    demand(!isRefused || outcome.error.kind == Error::Kind::Invalid || outcome.error.kind == Error::Kind::Usage,
           "what is wrong is the file");
    const Kind &kind = *kindByKey(input.kind);
    qint64 line = 0;
    for (const Record &row : outcome.rows) {
        demand(row.line > line && row.line <= 1048576, "lines rise and are in the sheet");
        line = row.line;
        demand(row.values.size() == outcome.fields.size(), "a value for each field");
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const QString &value = row.values.at(i);
            const Field &field = *kind.field(outcome.fields.at(i));
            demand(canonical(value) == value, "values are canonical");
            demand(!value.contains(QChar::ReplacementCharacter) && value.isValidUtf16(), "no lost letter passes");
            demand(value.size() <= field.maxLength, "values keep their limit");
            demand(!field.isMandatory || !value.isEmpty(), "mandatory values are there");
        }
    }
    const ImportReport &report = outcome.report;
    demand(isRefused || report.rows == outcome.rows.size() + report.rejected, "every row is either taken or named");
    demand(report.rejected <= report.errorCount, "no row is left out in silence");
    demand(!input.options.keepsRejected || report.rejectedRows.size() == report.rejected, "rejected rows are kept");
    demand(report.bytesRead <= input.options.limits.maxInflated, "no more is inflated than allowed");
}

quint64 argument(int argc, char **argv, const char *name, quint64 otherwise)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], name) == 0)
            return std::strtoull(argv[i + 1], nullptr, 10);
    }
    return otherwise;
}

} // namespace

int main(int argc, char **argv)
{
    const quint64 inputs = argument(argc, argv, "--inputs", 100000);
    const quint64 seed = argument(argc, argv, "--seed", 1);
    std::printf("fuzz_xlsx: %llu inputs from seed %llu\n", static_cast<unsigned long long>(inputs),
                static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    QElapsedTimer timer;
    timer.start();
    QMap<QString, quint64> rules;
    quint64 rows = 0;
    qint64 slowest = 0;
    quint64 slowestInput = 0;
    for (current = seed; current < seed + inputs; ++current) {
        QElapsedTimer one;
        const XlsxInput input = makeXlsxInput(current);
        Random random(~current);
        one.start();
        const Outcome outcome = readAll(input, int(1 + pick(random, 20)));
        if (one.nsecsElapsed() > slowest) {
            slowest = one.nsecsElapsed();
            slowestInput = current;
        }
        check(outcome, input);
        ++rules[outcome.error.rule.isEmpty() ? QStringLiteral("read") : outcome.error.rule];
        rows += quint64(outcome.rows.size());
    }
    const double seconds = double(qMax<qint64>(timer.elapsed(), 1)) / 1000;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("fuzz_xlsx: %.1f s, %.0f inputs/s, %llu rows; slowest %.0f ms (seed %llu); peak memory %ld MiB\n",
                seconds, double(inputs) / seconds, static_cast<unsigned long long>(rows), double(slowest) / 1e6,
                static_cast<unsigned long long>(slowestInput), usage.ru_maxrss / 1024);
    for (auto rule = rules.cbegin(); rule != rules.cend(); ++rule)
        std::printf("  %s %llu\n", qPrintable(rule.key()), static_cast<unsigned long long>(rule.value()));
    return 0;
}
