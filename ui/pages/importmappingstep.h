// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportMappingStep: which column feeds which field, by menu and by drag.
#pragma once

#include "ui/pages/importmapping.h"
#include "ui/pages/importstep.h"

class QComboBox;
class QPushButton;

namespace kontor::ui
{

class ColumnList;
class EffectLine;
class FieldTable;
class TextLabel;

class ImportMappingStep : public ImportStep
{
    Q_OBJECT

public:
    ImportMappingStep(const Context &context, ImportState &state, QWidget *parent = nullptr);

    QString title() const override;
    void enter() override;
    bool isComplete() const override;
    /// Keeps the mapping for the next file of this kind with the same header words.
    void remember();

    ColumnList *columns() const { return m_columns; }
    FieldTable *fields() const { return m_fields; }
    QPushButton *resetButton() const { return m_reset; }
    /// The box that says what feeds the field; null for an unknown field.
    QComboBox *box(const QString &field) const;
    const ImportMapping &mapping() const { return m_mapping; }

private:
    void begin();
    void fillColumns();
    void fillFields();
    void feed(const QString &field, qsizetype column);
    void describe();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    ImportState &m_state;
    ImportMapping m_mapping;
    bool m_isRemembered = false;
    bool m_isFilling = false;
    ColumnList *m_columns;
    FieldTable *m_fields;
    TextLabel *m_columnsTitle;
    TextLabel *m_fieldsTitle;
    QPushButton *m_reset;
    EffectLine *m_line;
};

} // namespace kontor::ui
