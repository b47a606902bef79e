// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breadcrumb.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/readingorder.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace kontor::ui
{

namespace
{

/// A place that one can go back to.
class Place : public QAbstractButton
{
public:
    explicit Place(const QString &name)
        : m_name(name)
    {
        setAccessibleName(name);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_name), fontMetrics().height() + accentRoom(font())};
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Link));
        painter.drawText(rect().adjusted(0, accentRoom(font()), 0, 0), Qt::TextSingleLine, m_name);
        if (!hasFocus())
            return;
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    QString m_name; // not its text(): an "&" in it is no mnemonic
};

/// Looks like a link, so it is told as one.
class PlaceAccess : public QAccessibleWidget
{
public:
    explicit PlaceAccess(Place *place)
        : QAccessibleWidget(place, QAccessible::Link)
    {
    }

    QStringList actionNames() const override { return QAccessibleWidget::actionNames() << pressAction(); }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            static_cast<Place *>(widget())->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *makePlaceInterface(const QString &, QObject *object)
{
    auto *place = dynamic_cast<Place *>(object);
    return place ? new PlaceAccess(place) : nullptr;
}

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    QAccessible::installFactory(makePlaceInterface);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics(this).gap);
}

void Breadcrumb::setPath(const QStringList &names)
{
    if (names == m_names)
        return;
    const bool isSameWay =
        m_here && names.size() == m_names.size() && std::equal(names.begin(), names.end() - 1, m_names.begin());
    m_names = names;
    setAccessibleName(names.join(QStringLiteral(" › ")));
    // Another record of the same list: nothing is made anew for it.
    if (isSameWay)
        m_here->setText(names.last());
    else
        build();
}

void Breadcrumb::build()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_here = nullptr;
    for (int index = 0; index < m_names.size(); ++index) {
        if (index + 1 == m_names.size()) {
            m_here = new ElidedLabel(TextRole::Muted, m_names[index]);
            m_row->addWidget(m_here);
            break;
        }
        auto *place = new Place(m_names[index]);
        connect(place, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_row->addWidget(place);
        m_row->addWidget(new TextLabel(TextRole::Muted, QStringLiteral("›")));
    }
    m_row->addStretch();
    setReadingOrder(this);
}

} // namespace kontor::ui
