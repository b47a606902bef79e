// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SightEngine: one way of answering who sees and may do what. The differential test asks all of them the same.
#pragma once

#include "oracle.h"
#include "store/visibility.h"

namespace kontor::tests
{

struct Sight {
    bool isFound = false;
    bool isOpen = false;
    bool operator==(const Sight &) const = default;
};

class SightEngine
{
public:
    virtual ~SightEngine() = default;
    virtual const char *name() const = 0;
    /// Takes over the world of this store; everything is asked of it until the next one.
    virtual Result<> load(Database &world) = 0;
    /// For every customer of the world.
    virtual Result<QHash<Uuid, Sight>> sights(const Oracle::User &user) = 0;
    virtual Result<QSet<QString>> allowed(const Oracle::User &user, const QStringList &operations) = 0;
};

/// The visible_* views of SQLite; sights() also asks them when the customers are gathered (Visibility::gather).
class ViewsEngine : public SightEngine
{
public:
    const char *name() const override { return "views"; }
    Result<> load(Database &world) override;
    Result<QHash<Uuid, Sight>> sights(const Oracle::User &user) override;
    Result<QSet<QString>> allowed(const Oracle::User &user, const QStringList &operations) override;

private:
    /// False when he cannot act at all.
    Result<bool> act(const Oracle::User &user);

    Database *m_world = nullptr;
    QString m_login;
    std::unique_ptr<Visibility> m_acting;
};

} // namespace kontor::tests
