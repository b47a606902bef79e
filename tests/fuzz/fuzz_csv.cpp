// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzzer of the CSV import: no input may crash, hang, or get anything past the promises of RecordReader.
#include "csvcorpus.h"
#include "domain/fold.h"
#include "files/csvreader.h"
#include "files/csvwriter.h"
#include "files/fields.h"
#include "files/formulaguard.h"
#include "files/recordreader.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <cstdio>
#include <cstdlib>

using namespace kontor;
using namespace kontor::files;

namespace
{

struct Outcome {
    QString rule; ///< why the file was refused; empty when it was read
    QStringList fields;
    QList<Record> rows;
    ImportReport report;
};

quint64 currentInput = 0;
quint64 currentSeed = 0;

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    const QByteArray bytes = makeInput(currentSeed + currentInput).bytes;
    std::fprintf(stderr, "fuzz_csv: broken promise: %s\n  reproduce: fuzz_csv --seed %llu --inputs 1\n  bytes: %s\n",
                 what, static_cast<unsigned long long>(currentSeed + currentInput), bytes.toHex().constData());
    std::abort();
}

std::unique_ptr<QIODevice> deviceFor(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Outcome readAll(const FuzzInput &input, int maxRows)
{
    Outcome outcome;
    auto reader = RecordReader::open(deviceFor(input.bytes), QStringLiteral("fuzz"), input.kind, input.options);
    if (!reader) {
        outcome.rule = reader.error().rule;
        return outcome;
    }
    qsizetype rounds = 0;
    for (bool more = true; more;) {
        RecordBatch batch;
        const Result<bool> read = (*reader)->read(batch, maxRows);
        if (!read) {
            outcome.rule = read.error().rule;
            break;
        }
        more = *read;
        demand(batch.rows.size() <= maxRows, "a batch has at most maxRows rows");
        // A row takes at least one character, of which an encoding may make some out of a byte.
        demand(++rounds <= input.bytes.size() * 4 + 2, "reading ends");
        outcome.fields = batch.fields;
        outcome.rows += batch.rows;
    }
    outcome.report = (*reader)->report();
    return outcome;
}

void checkRows(const Outcome &outcome, const FuzzInput &input)
{
    const Kind &kind = *kindByKey(input.kind);
    qint64 line = 0;
    for (const Record &row : outcome.rows) {
        demand(row.line > line, "lines rise");
        line = row.line;
        demand(row.values.size() == outcome.fields.size(), "a value for each field");
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const QString &value = row.values.at(i);
            const Field &field = *kind.field(outcome.fields.at(i));
            demand(canonical(value) == value, "values are canonical");
            demand(!value.contains(QChar::ReplacementCharacter), "no lost letter passes");
            demand(value.size() <= field.maxLength, "values keep their limit");
            demand(!field.isMandatory || !value.isEmpty(), "mandatory values are there");
        }
    }
    const ImportReport &report = outcome.report;
    line = 0;
    for (const RecordError &error : report.errors) {
        demand(error.line >= line && !error.reason.isEmpty(), "errors have a reason and their lines do not fall");
        line = error.line;
    }
    demand(report.rows == outcome.rows.size() + report.rejected, "every row is either taken or named");
    demand(report.rejected <= report.errorCount, "no row is left out in silence");
    demand(report.letters.examples.size() <= qMin<qint64>(20, report.letters.suspected), "few examples");
    demand(report.bytesRead <= input.bytes.size(), "progress ends at the end");
}

// Blocks and batches are of any size and must not show in what is read.
void checkSame(const Outcome &one, const Outcome &other)
{
    demand(one.rule == other.rule, "the same refusal in other blocks");
    demand(one.report.errors == other.report.errors, "the same errors in other blocks");
    demand(one.report.letters.examples == other.report.letters.examples, "the same letters in other blocks");
    demand(one.rows.size() == other.rows.size(), "as many rows in other blocks");
    for (qsizetype i = 0; i < one.rows.size(); ++i) {
        demand(one.rows.at(i).line == other.rows.at(i).line, "the same lines in other blocks");
        demand(one.rows.at(i).values == other.rows.at(i).values, "the same values in other blocks");
    }
}

void checkWriting(const Outcome &outcome, Random &random)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    CsvFormat format;
    format.delimiter = ",;\t|"[pick(random, 4)];
    format.hasByteOrderMark = false;
    format.guardsFormulas = pick(random, 2) == 0;
    CsvWriter writer(buffer, format);
    for (const Record &row : outcome.rows)
        demand(writer.write(row.values).has_value(), "writing to memory works");
    demand(writer.finish().has_value(), "writing to memory ends");
    buffer.seek(0);
    CsvReader reader(
        [&](QByteArray &block) -> Result<bool> {
            block = buffer.read(64);
            return !block.isEmpty();
        },
        format.delimiter, {});
    for (const Record &row : outcome.rows) {
        demand(reader.next().value() && !reader.hasFault(), "what was written is read back");
        for (qsizetype i = 0; i < row.values.size(); ++i)
            demand(withoutFormulaGuard(QString::fromUtf8(reader.cell(i))) == row.values.at(i),
                   "the same cell is read back");
    }
}

struct Totals {
    quint64 read = 0;
    quint64 rows = 0;
    quint64 errors = 0;
    quint64 letters = 0;
};

void runOne(quint64 seed, Totals &totals)
{
    FuzzInput input = makeInput(seed);
    Random random(~seed);
    const Outcome outcome = readAll(input, int(1 + pick(random, 20)));
    checkRows(outcome, input);
    input.options.limits.block = qsizetype(1 + pick(random, 3000));
    checkSame(outcome, readAll(input, int(1 + pick(random, 20))));
    checkWriting(outcome, random);
    totals.read += outcome.rule.isEmpty();
    totals.rows += quint64(outcome.rows.size());
    totals.errors += quint64(outcome.report.errorCount);
    totals.letters += quint64(outcome.report.letters.suspected);
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
    currentSeed = argument(argc, argv, "--seed", 1);
    std::printf("fuzz_csv: %llu inputs from seed %llu\n", static_cast<unsigned long long>(inputs),
                static_cast<unsigned long long>(currentSeed));
    std::fflush(stdout);
    QElapsedTimer timer;
    timer.start();
    Totals totals;
    for (currentInput = 0; currentInput < inputs; ++currentInput)
        runOne(currentSeed + currentInput, totals);
    const double seconds = double(qMax<qint64>(timer.elapsed(), 1)) / 1000;
    std::printf("fuzz_csv: %.1f s, %.0f inputs/s; %llu tables read, %llu rows, %llu errors, %llu suspected cells\n",
                seconds, double(inputs) / seconds, static_cast<unsigned long long>(totals.read),
                static_cast<unsigned long long>(totals.rows), static_cast<unsigned long long>(totals.errors),
                static_cast<unsigned long long>(totals.letters));
    return 0;
}
