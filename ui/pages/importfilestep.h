// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportFileStep: which file, and what its rows are.
#pragma once

#include "ui/pages/importstep.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kontor::ui
{

class FormField;
class TextLabel;

class ImportFileStep : public ImportStep
{
    Q_OBJECT

public:
    ImportFileStep(const Context &context, ImportState &state, QWidget *parent = nullptr);

    QString title() const override;
    void enter() override;
    bool isComplete() const override;
    void setFile(const QString &path);
    /// What the look into the file came to; empty takes it away.
    void setError(const QString &error);

    QLineEdit *file() const { return m_file; }
    QPushButton *chooseButton() const { return m_choose; }
    QComboBox *kind() const { return m_kind; }

private:
    void choose();
    void offerKinds();
    void retranslate();
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    Context m_context;
    ImportState &m_state;
    QComboBox *m_kind;
    QLineEdit *m_file;
    QPushButton *m_choose;
    FormField *m_kindField;
    FormField *m_fileField;
    TextLabel *m_words;
};

} // namespace kontor::ui
