// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ShotWalk: the way of the pictures, round by round, each in a program of its own.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace kontor
{

namespace ui
{
class MainWindow;
}

struct ShotWalk {
    QString language;
    QString folder; ///< where stores, settings and drafts lie
    /// Each window of the program before its first picture.
    std::function<void(ui::MainWindow &window)> begin;
    /// Each picture; `what` is null where there is nothing to see, `isCalm` false where the store has not answered.
    std::function<void(ui::MainWindow &window, const QString &name, QWidget *what, bool isCalm)> seen;

    /// False where a window did not open or the way did not come to its end.
    bool walk() const;
};

} // namespace kontor
