// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SoakTold: what the windows of the soak say they saved, and whether the file has it. One line each, words with a tab
// between: "assigned SUBMANDANT CUSTOMER", "field CUSTOMER KEY VALUE" for what was typed and saved, "reversed CUSTOMER
// KEY VALUE" for what undo or redo made of it, "imported NUMBER NAME".
#pragma once

#include <QMap>
#include <QStringList>

namespace kontor
{

class Database;

class SoakTold
{
public:
    /// In the order in which they were saved.
    void take(const QStringList &words);
    qsizetype count(const QString &what) const { return m_count.value(what); }
    /// "120 assigned, 40 field".
    QString summary() const;
    /// What is not in the file as it was saved; empty: nothing.
    QString fault(Database &database) const;

private:
    QList<QStringList> m_all;
    QMap<QString, qsizetype> m_count;
    QMap<std::pair<QString, QString>, QString> m_last; ///< the value by customer and field
};

} // namespace kontor
