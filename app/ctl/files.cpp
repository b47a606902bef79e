// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// import and export.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "files/csvwriter.h"
#include "files/recordreader.h"
#include "store/operations/commands.h"
#include "store/operations/imports.h"
#include "ui/errortext.h"

#include <QJsonArray>
#include <QSaveFile>

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

Result<files::ImportOptions> readOptions(const Arguments &arguments)
{
    files::ImportOptions options;
    const QStringList pairs = arguments.options.value(QStringLiteral("map"));
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals < 1)
            return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("--map COLUMN=FIELD"),
                        {QStringLiteral("--map COLUMN=FIELD")});
        options.map << files::MapEntry{pair.left(equals), pair.mid(equals + 1)};
    }
    options.encoding = arguments.value(QStringLiteral("encoding"));
    options.delimiter = arguments.value(QStringLiteral("delimiter"));
    options.repairLetters = arguments.has(QStringLiteral("repair-letters"));
    return options;
}

QJsonObject reportObject(const files::ImportReport &report, const ImportOutcome &outcome)
{
    QJsonObject map;
    for (const files::ColumnFields &column : report.map)
        map.insert(column.column, column.fields.size() == 1 ? QJsonValue(column.fields[0])
                                                            : QJsonValue(QJsonArray::fromStringList(column.fields)));
    QJsonArray examples;
    for (const files::LetterExample &example : report.letters.examples)
        examples << QJsonObject{{QStringLiteral("column"), example.column},
                                {QStringLiteral("before"), example.before},
                                {QStringLiteral("after"), example.after}};
    QJsonArray errors;
    for (const RecordError &error : report.errors + outcome.errors)
        errors << QJsonObject{{QStringLiteral("line"), error.line},
                              {QStringLiteral("column"), error.column},
                              {QStringLiteral("reason"), error.reason}};
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("created"), outcome.created},
            {QStringLiteral("changed"), outcome.changed},
            {QStringLiteral("unchanged"), outcome.unchanged},
            {QStringLiteral("rejected"), report.rejected + outcome.rejected},
            {QStringLiteral("encoding"), report.encoding},
            {QStringLiteral("delimiter"), report.delimiter},
            {QStringLiteral("map"), map},
            {QStringLiteral("unmapped"), QJsonArray::fromStringList(report.unmapped)},
            {QStringLiteral("letters"), QJsonObject{{QStringLiteral("suspected"), report.letters.suspected},
                                                    {QStringLiteral("examples"), examples}}},
            {QStringLiteral("errors"), errors}};
}

Result<> writeErrors(const QString &path, const QList<RecordError> &errors)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Kind::Storage, QStringLiteral("target_unwritable"), file.errorString(), {path});
    files::CsvWriter writer(file);
    KONTOR_TRY(writer.write(
        {QStringLiteral("line"), QStringLiteral("column"), QStringLiteral("reason"), QStringLiteral("message")}));
    for (const RecordError &error : errors)
        KONTOR_TRY(writer.write({QString::number(error.line), error.column, error.reason, ui::reasonText(error)}));
    KONTOR_TRY(writer.finish());
    if (!file.commit())
        return fail(Kind::Storage, QStringLiteral("target_unwritable"), file.errorString(), {path});
    return {};
}

using Import = Result<ImportOutcome> (*)(Door &, const ImportSource &);

struct ImportKind {
    QString command;
    Import run = nullptr;
};

Result<ImportKind> importKind(const QString &kind)
{
    const ListSpec *spec = findList(kind);
    const QByteArray name = spec ? spec->kind : QByteArray();
    if (name == "customers")
        return ImportKind{commands::importCustomers, importCustomers};
    if (name == "submandants")
        return ImportKind{commands::importSubmandants, importSubmandants};
    if (name == "assignments")
        return ImportKind{commands::importAssignments, importAssignments};
    return fail(Kind::Usage, QStringLiteral("unknown_kind"), kind, {kind});
}

// A dry run does everything and takes it back, so that it says exactly what the real one would.
const QString dryRunRule = QStringLiteral("dry_run");

} // namespace

Result<int> importFile(const Arguments &arguments)
{
    if (arguments.words.size() != 2)
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("import KIND FILE"),
                    {QStringLiteral("import KIND FILE")});
    KONTOR_LET(kind, importKind(arguments.words[0]));
    KONTOR_LET(options, readOptions(arguments));
    KONTOR_LET(reader, files::RecordReader::open(arguments.words[1], arguments.words[0], options));
    KONTOR_LET(writer, openWriter(arguments));
    ImportOutcome outcome;
    ImportSource source;
    source.next = [&](RecordBatch &batch) { return reader->read(batch, 2000); };
    source.progress = [&](qint64 rows) {
        if (rows > 0 && rows % 10000 == 0)
            printMessage(QString::number(rows));
        return true;
    };
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    const auto receipt =
        writer->perform(kind.command, arguments.words[1].section(u'/', -1), [&](Door &door) -> Result<> {
            KONTOR_LET(done, kind.run(door, source));
            outcome = done;
            if (isDryRun)
                return fail(Kind::Cancelled, dryRunRule);
            return {};
        });
    if (!receipt && receipt.error().rule != dryRunRule)
        return tl::unexpected<Error>(receipt.error());
    const files::ImportReport &report = reader->report();
    QJsonObject object = reportObject(report, outcome);
    addChangeSet(object, receipt ? *receipt : Receipt());
    const QList<RecordError> errors = report.errors + outcome.errors;
    for (const RecordError &error : errors)
        printMessage(ui::recordErrorText(error));
    if (arguments.has(QStringLiteral("errors")))
        KONTOR_TRY(writeErrors(arguments.value(QStringLiteral("errors")), errors));
    printObject(arguments, object);
    return report.rejected + outcome.rejected > 0 ? 4 : 0;
}

Result<int> exportFile(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("output"));
    if (arguments.words.size() != 1 || path.isEmpty())
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("export KIND -o FILE.csv"),
                    {QStringLiteral("export KIND -o FILE.csv")});
    if (!path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return fail(Kind::Usage, QStringLiteral("export_format_unknown"), path, {path});
    KONTOR_LET(spec, readKind(arguments.words[0]));
    KONTOR_LET(query, readQuery(arguments, *spec));
    KONTOR_LET(reader, openReader(arguments));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Kind::Storage, QStringLiteral("target_unwritable"), file.errorString(), {path});
    files::CsvFormat format;
    format.guardsFormulas = arguments.has(QStringLiteral("formula-guard"));
    files::CsvWriter writer(file, format);
    query.columns = allColumns(*spec, query);
    QStringList head;
    for (const QByteArray &key : query.columns)
        head << QString::fromUtf8(key);
    KONTOR_TRY(writer.write(head));
    qint64 rows = 0;
    Result<> written;
    KONTOR_TRY(reader->read<qint64>([&](Reader &open) -> Result<qint64> {
        KONTOR_TRY(eachListRow(open, *spec, query, [&](const ListRow &row) {
            QStringList cells;
            for (qsizetype i = 0; i < query.columns.size(); ++i)
                cells << cellText(*spec->column(query.columns[i]), row.cells[i]);
            written = writer.write(cells);
            ++rows;
            return written.has_value();
        }));
        return rows;
    }));
    KONTOR_TRY(written);
    KONTOR_TRY(writer.finish());
    if (!file.commit())
        return fail(Kind::Storage, QStringLiteral("target_unwritable"), file.errorString(), {path});
    printObject(arguments, {{QStringLiteral("file"), path}, {QStringLiteral("rows"), rows}});
    return 0;
}

} // namespace kontor::ctl
