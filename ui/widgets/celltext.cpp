// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celltext.h"

#include "domain/namelist.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/logwords.h"
#include "ui/words.h"

namespace kontor::ui
{

QStringList cellWords(const CellValue &cell)
{
    if (cell.raw.typeId() == QMetaType::QStringList) {
        QStringList words = cell.raw.toStringList();
        if (cell.columnKey == "roles")
            for (QString &word : words)
                word = roleWord(word);
        return words;
    }
    return splitNames(cell.shown);
}

QString cellText(const CellValue &cell)
{
    const QVariant &raw = cell.raw;
    const bool isThere = raw.isValid() && !raw.isNull();
    switch (cell.type) {
    case CellType::Number:
        return isThere ? formatCount(raw.toLongLong()) : cell.shown;
    case CellType::Money:
        return isThere ? formatMoney(raw.toLongLong(), cell.shown) : cell.shown;
    case CellType::Day:
        if (raw.typeId() == QMetaType::QDate)
            return formatDay(raw.toDate());
        return raw.isValid() ? formatDay(QDate::fromString(raw.toString(), Qt::ISODate)) : cell.shown;
    case CellType::Instant:
        return isThere ? formatInstant(raw.toLongLong()) : cell.shown;
    case CellType::State:
        return cell.stateKey.isEmpty() ? cell.shown : stateWord(cell.stateKey);
    case CellType::Words:
        return joinNames(cellWords(cell));
    case CellType::YesNo:
        return raw.toBool() ? yesWord() : QString();
    case CellType::Country: {
        const QString code = raw.toString();
        return code.isEmpty() ? cell.shown : countryWord(code);
    }
    case CellType::Text:
        // A rule that the server named for a refusal (store/lists/syncing.cpp).
        if (cell.columnKey == "why")
            return isThere && !cell.shown.isEmpty() ? errorText(Error{Error::Kind::Rejected, cell.shown, {}, {}, {}})
                                                    : QString();
        return logCellText(cell.columnKey, cell.shown);
    case CellType::Name:
    case CellType::Muted:
        break;
    }
    return cell.shown;
}

} // namespace kontor::ui
