// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SharedStrings: the texts that the cells of a workbook name by number.
#pragma once

#include "domain/result.h"
#include "files/import.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace kontor::files
{

class XlsxPackage;

/// Held in memory as UTF-8, in blocks, within ReadLimits::maxSharedText; a text of more characters than a cell may have
/// is kept one character too long, so that its cells show it.
class SharedStrings
{
public:
    /// Errors: rule::xlsxDamaged, xlsxTooLarge, xlsxUnsafe.
    Result<> load(XlsxPackage &package, const ReadLimits &limits);

    qint64 count() const { return qint64(m_places.size()); }
    QString text(qint64 index) const;

private:
    struct Place {
        quint32 block = 0;
        quint32 start = 0;
        quint32 size = 0;
    };
    void append(const QString &text);

    std::vector<QByteArray> m_blocks;
    std::vector<Place> m_places;
    qint64 m_bytes = 0; ///< with what each entry takes
};

} // namespace kontor::files
