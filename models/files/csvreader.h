// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CsvReader: rows and cells out of a stream of UTF-8 (RFC 4180, and what people really send).
#pragma once

#include "domain/result.h"
#include "files/import.h"

#include <QByteArray>
#include <QByteArrayView>
#include <functional>
#include <vector>

namespace kontor::files
{

/// Streams in constant memory (one row and one block). Lines end with CRLF, LF or CR, mixed at will. A quoted cell may
/// hold delimiters, doubled quotes and line breaks; text after its closing quote is taken as it stands, a quote inside
/// an unquoted cell is an ordinary character.
///
/// A row that breaks a limit, or a quote that nothing closes, has a fault. Where its quotes have swallowed further
/// lines, reading goes on with the line after the row's first, and up to the place where the fault showed each line
/// stands for itself (`isAfterFault`): nothing is read more than twice, whatever the file holds. One thread at a time.
class CsvReader
{
public:
    /// Fills in the next block; false at the end.
    using Refill = std::function<Result<bool>(QByteArray &)>;

    /// `delimiter` is an ASCII character other than a quote or a line end; `firstLine` the number of the first line.
    CsvReader(Refill refill, char delimiter, const ReadLimits &limits, qint64 firstLine = 1);

    /// Moves to the next row; false at the end. Errors are those of the refill.
    Result<bool> next();

    qint64 line() const { return m_line; } ///< 1-based line where the row starts
    qsizetype cellCount() const { return qsizetype(m_ends.size()); }
    /// Bytes of the cell without quotes; valid until next(). Empty beyond the last cell.
    QByteArrayView cell(qsizetype index) const;
    bool isBlank() const;                                ///< every cell is empty or blanks
    bool hasFault() const { return !m_fault.isEmpty(); } ///< the cells are not to be used
    QString fault() const { return m_fault; }            ///< a key of reasons.h
    bool isAfterFault() const { return m_isAfterFault; } ///< the row may be the rest of a broken cell
    /// What was read of the cell that has the fault, up to its first line end: what follows is read again.
    QByteArrayView brokenCell() const;

private:
    enum class Step { Again, RowDone };

    Result<bool> refill();
    Result<bool> hasNextByte();
    Result<> skipLine();
    Result<> passBreak();
    Result<Step> readPlain();
    Result<Step> readQuoted();
    bool append(const char *bytes, qsizetype count);
    void endCell();
    Step giveUp(const QString &fault);
    Step giveUpFull();

    Refill m_refill;
    char m_delimiter;
    ReadLimits m_limits;

    QByteArray m_buffer;    ///< what is still needed of the stream
    qsizetype m_pos = 0;    ///< in m_buffer
    qint64 m_offset = 0;    ///< of m_buffer in the stream
    qsizetype m_break = -1; ///< in m_buffer: behind the row's first line break inside quotes
    qint64 m_alone = 0;     ///< offset in the stream up to which lines stand for themselves
    bool m_isAtEnd = false;
    bool m_isSkipping = false;

    QByteArray m_text; ///< the row's cells, one after another
    std::vector<qsizetype> m_ends;
    qsizetype m_cellStart = 0;   ///< in m_text
    bool m_isAtCellStart = true; ///< nothing of the cell has been read
    bool m_isQuoted = false;     ///< inside quotes
    bool m_hasCellBreak = false; ///< the quoted cell has gone over a line end
    qint64 m_line = 0;
    qint64 m_nextLine;
    QString m_fault;
    bool m_isAfterFault = false;
};

} // namespace kontor::files
