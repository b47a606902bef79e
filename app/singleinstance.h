// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SingleInstance: one window a store: a second start brings the first window forward. kontorctl takes no part in it.
#pragma once

#include <QObject>
#include <memory>

class QLocalServer;
class QLockFile;

namespace kontor
{

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        First,  ///< the store is this window's from now on; the one before is given up
        Raised, ///< another window has it and was told to come forward
        Silent, ///< another window has it and does not answer
    };

    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Waits half a second at most, and only for a window that does not answer. Where no lock can be written the store
    /// counts as free.
    Claim claim(const QString &storePath);

Q_SIGNALS:
    /// Somebody has started the program on the same store.
    void raiseRequested();

private:
    void listen(const QString &name);

    QString m_claimed;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace kontor
