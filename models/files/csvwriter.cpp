// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing CSV.
#include "files/csvwriter.h"

#include "files/formulaguard.h"
#include "files/reasons.h"

#include <QFileDevice>
#include <algorithm>

namespace kontor::files
{

namespace
{

constexpr qsizetype bufferBytes = qsizetype(64) << 10;

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const CsvFormat &format)
    : m_device(device)
    , m_format(format)
{
    m_buffer.reserve(bufferBytes + 4096);
    if (m_format.hasByteOrderMark)
        m_buffer.append("\xef\xbb\xbf");
}

void CsvWriter::appendCell(const QString &cell, bool isText, bool isAlone)
{
    QByteArray bytes = (isText ? withFormulaGuard(cell, m_format.guardsFormulas) : cell).toUtf8();
    const auto needsQuotes = [this](char c) { return c == m_format.delimiter || c == '"' || c == '\n' || c == '\r'; };
    // An empty cell that is alone in its row would read as no row, and many programs drop blanks at an end.
    const bool isQuoted = bytes.isEmpty() ? isAlone
                                          : bytes.front() == ' ' || bytes.back() == ' ' ||
                                                std::any_of(bytes.cbegin(), bytes.cend(), needsQuotes);
    if (!isQuoted) {
        m_buffer += bytes;
        return;
    }
    bytes.replace("\"", "\"\"");
    m_buffer += '"';
    m_buffer += bytes;
    m_buffer += '"';
}

Result<> CsvWriter::write(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += m_format.delimiter;
        appendCell(cells.at(i), true, cells.size() == 1);
    }
    return endRow();
}

Result<> CsvWriter::write(const QList<CsvCell> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += m_format.delimiter;
        appendCell(cells.at(i).text, cells.at(i).isText, cells.size() == 1);
    }
    return endRow();
}

Result<> CsvWriter::endRow()
{
    m_buffer += "\r\n";
    return m_buffer.size() >= bufferBytes || m_hasFailed ? flush() : Result<>();
}

Result<> CsvWriter::finish()
{
    return flush();
}

Result<> CsvWriter::flush()
{
    const qint64 size = m_buffer.size();
    m_hasFailed = m_hasFailed || (size > 0 && m_device.write(m_buffer) != size);
    m_buffer.resize(0);
    // A file buffers on its own: only this tells a full disk.
    if (auto *file = qobject_cast<QFileDevice *>(&m_device); file && !m_hasFailed)
        m_hasFailed = !file->flush();
    const auto *target = qobject_cast<const QFileDevice *>(&m_device);
    if (m_hasFailed && target && target->error() == QFileDevice::ResourceError)
        return fail(Error::Kind::Storage, rule::diskFull, m_device.errorString(), {target->fileName()});
    if (m_hasFailed)
        return fail(Error::Kind::Storage, rule::fileWriteFailed, m_device.errorString(), {m_device.errorString()});
    return {};
}

} // namespace kontor::files
