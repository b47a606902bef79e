// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListCounts: how many rows of a list pass each of several conditions, at any time: chips, gaps. What a commit costs
// is what it changed, unless it moved rights. With a search the list's own memory counts what was found.
#pragma once

#include "items/listindex.h"
#include "items/quiettimer.h"

namespace kontor::items
{

class HandleSet;

/// The window's thread. Counts are made behind everything that is looked at, one question a job, and once the commits
/// pause: see QuietTimer.
class ListCounts : public QObject
{
    Q_OBJECT

public:
    explicit ListCounts(std::shared_ptr<ListIndex> listIndex, QObject *parent = nullptr);

    /// What is asked for, at once; a question that was asked before keeps its count. Only what `search` finds counts.
    void setQuestions(const QList<QList<Condition>> &questions, const QString &search = {});
    /// In the order of the questions; -1 until it is known.
    QList<qint64> counts() const;
    /// Asks everything anew, at once.
    void recount();
    /// While nobody looks nothing is counted; what was missed is made up for. True at first.
    void setAwake(bool isAwake);
    /// For tests.
    QuietTimer &rest() { return m_rest; }

Q_SIGNALS:
    /// All of counts() hold.
    void counted();
    void failed(const kontor::Error &error);

private:
    struct Asked {
        QList<Condition> where;
        std::shared_ptr<HandleSet> passing; ///< the reading thread's; empty while something is searched
        Asker asker;
        qint64 count = -1;
        bool isStale = true; ///< every row is to be looked at
    };
    struct Told {
        std::shared_ptr<HandleSet> passing;
        qint64 count;
    };

    void takeChanged(const QList<qint64> &handles);
    void markStale();
    void begin();
    void step();
    void countAll(const Asked &asked);
    void countFound(const Asked &asked);
    void countTouched();
    void take(const Result<QList<Told>> &told);

    std::shared_ptr<ListIndex> m_index;
    QuietTimer m_rest;
    QList<Asked> m_asked;
    QString m_search;
    QList<qint64> m_touched; ///< rows that changed since the last run began
    bool m_isAwake = true;
    bool m_isTold = true; ///< counted() was said of what counts() has
    /// What the run that is on has still to do. News wait for the next one: a stream of them keeps none from its end.
    QList<Asked> m_running;
    QList<qint64> m_runningTouched;
    bool m_isRunning = false;
};

} // namespace kontor::items
