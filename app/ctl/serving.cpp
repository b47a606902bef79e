// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// server: what the administrator of a PostgreSQL does with it (CLI.md). Passwords that are made here are told once.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/terminal.h"
#include "store/demo/nordlicht.h"
#include "store/migrations.h"
#include "store/storefile.h"
#include "sync/server.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

struct Administrator {
    std::unique_ptr<PgConnection> connection;
    QString place;
};

/// As the address says, with libpq's own ways to a password (PGPASSFILE); asks for one where a terminal is.
Result<Administrator> openAdministrator(const QString &url)
{
    KONTOR_LET(target, PgTarget::parse(url));
    if (target.hasSecret())
        return fail(Kind::Invalid, QStringLiteral("server_url_password"));
    if (target.isWeaker)
        printMessage(QCoreApplication::translate(
            "Sync", "The address asks for less than a verified certificate and channel binding: somebody on the way "
                    "could read or change what is sent."));
    auto opened = PgConnection::open(target);
    if (!opened && opened.error().rule == u"server_password_needed") {
        const SilentTerminal terminal;
        if (terminal.isTerminal()) {
            printMessage(QCoreApplication::translate("Server", "Password of the server's administrator:"));
            const Secret typed = readLine().value_or(Secret());
            opened = PgConnection::open(target, typed.utf8().toByteArray());
        }
    }
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    KONTOR_LET(warning, checkServerVersion(**opened));
    if (!warning.isEmpty())
        printMessage(warning);
    return Administrator{std::move(*opened), target.text()};
}

QJsonObject userObject(const ServerUser &user)
{
    return {{QStringLiteral("login"), user.login},
            {QStringLiteral("password"), QString::fromUtf8(user.password.utf8())}};
}

/// A password alone lets nobody work.
void warnOfState(const QString &login, const QString &state)
{
    if (state == u"invited")
        //: %1 is a login
        printMessage(QCoreApplication::translate(
                         "Server", "“%1” is only invited and cannot sign in yet: somebody with the role “User "
                                   "administration” has to switch this user on first (kontorctl enable-user).")
                         .arg(login));
    else if (state == u"disabled")
        //: %1 is a login
        printMessage(QCoreApplication::translate(
                         "Server", "“%1” is switched off and cannot sign in: somebody with the role “User "
                                   "administration” has to switch this user on first (kontorctl enable-user).")
                         .arg(login));
}

Result<QJsonArray> letIn(PgConnection &connection, const QStringList &logins)
{
    KONTOR_TRY(checkServerLogins(connection, logins));
    QJsonArray users;
    for (const QString &login : logins) {
        KONTOR_LET(state, serverUserState(connection, login));
        KONTOR_LET(password, addServerUser(connection, login));
        QJsonObject user = userObject({login, password});
        user.insert(QStringLiteral("state"), state);
        users << user;
        warnOfState(login, state);
    }
    return users;
}

/// What a server begins with.
struct Source {
    std::unique_ptr<QTemporaryDir> folder; ///< of a store made for this alone
    std::unique_ptr<Database> store;       ///< none where no store is named
};

Result<Source> openDemo(const Calendar &calendar)
{
    Source source{std::make_unique<QTemporaryDir>(), nullptr};
    const QString path = source.folder->filePath(QStringLiteral("demo"));
    KONTOR_TRY(
        createStore(path, false, calendar, [&](Database &database) { return fillNordlicht(database, calendar); }));
    KONTOR_LET(store, Database::open(path, Database::Mode::ReadOnly));
    source.store = std::move(store);
    return source;
}

Result<Source> openStore(const QString &path, const Calendar &calendar)
{
    if (path.isEmpty())
        return Source();
    // Through the writing side once, so that an older file is brought up to date first.
    KONTOR_TRY(openStoreForWriting(path, {}, calendar));
    KONTOR_LET(store, Database::open(path, Database::Mode::ReadOnly));
    KONTOR_TRY(refuseReplica(*store));
    return Source{nullptr, std::move(store)};
}

void printUsers(const Arguments &arguments, QJsonObject object, const QJsonArray &users)
{
    if (arguments.isJson) {
        if (!users.isEmpty())
            object.insert(QStringLiteral("users"), users);
        printJson(object);
        return;
    }
    printRecord(object);
    for (const QJsonValue &user : users)
        printLine(user[QStringLiteral("login")].toString().leftJustified(20) + u' ' +
                  user[QStringLiteral("password")].toString());
}

/// How long the server may say nothing: making and upgrading one are statements that take their time.
Result<qint64> silenceOf(const Arguments &arguments)
{
    constexpr qint64 usualMs = qint64(3) * 60 * 1000;
    constexpr qint64 longMs = qint64(60) * 60 * 1000;
    if (!arguments.has(QStringLiteral("timeout"))) {
        const QString what = arguments.words.value(0);
        return what == u"init" || what == u"upgrade" ? longMs : usualMs;
    }
    bool isNumber = false;
    const int seconds = arguments.value(QStringLiteral("timeout")).toInt(&isNumber);
    if (!isNumber || seconds <= 0)
        return badArguments(QStringLiteral("server ... --timeout SECONDS"));
    return qint64(seconds) * 1000;
}

Result<int> initialise(const Arguments &arguments, Administrator &administrator)
{
    const QString demo = arguments.value(QStringLiteral("demo"));
    const QString from = arguments.value(QStringLiteral("from"));
    if (arguments.words.size() != 2 || (!demo.isEmpty() && (demo != u"nordlicht" || !from.isEmpty())))
        return badArguments(QStringLiteral("server init URL [--demo nordlicht | --from STORE]"));
    // Before anything is made there.
    auto source = demo.isEmpty() ? openStore(from, arguments.calendar) : openDemo(arguments.calendar);
    if (!source)
        return tl::unexpected<Error>(source.error());
    KONTOR_LET(made, makeServer(*administrator.connection, source->store.get(), !demo.isEmpty()));
    QJsonObject object{{QStringLiteral("server"), administrator.place},
                       {QStringLiteral("schema_version"), currentSchemaVersion()}};
    if (source->store)
        object.insert(QStringLiteral("rows"), made.rows);
    QJsonArray users;
    for (const ServerUser &user : made.users)
        users << userObject(user);
    printUsers(arguments, object, users);
    return 0;
}

Result<int> upgrade(const Arguments &arguments, Administrator &administrator)
{
    if (arguments.words.size() != 2)
        return badArguments(QStringLiteral("server upgrade URL"));
    KONTOR_LET(before, serverSchemaVersion(*administrator.connection));
    KONTOR_LET(silence, silenceOf(arguments));
    constexpr qint64 minuteMs = qint64(60) * 1000;
    const int minutes = int((silence + minuteMs - 1) / minuteMs);
    //: %n is after how long without an answer the server is given up
    printMessage(QCoreApplication::translate("Server",
                                             "Upgrading the server: whoever synchronises waits meanwhile. Without a "
                                             "word from it for %n minutes it is given up.",
                                             nullptr, minutes));
    KONTOR_TRY(upgradeServer(*administrator.connection));
    printUsers(arguments,
               {{QStringLiteral("server"), administrator.place},
                {QStringLiteral("schema_version"), currentSchemaVersion()},
                {QStringLiteral("before"), before}},
               {});
    return 0;
}

Result<int> addUsers(const Arguments &arguments, Administrator &administrator)
{
    if (arguments.words.size() < 3)
        return badArguments(QStringLiteral("server add-user URL LOGIN..."));
    KONTOR_LET(users, letIn(*administrator.connection, arguments.words.mid(2)));
    printUsers(arguments, {{QStringLiteral("server"), administrator.place}}, users);
    return 0;
}

Result<int> removeUsers(const Arguments &arguments, Administrator &administrator)
{
    if (arguments.words.size() < 3)
        return badArguments(QStringLiteral("server remove-user URL LOGIN..."));
    QJsonArray removed;
    for (const QString &login : arguments.words.mid(2)) {
        KONTOR_TRY(removeServerUser(*administrator.connection, login));
        removed << login;
    }
    printUsers(arguments, {{QStringLiteral("server"), administrator.place}, {QStringLiteral("removed"), removed}}, {});
    return 0;
}

} // namespace

Result<int> serve(const Arguments &arguments)
{
    using Command = Result<int> (*)(const Arguments &, Administrator &);
    static const QHash<QString, Command> commands = {{QStringLiteral("init"), initialise},
                                                     {QStringLiteral("upgrade"), upgrade},
                                                     {QStringLiteral("add-user"), addUsers},
                                                     {QStringLiteral("remove-user"), removeUsers}};
    const Command command = commands.value(arguments.words.value(0));
    if (!command || arguments.words.size() < 2)
        return badArguments(QStringLiteral("server init|upgrade|add-user|remove-user URL ..."));
    KONTOR_LET(silence, silenceOf(arguments));
    KONTOR_LET(administrator, openAdministrator(arguments.words[1]));
    administrator.connection->setSilence(silence);
    auto done = command(arguments, administrator);
    // Nobody tries again by himself here.
    if (!done && done.error().rule == u"server_silent")
        return fail(Kind::Offline, QStringLiteral("server_not_awaited"), done.error().detail,
                    {QString::number(silence / 1000)});
    return done;
}

} // namespace kontor::ctl
