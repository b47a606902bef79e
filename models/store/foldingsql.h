// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FoldingSql: fold() and small letters in PostgreSQL's words, made of what the program does to each letter.
#pragma once

#include <QString>

namespace kontor
{

/// CREATE FUNCTION kontor_folded(text), kontor_lowered(text). Latin letters, signs and punctuation alone: NULL for a
/// text with any other, whose folding needs tables that an engine and a program may have of different years.
QString foldingSql();

} // namespace kontor
