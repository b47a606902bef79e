// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// import.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "files/csvwriter.h"
#include "files/headermap.h"
#include "files/recordreader.h"
#include "files/rejectedrows.h"
#include "files/tablewriter.h"
#include "store/operations/commands.h"
#include "store/operations/imports.h"
#include "ui/duplicatewords.h"
#include "ui/errortext.h"
#include "ui/newproductwords.h"

#include <QFileInfo>
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
    options.sheet = arguments.value(QStringLiteral("sheet"));
    options.keepsRejected = arguments.has(QStringLiteral("rejected"));
    options.repairLetters = arguments.has(QStringLiteral("repair-letters"));
    return options;
}

/// The store names a field by its key; whoever reads the errors has the file. What no column feeds stands in no column.
void nameColumns(ImportOutcome &outcome, const files::ImportReport &report)
{
    for (RecordError &error : outcome.errors)
        error.column = files::headerWordOf(error.column, report.map);
}

/// What the reader could not read and what the store refused, in the order of the file.
QList<RecordError> allErrors(const files::ImportReport &report, const ImportOutcome &outcome)
{
    QList<RecordError> errors = report.errors + outcome.errors;
    std::stable_sort(errors.begin(), errors.end(),
                     [](const RecordError &left, const RecordError &right) { return left.line < right.line; });
    return errors;
}

QJsonObject reportObject(const files::ImportReport &report, const ImportOutcome &outcome,
                         const QList<RecordError> &leftOut)
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
    for (const RecordError &error : leftOut)
        errors << QJsonObject{{QStringLiteral("line"), error.line},
                              {QStringLiteral("column"), error.column},
                              {QStringLiteral("reason"), error.reason}};
    QJsonArray duplicates;
    for (const SuspectedDuplicate &suspect : outcome.duplicates)
        duplicates << QJsonObject{{QStringLiteral("line"), suspect.line},
                                  {QStringLiteral("number"), suspect.number},
                                  {QStringLiteral("of"), suspect.of},
                                  {QStringLiteral("because"), QJsonArray::fromStringList(suspect.because)}};
    QJsonArray newProducts;
    for (const NewProduct &product : outcome.newProducts)
        newProducts << QJsonObject{{QStringLiteral("line"), product.line}, {QStringLiteral("name"), product.name}};
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("sheet"), report.sheet.isEmpty() ? QJsonValue() : QJsonValue(report.sheet)},
            {QStringLiteral("duplicates"), duplicates},
            {QStringLiteral("new_products"), newProducts},
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

// What the reader could not read it kept; what the store refused is read once more.
Result<> writeRejected(const QString &path, const QString &source, const files::ImportOptions &options,
                       const files::ImportReport &report, const QList<RecordError> &refused)
{
    QList<qint64> lines;
    for (const RecordError &error : refused)
        lines << error.line;
    QList<files::RejectedRow> rows = report.rejectedRows;
    if (!lines.isEmpty()) {
        KONTOR_LET(read, files::rowsAtLines(source, options, lines));
        rows << read;
    }
    std::sort(rows.begin(), rows.end(),
              [](const files::RejectedRow &left, const files::RejectedRow &right) { return left.line < right.line; });
    // Whose mistakes they are may not know what stands in them; guarded they are imported as if they were not.
    files::TableOptions target;
    target.csv.guardsFormulas = true;
    KONTOR_LET(writer, files::openTableWriter(path, target));
    KONTOR_TRY(files::writeRejectedRows(*writer, report.columns, rows, report.errors + refused,
                                        QStringLiteral("reason"), ui::reasonText));
    KONTOR_TRY(writer->finish());
    return {};
}

/// Before the import: a list of what was left out that cannot be written afterwards is lost.
Result<> checkTargets(const Arguments &arguments)
{
    for (const char *option : {"errors", "rejected"}) {
        const QString path = arguments.value(QLatin1String(option));
        if (!path.isEmpty() && !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            return fail(Kind::Storage, QStringLiteral("target_unwritable"), {}, {path});
    }
    return {};
}

using Import = Result<ImportOutcome> (*)(Door &, const ImportSource &);

struct ImportKind {
    QString command;
    Import run = nullptr;
};

Result<ImportKind> importKind(const QString &kind)
{
    const ListSpec *spec = findList(QString(kind).replace(u'_', u'-'));
    const QByteArray name = spec ? spec->kind : QByteArray();
    if (name == "customers")
        return ImportKind{commands::importCustomers, importCustomers};
    if (name == "submandants")
        return ImportKind{commands::importSubmandants, importSubmandants};
    if (name == "sites")
        return ImportKind{commands::importSites, importSites};
    if (name == "dealer-ids")
        return ImportKind{commands::importDealerIds, importDealerIds};
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
    KONTOR_TRY(checkTargets(arguments));
    KONTOR_LET(reader, files::RecordReader::open(arguments.words[1], arguments.words[0], options));
    KONTOR_LET(writer, openWriter(arguments));
    ImportOutcome outcome;
    ImportSource source;
    source.findsDuplicates = true;
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
    nameColumns(outcome, report);
    const QList<RecordError> errors = allErrors(report, outcome);
    QJsonObject object = reportObject(report, outcome, errors);
    addChangeSet(object, receipt ? *receipt : Receipt());
    for (const RecordError &error : errors)
        printMessage(ui::recordErrorText(error));
    if (arguments.has(QStringLiteral("errors")))
        KONTOR_TRY(writeErrors(arguments.value(QStringLiteral("errors")), errors));
    if (arguments.has(QStringLiteral("rejected")) && !errors.isEmpty())
        KONTOR_TRY(writeRejected(arguments.value(QStringLiteral("rejected")), arguments.words[1], options, report,
                                 outcome.errors));
    for (const SuspectedDuplicate &suspect : outcome.duplicates)
        printMessage(ui::recordText(suspect.line, ui::importedTwiceText(suspect.number, suspect.of, suspect.because)));
    for (const NewProduct &product : std::as_const(outcome.newProducts))
        printMessage(ui::recordText(product.line, ui::newProductText(product.name)));
    printObject(arguments, object);
    return report.rejected + outcome.rejected > 0 ? 4 : 0;
}

} // namespace kontor::ctl
