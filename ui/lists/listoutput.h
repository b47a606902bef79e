// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListOutput: what leaves a list: copied, exported, printed. The actions, and the run that is at work.
#pragma once

#include "files/tablewriter.h"
#include "ui/context.h"
#include "ui/lists/listextract.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;

namespace kontor::ui
{

class ExportDialog;
class FileSink;
class ListRun;
class ListView;
class NoticeStrip;
class RowSink;

class ListOutput : public QObject
{
    Q_OBJECT

public:
    /// Puts its actions, with their shortcuts, on the page.
    ListOutput(const Context &context, ListView *view, QWidget *page);

    /// The list's name, the words of its filters and what else a paper says above the table.
    void setHeading(std::function<void(ListExtract &)> heading) { m_heading = std::move(heading); }

    QAction *copyAction() const { return m_copy; }
    QAction *exportAction() const { return m_export; }
    QAction *exportSelectionAction() const { return m_exportSelection; }
    QAction *printAction() const { return m_print; }
    NoticeStrip *strip() const { return m_strip; }
    bool isRunning() const { return m_run != nullptr; }

    void copy();
    /// Asks where to and exports.
    void openExport(bool isSelection);
    void exportTo(const QString &path, const files::TableOptions &options, bool isSelection);
    /// Reads the rows and opens the preview.
    void print(bool isSelection);
    void cancel();
    void retranslate();

Q_SIGNALS:
    /// A run ended, well or not.
    void ended();
    /// The export's dialog stands open.
    void asked(kontor::ui::ExportDialog *dialog);
    /// The print preview stands open.
    void previewed(QDialog *preview);

private:
    ListExtract extract(bool isSelection) const;
    ListRun &newRun(const ListExtract &extract);
    void start(const std::shared_ptr<RowSink> &sink, const QString &words, std::function<void()> done);
    void end();
    void enable();
    void tellExported(const FileSink &sink, const QString &path);

    Context m_context;
    ListView *m_view;
    QWidget *m_page;
    QAction *m_copy;
    QAction *m_export;
    QAction *m_exportSelection;
    QAction *m_print;
    NoticeStrip *m_strip;
    ListRun *m_run = nullptr;
    std::function<void(ListExtract &)> m_heading;
    QPointer<ExportDialog> m_dialog; ///< the one that stands open
    QString m_folder;                ///< of the last export of this window
};

} // namespace kontor::ui
