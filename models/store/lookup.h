// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lookup: records of several lists by what a person types, the best first: what the command palette asks.
#pragma once

#include "store/reader.h"

#include <QList>

namespace kontor
{

struct FoundRecord {
    enum class Fit { Number, NumberBegins, NameBegins, WordBegins, Anywhere };

    QByteArray kind; ///< that of the list's specification, e.g. "customers"
    Uuid id;
    QString number; ///< the natural key: a customer's number, a Submandant's name, a user's login
    QString name;   ///< empty where the key is the name
    QString more;   ///< a city, a dealer ID, a Submandant: what tells namesakes apart
    Fit fit = Fit::Anywhere;
};

/// The kinds that can be looked up.
QList<QByteArray> lookupKinds();

/// What the acting user may see of these kinds, at most `limit` of all, ordered by fit, then by kind and number.
/// Nothing for a text without letter or digit. Errors: Cancelled when interrupted, Storage.
Result<QList<FoundRecord>> lookUp(Reader &reader, const QString &typed, const QList<QByteArray> &kinds,
                                  qsizetype limit = 20);

} // namespace kontor
