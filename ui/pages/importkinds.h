// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportKinds: what a table can be imported as, with the operation, the right and the words of each kind.
#pragma once

#include "domain/session.h"
#include "store/operations/imports.h"

#include <QList>
#include <QString>

namespace kontor::ui
{

struct ImportKind {
    QString key; ///< of files::kindKeys()
    QString command;
    QString role; ///< that a person needs; employees only
    Result<ImportOutcome> (*run)(Door &, const ImportSource &) = nullptr;
};

const QList<ImportKind> &importKinds();
/// Null for an unknown key.
const ImportKind *importKind(const QString &key);
bool mayImport(const ImportKind &kind, const Session &session);

/// "Customers", in the present language.
QString importKindLabel(const QString &kind);
/// The field as the list of the kind calls it, e.g. "Customer number".
QString importFieldLabel(const QString &kind, const QString &field);
/// What a person reads where an error names a column: the file's own header word, of a field's key its label.
QString importColumnText(const QString &kind, const QString &column);

} // namespace kontor::ui
