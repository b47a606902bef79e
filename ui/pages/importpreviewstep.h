// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportPreviewStep: the first rows, how the file was understood, and letters that look doubly encoded (O-33).
#pragma once

#include "ui/pages/importstep.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTableWidget;

namespace kontor::ui
{

class EffectLine;
class EmptyState;
class FormField;

class ImportPreviewStep : public ImportStep
{
    Q_OBJECT

public:
    ImportPreviewStep(ImportState &state, ImportJob &job, QWidget *parent = nullptr);

    QString title() const override;
    void enter() override;
    bool isComplete() const override { return m_state.preview.has_value() && !m_isLooking; }

    bool isLooking() const { return m_isLooking; }

    QTableWidget *table() const { return m_table; }
    QTableWidget *letters() const { return m_letters; }
    QComboBox *encoding() const { return m_encoding; }
    QComboBox *delimiter() const { return m_delimiter; }
    QComboBox *sheet() const { return m_sheet; }
    QCheckBox *header() const { return m_header; }

private:
    void look();
    void show(const files::TablePreview &preview);
    void showLetters(const files::TablePreview &preview);
    void takeLetters();
    void offerChoices(const files::TablePreview &preview);
    void retranslate();
    void changeEvent(QEvent *event) override;

    ImportState &m_state;
    ImportJob &m_job;
    quint64 m_asked = 0;
    bool m_isLooking = false;
    bool m_isShowing = false;
    QString m_path; ///< whose choices these are
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    FormField *m_encodingField;
    FormField *m_delimiterField;
    FormField *m_sheetField;
    EffectLine *m_warning;
    EffectLine *m_lettersLine;
    QTableWidget *m_letters;
    QStackedWidget *m_stack;
    EmptyState *m_instead;
    QTableWidget *m_table;
};

} // namespace kontor::ui
