// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demo/fictive.h"

#include "domain/fold.h"

namespace kontor::demo
{

namespace
{

void appendDigits(QByteArray &out, Random &random, int count)
{
    for (int i = 0; i < count; ++i)
        out += char('0' + (i == 0 ? 1 + random.below(9) : random.below(10)));
}

void appendNumber(QByteArray &out, int number, int width)
{
    const QByteArray digits = QByteArray::number(number);
    for (qsizetype i = digits.size(); i < width; ++i)
        out += '0';
    out += digits;
}

void makeGermanName(Random &random, const City &city, QByteArray &out)
{
    const Language &words = city.country->language;
    const auto family = [&] { return any(random, words.families); };
    const auto trade = [&] { return any(random, words.trades); };
    const auto form = [&] { return any(random, city.country->forms); };
    switch (random.below(12)) {
    case 0:
        out.append(family()).append(" & ").append(family()).append(' ').append(trade()).append(' ').append(form());
        return;
    case 1:
        out.append(any(random, words.givenNames)).append(' ').append(family()).append(' ').append(trade());
        if (*city.country->sole)
            out.append(' ').append(city.country->sole);
        return;
    case 2:
        out.append(trade()).append(' ').append(city.name).append(' ').append(form());
        return;
    case 3:
        out.append(family()).append(" & Söhne ").append(form());
        return;
    case 4:
        out.append(any(random, words.practices)).append(" Dr. ").append(family());
        return;
    case 5:
        out.append(any(random, words.houses)).append(' ').append(city.name);
        return;
    default:
        out.append(family()).append(' ').append(trade()).append(' ').append(form());
    }
}

void makeHungarianName(Random &random, const City &city, QByteArray &out)
{
    const Language &words = city.country->language;
    const auto family = [&] { return any(random, words.families); };
    const auto trade = [&] { return any(random, words.trades); };
    const auto form = [&] { return any(random, city.country->forms); };
    switch (random.below(12)) {
    case 0:
        out.append(family()).append(" és ").append(family()).append(' ').append(trade()).append(' ').append(form());
        return;
    case 1:
        out.append(family()).append(' ').append(any(random, words.givenNames)).append(' ').append(city.country->sole);
        return;
    case 2:
        out.append(city.name).append(' ').append(trade()).append(' ').append(form());
        return;
    case 3:
        out.append(family()).append(" és Társa Bt.");
        return;
    case 4:
        out.append("Dr. ").append(family()).append(' ').append(any(random, words.practices));
        return;
    case 5:
        out.append(any(random, words.houses)).append(' ').append(city.name);
        return;
    default:
        out.append(family()).append(' ').append(trade()).append(' ').append(form());
    }
}

// "Kőszegi & Söhne AG" becomes info@koszegi-sohne-ag.example.
void makeEmail(Random &random, const Company &company, QByteArray &out)
{
    out.append(any(random, company.city->country->language.mailboxes)).append('@');
    const qsizetype start = out.size();
    appendFolded(out, QString::fromUtf8(company.name));
    for (qsizetype i = start; i < out.size(); ++i)
        if (out[i] == ' ')
            out[i] = '-';
    out.append(".example");
}

void makeVat(Random &random, QByteArrayView country, QByteArray &out)
{
    if (country == "CH") {
        out.append("CHE-");
        appendDigits(out, random, 3);
        out.append('.');
        appendDigits(out, random, 3);
        out.append('.');
        appendDigits(out, random, 3);
        return;
    }
    out.append(country == "AT" ? "ATU" : country.data());
    appendDigits(out, random, country == "DE" ? 9 : 8);
}

QByteArrayView dialCode(QByteArrayView country)
{
    return country == "DE" ? "+49 " : country == "AT" ? "+43 " : country == "CH" ? "+41 " : "+36 ";
}

} // namespace

CompanyMaker::CompanyMaker()
{
    for (const City &city : cities())
        m_draw.insert(m_draw.end(), size_t(city.weight), &city);
}

void CompanyMaker::make(Random &random, Company &company) const
{
    make(random, *m_draw[size_t(random.below(int(m_draw.size())))], company);
}

void CompanyMaker::make(Random &random, const City &city, Company &company) const
{
    for (QByteArray *text : {&company.name, &company.street, &company.postcode, &company.email, &company.phone,
                             &company.contact, &company.vat, &company.note})
        text->resize(0);
    const Language &words = city.country->language;
    const bool isHungarian = &words == &hungarian();
    company.city = &city;
    (isHungarian ? makeHungarianName : makeGermanName)(random, city, company.name);
    company.street.append(any(random, words.streets)).append(' ');
    appendNumber(company.street, 1 + random.below(148), 0);
    if (isHungarian)
        company.street.append('.');
    if (QByteArrayView(city.country->code) == "CH")
        company.street.replace("ß", "ss");
    const int steps = (city.lastPostcode - city.firstPostcode) / city.postcodeStep;
    appendNumber(company.postcode, city.firstPostcode + random.below(steps + 1) * city.postcodeStep,
                 QByteArrayView(city.country->code) == "DE" ? 5 : 4);
    makeEmail(random, company, company.email);
    company.phone.append(dialCode(city.country->code)).append(city.dial).append(' ');
    appendDigits(company.phone, random, 5 + random.below(3));
    const char *given = any(random, words.givenNames);
    const char *family = any(random, words.families);
    company.contact.append(isHungarian ? family : given).append(' ').append(isHungarian ? given : family);
    if (random.percent(85))
        makeVat(random, city.country->code, company.vat);
    if (random.percent(6))
        company.note.append(any(random, words.notes));
}

} // namespace kontor::demo
