// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QTextStream>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <malloc.h>

namespace kontor::bench
{

PaintedView::PaintedView()
{
    // Before the model comes: with a million rows these are slow to set (PLATFORM, P22).
    verticalHeader()->setDefaultSectionSize(verticalHeader()->minimumSectionSize());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    setSelectionBehavior(SelectRows);
    resize(1200, 800);
}

void PaintedView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_isReady && m_isReady())
        m_loop.quit();
}

double PaintedView::painted(const std::function<void()> &trigger, const std::function<bool()> &isReady)
{
    // What the last answer left to do (a table lays its sections out and paints once more) is not this one's: nobody
    // types two letters within a few milliseconds. Until nothing came for a while, for either side alike.
    QElapsedTimer quiet;
    for (quiet.start(); quiet.elapsed() < 3;)
        if (QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents))
            quiet.restart();
    QElapsedTimer timer;
    timer.start();
    m_isReady = isReady;
    trigger();
    m_loop.exec();
    m_isReady = {};
    return double(timer.nsecsElapsed()) / 1e6;
}

Memory memory()
{
    Memory found;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return found;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const double megabytes = line.simplified().split(' ').value(1).toDouble() / 1024;
        if (line.startsWith("VmRSS:"))
            found.resident = megabytes;
        else if (line.startsWith("VmHWM:"))
            found.peak = megabytes;
    }
    return found;
}

void forgetPeak()
{
#ifdef __GLIBC__
    malloc_trim(0); // what was freed before is nobody's
#endif
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

double percentile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[qMin(values.size() - 1, qsizetype(part * double(values.size())))];
}

qint64 monotonicNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

void report(const char *name, double value)
{
    std::printf("%s\t%.3f\n", name, value);
    std::fflush(stdout);
}

QStringList typedWords()
{
    return QStringLiteral(
               "lehmann landtechnik|k12345|szeged|messtechnik ag zur|mu be ge|simon es tarsa|kft buda|de1269|hoffmann "
               "dusseldorf 40|x|zq")
        .split(u'|');
}

} // namespace kontor::bench
