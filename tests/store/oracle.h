// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Oracle: who finds, opens and may do what, read from MISSION.md (INV-03 to INV-06, INV-15, 3.3) by loops over plain
// structs: slow, naive, and without a word of the access rules.
#pragma once

#include "store/sqlite.h"

#include <QMap>
#include <QSet>

namespace kontor::tests
{

/// A world as the oracle reads it.
class Oracle
{
public:
    static Result<Oracle> read(Database &database, const QString &today);

    struct User {
        Uuid id;
        Uuid mandant;
        Uuid submandant;
        QString login;
        QString state;
        QString team;
        QString visibility;
        QSet<QString> roles;
        QSet<Uuid> sites;
    };
    struct Customer {
        Uuid id;
        Uuid mandant;
        Uuid site;
        Uuid contact;
        QString number;
        QString kind;
        QString administration;
        bool isArchived = false;
    };

    const QList<User> &users() const { return m_users; }
    const QList<Customer> &customers() const { return m_customers; }

    bool isEffective(const User &user) const;
    bool finds(const User &user, const Customer &customer) const;
    bool opens(const User &user, const Customer &customer) const;
    /// Another one's account, beyond his card.
    bool sees(const User &user, const User &other) const;
    /// Of a "may" operation, asked for nothing in particular.
    bool may(const User &user, const QString &operation) const;
    bool isAssigned(const Uuid &submandant, const Uuid &customer) const;
    const QList<std::pair<Uuid, Uuid>> &submandants() const { return m_submandants; } ///< id, Mandant

private:
    struct Deputy {
        Uuid away;
        Uuid deputy;
    };

    QList<User> m_users;
    QList<Customer> m_customers;
    QList<std::pair<Uuid, Uuid>> m_submandants;
    QSet<Uuid> m_activeSubmandants;
    QSet<std::pair<Uuid, Uuid>> m_assigned; ///< Submandant, customer
    QList<Deputy> m_deputies;               ///< today's
};

} // namespace kontor::tests
