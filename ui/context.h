// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Context: what every page is handed: the store, who acts, what this workstation remembers, and how to speak to people.
#pragma once

#include "domain/session.h"
#include "items/listindex.h"
#include "store/store.h"

namespace kontor::ui
{

class Dialogs;
class Drafts;
class Settings;
class SyncState;
class ToastStack;
class Undo;
class Ways;

/// References outlive every page; all on the window's thread.
struct Context {
    Store &store;
    items::ListIndexes &indexes;
    Settings &settings;
    Dialogs &dialogs;
    ToastStack &toasts;
    Undo &undo;
    Drafts &drafts;
    Ways &ways;
    SyncState &sync;
    Session session;
};

} // namespace kontor::ui
