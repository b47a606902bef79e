// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Typed cells as XLSX.
#include "files/xlsxtable.h"

#include "files/reasons.h"
#include "files/xlsxproof.h"
#include "files/xlsxtext.h"

#include <QFile>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <xlsxwriter.h>

namespace kontor::files
{

namespace
{

constexpr qsizetype longestText = 32767;
constexpr quint32 mostRows = 1048576;
constexpr qsizetype mostColumns = 16384;
constexpr qint64 mostWhole = 999999999999999; // 15 digits are what a spreadsheet keeps
constexpr qint64 mostSpill = 4000000000;      // bytes of a sheet; beyond 4 GiB the archive would need another form

QString dayCode(const QString &language)
{
    return language == QLatin1String("de")   ? QStringLiteral("dd\\.mm\\.yyyy")
           : language == QLatin1String("hu") ? QStringLiteral("yyyy\\.\\ mm\\.\\ dd\\.")
                                             : QStringLiteral("dd/mm/yyyy");
}

QString moneyCode(const QString &currency, const QString &language)
{
    QString sign = currency == QLatin1String("EUR")   ? QStringLiteral("€")
                   : currency == QLatin1String("HUF") ? QStringLiteral("Ft")
                                                      : currency.left(10);
    sign.remove(u'"').remove(u'\\');
    const QString amount = QStringLiteral("#,##0.00");
    if (sign.isEmpty())
        return amount;
    const bool isInFront = language == QLatin1String("en") && sign == QStringLiteral("€");
    return isInFront ? u'"' + sign + u'"' + amount : amount + QStringLiteral("\\ \"") + sign + u'"';
}

// What XML cannot have; control characters are escaped by the library.
void replaceNonCharacters(QString &text)
{
    text.replace(QChar(0xfffe), QChar(QChar::ReplacementCharacter));
    text.replace(QChar(0xffff), QChar(QChar::ReplacementCharacter));
    text.remove(QChar(0));
}

} // namespace

QString sheetNameFrom(const QString &text)
{
    QString name = text.simplified();
    for (const QChar c : QStringView(u"[]:*?/\\"))
        name.replace(c, u' ');
    replaceNonCharacters(name);
    name = name.simplified().left(31);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\'') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty() || name.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("Sheet1");
    return name;
}

XlsxTable::XlsxTable(const QString &path, const TableOptions &options)
    : m_path(path)
    , m_options(options)
    , m_pulse(options)
{
}

XlsxTable::~XlsxTable()
{
    abandon();
}

void XlsxTable::abandon()
{
    if (!m_book)
        return;
    // The library closes the file of the rows only when it packs them.
    if (m_sheet && m_sheet->optimize_tmpfile)
        std::fclose(m_sheet->optimize_tmpfile);
    lxw_workbook_free(m_book);
    m_book = nullptr;
}

Result<> XlsxTable::begin(const QList<TableColumn> &columns)
{
    if (columns.size() > mostColumns)
        return fail(Error::Kind::Invalid, rule::sheetFull, QStringLiteral("too many columns"),
                    {QString::number(mostColumns)});
    KONTOR_LET(target, TargetFile::create(m_path));
    m_target = std::move(target);
    m_columns = columns;
    QByteArray folder = QFile::encodeName(m_target->folder());
    // The rows wait in the target's folder: /tmp may be memory.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_target->temporaryPath()).constData(), &options);
    m_sheet =
        m_book ? workbook_add_worksheet(m_book, sheetNameFrom(m_options.sheetName).toUtf8().constData()) : nullptr;
    if (!m_sheet || !m_sheet->optimize_tmpfile)
        return writeError(m_path, errno);
    lxw_format *bold = workbook_add_format(m_book);
    format_set_bold(bold);
    m_dayFormat = numberFormat(dayCode(m_options.language));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const TableColumn &column = columns.at(i);
        const int width = column.width > 0 ? column.width : qBound(8, int(column.title.size()) + 4, 60);
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), width, nullptr);
        const int decimals = qBound(0, column.decimals, 15);
        m_decimalFormats.append(
            numberFormat(QStringLiteral("#,##0") + (decimals > 0 ? u'.' + QString(decimals, u'0') : QString())));
        writeText(quint16(i), column.title, bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_line = 1;
    return {};
}

lxw_format *XlsxTable::numberFormat(const QString &code)
{
    lxw_format *&format = m_formats[code];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, code.toUtf8().constData());
    }
    return format;
}

Result<> XlsxTable::row(const TableRow &cells)
{
    Q_ASSERT(cells.size() <= m_columns.size());
    if (m_line >= mostRows)
        return fail(Error::Kind::Invalid, rule::sheetFull, QStringLiteral("too many rows"),
                    {QString::number(mostRows - 1)});
    for (qsizetype i = 0; i < cells.size(); ++i)
        writeCell(quint16(i), cells.at(i));
    ++m_line;
    KONTOR_TRY(m_pulse.beat());
    return m_pulse.isDue() ? checkSpill() : Result<>();
}

// The library does not look whether its rows reach the disk.
Result<> XlsxTable::checkSpill()
{
    if (std::ferror(m_sheet->optimize_tmpfile))
        return writeError(m_path, ENOSPC);
    if (std::ftell(m_sheet->optimize_tmpfile) > mostSpill)
        return fail(Error::Kind::Invalid, rule::sheetFull, QStringLiteral("more than 4 GB"), {m_path});
    return {};
}

void XlsxTable::writeCell(quint16 column, const TableCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        writeText(column, *text);
    } else if (const auto *whole = std::get_if<qint64>(&cell)) {
        if (*whole >= -mostWhole && *whole <= mostWhole) {
            worksheet_write_number(m_sheet, m_line, column, double(*whole), nullptr);
        } else {
            ++m_report.asTexts;
            writeText(column, QString::number(*whole));
        }
    } else if (const auto *number = std::get_if<double>(&cell)) {
        if (std::isfinite(*number))
            worksheet_write_number(m_sheet, m_line, column, *number, m_decimalFormats.at(column));
    } else if (const auto *money = std::get_if<Money>(&cell)) {
        writeMoney(column, *money);
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        if (*day >= QDate(1900, 3, 1) && day->year() <= 9999) {
            worksheet_write_number(m_sheet, m_line, column, double(QDate(1899, 12, 30).daysTo(*day)), m_dayFormat);
        } else if (day->isValid()) {
            ++m_report.asTexts;
            writeText(column, day->toString(Qt::ISODate));
        }
    } else if (const auto *truth = std::get_if<bool>(&cell)) {
        worksheet_write_boolean(m_sheet, m_line, column, *truth ? 1 : 0, nullptr);
    }
}

void XlsxTable::writeMoney(quint16 column, const Money &money)
{
    if (money.minor < -mostWhole || money.minor > mostWhole) {
        ++m_report.asTexts;
        writeText(column, QString::number(money.minor / 100) + u'.' +
                              QStringLiteral("%1").arg(std::abs(money.minor % 100), 2, 10, QLatin1Char('0')));
        return;
    }
    worksheet_write_number(m_sheet, m_line, column, double(money.minor) / 100,
                           numberFormat(moneyCode(money.currency, m_options.language)));
}

void XlsxTable::writeText(quint16 column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return;
    QString shown = text;
    if (shown.size() > longestText) {
        ++m_report.cutTexts;
        shown.truncate(longestText - 1);
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown += QChar(0x2026);
    }
    replaceNonCharacters(shown);
    worksheet_write_string(m_sheet, m_line, column, escapedSheetText(shown).toUtf8().constData(), format);
}

Result<WriteReport> XlsxTable::finish()
{
    KONTOR_TRY(m_pulse.ask());
    worksheet_autofilter(m_sheet, 0, 0, m_line - 1, lxw_col_t(qMax<qsizetype>(1, m_columns.size()) - 1));
    errno = 0;
    lxw_worksheet_write_single_row(m_sheet); // the last one, which only packing would write
    if (std::fflush(m_sheet->optimize_tmpfile) != 0 || std::ferror(m_sheet->optimize_tmpfile))
        return writeError(m_path, errno ? errno : ENOSPC);
    const qint64 spilled = std::ftell(m_sheet->optimize_tmpfile);
    errno = 0;
    // Frees the workbook whatever comes of it, and says on standard error, too, what went wrong.
    const lxw_error error = workbook_close(m_book);
    const int number = errno;
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return number ? writeError(m_path, number)
                      : fail(Error::Kind::Storage, rule::fileWriteFailed, QString::fromUtf8(lxw_strerror(error)),
                             {QString::fromUtf8(lxw_strerror(error))});
    KONTOR_TRY(proveXlsx(m_target->temporaryPath(), m_path, spilled));
    KONTOR_TRY(m_target->commit());
    m_report.rows = m_pulse.rows();
    return m_report;
}

} // namespace kontor::files
