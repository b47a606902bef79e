// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breadcrumb.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace kontor::ui
{

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics(this).gap);
}

void Breadcrumb::setPath(const QStringList &names)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (int index = 0; index < names.size(); ++index) {
        const bool last = index + 1 == names.size();
        TextLabel *place = last ? new ElidedLabel(TextRole::Muted, names[index]) // the name of a record
                                : new TextLabel(TextRole::Muted, names[index]);
        if (!last) {
            place->setTextFormat(Qt::RichText);
            place->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>")
                               .arg(names[index].toHtmlEscaped()));
            place->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            place->setFocusPolicy(Qt::TabFocus);
            place->setAccessibleName(names[index]);
            connect(place, &QLabel::linkActivated, this, [this, index] { Q_EMIT chosen(index); });
        }
        m_row->addWidget(place);
        if (!last)
            m_row->addWidget(new TextLabel(TextRole::Muted, QStringLiteral("›")));
    }
    m_row->addStretch();
    setAccessibleName(names.join(QStringLiteral(" › ")));
}

} // namespace kontor::ui
