// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Letter weights of the two Windows code pages.
#include "files/codepage.h"

#include <QByteArrayView>
#include <array>

namespace kontor::files
{

namespace
{

struct Weight {
    quint8 central = 0;
    quint8 western = 0;
    bool isSymbolInWest = false; ///< a letter in the Central page, a symbol in the Western one
};

// How common the letter is in names of firms, people and places of the languages that use the page: hu, pl, cs, sk,
// ro, hr, sl against de, fr, es, pt, it, da, sv, fi. The Central column leans to Hungarian, the office's own neighbour.
std::array<Weight, 256> makeWeights()
{
    std::array<Weight, 256> table;
    const auto letter = [&](quint8 byte, quint8 central, quint8 western) { table[byte] = {central, western, false}; };
    const auto symbol = [&](quint8 byte, quint8 central) { table[byte] = {central, 3, true}; };
    letter(0xf5, 8, 3); // ő õ
    letter(0xfb, 6, 3); // ű û
    letter(0xd5, 5, 1); // Ő Õ
    letter(0xdb, 4, 1); // Ű Û
    letter(0xe8, 6, 6); // č è
    letter(0xf8, 5, 6); // ř ø
    letter(0xec, 5, 2); // ě ì
    letter(0xf9, 4, 3); // ů ù
    letter(0xf2, 3, 3); // ň ò
    letter(0xea, 5, 4); // ę ê
    letter(0xe6, 5, 5); // ć æ
    letter(0xf1, 5, 6); // ń ñ
    letter(0xe3, 5, 5); // ă ã
    letter(0xe5, 1, 6); // ĺ å
    letter(0xe0, 1, 6); // ŕ à
    letter(0xef, 1, 3); // ď ï
    letter(0xf0, 3, 1); // đ ð
    letter(0xfe, 4, 1); // ţ þ
    letter(0xc8, 5, 4); // Č È
    letter(0xd8, 3, 4); // Ř Ø
    letter(0xc5, 0, 4); // Ĺ Å
    letter(0xc0, 0, 4); // Ŕ À
    letter(0xc3, 2, 3); // Ă Ã
    letter(0xc6, 2, 3); // Ć Æ
    letter(0xca, 2, 2); // Ę Ê
    letter(0xcc, 1, 1); // Ě Ì
    letter(0xcf, 1, 1); // Ď Ï
    letter(0xd0, 2, 1); // Đ Ð
    letter(0xd1, 2, 4); // Ń Ñ
    letter(0xd9, 1, 1); // Ů Ù
    letter(0xde, 2, 1); // Ţ Þ
    letter(0x8c, 4, 1); // Ś Œ
    letter(0x9c, 5, 2); // ś œ
    letter(0x8a, 3, 0); // Š in both, but hardly used in the West
    letter(0x9a, 4, 0); // š
    letter(0x8e, 3, 0); // Ž
    letter(0x9e, 4, 0); // ž
    letter(0x8d, 3, 0); // Ť, unused in the West
    letter(0x8f, 3, 0); // Ź, unused
    letter(0x9d, 3, 0); // ť, unused
    letter(0x9f, 3, 1); // ź Ÿ
    letter(0x83, 0, 2); // ƒ in the West only
    letter(0x88, 0, 2); // ˆ
    letter(0x98, 0, 2); // ˜
    symbol(0xb3, 6);    // ł ³
    symbol(0xa3, 5);    // Ł £
    symbol(0xb9, 5);    // ą ¹
    symbol(0xa5, 2);    // Ą ¥
    symbol(0xbf, 5);    // ż ¿
    symbol(0xaf, 4);    // Ż ¯
    symbol(0xba, 5);    // ş º
    symbol(0xaa, 3);    // Ş ª
    symbol(0xbe, 3);    // ľ ¾
    symbol(0xbc, 2);    // Ľ ¼
    return table;
}

bool isLetter(quint8 byte)
{
    return byte >= 0xc0 || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

bool isVowel(quint8 byte)
{
    // á é í ó ö ú ü ý lie in the same places of both pages.
    return byte != 0 && QByteArrayView("aeiouyAEIOUY\xe1\xe9\xed\xf3\xf6\xfa\xfc\xfd\xc1\xc9\xcd\xd3\xd6\xda\xdc\xdd")
                            .contains(char(byte));
}

// è ø ò æ à å against č ř ň ć ŕ ĺ: a vowel in the West, a consonant in Central Europe. Not ï, which stands by vowels.
bool isVowelInWestOnly(quint8 byte)
{
    return QByteArrayView("\xe8\xf8\xf2\xe6\xe0\xe5\xc8\xd8\xd2\xc6\xc0\xc5").contains(char(byte));
}

} // namespace

void CodePageScore::add(quint8 previous, quint8 byte, quint8 next)
{
    static const std::array<Weight, 256> weights = makeWeights();
    const Weight weight = weights[byte];
    if (weight.isSymbolInWest) {
        // º, ª and digits belong together ("1º", "Mª"); inside a word only the letter makes sense.
        const bool isInWord = isLetter(next) || (isLetter(previous) && byte != 0xba && byte != 0xaa);
        (isInWord ? m_central : m_western) += isInWord ? weight.central : weight.western;
        return;
    }
    // Portuguese õ hardly ever stands before another letter than e, Hungarian ő hardly ever before e; Hungarian ű
    // hardly ever behind o, where French often has û.
    if ((byte == 0xf5 && next == 'e' && isLetter(previous)) || (byte == 0xfb && previous == 'o')) {
        m_western += 6;
        return;
    }
    if (isVowelInWestOnly(byte)) {
        // French è stands behind i, too ("Molière"), before consonants that hardly follow č.
        const bool isFrench = byte == 0xe8 && next != 0 && QByteArrayView("rsmlvgd").contains(char(next));
        (isFrench || !(isVowel(previous) || isVowel(next)) ? m_western : m_central) += 3;
    }
    m_central += weight.central;
    m_western += weight.western;
}

} // namespace kontor::files
