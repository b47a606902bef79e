// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PaletteModel: the rows of the command palette: actions, pages and records that fit what was typed, the best first.
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QStringList>
#include <functional>

namespace kontor::ui
{

struct PaletteEntry {
    QString id;   ///< what "recently used" remembers; empty: never remembered
    QString text; ///< what stands in the row and is searched
    QString also; ///< searched too: the English name, the menu
    QString detail;
    QString keys; ///< the shortcut as people read it
    QIcon icon;
    bool isEnabled = true;
    std::function<void()> run;
    int score = -1; ///< of a record, from the store; -1: the model looks for the words itself
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, IsEnabledRole };
    static constexpr qsizetype atMost = 20;

    using QAbstractListModel::QAbstractListModel;

    /// What is there whatever is typed. `recent`: ids, the newest first.
    void setEntries(const QList<PaletteEntry> &entries, const QStringList &recent);
    /// Narrows to the words typed; the records of the words before stay until setRecords().
    void setTyped(const QString &typed);
    void setRecords(const QList<PaletteEntry> &records);
    const PaletteEntry &entryAt(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// How well an entry fits folded words: 0 best, -1 not at all. For tests.
    static int scoreOf(const PaletteEntry &entry, const QString &folded);

private:
    void choose();

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_records;
    QList<PaletteEntry> m_shown;
    QStringList m_recent;
    QString m_folded;
};

} // namespace kontor::ui
