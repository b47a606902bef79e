// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace kontor::ui
{

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextRole::Strong))
    , m_buttons(new QWidget)
    , m_clear(new QPushButton)
{
    const Metrics sizes = metrics(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.cardTight, sizes.gap, sizes.cardTight, sizes.hair);
    row->setSpacing(sizes.block);
    new FlowLayout(sizes.gap, m_buttons);
    row->addWidget(m_words);
    row->addWidget(m_buttons, 1);
    row->addWidget(m_clear);
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    hide();
    retranslate();
}

void SelectionBar::addAction(QAction *action)
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString plain = action->toolTip();
        button->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys));
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    m_buttons->layout()->addWidget(button);
}

void SelectionBar::setCount(qint64 count)
{
    m_count = count;
    retranslate();
    setVisible(count > 0);
}

QString SelectionBar::text() const
{
    return m_words->text();
}

void SelectionBar::retranslate()
{
    m_words->setText(tr("%n selected", nullptr, int(m_count)));
    m_clear->setText(tr("Clear selection"));
    m_clear->setToolTip(
        tr("Clear selection (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kontor::ui
