// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// KeyboardOverview: all shortcuts of the window, by menu and page, read from the actions themselves (F1).
#pragma once

#include "ui/shell/actioncatalog.h"

#include <QDialog>

class QTreeWidget;

namespace kontor::ui
{

class SearchField;

class KeyboardOverview : public QDialog
{
    Q_OBJECT

public:
    /// Of the catalogue, what has a key; and what every list and editor does by itself.
    KeyboardOverview(const QList<CatalogEntry> &catalog, QWidget *parent);

    QTreeWidget *tree() const { return m_tree; }
    SearchField *search() const { return m_search; }

private:
    void add(const QString &group, const QString &text, const QString &keys);
    void narrow(const QString &typed);

    QTreeWidget *m_tree;
    SearchField *m_search;
};

} // namespace kontor::ui
