// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// German and Hungarian words, and the names of the large company's sub-partners.
#include "store/demo/words.h"

namespace kontor::demo
{

namespace
{

constexpr const char *germanFamilies[] = {
    "Müller",   "Schmidt",    "Schneider", "Fischer",  "Weber",     "Meyer",    "Wagner",   "Becker",   "Schulz",
    "Hoffmann", "Schäfer",    "Koch",      "Bauer",    "Richter",   "Klein",    "Wolf",     "Schröder", "Neumann",
    "Schwarz",  "Zimmermann", "Braun",     "Krüger",   "Hofmann",   "Hartmann", "Lange",    "Schmitt",  "Werner",
    "Krause",   "Meier",      "Lehmann",   "Köhler",   "Herrmann",  "König",    "Walter",   "Mayer",    "Huber",
    "Kaiser",   "Fuchs",      "Peters",    "Lang",     "Scholz",    "Möller",   "Weiß",     "Jung",     "Hahn",
    "Vogel",    "Friedrich",  "Keller",    "Günther",  "Frank",     "Berger",   "Winkler",  "Roth",     "Beck",
    "Lorenz",   "Baumann",    "Franke",    "Albrecht", "Schuster",  "Simon",    "Ludwig",   "Böhm",     "Winter",
    "Kraus",    "Schumacher", "Krämer",    "Vogt",     "Stein",     "Jäger",    "Otto",     "Sommer",   "Groß",
    "Seidel",   "Heinrich",   "Brandt",    "Haas",     "Schreiber", "Graf",     "Dietrich", "Ziegler",  "Kuhn",
    "Kühn",     "Pohl",       "Engel",     "Horn",     "Busch",     "Bergmann", "Thomas",   "Voigt",    "Sauer",
    "Arnold",   "Wolff",      "Pfeiffer",  "Gruber",   "Pichler",   "Steiner",  "Moser",    "Hofer",    "Leitner",
    "Egger",    "Reiter",     "Wallner",   "Brunner",  "Zürcher",   "Gerber",   "Ammann",   "Bürgi",    "Frei",
    "Hunziker", "Nüssli",     "Wyss",      "Petersen", "Hansen",    "Sörensen", "Jürgens"};

constexpr const char *germanGiven[] = {
    "Anna",    "Jörg",     "Käthe",   "Sören",  "Ursula",  "Günter",     "Sabine", "Jürgen",   "Petra",  "Matthias",
    "Heike",   "Björn",    "Birgit",  "Thomas", "Inken",   "Stefan",     "Wiebke", "Andreas",  "Katrin", "Lukas",
    "Marlene", "Felix",    "Theresa", "Paul",   "Hannah",  "Maximilian", "Elif",   "Cem",      "Zoë",    "Urs",
    "Regula",  "Beat",     "Vreni",   "Xaver",  "Leopold", "Veronika",   "Sepp",   "Gerlinde", "Oskar",  "Frieda",
    "Emil",    "Mathilda", "René",    "André",  "Jasmin",  "Selim",      "Bärbel", "Rüdiger"};

constexpr const char *germanTrades[] = {"Elektrotechnik", "Haustechnik",      "Spedition",
                                        "Bäckerei",       "Möbelwerk",        "Gartenbau",
                                        "Metallbau",      "Holzhandel",       "Optik",
                                        "Autohaus",       "Dachdeckerei",     "Getränke",
                                        "Druckerei",      "Maschinenbau",     "Logistik",
                                        "Immobilien",     "Reisen",           "Werkzeugbau",
                                        "Kältetechnik",   "Fördertechnik",    "Großhandel",
                                        "Verpackung",     "Medizintechnik",   "Software",
                                        "Steuerberatung", "Gebäudereinigung", "Sicherheitstechnik",
                                        "Fensterbau",     "Tischlerei",       "Malerbetrieb",
                                        "Sanitär",        "Solartechnik",     "Werbeagentur",
                                        "Textilhaus",     "Feinkost",         "Kunststofftechnik",
                                        "Straßenbau",     "Hörakustik",       "Büromöbel",
                                        "Fahrzeugbau",    "Umzüge",           "Baustoffe",
                                        "Landtechnik",    "Messtechnik",      "Verlag",
                                        "Brauerei",       "Fleischerei"};

constexpr const char *germanPractices[] = {"Zahnarztpraxis", "Hausarztpraxis", "Anwaltskanzlei", "Notariat",
                                           "Tierarztpraxis", "Augenzentrum",   "Kinderärzte",    "Ingenieurbüro"};

constexpr const char *germanHouses[] = {"Gasthof Zur Linde",  "Hotel Goldener Hirsch",      "Café Mühlbach",
                                        "Apotheke am Markt",  "Buchhandlung Sankt Ägidius", "Pension Seeblick",
                                        "Hotel Weißes Rössl", "Brauhaus Zum Löwen",         "Kulturverein Süd",
                                        "Löwen-Apotheke",     "Sportverein Grün-Weiß",      "Weingut Schlossberg",
                                        "Alpenhof",           "Blumenhaus Flöte",           "Musikschule Köpenick"};

constexpr const char *germanStreets[] = {
    "Hauptstraße",  "Bahnhofstraße", "Gartenstraße",  "Schulstraße",     "Dorfstraße",      "Bergstraße",
    "Lindenstraße", "Kirchgasse",    "Mühlenweg",     "Am Güterbahnhof", "Industriestraße", "Ringstraße",
    "Goethestraße", "Mozartgasse",   "Südring",       "Schützenstraße",  "Königsallee",     "Fabrikweg",
    "Hafenstraße",  "Marktplatz",    "Brückenstraße", "Feldweg"};

constexpr const char *germanMailboxes[] = {"info", "kontakt", "office", "buero", "zentrale"};

constexpr const char *germanNotes[] = {"Rückruf nur vormittags", "Zwei Standorte, eine Rechnung",
                                       "Geschäftsführerin wechselt im Frühjahr", "Zählerraum nur mit Schlüssel",
                                       "Rechnung bitte per Post"};

constexpr const char *hungarianFamilies[] = {
    "Nagy",     "Kovács",  "Tóth",   "Szabó",   "Horváth", "Varga",    "Kiss",    "Molnár",  "Németh",    "Farkas",
    "Balogh",   "Papp",    "Takács", "Juhász",  "Lakatos", "Mészáros", "Oláh",    "Simon",   "Rácz",      "Fekete",
    "Szilágyi", "Török",   "Fehér",  "Balázs",  "Gál",     "Kis",      "Szűcs",   "Kocsis",  "Pintér",    "Fodor",
    "Orsós",    "Sipos",   "Szalai", "Magyar",  "Lukács",  "Gulyás",   "Bíró",    "Király",  "László",    "Katona",
    "Jakab",    "Bogdán",  "Boros",  "Fazekas", "Kelemen", "Antal",    "Váradi",  "Somogyi", "Fülöp",     "Veres",
    "Vincze",   "Hegedűs", "Deák",   "Pap",     "Bálint",  "Illés",    "Pál",     "Vörös",   "Szőke",     "Bognár",
    "Győri",    "Lengyel", "Csonka", "Csaba",   "Cérna",   "Cukor",    "Dömötör", "Erdős",   "Gyöngyösi", "Kőszegi",
    "Őri",      "Székely", "Zsíros", "Nyári"};

constexpr const char *hungarianGiven[] = {
    "Dóra",     "Emese", "Gábor",    "Zoltán",  "Éva",    "Katalin", "István",  "László", "Ágnes",
    "Erzsébet", "Győző", "Péter",    "Ildikó",  "Zsófia", "Balázs",  "Márton",  "Réka",   "Tünde",
    "Ákos",     "Bence", "Boglárka", "Csaba",   "Dénes",  "Edit",    "Ferenc",  "György", "Hajnalka",
    "Imre",     "János", "Kinga",    "Levente", "Mátyás", "Nóra",    "Orsolya", "Sándor", "Tamás"};

constexpr const char *hungarianTrades[] = {
    "Szerszám",     "Építő",        "Borház",        "Pékség",       "Fuvar",         "Gépgyártó",  "Bútor",
    "Nyomda",       "Autószerviz",  "Kertészet",     "Villamossági", "Élelmiszer",    "Fűszer",     "Optika",
    "Csomagoló",    "Ingatlan",     "Utazási Iroda", "Könyvelő",     "Fűtéstechnika", "Szoftver",   "Takarító",
    "Textil",       "Húsüzem",      "Kereskedőház",  "Mérnöki",      "Reklám",        "Vendéglátó", "Napelem",
    "Műanyagipari", "Gyógyszertár", "Hűtéstechnika", "Papíráru",     "Virágüzlet",    "Őrző-védő",  "Zöldséges"};

constexpr const char *hungarianPractices[] = {"Fogászat",         "Ügyvédi Iroda", "Állatorvosi Rendelő",
                                              "Közjegyzői Iroda", "Szemészet",     "Háziorvosi Rendelő"};

constexpr const char *hungarianHouses[] = {
    "Arany Szarvas Fogadó", "Tó Panzió",    "Fehér Holló Étterem",   "Kőrösi Könyvesbolt", "Zöld Sárkány Patika",
    "Bükki Sportegyesület", "Mátra Panzió", "Őrségi Művelődési Ház", "Csűr Étterem",       "Tisza Evezős Klub"};

constexpr const char *hungarianStreets[] = {
    "Fő utca",        "Petőfi utca",        "Kossuth Lajos utca", "Rákóczi út",      "Széchenyi tér",
    "Ady Endre utca", "József Attila utca", "Arany János utca",   "Dózsa György út", "Béke utca",
    "Jókai utca",     "Vörösmarty tér",     "Kőműves köz",        "Gyár utca",       "Tűzoltó utca",
    "Bartók Béla út", "Hunyadi körút",      "Erdő sor",           "Szőlő utca",      "Király utca"};

constexpr const char *hungarianMailboxes[] = {"info", "iroda", "titkarsag", "kapcsolat"};

constexpr const char *hungarianNotes[] = {"Csak délelőtt hívható", "Két telephely, egy számla", "Számla postán is",
                                          "Német nyelvű kapcsolattartó"};

constexpr const char *sites[] = {"Hamburg", "München", "Wien", "Zürich", "Budapest"};

constexpr const char *submandants[] = {
    "Adler Telekom GmbH",    "Alsterkom GmbH",         "Bergisch Netz KG",       "Brückenfunk GmbH",
    "Bodensee Telefonie AG", "Donaukom GmbH",          "Eiderdraht GmbH",        "Elbnetz Partner GmbH",
    "Fördekom GmbH",         "Glockner Daten GmbH",    "Harzfunk GmbH & Co. KG", "Havelkom GmbH",
    "Inntal Netze GmbH",     "Isarlink GmbH",          "Jura Telefonie AG",      "Kärnten Draht GmbH",
    "Kieler Funkhaus GmbH",  "Lechkom GmbH",           "Limmat Connect AG",      "Mainlink GmbH",
    "Moselnetz GmbH",        "Neckarfunk GmbH",        "Oderkom GmbH",           "Pfälzer Netz KG",
    "Rheinfunk GmbH",        "Saaledraht GmbH",        "Säntis Telekom AG",      "Spreelink GmbH",
    "Alföld Távközlés Kft.", "Bakony Hálózat Kft.",    "Balaton Telefon Kft.",   "Bükk Kapcsolat Bt.",
    "Duna Hálózat Zrt.",     "Dráva Telefon Kft.",     "Kőrös Távközlés Kft.",   "Mátra Kapcsolat Kft.",
    "Őrség Telefon Bt.",     "Szigetköz Hálózat Kft.", "Tisza Távközlés Zrt.",   "Zempléni Hírközlő Kft."};
static_assert(std::size(sites) == 5 && std::size(submandants) == 40);

} // namespace

const Language &german()
{
    static const Language words{germanFamilies, germanGiven,   germanTrades,    germanPractices,
                                germanHouses,   germanStreets, germanMailboxes, germanNotes};
    return words;
}

const Language &hungarian()
{
    static const Language words{hungarianFamilies, hungarianGiven,   hungarianTrades,    hungarianPractices,
                                hungarianHouses,   hungarianStreets, hungarianMailboxes, hungarianNotes};
    return words;
}

Words siteNames()
{
    return sites;
}

Words submandantNames()
{
    return submandants;
}

} // namespace kontor::demo
