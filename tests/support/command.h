// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Running a program and looking at what it said: kontorctl, the plain sqlite3 tool and others. For tests alone.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace kontor::tests
{

/// What a program came to.
struct Ran {
    int status = -1; ///< exit status; -1 when it did not start, crashed or did not end in time
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject error() const { return object().value(QLatin1String("error")).toObject(); }
    QString kind() const { return error().value(QLatin1String("kind")).toString(); }
    QString rule() const { return error().value(QLatin1String("rule")).toString(); }
    QString message() const { return error().value(QLatin1String("message")).toString(); }
    /// For the third argument of QVERIFY2.
    QByteArray all() const { return "status " + QByteArray::number(status) + "\n" + out + err; }
};

inline Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {}, int limitMs = 120000)
{
    QProcess process;
    process.start(program, arguments);
    Ran ran;
    if (!process.waitForStarted())
        return ran;
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(limitMs))
        process.kill();
    process.waitForFinished(5000);
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    return ran;
}

/// The path of a program that a test needs; empty when the machine does not have it.
inline QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(
                                 name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/bin")})
                           : found;
}

/// The command line on one store. JSON throughout; the day is that of the demo (MISSION 5).
class Kontorctl
{
public:
    explicit Kontorctl(const QString &store = {})
        : m_store(store)
    {
    }

    QString store() const { return m_store; }
    Ran operator()(const QStringList &words) const { return as({}, words); }
    Ran as(const QString &login, const QStringList &words) const
    {
        QStringList line{QStringLiteral("--store"), m_store, QStringLiteral("--today"), QStringLiteral("2026-03-02"),
                         QStringLiteral("--json")};
        if (!login.isEmpty())
            line << QStringLiteral("--as") << login;
        return run(binary(), line + words);
    }
    qint64 count(const QString &login, const QStringList &words) const
    {
        return as(login, QStringList{QStringLiteral("count")} + words)
            .object()
            .value(QLatin1String("count"))
            .toInteger(-1);
    }
    static QString binary() { return QStringLiteral(KONTOR_BIN_DIR "/kontorctl"); }

private:
    QString m_store;
};

} // namespace kontor::tests
