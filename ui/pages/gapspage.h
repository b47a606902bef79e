// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// GapsPage: what is missing for people to see and do what they should (MISSION 4.3, N10): the gaps with their counts,
// and beside them the rows that have the chosen one, with what mends them.
#pragma once

#include "items/listcounts.h"
#include "store/gaps.h"
#include "ui/context.h"
#include "ui/shell/page.h"

#include <QTimer>

class QSpinBox;
class QTableWidget;

namespace kontor::ui
{

class PageStack;
class ListPage;
class NoticeStrip;
class TextLabel;

class GapsPage : public Page
{
    Q_OBJECT

public:
    explicit GapsPage(const Context &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("warning"); }
    void activated() override;
    bool isCountACall() const override { return true; }

    QTableWidget *gaps() const { return m_table; }
    QSpinBox *days() const { return m_days; }
    /// How many rows have the gap; -1 until it is known.
    qint64 countOf(const QByteArray &gap) const;
    /// Shows the rows of this gap.
    void choose(const QByteArray &gap);
    /// The list of the chosen gap's rows.
    ListPage *rows() const;

private:
    void build();
    void addLists();
    void fill();
    void fitRows();
    void fitSide();
    void count();
    void countAnew();
    void takeCounts();
    void showChosen();
    void setDays(int days);
    void retranslate();
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    Context m_context;
    QList<Gap> m_gaps;
    QList<qint64> m_counts;
    bool m_isAsked = false;
    QTimer m_rest; ///< while a number is typed
    QWidget *m_side;
    TextLabel *m_title;
    TextLabel *m_sub;
    QTableWidget *m_table;
    TextLabel *m_hint;
    TextLabel *m_daysLabel;
    QSpinBox *m_days;
    NoticeStrip *m_failure;
    PageStack *m_lists;
    QHash<QByteArray, ListPage *> m_byKind;
    QHash<QByteArray, items::ListCounts *> m_counting; ///< by kind, too
};

} // namespace kontor::ui
