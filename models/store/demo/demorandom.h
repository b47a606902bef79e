// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reproducible chance for made-up data: the same seed gives the same numbers and ids on every machine.
#pragma once

#include "domain/uuid.h"

namespace kontor::demo
{

/// SplitMix64's finishing step: spreads a counter over all 64 bits, one to one.
constexpr quint64 spread(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// A stream of numbers from one seed (SplitMix64).
class Random
{
public:
    explicit constexpr Random(quint64 seed)
        : m_state(seed)
    {
    }

    constexpr quint64 next() { return spread(m_state += 0x9e3779b97f4a7c15ULL); }
    /// 0 to bound - 1; the bias of 32 bits on lists of words does no harm.
    constexpr int below(int bound) { return int(((next() >> 32) * quint64(bound)) >> 32); }
    constexpr bool percent(int chance) { return below(100) < chance; }

private:
    quint64 m_state;
};

/// Ids in the layout of version 7 that rise from a fixed instant, so that two stores made alike are alike.
class Ids
{
public:
    explicit Ids(quint64 seed = 0)
        : m_seed(spread(seed + 1))
    {
    }

    Uuid next()
    {
        // 4,096 ids a millisecond, as Uuid::create counts them; the tail stands in for chance.
        constexpr quint64 start = 1767340800000; // 2026-01-02T08:00:00Z
        const quint64 number = m_count++;
        const quint64 milliseconds = start + (number >> 12);
        const quint64 tail = spread(m_seed + number);
        quint8 bytes[16];
        for (int i = 0; i < 6; ++i)
            bytes[i] = quint8(milliseconds >> (40 - 8 * i));
        bytes[6] = quint8(0x70 | ((number >> 8) & 0x0f));
        bytes[7] = quint8(number);
        for (int i = 0; i < 8; ++i)
            bytes[8 + i] = quint8(tail >> (56 - 8 * i));
        bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
        return Uuid::fromBytes(bytes, sizeof bytes);
    }

private:
    quint64 m_seed;
    quint64 m_count = 0;
};

} // namespace kontor::demo
