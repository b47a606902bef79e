// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListView: the one table of the program: a list model with its columns, sorting, selection and drags.
#pragma once

#include "items/listmodel.h"
#include "ui/lists/columnlayout.h"
#include "ui/lists/listpace.h"

#include <QTableView>
#include <QTimer>

namespace kontor::ui
{

class Settings;

/// The window's thread. The selection is kept as handles: a reset or a refresh of the model does not lose it.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(items::ListModel *model, QWidget *parent = nullptr);

    items::ListModel *listModel() const { return m_model; }

    /// Remembers columns, widths and sorting under this user and name (settings key), and takes up what was remembered.
    void rememberIn(Settings &settings, const QString &user, const QString &name);
    struct DefaultColumn {
        QByteArray key;
        int characters = 0; ///< 0: as the specification has it
    };
    /// Columns at first and again after "reset columns"; the specification's own without it.
    void setDefaultColumns(const QList<DefaultColumn> &columns);

    /// Columns share the whole width, down to about half of what they would like; until a person sizes one.
    void setFitsWidth(bool isFitting);
    /// How soon commits are followed; while the table is seen, unless told that more counts as the list in sight.
    ListPace *pace() const { return m_pace; }

    const ColumnLayout &layout() const { return m_layout; }
    void setLayout(const ColumnLayout &layout);
    void setColumnShown(const QByteArray &key, bool isShown);
    void resetColumns();
    void fillColumnMenu(QMenu *menu);
    /// What a column's title takes: the words, and the arrow where it can be sorted by.
    int titleWidth(int section) const;

    QList<qint64> selectedHandles() const;
    qint64 selectedCount() const;
    void selectHandles(const QList<qint64> &handles);

Q_SIGNALS:
    void selectionCountChanged();
    /// Double click or Enter on a row.
    void rowActivated(qint64 handle);

private:
    void applyLayout();
    void fitWidths();
    int wantedWidth(int section) const;
    /// That its column is to show: as the page wants it, else as the list says.
    int charactersOf(const ListColumn &column) const;
    /// 0 where not all values of the column are known.
    int widestState(const ListColumn &column) const;
    void applySort();
    void sortBy(int section, bool isAdding);
    void showSortSign();
    void takeWidths();
    void takeSelection(const QItemSelection &selected, const QItemSelection &deselected);
    void restoreSelection();
    void rememberPlace();
    void restorePlace();
    void saveLayout();
    void tellArrival(const QModelIndex &first, const QModelIndex &last);
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    struct Place {
        QList<qint64> inSight; ///< handles, from the top row on
        qint64 current = items::noHandle;
        int currentColumn = 0;
    };

    items::ListModel *m_model;
    ListPace *m_pace;
    ColumnLayout m_layout;
    QList<DefaultColumn> m_defaultColumns;
    items::ListSelection m_selection;
    std::optional<Place> m_place; ///< while a refresh comes in
    bool m_isRestoring = false;
    bool m_isLayingOut = false;
    bool m_fitsWidth = false;
    Settings *m_settings = nullptr;
    QString m_user;
    QString m_name;
    QTimer m_saveTimer;
};

} // namespace kontor::ui
