// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MergeDialog: two records of one customer side by side, field by field, and which of them stays.
#pragma once

#include "ui/context.h"
#include "ui/pages/customerrow.h"

#include <QDialog>

class QPushButton;
class QRadioButton;
class QTableWidget;

namespace kontor::ui
{

class EffectLine;

class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const Context &context, const Uuid &present, const Uuid &other, QWidget *parent);

    QTableWidget *table() const { return m_table; }
    QPushButton *mergeButton() const { return m_merge; }
    QRadioButton *keepPresent() const { return m_keepPresent; }
    QRadioButton *keepOther() const { return m_keepOther; }
    bool isLoaded() const { return m_sides.size() == 2; }

Q_SIGNALS:
    /// The merge is saved; this one is left.
    void merged(const kontor::Uuid &kept);

private:
    struct Side {
        Uuid id;
        FieldValues fields;
        bool isOpenable = false;
    };
    void load();
    void describe();
    void merge();
    /// Why these two cannot be merged now; empty: they can.
    QString lockedText() const;
    const Side &kept() const;
    const Side &gone() const;

    Context m_context;
    Uuid m_present;
    Uuid m_other;
    QList<Side> m_sides;
    QRadioButton *m_keepPresent;
    QRadioButton *m_keepOther;
    QTableWidget *m_table;
    EffectLine *m_line;
    QPushButton *m_merge;
};

} // namespace kontor::ui
