// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Streaming decode.
#include "files/textsource.h"

#include "files/encoding.h"
#include "files/reasons.h"
#include "files/tablefile.h"

#include <limits>

namespace kontor::files
{

namespace
{

constexpr qsizetype headBytes = qsizetype(1) << 20;
constexpr qsizetype sniffBytes = qsizetype(256) << 10;

} // namespace

Result<std::unique_ptr<TextSource>> TextSource::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const QString &encoding, qsizetype block)
{
    std::unique_ptr<TextSource> source(new TextSource(std::move(device), qMax<qsizetype>(block, 1)));
    if (!encoding.isEmpty()) {
        source->m_encoding = knownEncoding(encoding);
        if (source->m_encoding.isEmpty())
            return fail(Error::Kind::Invalid, rule::encodingUnknown, QStringLiteral("unknown encoding: ") + encoding,
                        {encoding});
    }
    KONTOR_TRY(source->sniff(name, !encoding.isEmpty()));
    source->m_isUtf8 = source->m_encoding == QLatin1String("UTF-8");
    if (!source->m_isUtf8) {
        source->m_skip = 0;
        source->m_decoder = QStringDecoder(source->m_encoding.toLatin1().constData());
    }
    return source;
}

Result<> TextSource::sniff(const QString &name, bool isNamed)
{
    EncodingSniffer sniffer;
    const bool canSeek = !m_device->isSequential();
    m_bytesTotal = canSeek ? m_device->size() : 0;
    qint64 seen = 0;
    // A named encoding needs the beginning only, to know a picture or an archive.
    const qint64 most = canSeek && !isNamed ? std::numeric_limits<qint64>::max() : headBytes;
    while (seen < most) {
        KONTOR_LET(bytes, readBytes(qsizetype(qMin<qint64>(sniffBytes, most - seen))));
        if (bytes.isEmpty())
            break;
        if (seen == 0) {
            const QString format = foreignFormat(bytes);
            if (!format.isEmpty())
                return fail(Error::Kind::Invalid, rule::notATable, QStringLiteral("not a table of text"),
                            {name, format});
        }
        seen += bytes.size();
        sniffer.add(bytes);
        if (!canSeek)
            m_ahead += bytes;
    }
    if (seen == 0)
        return fail(Error::Kind::Invalid, rule::fileEmpty, QStringLiteral("empty file"), {name});
    if (!isNamed && sniffer.isBinary())
        return fail(Error::Kind::Invalid, rule::notATable, QStringLiteral("binary file"),
                    {name, QStringLiteral("binary")});
    if (!isNamed)
        m_encoding = sniffer.encoding();
    m_skip = sniffer.startsWithUtf8Mark() ? 3 : 0;
    if (canSeek && !m_device->seek(0))
        return fail(Error::Kind::Storage, rule::fileReadFailed, m_device->errorString(), {m_device->errorString()});
    return {};
}

Result<QByteArray> TextSource::readBytes(qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    const qint64 got = m_device->read(bytes.data(), most);
    // A sequential device answers -1 at its end, too; only a device that can seek knows that there is more.
    if (got < 0 && !m_device->isSequential())
        return fail(Error::Kind::Storage, rule::fileReadFailed, m_device->errorString(), {m_device->errorString()});
    bytes.truncate(qMax<qint64>(got, 0));
    return bytes;
}

Result<bool> TextSource::read(QByteArray &text)
{
    for (;;) {
        QByteArray bytes;
        if (!m_ahead.isEmpty()) {
            bytes = m_ahead.left(m_block);
            m_ahead.remove(0, bytes.size());
        } else {
            KONTOR_LET(fresh, readBytes(m_block));
            bytes = std::move(fresh);
        }
        if (bytes.isEmpty())
            return false;
        m_bytesRead += bytes.size();
        const qsizetype skipped = qMin(m_skip, bytes.size());
        bytes.remove(0, skipped);
        m_skip -= skipped;
        if (m_isUtf8)
            text = std::move(bytes);
        else
            text = m_encoder(m_decoder(bytes));
        if (!text.isEmpty())
            return true;
    }
}

} // namespace kontor::files
