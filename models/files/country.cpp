// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Country names by ICU, and the everyday ones that ICU does not list.
#include "files/country.h"

#include "domain/fold.h"

#include <QHash>
#include <array>
#include <unicode/uloc.h>

namespace kontor::files
{

namespace
{

struct Alias {
    const char *code;
    const char16_t *names; ///< separated by bars
};

constexpr Alias aliases[] = {
    {"GB", u"UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Vereinigtes "
           u"Königreich|Schottland|Nordirland|Nagy-Britannia|Anglia|Skócia|Egyesült Királyság"},
    {"US", u"USA|U.S.A.|U.S.|United States of America|America|Vereinigte Staaten von Amerika|Amerika|Amerikai Egyesült "
           u"Államok"},
    {"DE", u"Federal Republic of Germany|Bundesrepublik Deutschland|BRD|NSZK"},
    {"NL", u"Holland|The Netherlands|Hollandia"},
    {"CZ", u"Czech Republic|Tschechische Republik|Tschechei|Cseh Köztársaság"},
    {"SK", u"Slovak Republic|Slowakische Republik|Szlovák Köztársaság"},
    {"IE", u"Republic of Ireland|Republik Irland|Eire"},
    {"TR", u"Turkey|Türkei|Törökország|Turkiye"},
    {"CH", u"Swiss Confederation|Schweizerische Eidgenossenschaft"},
    {"RU", u"Russian Federation|Russische Föderation|Oroszországi Föderáció"},
    {"MK", u"Macedonia|Mazedonien|Macedónia"},
    {"MD", u"Moldova|Moldavia|Moldau|Moldawien"},
    {"BY", u"Belarus|Weißrussland|Fehéroroszország"},
    {"BA", u"Bosnia|Bosnien|Bosznia|Bosnia and Herzegovina|Bosznia-Hercegovina"},
    {"KR", u"South Korea|Korea|Republic of Korea|Dél-Korea"},
    {"VA", u"Vatican|Vatikan|Vatikán"},
    {"CI", u"Ivory Coast|Elfenbeinküste|Elefántcsontpart"},
    {"CV", u"Cape Verde|Kap Verde"},
    {"AE", u"UAE|VAE"},
};

QHash<QString, QString> makeCodes()
{
    QHash<QString, QString> codes;
    for (const char *const *iso = uloc_getISOCountries(); *iso; ++iso) {
        const QString code = QString::fromLatin1(*iso);
        codes.insert(fold(code), code);
        const QByteArray locale = QByteArray("und_") + *iso;
        codes.insert(fold(QString::fromLatin1(uloc_getISO3Country(locale.constData()))), code);
        for (const char *language : {"en", "de", "hu"})
            codes.insert(fold(countryName(code, QString::fromLatin1(language))), code);
    }
    for (const Alias &alias : aliases) {
        for (const QString &name : QString::fromUtf16(alias.names).split(u'|'))
            codes.insert(fold(name), QString::fromLatin1(alias.code));
    }
    codes.remove(QString());
    return codes;
}

} // namespace

QString countryCode(const QString &text)
{
    static const QHash<QString, QString> codes = makeCodes();
    return codes.value(fold(text));
}

QString countryName(const QString &code, const QString &languageTag)
{
    if (code.size() != 2 || !code.at(0).isUpper() || !code.at(1).isUpper())
        return code;
    std::array<UChar, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = "und_" + code.toLatin1();
    const int32_t length = uloc_getDisplayCountry(locale.constData(), languageTag.toLatin1().constData(), name.data(),
                                                  int32_t(name.size()), &status);
    // A code that ICU does not know comes back as itself.
    return U_FAILURE(status) || length <= 0 ? code : QString::fromUtf16(name.data(), length);
}

} // namespace kontor::files
