// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// StayingMenu: a menu that stays open while things in it are ticked, so that several are chosen in one go.
#pragma once

#include <QMenu>

namespace kontor::ui
{

/// A click or the space bar ticks; Enter ticks and closes; Escape closes.
class StayingMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

private:
    bool tick();
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace kontor::ui
