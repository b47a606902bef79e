// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importrun.h"

#include "files/recordreader.h"
#include "store/operations/commands.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/shell/dialogs.h"
#include "ui/undo.h"
#include "ui/widgets/toast.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QProgressDialog>
#include <QWidget>

namespace kontor::ui
{

ImportRun::ImportRun(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void ImportRun::choose()
{
    m_context.dialogs.openFile(m_window, tr("Import customers"), tr("Tables of text (*.csv *.txt *.tsv)"), QString(),
                               [this](const QString &path) {
                                   if (!path.isEmpty())
                                       lookAtLetters(path);
                               });
}

// A look through the file before anything is stored: doubly encoded letters are shown and their repair offered (O-33).
void ImportRun::lookAtLetters(const QString &path)
{
    const auto looked = m_context.store.read<files::ImportReport>([path](Reader &) -> Result<files::ImportReport> {
        KONTOR_LET(reader, files::RecordReader::open(path, QStringLiteral("customers"), {}));
        RecordBatch batch;
        for (int rows = 0; rows < 20000; rows += 1000) {
            KONTOR_LET(more, reader->read(batch, 1000));
            if (!more)
                break;
        }
        return reader->report();
    });
    whenDone(looked, this, [this, path](const Result<files::ImportReport> &report) {
        if (!report)
            return m_context.dialogs.tell(m_window, tr("Import customers"), errorText(report.error()));
        if (report->letters.suspected == 0)
            return start(path);
        QStringList examples;
        for (const files::LetterExample &example : report->letters.examples.mid(0, 5))
            examples << QStringLiteral("%1: %2 → %3").arg(example.column, example.before, example.after);
        const Question question{
            tr("Import customers"), tr("Some letters of this file look doubly encoded. Repair them?"),
            examples.join(u'\n'),   tr("Repair and import"),
            tr("Import as it is"),  false};
        m_context.dialogs.ask(m_window, question, [this, path](Dialogs::Answer answer) {
            if (answer != Dialogs::Answer::Cancel)
                start(path, answer == Dialogs::Answer::Accept);
        });
    });
}

void ImportRun::start(const QString &path, bool repairLetters)
{
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_progress = new QProgressDialog(m_window);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(1000);
    m_progress->setAutoReset(false);
    m_progress->setRange(0, 100);
    m_progress->setLabelText(tr("Importing %1").arg(QFileInfo(path).fileName()));
    m_progress->setCancelButtonText(tr("Cancel"));
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [flag = m_isCancelled] { flag->store(true); });
    const auto isCancelled = m_isCancelled;
    const QPointer<QProgressDialog> progress(m_progress);
    const auto run = m_context.store.maintain<Outcome>([path, repairLetters, isCancelled,
                                                        progress](Writer &writer) -> Result<Outcome> {
        files::ImportOptions options;
        options.repairLetters = repairLetters;
        KONTOR_LET(reader, files::RecordReader::open(path, QStringLiteral("customers"), options));
        Outcome outcome;
        ImportSource source;
        source.next = [&](RecordBatch &batch) { return reader->read(batch, 2000); };
        source.progress = [&](qint64) {
            const files::ImportReport &report = reader->report();
            const int percent = report.bytesTotal > 0 ? int(report.bytesRead * 100 / report.bytesTotal) : 0;
            QMetaObject::invokeMethod(QCoreApplication::instance(), [progress, percent] {
                if (progress)
                    progress->setValue(percent);
            });
            return !isCancelled->load();
        };
        KONTOR_LET(receipt,
                   writer.perform(commands::importCustomers, QFileInfo(path).fileName(), [&](Door &door) -> Result<> {
                       KONTOR_LET(done, importCustomers(door, source));
                       outcome.store = done;
                       return {};
                   }));
        outcome.receipt = receipt;
        outcome.file = reader->report();
        return outcome;
    });
    whenDone(run, this, [this, path](const Result<Outcome> &outcome) {
        m_progress->close();
        if (outcome)
            show(path, *outcome);
        else if (outcome.error().kind == Error::Kind::Cancelled)
            m_context.toasts.show(tr("Import cancelled. Nothing was stored."));
        else
            m_context.dialogs.tell(m_window, tr("Import customers"), errorText(outcome.error()));
        Q_EMIT finished();
    });
}

void ImportRun::show(const QString &path, const Outcome &outcome)
{
    const qint64 rejected = outcome.store.rejected + outcome.file.rejected;
    const QString counts = tr("New: %1. Changed: %2. Unchanged: %3.")
                               .arg(formatCount(outcome.store.created), formatCount(outcome.store.changed),
                                    formatCount(outcome.store.unchanged));
    if (rejected == 0)
        return static_cast<void>(
            m_context.toasts.show(tr("Imported %1.").arg(QFileInfo(path).fileName()) + u' ' + counts));
    QStringList lines;
    const QList<RecordError> errors = outcome.file.errors + outcome.store.errors;
    for (const RecordError &error : errors.mid(0, 12))
        lines << recordErrorText(error);
    if (errors.size() > 12)
        lines << tr("… and %n more", nullptr, int(errors.size() - 12));
    m_context.dialogs.tell(m_window, tr("Import customers"),
                           counts + u' ' + tr("%n row(s) left out:", nullptr, int(rejected)) + QStringLiteral("\n\n") +
                               lines.join(u'\n'));
}

} // namespace kontor::ui
