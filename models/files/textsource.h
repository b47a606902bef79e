// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TextSource: a file of any encoding as a stream of UTF-8 blocks.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringEncoder>
#include <memory>

namespace kontor::files
{

/// Works on bytes of UTF-8 because a table's structure is ASCII: files that are UTF-8 already pass without a copy into
/// UTF-16. Ill-formed UTF-8 passes through; it becomes U+FFFD where a cell is read. One thread at a time.
class TextSource
{
public:
    /// Sniffs the whole of a device that can seek, else its first MiB. `encoding` overrides; the device is open.
    /// `name` is what errors call the file. Errors: rule::fileEmpty, notATable, encodingUnknown, fileReadFailed.
    static Result<std::unique_ptr<TextSource>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                    const QString &encoding, qsizetype block);

    /// The next block of text, never empty; false at the end. Errors: rule::fileReadFailed.
    Result<bool> read(QByteArray &text);

    QString encoding() const { return m_encoding; } ///< IANA name
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesTotal() const { return m_bytesTotal; } ///< 0 when unknown

private:
    TextSource(std::unique_ptr<QIODevice> device, qsizetype block)
        : m_device(std::move(device))
        , m_block(block)
    {
    }
    Result<QByteArray> readBytes(qsizetype most);
    Result<> sniff(const QString &name, bool isNamed);

    std::unique_ptr<QIODevice> m_device;
    qsizetype m_block;
    QByteArray m_ahead; ///< read while sniffing from a device that cannot seek
    QString m_encoding;
    bool m_isUtf8 = false;
    qsizetype m_skip = 0; ///< bytes of a byte order mark that no decoder takes away
    QStringDecoder m_decoder;
    QStringEncoder m_encoder{QStringEncoder::Utf8};
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = 0;
};

} // namespace kontor::files
