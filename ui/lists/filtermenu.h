// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FilterMenu: the values that a list can be filtered by, a submenu a column; several are ticked in one go.
#pragma once

#include "store/store.h"
#include "ui/lists/filterset.h"
#include "ui/widgets/stayingmenu.h"

namespace kontor::ui
{

class FilterMenu : public StayingMenu
{
    Q_OBJECT

public:
    /// Of long lists the first ones in their own order are offered.
    static constexpr int mostValues = 200;

    FilterMenu(const ListSpec &spec, const FilterSet &set, Store &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QByteArray &key, const QString &value, bool isOn);

private:
    void offer(QMenu *menu, const ListChoice &choice, const QStringList &values);
    void ask(QMenu *menu, const ListChoice &choice);

    const ListSpec &m_spec;
    FilterSet m_set;
    Store &m_store;
};

} // namespace kontor::ui
