// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticepanel.h"

#include "ui/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/typography.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notices.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor::ui
{

NoticePanel::NoticePanel(Notices &notices, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_notices(notices)
    , m_title(new TextLabel(TextRole::Section))
    , m_area(new QScrollArea)
    , m_empty(new EmptyState)
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.card, sizes.block, sizes.gap, sizes.block);
    column->setSpacing(sizes.gap);
    column->addWidget(m_title);
    column->addWidget(m_area, 1);
    column->addWidget(m_empty, 1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    connect(&notices, &Notices::changed, this, [this] {
        if (isVisible())
            fill();
    });
    retranslate();
}

void NoticePanel::openAt(const QWidget *bell)
{
    const Metrics sizes = metrics(this);
    fill();
    const QWidget *window = parentWidget();
    resize(qMin(sizes.formWidth, window->width() - 2 * sizes.page), qMin(window->height() / 2, 14 * sizes.rowHeight));
    const QPoint corner = bell->mapToGlobal(QPoint(bell->width(), 0)) - QPoint(width(), height() + sizes.hair);
    move(corner);
    show();
    m_area->setFocus();
}

void NoticePanel::fill()
{
    const Metrics sizes = metrics(this);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, sizes.gap, 0);
    column->setSpacing(sizes.block);
    for (const Notice &notice : m_notices.all())
        column->addWidget(rowFor(notice));
    column->addStretch(1);
    m_area->setWidget(inside);
    m_area->setVisible(!m_notices.all().isEmpty());
    m_empty->setVisible(m_notices.all().isEmpty());
}

QWidget *NoticePanel::rowFor(const Notice &notice)
{
    const Metrics sizes = metrics(this);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(sizes.block);
    auto *sign = new QLabel;
    const QIcon shown = notice.isError ? icon(QStringLiteral("error"), Meaning::Bad)
                                       : icon(QStringLiteral("info"), QPalette::PlaceholderText);
    sign->setPixmap(shown.pixmap(QSize(sizes.icon, sizes.icon), devicePixelRatioF()));
    line->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *message = new TextLabel(notice.isRead ? TextRole::Body : TextRole::Strong, notice.message);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QString when = formatInstant(notice.utcMs);
    auto *time = new TextLabel(TextRole::Muted, notice.isRead ? when : tr("%1 · new").arg(when));
    words->addWidget(message);
    words->addWidget(time);
    line->addLayout(words, 1);
    if (!notice.verb.isEmpty()) {
        auto *verb = new QPushButton(notice.verb);
        //: said by a screen reader: what the button does, and to what
        verb->setAccessibleName(tr("%1: %2").arg(notice.verb, notice.message));
        connect(verb, &QPushButton::clicked, this, [this, number = notice.number] {
            hide();
            m_notices.use(number);
        });
        line->addWidget(verb, 0, Qt::AlignTop);
    }
    message->setAccessibleName(notice.isError ? tr("Error, %1: %2").arg(when, notice.message)
                                              : when + QStringLiteral(": ") + notice.message);
    return row;
}

void NoticePanel::retranslate()
{
    m_title->setText(tr("Notices"));
    setAccessibleName(tr("Notices"));
    m_area->setAccessibleName(tr("Notices"));
    m_empty->setState(EmptyState::Kind::Empty, tr("Nothing has happened yet. What the window tells is kept here."));
}

void NoticePanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_notices.markAllRead();
}

void NoticePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoticePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(outline(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace kontor::ui
