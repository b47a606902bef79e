// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/soakdesk.h"

#include "items/listmodel.h"
#include "ui/shell/mainwindow.h"

#include <QTextStream>

namespace kontor
{

namespace
{

constexpr double frameMs = 16; // longer, and a person sees the window stutter

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

} // namespace

SoakDesk::SoakDesk(Application &program, quint32 seed)
    : m_program(program)
    , m_random(seed)
    , m_models(program.window()->findChildren<items::ListModel *>())
{
}

bool SoakDesk::waitFor(const QString &doing, const std::function<bool()> &isDone, const std::function<void()> &begin)
{
    const auto watched = tests::Watchdog::watch(begin, isDone, &m_machine);
    tests::Watchdog::Watched &longest = m_blocks[doing];
    longest.longestMs = qMax(longest.longestMs, watched.longestMs);
    longest.longestOwnMs = qMax(longest.longestOwnMs, watched.longestOwnMs);
    longest.longestWithCoreMs = qMax(longest.longestWithCoreMs, watched.longestWithCoreMs);
    longest.turns += watched.turns;
    longest.standstills += watched.standstills;
    return watched.isDone;
}

void SoakDesk::rest(const QString &doing, int ms, const std::function<void()> &begin)
{
    QElapsedTimer time;
    time.start();
    waitFor(
        doing, [&] { return time.hasExpired(ms); }, begin);
}

bool SoakDesk::isCalm() const
{
    return std::none_of(m_models.begin(), m_models.end(), [](const auto *model) { return model->isBusy(); });
}

void SoakDesk::tellSaved(const QStringList &words)
{
    out() << "saved\t" << words.join(u'\t') << Qt::endl;
}

void SoakDesk::fail(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

bool SoakDesk::report() const
{
    if (hasFailed()) {
        out() << "fault " << m_fault << Qt::endl;
        return false;
    }
    for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block)
        out() << block.key() << ": blocked " << block->longestMs << " ms, " << block->longestWithCoreMs
              << " ms without waiting for a core, own work " << block->longestOwnMs << " ms" << Qt::endl;
    tellOfTheMachine();
    for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block)
        if (block->longestOwnMs > frameMs) {
            out() << "fault " << block.key() << " took the window " << block->longestOwnMs << " ms at one go"
                  << Qt::endl;
            return false;
        }
    return true;
}

// What no program can help, told beside its own: such turns are not among the figures.
void SoakDesk::tellOfTheMachine() const
{
    if (!m_machine.isListening()) {
        out() << "the machine: not watched (no right to real-time priority); its standstills count as blocks"
              << Qt::endl;
        return;
    }
    int turns = 0;
    int standstills = 0;
    for (const tests::Watchdog::Watched &block : m_blocks) {
        turns += block.turns;
        standstills += block.standstills;
    }
    const auto heard = m_machine.heard();
    out() << "the machine: stood still " << heard.count << " times for every program, " << heard.longestMs
          << " ms at most, " << heard.allMs << " ms in all; " << standstills << " of " << turns << " turns set aside"
          << Qt::endl;
}

} // namespace kontor
