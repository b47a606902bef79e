// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportJob: what an import does away from the window's thread: look into the file, try it, run it, save what was left
// out.
#pragma once

#include "files/import.h"
#include "files/preview.h"
#include "store/operations/imports.h"
#include "ui/context.h"

#include <QObject>
#include <atomic>
#include <memory>

namespace kontor::ui
{

/// What a person has chosen so far.
struct ImportPlan {
    QString path;
    QString kind = QStringLiteral("customers"); ///< a key of importKinds()
    files::ImportOptions options;
};

struct ImportResult {
    ImportOutcome store;
    files::ImportReport file;
    Receipt receipt; ///< empty after a dry run
    qint64 rejected() const { return store.rejected + file.rejected; }
    QList<RecordError> errors() const { return file.errors + store.errors; }
};

class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(const Context &context, QObject *parent = nullptr);
    /// Cancels what still runs.
    ~ImportJob() override;

    QFuture<Result<files::TablePreview>> preview(const ImportPlan &plan);
    /// A dry run does everything and takes it back, so that it says exactly what the real one would.
    QFuture<Result<ImportResult>> run(const ImportPlan &plan, bool isDryRun);
    /// How many rows were written to `target`, a table with one more column `reasonTitle`.
    QFuture<Result<qint64>> saveRejected(const ImportPlan &plan, const ImportResult &result, const QString &target,
                                         const QString &reasonTitle);
    void cancel();

Q_SIGNALS:
    /// Percent of the file that is read.
    void progressed(int percent);

private:
    template <typename T>
    QFuture<Result<T>> post(std::function<Result<T>()> work);

    Context m_context;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::unique_ptr<JobThread> m_thread; ///< for files: the store's own two are not to wait for a disk
};

} // namespace kontor::ui
