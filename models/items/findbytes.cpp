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

const char *findPlainly(const char *from, const char *end, QByteArrayView needle)
{
    const char *found = std::search(from, end, needle.begin(), needle.end());
    return found == end ? nullptr : found;
}

} // namespace

#ifdef __SSE2__

namespace
{

constexpr int width = 16;

// Where first and last byte of the needle stand at their distance: few places, whose middle is then compared.
class Probe
{
public:
    explicit Probe(QByteArrayView needle)
        : m_needle(needle)
        , m_first(_mm_set1_epi8(needle.front()))
        , m_last(_mm_set1_epi8(needle.back()))
    {
    }

    __m128i candidates(const char *at) const
    {
        const __m128i first = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i last = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + m_needle.size() - 1));
        return _mm_and_si128(_mm_cmpeq_epi8(first, m_first), _mm_cmpeq_epi8(last, m_last));
    }
    const char *firstHit(const char *at, __m128i candidates) const
    {
        for (unsigned mask = unsigned(_mm_movemask_epi8(candidates)); mask; mask &= mask - 1) {
            const char *hit = at + __builtin_ctz(mask);
            if (m_needle.size() <= 2 || std::memcmp(hit + 1, m_needle.data() + 1, size_t(m_needle.size()) - 2) == 0)
                return hit;
        }
        return nullptr;
    }

private:
    QByteArrayView m_needle;
    __m128i m_first;
    __m128i m_last;
};

} // namespace

const char *findBytes(const char *from, const char *end, QByteArrayView needle)
{
    const Probe probe(needle);
    const char *const begin = from;
    const qsizetype reach = needle.size() - 1;
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
    return findPlainly(from, end, needle);
}

#else

const char *findBytes(const char *from, const char *end, QByteArrayView needle)
{
    return findPlainly(from, end, needle);
}

#endif

} // namespace kontor::items
