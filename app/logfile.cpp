// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>
#include <memory>

namespace kontor
{

Q_LOGGING_CATEGORY(kontorApp, "kontor.app")

namespace
{

constexpr int oldOnes = 3;

/// Qt's message handler is a bare function, so what it needs has to lie here.
struct Log {
    QMutex mutex;
    std::unique_ptr<QFile> file;
    QString folder;
    qint64 limit = 0;
    QtMessageHandler before = nullptr;
};
Log &theLog()
{
    static Log log;
    return log;
}

QString nameOf(const QString &folder, int number)
{
    return folder + (number == 0 ? QStringLiteral("/kontor.log") : QStringLiteral("/kontor.%1.log").arg(number));
}

/// Every folder that has to be made is for its owner alone: the store will lie in the one above.
bool makeFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return QFileInfo(folder).isDir();
    return makeFolder(QFileInfo(folder).absolutePath()) && QDir().mkdir(folder) &&
           QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

bool openFile(Log &log)
{
    log.file = std::make_unique<QFile>(nameOf(log.folder, 0));
    if (!log.file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text)) {
        log.file.reset();
        return false;
    }
    log.file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

void turnOver(Log &log)
{
    log.file.reset();
    QFile::remove(nameOf(log.folder, oldOnes));
    for (int number = oldOnes - 1; number >= 0; --number)
        QFile::rename(nameOf(log.folder, number), nameOf(log.folder, number + 1));
    openFile(log);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    if (log.file) {
        const QString words = qFormatLogMessage(type, context, message).left(4000);
        log.file->write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' + words.toUtf8() +
                        '\n');
        log.file->flush();
        if (log.file->size() > log.limit)
            turnOver(log);
    }
    if (log.before)
        log.before(type, context, message);
}

} // namespace

QString logFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/kontor/log");
}

bool keepLog(const QString &folder, qint64 limit)
{
    Log &log = theLog();
    {
        const QMutexLocker lock(&log.mutex);
        log.folder = folder;
        log.limit = limit;
        if (!makeFolder(folder) || !openFile(log))
            return false;
    }
    if (const QtMessageHandler before = qInstallMessageHandler(write); before != write)
        log.before = before;
    return true;
}

void endLog()
{
    Log &log = theLog();
    qInstallMessageHandler(log.before);
    const QMutexLocker lock(&log.mutex);
    log.file.reset();
    log.before = nullptr;
}

} // namespace kontor
