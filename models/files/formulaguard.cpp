// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/formulaguard.h"

#include <algorithm>

namespace kontor::files
{

namespace
{

qsizetype apostrophes(const QString &text)
{
    const auto isOther = [](QChar c) { return c != u'\''; };
    return std::find_if(text.begin(), text.end(), isOther) - text.begin();
}

bool beginsFormula(const QString &text, qsizetype at)
{
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text.at(at));
}

/// "+49 (40) 12-34" or "-5,20": there is nothing in it that could be called.
bool isPlainNumber(const QString &text)
{
    const auto isPart = [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u" /()-.,").contains(c); };
    return (text.at(0) == u'+' || text.at(0) == u'-') && std::all_of(text.begin() + 1, text.end(), isPart);
}

} // namespace

QString withFormulaGuard(const QString &text, bool isAsked)
{
    const qsizetype leading = apostrophes(text);
    if (!beginsFormula(text, leading))
        return text;
    const bool isDue = leading > 0 || (isAsked && !isPlainNumber(text));
    return isDue ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString &cell)
{
    const qsizetype leading = apostrophes(cell);
    return leading > 0 && beginsFormula(cell, leading) ? cell.mid(1) : cell;
}

} // namespace kontor::files
