// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The header words that are known, in English, German and Hungarian.
#pragma once

#include <QString>

namespace kontor::files
{

/// The field that a header word names for this kind (plural key); empty unless the word is known exactly. Case,
/// accents, blanks, punctuation and underscores do not count: "Postal_Code", "postal code" and "POSTALCODE" are one
/// word. Known are the keys of CLI.md, the titles of the lists' columns, the terms of the glossary and everyday words
/// of address lists. Pure, any thread.
QString fieldForHeaderWord(const QString &kind, const QString &word);

/// How header words are compared.
QString foldedHeaderWord(const QString &word);

} // namespace kontor::files
