// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Values by type.
#include "files/values.h"

#include "domain/administration.h"
#include "domain/fold.h"
#include "files/country.h"
#include "files/day.h"
#include "files/reasons.h"

#include <QHash>
#include <algorithm>

namespace kontor::files
{

namespace
{

constexpr int longestItem = 500;
constexpr int longestQuote = 200; // characters of a bad value that its error repeats: errors are kept by the thousand

using Words = QHash<QString, QString>;

void addWords(Words &words, const QString &value, const char16_t *names)
{
    for (const QString &name : QString::fromUtf16(names).split(u'|'))
        words.insert(fold(name), value);
}

QString kindFromWord(const QString &word)
{
    static const Words words = [] {
        Words all;
        addWords(all, QStringLiteral("prospect"), u"prospect|Interessent|Interessentin|érdeklődő");
        addWords(all, QStringLiteral("customer"),
                 u"customer|existing customer|Kunde|Kundin|Bestandskunde|ügyfél|meglévő ügyfél");
        return all;
    }();
    return words.value(fold(word));
}

QString administrationFromWord(const QString &word)
{
    static const Words words = [] {
        Words all;
        addWords(all, administration::inactive, u"inactive|inaktiv|inaktív");
        addWords(all, administration::requested, u"requested|angefordert|igényelve");
        addWords(all, administration::active, u"active|aktiv|aktív");
        addWords(all, administration::revoked, u"revoked|widerrufen|megvonva");
        return all;
    }();
    return words.value(fold(word));
}

QString yesNoFromWord(const QString &word)
{
    static const Words words = [] {
        Words all;
        addWords(all, QStringLiteral("true"), u"true|yes|y|1|x|wahr|ja|j|igaz|igen|i|usable|verwendbar|használható");
        addWords(all, QStringLiteral("false"),
                 u"false|no|n|0|falsch|nein|hamis|nem|retired|stillgelegt|kivezetett|not usable");
        return all;
    }();
    return words.value(fold(word));
}

bool isBreak(QChar c)
{
    return (c.unicode() >= 0x09 && c.unicode() <= 0x0d) || c.unicode() == 0x85 || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

QString asLine(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isBreak))
        return canonical(text);
    QString one = text;
    std::replace_if(one.begin(), one.end(), isBreak, u' ');
    return canonical(one.simplified());
}

QString asText(QString text)
{
    // canonical() drops carriage returns: a lone one, an old line end, would join two words.
    if (text.contains(u'\r')) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(u'\r', u'\n');
    }
    return canonical(text);
}

ValueReading tooLong(qsizetype limit, qsizetype length)
{
    return {{}, reason::tooLong, {QString::number(limit), QString::number(length)}};
}

ValueReading readList(const QString &text)
{
    QStringList items;
    QString rest = asText(text);
    for (const QChar separator : {u',', u';', u'|'})
        rest.replace(separator, listSeparator);
    for (const QString &part : rest.split(listSeparator, Qt::SkipEmptyParts)) {
        const QString item = asLine(part);
        if (item.size() > longestItem)
            return tooLong(longestItem, item.size());
        if (!item.isEmpty() && !items.contains(item))
            items.append(item);
    }
    return {items.join(listSeparator), {}, {}};
}

ValueReading known(const QString &value, const QString &reason, const QString &text)
{
    return value.isEmpty() ? ValueReading{{}, reason, {text.left(longestQuote)}} : ValueReading{value, {}, {}};
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const bool hasBlank = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return at > 0 && at < text.size() - 1 && text.indexOf(u'@', at + 1) < 0 && !hasBlank;
}

ValueReading readTyped(const Field &field, const QString &text)
{
    const QString line = asLine(text);
    if (line.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Day: {
        const DayReading day = readDay(line);
        return known(day.day, day.reason, line);
    }
    case FieldType::Kind:
        return known(kindFromWord(line), reason::badKind, line);
    case FieldType::Administration:
        return known(administrationFromWord(line), reason::badAdministration, line);
    case FieldType::YesNo:
        return known(yesNoFromWord(line), reason::badYesNo, line);
    case FieldType::Country: {
        const QString code = countryCode(line);
        return {code.isEmpty() ? line : code, {}, {}};
    }
    case FieldType::Email:
        return known(isEmail(line) ? line : QString(), reason::badEmail, line);
    case FieldType::Line:
    case FieldType::Text:
    case FieldType::List:
        break;
    }
    return {line, {}, {}};
}

} // namespace

ValueReading readValue(const Field &field, const QString &cell)
{
    QString text = cell;
    // Files that were joined carry byte order marks inside; invisible, one would make a value of an empty cell.
    text.remove(QChar(QChar::ByteOrderMark));
    if (text.isEmpty())
        return {};
    if (text.contains(QChar::ReplacementCharacter))
        return {{}, reason::lostLetters, {text.left(longestQuote)}};
    ValueReading reading = field.type == FieldType::List   ? readList(text)
                           : field.type == FieldType::Text ? ValueReading{asText(text), {}, {}}
                                                           : readTyped(field, text);
    if (!reading.isBad() && reading.value.size() > field.maxLength)
        return tooLong(field.maxLength, reading.value.size());
    return reading;
}

} // namespace kontor::files
