// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sniffing the delimiter.
#include "files/delimiter.h"

#include "files/csvreader.h"
#include "files/reasons.h"

namespace kontor::files
{

namespace
{

struct Fit {
    double agreeing = 0; ///< share of the rows with as many cells as the first
    qsizetype columns = 1;

    bool isBetterThan(const Fit &other) const
    {
        if (columns < 2 || other.columns < 2)
            return columns > other.columns;
        return agreeing != other.agreeing ? agreeing > other.agreeing : columns > other.columns;
    }
};

Fit fit(const QByteArray &head, bool isWhole, char delimiter, const ReadLimits &limits)
{
    constexpr int mostRows = 50;
    bool isGiven = false;
    CsvReader reader(
        [&](QByteArray &block) -> Result<bool> {
            block = isGiven ? QByteArray() : head;
            return !std::exchange(isGiven, true);
        },
        delimiter, limits);
    QList<qsizetype> counts;
    while (counts.size() <= mostRows && reader.next().value_or(false)) {
        if (!reader.isBlank())
            counts.append(reader.hasFault() ? 0 : reader.cellCount());
    }
    // The last row of a beginning may be cut short.
    if (!isWhole && counts.size() > 1)
        counts.removeLast();
    if (counts.isEmpty())
        return {};
    return {double(counts.count(counts.first())) / double(counts.size()), counts.first()};
}

} // namespace

Delimiter sniffDelimiter(const QByteArray &head, bool isWhole, const ReadLimits &limits)
{
    // "sep=;" is for the spreadsheet only.
    if (head.size() > 5 && head.left(4).toLower() == "sep=" && (head.at(5) == '\r' || head.at(5) == '\n')) {
        const qsizetype end = head.at(5) == '\r' && head.size() > 6 && head.at(6) == '\n' ? 7 : 6;
        const Result<char> named = delimiterFromText(QString(QLatin1Char(head.at(4))));
        if (named)
            return {*named, end};
    }
    Fit best;
    char found = ',';
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Fit tried = fit(head, isWhole, candidate, limits);
        if (tried.isBetterThan(best)) {
            best = tried;
            found = candidate;
        }
    }
    return {found, 0};
}

Result<char> delimiterFromText(const QString &text)
{
    if (text.compare(QLatin1String("tab"), Qt::CaseInsensitive) == 0 || text == QLatin1String("\\t"))
        return '\t';
    if (text.size() == 1) {
        const QChar c = text.at(0);
        const bool isPrintable = c.unicode() > 0x20 && c.unicode() < 0x7f;
        if (c == u'\t' || (isPrintable && !c.isLetterOrNumber() && c != u'"'))
            return char(c.unicode());
    }
    return fail(Error::Kind::Invalid, rule::delimiterBad, QStringLiteral("not a delimiter: ") + text, {text});
}

} // namespace kontor::files
