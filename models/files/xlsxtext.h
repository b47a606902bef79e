// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a cell or of a shared string, as Office files write it.
#pragma once

#include "domain/result.h"

#include <QString>

namespace kontor::files
{

class XmlPart;

/// Appends the text of an element of type CT_Rst (<si>, <is>): its <t> and those of its runs <r>, not those of phonetic
/// hints, and moves to its end. Takes at most `most` characters and one. Errors: those of XmlPart.
Result<> appendRichText(XmlPart &xml, QString &text, qsizetype most);

/// Undoes the writing of characters that XML does not have: "_x000D_" is a carriage return, "_x005F_" the underscore of
/// a text that only looks like that. Half a surrogate pair becomes U+FFFD. Pure, any thread.
void unescapeSheetText(QString &text);

/// The opposite, for a text that only looks like that. Control characters are left to the writer.
QString escapedSheetText(const QString &text);

} // namespace kontor::files
