// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListPace: a list that somebody looks at follows commits at once, one out of sight as soon as it was told to.
#pragma once

#include "items/listmodel.h"

#include <QPointer>

class QWidget;

namespace kontor::ui
{

/// The window's thread. In sight is what stands there for the list, too: an empty list is looked at as much as a full
/// one, although its table is hidden behind the sentence that says so.
class ListPace : public QObject
{
    Q_OBJECT

public:
    ListPace(items::ListModel *model, QWidget *sight);

    /// The widget whose being shown counts from now on; it outlives this, or nothing counts any more.
    void setSight(QWidget *sight);
    /// WhenQuiet at first.
    void setWhileHidden(items::ListModel::Pace pace) { m_whileHidden = pace; }

private:
    bool eventFilter(QObject *object, QEvent *event) override;

    items::ListModel *m_model;
    QPointer<QWidget> m_sight;
    items::ListModel::Pace m_whileHidden = items::ListModel::Pace::WhenQuiet;
};

} // namespace kontor::ui
