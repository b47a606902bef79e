// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a wrong decoding back.
#include "files/letterdoctor.h"

#include "files/probableletters.h"
#include "files/utf8check.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace kontor::files
{

namespace
{

constexpr int mostExamples = 20;
constexpr int mostPasses = 3;
constexpr int longestExample = 200; // characters

/// From a character back to the byte that it was read from; 0 where there is none.
class BackwardPage
{
public:
    explicit BackwardPage(const char *name)
    {
        QStringDecoder decoder(name);
        for (int byte = 0x80; byte <= 0xff; ++byte) {
            const char one = char(byte);
            const QString character = decoder(QByteArrayView(&one, 1));
            if (character.size() == 1 && character.at(0).unicode() < m_bytes.size())
                m_bytes[character.at(0).unicode()] = quint8(byte);
        }
        // Bytes that a page leaves open, and all of Latin-1's, come as C1 control characters.
        for (size_t control = 0x80; control < 0xa0; ++control)
            m_bytes[control] = quint8(control);
    }

    std::optional<QString> undo(const QString &text) const
    {
        QByteArray bytes(text.size(), Qt::Uninitialized);
        char *out = bytes.data();
        Utf8Check check;
        for (const QChar c : text) {
            const char16_t unit = c.unicode();
            const quint8 byte = unit < 0x80 ? quint8(unit) : unit < m_bytes.size() ? m_bytes[unit] : quint8(0);
            if (byte == 0 && unit != 0)
                return std::nullopt;
            check.add(byte);
            if (check.faults() > 0)
                return std::nullopt;
            *out++ = char(byte);
        }
        if (check.sequences() == 0 || check.isInside())
            return std::nullopt;
        return QString::fromUtf8(bytes);
    }

private:
    std::array<quint8, 0x2200> m_bytes{}; // the highest character of either page is U+2122
};

std::optional<QString> undoOnce(const QString &text)
{
    // Where both pages have a character they have it in the same place, so that the order decides nothing but time.
    static const BackwardPage west("windows-1252");
    static const BackwardPage central("windows-1250");
    std::optional<QString> undone = west.undo(text);
    return undone ? undone : central.undo(text);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

std::optional<QString> repairedLetters(const QString &text)
{
    std::optional<QString> best;
    QString current = text;
    for (int pass = 0; pass < mostPasses && !isAscii(current); ++pass) {
        const std::optional<QString> undone = undoOnce(current);
        if (!undone)
            break;
        if (isProbableText(*undone))
            best = undone;
        current = *undone;
    }
    return best;
}

void LetterStatistics::add(const QString &column, const QString &before, const QString &after)
{
    ++m_suspected;
    if (!m_examples.contains(column)) {
        if (m_columns.size() >= mostExamples)
            return;
        m_columns.append(column);
    }
    QList<LetterExample> &examples = m_examples[column];
    const LetterExample example{column, before.left(longestExample), after.left(longestExample)};
    if (examples.size() < mostExamples && !examples.contains(example))
        examples.append(example);
}

LetterReport LetterStatistics::report() const
{
    LetterReport report{m_suspected, {}};
    for (int round = 0; round < mostExamples; ++round) {
        for (const QString &column : m_columns) {
            const QList<LetterExample> examples = m_examples.value(column);
            if (round < examples.size() && report.examples.size() < mostExamples)
                report.examples.append(examples.at(round));
        }
    }
    return report;
}

} // namespace kontor::files
