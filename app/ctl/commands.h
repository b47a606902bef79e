// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of kontorctl. Each prints its result and returns the exit status of CLI.md, or an error.
#pragma once

#include "app/ctl/arguments.h"
#include "store/listquery.h"
#include "store/operations/duplicates.h"
#include "store/operations/fields.h"
#include "store/writer.h"
#include "sync/replica.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kontor::ctl
{

Result<int> init(const Arguments &arguments);
Result<int> list(const Arguments &arguments);
Result<int> show(const Arguments &arguments);
Result<int> count(const Arguments &arguments);
Result<int> create(const Arguments &arguments);
Result<int> set(const Arguments &arguments);
Result<int> forget(const Arguments &arguments);
/// assign and withdraw.
Result<int> assign(const Arguments &arguments);
/// deactivate and activate.
Result<int> switchSubmandant(const Arguments &arguments);
/// A new user who cannot work before he is enabled; prints the mail draft beside the record.
Result<int> invite(const Arguments &arguments);
/// disable-user and enable-user.
Result<int> switchUser(const Arguments &arguments);
/// archive and bring-back.
Result<int> archive(const Arguments &arguments);
Result<int> history(const Arguments &arguments);
Result<int> merge(const Arguments &arguments);
Result<int> duplicates(const Arguments &arguments);
/// set-contact, set-site and request.
Result<int> changeSelection(const Arguments &arguments);
Result<int> report(const Arguments &arguments);
Result<int> settle(const Arguments &arguments);
/// explain: one person, or everybody who sees a customer.
Result<int> explainSight(const Arguments &arguments);
Result<int> listGaps(const Arguments &arguments);
Result<int> handOver(const Arguments &arguments);
Result<int> deputise(const Arguments &arguments);
Result<int> endDeputyship(const Arguments &arguments);
/// set-password.
Result<int> setPassword(const Arguments &arguments);
Result<int> undo(const Arguments &arguments);
Result<int> importFile(const Arguments &arguments);
Result<int> exportFile(const Arguments &arguments);
Result<int> backup(const Arguments &arguments);
Result<int> restoreFile(const Arguments &arguments);
Result<int> doctor(const Arguments &arguments);
/// server init, upgrade, add-user, remove-user.
Result<int> serve(const Arguments &arguments);
/// connect: makes the store a replica.
Result<int> connectServer(const Arguments &arguments);
Result<int> sync(const Arguments &arguments);
Result<int> verify(const Arguments &arguments);
Result<int> outbox(const Arguments &arguments);
/// resolve
Result<int> resolveConflict(const Arguments &arguments);

/// Shared by them: opening, the kind of a list, the question of list, count and export.
Result<std::unique_ptr<Reader>> openReader(const Arguments &arguments);
Result<std::unique_ptr<Writer>> openWriter(const Arguments &arguments);
/// The replica of the one who asks, brought up to date and looked after by nobody else. Errors: replica_missing,
/// replica_of_another.
Result<std::unique_ptr<Replica>> openReplica(const Arguments &arguments);
Result<const ListSpec *> readKind(const QString &kind);
Result<ListQuery> readQuery(const Arguments &arguments, const ListSpec &spec);
/// What is shown when nobody asked: all in JSON, what the window shows at first in a table.
QList<QByteArray> shownColumns(const Arguments &arguments, const ListSpec &spec, const QList<QByteArray> &asked);
Result<int> printRows(const Arguments &arguments, const ListSpec &spec, const QList<QByteArray> &columns,
                      const QList<ListRow> &rows);
/// KEY=VALUE...
Result<FieldValues> readFields(const QStringList &words);
QList<QByteArray> allColumns(const ListSpec &spec, const ListQuery &query);

/// {"change_set": ..., the record} of a writing command.
Result<int> printWritten(const Arguments &arguments, const Receipt &receipt, const QString &kind, const QString &key,
                         const QJsonObject &more = {});
QJsonArray duplicatesArray(const QList<Duplicate> &duplicates);
void addChangeSet(QJsonObject &object, const Receipt &receipt);
void printObject(const Arguments &arguments, const QJsonObject &object);

} // namespace kontor::ctl
