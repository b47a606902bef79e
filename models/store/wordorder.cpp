// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordorder.h"

#include "store/store.h"

#include <QCollator>
#include <sqlite3.h>

namespace kontor
{

namespace
{

int compareWords(void *collator, int leftSize, const void *left, int rightSize, const void *right)
{
    return static_cast<QCollator *>(collator)->compare(QString::fromUtf8(static_cast<const char *>(left), leftSize),
                                                       QString::fromUtf8(static_cast<const char *>(right), rightSize));
}

} // namespace

Result<> setWordOrder(Database &database, const QLocale &locale)
{
    auto *collator = new QCollator(locale);
    collator->setNumericMode(true);
    collator->setCaseSensitivity(Qt::CaseInsensitive);
    // Statements that were prepared with the old order are made anew by SQLite itself.
    if (sqlite3_create_collation_v2(database.handle(), "kontor_words", SQLITE_UTF8, collator, compareWords,
                                    [](void *owned) { delete static_cast<QCollator *>(owned); }) != SQLITE_OK) {
        delete collator; // unlike for a function, SQLite leaves it to the caller
        return tl::unexpected<Error>(database.lastError());
    }
    return {};
}

void setWordOrder(Store &store, const QLocale &locale)
{
    store.read<bool>([locale](Reader &reader) -> Result<bool> {
        KONTOR_TRY(setWordOrder(reader.database(), locale));
        return true;
    });
    store.maintain<bool>([locale](Writer &writer) -> Result<bool> {
        KONTOR_TRY(setWordOrder(writer.database(), locale));
        return true;
    });
}

} // namespace kontor
