// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// BoxModel: the customers of one box of the assignment editor; of a customer's Submandants it names the others only.
#pragma once

#include "items/listmodel.h"

namespace kontor::ui
{

class BoxModel : public items::ListModel
{
    Q_OBJECT

public:
    using items::ListModel::ListModel;

    void setOwnSubmandant(const QString &name);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString m_own;
};

} // namespace kontor::ui
