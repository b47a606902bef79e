// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DayEdit: a day that is typed or chosen in a calendar; Tab leaves it, the arrow keys go from day to month to year.
#pragma once

#include "ui/format.h"
#include "ui/theme/metrics.h"

#include <QDateEdit>
#include <QEvent>

namespace kontor::ui
{

class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr)
        : QDateEdit(parent)
    {
        const Metrics sizes = metrics(this);
        setCalendarPopup(true);
        setDisplayFormat(dayPattern());
        setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000. MMM. 00.")) + 2 * sizes.cell +
                        sizes.icon + sizes.arrow);
    }

private:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
    void changeEvent(QEvent *event) override
    {
        QDateEdit::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            setDisplayFormat(dayPattern());
    }
};

} // namespace kontor::ui
