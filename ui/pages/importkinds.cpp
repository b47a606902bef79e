// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importkinds.h"

#include "files/fields.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"

#include <QCoreApplication>

namespace kontor::ui
{

namespace
{

const ListSpec &specOf(const QString &kind)
{
    if (kind == u"submandants")
        return lists::submandants();
    if (kind == u"assignments")
        return lists::assignments();
    if (kind == u"sites")
        return lists::sites();
    return kind == u"dealer_ids" ? lists::dealerIds() : lists::customers();
}

} // namespace

const QList<ImportKind> &importKinds()
{
    static const QList<ImportKind> all = {
        {QStringLiteral("customers"), commands::importCustomers, QStringLiteral("customer_care"), importCustomers},
        {QStringLiteral("submandants"), commands::importSubmandants, QStringLiteral("partner_administration"),
         importSubmandants},
        {QStringLiteral("assignments"), commands::importAssignments, QStringLiteral("assignment"), importAssignments},
        {QStringLiteral("sites"), commands::importSites, QStringLiteral("partner_administration"), importSites},
        {QStringLiteral("dealer_ids"), commands::importDealerIds, QStringLiteral("partner_administration"),
         importDealerIds},
    };
    return all;
}

const ImportKind *importKind(const QString &key)
{
    for (const ImportKind &kind : importKinds())
        if (kind.key == key)
            return &kind;
    return nullptr;
}

bool mayImport(const ImportKind &kind, const Session &session)
{
    return session.isEmployee() && session.mayChangeWith(kind.role);
}

QString importKindLabel(const QString &kind)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Import", text); };
    if (kind == u"customers")
        return word(QT_TRANSLATE_NOOP("Import", "Customers and prospects"));
    if (kind == u"submandants")
        return word(QT_TRANSLATE_NOOP("Import", "Submandants"));
    if (kind == u"assignments")
        return word(QT_TRANSLATE_NOOP("Import", "Assignments of customers to Submandants"));
    if (kind == u"sites")
        return word(QT_TRANSLATE_NOOP("Import", "Sites"));
    return kind == u"dealer_ids" ? word(QT_TRANSLATE_NOOP("Import", "Dealer IDs")) : kind;
}

QString importFieldLabel(const QString &kind, const QString &field)
{
    const ListColumn *column = specOf(kind).column(field.toUtf8());
    return column && column->title ? QCoreApplication::translate("List", column->title) : field;
}

QString importColumnText(const QString &kind, const QString &column)
{
    const files::Kind *spec = files::kindByKey(kind);
    return spec && spec->field(column) ? importFieldLabel(kind, column) : column;
}

} // namespace kontor::ui
