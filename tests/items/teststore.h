// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TestStore: a store file of one's own with made-up customers, opened in the name of one user.
#pragma once

#include "store/store.h"

#include <QTemporaryDir>

namespace kontor::tests
{

struct TestCustomer {
    QString number;
    QString name;
    QString city;
    QString administration = QStringLiteral("active");
    QString email;
};

/// `count` customers with names and cities of the three languages; the same for the same seed.
QList<TestCustomer> someCustomers(int count, quint32 seed = 1);

/// Besides the administrator there are the Submandant "Nord", which looks after nobody, and its user "nora".
class TestStore
{
public:
    explicit TestStore(const QList<TestCustomer> &customers);

    QString path() const { return m_folder.filePath(QStringLiteral("store.kontor")); }
    /// Opened and ready; another call opens the same file once more, as another window would.
    std::unique_ptr<Store> open(const QString &login = {}) const;
    const Uuid &submandant() const { return m_submandant; }

private:
    Result<> fill(Database &database, const QList<TestCustomer> &customers);

    QTemporaryDir m_folder;
    Uuid m_submandant;
};

/// One change set made through the door: runs each statement.
Result<Receipt> write(Store &store, const QList<QPair<QByteArray, Values>> &statements);

} // namespace kontor::tests
