// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/overflowrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace kontor::ui
{

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextRole::Strong))
    , m_buttons(new OverflowRow(metrics(this).gap))
    , m_clear(new QPushButton)
{
    const Metrics sizes = metrics(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.cardTight, sizes.gap, sizes.cardTight, sizes.hair);
    row->setSpacing(sizes.block);
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
    m_buttons->addAction(action);
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
    m_buttons->setMoreText(tr("More"), tr("More that can be done with the selection"));
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
