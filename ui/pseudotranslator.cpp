// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pseudotranslator.h"

#include <QHash>
#include <QRegularExpression>

namespace kontor::ui
{

namespace
{

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiouAEIOU").contains(letter);
}

QChar marked(QChar letter)
{
    static const QHash<QChar, QChar> marks = {
        {u'a', u'ä'}, {u'e', u'é'}, {u'i', u'î'}, {u'o', u'ő'}, {u'u', u'ű'}, {u'c', u'ç'}, {u'n', u'ñ'}, {u's', u'š'},
        {u'A', u'Ä'}, {u'E', u'É'}, {u'I', u'Î'}, {u'O', u'Ő'}, {u'U', u'Ű'}, {u'C', u'Ç'}, {u'N', u'Ñ'}, {u'S', u'Š'}};
    return marks.value(letter, letter);
}

} // namespace

QString PseudoTranslator::longer(const QString &text)
{
    static const QRegularExpression untouched(QStringLiteral("%L?(?:\\d{1,2}|n)|<[^<>]*>|&#?\\w+;|&&|&.|\\*\\.?\\w*"));
    QString kept(text.size(), u' ');
    for (auto match = untouched.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        kept.replace(found.capturedStart(), found.capturedLength(), QString(found.capturedLength(), u'x'));
    }
    qsizetype letters = 0;
    qsizetype vowels = 0;
    qsizetype lastLetter = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (kept[i] == u' ' && text[i].isLetter())
            lastLetter = i;
        letters += kept[i] == u' ' && text[i].isLetter();
        vowels += kept[i] == u' ' && isVowel(text[i]);
    }
    const qsizetype more = (letters * 2 + 4) / 5;
    QString result;
    qsizetype vowel = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isFree = kept[i] == u' ';
        result += isFree ? marked(text[i]) : text[i];
        if (isFree && isVowel(text[i])) {
            result += QString(more * (vowel + 1) / vowels - more * vowel / vowels, marked(text[i].toLower()));
            ++vowel;
        } else if (vowels == 0 && i == lastLetter) {
            result += QString(more, u'ý');
        }
    }
    return result;
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *, int) const
{
    // Names of keys are read back, and the direction of the layout is no text.
    if (qstrcmp(context, "QShortcut") == 0 || qstrcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0)
        return {};
    return longer(QString::fromUtf8(sourceText));
}

} // namespace kontor::ui
