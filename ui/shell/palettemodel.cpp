// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "domain/fold.h"

namespace kontor::ui
{

namespace
{

// Beside these stand the scores of records: 10 for each step of FoundRecord::Fit, so that an exact number comes first.
constexpr int beginsScore = 5;
constexpr int wordScore = 15;
constexpr int alsoScore = 25;
constexpr int insideScore = 35;

bool hasWord(const QString &folded, const QString &wanted)
{
    return folded.startsWith(wanted) || folded.contains(u' ' + wanted);
}

} // namespace

int PaletteModel::scoreOf(const PaletteEntry &entry, const QString &folded)
{
    const QString text = fold(entry.text);
    if (text.startsWith(folded))
        return beginsScore;
    const QString also = fold(entry.also);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    int score = wordScore;
    for (const QString &word : words) {
        if (hasWord(text, word))
            continue;
        if (hasWord(also, word))
            score = qMax(score, alsoScore);
        else if (text.contains(word))
            score = qMax(score, insideScore);
        else
            return -1;
    }
    return score;
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries, const QStringList &recent)
{
    m_entries = entries;
    m_recent = recent;
    m_records.clear();
    choose();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_folded = fold(typed);
    if (m_folded.isEmpty())
        m_records.clear();
    choose();
}

void PaletteModel::setRecords(const QList<PaletteEntry> &records)
{
    m_records = records;
    choose();
}

void PaletteModel::choose()
{
    QList<std::pair<int, const PaletteEntry *>> fitting;
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        const qsizetype recent = entry.id.isEmpty() ? -1 : m_recent.indexOf(entry.id);
        int score = m_folded.isEmpty() ? 1000 : scoreOf(entry, m_folded);
        if (score < 0)
            continue;
        if (recent >= 0)
            score = m_folded.isEmpty() ? int(recent) : score - 3;
        fitting.append({entry.isEnabled ? score : score + 500, &entry});
    }
    for (const PaletteEntry &record : std::as_const(m_records))
        fitting.append({record.score, &record});
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<PaletteEntry> shown;
    for (const auto &[score, entry] : std::as_const(fitting).mid(0, atMost))
        shown << *entry;
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PaletteEntry &entry = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon;
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case IsEnabledRole: // not a flag: a person shall be able to go there and read why it is off
        return entry.isEnabled;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, entry.detail, entry.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace kontor::ui
