// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steplist.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor::ui
{

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.hair);
    for (const QString &step : steps) {
        const Row row{step, new QLabel, new TextLabel(TextRole::Muted)};
        row.sign->setFixedSize(sizes.icon, sizes.icon);
        auto *line = new QHBoxLayout;
        line->setSpacing(sizes.gap);
        line->addWidget(row.sign);
        line->addWidget(row.words, 1);
        column->addLayout(line);
        m_rows << row;
    }
    showAll();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    m_hasFailed = false;
    showAll();
}

void StepList::setFailed()
{
    m_hasFailed = true;
    showAll();
}

void StepList::showAll()
{
    for (int i = 0; i < m_rows.size(); ++i)
        show(m_rows[i], i);
}

void StepList::show(const Row &row, int step)
{
    const int size = row.sign->width();
    const auto say = [&](const QString &iconName, Meaning meaning, const QString &how) {
        row.sign->setPixmap(icon(iconName, meaning).pixmap(QSize(size, size), devicePixelRatioF()));
        row.words->setText(row.name);
        // The sign says it to the eye alone.
        row.words->setAccessibleName(how.arg(row.name));
    };
    if (step < m_current)
        //: %1 is a step of a longer piece of work
        return say(QStringLiteral("success"), Meaning::Good, tr("%1: done"));
    if (step > m_current)
        return say(QStringLiteral("minus"), Meaning::Neutral, tr("%1: not yet"));
    if (m_hasFailed)
        return say(QStringLiteral("error"), Meaning::Bad, tr("%1: failed"));
    say(QStringLiteral("loading"), Meaning::Info, tr("%1: under way"));
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAll();
}

} // namespace kontor::ui
