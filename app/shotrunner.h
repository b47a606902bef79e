// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ShotRunner: goes through the shots one after another, each shown once all lists have answered.
#pragma once

#include "app/frameshots.h"

#include <QObject>
#include <QTimer>

namespace kontor
{

class ShotRunner : public QObject
{
    Q_OBJECT

public:
    /// Looks each `roundMs`; a shot is shown after eight calm looks in a row, since one answer may bring a question.
    ShotRunner(Application &application, QList<Shot> shots, int roundMs);

    void begin() { act(); }

Q_SIGNALS:
    /// `what` is null where there is nothing to see, `isCalm` false where the store has not answered in time.
    void shown(const QString &name, QWidget *what, bool isCalm);
    void finished();

private:
    void act();
    void look();
    bool isCalm() const;

    Application &m_application;
    QList<Shot> m_shots;
    QTimer m_wait;
    int m_calm = 0;
    int m_rounds = 0;
};

} // namespace kontor
