// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PageShots: the pictures of a customer, of the own company and of the import.
#pragma once

#include "app/frameshots.h"

namespace kontor
{

QList<Shot> customerShots(Application &application);
QList<Shot> companyShots(Application &application);
/// Views, print preview, export, and the states of a list.
QList<Shot> listShots(Application &application, const QString &folder);
/// peopleshots.cpp
QList<Shot> peopleShots(Application &application);
/// Why somebody sees a customer, the gaps, handing over, deputies.
QList<Shot> gapShots(Application &application);
/// A replica: what waits, conflicts, connecting. Turns the store into one, so it comes last.
QList<Shot> syncShots(Application &application);
/// `folder` is where the files to be imported are written for a moment.
QList<Shot> importShots(Application &application, const QString &folder);
/// What others save meanwhile; ends with something typed that is not saved.
QList<Shot> meanwhileShots(Application &application, const QString &folder);
/// The start after that, and looking as another user.
QList<Shot> startShots(Application &application, const QString &folder);

} // namespace kontor
