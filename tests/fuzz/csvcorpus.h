// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs for the CSV fuzzer: tables as people send them, then damaged.
#pragma once

#include "files/import.h"

#include <QByteArray>
#include <random>

namespace kontor::files
{

using Random = std::mt19937_64;

/// A number from 0 to `below` - 1. Not std::uniform_int_distribution, whose numbers differ between libraries.
inline quint64 pick(Random &random, quint64 below)
{
    return random() % below;
}

struct FuzzInput {
    QByteArray bytes;
    QString kind;
    ImportOptions options;
};

FuzzInput makeInput(quint64 seed);

} // namespace kontor::files
