// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breadcrumb.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/readingorder.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>

namespace kontor::ui
{

namespace
{

/// A place that one can go back to.
class Place : public TextLabel
{
public:
    // Without its text: setting one makes the accessible object, while this is no more than a label.
    Place()
        : TextLabel(TextRole::Muted)
    {
    }
};

/// Qt's own interface of a label reads it, but has no way to go there.
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
            Q_EMIT static_cast<QLabel *>(widget())->linkActivated(QString());
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
        const bool last = index + 1 == m_names.size();
        if (last)
            m_here = new ElidedLabel(TextRole::Muted, m_names[index]);
        TextLabel *place = last ? static_cast<TextLabel *>(m_here) : new Place;
        if (!last) {
            place->setTextFormat(Qt::RichText);
            place->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>")
                               .arg(m_names[index].toHtmlEscaped()));
            place->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            place->setFocusPolicy(Qt::TabFocus);
            place->setAccessibleName(m_names[index]);
            connect(place, &QLabel::linkActivated, this, [this, index] { Q_EMIT chosen(index); });
        }
        m_row->addWidget(place);
        if (!last)
            m_row->addWidget(new TextLabel(TextRole::Muted, QStringLiteral("›")));
    }
    m_row->addStretch();
    setReadingOrder(this);
}

} // namespace kontor::ui
