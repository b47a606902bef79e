// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportWizard: a table of customers, Submandants, assignments and the like into the store, step by step: file,
// preview, columns, check, import. Nothing is stored before the last step.
#pragma once

#include "ui/pages/importstep.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace kontor::ui
{

class ImportFileStep;
class ImportMappingStep;
class ImportPreviewStep;
class ImportResultStep;
class TextLabel;

class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(const Context &context, QWidget *window);

    /// Takes the file as chosen and goes to the preview.
    void start(const QString &path, const QString &kind);

    int step() const;
    /// A file is being looked into, or rows are on their way.
    bool isBusy() const;
    ImportFileStep *file() const { return m_file; }
    ImportPreviewStep *preview() const { return m_preview; }
    ImportMappingStep *mapping() const { return m_mapping; }
    ImportResultStep *check() const { return m_check; }
    ImportResultStep *run() const { return m_run; }
    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    void next();
    void back();
    void reject() override;

private:
    void goTo(int step);
    void describe();
    void changeEvent(QEvent *event) override;

    ImportState m_state;
    ImportJob *m_job;
    ImportFileStep *m_file;
    ImportPreviewStep *m_preview;
    ImportMappingStep *m_mapping;
    ImportResultStep *m_check;
    ImportResultStep *m_run;
    QList<ImportStep *> m_steps;
    QList<TextLabel *> m_names;
    QStackedWidget *m_stack;
    QPushButton *m_close;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace kontor::ui
