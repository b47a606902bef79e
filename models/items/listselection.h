// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListSelection: which rows of a question a person has selected, as handles. It belongs to the page, not to the view:
// "all of this question except ..." costs nothing at any size and survives a refresh.
#pragma once

#include <QList>
#include <QSet>

namespace kontor::items
{

/// A value. Handles are the 8-byte row handles of one list; they stay the same while the file is open.
class ListSelection
{
public:
    bool isAll() const { return m_isAll; }
    bool isEmpty() const { return !m_isAll && m_handles.isEmpty(); }
    bool contains(qint64 handle) const { return m_handles.contains(handle) != m_isAll; }
    /// `total`: rows of the question.
    qint64 count(qint64 total) const { return m_isAll ? qMax<qint64>(0, total - m_handles.size()) : m_handles.size(); }
    /// The included ones, or with isAll() the excluded ones.
    const QSet<qint64> &handles() const { return m_handles; }

    void selectAll();
    void clear();
    void set(qint64 handle, bool isSelected);
    void set(const QList<qint64> &handles, bool isSelected);
    void toggle(qint64 handle) { set(handle, !contains(handle)); }
    void invert() { m_isAll = !m_isAll; }

    /// What is selected of these rows, in their order.
    QList<qint64> of(const QList<qint64> &rows) const;
    /// Forgets what is not among these rows any more.
    void retain(const QList<qint64> &rows);

    bool operator==(const ListSelection &) const = default;

private:
    bool m_isAll = false;
    QSet<qint64> m_handles;
};

} // namespace kontor::items
