// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The imports of Submandants and of assignments: short files, so each row is the operation that a person would do.
#include "store/operations/assignments.h"
#include "store/operations/customers.h"
#include "store/operations/importloop.h"
#include "store/operations/submandants.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

// An empty cell leaves what is there.
FieldValues filledCells(const QStringList &fields, const Record &record)
{
    FieldValues values;
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (const QString value = record.values.value(i); !value.isEmpty())
            values.insert(fields[i], value);
    return values;
}

Result<qint64> changesSoFar(Door &door)
{
    return door.database().integer("SELECT total_changes()");
}

Result<bool> isThere(Door &door, const FieldValues &values, const Uuid &submandant)
{
    static const QMap<QString, QByteArray> columns = {
        {QStringLiteral("code"), "uvp_code"},
        {QStringLiteral("dealer_id"),
         "(SELECT d.code FROM dealer_id d WHERE d.mandant = s.mandant AND d.id = s.dealer_id)"}};
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QByteArray column = columns.value(value.key(), "s." + value.key().toUtf8());
        KONTOR_LET(same, door.database().integer("SELECT " + column +
                                                     " IS ?3 FROM submandant s WHERE s.mandant = ?1 AND "
                                                     "s.id = ?2",
                                                 {door.mandant(), submandant, value.value()}));
        if (!same)
            return false;
    }
    return true;
}

} // namespace

Result<ImportOutcome> importSubmandants(Door &door, const ImportSource &source)
{
    KONTOR_TRY(door.may(QStringLiteral("change_submandant")));
    QStringList fields;
    return importRows(
        door, source,
        [&](const QStringList &known) -> Result<> {
            fields = known;
            return {};
        },
        [&](const Record &record) -> Result<RowFate> {
            const FieldValues values = filledCells(fields, record);
            const auto present = resolveSubmandant(door.database(), values.value(QStringLiteral("name")));
            if (!present && present.error().kind != Kind::NotFound)
                return tl::unexpected<Error>(present.error());
            if (!present) {
                KONTOR_TRY(createSubmandant(door, values));
                return RowFate::Created;
            }
            KONTOR_LET(same, isThere(door, values, *present));
            if (same)
                return RowFate::Unchanged;
            KONTOR_TRY(changeSubmandant(door, *present, values));
            return RowFate::Changed;
        });
}

Result<ImportOutcome> importAssignments(Door &door, const ImportSource &source)
{
    KONTOR_TRY(door.may(QStringLiteral("assign")));
    qsizetype submandantAt = -1;
    qsizetype customerAt = -1;
    return importRows(
        door, source,
        [&](const QStringList &fields) -> Result<> {
            submandantAt = fields.indexOf(QStringLiteral("submandant"));
            customerAt = fields.indexOf(QStringLiteral("customer"));
            return {};
        },
        [&](const Record &record) -> Result<RowFate> {
            KONTOR_LET(submandant, resolveSubmandant(door.database(), record.values.value(submandantAt)));
            KONTOR_LET(customer, resolveCustomer(door.database(), record.values.value(customerAt)));
            KONTOR_LET(before, changesSoFar(door));
            KONTOR_TRY(saveAssignments(door, {submandant, {customer}, {}}));
            KONTOR_LET(after, changesSoFar(door));
            return after == before ? RowFate::Unchanged : RowFate::Created;
        });
}

} // namespace kontor
