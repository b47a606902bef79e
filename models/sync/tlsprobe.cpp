// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tlsprobe.h"

#include "sync/stopper.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <functional>

namespace kontor
{

namespace
{

constexpr int patienceMs = 3000;
constexpr int connectMs = 1000; // libpq has just been there
constexpr int sliceMs = 50;

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

CertificateFault probeCertificate(const QString &host, int port, const QString &authorities, const Stopper *stopper)
{
    // Length and the number that asks for TLS, highest byte first (PostgreSQL, "SSLRequest").
    static const QByteArray request = QByteArray::fromHex("0000000804d2162f");
    QSslSocket socket;
    if (!QSslSocket::supportsSsl())
        return CertificateFault::Unknown;
    const QDeadlineTimer limit(patienceMs);
    const auto comesTrue = [&](const std::function<bool(int)> &wait) {
        while (!limit.hasExpired() && !(stopper && stopper->isStopped()))
            if (wait(sliceMs))
                return true;
        return false;
    };
    socket.connectToHost(host, quint16(port));
    // Not in slices: one that ends without a connection gives it up.
    if (!socket.waitForConnected(connectMs))
        return CertificateFault::Unknown;
    socket.write(request);
    if (!comesTrue([&](int ms) { return socket.waitForReadyRead(ms); }) || socket.read(1) != "S")
        return CertificateFault::Unknown;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(authorities));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyName(host);
    socket.startClientEncryption();
    comesTrue([&](int ms) { return socket.waitForEncrypted(ms) || !socket.sslHandshakeErrors().isEmpty(); });
    return faultOf(socket.sslHandshakeErrors());
}

} // namespace kontor
