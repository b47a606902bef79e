// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/commands.h"

#include <QHash>
#include <QSet>

namespace kontor::commands
{

QString rightFor(const QString &command)
{
    static const QHash<QString, QString> rights = {
        {createSubmandant, QStringLiteral("change_submandant")},
        {changeSubmandant, QStringLiteral("change_submandant")},
        {deactivateSubmandant, QStringLiteral("change_submandant")},
        {activateSubmandant, QStringLiteral("change_submandant")},
        {importSubmandants, QStringLiteral("change_submandant")},
        {assignCustomers, QStringLiteral("assign")},
        {importAssignments, QStringLiteral("assign")},
        {createCustomer, QStringLiteral("change_customer")},
        {changeCustomer, QStringLiteral("change_customer")},
        {importCustomers, QStringLiteral("import_customers")},
        {changeMandant, QStringLiteral("change_mandant")},
        {createSite, QStringLiteral("change_site")},
        {changeSite, QStringLiteral("change_site")},
        {createDealerId, QStringLiteral("change_dealer_id")},
        {changeDealerId, QStringLiteral("change_dealer_id")},
        {saveView, QStringLiteral("save_view")},
        {renameView, QStringLiteral("save_view")},
        {shareView, QStringLiteral("save_view")},
        {removeView, QStringLiteral("save_view")},
        {archiveCustomers, QStringLiteral("archive_customer")},
        {bringBackCustomers, QStringLiteral("archive_customer")},
        {reportOutdated, QStringLiteral("report_outdated")},
        {settleOutdated, QStringLiteral("settle_outdated")},
        {mergeCustomers, QStringLiteral("merge_customers")},
        {setContact, QStringLiteral("change_contact")},
        {setSite, QStringLiteral("change_customer")},
        {requestAdministration, QStringLiteral("request_administration")},
        {handOverCustomers, QStringLiteral("assign")},
        {handOverContacts, QStringLiteral("change_contact")},
        {setDeputy, QStringLiteral("change_contact")},
        {endDeputy, QStringLiteral("change_contact")},
        {importSites, QStringLiteral("change_site")},
        {importDealerIds, QStringLiteral("change_dealer_id")},
        {createUser, QStringLiteral("change_user")},
        {inviteUser, QStringLiteral("change_user")},
        {disableUser, QStringLiteral("change_user")},
        {enableUser, QStringLiteral("change_user")},
        {activateUser, QStringLiteral("change_user")},
        {resetPassword, QStringLiteral("change_user")},
        {lookAs, QStringLiteral("look_as")},
    };
    return rights.value(command);
}

bool isUndoable(const QString &command)
{
    static const QSet<QString> final = {
        createSubmandant, createCustomer,    createSite,  createDealerId,  createUser,  inviteUser,    activateUser,
        importCustomers,  importSubmandants, importSites, importDealerIds, setPassword, resetPassword, lookAs};
    return !final.contains(command);
}

} // namespace kontor::commands
