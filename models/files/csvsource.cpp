// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text source, delimiter and reader put together.
#include "files/csvsource.h"

#include "files/delimiter.h"
#include "files/reasons.h"

namespace kontor::files
{

namespace
{

constexpr qsizetype sniffedText = qsizetype(64) << 10;

} // namespace

Result<std::unique_ptr<RowSource>> CsvSource::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                   const ImportOptions &options)
{
    KONTOR_LET(text, TextSource::open(std::move(device), name, options.encoding, options.limits.block));
    std::unique_ptr<CsvSource> source(new CsvSource(std::move(text), options.limits));
    KONTOR_TRY(source->start(options.delimiter));
    return source;
}

Result<> CsvSource::start(const QString &named)
{
    bool isWhole = false;
    while (m_ahead.size() < sniffedText && !isWhole) {
        QByteArray block;
        KONTOR_LET(more, m_source->read(block));
        m_ahead += block;
        isWhole = !more;
    }
    Delimiter delimiter = sniffDelimiter(m_ahead, isWhole, m_limits);
    if (!named.isEmpty()) {
        KONTOR_LET(character, delimiterFromText(named));
        delimiter.character = character;
    }
    m_ahead.remove(0, delimiter.skip);
    m_csv = std::make_unique<CsvReader>([this](QByteArray &block) { return nextBlock(block); }, delimiter.character,
                                        m_limits, delimiter.skip > 0 ? 2 : 1);
    m_facts.format = TableFacts::Format::Csv;
    m_facts.encoding = m_source->encoding();
    m_facts.delimiter = QChar::fromLatin1(delimiter.character);
    return {};
}

Result<bool> CsvSource::nextBlock(QByteArray &block)
{
    if (m_ahead.isEmpty())
        return m_source->read(block);
    block = m_ahead.left(qMax<qsizetype>(m_limits.block, 1));
    m_ahead.remove(0, block.size());
    return true;
}

QStringList CsvSource::faultArgs() const
{
    const QString fault = m_csv->fault();
    return {fault == reason::cellTooLong      ? QString::number(m_limits.maxCell)
            : fault == reason::rowTooLong     ? QString::number(m_limits.maxRow)
            : fault == reason::tooManyColumns ? QString::number(m_limits.maxColumns)
                                              : QString()};
}

QStringList CsvSource::rawCells() const
{
    QStringList cells = RowSource::rawCells();
    if (m_csv->hasFault())
        cells.append(QString::fromUtf8(m_csv->brokenCell()));
    return cells;
}

} // namespace kontor::files
