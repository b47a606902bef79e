// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FilterRow: above a list: the search, the chips that its specification offers with their counts, the menu of all
// other filters, what is chosen as chips that can be taken away, the columns.
#pragma once

#include "items/listcounts.h"
#include "ui/lists/filterset.h"
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
    /// Opens the menu of the columns; the page says where it stands.
    QPushButton *columnsButton() const { return m_columns; }
    QPushButton *filterButton() const { return m_more; }
    /// Conditions that always hold beside the chips'.
    void setFixedConditions(const QList<Condition> &where);
    const FilterSet &filters() const { return m_set; }
    void setFilters(const FilterSet &set, const QString &search);
    void setFilter(const QByteArray &key, const QString &value, bool isOn);
    void clearFilters();
    /// Shows what the list leaves out unasked (ListSpec::silence).
    void showSilent();
    bool isFiltered() const;
    /// What is searched and filtered, for people; empty when nothing is.
    QStringList words() const;
    /// Remembers the filters (not the search) under this user and name, and takes up what was remembered.
    void rememberIn(Settings &settings, const QString &user, const QString &name);

Q_SIGNALS:
    /// Other filters or another search.
    void filtersChanged();

private:
    struct Chip {
        ListChip of;
        FilterChip *button;
    };
    void apply();
    void showChosen();
    void askCounts();
    void showCounts();
    void openMenu();
    void retranslate();
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    ListView *m_view;
    Store &m_store;
    items::ListCounts *m_counts; ///< what each chip would show beside the filters of the other columns
    SearchField *m_search;
    QList<Chip> m_chips;
    QPushButton *m_more;
    QPushButton *m_clear;
    QPushButton *m_columns;
    QWidget *m_line; ///< goes on below where the window is narrow
    QWidget *m_chosen;
    QList<Condition> m_fixed;
    FilterSet m_set;
    Settings *m_settings = nullptr;
    QString m_user;
    QString m_name;
};

} // namespace kontor::ui
