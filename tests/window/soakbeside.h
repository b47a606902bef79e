// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SoakBeside: what kontorctl does beside the windows of the soak: all that can be done with customers, at random.
#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>
#include <functional>
#include <random>

namespace kontor
{

class Database;

/// A customer that kontorctl made, as it has to be in the end.
struct Made {
    QString number;
    QString name;
    QSet<QString> submandants;
    bool isProspect = false; ///< can be changed at once, but not be assigned
    bool isRequested = false;
    bool isArchived = false;
    int reports = 0;
};

class SoakBeside
{
public:
    SoakBeside(const QString &store, const QStringList &submandants, quint32 seed);

    void work(const std::function<bool()> &goesOn);
    qsizetype made() const { return m_made.size(); }
    /// "12 assign, 3 archive".
    QString summary() const;
    /// What was possible and was refused; or what is not in the file as kontorctl left it. Empty: nothing.
    QString fault(Database &database) const;

private:
    /// False where the store was busy: nothing has happened.
    bool run(const QStringList &words);
    void create();
    void change(Made &made);
    void changeProspect(Made &made, quint32 dice);
    void changeCustomer(Made &made, quint32 dice);

    QString m_store;
    QStringList m_submandants;
    std::mt19937 m_random;
    QList<Made> m_made;
    QMap<QString, int> m_done; ///< by command
    QString m_fault;
};

} // namespace kontor
