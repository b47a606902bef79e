// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace kontor::ui
{

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_path(new Breadcrumb)
    , m_title(new ElidedLabel(TextRole::Title))
    , m_dot(new TextLabel(TextRole::Title, QStringLiteral("•")))
    , m_sub(new TextLabel(TextRole::Muted))
    , m_titleRow(new QHBoxLayout)
    , m_grid(new QGridLayout(this))
    , m_actions(new QWidget)
{
    const Metrics sizes = metrics(this);
    m_titleRow->setSpacing(sizes.gap);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_dot);
    m_titleRow->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(sizes.hair / 2);
    words->addWidget(m_path);
    words->addLayout(m_titleRow);
    words->addWidget(m_sub);
    new FlowLayout(sizes.block, m_actions);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(sizes.block);
    m_grid->setVerticalSpacing(sizes.gap);
    m_grid->setColumnStretch(0, 1);
    m_grid->addLayout(words, 0, 0);
    m_grid->addWidget(m_actions, 0, 1, Qt::AlignTop);
    m_sub->setWordWrap(true);
    m_path->hide();
    m_dot->hide();
    m_sub->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    retranslate();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setSub(const QString &sub)
{
    m_sub->setText(sub);
    m_sub->setVisible(!sub.isEmpty());
}

void PageHeader::setUnsaved(bool unsaved)
{
    m_canBeUnsaved = true;
    m_dot->setVisible(unsaved);
}

Breadcrumb *PageHeader::breadcrumb()
{
    m_path->show();
    return m_path;
}

QPushButton *PageHeader::addAction(const QString &text, const QString &iconName, bool primary)
{
    auto *button = new QPushButton(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, primary ? QPalette::HighlightedText : QPalette::ButtonText));
    setPrimary(button, primary);
    button->setAutoDefault(false);
    m_actions->layout()->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->layout()->addWidget(widget);
}

void PageHeader::addBesideTitle(QWidget *widget)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, widget);
}

// All actions in one line; 0 where there are none.
int PageHeader::lineOfActions() const
{
    const QLayout *line = m_actions->layout();
    int width = 0;
    for (int i = 0; i < line->count(); ++i)
        if (!line->itemAt(i)->isEmpty())
            width += line->itemAt(i)->sizeHint().width() + (width > 0 ? line->spacing() : 0);
    return width;
}

void PageHeader::arrange()
{
    const int actions = lineOfActions();
    // The dot has its room before it comes: typing must not send the actions to another line, and the page down.
    const int dot = m_canBeUnsaved && m_dot->isHidden() ? m_titleRow->spacing() + m_dot->sizeHint().width() : 0;
    // A long name gives way before the actions go below it.
    const int name = qMin(m_titleRow->sizeHint().width() + dot, width() * 2 / 5);
    const bool isBeside = name + m_grid->horizontalSpacing() + actions <= width();
    m_actions->setMinimumWidth(isBeside ? actions : 0);
    if (std::exchange(m_isBeside, isBeside) == isBeside)
        return;
    m_grid->removeWidget(m_actions);
    if (isBeside)
        m_grid->addWidget(m_actions, 0, 1, Qt::AlignTop);
    else
        m_grid->addWidget(m_actions, 1, 0, 1, 2);
}

// How it is arranged now says nothing about how narrow it may become.
QSize PageHeader::minimumSizeHint() const
{
    const int words =
        qMax(m_titleRow->minimumSize().width(), m_path->isHidden() ? 0 : m_path->minimumSizeHint().width());
    return {qMax(words, m_actions->layout()->minimumSize().width()), QWidget::minimumSizeHint().height()};
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::retranslate()
{
    m_dot->setAccessibleName(tr("Unsaved changes"));
    m_dot->setToolTip(tr("Unsaved changes"));
}

void PageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kontor::ui
