// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnDrag: a list of a file's columns and a table of fields, with the drag from the one to the other.
#pragma once

#include <QListWidget>
#include <QTableWidget>

namespace kontor::ui
{

/// The columns of a file; a drag carries the place of the column and nothing else.
class ColumnList : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    static const QString &mimeType();

private:
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
};

/// Takes a column on any of its rows.
class FieldTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit FieldTable(int columns, QWidget *parent = nullptr);

Q_SIGNALS:
    void columnDropped(int row, int column);

private:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace kontor::ui
