// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Typed cells as CSV.
#include "files/csvtable.h"

#include "files/reasons.h"

#include <cmath>

namespace kontor::files
{

namespace
{

QString hundredths(qint64 minor, char point)
{
    const quint64 size = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
    return QStringLiteral("%1%2%3%4")
        .arg(minor < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(QLatin1Char(point))
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

CsvCell CsvTable::cellOf(const TableCell &cell, int decimals) const
{
    const char point = m_options.decimalPoint;
    if (const auto *text = std::get_if<QString>(&cell))
        return {*text, true};
    if (const auto *whole = std::get_if<qint64>(&cell))
        return {QString::number(*whole), false};
    if (const auto *number = std::get_if<double>(&cell))
        return {std::isfinite(*number) ? QString::number(*number, 'f', decimals).replace(u'.', QLatin1Char(point))
                                       : QString(),
                false};
    if (const auto *money = std::get_if<Money>(&cell))
        return {hundredths(money->minor, point), false};
    if (const auto *day = std::get_if<QDate>(&cell))
        return {day->toString(Qt::ISODate), false};
    if (const auto *truth = std::get_if<bool>(&cell))
        return {*truth ? QStringLiteral("true") : QStringLiteral("false"), false};
    return {};
}

Result<> CsvTable::begin(const QList<TableColumn> &columns)
{
    KONTOR_LET(target, TargetFile::create(m_path));
    m_target = std::move(target);
    m_file.setFileName(m_target->temporaryPath());
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage, rule::targetUnwritable, m_file.errorString(), {m_path, m_file.errorString()});
    m_columns = columns;
    m_writer.emplace(m_file, m_options.csv);
    for (const TableColumn &column : columns)
        m_row.append({column.title, true});
    return m_writer->write(m_row);
}

Result<> CsvTable::row(const TableRow &cells)
{
    Q_ASSERT(cells.size() <= m_columns.size());
    m_row.resize(0);
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_row.append(i < cells.size() ? cellOf(cells.at(i), m_columns.at(i).decimals) : CsvCell());
    KONTOR_TRY(m_writer->write(m_row));
    return m_pulse.beat();
}

Result<WriteReport> CsvTable::finish()
{
    KONTOR_TRY(m_writer->finish());
    m_file.close();
    KONTOR_TRY(m_pulse.ask());
    KONTOR_TRY(m_target->commit());
    return WriteReport{m_pulse.rows(), 0, 0};
}

} // namespace kontor::files
