// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/boxmodel.h"

namespace kontor::ui
{

void BoxModel::setOwnSubmandant(const QString &name)
{
    m_own = name;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant BoxModel::data(const QModelIndex &index, int role) const
{
    const QVariant value = ListModel::data(index, role);
    const bool isOthers = index.isValid() && columns().value(index.column()) == "submandants";
    if (!isOthers || (role != items::RawValueRole && role != Qt::DisplayRole))
        return value;
    QStringList others = ListModel::data(index, items::RawValueRole).toStringList();
    others.removeAll(m_own);
    if (role == items::RawValueRole)
        return others.isEmpty() ? QVariant() : QVariant(others);
    return others.join(QStringLiteral(", "));
}

QVariant BoxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && columns().value(section) == "submandants")
        //: column: which other Submandants look after the customer too
        return tr("also:");
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && columns().value(section) == "number")
        //: column of the boxes: short for customer number
        return tr("No.");
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && columns().value(section) == "administration")
        //: column of the boxes: short for customer administration
        return tr("Administration");
    return ListModel::headerData(section, orientation, role);
}

} // namespace kontor::ui
