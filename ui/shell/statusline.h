// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// StatusLine: how the store stands, how fresh the page is, who works.
#pragma once

#include <QStatusBar>
#include <optional>

class QLabel;
class QPushButton;

namespace kontor::ui
{

class TextLabel;

enum class StoreState { Local, Synced, Pending, Syncing, Offline, Failed, Conflict };

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `count` for Pending and Conflict; `detail` replaces the general words ("In sync · verified 09:58").
    void setState(StoreState state, qint64 count = 0, const QString &detail = {});
    StoreState state() const { return m_state; }
    QString stateText() const;
    void setAsOf(std::optional<qint64> utcMs);
    /// From now on it is this instant, whatever a page shows: in a replica, that of the last pull; stale where that is
    /// longer ago than it may be.
    void holdAsOf(qint64 utcMs, bool isStale = false);
    void setUser(const QString &displayName);
    /// How many notices nobody has read, and whether one of them is an error.
    void setNotices(int unread, bool hasError);
    QPushButton *bell() const { return m_bell; }

Q_SIGNALS:
    /// A click on the state: to the outbox, to the conflicts.
    void stateTriggered();
    void noticesTriggered();

private:
    void retranslate();
    void changeEvent(QEvent *event) override;

    StoreState m_state = StoreState::Local;
    qint64 m_count = 0;
    QString m_detail;
    std::optional<qint64> m_asOf;
    std::optional<qint64> m_held;
    bool m_isStale = false;
    QString m_user;
    int m_unread = 0;
    bool m_hasError = false;
    QPushButton *m_stateButton;
    TextLabel *m_asOfLabel;
    QLabel *m_userIcon;
    TextLabel *m_userLabel;
    QPushButton *m_bell;
};

} // namespace kontor::ui
