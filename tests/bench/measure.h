// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Measure: time until something is painted, memory, percentiles, and how a side reports its figures.
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QString>
#include <QTableView>
#include <functional>

namespace kontor::bench
{

/// A table that tells when it has painted.
class PaintedView : public QTableView
{
public:
    PaintedView();

    /// Milliseconds from before `trigger` until the paint that follows `isReady`.
    double painted(const std::function<void()> &trigger, const std::function<bool()> &isReady);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<bool()> m_isReady;
    QEventLoop m_loop;
};

/// In MB, as the kernel counts: now, and the most so far.
struct Memory {
    double resident = 0;
    double peak = 0;
};
Memory memory();
/// From here on `peak` counts anew; what was freed is given back first, so that it hides nothing.
void forgetPeak();

double percentile(QList<double> values, double part);

/// What belongs to one side of the comparison; run in a process of its own.
struct Task {
    QString store;
    qint64 startedNs = 0; ///< monotonic clock when the process was asked for
    qint64 customers = 0;
};
qint64 monotonicNs();

/// One figure for the table, by name; names that both sides report are compared.
void report(const char *name, double value);

int runKontor(const Task &task);
int runStock(const Task &task);

/// What people type, letter by letter.
QStringList typedWords();

} // namespace kontor::bench
