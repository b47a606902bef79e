// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QLocale>

namespace kontor::ui
{

FilterChip::FilterChip(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
{
    setCheckable(true);
    setAutoDefault(false);
    connect(this, &QPushButton::toggled, this, &FilterChip::dress);
    dress();
}

void FilterChip::setName(const QString &name)
{
    m_name = name;
    dress();
}

void FilterChip::setCount(qint64 count)
{
    m_count = count;
    dress();
}

void FilterChip::dress()
{
    const QString count = m_count < 0 ? QString() : QLocale().toString(m_count);
    setText(m_count < 0 ? m_name : m_name + QStringLiteral("\u2002") + count);
    setIcon(isChecked() ? ui::icon(QStringLiteral("check")) : QIcon());
    setAccessibleName(m_count < 0 ? tr("Filter: %1").arg(m_name) : tr("Filter: %1, %2 hits").arg(m_name, count));
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        dress();
    QPushButton::changeEvent(event);
}

} // namespace kontor::ui
