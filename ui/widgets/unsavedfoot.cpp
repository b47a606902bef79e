// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/unsavedfoot.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace kontor::ui
{

UnsavedFoot::UnsavedFoot(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextRole::Muted))
    , m_discard(new QPushButton)
    , m_save(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics(this).block);
    row->addWidget(m_words, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    setPrimary(m_save);
    // The mouse leaves the keyboard in the form: both are grey afterwards, and would pass it on to anywhere.
    for (QPushButton *button : {m_discard, m_save})
        button->setFocusPolicy(Qt::TabFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *from, const QWidget *to) {
        if (from && isAncestorOf(to) && !isAncestorOf(from))
            m_from = from;
    });
    m_discard->setAutoDefault(false);
    m_save->setAutoDefault(false);
    connect(m_discard, &QPushButton::clicked, this, &UnsavedFoot::discardRequested);
    connect(m_save, &QPushButton::clicked, this, &UnsavedFoot::saveRequested);
    retranslate();
}

void UnsavedFoot::setCount(int count)
{
    m_count = count;
    retranslate();
}

void UnsavedFoot::setSaving(bool saving)
{
    m_saving = saving;
    retranslate();
}

void UnsavedFoot::retranslate()
{
    m_discard->setText(tr("Discard"));
    m_save->setText(tr("Save"));
    const QString words = m_saving      ? tr("Saving…")
                          : m_count > 0 ? tr("%n unsaved change(s)", nullptr, m_count)
                                        : QString();
    m_words->setText(words);
    setAccessibleName(words.isEmpty() ? tr("No unsaved changes") : words);
    const bool can = m_count > 0 && !m_saving;
    // Nor does it fall out of the page when they were pressed by key.
    if (!can && m_from && isAncestorOf(window()->focusWidget()))
        m_from->setFocus(Qt::OtherFocusReason);
    m_discard->setEnabled(can);
    m_save->setEnabled(can);
    const QString why = m_count > 0 ? QString() : tr("There is nothing to save.");
    m_discard->setToolTip(why);
    m_save->setToolTip(why);
}

void UnsavedFoot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kontor::ui
