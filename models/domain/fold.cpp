// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include <algorithm>
#include <array>

namespace kontor
{

namespace
{

// One folded character is at most three UTF-16 units (ligatures); anything longer takes the slow path.
QString foldSlowly(char32_t c)
{
    if (c == U'ß' || c == U'ẞ')
        return QStringLiteral("ss");
    if (c == U'ł' || c == U'Ł')
        return QStringLiteral("l");
    if (c == U'ø' || c == U'Ø')
        return QStringLiteral("o");
    if (c == U'đ' || c == U'Đ')
        return QStringLiteral("d");
    if (c == U'æ' || c == U'Æ')
        return QStringLiteral("ae");
    if (c == U'œ' || c == U'Œ')
        return QStringLiteral("oe");
    const QString decomposed = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    for (const char32_t part : decomposed.toUcs4()) {
        if (QChar::isMark(part))
            continue;
        if (QChar::isLetterOrNumber(part))
            folded += QString::fromUcs4(&part, 1);
    }
    return folded.isEmpty() && !QChar::isMark(c) ? QStringLiteral(" ") : folded;
}

// Latin letters with their accents are nearly all that back-office data holds: 10x faster than normalising each.
const std::array<QByteArray, 0x250> &latinTable()
{
    static const auto table = [] {
        std::array<QByteArray, 0x250> made;
        for (char32_t c = 0; c < made.size(); ++c)
            made[c] = foldSlowly(c).toUtf8();
        return made;
    }();
    return table;
}

bool isPlain(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
}

void addPiece(QByteArray &out, qsizetype start, const QByteArray &piece)
{
    if (piece == " ") {
        if (out.size() > start && out.back() != ' ')
            out.append(' ');
    } else {
        out.append(piece);
    }
}

void chopBlanks(QByteArray &out, qsizetype start)
{
    while (out.size() > start && out.back() == ' ')
        out.chop(1);
}

} // namespace

void appendFolded(QByteArray &out, QStringView text)
{
    const auto &latin = latinTable();
    const qsizetype start = out.size();
    out.reserve(start + text.size() + text.size() / 2);
    const auto add = [&](const QByteArray &piece) { addPiece(out, start, piece); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (isPlain(unit)) {
            out.append(char(unit));
        } else if (unit < latin.size()) {
            add(latin[unit]);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            add(foldSlowly(QChar::surrogateToUcs4(unit, text[i + 1].unicode())).toUtf8());
            ++i;
        } else if (!QChar::isSurrogate(unit)) {
            add(foldSlowly(unit).toUtf8());
        }
    }
    chopBlanks(out, start);
}

// One or two bytes a character as long as it is Latin; the rest, and what is no UTF-8, goes the way of QString.
void appendFolded(QByteArray &out, QByteArrayView utf8)
{
    const auto &latin = latinTable();
    const qsizetype start = out.size();
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = quint8(utf8[i]);
        if (isPlain(byte)) {
            out.append(char(byte));
        } else if (byte < 0x80) {
            addPiece(out, start, latin[byte]);
        } else {
            const auto next = quint8(i + 1 < utf8.size() ? utf8[i + 1] : 0);
            const auto unit = size_t((byte & 0x1f) << 6 | (next & 0x3f));
            if (byte < 0xc2 || byte > 0xdf || (next & 0xc0) != 0x80 || unit >= latin.size()) {
                out.truncate(start);
                appendFolded(out, QString::fromUtf8(utf8));
                return;
            }
            addPiece(out, start, latin[unit]);
            ++i;
        }
    }
    chopBlanks(out, start);
}

QString fold(QStringView text)
{
    QByteArray folded;
    appendFolded(folded, text);
    return QString::fromUtf8(folded);
}

QStringList searchWords(QStringView typed)
{
    return fold(typed).split(u' ', Qt::SkipEmptyParts);
}

QByteArray searchText(const QStringList &fields)
{
    QByteArray text;
    for (const QString &field : fields) {
        if (field.isEmpty())
            continue;
        text.append(' ');
        appendFolded(text, field);
    }
    return text;
}

void appendSearchText(QByteArray &out, QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    out.append(' ');
    appendFolded(out, utf8);
}

QByteArray searchNeedle(const QString &word)
{
    const QByteArray bytes = word.toUtf8();
    return word.size() <= 2 ? QByteArray(" " + bytes) : bytes;
}

QString canonical(const QString &text)
{
    bool plain = true;
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() >= 0x7f) {
            plain = false;
            break;
        }
    }
    if (plain)
        return text.trimmed();
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (c.isSurrogate()) {
            kept += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control) {
            kept += c;
        }
    }
    return kept.normalized(QString::NormalizationForm_C).trimmed();
}

namespace
{

bool isBroken(QChar c)
{
    // From the separators of lines and paragraphs to what turns or lifts the direction of all that follows.
    return c.category() == QChar::Other_Control || (c >= QChar(0x2028) && c <= QChar(0x202e)) ||
           (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

bool isOneLine(QStringView text)
{
    return std::none_of(text.begin(), text.end(), isBroken);
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
}

QString withoutBreaks(const QString &text)
{
    QString line;
    line.reserve(text.size());
    bool isInRun = false;
    for (const QChar c : text) {
        const bool breaks = isBroken(c);
        if (!breaks)
            line += c;
        else if (!isInRun)
            line += u' ';
        isInRun = breaks;
    }
    return line;
}

} // namespace kontor
