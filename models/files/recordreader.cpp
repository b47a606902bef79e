// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From rows of cells to records.
#include "files/recordreader.h"

#include "domain/fold.h"
#include "files/delimiter.h"
#include "files/headerwords.h"
#include "files/reasons.h"
#include "files/tablefile.h"
#include "files/values.h"

#include <algorithm>

namespace kontor::files
{

namespace
{

constexpr qsizetype sniffedText = qsizetype(64) << 10;
constexpr int mostErrors = 10000;

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 0x80; });
}

QString faultLimit(const QString &fault, const ReadLimits &limits)
{
    return fault == reason::cellTooLong      ? QString::number(limits.maxCell)
           : fault == reason::rowTooLong     ? QString::number(limits.maxRow)
           : fault == reason::tooManyColumns ? QString::number(limits.maxColumns)
                                             : QString();
}

} // namespace

RecordReader::RecordReader(std::unique_ptr<TextSource> source, const ImportOptions &options)
    : m_source(std::move(source))
    , m_options(options)
{
}

Result<std::unique_ptr<RecordReader>> RecordReader::open(const QString &path, const QString &kind,
                                                         const ImportOptions &options)
{
    KONTOR_LET(device, openTableFile(path));
    return open(std::move(device), path, kind, options);
}

Result<std::unique_ptr<RecordReader>> RecordReader::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                         const QString &kind, const ImportOptions &options)
{
    const Kind *spec = kindByKey(kind);
    if (!spec)
        return fail(Error::Kind::Usage, rule::unknownKind, QStringLiteral("no such kind of rows: ") + kind, {kind});
    KONTOR_LET(source, TextSource::open(std::move(device), name, options.encoding, options.limits.block));
    std::unique_ptr<RecordReader> reader(new RecordReader(std::move(source), options));
    KONTOR_TRY(reader->start(*spec, name));
    return reader;
}

Result<> RecordReader::start(const Kind &kind, const QString &name)
{
    bool isWhole = false;
    while (m_ahead.size() < sniffedText && !isWhole) {
        QByteArray block;
        KONTOR_LET(more, m_source->read(block));
        m_ahead += block;
        isWhole = !more;
    }
    Delimiter delimiter = sniffDelimiter(m_ahead, isWhole, m_options.limits);
    if (!m_options.delimiter.isEmpty()) {
        KONTOR_LET(named, delimiterFromText(m_options.delimiter));
        delimiter.character = named;
    }
    m_ahead.remove(0, delimiter.skip);
    m_csv = std::make_unique<CsvReader>([this](QByteArray &block) { return nextBlock(block); }, delimiter.character,
                                        m_options.limits, delimiter.skip > 0 ? 2 : 1);
    m_report.encoding = m_source->encoding();
    m_report.delimiter = QChar::fromLatin1(delimiter.character);
    m_report.bytesTotal = m_source->bytesTotal();
    return readHeader(kind, name);
}

Result<bool> RecordReader::nextBlock(QByteArray &block)
{
    if (m_ahead.isEmpty())
        return m_source->read(block);
    block = m_ahead.left(qMax<qsizetype>(m_options.limits.block, 1));
    m_ahead.remove(0, block.size());
    return true;
}

Result<> RecordReader::readHeader(const Kind &kind, const QString &name)
{
    do {
        KONTOR_LET(more, m_csv->next());
        if (!more)
            return fail(Error::Kind::Invalid, rule::fileEmpty, QStringLiteral("no row"), {name});
    } while (m_csv->isBlank());
    if (m_csv->hasFault())
        return fail(Error::Kind::Invalid, rule::headerTooLong, QStringLiteral("the header cannot be read"),
                    {m_csv->fault()});
    for (qsizetype i = 0; i < m_csv->cellCount(); ++i)
        m_report.columns.append(canonical(QString::fromUtf8(m_csv->cell(i)).simplified()));
    KONTOR_LET(map, HeaderMap::create(kind, m_report.columns, m_options.map));
    m_report.map = map.mapped();
    m_report.unmapped = map.unmapped();
    m_report.missing = map.missing();
    m_fields = map.fields();
    for (qsizetype column = 0; column < m_report.columns.size(); ++column) {
        Feed feed{column, m_options.repairLetters, {}, {}};
        for (qsizetype place = 0; place < m_fields.size(); ++place) {
            if (map.columnOf(m_fields.at(place)) == column) {
                feed.fields.append(kind.field(m_fields.at(place)));
                feed.places.append(place);
            }
        }
        const QStringList &chosen = m_options.repairColumns;
        if (!chosen.isEmpty() && !chosen.contains(m_report.columns.at(column)))
            feed.isRepaired = false;
        if (!feed.fields.isEmpty())
            m_feeds.append(feed);
    }
    return {};
}

Result<bool> RecordReader::read(RecordBatch &batch, int maxRows)
{
    batch.fields = m_fields;
    batch.rows.clear();
    if (!m_report.missing.isEmpty())
        return fail(Error::Kind::Invalid, rule::mandatoryUnmapped, QStringLiteral("a mandatory field has no column"),
                    {m_report.missing.first(), m_report.columns.join(QStringLiteral(", "))}, m_report.missing.first());
    bool more = true;
    for (int seen = 0; seen < qMax(maxRows, 1) && more; ++seen) {
        KONTOR_LET(isThere, m_csv->next());
        more = isThere;
        if (!more || m_csv->isBlank())
            continue;
        ++m_report.rows;
        Record record{m_csv->line(), QStringList(m_fields.size())};
        if (hasRightCells() && readRow(record))
            batch.rows.append(std::move(record));
        else
            ++m_report.rejected;
    }
    m_report.bytesRead = m_source->bytesRead();
    m_report.letters = m_letters.report();
    return more;
}

bool RecordReader::hasRightCells()
{
    const qsizetype cells = m_csv->cellCount();
    const qsizetype columns = m_report.columns.size();
    if (m_csv->hasFault()) {
        addError({}, m_csv->fault(), {faultLimit(m_csv->fault(), m_options.limits)});
        m_isStrict = true;
        return false;
    }
    m_isStrict = (m_isStrict || m_csv->isAfterFault()) && cells != columns;
    if (cells <= columns && !m_isStrict)
        return true;
    addError({}, reason::cellCount, {QString::number(cells), QString::number(columns)});
    return false;
}

bool RecordReader::readRow(Record &record)
{
    bool isGood = true;
    for (const Feed &feed : m_feeds) {
        const QString text = cellText(feed);
        for (qsizetype i = 0; i < feed.fields.size(); ++i) {
            const Field &field = *feed.fields.at(i);
            ValueReading reading = readValue(field, text);
            if (field.isMandatory && !reading.isBad() && reading.value.isEmpty())
                reading = {{}, reason::missingValue, {field.key}};
            if (reading.isBad())
                addError(m_report.columns.at(feed.column), reading.reason, reading.args);
            isGood = isGood && !reading.isBad();
            record.values[feed.places.at(i)] = reading.value;
        }
    }
    return isGood;
}

QString RecordReader::cellText(const Feed &feed)
{
    const QByteArrayView cell = m_csv->cell(feed.column);
    QString text = QString::fromUtf8(cell);
    if (isAscii(cell))
        return text;
    if (const std::optional<QString> repaired = repairedLetters(text)) {
        m_letters.add(m_report.columns.at(feed.column), text, *repaired);
        if (feed.isRepaired)
            return *repaired;
    }
    return text;
}

void RecordReader::addError(const QString &column, const QString &reason, const QStringList &args)
{
    ++m_report.errorCount;
    if (m_report.errors.size() < mostErrors)
        m_report.errors.append({m_csv->line(), column, reason, args});
}

} // namespace kontor::files
