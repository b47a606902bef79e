// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CellDelegate: paints the cells of every list: text, numbers, states as pills, badges, locks.
#pragma once

#include "ui/widgets/cellline.h"
#include "ui/widgets/cellroles.h"

#include <QStyledItemDelegate>

namespace kontor::ui
{

struct Metrics;

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a cell needs that shows this state, its padding included.
    static int stateWidth(const QFontMetrics &font, const Metrics &sizes, const QString &word);
    /// What the cell says as one line of text, in the present language; also for copying and screen readers.
    static QString text(const QModelIndex &index);
    /// The type's side of the cell: numbers and money right, all else left.
    static Qt::Alignment alignment(CellType type);
    static CellType typeOf(const QModelIndex &index);

private:
    mutable CellLine m_line; ///< a memory alone
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace kontor::ui
