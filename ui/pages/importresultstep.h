// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportResultStep: the dry run and the import itself: progress, cancel, what became of the rows, those left out.
#pragma once

#include "ui/pages/importstep.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kontor::ui
{

class EffectLine;
class EmptyState;
class TextLabel;

class ImportResultStep : public ImportStep
{
    Q_OBJECT

public:
    enum class Mode { DryRun, Run };

    ImportResultStep(Mode mode, const Context &context, ImportState &state, ImportJob &job, QWidget *parent = nullptr);

    QString title() const override;
    void enter() override;
    bool isComplete() const override { return result().has_value() && !m_isRunning; }
    bool isRunning() const { return m_isRunning; }
    const std::optional<ImportResult> &result() const { return m_mode == Mode::DryRun ? m_state.tried : m_state.done; }

    /// "12", by "created", "changed", "unchanged" or "rejected".
    QString figure(const QString &key) const;
    EffectLine *line() const { return m_line; }
    QTableWidget *errors() const { return m_errors; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *cancelButton() const { return m_cancel; }

private:
    struct Figure {
        QString key;
        TextLabel *number;
        TextLabel *name;
    };
    void start();
    void take(const Result<ImportResult> &done);
    void show();
    void saveRejected();
    QWidget *makeProgress();
    QWidget *makeReport();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Mode m_mode;
    Context m_context;
    ImportState &m_state;
    ImportJob &m_job;
    bool m_isRunning = false;
    QStackedWidget *m_stack;
    EmptyState *m_instead;
    TextLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QList<Figure> m_figures;
    EffectLine *m_line;
    QTableWidget *m_errors;
    QPushButton *m_save;
    QPushButton *m_undo;
};

} // namespace kontor::ui
