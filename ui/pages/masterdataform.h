// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MasterDataForm: the fields of a Submandant, with the dealer IDs that may be chosen (P-10).
#pragma once

#include "ui/context.h"
#include "ui/pages/fieldform.h"

namespace kontor::ui
{

class MasterDataForm : public FieldForm
{
    Q_OBJECT

public:
    explicit MasterDataForm(const Context &context, QWidget *parent = nullptr);

    /// The dealer IDs that are offered: the usable ones of this partner, and the present one.
    QStringList offeredDealerIds() const;

private:
    void loadDealerIds();
    void offerDealerIds(const QStringList &codes);
    QString goneLabel(const QString &key, const QString &value) const override;
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
};

} // namespace kontor::ui
