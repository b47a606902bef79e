// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListStack: a list view, or what stands in its place while it is empty, loading or failed.
#pragma once

#include "items/listcounts.h"
#include "ui/lists/listview.h"
#include "ui/widgets/pagestack.h"

namespace kontor::ui
{

class EmptyState;

class ListStack : public PageStack
{
    Q_OBJECT

public:
    explicit ListStack(items::ListModel *model, QWidget *parent = nullptr);

    ListView *view() const { return m_view; }
    items::ListModel *model() const { return m_model; }

    /// What an empty list says, and the button that helps; `verb` may be empty.
    void setEmpty(const QString &sentence, const QString &verb = {});
    /// What it says instead while rows stand behind its silence (ListSpec::silence), and the button that shows them.
    void setAllSilent(const QString &sentence, const QString &verb);
    /// What a person filters by hides rows: an empty list then offers to clear the filters.
    void setFiltered(bool isFiltered);
    EmptyState *instead() const { return m_instead; }

Q_SIGNALS:
    /// The button of a list where the search and the filters found nothing.
    void clearRequested();
    /// The button of a list that has nothing but rows behind its silence.
    void silentRequested();
    /// The button of the empty list.
    void emptyActionTriggered();

private:
    bool isSearched() const;
    void countSilent();
    bool isAllSilent() const;
    void show();
    void changeEvent(QEvent *event) override;

    items::ListModel *m_model;
    ListView *m_view;
    EmptyState *m_instead;
    QString m_emptySentence;
    QString m_emptyVerb;
    QString m_silentSentence;
    QString m_silentVerb;
    items::ListCounts *m_silent = nullptr; ///< counted while nothing else is there
    bool m_isFiltered = false;
};

} // namespace kontor::ui
