// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pgtarget.h"

#include <QFile>
#include <QStandardPaths>
#include <libpq-fe.h>
#include <memory>

namespace kontor
{

namespace
{

/// libpq 15 knows no "the system's certificates"; without a file of one's own it would find none.
QByteArray systemCertificates()
{
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"})
        if (QFile::exists(QString::fromLatin1(path)))
            return path;
    return {};
}

bool isSocket(const QByteArray &hosts)
{
    const QList<QByteArray> all = hosts.split(',');
    return std::all_of(all.begin(), all.end(), [](const QByteArray &host) {
        return host.isEmpty() || host.startsWith('/') || host.startsWith('@');
    });
}

} // namespace

Result<PgTarget> PgTarget::parse(const QString &url)
{
    char *trouble = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.toUtf8().constData(), &trouble), &PQconninfoFree);
    PQfreemem(trouble);
    if (!options || url.contains(QChar::Null))
        return fail(Error::Kind::Invalid, QStringLiteral("server_url_invalid"));
    PgTarget target;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option)
        if (option->val)
            target.parameters.insert(option->keyword, option->val);
    const auto unlessSaid = [&](const char *keyword, const QByteArray &value) {
        if (!target.parameters.contains(keyword) && !value.isEmpty())
            target.parameters.insert(keyword, value);
    };
    QByteArray hosts = target.parameters.value("host", target.parameters.value("hostaddr"));
    if (hosts.isEmpty())
        hosts = qgetenv("PGHOST");
    target.isLocal = isSocket(hosts);
    if (!target.isLocal) {
        unlessSaid("sslmode", "verify-full");
        unlessSaid("channel_binding", "require");
        unlessSaid("gssencmode", "disable"); // it would go before TLS, and past what sslmode asks for
        if (!QFile::exists(QStandardPaths::writableLocation(QStandardPaths::HomeLocation) +
                           QStringLiteral("/.postgresql/root.crt")))
            unlessSaid("sslrootcert", systemCertificates());
        unlessSaid("keepalives_idle", "20");
        unlessSaid("keepalives_interval", "10");
        unlessSaid("keepalives_count", "3");
        unlessSaid("tcp_user_timeout", "30000");
        target.isWeaker = target.parameters["sslmode"] != "verify-full" ||
                          target.parameters["channel_binding"] != "require" ||
                          target.parameters["gssencmode"] != "disable";
    }
    unlessSaid("connect_timeout", "10");
    unlessSaid("target_session_attrs", "read-write");
    target.parameters.insert("client_encoding", "UTF8");
    target.parameters.insert("fallback_application_name", "kontor");
    return target;
}

PgTarget PgTarget::as(const QString &login) const
{
    PgTarget other = *this;
    other.parameters.insert("user", login.toLower().toUtf8());
    other.parameters.remove("password");
    return other;
}

QString PgTarget::text() const
{
    QByteArray place = parameters.value("host", parameters.value("hostaddr"));
    if (parameters.contains("port"))
        place += ':' + parameters["port"];
    return QString::fromUtf8(place + '/' + parameters.value("dbname"));
}

} // namespace kontor
