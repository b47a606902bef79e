// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listoutput.h"

#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/lists/clipboardsink.h"
#include "ui/lists/exportdialog.h"
#include "ui/lists/filesink.h"
#include "ui/lists/listprint.h"
#include "ui/lists/listview.h"
#include "ui/lists/printsink.h"
#include "ui/theme/icons.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QStandardPaths>
#include <QUrl>

namespace kontor::ui
{

ListOutput::ListOutput(const Context &context, ListView *view, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_view(view)
    , m_page(page)
    , m_copy(new QAction(this))
    , m_export(new QAction(this))
    , m_exportSelection(new QAction(this))
    , m_print(new QAction(this))
    , m_strip(new NoticeStrip(page))
{
    const auto prepare = [](QAction *action, const char *name, const char *iconName, const QKeySequence &key) {
        action->setObjectName(QLatin1String(name));
        action->setIcon(icon(QLatin1String(iconName)));
        action->setShortcut(key);
    };
    prepare(m_copy, "copyRows", "copy", QKeySequence::Copy);
    prepare(m_export, "exportList", "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    prepare(m_exportSelection, "exportSelection", "export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    prepare(m_print, "printList", "print", QKeySequence::Print);
    // Copying belongs to the list alone: the search field has its own. The others work while the page is to be seen.
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(m_copy);
    page->addActions({m_export, m_exportSelection, m_print});
    connect(m_copy, &QAction::triggered, this, &ListOutput::copy);
    connect(m_export, &QAction::triggered, this, [this] { openExport(false); });
    connect(m_exportSelection, &QAction::triggered, this, [this] { openExport(true); });
    connect(m_print, &QAction::triggered, this, [this] { print(m_view->selectedCount() > 1); });
    connect(m_strip, &NoticeStrip::triggered, this, &ListOutput::cancel);
    connect(view, &ListView::selectionCountChanged, this, &ListOutput::enable);
    connect(view->listModel(), &items::ListModel::refreshed, this, &ListOutput::enable);
    retranslate();
    enable();
}

void ListOutput::enable()
{
    // A list of which only the first screenful is there would be half a file.
    const bool isReady = !m_run && m_view->listModel()->isComplete() && m_view->listModel()->count() > 0;
    const bool isSelected = m_view->selectedCount() > 0;
    m_copy->setEnabled(isReady && isSelected);
    m_export->setEnabled(isReady);
    m_exportSelection->setEnabled(isReady && isSelected);
    m_print->setEnabled(isReady);
}

ListExtract ListOutput::extract(bool isSelection) const
{
    ListExtract made = extractOf(*m_view, isSelection);
    if (m_heading)
        m_heading(made);
    return made;
}

ListRun &ListOutput::newRun(const ListExtract &extract)
{
    m_run = new ListRun(m_context.store, extract, this);
    return *m_run;
}

void ListOutput::start(const std::shared_ptr<RowSink> &sink, const QString &words, std::function<void()> done)
{
    connect(m_run, &ListRun::progressed, this, [this, words] {
        m_strip->setProgress(m_run->rowsDone(), m_run->rowsTotal(),
                             tr("%1 %2 of %3", "what is done, rows done, rows in all")
                                 .arg(words, formatCount(m_run->rowsDone()), formatCount(m_run->rowsTotal())));
    });
    connect(m_run, &ListRun::finishing, this, [this, words] {
        // Packing a workbook cannot be stopped (PLATFORM P33).
        m_strip->setProgress(0, 0, words);
        m_strip->setButtonEnabled(false);
    });
    connect(m_run, &ListRun::done, this, [this, done = std::move(done)] {
        end();
        done();
        Q_EMIT ended();
    });
    connect(m_run, &ListRun::failed, this, [this](const Error &error) {
        end();
        if (error.kind == Error::Kind::Cancelled)
            m_context.toasts.show(tr("Cancelled. Nothing was written."));
        else
            m_context.toasts.showError(errorText(error));
        Q_EMIT ended();
    });
    m_strip->startWork(words, tr("Cancel"));
    enable();
    m_run->start(sink);
}

void ListOutput::end()
{
    m_run->deleteLater();
    m_run = nullptr;
    m_strip->finish();
    enable();
}

void ListOutput::cancel()
{
    if (m_run)
        m_run->cancel();
}

void ListOutput::copy()
{
    if (!m_copy->isEnabled())
        return;
    if (m_view->selectedCount() > ClipboardSink::mostRows) {
        m_context.toasts.show(tr("At most %1 rows can be copied at once. Export them to a file instead.")
                                  .arg(formatCount(ClipboardSink::mostRows)),
                              tr("Export…"), [this] { openExport(true); });
        return;
    }
    const ListExtract rows = extract(true);
    const auto sink = std::make_shared<ClipboardSink>(rows);
    newRun(rows);
    start(sink, tr("Copying rows:"), [this, sink, count = rows.handles.size()] {
        QGuiApplication::clipboard()->setMimeData(sink->mimeData().release());
        m_context.toasts.confirm(tr("%n row(s) copied, with their headers.", nullptr, int(count)));
    });
}

void ListOutput::openExport(bool isSelection)
{
    if (m_run)
        return;
    if (m_dialog)
        return m_dialog->activateWindow();
    const ListExtract rows = extract(isSelection);
    const QDate today = m_context.store.calendar().today(m_context.session.timeZone);
    QString name = rows.title + u' ' + today.toString(Qt::ISODate);
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.replace(bad, u'-');
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(m_folder).exists())
        m_folder = QDir::homePath();
    ExportDialog::Offer offer;
    offer.title = rows.title;
    offer.name = name;
    offer.folder = m_folder;
    offer.rows = m_view->listModel()->count();
    offer.selected = m_view->selectedCount();
    offer.isSelection = isSelection;
    offer.columns = int(rows.columns.size());
    auto *dialog = new ExportDialog(offer, m_context.dialogs, m_page->window());
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { exportTo(dialog->path(), dialog->options(), dialog->isSelection()); });
    dialog->open();
    Q_EMIT asked(dialog);
}

void ListOutput::exportTo(const QString &path, const files::TableOptions &options, bool isSelection)
{
    if (m_run)
        return;
    m_folder = QFileInfo(path).absolutePath();
    const ListExtract rows = extract(isSelection);
    const auto sink = std::make_shared<FileSink>(rows, path, options, newRun(rows).cancelSign());
    start(sink, tr("Exporting rows:"), [this, sink, path] { tellExported(*sink, path); });
}

void ListOutput::tellExported(const FileSink &sink, const QString &path)
{
    QString message = tr("%n row(s) exported to %1.", nullptr, int(sink.report().rows)).arg(QFileInfo(path).fileName());
    if (sink.report().cutTexts > 0)
        message +=
            u' ' + tr("%n text(s) were too long for a workbook and were cut.", nullptr, int(sink.report().cutTexts));
    m_context.toasts.show(message, tr("Open folder"), [folder = QFileInfo(path).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

void ListOutput::print(bool isSelection)
{
    if (!m_print->isEnabled())
        return;
    ListExtract rows = extract(isSelection);
    const qint64 total = rows.handles.size();
    rows.handles = rows.handles.mid(0, PrintSink::mostRows);
    const auto sink = std::make_shared<PrintSink>(rows);
    newRun(rows);
    start(sink, tr("Reading rows:"), [this, sink, rows, total] {
        ListPrint paper;
        paper.title = rows.title;
        paper.filters = rows.filters;
        paper.asOf = rows.asOf;
        paper.headers = rows.headers();
        paper.widths = rows.widths;
        for (qsizetype i = 0; i < rows.columns.size(); ++i)
            paper.rightAligned << (rows.column(i).type == kontor::CellType::Number);
        paper.rows = sink->rows();
        paper.rowsInAll = total;
        paper.isSelection = rows.isSelection;
        Q_EMIT previewed(openPreview(paper, m_page->window()));
    });
}

void ListOutput::retranslate()
{
    m_copy->setText(tr("Copy rows"));
    m_export->setText(tr("Export…"));
    m_exportSelection->setText(tr("Export selection…"));
    m_print->setText(tr("Print…"));
}

} // namespace kontor::ui
