// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/format.h"
#include "ui/shell/navigationdelegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace kontor::ui
{

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    // The ground is painted by the navigation itself, one step darker than a list.
    m_list->viewport()->setAutoFillBackground(false);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(KeyRole).toString());
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (item == m_before)
            Q_EMIT chosenAgain(item->data(KeyRole).toString());
    });
    m_list->viewport()->installEventFilter(this);
    measure();
    retranslate();
}

void Navigation::setBelow(QWidget *below)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(below, 1);
    m_isFitting = true;
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &Navigation::fit);
    fit();
}

// As high as its entries, where something stands below: a scroll bar would cut their names.
void Navigation::fit()
{
    const int rows = m_list->count();
    if (m_isFitting)
        m_list->setFixedHeight(rows > 0 ? rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() : 0);
}

void Navigation::addEntry(const QString &key, const QString &iconName, const QString &name)
{
    const QSignalBlocker silent(m_list);
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(KeyRole, key);
    item->setData(IconRole, iconName);
    item->setData(CountRole, qint64(-1));
    describe(item);
}

void Navigation::setName(const QString &key, const QString &name)
{
    if (QListWidgetItem *item = find(key)) {
        item->setText(name);
        describe(item);
    }
}

void Navigation::setCount(const QString &key, qint64 count, bool call)
{
    if (QListWidgetItem *item = find(key)) {
        item->setData(CountRole, count);
        item->setData(CallRole, call && count > 0);
        describe(item);
    }
}

void Navigation::setCurrent(const QString &key)
{
    const QSignalBlocker silent(m_list);
    m_list->setCurrentItem(find(key));
    m_list->viewport()->update();
}

QString Navigation::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(KeyRole).toString() : QString();
}

QListWidgetItem *Navigation::find(const QString &key) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(KeyRole).toString() == key)
            return m_list->item(row);
    }
    return nullptr;
}

void Navigation::describe(QListWidgetItem *item)
{
    const qint64 count = item->data(CountRole).toLongLong();
    QString words = item->text();
    if (count >= 0 && item->data(CallRole).toBool())
        //: said by a screen reader: name of a page and how many things wait there
        words = tr("%1, %2 need attention").arg(words, formatCount(count));
    else if (count >= 0)
        words += QStringLiteral(", ") + formatCount(count);
    item->setData(Qt::AccessibleTextRole, words);
    measure();
}

void Navigation::measure()
{
    const Metrics sizes = metrics(this);
    layout()->setContentsMargins(0, sizes.gap, 0, sizes.gap);
    setFixedWidth(qMax(sizes.navWidth, static_cast<QAbstractItemView *>(m_list)->sizeHintForColumn(0)));
}

void Navigation::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    setAccessibleName(tr("Navigation"));
    for (int row = 0; row < m_list->count(); ++row)
        describe(m_list->item(row));
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), recess(palette()));
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress)
        m_before = m_list->currentItem();
    return QWidget::eventFilter(watched, event);
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange) {
        measure();
        fit();
    }
    QWidget::changeEvent(event);
}

} // namespace kontor::ui
