// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenlock.h"

#include "ui/shell/lockscreen.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>

namespace kontor
{

namespace
{

constexpr int lookEveryMs = 5000;
constexpr qint64 minuteMs = 60'000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

/// Also the menu of a field, which is a window of its own.
bool belongsTo(const QWidget *window, const QWidget *owner)
{
    while (window && window != owner)
        window = window->parentWidget();
    return window == owner;
}

bool isPassing(const QWidget *window)
{
    const Qt::WindowType type = window->windowType();
    return type == Qt::Popup || type == Qt::ToolTip || type == Qt::SplashScreen;
}

} // namespace

ScreenLock::ScreenLock(ui::Settings &settings, SignInDesk::Clock clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(std::move(clock))
{
    if (!m_clock) {
        QElapsedTimer timer;
        timer.start();
        m_clock = [timer] { return timer.elapsed(); };
    }
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ScreenLock::look);
    qApp->installEventFilter(this);
}

ScreenLock::~ScreenLock() = default;

void ScreenLock::watch(const QString &path, const Calendar &calendar, const QString &login, const QString &who)
{
    stop();
    m_desk = std::make_unique<SignInDesk>(path, calendar, m_clock);
    m_login = login;
    m_who = who;
    m_lastInput = m_clock();
    m_timer.start();
    whenDone(m_desk->hasPassword(login), this, [this, login](const Result<bool> &has) {
        if (m_login == login)
            setHasPassword(has.value_or(false));
    });
}

void ScreenLock::stop()
{
    m_timer.stop();
    m_hidden.clear();
    m_screen.reset();
    m_desk.reset();
    m_login.clear();
    m_hasPassword = false;
}

void ScreenLock::setHasPassword(bool has)
{
    m_hasPassword = has;
    Q_EMIT minutesChanged();
}

int ScreenLock::minutes() const
{
    const int usual = m_hasPassword ? usualMinutes : 0;
    return m_desk ? m_settings.lockMinutes(m_desk->path(), m_login).value_or(usual) : 0;
}

void ScreenLock::setMinutes(int minutes)
{
    if (m_desk)
        m_settings.setLockMinutes(m_desk->path(), m_login, minutes);
    Q_EMIT minutesChanged();
}

void ScreenLock::look()
{
    if (minutes() > 0 && m_clock() - m_lastInput >= minutes() * minuteMs)
        lock();
}

void ScreenLock::lock()
{
    if (isLocked() || !isWatching())
        return;
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget *window) { return !window->isVisible(); });
    // In front of all others first, so that the program never is without a window.
    m_screen = std::make_unique<ui::LockScreen>();
    m_screen->setWindowIcon(ui::applicationIcon());
    m_screen->setUser(m_who, m_hasPassword);
    connect(m_screen.get(), &ui::LockScreen::unlockRequested, this, &ScreenLock::unlock);
    QWidget *place = QApplication::activeWindow() ? QApplication::activeWindow()->window() : nullptr;
    for (QWidget *window : std::as_const(windows))
        if (!window->parentWidget() && !isPassing(window) && (!place || place->parentWidget()))
            place = window;
    if (place) {
        m_screen->setGeometry(place->geometry());
        m_screen->setWindowState(place->windowState() & ~Qt::WindowMinimized);
    }
    m_screen->show();
    // What stands on another goes first and comes back last.
    std::stable_sort(windows.begin(), windows.end(),
                     [](const QWidget *a, const QWidget *b) { return a->parentWidget() && !b->parentWidget(); });
    for (QWidget *window : std::as_const(windows))
        hide(window);
    m_screen->activateWindow();
    Q_EMIT locked();
}

void ScreenLock::hide(QWidget *window)
{
    if (isPassing(window)) {
        window->close();
        return;
    }
    // A dialog forgets with hiding that it was modal.
    m_hidden.append({window, window->windowModality()});
    window->hide();
}

void ScreenLock::unlock(const Secret &password)
{
    if (!m_hasPassword)
        return open();
    m_screen->setBusy(true);
    whenDone(m_desk->check(m_login, password), m_screen.get(), [this](const Result<> &fits) {
        m_screen->setBusy(false);
        if (fits)
            open();
        else
            m_screen->setError(fits.error());
    });
}

void ScreenLock::open()
{
    ui::LockScreen *screen = m_screen.release();
    const QList<Hidden> hidden = std::exchange(m_hidden, {});
    m_lastInput = m_clock();
    for (auto one = hidden.rbegin(); one != hidden.rend(); ++one) {
        if (!one->window)
            continue;
        one->window->setWindowModality(one->modality);
        one->window->show();
        one->window->activateWindow();
    }
    screen->hide();
    screen->deleteLater(); // this may be inside one of its signals
    Q_EMIT unlocked();
}

bool ScreenLock::eventFilter(QObject *object, QEvent *event)
{
    if (isInput(event->type()))
        m_lastInput = m_clock();
    // Work that ends while nobody looks may want to tell about it: later.
    if (isLocked() && event->type() == QEvent::Show && object->isWidgetType()) {
        auto *window = static_cast<QWidget *>(object);
        if (window->isWindow() && !belongsTo(window, m_screen.get()))
            QMetaObject::invokeMethod(
                this,
                [this, safe = QPointer<QWidget>(window)] {
                    if (safe && safe->isVisible() && isLocked())
                        hide(safe);
                },
                Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

} // namespace kontor
