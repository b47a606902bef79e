// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tlsprobe.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace kontor
{

namespace
{

constexpr int patienceMs = 3000;

CertificateFault faultOf(const QList<QSslError> &errors)
{
    CertificateFault fault = CertificateFault::Unknown;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return CertificateFault::Dates; // of one that is too old the rest need not be said
        case QSslError::HostNameMismatch:
            fault = fault == CertificateFault::Unknown ? CertificateFault::Name : fault;
            break;
        default:
            fault = CertificateFault::Issuer;
        }
    }
    return fault;
}

} // namespace

CertificateFault probeCertificate(const QString &host, int port, const QString &authorities)
{
    // Length and the number that asks for TLS, highest byte first (PostgreSQL, "SSLRequest").
    static const QByteArray request = QByteArray::fromHex("0000000804d2162f");
    QSslSocket socket;
    if (!QSslSocket::supportsSsl())
        return CertificateFault::Unknown;
    socket.connectToHost(host, quint16(port));
    if (!socket.waitForConnected(patienceMs))
        return CertificateFault::Unknown;
    socket.write(request);
    if (!socket.waitForReadyRead(patienceMs) || socket.read(1) != "S")
        return CertificateFault::Unknown;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(authorities));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyName(host);
    socket.startClientEncryption();
    socket.waitForEncrypted(patienceMs);
    return faultOf(socket.sslHandshakeErrors());
}

} // namespace kontor
