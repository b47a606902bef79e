// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pgopening.h"

#include <QDeadlineTimer>
#include <libpq-fe.h>
#include <memory>
#include <netdb.h>
#include <thread>

namespace kontor
{

using Kind = Error::Kind;
using Parameters = QMap<QByteArray, QByteArray>;
using Met = Stopper::Met;

namespace
{

tl::unexpected<Error> stopped()
{
    return fail(Kind::Cancelled, QStringLiteral("round_stopped"));
}

tl::unexpected<Error> unreachable(const QString &why)
{
    return fail(Kind::Offline, QStringLiteral("server_unreachable"), QStringLiteral("08001: ") + why);
}

/// As libpq has it: of each address; 0 and what is no number is no limit, 1 is 2.
qint64 limitMs(const Parameters &parameters)
{
    const qint64 seconds = parameters.value("connect_timeout").toLongLong();
    return seconds <= 0 ? -1 : qMax<qint64>(2, seconds) * 1000;
}

struct Lookup {
    QByteArray host;
    QList<QByteArray> addresses;
    QString trouble;
    Stopper done;
};

void lookUp(Lookup &lookup)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (const int trouble = getaddrinfo(lookup.host.constData(), nullptr, &wanted, &found); trouble != 0)
        lookup.trouble = QString::fromLocal8Bit(gai_strerror(trouble));
    for (const addrinfo *one = found; one; one = one->ai_next) {
        char text[NI_MAXHOST];
        if (getnameinfo(one->ai_addr, one->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0)
            lookup.addresses << text;
    }
    if (found)
        freeaddrinfo(found);
}

/// A name server that is silent holds whoever asks for half a minute: the thread that waits for it is nobody's, and
/// what it finds too late goes away with it.
Result<QList<QByteArray>> addressesOf(const QByteArray &host, qint64 limit, const Stopper *stopper)
{
    const auto lookup = std::make_shared<Lookup>();
    lookup->host = host;
    std::thread([lookup] {
        lookUp(*lookup);
        lookup->done.stop();
    }).detach();
    switch (Stopper::await(lookup->done.socket(), false, limit, stopper)) {
    case Met::Stopped:
        return stopped();
    case Met::TimeUp:
        return unreachable(QStringLiteral("no answer to where the server is"));
    case Met::Ready:
        break;
    }
    if (lookup->addresses.isEmpty())
        return unreachable(lookup->trouble);
    return lookup->addresses;
}

/// The hosts of a target, each with its port. One alone where libpq is to find out by itself.
QList<Parameters> hostsOf(const Parameters &all)
{
    const auto list = [&](const char *keyword) {
        return all.contains(keyword) ? all.value(keyword).split(',') : QList<QByteArray>();
    };
    const QList<QByteArray> names = list("host");
    const QList<QByteArray> addresses = list("hostaddr");
    const QList<QByteArray> ports = list("port");
    const qsizetype count = qMax(names.size(), addresses.size());
    const auto fits = [count](const QList<QByteArray> &some) { return some.isEmpty() || some.size() == count; };
    if (count == 0 || !fits(names) || !fits(addresses) || (ports.size() != 1 && !fits(ports)))
        return {all};
    QList<Parameters> hosts;
    for (qsizetype i = 0; i < count; ++i) {
        Parameters one = all;
        if (!names.isEmpty())
            one["host"] = names[i];
        if (!addresses.isEmpty())
            one["hostaddr"] = addresses[i];
        if (!ports.isEmpty())
            one["port"] = ports.size() == 1 ? ports[0] : ports[i];
        hosts << one;
    }
    return hosts;
}

bool isName(const Parameters &host)
{
    const QByteArray name = host.value("host");
    return host.value("hostaddr").isEmpty() && !name.isEmpty() && !name.startsWith('/') && !name.startsWith('@');
}

using Connection = std::unique_ptr<pg_conn, decltype(&PQfinish)>;

OpeningStep stepOf(pg_conn *connection)
{
    switch (PQstatus(connection)) {
    case CONNECTION_STARTED:
        return OpeningStep::Reach;
    case CONNECTION_SSL_STARTUP:
        return OpeningStep::Secure;
    default:
        return OpeningStep::SignIn;
    }
}

Result<pg_conn *> tryOne(const Parameters &parameters, const Stopper *stopper, const OpeningSteps &told,
                         const std::function<Error(pg_conn *)> &errorOf)
{
    told(OpeningStep::Reach);
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        keywords.push_back(parameter.key().constData());
        values.push_back(parameter.value().constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    Connection connection(PQconnectStartParams(keywords.data(), values.data(), 0), &PQfinish);
    // There is no other way to the code of what the server says to somebody whom it does not let in.
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    const QDeadlineTimer limit(limitMs(parameters));
    auto state = PQstatus(connection.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING) {
        switch (Stopper::await(PQsocket(connection.get()), state == PGRES_POLLING_WRITING, limit.remainingTime(),
                               stopper)) {
        case Met::Stopped:
            return stopped();
        case Met::TimeUp:
            return unreachable(QStringLiteral("no answer in time"));
        case Met::Ready:
            state = PQconnectPoll(connection.get());
            if (state != PGRES_POLLING_FAILED)
                told(stepOf(connection.get()));
        }
    }
    if (state != PGRES_POLLING_OK)
        return tl::unexpected<Error>(errorOf(connection.get()));
    PQsetErrorVerbosity(connection.get(), PQERRORS_DEFAULT);
    return connection.release();
}

bool isWorthAnother(const Result<pg_conn *> &opened)
{
    return !opened && opened.error().rule == u"server_unreachable";
}

Result<pg_conn *> tryHost(Parameters host, const Stopper *stopper, const OpeningSteps &told,
                          const std::function<Error(pg_conn *)> &errorOf)
{
    told(OpeningStep::Find);
    QList<QByteArray> addresses{host.value("hostaddr")};
    if (isName(host)) {
        KONTOR_LET(found, addressesOf(host["host"], limitMs(host), stopper));
        addresses = found;
    }
    Result<pg_conn *> opened = unreachable(QStringLiteral("no address"));
    for (qsizetype i = 0; i < addresses.size() && isWorthAnother(opened); ++i) {
        if (!addresses[i].isEmpty())
            host["hostaddr"] = addresses[i];
        opened = tryOne(host, stopper, told, errorOf);
    }
    return opened;
}

/// The target with these hosts in place of its own.
PgTarget withHosts(const PgTarget &target, const QList<Parameters> &hosts)
{
    PgTarget other = target;
    if (hosts.isEmpty())
        other.parameters.clear();
    for (const char *keyword : {"host", "hostaddr", "port"}) {
        QByteArrayList values;
        for (const Parameters &host : hosts)
            values << host.value(keyword);
        if (other.parameters.contains(keyword))
            other.parameters[keyword] = values.join(',');
    }
    return other;
}

} // namespace

Result<PgOpened> pgOpen(const PgTarget &target, const QByteArray &password, const Stopper *stopper,
                        const OpeningSteps &told, const std::function<Error(pg_conn *)> &errorOf)
{
    QList<Parameters> hosts = hostsOf(target.parameters);
    Result<pg_conn *> opened = unreachable(QStringLiteral("no host"));
    while (!hosts.isEmpty() && isWorthAnother(opened)) {
        Parameters host = hosts.takeFirst();
        if (!password.isEmpty())
            host.insert("password", password);
        opened = tryHost(host, stopper, told, errorOf);
    }
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return PgOpened{*opened, withHosts(target, hosts)};
}

} // namespace kontor
