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

class SubmandantImport : public RowImport
{
public:
    explicit SubmandantImport(Door &door)
        : m_door(door)
    {
    }

    Result<> begin(const QStringList &fields) override
    {
        m_fields = fields;
        return {};
    }
    Result<> row(const Record &record, ImportAccount &account) override
    {
        return account.note(record.line, write(record));
    }

private:
    Result<RowFate> write(const Record &record)
    {
        const FieldValues values = filledCells(m_fields, record);
        const auto present = resolveSubmandant(m_door.database(), values.value(QStringLiteral("name")));
        if (!present && present.error().kind != Kind::NotFound)
            return tl::unexpected<Error>(present.error());
        if (!present) {
            KONTOR_TRY(createSubmandant(m_door, values));
            return RowFate::Created;
        }
        KONTOR_LET(same, isThere(m_door, values, *present));
        if (same)
            return RowFate::Unchanged;
        KONTOR_TRY(changeSubmandant(m_door, *present, values));
        return RowFate::Changed;
    }

    Door &m_door;
    QStringList m_fields;
};

class AssignmentImport : public RowImport
{
public:
    explicit AssignmentImport(Door &door)
        : m_door(door)
    {
    }

    Result<> begin(const QStringList &fields) override
    {
        m_submandantAt = fields.indexOf(QStringLiteral("submandant"));
        m_customerAt = fields.indexOf(QStringLiteral("customer"));
        return {};
    }
    Result<> row(const Record &record, ImportAccount &account) override
    {
        return account.note(record.line, write(record));
    }

private:
    Result<RowFate> write(const Record &record)
    {
        KONTOR_LET(submandant, resolveSubmandant(m_door.database(), record.values.value(m_submandantAt)));
        KONTOR_LET(customer, resolveCustomer(m_door.database(), record.values.value(m_customerAt)));
        KONTOR_LET(before, changesSoFar(m_door));
        KONTOR_TRY(saveAssignments(m_door, {submandant, {customer}, {}}));
        KONTOR_LET(after, changesSoFar(m_door));
        return after == before ? RowFate::Unchanged : RowFate::Created;
    }

    Door &m_door;
    qsizetype m_submandantAt = -1;
    qsizetype m_customerAt = -1;
};

} // namespace

Result<ImportOutcome> importSubmandants(Door &door, const ImportSource &source)
{
    KONTOR_TRY(door.may(QStringLiteral("change_submandant")));
    SubmandantImport import(door);
    return importRows(door, source, import);
}

Result<ImportOutcome> importAssignments(Door &door, const ImportSource &source)
{
    KONTOR_TRY(door.may(QStringLiteral("assign")));
    AssignmentImport import(door);
    return importRows(door, source, import);
}

} // namespace kontor
