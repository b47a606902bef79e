// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The question before values are saved over those that somebody else saved while they were typed.
#pragma once

#include <QList>
#include <functional>

class QWidget;

namespace kontor::ui
{

class Dialogs;
class FieldForm;

/// Names both values of each contested field. `done` hears true where nothing is contested, and where one's own are to
/// be saved; false where the other ones were taken, so that what is left can be looked at, and where it was cancelled.
void askAboutOthers(Dialogs &dialogs, QWidget *parent, const QList<FieldForm *> &forms, std::function<void(bool)> done);

} // namespace kontor::ui
