// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The dictionary of header words.
#include "files/headerwords.h"

#include "domain/fold.h"
#include "files/fields.h"

#include <QHash>

namespace kontor::files
{

namespace
{

struct Words {
    const char16_t *field;
    const char16_t *words; ///< separated by bars, in any spelling that folds to the same
};

// An address is the same in every kind.
constexpr Words addressWords[] = {
    {u"street", u"street|address|Straße|utca|utca, házszám"},
    {u"postcode", u"postcode|zip|zip code|postal code|PLZ|Postleitzahl|irányítószám|irsz."},
    {u"city", u"city|town|Ort|Stadt|helység|város"},
    {u"country", u"country|Land|ország"},
    {u"phone", u"phone|telephone|Telefon"},
    {u"email", u"e-mail|E-Mail-Adresse"},
    {u"vat", u"VAT|VAT number|USt-IdNr.|USt-ID|adószám"},
    {u"note", u"note|Notiz|Bemerkung|megjegyzés"},
};

constexpr Words customerWords[] = {
    {u"number", u"customer number|customer id|Nummer|Kundennummer|Kundennr.|Kd.-Nr.|ügyfélszám"},
    {u"name", u"company|company name|customer name|Firma|cég|cégnév|név"},
    {u"kind", u"customer kind|Art|Kundenart|típus"},
    {u"products", u"product|Produkte|termékek"},
    {u"administration", u"customer administration|Kunden-Administration|ügyfél-adminisztráció"},
    {u"administration_since", u"customer administration since|Administration seit|adminisztráció kezdete"},
    {u"partner_contact", u"Partner-Kontakt|partneri kapcsolattartó"},
    {u"site", u"Standort|telephely"},
    {u"contact_name", u"contact|contact person|Ansprechpartner|Ansprechp.|kapcsolattartó"},
};

constexpr Words submandantWords[] = {
    {u"name", u"company|company name|Firma|cég|cégnév|név|Submandant|alpartner|sub-partner|Untervertriebspartner"},
    {u"short_name", u"Kurzname|rövid név"},
    {u"dealer_id", u"Händler-ID|viszonteladói azonosító"},
    {u"code", u"sub-partner code|uvp code|UVP-Kennung|alpartnerkód"},
    {u"contact_given_name",
     u"given name|first name|contact first name|contact, given name|Vorname|Ansprechpartner, Vorname|keresztnév|"
     u"utónév|kapcsolattartó keresztneve"},
    {u"contact_family_name", u"family name|last name|contact last name|contact, family name|Nachname|Familienname|"
                             u"Ansprechpartner, Nachname|vezetéknév|kapcsolattartó vezetékneve"},
};

constexpr Words assignmentWords[] = {
    {u"submandant", u"alpartner|sub-partner|Untervertriebspartner"},
    {u"customer", u"customer number|customer id|Kunde|Kundennummer|Kundennr.|Kd.-Nr.|ügyfél|ügyfélszám"},
};

constexpr Words siteWords[] = {
    {u"name", u"site|site name|Standort|Standortname|telephely|telephely neve|név"},
    {u"city", u"city|town|Ort|Stadt|helység|város"},
    {u"usable", u"state|site usable|Status|verwendbar|állapot|használható"},
};

constexpr Words dealerIdWords[] = {
    {u"code", u"dealer ID|Händler-ID|viszonteladói azonosító|kód"},
    {u"usable", u"state|dealer ID usable|Status|verwendbar|állapot|használható"},
};

using Dictionary = QHash<QString, QString>;

template <size_t N>
void addWords(Dictionary &dictionary, const Words (&table)[N])
{
    for (const Words &entry : table) {
        for (const QString &word : QString::fromUtf16(entry.words).split(u'|'))
            dictionary.insert(foldedHeaderWord(word), QString::fromUtf16(entry.field));
    }
}

QHash<QString, Dictionary> makeDictionaries()
{
    QHash<QString, Dictionary> all;
    for (const QString &kind : kindKeys()) {
        for (const QString &field : kindByKey(kind)->fieldKeys())
            all[kind].insert(foldedHeaderWord(field), field);
    }
    addWords(all[QStringLiteral("customers")], addressWords);
    addWords(all[QStringLiteral("customers")], customerWords);
    addWords(all[QStringLiteral("submandants")], addressWords);
    addWords(all[QStringLiteral("submandants")], submandantWords);
    addWords(all[QStringLiteral("assignments")], assignmentWords);
    addWords(all[QStringLiteral("sites")], siteWords);
    addWords(all[QStringLiteral("dealer_ids")], dealerIdWords);
    return all;
}

} // namespace

QString foldedHeaderWord(const QString &word)
{
    return fold(word).remove(u' ');
}

QString fieldForHeaderWord(const QString &kind, const QString &word)
{
    static const QHash<QString, Dictionary> dictionaries = makeDictionaries();
    return dictionaries.value(kind).value(foldedHeaderWord(word));
}

} // namespace kontor::files
