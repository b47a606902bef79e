// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FilterRow: above a list: the search, the chips that its specification offers with their counts, the columns.
#pragma once

#include "ui/lists/listview.h"

#include <QWidget>

class QPushButton;

namespace kontor::ui
{

class FilterChip;
class SearchField;

class FilterRow : public QWidget
{
    Q_OBJECT

public:
    FilterRow(ListView *view, Store &store, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    /// Conditions that always hold beside the chips'.
    void setFixedConditions(const QList<Condition> &where);
    void clearFilters();

private:
    struct Chip {
        ListChip of;
        FilterChip *button;
    };
    void apply();
    void countChips();
    void retranslate();
    void changeEvent(QEvent *event) override;

    ListView *m_view;
    Store &m_store;
    Lane m_counting;
    SearchField *m_search;
    QList<Chip> m_chips;
    QPushButton *m_clear;
    QPushButton *m_columns;
    QList<Condition> m_fixed;
};

} // namespace kontor::ui
