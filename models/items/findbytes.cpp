// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findbytes.h"

#include <algorithm>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace kontor::items
{

namespace
{

// How often a byte stands in names, addresses and numbers: the higher the rarer. What is not named is rare.
int rarity(char byte)
{
    static constexpr QByteArrayView commonFirst(" ea1inrstol2043u5dh6798mgkcbyzvfpjwxq");
    const qsizetype place = commonFirst.indexOf(byte);
    return place < 0 ? int(commonFirst.size()) : int(place);
}

const char *findPlainly(const char *from, const char *end, QByteArrayView needle)
{
    const char *found = std::search(from, end, needle.begin(), needle.end());
    return found == end ? nullptr : found;
}

} // namespace

ByteFinder::ByteFinder(QByteArrayView needle)
    : m_needle(needle)
{
    for (qsizetype i = 1; i < needle.size(); ++i)
        if (rarity(needle[i]) > rarity(needle[m_rare]))
            m_rare = i;
    m_second = m_rare == 0 ? needle.size() - 1 : 0;
    for (qsizetype i = 0; i < needle.size(); ++i)
        if (i != m_rare && rarity(needle[i]) > rarity(needle[m_second]))
            m_second = i;
}

#ifdef __SSE2__

namespace
{

constexpr int width = 16;

// Where the two rarest bytes of the needle stand at their distance: few places, where all of it is then compared.
class Probe
{
public:
    Probe(QByteArrayView needle, qsizetype rare, qsizetype second)
        : m_needle(needle)
        , m_rare(rare)
        , m_second(second)
        , m_rareByte(_mm_set1_epi8(needle[rare]))
        , m_secondByte(_mm_set1_epi8(needle[second]))
    {
    }

    __m128i candidates(const char *at) const
    {
        const __m128i rare = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + m_rare));
        const __m128i second = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + m_second));
        return _mm_and_si128(_mm_cmpeq_epi8(rare, m_rareByte), _mm_cmpeq_epi8(second, m_secondByte));
    }
    const char *firstHit(const char *at, __m128i candidates) const
    {
        for (unsigned mask = unsigned(_mm_movemask_epi8(candidates)); mask; mask &= mask - 1) {
            const char *hit = at + __builtin_ctz(mask);
            if (m_needle.size() <= 2 || std::memcmp(hit, m_needle.data(), size_t(m_needle.size())) == 0)
                return hit;
        }
        return nullptr;
    }

private:
    QByteArrayView m_needle;
    qsizetype m_rare;
    qsizetype m_second;
    __m128i m_rareByte;
    __m128i m_secondByte;
};

} // namespace

const char *ByteFinder::find(const char *from, const char *end) const
{
    const Probe probe(m_needle, m_rare, m_second);
    const char *const begin = from;
    const qsizetype reach = m_needle.size() - 1;
    const auto step = [&](const char *at) { return probe.firstHit(at, probe.candidates(at)); };
    // One block alone first: what is frequent is found there, and the next call begins behind it.
    if (end - from >= reach + width) {
        if (const char *hit = step(from))
            return hit;
        from += width;
    }
    for (; end - from >= reach + 4 * width; from += 4 * width) {
        const __m128i a = probe.candidates(from);
        const __m128i b = probe.candidates(from + width);
        const __m128i c = probe.candidates(from + 2 * width);
        const __m128i d = probe.candidates(from + 3 * width);
        if (_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d))) == 0)
            continue;
        const __m128i blocks[] = {a, b, c, d};
        for (int i = 0; i < 4; ++i)
            if (const char *hit = probe.firstHit(from + i * width, blocks[i]))
                return hit;
    }
    for (; end - from >= reach + width; from += width)
        if (const char *hit = step(from))
            return hit;
    // The rest in one block that overlaps what was looked at and holds no hit there.
    if (end - begin >= reach + width)
        return step(end - reach - width);
    return findPlainly(from, end, m_needle);
}

#else

const char *ByteFinder::find(const char *from, const char *end) const
{
    return findPlainly(from, end, m_needle);
}

#endif

} // namespace kontor::items
