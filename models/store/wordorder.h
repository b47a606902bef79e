// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WordOrder: the order of texts on an open connection, for when a person changes the language.
#pragma once

#include "store/sqlite.h"

#include <QLocale>

namespace kontor
{

class Store;

/// The collation "kontor_words" sorts as this language has it, from the next statement on.
Result<> setWordOrder(Database &database, const QLocale &locale);

/// On both connections of the store, in every question asked after this call; what was answered has to be asked again.
void setWordOrder(Store &store, const QLocale &locale);

} // namespace kontor
