// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace kontor::ui
{
namespace
{

QString signOf(StoreState state)
{
    switch (state) {
    case StoreState::Local:
        return QStringLiteral("box");
    case StoreState::Synced:
        return QStringLiteral("check");
    case StoreState::Pending:
    case StoreState::Syncing:
        return QStringLiteral("sync");
    case StoreState::Offline:
        return QStringLiteral("offline");
    case StoreState::Failed:
        return QStringLiteral("error");
    case StoreState::Conflict:
        return QStringLiteral("warning");
    }
    return {};
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_stateButton(new QPushButton)
    , m_asOfLabel(new TextLabel(TextRole::Muted))
    , m_userIcon(new QLabel)
    , m_userLabel(new TextLabel(TextRole::Body))
    , m_bell(new QPushButton)
{
    const Metrics sizes = metrics(this);
    setSizeGripEnabled(false);
    setContentsMargins(sizes.hair, 0, sizes.block, 0);
    m_stateButton->setFlat(true);
    addWidget(m_stateButton);
    m_asOfLabel->setContentsMargins(0, 0, sizes.block, 0);
    addPermanentWidget(m_asOfLabel);
    addPermanentWidget(m_userIcon);
    addPermanentWidget(m_userLabel);
    m_bell->setFlat(true);
    addPermanentWidget(m_bell);
    connect(m_bell, &QPushButton::clicked, this, &StatusLine::noticesTriggered);
    connect(m_stateButton, &QPushButton::clicked, this, &StatusLine::stateTriggered);
    retranslate();
}

void StatusLine::setState(StoreState state, qint64 count, const QString &detail)
{
    m_state = state;
    m_count = count;
    m_detail = detail;
    retranslate();
}

QString StatusLine::stateText() const
{
    return m_stateButton->text();
}

void StatusLine::setAsOf(std::optional<qint64> utcMs)
{
    m_asOf = utcMs;
    retranslate();
}

void StatusLine::holdAsOf(qint64 utcMs, bool isStale)
{
    m_held = utcMs;
    m_isStale = isStale;
    retranslate();
}

void StatusLine::setUser(const QString &displayName)
{
    m_user = displayName;
    retranslate();
}

void StatusLine::setNotices(int unread, bool hasError)
{
    m_unread = unread;
    m_hasError = hasError;
    retranslate();
}

void StatusLine::retranslate()
{
    QString words = m_detail;
    const int count = int(qMin<qint64>(m_count, 1'000'000'000));
    if (words.isEmpty()) {
        switch (m_state) {
        case StoreState::Local:
            words = tr("Local store");
            break;
        case StoreState::Synced:
            words = tr("In sync");
            break;
        case StoreState::Pending:
            //: changes that have not reached the server yet
            words = tr("%Ln change(s) pending", nullptr, count);
            break;
        case StoreState::Syncing:
            words = tr("Synchronising…");
            break;
        case StoreState::Offline:
            words = m_count > 0 ? tr("Offline, %Ln change(s) pending", nullptr, count) : tr("Offline");
            break;
        case StoreState::Failed:
            words = tr("Synchronisation failed");
            break;
        case StoreState::Conflict:
            words = tr("%Ln conflict(s) to settle", nullptr, count);
            break;
        }
    }
    m_stateButton->setText(words);
    m_stateButton->setIcon(icon(signOf(m_state)));
    m_stateButton->setAccessibleName(tr("State of the store: %1").arg(words));
    const std::optional<qint64> asOf = m_held ? m_held : m_asOf;
    m_asOfLabel->setText(!asOf ? QString() : m_isStale ? formatStale(*asOf) : formatAsOf(*asOf));
    m_asOfLabel->setToolTip(m_isStale ? tr("Nothing has come from the server since then. What others have saved is "
                                           "missing here.")
                                      : QString());
    m_userLabel->setText(m_user);
    m_userLabel->setAccessibleName(tr("Signed in: %1").arg(m_user));
    m_bell->setText(m_unread > 0 ? formatCount(m_unread) : QString());
    m_bell->setIcon(m_hasError ? icon(QStringLiteral("error"), Meaning::Bad) : icon(QStringLiteral("bell")));
    const QString notices = m_unread > 0 ? tr("Notices, %n new", nullptr, m_unread) : tr("Notices");
    m_bell->setAccessibleName(m_hasError ? tr("%1, with errors").arg(notices) : notices);
    m_bell->setToolTip(m_bell->accessibleName());
    const int side = metrics(this).icon * 8 / 9;
    m_userIcon->setPixmap(
        m_user.isEmpty()
            ? QPixmap()
            : icon(QStringLiteral("user"), QPalette::PlaceholderText).pixmap(QSize(side, side), devicePixelRatioF()));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

} // namespace kontor::ui
