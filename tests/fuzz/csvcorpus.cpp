// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Making and damaging tables.
#include "csvcorpus.h"

#include "files/fields.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <iterator>

namespace kontor::files
{

namespace
{

constexpr const char16_t *headers[] = {
    u"number",
    u"name",
    u"customer_id",
    u"company_name",
    u"Kundennummer",
    u"Firma",
    u"ügyfélszám",
    u"cég",
    u"city",
    u"Ort",
    u"country",
    u"Land",
    u"ország",
    u"email",
    u"products",
    u"administration",
    u"administration_since",
    u"kind",
    u"note",
    u"submandant",
    u"customer",
    u"code",
    u"Händler-ID",
    u"fax",
    u"",
    u"region",
    u"number",
    u"PLZ",
};

constexpr const char16_t *cells[] = {
    u"",
    u"K-1",
    u"1",
    u"Győri Kft.",
    u"Ärzte GmbH",
    u"México D.F.",
    u"GyĹ‘r",
    u"MÃ¼nster",
    u"MÃƒÂ¼nster",
    u"SPÓŁKA",
    u"2026-03-02",
    u"02.03.2026",
    u"2026. 03. 02.",
    u"02/03/2026",
    u"31/03/2026",
    u"2.3.26",
    u"99.99.9999",
    u"Germany",
    u"Németország",
    u"UK",
    u"Atlantis",
    u"a@b.de",
    u"a@@b",
    u"Kunde",
    u"érdeklődő",
    u"aktiv",
    u"megvonva",
    u"A, B;C|D",
    u"two\nlines",
    u"\"",
    u"\"\"",
    u"=1+1",
    u" blanks ",
    u"e\u0301\u0327o\u0308",
    u"\u1100\u1161\u11a8",
    u"🙂",
    u"\u0000\u0001\u0085\u009f",
    u"\ufeff",
    u"\ufffd",
    u"\u2028",
    u"\u0344\u0f73",
    u"ﬁ",
    u"Москва",
    u"東京",
};

constexpr const char *fragments[] = {
    "\"",
    "\"\"",
    "\"\n",
    "\n\"",
    ",\"",
    "\",",
    ";",
    ",",
    "\t",
    "|",
    "\r",
    "\n",
    "\r\n",
    "\n\n",
    "\xef\xbb\xbf",
    "\xff\xfe",
    "\xfe\xff",
    "\xc3",
    "\xc3\xa9",
    "\xe2\x82",
    "\xf0\x9f\x99\x82",
    "\xed\xa0\x80",
    "\xc0\xaf",
    "\xf5",
    "\x81",
    "sep=;\n",
    "=",
    "'",
    "@",
    "\xc5\x91",
    "\xfb",
    "number",
    "2026-03-02",
    "\xcc\x88",
    "\xf4\x90\x80\x80",
};

template <typename T, size_t N>
T oneOf(Random &random, const T (&all)[N])
{
    return all[pick(random, N)];
}

QString cellText(Random &random)
{
    QString text = QString::fromUtf16(oneOf(random, cells));
    if (pick(random, 8) == 0)
        text += QString::fromUtf16(oneOf(random, cells));
    if (pick(random, 40) == 0)
        text = text.repeated(int(pick(random, 300)));
    if (pick(random, 12) == 0) {
        QStringDecoder wrong(pick(random, 2) ? "windows-1250" : "windows-1252");
        text = wrong(text.toUtf8());
    }
    return text;
}

// Four tables of five begin with the columns without which nothing is read.
QString table(Random &random, const QString &kind)
{
    const QChar delimiter = QStringView(u",;\t|").at(qsizetype(pick(random, 4)));
    const QString lineEnd = pick(random, 3) == 0 ? QStringLiteral("\r\n") : QStringLiteral("\n");
    QStringList words = pick(random, 5) == 0 ? QStringList() : kindByKey(kind)->mandatoryKeys();
    for (quint64 more = 1 + pick(random, 8); more > 0; --more)
        words.append(QString::fromUtf16(oneOf(random, headers)));
    const quint64 columns = quint64(words.size());
    QString text = words.join(delimiter) + lineEnd;
    for (quint64 row = pick(random, 12); row > 0; --row) {
        const quint64 width = pick(random, 6) == 0 ? 1 + pick(random, 10) : columns;
        for (quint64 i = 0; i < width; ++i) {
            QString cell = cellText(random);
            const bool needsQuotes = cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n');
            if (needsQuotes ? pick(random, 10) != 0 : pick(random, 5) == 0)
                cell = u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
            text += (i ? QString(delimiter) : QString()) + cell;
        }
        text += lineEnd;
    }
    return text;
}

QByteArray encoded(Random &random, const QString &text)
{
    constexpr const char *names[] = {"UTF-8", "UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250", "windows-1252"};
    QStringEncoder encoder(oneOf(random, names));
    const QByteArray bytes = encoder(text);
    return pick(random, 8) == 0 ? QByteArray("\xef\xbb\xbf") + bytes : bytes;
}

void damage(Random &random, QByteArray &bytes)
{
    const qsizetype at = bytes.isEmpty() ? 0 : qsizetype(pick(random, quint64(bytes.size())));
    const qsizetype length = qsizetype(pick(random, 20));
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
    case 4:
        bytes.insert(at, bytes.mid(qsizetype(pick(random, quint64(bytes.size()) + 1)), length));
        break;
    default:
        bytes.insert(at, QByteArray(oneOf(random, fragments)));
    }
}

ImportOptions options(Random &random)
{
    constexpr const char *encodings[] = {"UTF-8",     "utf-16", "windows-1250", "latin1",
                                         "Shift_JIS", "UTF-7",  "none such"};
    constexpr const char *delimiters[] = {",", ";", "tab", "^", "x"};
    ImportOptions made;
    if (pick(random, 10) == 0)
        made.encoding = QString::fromLatin1(oneOf(random, encodings));
    if (pick(random, 12) == 0)
        made.delimiter = QString::fromLatin1(oneOf(random, delimiters));
    made.repairLetters = pick(random, 2);
    while (pick(random, 12) == 0)
        made.map.append({QString::fromUtf16(oneOf(random, headers)), QString::fromUtf16(oneOf(random, headers))});
    made.limits.block = qsizetype(1 + pick(random, pick(random, 2) ? 8 : 5000));
    if (pick(random, 3) == 0) {
        made.limits.maxCell = qsizetype(8 + pick(random, 60));
        made.limits.maxRow = qsizetype(50 + pick(random, 200));
        made.limits.maxColumns = int(2 + pick(random, 12));
    }
    return made;
}

} // namespace

FuzzInput makeInput(quint64 seed)
{
    Random random(seed);
    constexpr const char *kinds[] = {"customers", "customers", "submandants", "assignment"};
    FuzzInput input;
    input.kind = QString::fromLatin1(oneOf(random, kinds));
    input.options = options(random);
    input.bytes = encoded(random, table(random, input.kind));
    for (quint64 i = pick(random, 6); i > 0; --i)
        damage(random, input.bytes);
    return input;
}

} // namespace kontor::files
