// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and cells of a sheet.
#include "files/xlsxsource.h"

#include "files/xlsxfault.h"
#include "files/xlsxtext.h"

#include <algorithm>
#include <cmath>

namespace kontor::files
{

namespace
{

constexpr qint64 mostRows = 1048576;
constexpr qsizetype mostColumns = 16384;
constexpr qsizetype longestNumber = 100; // characters of a value that is no text
constexpr qsizetype longestFormula = 200;

// The column of a reference like "BC17", from 0; -1 for what is none.
qsizetype columnOf(const QString &reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.unicode() | 0x20;
        if (letter < u'a' || letter > u'z')
            break;
        column = column * 26 + (letter - u'a' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

} // namespace

Result<std::unique_ptr<RowSource>> XlsxSource::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                    const ImportOptions &options)
{
    KONTOR_LET(package, XlsxPackage::open(std::move(device), name, options.limits));
    std::unique_ptr<XlsxSource> source(new XlsxSource(std::move(package), options.limits));
    KONTOR_TRY(source->start(options.sheet));
    return source;
}

Result<> XlsxSource::start(const QString &sheet)
{
    const SheetInfo *chosen = nullptr;
    for (const SheetInfo &one : m_package->sheets()) {
        if (!one.isHidden)
            m_facts.sheets.append(one.name);
        const bool isWanted = sheet.isEmpty() ? !one.isHidden : one.name.compare(sheet, Qt::CaseInsensitive) == 0;
        if (!chosen && isWanted)
            chosen = &one;
    }
    if (!chosen && sheet.isEmpty())
        return fail(Error::Kind::Invalid, rule::sheetMissing, QStringLiteral("no visible sheet"), {m_package->name()});
    if (!chosen)
        return fail(Error::Kind::Invalid, rule::sheetUnknown, QStringLiteral("no such sheet: ") + sheet,
                    {sheet, m_facts.sheets.join(QStringLiteral(", "))});
    m_facts.format = TableFacts::Format::Xlsx;
    m_facts.sheet = chosen->name;
    KONTOR_LET(formats, readCellFormats(*m_package));
    m_formats = formats;
    KONTOR_LET(part, m_package->part(chosen->path));
    m_sheet = std::move(part);
    return m_sheet->enter(QLatin1String("worksheet"));
}

QString XlsxSource::text(qsizetype column) const
{
    return column >= 0 && column < cellCount() ? m_cells[size_t(column)].text : QString();
}

QString XlsxSource::cellFault(qsizetype column) const
{
    return column >= 0 && column < cellCount() && m_cells[size_t(column)].isFault ? text(column) : QString();
}

bool XlsxSource::isBlank() const
{
    return m_fault.isEmpty() && std::all_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) {
               return std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isSpace(); });
           });
}

tl::unexpected<Error> XlsxSource::damaged(const QString &what) const
{
    return xlsxDamaged(m_package->name(), QStringLiteral("row %1: ").arg(m_row) + what);
}

void XlsxSource::setFault(const QString &fault, qint64 limit)
{
    if (!m_fault.isEmpty())
        return;
    m_fault = fault;
    m_faultLimit = QString::number(limit);
}

Result<bool> XlsxSource::next()
{
    m_cells.clear();
    m_fault.clear();
    while (!m_isAtEnd) {
        KONTOR_LET(more, m_sheet->nextChild());
        if (!more) {
            // The end of the data; what follows is of no interest, but must be whole.
            m_isAtEnd = !m_isInData;
            m_isInData = false;
            if (m_isAtEnd)
                KONTOR_TRY(m_sheet->leave());
        } else if (!m_isInData && m_sheet->is(QLatin1String("sheetData"))) {
            m_isInData = true;
        } else if (m_isInData && m_sheet->is(QLatin1String("row"))) {
            KONTOR_TRY(beginRow());
            for (qsizetype last = -1;;) {
                KONTOR_LET(isCell, m_sheet->nextChild());
                if (!isCell)
                    return true;
                if (!m_sheet->is(QLatin1String("c"))) {
                    KONTOR_TRY(m_sheet->skip());
                    continue;
                }
                KONTOR_LET(column, beginCell(last));
                last = column;
                KONTOR_TRY(m_width >= 0 && column >= m_width ? m_sheet->skip() : readCell(column));
            }
        } else {
            KONTOR_TRY(m_sheet->skip());
        }
    }
    return false;
}

Result<> XlsxSource::beginRow()
{
    const QString number = m_sheet->attribute(QLatin1String("r"));
    bool isNumber = true;
    const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong(&isNumber);
    if (!isNumber || row <= m_row || row > mostRows)
        return damaged(QStringLiteral("a row out of place: ") + number.left(longestNumber));
    m_row = row;
    return {};
}

Result<qsizetype> XlsxSource::beginCell(qsizetype last)
{
    const QString reference = m_sheet->attribute(QLatin1String("r"));
    const qsizetype column = reference.isEmpty() ? last + 1 : columnOf(reference);
    if (column <= last || column >= mostColumns)
        return damaged(QStringLiteral("a cell out of place: ") + reference.left(longestNumber));
    return column;
}

Result<> XlsxSource::readCell(qsizetype column)
{
    const QString type = m_sheet->attribute(QLatin1String("t"));
    const qint64 style = m_sheet->attribute(QLatin1String("s")).toLongLong();
    const bool isText = type == QLatin1String("str");
    const qsizetype most = isText ? m_limits.maxSheetCell : longestNumber;
    QString value;
    QString inlined;
    QString formula;
    bool hasFormula = false;
    for (;;) {
        KONTOR_LET(more, m_sheet->nextChild());
        if (!more)
            break;
        if (m_sheet->is(QLatin1String("v"))) {
            KONTOR_TRY(m_sheet->appendText(value, most));
        } else if (m_sheet->is(QLatin1String("is"))) {
            KONTOR_TRY(appendRichText(*m_sheet, inlined, m_limits.maxSheetCell));
        } else if (m_sheet->is(QLatin1String("f"))) {
            hasFormula = true;
            KONTOR_TRY(m_sheet->appendText(formula, longestFormula));
        } else {
            KONTOR_TRY(m_sheet->skip());
        }
    }
    Cell cell;
    if (type == QLatin1String("inlineStr")) {
        cell.text = inlined;
    } else if (hasFormula && value.isEmpty() && !isText) {
        // Nobody has calculated it: an empty cell would say something else.
        cell = {u'=' + formula, true};
    } else {
        KONTOR_LET(read, cellValue(type, value, style));
        cell = read;
    }
    if (cell.text.isEmpty())
        return {};
    if (cell.text.size() > m_limits.maxSheetCell)
        setFault(reason::cellTooLong, m_limits.maxSheetCell);
    if (column >= m_limits.maxColumns) {
        setFault(reason::tooManyColumns, m_limits.maxColumns);
        return {};
    }
    m_cells.resize(size_t(column) + 1);
    m_cells.back() = std::move(cell);
    return {};
}

Result<XlsxSource::Cell> XlsxSource::cellValue(const QString &type, const QString &value, qint64 style)
{
    if (value.isEmpty())
        return Cell{};
    if (type == QLatin1String("s"))
        return sharedText(value);
    if (type == QLatin1String("str")) {
        Cell cell{value, false};
        unescapeSheetText(cell.text);
        return cell;
    }
    if (type == QLatin1String("b"))
        return Cell{value.trimmed() == QLatin1String("0") ? QStringLiteral("false") : QStringLiteral("true"), false};
    if (type == QLatin1String("e"))
        return Cell{value, true};
    if (type == QLatin1String("d")) {
        // ISO 8601; a time of midnight belongs to no day that people write.
        QString day = value.trimmed();
        for (const char *midnight : {"T00:00:00Z", "T00:00:00", "T00:00", "Z"}) {
            if (day.endsWith(QLatin1String(midnight)))
                day.chop(qsizetype(qstrlen(midnight)));
        }
        return Cell{day, false};
    }
    if (!type.isEmpty() && type != QLatin1String("n"))
        return damaged(QStringLiteral("a cell of an unknown type: ") + type.left(longestNumber));
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return Cell{value, true};
    const NumberFormat format =
        style >= 0 && style < qint64(m_formats.size()) ? m_formats[size_t(style)] : NumberFormat();
    return Cell{numberText(number, format, m_package->is1904()), false};
}

Result<XlsxSource::Cell> XlsxSource::sharedText(const QString &number)
{
    if (!m_strings) {
        m_strings.emplace();
        KONTOR_TRY(m_strings->load(*m_package, m_limits));
    }
    bool isNumber = false;
    const qint64 index = number.trimmed().toLongLong(&isNumber);
    if (!isNumber || index < 0 || index >= m_strings->count())
        return damaged(QStringLiteral("a shared string that is not there: ") + number.left(longestNumber));
    return Cell{m_strings->text(index), false};
}

} // namespace kontor::files
