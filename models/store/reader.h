// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reader: the reading side of an open file; every question runs in one transaction with the acting user's rights as
// they stand in that very transaction (DESIGN 4).
#pragma once

#include "domain/calendar.h"
#include "store/changes.h"
#include "store/visibility.h"

namespace kontor
{

/// One thread at a time; interrupt() alone may come from any thread.
class Reader
{
public:
    static Result<std::unique_ptr<Reader>> open(const QString &path, const ActorName &name, const Calendar &calendar);

    /// Runs `question` between BEGIN and COMMIT. Errors: those of Visibility::refresh, Cancelled when interrupted.
    template <typename T>
    Result<T> read(const std::function<Result<T>(Reader &)> &question)
    {
        KONTOR_TRY(begin());
        Result<T> answer = question(*this);
        end();
        return answer;
    }

    Database &database() { return *m_database; }
    const Session &session() const { return m_visibility.session(); }
    /// Before a question that walks all customers; inside read() alone (Visibility::gather).
    Result<> gather();
    QDate today() const { return m_calendar.today(m_visibility.session().timeZone); }
    /// Errors: Denied no_right.
    Result<> may(const QString &operation) { return m_visibility.may(operation); }

    /// What was committed by anyone, other processes included, since the last call. Cheap when nothing was.
    Result<Changes> newChanges();

private:
    Result<> addArrivals(Changes &changes);
    Reader(std::unique_ptr<Database> database, const ActorName &name, const Calendar &calendar);
    Result<> begin();
    Result<> composing(Result<> (Visibility::*step)());
    void end();

    std::unique_ptr<Database> m_database;
    Visibility m_visibility;
    Calendar m_calendar;
    qint64 m_dataVersion = -1;
    qint64 m_lastChangeSet = -1;
    qint64 m_lastArrival = -1;
};

} // namespace kontor
