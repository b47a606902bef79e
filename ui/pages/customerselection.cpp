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
#include <QPointer>
#include <memory>

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

void CustomerSelection::perform(const QString &command, const QString &message, std::function<Result<>(Door &)> work)
{
    whenDone(m_context.store.perform(command, message, std::move(work)), this,
             [this, command, message](const Result<Receipt> &receipt) {
                 if (receipt)
                     m_context.undo.saved(command, *receipt, message);
                 else
                     m_context.toasts.showError(errorText(receipt.error()));
             });
}

namespace
{

/// Work on several customers, of whom one may stand in the way of all.
struct Together {
    QString command;
    int count = 0;
    std::function<QString(int count)> message; ///< once it is done for so many
    std::function<Result<>(Door &, QStringList *leftOut)> work;
    std::function<void()> then; ///< once it is saved
};

// The others, and who was left out.
void doForOthers(const Context &context, QObject *page, const Together &together)
{
    const auto leftOut = std::make_shared<QStringList>();
    const auto done = context.store.perform(together.command, {}, [work = together.work, leftOut](Door &door) {
        leftOut->clear();
        return work(door, leftOut.get());
    });
    whenDone(done, page, [context, together, leftOut](const Result<Receipt> &receipt) {
        if (!receipt)
            return void(context.toasts.showError(errorText(receipt.error())));
        constexpr qsizetype named = 10;
        const QStringList first = leftOut->mid(0, named);
        const QString numbers =
            first.join(QStringLiteral(", ")) + (leftOut->size() > named ? QStringLiteral(" …") : QString());
        context.undo.saved(together.command, *receipt,
                           together.message(together.count - int(leftOut->size())) + u' ' +
                               CustomerSelection::tr("%n left out: %1", nullptr, int(leftOut->size())).arg(numbers));
        if (together.then)
            together.then();
    });
}

// All or nothing, as it is in the change log; where one is locked or at another step the rest is offered.
void doTogether(const Context &context, QObject *page, const Together &together)
{
    const QString message = together.message(together.count);
    const auto done = context.store.perform(together.command, message,
                                            [work = together.work](Door &door) { return work(door, nullptr); });
    whenDone(done, page, [context, page, together, message](const Result<Receipt> &receipt) {
        if (receipt) {
            context.undo.saved(together.command, *receipt, message);
            if (together.then)
                together.then();
        } else if (together.count > 1 && isOfOne(receipt.error().rule)) {
            context.toasts.showError(errorText(receipt.error()) + u' ' + CustomerSelection::tr("Nothing was changed."),
                                     CustomerSelection::tr("Do it for the others"),
                                     [context, page = QPointer(page), together] {
                                         if (page)
                                             doForOthers(context, page, together);
                                     });
        } else {
            context.toasts.showError(errorText(receipt.error()));
        }
    });
}

} // namespace

void CustomerSelection::setContact(const Context &context, const QList<Uuid> &ids, QWidget *page)
{
    const int count = int(ids.size());
    // Whether the contact will see anything stands beside the name.
    const RecordPicker::Wanted wanted = {tr("Partner contact of %n customer(s)", nullptr, count),
                                         tr("Set contact"),
                                         tr("No contact"),
                                         {"login", "given_name", "family_name", "visibility", "state"},
                                         {{"submandant", {QString()}}}};
    auto *picker = new RecordPicker(context, lists::users(), wanted, page->window());
    connect(picker, &RecordPicker::chosen, page, [context, ids, count, page](const QString &login) {
        const auto message = [login](int done) {
            return login.isEmpty() ? tr("%n customer(s) have no partner contact now.", nullptr, done)
                                   : tr("%n customer(s) have the partner contact %1 now.", nullptr, done).arg(login);
        };
        const auto work = [ids, login](Door &door, QStringList *leftOut) {
            return setContactOf(door, ids, login, leftOut);
        };
        doTogether(context, page, {commands::setContact, count, message, work, {}});
    });
    picker->open();
}

void CustomerSelection::setSite(const QList<Uuid> &ids)
{
    const int count = int(ids.size());
    const RecordPicker::Wanted wanted = {tr("Site of %n customer(s)", nullptr, count),
                                         tr("Set site"),
                                         tr("No site"),
                                         {"name", "city"},
                                         {{"usable", {QStringLiteral("true")}}}};
    auto *picker = new RecordPicker(m_context, lists::sites(), wanted, m_page->window());
    connect(picker, &RecordPicker::chosen, this, [this, ids, count](const QString &site) {
        const auto message = [site](int done) {
            return site.isEmpty() ? tr("%n customer(s) have no site now.", nullptr, done)
                                  : tr("%n customer(s) belong to the site %1 now.", nullptr, done).arg(site);
        };
        const auto work = [ids, site](Door &door, QStringList *leftOut) { return setSiteOf(door, ids, site, leftOut); };
        doTogether(m_context, this, {commands::setSite, count, message, work, {}});
    });
    picker->open();
}

void CustomerSelection::requestAdministration(const QList<Uuid> &ids)
{
    const auto message = [](int done) {
        return tr("Customer administration requested for %n customer(s).", nullptr, done);
    };
    const auto work = [ids](Door &door, QStringList *leftOut) { return requestAdministrationOf(door, ids, leftOut); };
    doTogether(m_context, this,
               {commands::requestAdministration, int(ids.size()), message, work, [this, ids] { writeLetter(ids); }});
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
