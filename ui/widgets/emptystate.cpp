// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{
namespace
{

QString iconOf(EmptyState::Kind kind)
{
    switch (kind) {
    case EmptyState::Kind::Empty:
        return QStringLiteral("empty");
    case EmptyState::Kind::Loading:
        return QStringLiteral("loading");
    case EmptyState::Kind::Failed:
        return QStringLiteral("error");
    case EmptyState::Kind::NoRight:
        return QStringLiteral("lock");
    }
    return {};
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new TextLabel(TextRole::Muted))
    , m_button(new QPushButton)
    , m_showDetails(new QPushButton)
    , m_details(new TextLabel(TextRole::Muted))
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    column->setSpacing(sizes.card);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes.gap);
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_showDetails);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_details);
    column->addStretch(3);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_button->setAutoDefault(false);
    m_showDetails->setAutoDefault(false);
    m_showDetails->setCheckable(true);
    m_details->setAlignment(Qt::AlignCenter);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_showDetails, &QPushButton::toggled, m_details, &QWidget::setVisible);
    setDetails({});
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setState(Kind::Empty);
}

void EmptyState::setState(Kind kind, const QString &sentence, const QString &verb)
{
    m_kind = kind;
    m_sentence = sentence;
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    retranslate();
}

void EmptyState::setDetails(const QString &details)
{
    m_details->setText(details);
    m_showDetails->setVisible(!details.isEmpty());
    if (details.isEmpty())
        m_showDetails->setChecked(false);
    m_details->setVisible(m_showDetails->isChecked());
}

QString EmptyState::sentence() const
{
    return m_text->text();
}

void EmptyState::retranslate()
{
    QString general;
    switch (m_kind) {
    case Kind::Empty:
        general = tr("There is nothing here yet.");
        break;
    case Kind::Loading:
        general = tr("Loading…");
        break;
    case Kind::Failed:
        general = tr("This could not be loaded.");
        break;
    case Kind::NoRight:
        general = tr("You do not have the right to see this.");
        break;
    }
    m_showDetails->setText(tr("Details"));
    m_text->setText(m_sentence.isEmpty() ? general : m_sentence);
    setAccessibleName(m_text->text());
    const int side = metrics(this).iconLarge;
    m_icon->setPixmap(icon(iconOf(m_kind), QPalette::PlaceholderText).pixmap(QSize(side, side), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kontor::ui
