// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// UserForm: the fields of a portal user: whose he is, who he is, what he may do and see. What the acting person may
// not set is shown, off, with the reason.
#pragma once

#include "ui/context.h"
#include "ui/pages/fieldform.h"

#include <optional>

namespace kontor::ui
{

class UserForm : public FieldForm
{
    Q_OBJECT

public:
    explicit UserForm(const Context &context, QWidget *parent = nullptr);

    /// A new one. `belongsTo` is the name of a Submandant, empty for an employee, and then fixed; none: to be chosen.
    void beginNew(const std::optional<QString> &belongsTo);
    /// As the list "users" has him.
    void beginPresent(const FieldValues &stored);
    void setStoredBeneath(const FieldValues &stored) override;

    /// The Submandant that is chosen or was; empty for an employee, and while nothing is chosen.
    QString submandant() const;
    bool isOfSubmandant() const;
    /// For the store: what the person may set and, of a present user, has changed; of a new one, has filled in.
    FieldValues given() const;
    /// False where there is nothing that the acting person may change.
    bool isChangeable() const;

Q_SIGNALS:
    void bindingChanged();

private:
    void load();
    void offerSubmandants(const QStringList &names);
    void enableFields();
    void showAllRoles();
    void describe();
    void retranslate();
    QString missingText(const QString &key) const override;
    QString goneLabel(const QString &key, const QString &value) const override;
    void changeEvent(QEvent *event) override;

    Context m_context;
    bool m_isNew = true;
    bool m_isFixed = true;
    bool m_areSitesLoaded = false;
    QString m_binding; ///< the last one that was told
};

} // namespace kontor::ui
