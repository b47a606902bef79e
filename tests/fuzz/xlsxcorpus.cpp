// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Making and damaging workbooks.
#include "xlsxcorpus.h"

#include "csvcorpus.h"
#include "files/packagehelp.h"

#include <functional>

namespace kontor::files
{

namespace
{

constexpr const char *words[] = {"number", "name",  "Kundennummer",         "Firma",    "ügyfélszám",
                                 "city",   "note",  "submandant",           "customer", "code",
                                 "usable", "email", "administration_since", "fax",      ""};
constexpr const char *texts[] = {
    "K-1",           "Gy\xc5\x91r", "GyÄ\xc5\x91r", "a &amp; b", "&#x1F642;", "_x000D_", "_x005F_x0041_",
    "_xD800_",       "02.03.2026",  "2026-03-02",   "a@b.de",    "x@@",       " ",       "ja",
    "<![CDATA[<]]>", "&lt;tag&gt;", "05021",        "=1+1",      "aktiv",     "&#xFFFD;"};
constexpr const char *numbers[] = {"1",
                                   "1001.0",
                                   "46083",
                                   "46083.75",
                                   "60",
                                   "0",
                                   "-1",
                                   "1E+300",
                                   "1e-300",
                                   "2958466",
                                   "0.30000000000000004",
                                   "nan",
                                   "",
                                   "12x",
                                   "99999999999999999999",
                                   "-0",
                                   " 7 "};
constexpr const char *types[] = {"", "n", "s", "str", "b", "e", "d", "inlineStr"};
constexpr const char *codes[] = {"dd.mm.yyyy", "[h]:mm", "0.00",   "00000", "&quot;d&quot;0", "\\d0",
                                 "[$-407]d",   "[",      "&quot;", "\\",    ";yyyy",          "General"};
constexpr const char *fragments[] = {"<",
                                     ">",
                                     "/>",
                                     "</row>",
                                     "<row>",
                                     "</c>",
                                     "<c>",
                                     "<v>",
                                     "</v>",
                                     "<!--",
                                     "-->",
                                     "<![CDATA[",
                                     "]]>",
                                     "&",
                                     "&amp;",
                                     "&#0;",
                                     "&#xD800;",
                                     "&x;",
                                     "<?x?>",
                                     "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                                     "r=\"A1\"",
                                     "r=\"ZZZZZZ9\"",
                                     "r=\"XFE1\"",
                                     "t=\"s\"",
                                     "s=\"-1\"",
                                     "\"",
                                     "'",
                                     "=",
                                     "<a xmlns=\"x\">",
                                     "xmlns:q=\"y\" ",
                                     "q:",
                                     "\xff",
                                     "\xc3",
                                     "\xef\xbb\xbf",
                                     "..",
                                     "../../../etc/passwd",
                                     "file:///etc/passwd",
                                     "http://a.example/",
                                     "//host/share",
                                     "C:\\x",
                                     "TargetMode=\"External\" ",
                                     "%2e%2e/",
                                     "encoding=\"UTF-16\"",
                                     "xl/workbook.xml",
                                     "99999999999999999999",
                                     "PK\x05\x06",
                                     "\x01"};

template <typename T, size_t N>
T oneOf(Random &random, const T (&all)[N])
{
    return all[pick(random, N)];
}

QByteArray cell(Random &random, const QByteArray &reference)
{
    if (pick(random, 2))
        return inlineCell(reference, QByteArray(oneOf(random, texts)));
    const QByteArray type = oneOf(random, types);
    QByteArray made = "<c r=\"" + reference + "\"";
    if (!type.isEmpty())
        made += " t=\"" + type + "\"";
    if (pick(random, 2))
        made += " s=\"" + QByteArray::number(pick(random, 8)) + "\"";
    made += '>';
    if (pick(random, 6) == 0)
        made += "<f>A1+" + QByteArray(oneOf(random, numbers)) + "</f>";
    if (type == "s")
        made += "<v>" + QByteArray::number(pick(random, pick(random, 40) ? 4 : 12)) + "</v>";
    else if (pick(random, 10))
        made += "<v>" + QByteArray(oneOf(random, numbers)) + "</v>";
    return made + "</c>";
}

Workbook workbook(Random &random, const QString &kind)
{
    Workbook book;
    const quint64 columns = 1 + pick(random, 5);
    QByteArray header;
    QByteArrayList names;
    if (kind == QLatin1String("customers"))
        names = {"number"};
    else if (kind == QLatin1String("assignments"))
        names = {"submandant", "customer"};
    else
        names = {"code"};
    while (quint64(names.size()) < columns + 1)
        names.append(oneOf(random, words));
    for (qsizetype i = 0; i < names.size(); ++i)
        header += inlineCell(QByteArray(1, char('A' + i)) + '1', names.at(i));
    book.rows = "<row r=\"1\">" + header + "</row>";
    quint64 line = 1;
    for (quint64 rows = pick(random, 10); rows > 0; --rows) {
        line += pick(random, 8) == 0 ? 1 + pick(random, 100000) : 1;
        const QByteArray number = QByteArray::number(line);
        book.rows += "<row r=\"" + number + "\">";
        for (qsizetype i = 0; i < names.size(); ++i)
            if (pick(random, 6))
                book.rows += cell(random, char('A' + i) + number);
        book.rows += "</row>";
    }
    for (quint64 i = 4 + pick(random, 4); i > 0; --i)
        book.strings += pick(random, 3) ? "<si><t>" + QByteArray(oneOf(random, texts)) + "</t></si>"
                                        : "<si><r><t>" + QByteArray(oneOf(random, texts)) + "</t></r></si>";
    QByteArray formats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"46\"/>";
    for (int i = 164; i < 168; ++i) {
        book.styles += "<numFmt numFmtId=\"" + QByteArray::number(i) + "\" formatCode=\"" +
                       QByteArray(oneOf(random, codes)) + "\"/>";
        formats += "<xf numFmtId=\"" + QByteArray::number(i) + "\"/>";
    }
    book.styles = "<numFmts>" + book.styles + "</numFmts><cellXfs>" + formats + "</cellXfs>";
    if (pick(random, 4) == 0)
        book.workbookProperties = "<workbookPr date1904=\"1\"/>";
    return book;
}

void damageBytes(Random &random, QByteArray &bytes)
{
    const qsizetype at = bytes.isEmpty() ? 0 : qsizetype(pick(random, quint64(bytes.size())));
    const qsizetype length = qsizetype(pick(random, 24));
    switch (pick(random, 7)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = char(pick(random, 256));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length * 4));
        break;
    case 3:
        bytes.truncate(at);
        break;
    default:
        bytes.insert(at, QByteArray(oneOf(random, fragments)));
    }
}

void damagePart(Random &random, QList<PackageEntry> &entries)
{
    PackageEntry &entry = entries[qsizetype(pick(random, quint64(entries.size())))];
    for (quint64 i = 1 + pick(random, 3); i > 0; --i)
        damageBytes(random, entry.bytes);
}

void damageEntry(Random &random, QList<PackageEntry> &entries)
{
    const qsizetype at = qsizetype(pick(random, quint64(entries.size())));
    PackageEntry &entry = entries[at];
    constexpr const char *names[] = {
        "xl/workbook.xml", "/xl/workbook.xml",        "../x", "XL/WORKBOOK.XML", "", "a\\b", "C:/x", "xl/",
        "mimetype",        "xl/worksheets/sheet1.xml"};
    switch (pick(random, 9)) {
    case 0:
        entry.name = oneOf(random, names);
        break;
    case 1:
        entries.append(PackageEntry(entry));
        break;
    case 2:
        entries.removeAt(at);
        break;
    case 3:
        entry.isPacked = false;
        break;
    case 4:
        entry.method = quint16(pick(random, 100));
        break;
    case 5:
        entry.checksum = quint32(random());
        break;
    case 6:
        entry.inflatedSize = quint32(pick(random, 2) ? random() : pick(random, 4000));
        break;
    case 7:
        entry.flags = quint16(random());
        break;
    default:
        entries.swapItemsAt(at, qsizetype(pick(random, quint64(entries.size()))));
    }
}

// What grows: bombs of each sort, against limits that the options lower.
void addBomb(Random &random, QList<PackageEntry> &entries)
{
    const quint64 times = 1 + pick(random, 4000);
    const auto inside = [&](const char *part, const char *before, const QByteArray &bomb) {
        for (PackageEntry &entry : entries)
            if (entry.name == part)
                entry.bytes.insert(qMax<qsizetype>(0, entry.bytes.indexOf(before)), bomb);
    };
    switch (pick(random, 8)) {
    case 0:
        inside("xl/worksheets/sheet1.xml", "</sheetData>", QByteArray("<row/>").repeated(qsizetype(times)));
        break;
    case 1:
        inside("xl/sharedStrings.xml", "</sst>", QByteArray("<si><t>bomb</t></si>").repeated(qsizetype(times)));
        break;
    case 2:
        inside("xl/worksheets/sheet1.xml", "<sheetData>", QByteArray("<a>").repeated(qsizetype(times)));
        break;
    case 3: {
        QByteArray tag = "<a ";
        for (quint64 i = 0; i < times; ++i)
            tag += 'b' + QByteArray::number(i) + "=\"\" ";
        inside("xl/worksheets/sheet1.xml", "<sheetData>", tag + "/>");
        break;
    }
    case 4:
        inside("xl/worksheets/sheet1.xml", "</sheetData>",
               "<row>" + inlineCell("A1048576", QByteArray(qsizetype(times * 40), 'x')) + "</row>");
        break;
    case 5:
        for (quint64 i = 0; i < times / 8; ++i)
            entries.append({"x" + QByteArray::number(i), {}, false});
        break;
    case 6:
        inside("xl/workbook.xml", "<workbook", "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>");
        inside("xl/workbook.xml", "<sheet ", "&c;");
        break;
    default:
        inside("xl/worksheets/sheet1.xml", "<sheetData>", "<!--" + QByteArray(qsizetype(times * 400), ' ') + "-->");
    }
}

ImportOptions options(Random &random)
{
    ImportOptions made;
    made.repairLetters = pick(random, 2);
    made.keepsRejected = pick(random, 2);
    made.hasHeader = pick(random, 10) != 0;
    if (pick(random, 10) == 0)
        made.sheet = pick(random, 4) ? QStringLiteral("customers") : QStringLiteral("none");
    if (pick(random, 8) == 0)
        made.choices = QList<ColumnChoice>{{qsizetype(pick(random, 4)), QStringLiteral("number")}, {1, {}}};
    if (pick(random, 3) == 0) {
        made.limits.maxSheetCell = int(5 + pick(random, 100));
        made.limits.maxEntries = int(5 + pick(random, 100));
        made.limits.maxInflated = qint64(1000 + pick(random, 100000));
        made.limits.maxSharedText = qint64(10 + pick(random, 10000));
        made.limits.maxColumns = int(1 + pick(random, 8));
        made.limits.ratioFrom = 1000;
        made.limits.maxRatio = int(2 + pick(random, 50));
    }
    return made;
}

} // namespace

XlsxInput makeXlsxInput(quint64 seed)
{
    Random random(seed);
    constexpr const char *kinds[] = {"customers", "customers", "assignments", "dealer_ids"};
    XlsxInput input;
    input.kind = QString::fromLatin1(oneOf(random, kinds));
    input.options = options(random);
    QList<PackageEntry> entries = workbook(random, input.kind).entries();
    // Packing costs more than all the rest; one part in four shows what there is to see.
    for (PackageEntry &entry : entries)
        entry.isPacked = pick(random, 4) == 0;
    const quint64 how = pick(random, 10);
    input.damage = how < 3   ? "xml"
                   : how < 4 ? "none"
                   : how < 6 ? "entry"
                   : how < 7 ? "bomb"
                   : how < 9 ? "bytes"
                             : "none";
    if (how < 3)
        damagePart(random, entries);
    else if (how == 4 || how == 5)
        damageEntry(random, entries);
    else if (how == 6)
        addBomb(random, entries);
    input.bytes = zipped(entries);
    for (quint64 i = how == 7 || how == 8 ? 1 + pick(random, 4) : 0; i > 0; --i)
        damageBytes(random, input.bytes);
    return input;
}

} // namespace kontor::files
