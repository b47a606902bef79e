// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookbanner.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace kontor::ui
{

LookBanner::LookBanner(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sign(new QLabel)
    , m_words(new TextLabel(TextRole::Strong))
    , m_back(new QPushButton)
{
    const Metrics sizes = metrics(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.page, sizes.gap, sizes.page, sizes.gap);
    row->setSpacing(sizes.gap);
    row->addWidget(m_sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_back);
    m_words->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("backToYourself"));
    connect(m_back, &QPushButton::clicked, this, &LookBanner::backRequested);
    retranslate();
}

QString LookBanner::text() const
{
    return m_words->text();
}

void LookBanner::retranslate()
{
    //: %1 is a login, %2 the name of that person
    m_words->setText(m_session.displayName.isEmpty()
                         ? tr("You look as %1, read-only").arg(m_session.login)
                         : tr("You look as %1 (%2), read-only").arg(m_session.login, m_session.displayName));
    m_back->setText(tr("Back to yourself"));
    setAccessibleName(m_words->text());
    const Tint warn = tint(palette(), Meaning::Warn);
    QPalette colors;
    colors.setColor(QPalette::WindowText, warn.text);
    m_words->setPalette(colors);
    const int side = metrics(this).icon;
    m_sign->setPixmap(icon(QStringLiteral("eye"), Meaning::Warn).pixmap(QSize(side, side), devicePixelRatioF()));
}

void LookBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LookBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint warn = tint(palette(), Meaning::Warn);
    painter.fillRect(rect(), warn.fill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), warn.dot);
}

} // namespace kontor::ui
