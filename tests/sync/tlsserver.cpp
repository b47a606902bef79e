// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsserver.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace kontor::tests
{

namespace
{

constexpr int patienceMs = 20000;

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// Its connections speak TLS when they are asked to.
class TlsListener : public QTcpServer
{
public:
    std::unique_ptr<QSslSocket> taken;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        taken = std::make_unique<QSslSocket>();
        taken->setSocketDescriptor(descriptor);
    }
};

} // namespace

bool TlsServer::make(const char *name, const QStringList &words)
{
    const Ran made = m_server.cluster().runAsOwner(
        program(QStringLiteral("openssl")),
        QStringList{QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                    QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                    file(name) + QStringLiteral(".key")} +
            words);
    if (made.status != 0)
        qWarning("%s", made.all().constData());
    return made.status == 0;
}

QString TlsServer::start()
{
    if (program(QStringLiteral("openssl")).isEmpty())
        return QStringLiteral("openssl is missing: apt-get install openssl");
    m_port = freePort();
    // For the sockets' connections, which name none.
    qputenv("PGPORT", QByteArray::number(m_port));
    if (const QString trouble = m_server.start(
            fillWithEmployees, {QStringLiteral("listen_addresses=localhost"), QStringLiteral("port=%1").arg(m_port)});
        !trouble.isEmpty())
        return trouble;
    const QString days = QStringLiteral("-days");
    for (const char *authority : {"ca", "other"})
        if (!make(authority, {QStringLiteral("-x509"), days, QStringLiteral("2"), QStringLiteral("-subj"),
                              QStringLiteral("/CN=Authority %1").arg(QLatin1String(authority)), QStringLiteral("-out"),
                              file(authority) + QStringLiteral(".pem")}))
            return QStringLiteral("no authority");
    if (!make("good", {QStringLiteral("-new"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
                       QStringLiteral("-out"), file("good.csr")}))
        return QStringLiteral("no request");
    for (const auto &[name, until] : {std::pair("good", "2"), std::pair("old", "-1")}) {
        const Ran made = m_server.cluster().runAsOwner(
            program(QStringLiteral("openssl")),
            {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), file("good.csr"),
             QStringLiteral("-copy_extensions"), QStringLiteral("copy"), QStringLiteral("-CA"), file("ca.pem"),
             QStringLiteral("-CAkey"), file("ca.key"), QStringLiteral("-CAcreateserial"), days, QLatin1String(until),
             QStringLiteral("-out"), file(name) + QStringLiteral(".pem")});
        if (made.status != 0)
            return QString::fromUtf8(made.all());
    }
    if (!m_server.admin().run("ALTER SYSTEM SET ssl_key_file = '" + file("good.key").toUtf8() + "'"))
        return QStringLiteral("no settings");
    return serve("good") ? QString() : QStringLiteral("it does not serve");
}

QString TlsServer::address(const char *host, const char *authority, const QString &more) const
{
    return QStringLiteral("host=%1 port=%2 dbname=postgres sslrootcert=%3 %4")
        .arg(QLatin1String(host))
        .arg(m_port)
        .arg(file(authority), more);
}

bool TlsServer::serve(const char *certificate, const char *method)
{
    PgConnection &admin = m_server.admin();
    const QByteArray before = m_server.one("SELECT pg_conf_load_time()").toUtf8();
    const QByteArray rules = m_server.one("SHOW hba_file").toUtf8();
    const QByteArray way(method);
    const bool isSet =
        admin.run(QByteArray("ALTER SYSTEM SET ssl = ") + (certificate ? "on" : "off")) &&
        (!certificate || admin.run("ALTER SYSTEM SET ssl_cert_file = '" + file(certificate).toUtf8() + ".pem'")) &&
        admin.run("COPY (VALUES ('local all all trust'), ('host all all all " + way + "')) TO '" + rules + "'") &&
        admin.run("SELECT pg_reload_conf()");
    // Whoever connects from now on finds what the postmaster has read.
    return isSet && QTest::qWaitFor(
                        [&] {
                            const auto fresh = m_server.as();
                            const auto rows =
                                fresh ? fresh->exec("SELECT pg_conf_load_time() > $1::timestamptz", {before})
                                      : Result<PgRows>(fail(Error::Kind::Offline, {}));
                            return rows && rows->text(0, 0) == u"t";
                        },
                        patienceMs);
}

RogueServer::RogueServer(Manner manner, const QString &certificate, const QString &key)
    : m_thread(QThread::create([this, manner, certificate, key] { listen(manner, certificate, key); }))
{
    m_thread->start();
    m_isListening.acquire();
}

RogueServer::~RogueServer()
{
    m_thread->wait();
}

QByteArray RogueServer::heard()
{
    m_thread->wait();
    return m_heard;
}

void RogueServer::listen(Manner manner, const QString &certificate, const QString &key)
{
    TlsListener listener;
    listener.listen(QHostAddress::LocalHost);
    m_port = listener.serverPort();
    m_isListening.release();
    if (!listener.waitForNewConnection(patienceMs) || !listener.taken)
        return;
    QSslSocket &socket = *listener.taken;
    const auto take = [&] {
        const bool isMore = socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs);
        m_heard += socket.readAll();
        return isMore;
    };
    const auto say = [&](const char *hex) {
        socket.write(QByteArray::fromHex(hex));
        socket.flush();
    };
    take();
    if (manner == Manner::PlainPassword)
        say("520000000800000003");
    if (manner == Manner::NoTls)
        say("4e");
    if (manner >= Manner::TlsClear) {
        socket.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        QFile file(key);
        if (file.open(QIODevice::ReadOnly))
            socket.setPrivateKey(QSslKey(file.readAll(), QSsl::Ec));
        say("53");
        socket.startServerEncryption();
        socket.waitForEncrypted(patienceMs);
        take(); // who wants to go where
        // R, length, kind: 3 in the clear, 5 MD5 with a salt, 10 SASL with a list of methods.
        say(manner == Manner::TlsClear ? "520000000800000003"
            : manner == Manner::TlsMd5 ? "520000000c0000000501020304"
                                       : "52000000170000000a534352414d2d5348412d3235360000");
    }
    while (take()) {
    }
}

} // namespace kontor::tests
