// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SortKeys: a cell's value as bytes whose order is the order of the values.
#pragma once

#include "store/listspec.h"

#include <QByteArrayView>
#include <memory>
#include <vector>

struct UCollator;

namespace kontor::items
{

/// One thread at a time. Texts sort as people of the language expect (hu: Cukor before Csaba), without regard to case,
/// figures in them by value; numbers and instants by value; days and state keys as they stand.
class SortKeys
{
public:
    /// `language`: a BCP 47 tag; an unknown one sorts by the root rules of Unicode.
    SortKeys(CellType type, const QString &language);

    /// Valid until the next call. `utf8` as the store gives it, numbers as decimal text.
    QByteArrayView key(QByteArrayView utf8);

private:
    QByteArrayView textKey(QByteArrayView utf8);

    CellType m_type;
    std::shared_ptr<UCollator> m_collator;
    std::vector<char16_t> m_units;
    std::vector<quint8> m_key;
};

} // namespace kontor::items
