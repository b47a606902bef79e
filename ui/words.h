// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words: the one table from keys (states, roles, teams, kinds) to the words of GLOSSARY.md.
#pragma once

#include "ui/theme/palette.h"

#include <QString>
#include <QStringList>

namespace kontor::ui
{

/// A state key in the present language; an unknown key comes back as it is. Where one key has two words, it may be
/// written with its kind: "dealer_id.retired", "contract.ended".
QString stateWord(const QString &key);
/// What colour a state wears.
Meaning stateMeaning(const QString &key);

/// user_administration, partner_administration, customer_care, assignment, customer_desk, ordering, audit.
QString roleWord(const QString &role);
/// management, administration, licensing, collaboration; empty stays empty.
QString teamWord(const QString &team);
/// all, own, none.
QString visibilityWord(const QString &visibility);
/// prospect, customer.
QString kindWord(const QString &kind);
/// The country's name in the present language for ISO 3166 alpha-2; any other text comes back as it is.
QString countryWord(const QString &code);
QString yesWord();
QString noWord();

/// All keys that stateWord knows, for tests and for filters.
QStringList stateKeys();

} // namespace kontor::ui
