// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The imports of sites and of dealer IDs: each row is the operation that a person would do.
#include "domain/fold.h"
#include "store/operations/company.h"
#include "store/operations/importloop.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

/// A row as fields, and what is to be done with it.
class CompanyImport : public RowImport
{
public:
    using Write = std::function<Result<RowFate>(const FieldValues &)>;

    CompanyImport(const QString &key, const Write &write)
        : m_key(key)
        , m_write(write)
    {
    }

    Result<> begin(const QStringList &fields) override
    {
        m_fields = fields;
        return {};
    }
    Result<> row(const Record &record, ImportAccount &account) override
    {
        const FieldValues values = filledCells(m_fields, record);
        if (values.value(m_key).isEmpty())
            return account.note(record.line, fail(Kind::Invalid, QStringLiteral("missing_value"), {}, {m_key}, m_key));
        return account.note(record.line, m_write(values));
    }

private:
    QString m_key;
    Write m_write;
    QStringList m_fields;
};

const QString usableKey = QStringLiteral("usable");

// Asked before anything is written: a refused row must have changed nothing.
Result<> checkUsable(const FieldValues &values)
{
    if (values.contains(usableKey))
        KONTOR_TRY(yesOrNo(usableKey, values.value(usableKey)));
    return {};
}

bool isUsable(const FieldValues &values)
{
    return yesOrNo(usableKey, values.value(usableKey, QStringLiteral("true"))).value_or(1) != 0;
}

Result<RowFate> writeSite(Door &door, FieldValues values)
{
    KONTOR_TRY(checkUsable(values));
    const bool isUsableNow = isUsable(values);
    const QString name = values.value(QStringLiteral("name"));
    const QString cityKey = QStringLiteral("city");
    Uuid id;
    QString city;
    bool wasUsable = true;
    KONTOR_TRY(door.database().each("SELECT id, city, state FROM visible_site WHERE name_key = ?", {fold(name)},
                                    [&](const Statement &row) {
                                        id = row.uuid(0);
                                        city = row.text(1);
                                        wasUsable = row.text(2) == u"usable";
                                        return false;
                                    }));
    const bool isNew = id.isNull();
    if (isNew) {
        FieldValues first = values;
        first.remove(usableKey);
        KONTOR_LET(made, createSite(door, first));
        id = made;
    }
    FieldValues changes;
    if (!isNew && values.contains(cityKey) && canonical(values.value(cityKey)) != city)
        changes.insert(cityKey, values.value(cityKey));
    if (values.contains(usableKey) && isUsableNow != wasUsable)
        changes.insert(usableKey, values.value(usableKey));
    if (!changes.isEmpty())
        KONTOR_TRY(changeSite(door, id, changes));
    return isNew ? RowFate::Created : changes.isEmpty() ? RowFate::Unchanged : RowFate::Changed;
}

Result<RowFate> writeDealerId(Door &door, FieldValues values)
{
    KONTOR_TRY(checkUsable(values));
    const bool isUsableNow = isUsable(values);
    const QString code = canonical(values.value(QStringLiteral("code")));
    Uuid id;
    bool wasUsable = true;
    KONTOR_TRY(door.database().each("SELECT id, state FROM visible_dealer_id WHERE code = ?", {code},
                                    [&](const Statement &row) {
                                        id = row.uuid(0);
                                        wasUsable = row.text(1) == u"usable";
                                        return false;
                                    }));
    const bool isNew = id.isNull();
    if (isNew) {
        KONTOR_LET(made, createDealerId(door, {{QStringLiteral("code"), code}}));
        id = made;
    } else if (!values.contains(usableKey) || isUsableNow == wasUsable) {
        return RowFate::Unchanged;
    }
    if (isUsableNow != wasUsable)
        KONTOR_TRY(changeDealerId(door, id, {{usableKey, values.value(usableKey)}}));
    return isNew ? RowFate::Created : RowFate::Changed;
}

} // namespace

Result<ImportOutcome> importSites(Door &door, const ImportSource &source)
{
    KONTOR_TRY(door.may(QStringLiteral("change_site")));
    CompanyImport import(QStringLiteral("name"), [&](const FieldValues &values) { return writeSite(door, values); });
    return importRows(door, source, import);
}

Result<ImportOutcome> importDealerIds(Door &door, const ImportSource &source)
{
    KONTOR_TRY(door.may(QStringLiteral("change_dealer_id")));
    CompanyImport import(QStringLiteral("code"),
                         [&](const FieldValues &values) { return writeDealerId(door, values); });
    return importRows(door, source, import);
}

} // namespace kontor
