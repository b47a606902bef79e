// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on named views: a list as somebody arranged it, kept under a name (DESIGN 6; D-15; MISSION 4.1, rank 9).
#pragma once

#include "store/reader.h"
#include "store/writer.h"

namespace kontor
{

/// `content` is a JSON object that the window alone reads.
struct NamedView {
    Uuid id;
    QString listKey;
    QString name;
    QString content;
    QString owner; ///< login
    bool isShared = false;
    bool isOwn = false;
};

/// The views of one list that the actor may use: his own first, then what his colleagues share, each by name. A shared
/// view reaches the colleagues of the same binding: the partner's employees each other, the users of one Submandant
/// each other.
Result<QList<NamedView>> namedViews(Reader &reader, const QString &listKey);

/// Makes a view of the actor's own, or overwrites his own of that name (in any case of letters). `content`: a JSON
/// object of at most 64 Ki characters. Errors: value_missing, value_too_long, view_content_invalid.
Result<Uuid> saveView(Door &door, const QString &listKey, const QString &name, const QString &content);

/// Only the owner may; another's view is not_found or view_not_own. Errors: value_missing, value_too_long,
/// view_name_taken.
Result<> renameView(Door &door, const Uuid &view, const QString &name);
Result<> shareView(Door &door, const Uuid &view, bool isShared);
Result<> removeView(Door &door, const Uuid &view);

/// By name or id among those the actor may use; of several of one name his own.
Result<Uuid> resolveView(Database &database, const QString &key);

/// Errors: view_not_own. For undo, which knows rows that are gone.
Result<> checkViewOwner(Door &door, const Uuid &owner);

} // namespace kontor
