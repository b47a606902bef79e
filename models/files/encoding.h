// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// EncodingSniffer: finds out in which encoding a text file is written.
#pragma once

#include "files/codepage.h"
#include "files/utf8check.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kontor::files
{

/// Feed it a file's bytes from the start, all of them or a long beginning; then ask. Constant memory; one thread at a
/// time. Order of proof: byte order mark, zero bytes of UTF-16, well-formed UTF-8, letters of Windows-1250 or -1252.
class EncodingSniffer
{
public:
    void add(QByteArrayView bytes);

    /// "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1250" or "windows-1252". Without any byte
    /// beyond ASCII: "UTF-8".
    QString encoding() const;

    /// More than one zero byte in a thousand, and no encoding that explains them: the file is binary.
    bool isBinary() const;

    bool startsWithUtf8Mark() const { return m_start.startsWith("\xef\xbb\xbf"); }

private:
    QString markEncoding() const;
    QString utf16Encoding() const;
    void weigh(quint8 byte);

    QByteArray m_start; ///< up to four bytes, for the byte order mark
    qint64 m_size = 0;
    qint64 m_zeros[2] = {0, 0}; ///< at even and odd offsets
    Utf8Check m_utf8;
    CodePageScore m_codePage;
    quint8 m_beforeLast = 0;
    quint8 m_last = 0;
};

/// The name under which decoders know `name`; empty when none does.
QString knownEncoding(const QString &name);

} // namespace kontor::files
