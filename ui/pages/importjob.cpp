// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importjob.h"

#include "files/headermap.h"
#include "files/recordreader.h"
#include "files/rejectedrows.h"
#include "files/tablewriter.h"
#include "ui/errortext.h"
#include "ui/pages/importkinds.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace kontor::ui
{

namespace
{

const QString dryRunRule = QStringLiteral("dry_run");
constexpr int batchRows = 2000;

/// The store names a field by its key; a person knows the header word that feeds it. What no column feeds keeps its
/// key, for importColumnText(); what is no field of the import at all stands in no column.
void nameColumns(ImportResult &result, const QString &kind)
{
    const files::Kind *spec = files::kindByKey(kind);
    for (RecordError &error : result.store.errors) {
        const QString word = files::headerWordOf(error.column, result.file.map);
        if (!word.isEmpty() || !spec->field(error.column))
            error.column = word;
    }
}

} // namespace

ImportJob::ImportJob(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
    , m_thread(std::make_unique<JobThread>(QStringLiteral("import files")))
{
}

ImportJob::~ImportJob()
{
    cancel();
}

template <typename T>
QFuture<Result<T>> ImportJob::post(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    m_thread->post([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

QFuture<Result<files::TablePreview>> ImportJob::preview(const ImportPlan &plan)
{
    return post<files::TablePreview>([plan] { return files::previewTable(plan.path, plan.kind, plan.options); });
}

QFuture<Result<ImportResult>> ImportJob::run(const ImportPlan &plan, bool isDryRun)
{
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    const auto isCancelled = m_isCancelled;
    const QPointer<ImportJob> self(this);
    return m_context.store.maintain<ImportResult>([=](Writer &writer) -> Result<ImportResult> {
        const ImportKind *kind = importKind(plan.kind);
        files::ImportOptions options = plan.options;
        options.keepsRejected = true;
        KONTOR_LET(reader, files::RecordReader::open(plan.path, plan.kind, options));
        ImportResult result;
        ImportSource source;
        source.findsDuplicates = true;
        int told = -1;
        source.next = [&](RecordBatch &batch) { return reader->read(batch, batchRows); };
        source.progress = [&](qint64) {
            const files::ImportReport &report = reader->report();
            const int percent = report.bytesTotal > 0 ? int(report.bytesRead * 100 / report.bytesTotal) : 0;
            if (percent != std::exchange(told, percent))
                QMetaObject::invokeMethod(QCoreApplication::instance(), [self, percent] {
                    if (self)
                        Q_EMIT self->progressed(percent);
                });
            return !isCancelled->load();
        };
        const QString name = QFileInfo(plan.path).fileName();
        const Result<Receipt> receipt = writer.perform(kind->command, name, [&](Door &door) -> Result<> {
            KONTOR_LET(done, kind->run(door, source));
            result.store = done;
            if (isDryRun)
                return fail(Error::Kind::Cancelled, dryRunRule);
            return {};
        });
        if (receipt)
            result.receipt = *receipt;
        else if (receipt.error().rule != dryRunRule)
            return tl::unexpected<Error>(receipt.error());
        result.file = reader->report();
        nameColumns(result, plan.kind);
        return result;
    });
}

QFuture<Result<qint64>> ImportJob::saveRejected(const ImportPlan &plan, const ImportResult &result,
                                                const QString &target, const QString &reasonTitle)
{
    const QString language = QLocale().name().left(2);
    QList<RecordError> errors = result.errors();
    for (RecordError &error : errors)
        error.column = importColumnText(plan.kind, error.column);
    return post<qint64>([=]() -> Result<qint64> {
        QList<qint64> lines;
        for (const RecordError &error : result.store.errors)
            lines << error.line;
        // Only the reader has kept its rows; those that the store refused are read once more.
        KONTOR_LET(refused, files::rowsAtLines(plan.path, plan.options, lines));
        QList<files::RejectedRow> rows = result.file.rejectedRows + refused;
        std::sort(rows.begin(), rows.end(), [](const auto &left, const auto &right) { return left.line < right.line; });
        KONTOR_LET(writer, files::openTableWriter(target, files::spreadsheetOptions(language)));
        KONTOR_TRY(files::writeRejectedRows(*writer, result.file.columns, rows, errors, reasonTitle,
                                            [](const RecordError &error) { return reasonText(error); }));
        KONTOR_LET(report, writer->finish());
        return report.rows;
    });
}

void ImportJob::cancel()
{
    m_isCancelled->store(true);
}

} // namespace kontor::ui
