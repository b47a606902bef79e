// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/breadcrumb.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_path(new Breadcrumb)
    , m_title(new TextLabel(TextRole::Title))
    , m_dot(new TextLabel(TextRole::Title, QStringLiteral("•")))
    , m_sub(new TextLabel(TextRole::Muted))
    , m_titleRow(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
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
    m_actions->setSpacing(sizes.block);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes.block);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignTop);
    m_path->hide();
    m_dot->hide();
    m_sub->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    m_actions->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void PageHeader::addBesideTitle(QWidget *widget)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, widget);
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
