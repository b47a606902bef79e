// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SoakDesk: one window of the soak, watched: how long each thing that is done in it blocks it, what it saved and what
// went wrong.
#pragma once

#include "app/application.h"
#include "support/watchdog.h"

#include <QMap>
#include <QStringList>
#include <random>

namespace kontor
{

namespace items
{
class ListModel;
}

class SoakDesk
{
public:
    SoakDesk(Application &program, quint32 seed);

    Application &program() { return m_program; }
    /// 0 to `below` - 1.
    int dice(qsizetype below) { return int(m_random() % quint32(below)); }
    /// Lets the window run until the condition holds, and takes note of its blocks.
    bool waitFor(
        const QString &doing, const std::function<bool()> &isDone, const std::function<void()> &begin = [] {});
    /// For that long after what it begins with.
    void rest(
        const QString &doing, int ms, const std::function<void()> &begin = [] {});
    bool isCalm() const;

    /// Goes to standard output, for the program that started this one; soaktold.h says which words there are.
    static void tellSaved(const QStringList &words);
    void fail(const QString &fault);
    bool hasFailed() const { return !m_fault.isEmpty(); }
    /// Prints the figures; false where something went wrong or the window worked longer than a frame at one go.
    bool report() const;

private:
    void tellOfTheMachine() const;

    Application &m_program;
    tests::MachineStalls m_machine;
    std::mt19937 m_random;
    QList<items::ListModel *> m_models;
    QMap<QString, tests::Watchdog::Watched> m_blocks; ///< by what was done
    QString m_fault;
};

} // namespace kontor
