// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kontor::ui
{

Card::Card(Inside inside, QWidget *parent)
    : QFrame(parent)
    , m_inside(inside)
    , m_column(new QVBoxLayout(this))
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    measure();
}

QVBoxLayout *Card::addHeading()
{
    const Metrics sizes = metrics(this);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(sizes.cardTight, sizes.gap, sizes.cardTight, sizes.gap);
    heading->setSpacing(sizes.gap);
    m_column->addLayout(heading);
    return heading;
}

void Card::addList(QWidget *view, int stretch)
{
    if (auto *frame = qobject_cast<QFrame *>(view))
        frame->setFrameShape(QFrame::NoFrame);
    m_column->addWidget(view, stretch);
}

void Card::measure()
{
    const Metrics sizes = metrics(this);
    m_column->setSpacing(sizes.gap);
    switch (m_inside) {
    case Inside::Padded:
        m_column->setContentsMargins(sizes.card, sizes.card, sizes.card, sizes.card);
        break;
    case Inside::Tight:
    case Inside::List:
        m_column->setSpacing(0);
        m_column->setContentsMargins(1, sizes.radius / 2, 1, sizes.radius);
        break;
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::rounded(&painter, QRectF(rect()), palette().color(QPalette::Base), outline(palette()), metrics(this).radius);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QFrame::changeEvent(event);
}

} // namespace kontor::ui
