// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of cells.
#include "files/xlsxtext.h"

#include "files/xmlpart.h"

namespace kontor::files
{

namespace
{

// "_xHHHH_" at the place: its number, else -1.
int escapeAt(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return -1;
    int number = 0;
    for (const QChar c : text.sliced(at + 2, 4)) {
        const int digit = c >= u'0' && c <= u'9'   ? c.unicode() - u'0'
                          : c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10
                          : c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10
                                                   : -1;
        if (digit < 0)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}

} // namespace

Result<> appendRichText(XmlPart &xml, QString &text, qsizetype most)
{
    for (;;) {
        KONTOR_LET(more, xml.nextChild());
        if (!more)
            break;
        if (xml.is(QLatin1String("t"))) {
            KONTOR_TRY(xml.appendText(text, most));
        } else if (xml.is(QLatin1String("r"))) {
            for (;;) {
                KONTOR_LET(isPart, xml.nextChild());
                if (!isPart)
                    break;
                KONTOR_TRY(xml.is(QLatin1String("t")) ? xml.appendText(text, most) : xml.skip());
            }
        } else {
            KONTOR_TRY(xml.skip());
        }
    }
    unescapeSheetText(text);
    return {};
}

void unescapeSheetText(QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return;
    QString plain = text.left(at);
    while (at < text.size()) {
        const int number = escapeAt(text, at);
        if (number < 0) {
            plain += text.at(at++);
            continue;
        }
        const QChar c = QChar(char16_t(number));
        plain += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        at += 7;
    }
    text = plain;
}

QString escapedSheetText(const QString &text)
{
    QString escaped = text;
    for (qsizetype at = escaped.indexOf(QLatin1String("_x")); at >= 0;) {
        qsizetype behind = at + 2;
        if (escapeAt(escaped, at) >= 0) {
            escaped.insert(at + 1, QLatin1String("x005F_"));
            behind = at + 7; // where the text's own "x" is now
        }
        at = escaped.indexOf(QLatin1String("_x"), behind);
    }
    return escaped;
}

} // namespace kontor::files
