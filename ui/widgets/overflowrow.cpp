// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overflowrow.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace kontor::ui
{

OverflowRow::OverflowRow(int spacing, QWidget *parent)
    : QWidget(parent)
    , m_more(new QPushButton)
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_more);
    row->addStretch(1);
    m_more->setObjectName(QStringLiteral("overflow"));
    m_more->setAutoDefault(false);
    m_more->setMenu(m_menu);
    m_more->hide();
    m_menu->setToolTipsVisible(true);
}

void OverflowRow::addAction(QAction *action)
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    const Entry entry{action, button};
    static_cast<QHBoxLayout *>(layout())->insertWidget(int(m_entries.size()), button);
    m_entries.append(entry);
    connect(action, &QAction::changed, button, [this, entry] {
        follow(entry);
        arrange();
    });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow(entry);
    arrange();
}

void OverflowRow::follow(const Entry &entry) const
{
    entry.button->setText(entry.action->text());
    entry.button->setIcon(entry.action->icon());
    entry.button->setEnabled(entry.action->isEnabled());
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    const QString plain = entry.action->toolTip();
    entry.button->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys));
}

void OverflowRow::setMoreText(const QString &text, const QString &accessibleName)
{
    m_more->setText(text);
    m_more->setAccessibleName(accessibleName);
    m_more->setToolTip(accessibleName);
    m_menu->setTitle(text);
    arrange();
}

qsizetype OverflowRow::fitting() const
{
    const int more = m_more->sizeHint().width();
    qsizetype fit = 0;
    qsizetype visible = 0;
    int used = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.action->isVisible())
            continue;
        used += entry.button->sizeHint().width() + (visible > 0 ? layout()->spacing() : 0);
        ++visible;
        if (used + layout()->spacing() + more <= width())
            fit = visible;
    }
    // The last ones need no room for the menu where there is none.
    return used <= width() ? visible : fit;
}

void OverflowRow::arrange()
{
    qsizetype room = fitting();
    QList<QAction *> rest;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool hasRoom = entry.action->isVisible() && room-- > 0;
        if (entry.action->isVisible() && !hasRoom)
            rest << entry.action;
        // The keyboard goes on to the menu in which its action stands now, not to a stranger.
        if (!hasRoom && entry.button->hasFocus()) {
            m_more->show();
            m_more->setFocus(Qt::OtherFocusReason);
        }
        entry.button->setVisible(hasRoom);
    }
    if (m_menu->actions() != rest) {
        m_menu->clear();
        m_menu->addActions(rest);
    }
    m_more->setVisible(!rest.isEmpty());
}

QSize OverflowRow::sizeHint() const
{
    QSize size(0, m_more->sizeHint().height());
    for (const Entry &entry : m_entries) {
        if (!entry.action->isVisible())
            continue;
        const QSize one = entry.button->sizeHint();
        size = {size.width() + one.width() + (size.width() > 0 ? layout()->spacing() : 0),
                qMax(size.height(), one.height())};
    }
    return size;
}

QSize OverflowRow::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_more->sizeHint().width()), sizeHint().height()};
}

bool OverflowRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void OverflowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace kontor::ui
