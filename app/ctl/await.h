// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// await: waits for one answer of something that answers later, as a keychain does. For the command line alone.
#pragma once

#include <QCoreApplication>
#include <QTimer>
#include <functional>

namespace kontor::ctl
{

/// Not for longer than a minute: somebody may have to open the keychain first. The program has no loop of its own, so
/// this is not a second one.
inline void await(const std::function<void(QObject *context, const std::function<void()> &done)> &ask)
{
    constexpr int patienceMs = 60000;
    bool isAnswered = false;
    QObject context;
    ask(&context, [&] {
        isAnswered = true;
        QCoreApplication::quit();
    });
    QTimer::singleShot(patienceMs, &context, &QCoreApplication::quit);
    if (!isAnswered)
        QCoreApplication::exec();
}

} // namespace kontor::ctl
