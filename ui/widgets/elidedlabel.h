// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ElidedLabel: the name of a record in one line. It may be two hundred letters long and must not make the window wider
// than the screen: what has no room ends with "…", and the tooltip tells it in full.
#pragma once

#include "ui/theme/typography.h"

namespace kontor::ui
{

class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    bool isCut() const;
    QSize minimumSizeHint() const override;

private:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kontor::ui
