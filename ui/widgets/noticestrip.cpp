// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticestrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace kontor::ui
{

namespace
{

// Shorter work needs no sign of its own (PLATFORM 3).
constexpr int momentMs = 700;

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_text(new TextLabel(TextRole::Body))
    , m_bar(new QProgressBar)
    , m_button(new QPushButton)
{
    const Metrics sizes = metrics(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes.gap);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_button);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(8 * sizes.page);
    m_button->setAutoDefault(false);
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentMs);
    connect(&m_moment, &QTimer::timeout, this, &QWidget::show);
    connect(m_button, &QPushButton::clicked, this, &NoticeStrip::triggered);
    hide();
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

void NoticeStrip::warn(const QString &text, const QString &verb)
{
    m_moment.stop();
    const int side = metrics(this).icon;
    m_sign->setPixmap(icon(QStringLiteral("warning"), Meaning::Warn).pixmap(QSize(side, side), devicePixelRatioF()));
    m_sign->show();
    m_bar->hide();
    m_text->setText(text);
    m_button->setText(verb);
    m_button->setEnabled(true);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeStrip::startWork(const QString &text, const QString &verb)
{
    m_sign->hide();
    m_bar->show();
    m_button->setText(verb);
    m_button->setEnabled(true);
    setProgress(0, 0, text);
    m_moment.start();
}

void NoticeStrip::setProgress(qint64 done, qint64 total, const QString &text)
{
    // In thousandths: rows can be more than an int holds.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_bar->setAccessibleName(text);
    m_text->setText(text);
}

void NoticeStrip::setButtonEnabled(bool isEnabled)
{
    m_button->setEnabled(isEnabled);
}

void NoticeStrip::finish()
{
    m_moment.stop();
    hide();
}

} // namespace kontor::ui
