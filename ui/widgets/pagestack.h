// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PageStack: pages of which one is seen, as large as the room they are given.
#pragma once

#include <QStackedWidget>

namespace kontor::ui
{

/// A QStackedWidget says that its height depends on its width as soon as one page has a line that wraps; then every
/// change in any page measures all of them, several times and through all layouts above (a quarter of what opening an
/// editor cost). A page that fills its room needs none of that.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace kontor::ui
