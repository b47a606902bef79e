// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerselection.h"

#include "store/lists/lists.h"
#include "store/operations/archive.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/selection.h"
#include "store/whotoask.h"
#include "ui/administrationletter.h"
#include "ui/errortext.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/customerrow.h"
#include "ui/shell/dialogs.h"
#include "ui/undo.h"
#include "ui/widgets/toast.h"

#include <QAction>

namespace kontor::ui
{

CustomerSelection::CustomerSelection(const Context &context, ListPage *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
    const bool isEmployee = context.session.isEmployee();
    if (isEmployee && context.session.mayChangeWith(QStringLiteral("assignment")))
        page->addSelectionAction({QStringLiteral("assignCustomers"),
                                  QStringLiteral("submandants"),
                                  QKeySequence(Qt::CTRL | Qt::Key_M),
                                  [] { return tr("Assign to…"); },
                                  [this](const QList<Uuid> &ids) { assign(ids); },
                                  {}});
    if (decidesSight(context.session))
        page->addSelectionAction({QStringLiteral("setContact"),
                                  QStringLiteral("user"),
                                  {},
                                  [] { return tr("Set contact…"); },
                                  [this](const QList<Uuid> &ids) { setContact(m_context, ids, m_page); },
                                  {}});
    if (!isEmployee || !context.session.mayChangeWith(QStringLiteral("customer_care")))
        return;
    page->addSelectionAction({QStringLiteral("setSite"),
                              QStringLiteral("site"),
                              {},
                              [] { return tr("Set site…"); },
                              [this](const QList<Uuid> &ids) { setSite(ids); },
                              {}});
    page->addSelectionAction({QStringLiteral("requestAdministration"),
                              QStringLiteral("key"),
                              {},
                              [] { return tr("Request administration"); },
                              [this](const QList<Uuid> &ids) { requestAdministration(ids); },
                              {}});
    // Archived customers stand in the list only while it is filtered for them.
    const auto isArchive = [page] { return page->filters()->filters().has("archived", QStringLiteral("true")); };
    page->addSelectionAction({QStringLiteral("archiveCustomers"), QStringLiteral("box"),
                              QKeySequence(QKeySequence::Delete), [] { return tr("Archive"); },
                              [this](const QList<Uuid> &ids) { archive(ids); }, [isArchive] { return !isArchive(); }});
    QAction *back = page->addSelectionAction({QStringLiteral("bringBackCustomers"),
                                              QStringLiteral("restore"),
                                              {},
                                              [] { return tr("Bring back"); },
                                              [this](const QList<Uuid> &ids) { bringBack(ids); },
                                              isArchive});
    const auto show = [back, isArchive] { back->setVisible(isArchive()); };
    connect(page->filters(), &FilterRow::filtersChanged, this, show);
    show();
}

void CustomerSelection::perform(const QString &command, const QString &message, std::function<Result<>(Door &)> work,
                                std::function<void()> then)
{
    whenDone(m_context.store.perform(command, message, std::move(work)), this,
             [this, command, message, then = std::move(then)](const Result<Receipt> &receipt) {
                 if (receipt) {
                     m_context.undo.saved(command, *receipt, message);
                     if (then)
                         then();
                 } else
                     m_context.toasts.showError(errorText(receipt.error()));
             });
}

void CustomerSelection::setContact(const Context &context, const QList<Uuid> &ids, QWidget *page)
{
    // Whether the contact will see anything stands beside the name.
    const RecordPicker::Wanted wanted = {tr("Partner contact of %n customer(s)", nullptr, int(ids.size())),
                                         tr("Set contact"),
                                         tr("No contact"),
                                         {"login", "given_name", "family_name", "visibility", "state"},
                                         {{"submandant", {QString()}}}};
    auto *picker = new RecordPicker(context, lists::users(), wanted, page->window());
    connect(picker, &RecordPicker::chosen, page, [context, ids, page](const QString &login) {
        const QString message =
            login.isEmpty()
                ? tr("%n customer(s) have no partner contact now.", nullptr, int(ids.size()))
                : tr("%n customer(s) have the partner contact %1 now.", nullptr, int(ids.size())).arg(login);
        const auto done = context.store.perform(commands::setContact, message,
                                                [ids, login](Door &door) { return setContactOf(door, ids, login); });
        whenDone(done, page, [context, message](const Result<Receipt> &receipt) {
            if (receipt)
                context.undo.saved(commands::setContact, *receipt, message);
            else
                context.toasts.showError(errorText(receipt.error()));
        });
    });
    picker->open();
}

void CustomerSelection::setSite(const QList<Uuid> &ids)
{
    const RecordPicker::Wanted wanted = {
        tr("Site of %n customer(s)", nullptr, int(ids.size())), tr("Set site"), tr("No site"), {"name", "city"}, {}};
    auto *picker = new RecordPicker(m_context, lists::sites(), wanted, m_page->window());
    connect(picker, &RecordPicker::chosen, this, [this, ids](const QString &site) {
        const QString message =
            site.isEmpty() ? tr("%n customer(s) have no site now.", nullptr, int(ids.size()))
                           : tr("%n customer(s) belong to the site %1 now.", nullptr, int(ids.size())).arg(site);
        perform(commands::setSite, message, [ids, site](Door &door) { return setSiteOf(door, ids, site); });
    });
    picker->open();
}

void CustomerSelection::requestAdministration(const QList<Uuid> &ids)
{
    perform(
        commands::requestAdministration,
        tr("Customer administration requested for %n customer(s).", nullptr, int(ids.size())),
        [ids](Door &door) { return requestAdministrationOf(door, ids); }, [this, ids] { writeLetter(ids); });
}

// One text for several: each gets it, and none learns of another.
void CustomerSelection::writeLetter(const QList<Uuid> &ids)
{
    if (ids.size() > 1)
        return m_context.dialogs.openMail(m_page, administrationLetter(m_context.session));
    const auto read =
        m_context.store.read<CustomerRow>([id = ids.first()](Reader &reader) { return readCustomer(reader, id); });
    whenDone(read, this, [this](const Result<CustomerRow> &row) {
        m_context.dialogs.openMail(
            m_page, row ? administrationLetter(m_context.session, row->value("name"), row->value("number"))
                        : administrationLetter(m_context.session));
    });
}

void CustomerSelection::archive(const QList<Uuid> &ids)
{
    perform(commands::archiveCustomers, tr("%n customer(s) archived", nullptr, int(ids.size())),
            [ids](Door &door) { return archiveCustomers(door, ids); });
}

void CustomerSelection::bringBack(const QList<Uuid> &ids)
{
    perform(commands::bringBackCustomers, tr("%n customer(s) brought back", nullptr, int(ids.size())),
            [ids](Door &door) { return bringBackCustomers(door, ids); });
}

void CustomerSelection::assign(const QList<Uuid> &ids)
{
    const RecordPicker::Wanted wanted = {tr("Assign %n customer(s) to a Submandant", nullptr, int(ids.size())),
                                         tr("Assign"),
                                         {},
                                         {"name", "city", "active"},
                                         {{"active", {QStringLiteral("active")}}}};
    auto *picker = new RecordPicker(m_context, lists::submandants(), wanted, m_page->window());
    connect(picker, &RecordPicker::chosen, this, [this, ids](const QString &name, const Uuid &submandant) {
        perform(commands::assignCustomers, tr("%n customer(s) assigned to %1.", nullptr, int(ids.size())).arg(name),
                [ids, submandant](Door &door) -> Result<> {
                    KONTOR_TRY(saveAssignments(door, {submandant, ids, {}}));
                    return {};
                });
    });
    picker->open();
}

} // namespace kontor::ui
