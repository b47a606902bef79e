// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DraftSight: drafts live as long as their person may open the record that they are about (INV-07).
#pragma once

#include "ui/context.h"

#include <QTimer>
#include <functional>

namespace kontor::ui
{

class DraftSight : public QObject
{
    Q_OBJECT

public:
    DraftSight(const Context &context, QObject *parent);

    /// Removes the drafts of records that are out of sight or locked by now, and tells it without naming them; `done`
    /// comes after. Done by itself a second after commits that may have moved what somebody sees.
    void check(std::function<void()> done = {});

private:
    void forget(const QStringList &keys);

    Context m_context;
    QTimer m_rest;
};

} // namespace kontor::ui
