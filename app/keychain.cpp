// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#include <QFileInfo>
#include <qt6keychain/keychain.h>

namespace kontor
{

namespace
{

SecretStore::Outcome outcomeOf(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
        return SecretStore::Outcome::Done;
    case QKeychain::EntryNotFound:
        return SecretStore::Outcome::Missing;
    default:
        return SecretStore::Outcome::Unavailable;
    }
}

/// The job deletes itself when it is through.
template <typename Job>
void start(Job *job, const QString &key, QObject *context, std::function<void(const Job *)> done)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [done = std::move(done)](QKeychain::Job *ended) { done(static_cast<const Job *>(ended)); });
    job->start();
}

QString service()
{
    return QStringLiteral("kontor");
}

} // namespace

void Keychain::read(const QString &key, QObject *context, std::function<void(Outcome, const Secret &)> done)
{
    start<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service()), key, context,
                                      [done = std::move(done)](const QKeychain::ReadPasswordJob *job) {
                                          QByteArray kept = job->binaryData();
                                          done(outcomeOf(job), Secret::fromUtf8(kept));
                                          kept.fill('\0');
                                      });
}

void Keychain::write(const QString &key, const Secret &secret, QObject *context, std::function<void(Outcome)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret.utf8().toByteArray());
    start<QKeychain::WritePasswordJob>(
        job, key, context,
        [done = std::move(done)](const QKeychain::WritePasswordJob *ended) { done(outcomeOf(ended)); });
}

void Keychain::remove(const QString &key, QObject *context, std::function<void(Outcome)> done)
{
    start<QKeychain::DeletePasswordJob>(
        new QKeychain::DeletePasswordJob(service()), key, context,
        [done = std::move(done)](const QKeychain::DeletePasswordJob *job) { done(outcomeOf(job)); });
}

QString keychainKey(const QString &storePath, const QString &login)
{
    const QString canonical = QFileInfo(storePath).canonicalFilePath();
    return (canonical.isEmpty() ? storePath : canonical) + u'#' + login;
}

QString serverKeychainKey(const QString &place, const QString &login)
{
    return QStringLiteral("server:") + place + u'#' + login;
}

} // namespace kontor
