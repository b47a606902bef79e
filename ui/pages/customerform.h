// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerForm: the fields of a customer or prospect, with the sites, contacts and products that may be chosen.
#pragma once

#include "ui/context.h"
#include "ui/pages/fieldform.h"

namespace kontor::ui
{

class CustomerForm : public FieldForm
{
    Q_OBJECT

public:
    explicit CustomerForm(const Context &context, QWidget *parent = nullptr);

    /// A new one: the number can be typed, and whoever may chooses the kind.
    void beginNew(const QString &kind);
    void beginPresent(const FieldValues &stored);
    /// The same one again, saved by somebody else; what is typed stays on top.
    void refreshPresent(const FieldValues &stored);
    /// What createCustomer() takes: without the empty ones.
    FieldValues filledValues() const;

private:
    void load();
    void enableFields(bool isNew, const QString &kind);
    void describeContact();
    void retranslate();
    QString goneLabel(const QString &key, const QString &value) const override;
    void changeEvent(QEvent *event) override;

    Context m_context;
    QHash<QString, QString> m_sightless; ///< contacts who see or can do nothing, by login, with what to say of them
};

} // namespace kontor::ui
