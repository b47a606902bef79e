// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foldingsql.h"

#include "domain/fold.h"

#include <utility>

namespace kontor
{

namespace
{

// Latin with its accents, combining ones too; more Latin; punctuation.
constexpr std::pair<char16_t, char16_t> known[] = {{0x0001, 0x036f}, {0x1e00, 0x1eff}, {0x2000, 0x206f}};

QString escaped(QStringView text)
{
    QString sql;
    for (const QChar c : text)
        sql += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    return sql;
}

QString literal(const QString &text)
{
    return QStringLiteral("E'") + escaped(text) + u'\'';
}

/// The text `words` with each known letter as `turn` makes it: one for one by translate(), which drops those that have
/// none, the others by replace().
template <typename Turn>
QString turnedSql(const Turn &turn)
{
    QString from;
    QString to;
    QString dropped;
    QString sql = QStringLiteral("words");
    for (const auto &[first, last] : known) {
        for (char16_t c = first; c <= last; ++c) {
            const QString letter(c);
            const QString turned = turn(letter);
            if (turned == letter)
                continue;
            if (turned.isEmpty()) {
                dropped += letter;
            } else if (turned.size() == 1) {
                from += letter;
                to += turned;
            } else {
                sql = QStringLiteral("replace(%1, %2, %3)").arg(sql, literal(letter), literal(turned));
            }
        }
    }
    return QStringLiteral("translate(%1, %2, %3)").arg(sql, literal(from + dropped), literal(to));
}

QString functionSql(const QString &name, const QString &turned)
{
    QString knownLetters;
    for (const auto &[first, last] : known)
        knownLetters += escaped(QString(first)) + u'-' + escaped(QString(last));
    return QStringLiteral("CREATE FUNCTION %1(words text) RETURNS text LANGUAGE sql IMMUTABLE AS $$\n"
                          "    SELECT CASE WHEN words ~ '^[%2]*$' THEN %3 END\n$$;\n")
        .arg(name, knownLetters, turned);
}

} // namespace

QString foldingSql()
{
    // Between two letters a blank is not chopped.
    const auto folded = [](const QString &letter) { return fold(u'a' + letter + u'a').mid(1).chopped(1); };
    const auto lowered = [](const QString &letter) { return letter.toLower(); };
    return functionSql(
               QStringLiteral("kontor_folded"),
               QStringLiteral("trim(BOTH ' ' FROM regexp_replace(%1, ' +', ' ', 'g'))").arg(turnedSql(folded))) +
           functionSql(QStringLiteral("kontor_lowered"), turnedSql(lowered));
}

} // namespace kontor
