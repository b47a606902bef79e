// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/signindesk.h"

#include "store/accessrules.h"
#include "store/storefile.h"

#include <QElapsedTimer>
#include <QPromise>

namespace kontor
{

namespace
{

constexpr int freeTries = 3;
constexpr qint64 firstWaitMs = 2000;
constexpr qint64 longestWaitMs = 60'000;

SignInDesk::Clock steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

Result<SignInList> readList(const QString &path, const Calendar &calendar)
{
    KONTOR_LET(writer, openStoreForWriting(path, {}, calendar));
    Database &database = writer->database();
    SignInList list;
    AccessNames everybody;
    everybody.isEverybody = true;
    everybody.acting = QStringLiteral("(SELECT '' AS today)");
    const QByteArray sql = "SELECT u.login, coalesce(u.given_name, ''), coalesce(u.family_name, ''), coalesce(s.name, "
                           "m.name), c.hash IS NOT NULL FROM (" +
                           actorSql(everybody).toUtf8() +
                           ") a JOIN portal_user u ON u.mandant = a.mandant AND u.id = a.portal_user "
                           "JOIN mandant m ON m.mandant = a.mandant AND m.id = a.mandant "
                           "LEFT JOIN submandant s ON s.mandant = a.mandant AND s.id = a.submandant "
                           "LEFT JOIN credential c ON c.portal_user = u.id WHERE a.effective = 1 ORDER BY u.login";
    KONTOR_TRY(database.each(sql, {}, [&](const Statement &row) {
        list.users << SignInUser{row.text(0), (row.text(1) + u' ' + row.text(2)).trimmed(), row.text(3),
                                 row.integer(4) != 0};
        return true;
    }));
    KONTOR_LET(first, database.text("SELECT u.login FROM portal_user_account a JOIN portal_user u ON u.mandant = "
                                    "a.mandant AND u.id = a.id WHERE a.first_administrator = 1 ORDER BY a.rowid "
                                    "LIMIT 1"));
    list.firstAdministrator = first;
    return list;
}

template <typename T>
QFuture<Result<T>> run(JobThread &thread, std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    thread.post([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

const SignInUser *SignInList::find(const QString &login) const
{
    for (const SignInUser &user : users)
        if (user.login == login)
            return &user;
    return nullptr;
}

bool SignInList::hasPasswords() const
{
    for (const SignInUser &user : users)
        if (user.hasPassword)
            return true;
    return false;
}

qint64 PasswordDelays::remainingMs(const QString &login, qint64 nowMs) const
{
    return qMax<qint64>(0, m_tried.value(login).waitUntilMs - nowMs);
}

void PasswordDelays::noteWrong(const QString &login, qint64 nowMs)
{
    Tried &tried = m_tried[login];
    ++tried.wrong;
    if (tried.wrong >= freeTries)
        tried.waitUntilMs = nowMs + qMin(longestWaitMs, firstWaitMs << qMin(tried.wrong - freeTries, 10));
}

SignInDesk::SignInDesk(const QString &path, const Calendar &calendar, Clock clock)
    : m_path(path)
    , m_calendar(calendar)
    , m_clock(clock ? std::move(clock) : steadyClock())
    , m_thread(QStringLiteral("sign in"))
{
}

QFuture<Result<SignInList>> SignInDesk::list()
{
    return run<SignInList>(m_thread, [this] { return readList(m_path, m_calendar); });
}

QFuture<Result<bool>> SignInDesk::hasPassword(const QString &login)
{
    return run<bool>(m_thread, [path = m_path, login]() -> Result<bool> {
        KONTOR_LET(database, Database::open(path, Database::Mode::ReadOnly));
        return kontor::hasPassword(*database, login);
    });
}

QFuture<Result<>> SignInDesk::check(const QString &login, const Secret &password)
{
    return run<void>(m_thread, [this, login, password]() -> Result<> {
        if (const qint64 wait = m_delays.remainingMs(login, m_clock()); wait > 0)
            return fail(Error::Kind::Denied, QStringLiteral("password_wait"), {},
                        {QString::number((wait + 999) / 1000)}, QStringLiteral("password"));
        KONTOR_LET(database, Database::open(m_path, Database::Mode::ReadOnly));
        const Result<> fits = checkPassword(*database, login, password);
        if (fits)
            m_delays.noteRight(login);
        else if (fits.error().rule == u"password_wrong")
            m_delays.noteWrong(login, m_clock());
        return fits;
    });
}

} // namespace kontor
