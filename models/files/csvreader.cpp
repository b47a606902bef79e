// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine of RFC 4180.
#include "files/csvreader.h"

#include "files/reasons.h"

#include <algorithm>

namespace kontor::files
{

CsvReader::CsvReader(Refill refill, char delimiter, const ReadLimits &limits, qint64 firstLine)
    : m_refill(std::move(refill))
    , m_delimiter(delimiter)
    , m_limits(limits)
    , m_nextLine(firstLine)
{
}

QByteArrayView CsvReader::cell(qsizetype index) const
{
    if (index < 0 || index >= cellCount())
        return {};
    const qsizetype start = index == 0 ? 0 : m_ends[size_t(index) - 1];
    return QByteArrayView(m_text.constData() + start, m_ends[size_t(index)] - start);
}

QByteArrayView CsvReader::brokenCell() const
{
    const QByteArrayView open = QByteArrayView(m_text).sliced(m_cellStart);
    const qsizetype end = open.indexOf('\n');
    return end < 0 ? open : open.first(end);
}

bool CsvReader::isBlank() const
{
    return m_fault.isEmpty() && std::all_of(m_text.begin(), m_text.end(), [](char c) { return c == ' ' || c == '\t'; });
}

Result<bool> CsvReader::refill()
{
    if (m_isAtEnd)
        return false;
    const qsizetype done = m_break >= 0 ? m_break : m_pos;
    m_buffer.remove(0, done);
    m_pos -= done;
    m_offset += done;
    m_break = m_break >= 0 ? 0 : -1;
    QByteArray block;
    KONTOR_LET(more, m_refill(block));
    m_isAtEnd = !more;
    if (m_isAtEnd)
        return false;
    if (m_buffer.isEmpty())
        m_buffer = std::move(block);
    else
        m_buffer += block;
    return true;
}

// Whether there is a byte behind the one at m_pos.
Result<bool> CsvReader::hasNextByte()
{
    while (m_pos + 1 >= m_buffer.size()) {
        KONTOR_LET(more, refill());
        if (!more)
            return false;
    }
    return true;
}

// Moves behind the line end at m_pos.
Result<> CsvReader::passBreak()
{
    if (m_buffer.at(m_pos) == '\r') {
        KONTOR_LET(more, hasNextByte());
        if (more && m_buffer.at(m_pos + 1) == '\n')
            ++m_pos;
    }
    ++m_pos;
    ++m_nextLine;
    return {};
}

Result<> CsvReader::skipLine()
{
    m_isSkipping = false;
    for (;;) {
        const char *start = m_buffer.constData();
        const char *end = start + m_buffer.size();
        const char *found = std::find_if(start + m_pos, end, [](char c) { return c == '\n' || c == '\r'; });
        m_pos = found - start;
        if (found != end)
            return passBreak();
        KONTOR_LET(more, refill());
        if (!more)
            return {};
    }
}

Result<bool> CsvReader::next()
{
    m_break = -1;
    if (m_isSkipping)
        KONTOR_TRY(skipLine());
    m_text.resize(0);
    m_ends.clear();
    m_cellStart = 0;
    m_isAtCellStart = true;
    m_isQuoted = false;
    m_hasCellBreak = false;
    m_fault.clear();
    m_line = m_nextLine;
    m_isAfterFault = m_offset + m_pos < m_alone;
    for (;;) {
        if (m_pos >= m_buffer.size()) {
            KONTOR_LET(more, refill());
            if (more)
                continue;
            if (m_isQuoted)
                giveUp(reason::quoteOpen);
            else if (m_isAtCellStart && m_ends.empty())
                return false;
            else
                endCell();
            return true;
        }
        KONTOR_LET(step, m_isQuoted ? readQuoted() : readPlain());
        if (step == Step::RowDone)
            return true;
    }
}

Result<CsvReader::Step> CsvReader::readPlain()
{
    const char *start = m_buffer.constData() + m_pos;
    if (m_isAtCellStart && *start == '"') {
        m_isAtCellStart = false;
        m_isQuoted = true;
        ++m_pos;
        return Step::Again;
    }
    const char *end = m_buffer.constData() + m_buffer.size();
    const char *stop = start;
    while (stop != end && *stop != m_delimiter && *stop != '\n' && *stop != '\r')
        ++stop;
    if (!append(start, stop - start))
        return giveUpFull();
    m_isAtCellStart = m_isAtCellStart && stop == start;
    if (stop == end)
        return Step::Again;
    endCell();
    if (*stop != m_delimiter) {
        KONTOR_TRY(passBreak());
        return Step::RowDone;
    }
    if (cellCount() >= m_limits.maxColumns)
        return giveUp(reason::tooManyColumns);
    ++m_pos;
    return Step::Again;
}

Result<CsvReader::Step> CsvReader::readQuoted()
{
    const char *start = m_buffer.constData() + m_pos;
    const char *end = m_buffer.constData() + m_buffer.size();
    const char *stop = start;
    while (stop != end && *stop != '"' && *stop != '\n' && *stop != '\r')
        ++stop;
    if (!append(start, stop - start))
        return giveUpFull();
    if (stop == end)
        return Step::Again;
    if (*stop != '"') {
        KONTOR_TRY(passBreak());
        m_hasCellBreak = true;
        if (m_break < 0)
            m_break = m_pos;
        const qsizetype behind = m_pos;
        const bool fits = append("\n", 1);
        m_pos = behind;
        if (m_isAfterFault)
            return giveUp(reason::quoteOpen);
        return fits ? Step::Again : giveUpFull();
    }
    KONTOR_LET(more, hasNextByte());
    const char next = more ? m_buffer.at(m_pos + 1) : '\n';
    if (next == '"') {
        if (!append("\"", 1))
            return giveUpFull();
        ++m_pos;
        return Step::Again;
    }
    ++m_pos;
    m_isQuoted = false;
    // A quote that closes over a line end in the middle of a word was meant to open: the one before it is broken.
    if (m_hasCellBreak && next != m_delimiter && next != '\n' && next != '\r')
        return giveUp(reason::quoteOpen);
    return Step::Again;
}

// Moves on by as much as fits, so that a fault shows at the same byte whatever the blocks are.
bool CsvReader::append(const char *bytes, qsizetype count)
{
    const qsizetype room = qMin(m_limits.maxCell - (m_text.size() - m_cellStart), m_limits.maxRow - m_text.size());
    if (count > room) {
        m_pos += qMax<qsizetype>(room, 0);
        return false;
    }
    m_text.append(bytes, count);
    m_pos += count;
    return true;
}

void CsvReader::endCell()
{
    m_ends.push_back(m_text.size());
    m_cellStart = m_text.size();
    m_isAtCellStart = true;
    m_hasCellBreak = false;
}

CsvReader::Step CsvReader::giveUpFull()
{
    if (m_isQuoted && m_hasCellBreak)
        return giveUp(reason::quoteOpen);
    const bool isCell = m_limits.maxCell - (m_text.size() - m_cellStart) <= m_limits.maxRow - m_text.size();
    return giveUp(isCell ? reason::cellTooLong : reason::rowTooLong);
}

CsvReader::Step CsvReader::giveUp(const QString &fault)
{
    m_fault = fault;
    if (m_break < 0) {
        m_isSkipping = true;
        return Step::RowDone;
    }
    m_alone = qMax(m_alone, m_offset + m_pos);
    m_pos = m_break;
    m_nextLine = m_line + 1;
    return Step::RowDone;
}

} // namespace kontor::files
