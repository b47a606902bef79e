// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/presentcustomer.h"

namespace kontor
{

const QList<QByteArray> &findableColumns()
{
    static const QList<QByteArray> columns = {
        "name", "kind", "city", "country", "administration", "administration_since", "site", "partner_contact"};
    return columns;
}

const QList<QByteArray> &openableColumns()
{
    static const QList<QByteArray> columns = {"street", "postcode", "email", "phone", "contact_name", "vat", "note"};
    return columns;
}

Result<PresentCustomer> lookUpCustomer(Door &door, const QString &number)
{
    static const QByteArray sql =
        "SELECT c.id, EXISTS (SELECT 1 FROM visible_customer v WHERE v.mandant = c.mandant AND v.id = c.id), "
        "c.kind = 'prospect' OR c.administration = 'active', p.id IS NOT NULL, c.archived_on IS NOT NULL, c.name, "
        "c.kind, c.city, c.country, c.administration, c.administration_since, c.site, c.partner_contact, p.street, "
        "p.postcode, p.email, p.phone, p.contact_name, p.vat, p.note FROM customer c LEFT JOIN customer_profile p ON "
        "p.mandant = c.mandant AND p.id = c.id WHERE c.mandant = ? AND c.number = ?";
    PresentCustomer present;
    KONTOR_TRY(door.database().each(sql, {door.mandant(), number}, [&](const Statement &row) {
        present.id = row.uuid(0);
        present.isFindable = row.integer(1) != 0;
        present.isOpenable = row.integer(2) != 0;
        present.hasProfile = row.integer(3) != 0;
        present.isArchived = row.integer(4) != 0;
        for (int i = 0; i < findableColumns().size(); ++i)
            present.findable << (i < 6 ? row.value(5 + i) : idOrNull(row.uuid(5 + i)));
        for (int i = 0; i < openableColumns().size(); ++i)
            present.openable << row.value(13 + i);
        return false;
    }));
    return present;
}

} // namespace kontor
