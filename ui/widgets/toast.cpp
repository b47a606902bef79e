// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/palette.h"
#include "ui/theme/typography.h"
#include "ui/widgets/readingorder.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QDateTime>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kontor::ui
{
namespace
{

/// Screen readers read an alert at once when it appears; Qt 6.4 has no other announcement.
QAccessibleInterface *makeToastInterface(const QString &className, QObject *object)
{
    if (object && className == QLatin1String(Toast::staticMetaObject.className()))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::AlertMessage);
    return nullptr;
}

/// The other theme's colours, so that the toast stands out from the page.
QPalette toastPalette(const QPalette &page)
{
    QPalette palette = isDark(page) ? page : darkPalette();
    if (isDark(page))
        palette.setColor(QPalette::Window, mix(page.color(QPalette::Base), page.color(QPalette::Text), 12));
    palette.setColor(QPalette::Button, palette.color(QPalette::Window));
    palette.setColor(QPalette::ButtonText,
                     readable(palette.color(QPalette::Highlight), palette.color(QPalette::Window), 5));
    return palette;
}

} // namespace

Toast::Toast(const QString &message, const QString &verb, std::function<void()> action, int lifeMs, QWidget *parent)
    : QFrame(parent)
    , m_message(message)
    , m_left(lifeMs)
    , m_isError(lifeMs == 0)
    , m_close(new QToolButton)
{
    QAccessible::installFactory(makeToastInterface);
    const Metrics sizes = metrics(this);
    setPalette(toastPalette(QApplication::palette()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.card, sizes.hair, sizes.hair, sizes.hair);
    row->setSpacing(sizes.gap);
    if (m_isError) {
        auto *sign = new QLabel;
        sign->setPixmap(icon(QStringLiteral("error"), QPalette::BrightText)
                            .pixmap(QSize(sizes.icon, sizes.icon), devicePixelRatioF()));
        row->addWidget(sign);
    }
    auto *words = new TextLabel(TextRole::Body, message);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!verb.isEmpty()) {
        m_verb = new QPushButton(verb);
        m_verb->setFlat(true);
        m_verb->setAutoDefault(false);
        m_verb->installEventFilter(this);
        row->addWidget(m_verb);
        connect(m_verb, &QPushButton::clicked, this, [this, action = std::move(action)] {
            if (action)
                action();
            leave();
        });
    }
    m_close->setIcon(icon(QStringLiteral("close"), QPalette::BrightText));
    m_close->setAutoRaise(true);
    m_close->installEventFilter(this);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        Q_EMIT closed();
        leave();
    });
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &Toast::leave);
    if (!m_isError)
        m_life.start(m_left);
    setAccessibleName(message);
    retranslate();

    // As wide as its words in one line, up to the limit; then it wraps.
    const int around = row->sizeHint().width() - words->sizeHint().width();
    const int line = fontMetrics().horizontalAdvance(message) + sizes.gap;
    const int width = qMin(line + around, sizes.toastWidth);
    resize(width, qMax(heightForWidth(width), sizeHint().height()));
}

void Toast::rest()
{
    if (m_life.isActive()) {
        m_left = qMax(1000, m_life.remainingTime());
        m_life.stop();
    }
}

void Toast::resume()
{
    const bool busy = underMouse() || (focusWidget() && focusWidget()->hasFocus());
    if (!busy && !m_isError && !m_life.isActive())
        m_life.start(m_left);
}

void Toast::leave()
{
    m_life.stop();
    hide();
    Q_EMIT gone();
    deleteLater();
}

void Toast::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // A window that comes to the front or goes back moves the keyboard, too; only a person's move counts.
        if (static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason)
            return false;
        if (event->type() == QEvent::FocusIn)
            rest();
        else
            QTimer::singleShot(0, this, &Toast::resume);
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    rest();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    QTimer::singleShot(0, this, &Toast::resume);
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::rounded(&painter, QRectF(rect()), palette().color(QPalette::Window), outline(palette()),
                   metrics(this).radius);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

namespace
{

constexpr const char *keptClear = "kontorKeptClear";

/// Also where it comes later and has its room already.
bool takesRoom(const QWidget *foot)
{
    return foot->isVisible() || (foot->sizePolicy().retainSizeWhenHidden() && foot->parentWidget()->isVisible());
}

} // namespace

void keepClear(QWidget *foot)
{
    foot->setProperty(keptClear, true);
}

ToastStack::ToastStack(QWidget *area)
    : QObject(area)
    , m_area(area)
    , m_notices(new Notices(this))
{
    m_area->installEventFilter(this);
    connect(m_notices, &Notices::withdrawn, this, [this](qint64 number) {
        const QList<Toast *> toasts = m_toasts;
        for (Toast *toast : toasts)
            if (toast->number() == number)
                toast->leave();
    });
    connect(m_notices, &Notices::allRead, this, [this] {
        const QList<Toast *> toasts = m_toasts;
        for (Toast *toast : toasts)
            toast->leave();
    });
}

Toast *ToastStack::show(const QString &message, const QString &verb, std::function<void()> action)
{
    Notice notice;
    notice.message = message;
    notice.verb = verb;
    notice.action = std::move(action);
    return put(notice, m_lifeMs);
}

Toast *ToastStack::showError(const QString &message, const QString &verb, std::function<void()> action)
{
    Notice notice;
    notice.message = message;
    notice.verb = verb;
    notice.action = std::move(action);
    notice.isError = true;
    return put(notice, 0);
}

Toast *ToastStack::confirm(const QString &message)
{
    Notice notice;
    notice.message = message;
    notice.isRead = true;
    return put(notice, m_lifeMs);
}

Toast *ToastStack::put(const Notice &said, int lifeMs)
{
    Notice notice = said;
    notice.utcMs = QDateTime::currentMSecsSinceEpoch();
    const qint64 number = m_notices->add(notice);
    auto *toast = new Toast(
        notice.message, notice.verb, [this, number] { m_notices->use(number); }, lifeMs, m_area);
    connect(toast, &Toast::closed, this, [this, number] { m_notices->markRead(number); });
    toast->setNumber(number);
    m_toasts.append(toast);
    connect(toast, &Toast::gone, this, [this, toast] {
        m_toasts.removeOne(toast);
        place();
    });
    // In place before it shows, or it would take a pointer at the corner for one that rests on it.
    place();
    toast->show();
    toast->raise();
    // All stops of the window are gone through: in a turn of its own, not in that of what is told.
    QTimer::singleShot(0, toast, [toast] { setReadingOrder(toast); });
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    return toast;
}

void ToastStack::place()
{
    if (m_toasts.isEmpty())
        return; // with each size that the window takes on
    const Metrics sizes = metrics(m_area);
    int bottom = m_area->height() - sizes.page;
    const QList<QWidget *> parts = m_area->findChildren<QWidget *>();
    for (const QWidget *part : parts)
        if (part->property(keptClear).toBool() && takesRoom(part))
            bottom = qMin(bottom, part->mapTo(m_area, QPoint()).y() - sizes.gap);
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        Toast *toast = *it;
        const int width = qMin(toast->width(), m_area->width() - 2 * sizes.card);
        toast->resize(width, toast->height());
        toast->move((m_area->width() - width) / 2, bottom - toast->height());
        bottom -= toast->height() + sizes.gap;
    }
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace kontor::ui
