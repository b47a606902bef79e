// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SignInDesk: who can sign in to a store, and whether this is his password; before anybody is signed in, and when the
// window is locked.
#pragma once

#include "store/credentials.h"
#include "store/jobthread.h"
#include "store/whendone.h"

#include <QHash>

namespace kontor
{

/// One who is effective now.
struct SignInUser {
    QString login;
    QString displayName; ///< may be empty
    QString company;     ///< his Submandant's name, else his Mandant's
    bool hasPassword = false;
};

struct SignInList {
    QList<SignInUser> users;    ///< by login
    QString firstAdministrator; ///< in whose name a store opens where nobody has to choose

    const SignInUser *find(const QString &login) const;
    bool hasPasswords() const;
};

/// After the third wrong password in a row a person waits, each time twice as long, up to a minute. Kept in memory, by
/// login, also for logins that there are not. Any thread's, one at a time.
class PasswordDelays
{
public:
    /// How long until this login may try again, ms.
    qint64 remainingMs(const QString &login, qint64 nowMs) const;
    void noteWrong(const QString &login, qint64 nowMs);
    void noteRight(const QString &login) { m_tried.remove(login); }

private:
    struct Tried {
        int wrong = 0;
        qint64 waitUntilMs = 0;
    };
    QHash<QString, Tried> m_tried;
};

/// On the window's thread; the work is done on a thread of its own. Answers are dropped when the desk goes.
class SignInDesk
{
public:
    /// Ms of a clock that only goes forward; tests hand in their own.
    using Clock = std::function<qint64()>;

    SignInDesk(const QString &path, const Calendar &calendar, Clock clock = {});

    QString path() const { return m_path; }

    /// Brings the file to the current version first. Errors: those of opening a store.
    QFuture<Result<SignInList>> list();
    QFuture<Result<bool>> hasPassword(const QString &login);
    /// Errors: password_wrong; password_wait (args: seconds) without having looked.
    QFuture<Result<>> check(const QString &login, const Secret &password);

private:
    QString m_path;
    Calendar m_calendar;
    Clock m_clock;
    PasswordDelays m_delays; ///< the thread's
    JobThread m_thread;
};

} // namespace kontor
