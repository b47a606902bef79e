// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FrameShots: the pictures of what belongs to the window itself: palette, notices, settings and the like.
#pragma once

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace kontor
{

class Application;

/// One picture: a name, what a person would do to get there, and what is photographed.
struct Shot {
    QString name;
    std::function<void()> act;
    std::function<QWidget *()> what;
    bool withToasts = false; ///< else they are put away, since they come and go by the clock
    bool isAtWork = false;   ///< shows the store at work: it is not waited for
};

/// `folder` is where a backup lies for a moment.
QList<Shot> frameShots(Application &application, const QString &folder);

} // namespace kontor
