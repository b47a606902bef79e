// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writer: the one door for writing. Every change is a named operation, one transaction, one change set (DESIGN 2, 3).
#pragma once

#include "domain/calendar.h"
#include "store/camera.h"
#include "store/changes.h"
#include "store/sidetables.h"
#include "store/visibility.h"

#include <functional>

namespace kontor
{

/// What an operation came to. The change set is null when nothing changed: then there is no log entry either.
struct Receipt {
    Uuid changeSet;
    Changes changes;
};

/// What a named operation works with; lives for one transaction.
class Door
{
public:
    Database &database() { return m_database; }
    const Session &actor() const { return m_visibility.session(); }
    const Uuid &mandant() const { return m_visibility.session().mandant; }
    /// The office's day and the present instant of this transaction.
    QDate today() const { return m_today; }
    qint64 nowUtcMs() const { return m_now; }
    Uuid newId() const { return Uuid::create(m_now); }
    /// Errors: Denied no_right.
    Result<> may(const QString &operation) { return m_visibility.may(operation); }
    const TableShapes &shapes() const { return m_shapes; }
    /// Notes the change set that this one reverses.
    void setReverses(const Uuid &changeSet) { m_reverses = changeSet; }
    /// What the log calls this, where that shows only once it is done. Before the first slice().
    void setCommand(const QString &command) { m_command = command; }
    /// For what leaves no changed row behind and still belongs into the log: makes the change set now, also in the name
    /// of whom the actor looks as.
    Result<> note(const Uuid &actingAs = {});
    /// Writes what changed so far into the album; for work on many rows, every few thousand of them.
    Result<> slice();

    Door(Database &database, Visibility &visibility, const TableShapes &shapes, const Calendar &calendar);
    /// Begins to watch the transaction that is open.
    Result<> open(const QString &command, const QString &subject);
    /// Writes the rest into the album. What changed, as a Receipt; the commit is the Writer's.
    Result<Receipt> close();

private:
    Result<> beginAlbum();
    Result<> writeOps(const QList<ChangeOp> &ops);

    Database &m_database;
    Visibility &m_visibility;
    const TableShapes &m_shapes;
    qint64 m_now;
    QDate m_today;
    std::unique_ptr<Camera> m_camera;
    Uuid m_changeSet;
    Uuid m_reverses;
    Uuid m_actingAs;
    QString m_command;
    QString m_subject;
    qint64 m_sequence = 0;
    Changes m_changes;
    SideMarks m_sideMarks;
};

/// The writing side of an open file. One thread at a time; the window gives it a thread of its own (store.h).
class Writer
{
public:
    static Result<std::unique_ptr<Writer>> open(const QString &path, const ActorName &name, const Calendar &calendar);

    /// Runs `work` in one transaction. `command` is the operation's stable name, `subject` what it is about for the
    /// change log ("Alster Telefonie"). A refusal by right or rule leaves a log entry with outcome "refused".
    /// Whoever looks as another is refused all of it: looking_as_is_read_only.
    Result<Receipt> perform(const QString &command, const QString &subject,
                            const std::function<Result<>(Door &)> &work);

    /// Who acts; resolved anew at each operation.
    Result<Session> session();
    Database &database() { return *m_database; }

private:
    Writer(std::unique_ptr<Database> database, const ActorName &name, const Calendar &calendar);
    Result<Receipt> transact(Door &door, const std::function<Result<>(Door &)> &work);
    void takeBack();
    void logRefusal(const QString &command, const QString &subject, const Error &error);

    std::unique_ptr<Database> m_database;
    Visibility m_visibility;
    TableShapes m_shapes;
    Calendar m_calendar;
};

} // namespace kontor
