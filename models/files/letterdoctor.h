// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Letter doctor: finds and repairs text in which UTF-8 was read as Windows-1250, Windows-1252 or Latin-1 (O-33, N9).
#pragma once

#include "files/import.h"

#include <QHash>
#include <QString>
#include <optional>

namespace kontor::files
{

/// What `text` means if its letters were read wrongly, up to three times over ("GyĹ‘r" is "Győr", "MÃƒÂ¼nster" is
/// "Münster"); nothing for text that is fine. Reversible: all characters of the text beyond ASCII must turn back into
/// bytes that are well-formed UTF-8, and what comes out must be probable letters. Ask before canonical(), which drops
/// the control characters that stand for some bytes. Pure, any thread.
std::optional<QString> repairedLetters(const QString &text);

/// Counts suspected cells and keeps examples.
class LetterStatistics
{
public:
    void add(const QString &column, const QString &before, const QString &after);
    /// Examples are at most 20, each column once before any comes twice.
    LetterReport report() const;

private:
    qint64 m_suspected = 0;
    QStringList m_columns; ///< in the order of their first example
    QHash<QString, QList<LetterExample>> m_examples;
};

} // namespace kontor::files
