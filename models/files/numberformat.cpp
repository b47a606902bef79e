// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Number formats and serial days.
#include "files/numberformat.h"

#include "files/xlsxfault.h"
#include "files/xlsxpackage.h"

#include <QDate>
#include <QHash>
#include <cmath>

namespace kontor::files
{

namespace
{

constexpr size_t mostFormats = 70000;  // Excel has 65,490
constexpr double lastSerial = 2958466; // 10000-01-01

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString timeText(qint64 seconds)
{
    return twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
}

QString momentText(double serial, bool is1904)
{
    qint64 day = qint64(std::floor(serial));
    qint64 seconds = std::llround((serial - double(day)) * 86400);
    if (seconds == 86400) {
        ++day;
        seconds = 0;
    }
    if (day == 0 && (seconds > 0 || !is1904))
        return timeText(seconds);
    // Excel's 1900 has a 29 February, so that its day zero moves once.
    const QDate zero = is1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString text = !is1904 && day == 60 ? QStringLiteral("1900-02-29") : zero.addDays(day).toString(Qt::ISODate);
    return seconds == 0 ? text : text + u' ' + timeText(seconds);
}

QString plainText(double number, int zeros)
{
    if (number == std::floor(number) && std::fabs(number) < 1e18) {
        const qint64 whole = qint64(number);
        const QString digits = QString::number(qAbs(whole)).rightJustified(zeros, u'0');
        return whole < 0 ? u'-' + digits : digits;
    }
    return QString::number(number, 'g', 15);
}

Result<QHash<int, NumberFormat>> readCodes(XmlPart &xml)
{
    QHash<int, NumberFormat> codes;
    for (;;) {
        KONTOR_LET(more, xml.nextChild());
        if (!more)
            return codes;
        if (xml.is(QLatin1String("numFmt")) && size_t(codes.size()) < mostFormats)
            codes.insert(xml.attribute(QLatin1String("numFmtId")).toInt(),
                         formatFromCode(xml.attribute(QLatin1String("formatCode"))));
        KONTOR_TRY(xml.skip());
    }
}

} // namespace

NumberFormat formatFromCode(QStringView code)
{
    NumberFormat format;
    bool isZeros = !code.isEmpty();
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const char16_t c = code[i].toLower().unicode();
        isZeros = isZeros && c == u'0';
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QString inside = code.sliced(i + 1, end - i - 1).toString().toLower();
            const QChar unit = inside.isEmpty() ? QChar() : inside.at(0);
            // [h], [mm], [ss]: not a time of day. Other brackets hold colours, conditions and currencies.
            if (c == u'[' && QStringView(u"hms").contains(unit) && inside.count(unit) == inside.size())
                return {NumberFormat::Kind::Elapsed, 0};
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (QStringView(u"dmyhs").contains(QChar(c))) {
            format.kind = NumberFormat::Kind::Moment;
        }
    }
    // A section of its own for negative numbers makes no digits.
    if (isZeros && code.size() > 1 && code.size() <= 30 && !code.contains(u';'))
        format.zeros = quint8(code.size());
    return format;
}

NumberFormat builtInFormat(int id)
{
    const bool isMoment =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return {id == 46   ? NumberFormat::Kind::Elapsed
            : isMoment ? NumberFormat::Kind::Moment
                       : NumberFormat::Kind::Plain,
            0};
}

Result<std::vector<NumberFormat>> readCellFormats(XlsxPackage &package)
{
    std::vector<NumberFormat> formats;
    if (package.stylesPath().isEmpty())
        return formats;
    KONTOR_LET(xml, package.part(package.stylesPath()));
    KONTOR_TRY(xml->enter(QLatin1String("styleSheet")));
    QHash<int, NumberFormat> codes;
    for (;;) {
        KONTOR_LET(more, xml->nextChild());
        if (!more) {
            KONTOR_TRY(xml->leave());
            return formats;
        }
        if (xml->is(QLatin1String("numFmts"))) {
            KONTOR_LET(read, readCodes(*xml));
            codes = read;
        } else if (xml->is(QLatin1String("cellXfs"))) {
            for (;;) {
                KONTOR_LET(isFormat, xml->nextChild());
                if (!isFormat)
                    break;
                const int id = xml->attribute(QLatin1String("numFmtId")).toInt();
                formats.push_back(codes.value(id, builtInFormat(id)));
                if (formats.size() > mostFormats)
                    return xlsxTooLarge(package.name(), QStringLiteral("too many styles"));
                KONTOR_TRY(xml->skip());
            }
        } else {
            KONTOR_TRY(xml->skip());
        }
    }
}

QString numberText(double number, NumberFormat format, bool is1904)
{
    if (format.kind == NumberFormat::Kind::Moment && number >= 0 && number < lastSerial - (is1904 ? 1462 : 0))
        return momentText(number, is1904);
    if (format.kind == NumberFormat::Kind::Elapsed && number >= 0 && number < lastSerial)
        return timeText(std::llround(number * 86400));
    return plainText(number, format.zeros);
}

} // namespace kontor::files
