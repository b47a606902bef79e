// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From rows of cells to records.
#include "files/recordreader.h"

#include "files/reasons.h"
#include "files/tablefile.h"
#include "files/values.h"

#include <algorithm>

namespace kontor::files
{

namespace
{

constexpr int mostErrors = 10000;
constexpr qsizetype mostKept = qsizetype(32) << 20; // characters of rejected rows

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

RecordReader::RecordReader(std::unique_ptr<RowSource> source, const ImportOptions &options)
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
    KONTOR_LET(source, openRows(std::move(device), name, options));
    std::unique_ptr<RecordReader> reader(new RecordReader(std::move(source), options));
    KONTOR_TRY(reader->readHeader(*spec, name));
    return reader;
}

Result<> RecordReader::readHeader(const Kind &kind, const QString &name)
{
    static_cast<TableFacts &>(m_report) = m_source->facts();
    m_report.bytesTotal = m_source->bytesTotal();
    KONTOR_LET(columns, readColumns(*m_source, name, m_options));
    m_report.columns = columns;
    m_isFirstPending = !m_options.hasHeader;
    KONTOR_LET(map, mapColumns(kind, columns, m_options));
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
        KONTOR_LET(isThere, nextRow());
        more = isThere;
        if (!more || m_source->isBlank())
            continue;
        ++m_report.rows;
        Record record{m_source->line(), QStringList(m_fields.size())};
        if (hasRightCells() && readRow(record))
            batch.rows.append(std::move(record));
        else
            reject();
    }
    m_report.bytesRead = m_source->bytesRead();
    m_report.letters = m_letters.report();
    return more;
}

Result<bool> RecordReader::nextRow()
{
    if (std::exchange(m_isFirstPending, false))
        return true;
    return m_source->next();
}

void RecordReader::reject()
{
    ++m_report.rejected;
    if (!m_options.keepsRejected || m_report.rejectedRows.size() >= mostErrors || m_keptCharacters >= mostKept)
        return;
    RejectedRow row{m_source->line(), m_source->rawCells()};
    for (const QString &cell : std::as_const(row.cells))
        m_keptCharacters += cell.size() + 1;
    m_report.rejectedRows.append(std::move(row));
}

bool RecordReader::hasRightCells()
{
    const qsizetype cells = m_source->cellCount();
    const qsizetype columns = m_report.columns.size();
    if (!m_source->fault().isEmpty()) {
        addError({}, m_source->fault(), m_source->faultArgs());
        m_isStrict = !m_source->hasAddresses();
        return false;
    }
    m_isStrict = (m_isStrict || m_source->isAfterFault()) && cells != columns;
    if ((cells <= columns || m_source->hasAddresses()) && !m_isStrict)
        return true;
    addError({}, reason::cellCount, {QString::number(cells), QString::number(columns)});
    return false;
}

bool RecordReader::readRow(Record &record)
{
    bool isGood = true;
    for (const Feed &feed : m_feeds) {
        if (const QString trouble = m_source->cellFault(feed.column); !trouble.isEmpty()) {
            addError(m_report.columns.at(feed.column), reason::cellError, {trouble});
            isGood = false;
            continue;
        }
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
    QString text = m_source->text(feed.column);
    if (isAscii(text))
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
        m_report.errors.append({m_source->line(), column, reason, args});
}

} // namespace kontor::files
