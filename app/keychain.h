// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keychain: where a password may be kept from one start to the next: the desktop's, through QtKeychain.
#pragma once

#include "store/secret.h"

#include <QObject>
#include <functional>

namespace kontor
{

/// Answers come on the window's thread, later, and not at all when the context is gone by then.
class SecretStore
{
public:
    enum class Outcome {
        Done,
        Missing,     ///< nothing is kept under this key
        Unavailable, ///< no keychain, or it does not open: a state, not an error
    };
    enum class Access {
        Open,   ///< it takes and gives without asking the person anything
        Locked, ///< it would ask for its own password first, or to be set up
        Absent, ///< there is none
    };

    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    virtual void read(const QString &key, QObject *context, std::function<void(Outcome, const Secret &)> done) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context,
                       std::function<void(Outcome)> done) = 0;
    virtual void remove(const QString &key, QObject *context, std::function<void(Outcome)> done) = 0;
    /// Never makes it ask anything.
    virtual void look(QObject *context, std::function<void(Access)> done) = 0;
};

/// Service "kontor". Whatever goes wrong in the desktop's keychain is "unavailable": without a bus QtKeychain calls it
/// OtherError and not what it has a name for.
class Keychain : public SecretStore
{
public:
    void read(const QString &key, QObject *context, std::function<void(Outcome, const Secret &)> done) override;
    void write(const QString &key, const Secret &secret, QObject *context, std::function<void(Outcome)> done) override;
    void remove(const QString &key, QObject *context, std::function<void(Outcome)> done) override;
    void look(QObject *context, std::function<void(Access)> done) override;
};

/// Under which a user's password of a store is kept.
QString keychainKey(const QString &storePath, const QString &login);

/// Under which a login's password at a server is kept; `place` is PgTarget::text().
QString serverKeychainKey(const QString &place, const QString &login);

} // namespace kontor
