// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingorder.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QMainWindow>
#include <QSet>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>
#include <list>

namespace kontor::ui
{

namespace
{

/// Gathers the stops below a widget, depth first.
class Stops
{
public:
    void add(QWidget *widget)
    {
        if (!widget || m_seen.contains(widget) || (widget->isWindow() && !m_seen.isEmpty()))
            return;
        m_seen << widget;
        // It would hand the keyboard to its first button also where that one is disabled, past those after it.
        if (qobject_cast<QDialogButtonBox *>(widget))
            widget->setFocusProxy(nullptr);
        // One that hands the keyboard to something inside takes that with it, and would else be come to in its own
        // place.
        if (widget->focusProxy() ? widget->isAncestorOf(widget->focusProxy()) : widget->focusPolicy() & Qt::TabFocus)
            m_stops << widget;
        if (auto *main = qobject_cast<QMainWindow *>(widget)) {
            add(main->centralWidget());
            QStatusBar *status = main->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly);
            addChildren(widget, status);
            return add(status);
        }
        if (auto *tabs = qobject_cast<QTabWidget *>(widget))
            add(tabs->tabBar());
        if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
            add(area->viewport());
        add(widget->layout());
        addChildren(widget, nullptr);
    }

    const QList<QWidget *> &stops() const { return m_stops; }

private:
    // What stands in no layout comes after what does.
    void addChildren(const QWidget *widget, const QWidget *butNot)
    {
        const QObjectList children = widget->children();
        for (QObject *child : children)
            if (child->isWidgetType() && child != butNot)
                add(static_cast<QWidget *>(child));
    }

    void add(QLayout *layout)
    {
        QList<int> items;
        for (int i = 0; layout && i < layout->count(); ++i)
            items << i;
        if (const auto *grid = qobject_cast<QGridLayout *>(layout)) {
            const auto place = [grid](int item) {
                int row = 0;
                int column = 0;
                int rows = 0;
                int columns = 0;
                grid->getItemPosition(item, &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            std::stable_sort(items.begin(), items.end(),
                             [&](int left, int right) { return place(left) < place(right); });
        }
        for (const int i : std::as_const(items)) {
            QLayoutItem *item = layout->itemAt(i);
            if (item->widget())
                add(item->widget());
            else if (item->layout())
                add(item->layout());
        }
    }

    QSet<const QWidget *> m_seen;
    QList<QWidget *> m_stops;
};

/// While it lives a widget can have the keyboard. QWidget::setTabOrder passes over whatever cannot, the window among
/// it, so that none could be made the first, and those that only hand it on to something inside.
class Willing
{
public:
    explicit Willing(QWidget *widget)
        : m_widget(widget)
        , m_policy(widget->focusPolicy())
        , m_proxyPolicy(widget->focusProxy() ? widget->focusProxy()->focusPolicy() : Qt::NoFocus)
    {
        m_widget->setFocusPolicy(Qt::TabFocus);
    }
    ~Willing()
    {
        // It goes to the one inside, too.
        m_widget->setFocusPolicy(m_policy);
        if (m_widget->focusProxy())
            m_widget->focusProxy()->setFocusPolicy(m_proxyPolicy);
    }
    Q_DISABLE_COPY(Willing)

private:
    QWidget *m_widget;
    Qt::FocusPolicy m_policy;
    Qt::FocusPolicy m_proxyPolicy;
};

} // namespace

void setReadingOrder(const QWidget *inside)
{
    QWidget *before = inside->window();
    Stops found;
    found.add(before);
    std::list<Willing> willing;
    willing.emplace_back(before);
    for (QWidget *stop : found.stops())
        if (stop->focusPolicy() == Qt::NoFocus)
            willing.emplace_back(stop);
    for (QWidget *stop : found.stops()) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

ReadingOrder::ReadingOrder(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ReadingOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget->isWindow() && QByteArray(widget->metaObject()->className()).startsWith("kontor::"))
            setReadingOrder(widget);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kontor::ui
