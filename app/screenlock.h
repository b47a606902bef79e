// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ScreenLock: after some minutes without input, or at once when asked, all windows give way to one that shows nothing.
#pragma once

#include "store/signindesk.h"
#include "ui/settings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

class QWidget;

namespace kontor
{

namespace ui
{
class LockScreen;
} // namespace ui

/// The window's thread. Windows are hidden, not closed: what is typed in them stays.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    /// Who has a password and has said nothing else.
    static constexpr int usualMinutes = 15;

    /// `clock`: ms that only go forward; tests hand in their own.
    explicit ScreenLock(ui::Settings &settings, SignInDesk::Clock clock = {}, QObject *parent = nullptr);
    ~ScreenLock() override;

    /// This person is signed in from now on; nothing is locked before. `who` is shown.
    void watch(const QString &path, const Calendar &calendar, const QString &login, const QString &who);
    /// Nobody is signed in.
    void stop();

    bool isWatching() const { return m_desk != nullptr; }
    bool hasPassword() const { return m_hasPassword; }
    /// After the password was set or taken away.
    void setHasPassword(bool has);
    /// 0: never.
    int minutes() const;
    void setMinutes(int minutes);
    /// Of the person who is signed in.
    SignInDesk &desk() { return *m_desk; }

    void lock();
    bool isLocked() const { return m_screen != nullptr; }
    /// Null while nothing is locked.
    ui::LockScreen *screen() const { return m_screen.get(); }
    /// Looks at the clock; a timer does it every few seconds.
    void look();

Q_SIGNALS:
    void minutesChanged();
    void locked();
    void unlocked();

private:
    void unlock(const Secret &password);
    void open();
    void hide(QWidget *window);
    bool eventFilter(QObject *object, QEvent *event) override;

    struct Hidden {
        QPointer<QWidget> window;
        Qt::WindowModality modality;
    };

    ui::Settings &m_settings;
    SignInDesk::Clock m_clock;
    QTimer m_timer;
    qint64 m_lastInput = 0;
    std::unique_ptr<SignInDesk> m_desk;
    QString m_login;
    QString m_who;
    bool m_hasPassword = false;
    std::unique_ptr<ui::LockScreen> m_screen;
    QList<Hidden> m_hidden; ///< in the order in which they were hidden
};

} // namespace kontor
