// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfaults.h"

#include <QRegularExpression>

namespace kontor::tests
{

namespace
{

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

/// "&File" has one, "Search && replace" has none.
int mnemonics(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[\\p{L}\\p{N}])"));
    return int(text.remove(QStringLiteral("&&")).count(mnemonic));
}

bool isSpaceAlike(const QString &one, const QString &other)
{
    const auto at = [](const QString &text, qsizetype i) { return !text.isEmpty() && text[i].isSpace(); };
    return at(one, 0) == at(other, 0) && at(one, one.size() - 1) == at(other, other.size() - 1);
}

QStringList wordFaults(const QString &text, const QString &language)
{
    static const QRegularExpression bareCode(QStringLiteral("\\bUVP\\b(?!-)"));
    static const QRegularExpression lodger(QStringLiteral("albérlő"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression articleOfAPlaceholder(QStringLiteral("\\ba\\(z\\)|%L?(?:\\d|n)-?\\p{Ll}"));
    QStringList faults;
    if (bareCode.match(text).hasMatch())
        faults << QStringLiteral("a bare UVP reads as a retail price; write UVP-Kennung or spell it out");
    if (language == QLatin1String("hu") && lodger.match(text).hasMatch())
        faults << QStringLiteral("albérlő is a lodger; a Submandant is an alpartner");
    if (language == QLatin1String("hu") && articleOfAPlaceholder.match(text).hasMatch())
        faults << QStringLiteral("no a(z) and no ending at a placeholder; write “Alpartner: %1”");
    return faults;
}

QStringList formFaults(const QString &source, const QString &translation)
{
    QStringList faults;
    if (placeholders(source) != placeholders(translation))
        faults << QStringLiteral("placeholders %1 instead of %2")
                      .arg(placeholders(translation).join(u' '), placeholders(source).join(u' '));
    if (mnemonics(source) != mnemonics(translation))
        faults << QStringLiteral("%1 mnemonic(s) (&) instead of %2").arg(mnemonics(translation)).arg(mnemonics(source));
    for (const QChar last : {QChar(u'…'), QChar(u':'), QChar(u'?')})
        if (source.endsWith(last) != translation.endsWith(last))
            faults << QStringLiteral("the “%1” at the end differs").arg(last);
    if (!isSpaceAlike(source, translation))
        faults << QStringLiteral("the blank at the beginning or end differs");
    return faults;
}

} // namespace

int pluralForms(const QString &language)
{
    return language == QLatin1String("hu")                                      ? 1
           : language == QLatin1String("de") || language == QLatin1String("en") ? 2
                                                                                : 0;
}

QStringList textFaults(const TsText &text, const QString &language)
{
    if (text.isUnfinished)
        return {QStringLiteral("unfinished")};
    QStringList faults;
    const int forms = text.isPlural ? pluralForms(language) : 1;
    if (text.translations.size() != forms)
        faults << QStringLiteral("%1 plural form(s) instead of %2").arg(text.translations.size()).arg(forms);
    for (const QString &translation : text.translations) {
        if (translation.isEmpty())
            faults << QStringLiteral("empty");
        else
            faults << formFaults(text.source, translation) << wordFaults(translation, language);
    }
    return faults;
}

} // namespace kontor::tests
