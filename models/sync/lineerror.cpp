// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lineerror.h"

#include "sync/tlsprobe.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <libpq-fe.h>

#ifdef Q_OS_UNIX
#include <clocale>
#include <locale.h>
#endif

namespace kontor
{

using Kind = Error::Kind;

#ifdef Q_OS_UNIX
EnglishMessages::EnglishMessages()
{
    const locale_t here = duplocale(uselocale(nullptr));
    const locale_t english = newlocale(LC_MESSAGES_MASK, "C", here);
    if (english == locale_t(nullptr)) {
        freelocale(here);
        return;
    }
    m_english = english;
    m_before = uselocale(english);
}

EnglishMessages::~EnglishMessages()
{
    if (!m_english)
        return;
    uselocale(static_cast<locale_t>(m_before));
    freelocale(static_cast<locale_t>(m_english));
}
#else
EnglishMessages::EnglishMessages() = default;
EnglishMessages::~EnglishMessages() = default;
#endif

namespace
{

const char *certificateRule(pg_conn *connection, const PgTarget &target, const Stopper *stopper)
{
    const QString host = QString::fromUtf8(PQhost(connection));
    const QString ownAuthorities =
        QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + QStringLiteral("/.postgresql/root.crt");
    const QString authorities = QString::fromUtf8(target.parameters.value("sslrootcert", ownAuthorities.toUtf8()));
    switch (probeCertificate(host, QByteArray(PQport(connection)).toInt(), authorities, stopper)) {
    case CertificateFault::Dates:
        return "server_certificate_expired";
    case CertificateFault::Name:
        return "server_certificate_name";
    case CertificateFault::Issuer:
        return "server_certificate_unknown";
    case CertificateFault::Unknown:
        break;
    }
    return "server_certificate";
}

/// What the server itself says is in its own language; its code is in none. See pgOpen(), which has it written out.
QString stateIn(const QString &said)
{
    static const QRegularExpression code(QStringLiteral(":  ([0-9A-Z]{5}): "));
    return code.match(said).captured(1);
}

} // namespace

Error lineError(pg_conn *connection, const PgTarget &target, const Stopper *stopper)
{
    const QString said = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    const auto offline = [&](const char *rule) {
        return Error{Kind::Offline,
                     QLatin1String(rule),
                     QStringLiteral("08001: ") + said,
                     {QString::fromUtf8(PQhost(connection))},
                     {}};
    };
    const auto says = [&](const char *words) { return said.contains(QLatin1String(words)); };
    // Several hosts are one message: what one of them lacks is said before what another one is.
    if (says("channel binding"))
        return offline("server_unsafe_password");
    if (says("does not match host name") || says("server common name"))
        return offline("server_certificate_name");
    if (says("certificate verify failed"))
        return offline(certificateRule(connection, target, stopper));
    if (says("server does not support SSL") || says("SSL negotiation"))
        return offline("server_tls_missing");
    // Not "SSL SYSCALL error": that is a line that was cut.
    if (says("SSL error") || says("root certificate file") || says("could not load") || says("certificate file"))
        return offline("server_certificate");
    if (PQconnectionNeedsPassword(connection))
        return offline("server_password_needed");
    const QString state = stateIn(said);
    if (state.startsWith(u"28"))
        return offline("server_login_refused");
    if (state == u"3D000")
        return offline("server_database_missing");
    if (state == u"42501")
        return offline("server_right_missing");
    // Also a server that is full or only starts: it may have taken the password by then.
    return offline("server_unreachable");
}

} // namespace kontor
