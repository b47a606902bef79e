// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace kontor::ui
{
namespace
{

struct State {
    const char *key;
    const char *word;
    Meaning meaning;
};

constexpr State states[] = {
    // customer administration, Submandants, users
    {"inactive", QT_TRANSLATE_NOOP("Words", "inactive"), Meaning::Neutral},
    {"requested", QT_TRANSLATE_NOOP("Words", "requested"), Meaning::Warn},
    {"active", QT_TRANSLATE_NOOP("Words", "active"), Meaning::Good},
    {"revoked", QT_TRANSLATE_NOOP("Words", "revoked"), Meaning::Bad},
    {"invited", QT_TRANSLATE_NOOP("Words", "invited"), Meaning::Info},
    {"disabled", QT_TRANSLATE_NOOP("Words", "disabled"), Meaning::Bad},
    // teams and visibility of users
    {"management", QT_TRANSLATE_NOOP("Words", "Management"), Meaning::Neutral},
    {"administration", QT_TRANSLATE_NOOP("Words", "Administration"), Meaning::Neutral},
    {"licensing", QT_TRANSLATE_NOOP("Words", "Licensing"), Meaning::Neutral},
    {"collaboration", QT_TRANSLATE_NOOP("Words", "Collaboration"), Meaning::Neutral},
    {"all", QT_TRANSLATE_NOOP("Words", "All"), Meaning::Good},
    {"own", QT_TRANSLATE_NOOP("Words", "Own"), Meaning::Info},
    {"none", QT_TRANSLATE_NOOP("Words", "None"), Meaning::Warn},
    // dealer IDs
    {"usable", QT_TRANSLATE_NOOP("Words", "usable"), Meaning::Good},
    {"retired", QT_TRANSLATE_NOOP("Words", "retired"), Meaning::Neutral},
    // kinds of customer, where a list shows them as states
    {"prospect", QT_TRANSLATE_NOOP("Words", "prospect"), Meaning::Info},
    {"customer", QT_TRANSLATE_NOOP("Words", "existing customer"), Meaning::Good},
    // assignments
    {"manual", QT_TRANSLATE_NOOP("Words", "by hand"), Meaning::Neutral},
    {"order", QT_TRANSLATE_NOOP("Words", "by order"), Meaning::Neutral},
    {"undo", QT_TRANSLATE_NOOP("Words", "by undo"), Meaning::Neutral},
    // orders
    {"received", QT_TRANSLATE_NOOP("Words", "received"), Meaning::Info},
    {"in_progress", QT_TRANSLATE_NOOP("Words", "in progress"), Meaning::Warn},
    {"completed", QT_TRANSLATE_NOOP("Words", "completed"), Meaning::Good},
    {"clarification", QT_TRANSLATE_NOOP("Words", "clarification needed"), Meaning::Bad},
    // subscriptions and their marks
    {"notice", QT_TRANSLATE_NOOP("Words", "notice given"), Meaning::Warn},
    {"ends", QT_TRANSLATE_NOOP("Words", "ends"), Meaning::Info},
    {"ended", QT_TRANSLATE_NOOP("Words", "ended"), Meaning::Bad},
    {"no_renewal", QT_TRANSLATE_NOOP("Words", "ends, no renewal"), Meaning::Warn},
    {"renew", QT_TRANSLATE_NOOP("Words", "renew"), Meaning::Good},
    {"call", QT_TRANSLATE_NOOP("Words", "call"), Meaning::Info},
    {"let_go", QT_TRANSLATE_NOOP("Words", "let go"), Meaning::Neutral},
    // connections and payouts
    {"declined", QT_TRANSLATE_NOOP("Words", "declined"), Meaning::Bad},
    {"blocked", QT_TRANSLATE_NOOP("Words", "blocked"), Meaning::Bad},
    {"open", QT_TRANSLATE_NOOP("Words", "open"), Meaning::Warn},
    {"closed", QT_TRANSLATE_NOOP("Words", "closed"), Meaning::Good},
    // change log, outbox
    {"done", QT_TRANSLATE_NOOP("Words", "done"), Meaning::Good},
    {"refused", QT_TRANSLATE_NOOP("Words", "refused"), Meaning::Bad},
    {"pending", QT_TRANSLATE_NOOP("Words", "pending"), Meaning::Warn},
    {"sending", QT_TRANSLATE_NOOP("Words", "sending"), Meaning::Info},
    {"acknowledged", QT_TRANSLATE_NOOP("Words", "acknowledged"), Meaning::Good},
    {"conflict", QT_TRANSLATE_NOOP("Words", "conflict"), Meaning::Bad},
    {"contested", QT_TRANSLATE_NOOP("Words", "contested"), Meaning::Warn},
    {"gone", QT_TRANSLATE_NOOP("Words", "gone there"), Meaning::Neutral},
    // access to a record
    {"findable", QT_TRANSLATE_NOOP("Words", "findable"), Meaning::Info},
    {"openable", QT_TRANSLATE_NOOP("Words", "can be opened"), Meaning::Good},
    {"locked", QT_TRANSLATE_NOOP("Words", "locked"), Meaning::Warn},
};

const State *find(const QString &key)
{
    static const QHash<QString, const State *> table = [] {
        QHash<QString, const State *> all;
        for (const State &state : states)
            all.insert(QLatin1String(state.key), &state);
        return all;
    }();
    // "dealer_id.retired" falls back to "retired" as long as both are one word.
    const State *state = table.value(key);
    return state ? state : table.value(key.section(u'.', -1));
}

QString word(const QString &key, std::initializer_list<std::pair<const char *, const char *>> table)
{
    for (const auto &[from, to] : table) {
        if (key == QLatin1String(from))
            return QCoreApplication::translate("Words", to);
    }
    return key;
}

} // namespace

QString stateWord(const QString &key)
{
    const State *state = find(key);
    return state ? QCoreApplication::translate("Words", state->word) : key;
}

Meaning stateMeaning(const QString &key)
{
    const State *state = find(key);
    return state ? state->meaning : Meaning::Neutral;
}

QString roleWord(const QString &role)
{
    return word(role, {{"user_administration", QT_TRANSLATE_NOOP("Words", "User administration")},
                       {"partner_administration", QT_TRANSLATE_NOOP("Words", "Partner administration")},
                       {"customer_care", QT_TRANSLATE_NOOP("Words", "Customer care")},
                       {"assignment", QT_TRANSLATE_NOOP("Words", "Assignment")},
                       {"customer_desk", QT_TRANSLATE_NOOP("Words", "Customer desk")},
                       {"ordering", QT_TRANSLATE_NOOP("Words", "Ordering")},
                       {"audit", QT_TRANSLATE_NOOP("Words", "Audit")}});
}

QString teamWord(const QString &team)
{
    return word(team, {{"management", QT_TRANSLATE_NOOP("Words", "Management")},
                       {"administration", QT_TRANSLATE_NOOP("Words", "Administration")},
                       {"licensing", QT_TRANSLATE_NOOP("Words", "Licensing")},
                       {"collaboration", QT_TRANSLATE_NOOP("Words", "Collaboration")}});
}

QString visibilityWord(const QString &visibility)
{
    return word(visibility, {{"all", QT_TRANSLATE_NOOP("Words", "All")},
                             {"own", QT_TRANSLATE_NOOP("Words", "Own")},
                             {"none", QT_TRANSLATE_NOOP("Words", "None")}});
}

QString kindWord(const QString &kind)
{
    return word(kind, {{"prospect", QT_TRANSLATE_NOOP("Words", "prospect")},
                       {"customer", QT_TRANSLATE_NOOP("Words", "existing customer")}});
}

QString countryWord(const QString &code)
{
    if (code.size() != 2 || QLocale::codeToTerritory(code) == QLocale::AnyTerritory)
        return code;
    // Qt knows the names of countries in English and in the country's own language only.
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData())
        .getDisplayCountry(icu::Locale(QLocale().name().toLatin1().constData()), name);
    return name.isEmpty() ? code : QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

QString yesWord()
{
    return QCoreApplication::translate("Words", "yes");
}

QString noWord()
{
    return QCoreApplication::translate("Words", "no");
}

QStringList stateKeys()
{
    QStringList keys;
    for (const State &state : states)
        keys.append(QLatin1String(state.key));
    return keys;
}

} // namespace kontor::ui
