// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Judging repaired text.
#include "files/probableletters.h"

#include <QList>

namespace kontor::files
{

namespace
{

enum class Likelihood { Sure, IfSeveral, Never };

Likelihood likelihood(char32_t c)
{
    if (c < 0x80)
        return Likelihood::Sure;
    if (c < 0xa0 || QChar::isNonCharacter(c))
        return Likelihood::Never;
    const bool isLatin = c <= 0x17f || (c >= 0x218 && c <= 0x21b) || (c >= 0x1e00 && c <= 0x1eff);
    const bool isCodePageSign = c == 0x192 || c == 0x2c6 || c == 0x2dc || c == 0x2c7 || (c >= 0x2d8 && c <= 0x2dd);
    const bool isSign = (c >= 0x2010 && c <= 0x206f) || (c >= 0x20a0 && c <= 0x20bf) || (c >= 0x2100 && c <= 0x2bff);
    const bool isEmoji = c >= 0x1f300 && c <= 0x1faff;
    if (isLatin || isCodePageSign || isSign || isEmoji || c == 0xfe0f || c == 0xfb01 || c == 0xfb02)
        return Likelihood::Sure;
    const bool isOtherScript = (c >= 0x370 && c <= 0x5ff) || (c >= 0x600 && c <= 0x6ff) || (c >= 0x3040 && c <= 0xd7af);
    return isOtherScript && QChar::isLetter(c) ? Likelihood::IfSeveral : Likelihood::Never;
}

struct Word {
    int capitals = 0; ///< plain ones
    bool hasPlainSmall = false;
    bool hasOddSmall = false; ///< beyond ASCII; ß does not count, it has no common capital
    bool hasOtherScript = false;

    void add(char32_t c)
    {
        if (c < 0x80)
            QChar::isUpper(c) ? void(++capitals) : void(hasPlainSmall = true);
        else if (likelihood(c) == Likelihood::IfSeveral)
            hasOtherScript = true;
        else
            hasOddSmall = hasOddSmall || (QChar::isLower(c) && c != U'ß');
    }
    bool isOdd() const
    {
        const bool hasSmallAmongCapitals = capitals >= 2 && hasOddSmall && !hasPlainSmall;
        return hasSmallAmongCapitals || (hasOtherScript && (capitals > 0 || hasPlainSmall));
    }
};

bool hasOddWord(const QList<uint> &points)
{
    Word word;
    for (const char32_t c : points) {
        if (QChar::isLetter(c)) {
            word.add(c);
        } else if (word.isOdd()) {
            return true;
        } else {
            word = {};
        }
    }
    return word.isOdd();
}

} // namespace

bool isProbableText(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    int ofOtherScripts = 0;
    for (const char32_t c : points) {
        const Likelihood one = likelihood(c);
        if (one == Likelihood::Never)
            return false;
        ofOtherScripts += one == Likelihood::IfSeveral;
    }
    return (ofOtherScripts == 0 || ofOtherScripts >= 3) && !hasOddWord(points);
}

} // namespace kontor::files
