// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts.h"

#include "store/giveway.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

namespace kontor::ui
{

namespace
{

Q_LOGGING_CATEGORY(draftLog, "kontor.drafts")

/// Larger files are not ours.
constexpr qint64 largestFile = 64 * 1024 * 1024;

QString shortHash(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(20));
}

void writeFile(const QString &path, const QJsonObject &draft)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(QJsonDocument(draft).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    // The work itself is still on the screen; that no copy of it could be kept is for the log file.
    if (!isWritten)
        qCWarning(draftLog) << "a draft could not be written:" << file.errorString();
}

} // namespace

Drafts::Drafts(const QString &folder, const QString &storePath, const QString &login)
    : m_folder(folder + u'/' + shortHash(QFileInfo(storePath).absoluteFilePath() + u'\n' + login))
{
    m_writing.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { write(); });
}

Drafts::~Drafts()
{
    write();
    m_writing.waitForDone();
}

QString Drafts::fileOf(const QString &key) const
{
    return m_folder + u'/' + shortHash(key) + QStringLiteral(".json");
}

void Drafts::keep(const QString &key, const QString &title, Content content)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_removed.remove(fileOf(key));
    m_waiting.insert(fileOf(key),
                     {{{QStringLiteral("key"), key}, {QStringLiteral("title"), title}, {QStringLiteral("at"), now}},
                      std::move(content)});
    // Not started anew by each key press: a person who types on and on has a draft all the same.
    if (!m_timer.isActive())
        m_timer.start();
}

void Drafts::write()
{
    for (auto draft = m_waiting.begin(); draft != m_waiting.end(); ++draft)
        m_writing.start([path = draft.key(), waiting = draft.value()] {
            giveWayToWindows();
            QJsonObject whole = waiting.head;
            whole.insert(QStringLiteral("content"), waiting.content());
            writeFile(path, whole);
        });
    m_waiting.clear();
}

void Drafts::remove(const QString &key)
{
    const QString path = fileOf(key);
    m_waiting.remove(path);
    m_removed.insert(path);
    m_writing.start([path] {
        giveWayToWindows();
        QFile::remove(path);
    });
}

QJsonObject Drafts::read(const QString &path) const
{
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject Drafts::content(const QString &key) const
{
    const QString path = fileOf(key);
    if (const auto waiting = m_waiting.constFind(path); waiting != m_waiting.constEnd())
        return waiting->content();
    if (m_removed.contains(path))
        return {};
    return read(path).value(QStringLiteral("content")).toObject();
}

QList<DraftInfo> Drafts::all() const
{
    QList<DraftInfo> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const QJsonObject draft = read(file.absoluteFilePath());
        const DraftInfo info{draft.value(QStringLiteral("key")).toString(),
                             draft.value(QStringLiteral("title")).toString(),
                             QDateTime::fromString(draft.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs)};
        if (fileOf(info.key) == file.absoluteFilePath() && !m_removed.contains(file.absoluteFilePath()))
            found << info;
    }
    return found;
}

} // namespace kontor::ui
