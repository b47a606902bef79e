// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding: how text is compared when people search or when a name must be unique (MISSION 3.3, "search").
#pragma once

#include <QString>
#include <QStringList>

namespace kontor
{

/// Case, accents and compatibility forms removed, ß = ss, every run of other than letters and digits one blank.
/// "Ärzte-Haus Győr" becomes "arzte haus gyor". Pure, any thread.
QString fold(QStringView text);

/// The same as UTF-8, appended to `out`; the fast forms for bulk work.
void appendFolded(QByteArray &out, QStringView text);
void appendFolded(QByteArray &out, QByteArrayView utf8);

/// The folded words of what a person typed into a search field; all must match, in any field and order.
QStringList searchWords(QStringView typed);

/// What `searchWords` are looked up in: " folded words of all fields". Words of one or two letters match the
/// beginnings of words (look up " ab"), longer ones match anywhere (look up "abc").
QByteArray searchText(const QStringList &fields);
/// One field more behind what is there; with the fields of a row in their order the same as searchText().
void appendSearchText(QByteArray &out, QByteArrayView utf8);

/// The bytes to look up in a search text for one folded word.
QByteArray searchNeedle(const QString &word);

/// Canonical form of what people type or files hold before it is stored: NFC, no U+0000, no other control characters
/// but line feed and tab, no white space at either end.
QString canonical(const QString &text);

/// Whether a canonical text has neither tab nor line break of any kind, nor letters that turn the direction of what
/// follows: what a name is (rule one_line_only).
bool isOneLine(QStringView text);
/// Whether there is nothing to see of it: white space, letters without width.
bool isBlank(QStringView text);
/// The same in one line: each run of such characters is a blank.
QString withoutBreaks(const QString &text);

} // namespace kontor
