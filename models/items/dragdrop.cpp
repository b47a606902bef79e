// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dragdrop.h"

#include <QCoreApplication>

namespace kontor::items
{

QString mime::idsOf(const QByteArray &kind)
{
    return QStringLiteral("application/x-kontor-") + QString::fromUtf8(kind);
}

QString mime::handlesOf(const QByteArray &kind)
{
    return idsOf(kind) + QStringLiteral("-handles");
}

QByteArray idLines(const QList<Uuid> &ids)
{
    QByteArray lines;
    lines.reserve(ids.size() * 37);
    for (const Uuid &id : ids)
        lines += id.text().toLatin1() + '\n';
    return lines;
}

QList<Uuid> draggedIds(const QMimeData &data, const QByteArray &kind)
{
    QList<Uuid> ids;
    const QByteArrayList lines = data.data(mime::idsOf(kind)).split('\n');
    for (const QByteArray &line : lines)
        if (const Uuid id = Uuid::fromText(QString::fromLatin1(line)); !id.isNull())
            ids << id;
    return ids;
}

QByteArray handleLines(const QList<qint64> &handles)
{
    QByteArray lines = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    for (const qint64 handle : handles)
        lines += QByteArray::number(handle) + '\n';
    return lines;
}

std::optional<QList<qint64>> draggedHandles(const QMimeData &data, const QByteArray &kind)
{
    QByteArrayList lines = data.data(mime::handlesOf(kind)).split('\n');
    if (lines.takeFirst().toLongLong() != QCoreApplication::applicationPid())
        return {};
    QList<qint64> handles;
    for (const QByteArray &line : std::as_const(lines)) {
        bool isNumber = false;
        if (const qint64 handle = line.toLongLong(&isNumber); isNumber)
            handles << handle;
    }
    return handles;
}

} // namespace kontor::items
