// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways: what one page asks for that another one answers; connected in app, so that no page knows another.
#pragma once

#include "domain/uuid.h"

#include <QObject>

class QWidget;

namespace kontor::ui
{

/// "Why can he (not) see this?" (P-40).
struct WhyQuestion {
    QWidget *asker = nullptr; ///< in whose window the answer stands
    QString number;           ///< of a customer; may be empty: the person types it, or `customer` is given
    Uuid customer;
    QString login;   ///< about whom; empty: oneself, or the first user of the Submandant
    Uuid submandant; ///< whose users are offered; may be null
};

class Ways : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void whyAsked(const kontor::ui::WhyQuestion &question);
    void customerRequested(const kontor::Uuid &customer);
    /// A Submandant's editor, with this customer moved to it and not yet saved.
    void assigningRequested(const kontor::Uuid &submandant, const kontor::Uuid &customer);
    /// A Submandant's editor, with the keyboard in this field of its master data.
    void submandantRequested(const kontor::Uuid &submandant, const QString &field);
    /// The change log of one record; `kind` is that of its list, `label` what people call it.
    void logRequested(const QByteArray &kind, const kontor::Uuid &record, const QString &label);
    /// What two have changed and somebody has to decide.
    void conflictsRequested();
    /// The form of a portal user.
    void userRequested(const kontor::Uuid &user);
};

} // namespace kontor::ui
