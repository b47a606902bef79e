// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerdetail.h"

#include "store/listfields.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/customeractions.h"
#include "ui/pages/customercards.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerhints.h"
#include "ui/pages/customerhistory.h"
#include "ui/pages/formdraft.h"
#include "ui/pages/formundo.h"
#include "ui/pages/mergedialog.h"
#include "ui/pages/othersvalues.h"
#include "ui/pages/recordstab.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/metrics.h"
#include "ui/undo.h"
#include "ui/ways.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

CustomerDetail::CustomerDetail(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_state(new Pill)
    , m_actions(new CustomerActions(context, m_header, this))
    , m_line(new EffectLine)
    , m_why(new QPushButton)
    , m_hints(new CustomerHints(context))
    , m_stack(new PageStack)
    , m_instead(new EmptyState)
    , m_tabs(new QTabWidget)
    , m_data(new PageStack)
    , m_form(new CustomerForm(context))
    , m_draft(new FormDraft(context, {m_form}, this))
    , m_undo(new FormUndo({m_form}, this))
    , m_cards(new CustomerCards)
    , m_assignments(new RecordsTab(context, lists::assignments(), QStringLiteral("customer.assignments")))
    , m_history(new CustomerHistory(context))
    , m_foot(new UnsavedFoot)
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.block);
    column->setSpacing(sizes.block);
    m_header->addBesideTitle(m_state);
    m_line->setMeaning(Meaning::Warn);
    m_line->setText({});
    m_data->addWidget(cardAround(m_form));
    m_data->addWidget(m_cards);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_data, QString());
    m_tabs->addTab(m_assignments, QString());
    m_tabs->addTab(m_history, QString());
    m_assignments->view()->setDefaultColumns({{"submandant"}, {"since"}, {"until"}, {"cause"}, {"by"}});
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_instead);
    column->addWidget(m_header);
    auto *lockedRow = new QHBoxLayout;
    lockedRow->setSpacing(sizes.gap);
    lockedRow->addWidget(m_line, 1);
    lockedRow->addWidget(m_why);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAutoDefault(false);
    column->addLayout(lockedRow);
    column->addWidget(m_hints);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    keepClear(m_foot);

    connect(m_header->breadcrumb(), &Breadcrumb::chosen, this, &CustomerDetail::leaveRequested);
    connect(m_form, &FieldForm::changed, this, [this] {
        if (isNew())
            nameIt();
        describe();
        tellTyped();
    });
    connect(m_hints, &CustomerHints::bringBackRequested, m_actions, &CustomerActions::bringBack);
    connect(m_hints, &CustomerHints::openRequested, this, &CustomerDetail::openRequested);
    connect(m_hints, &CustomerHints::mergeRequested, this, &CustomerDetail::openMerge);
    connect(m_hints, &CustomerHints::failed, this,
            [this](const Error &error) { m_context.dialogs.tell(this, m_header->title(), errorText(error)); });
    connect(m_why, &QPushButton::clicked, this, &CustomerDetail::askWhy);
    connect(m_actions, &CustomerActions::whyRequested, this, &CustomerDetail::askWhy);
    connect(m_assignments, &RecordsTab::totalChanged, this, &CustomerDetail::describe);
    connect(m_foot, &UnsavedFoot::saveRequested, this, [this] { save(); });
    connect(m_foot, &UnsavedFoot::discardRequested, this, &CustomerDetail::discard);
    connect(m_instead, &EmptyState::actionTriggered, this, &CustomerDetail::load);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CustomerDetail::describe);
    auto *saveKey = new QShortcut(QKeySequence::Save, this);
    connect(saveKey, &QShortcut::activated, this, [this] {
        if (unsavedCount() > 0)
            save();
    });
    connect(&context.store, &Store::committed, this, [this] {
        m_isStale = !isVisible();
        if (!isNew() && !m_isStale)
            load();
    });
    context.undo.follow(m_undo->steps(), this);
    retranslate();
}

void CustomerDetail::startNew(const QString &kind)
{
    m_customer = Uuid();
    m_draft->close();
    m_shown = {};
    m_isLoaded = true;
    m_form->beginNew(kind);
    m_data->setCurrentIndex(0);
    m_stack->setCurrentWidget(m_tabs);
    m_tabs->setCurrentIndex(0);
    m_assignments->model()->setConditions({{"customer", {QString()}}});
    m_actions->setSubject({});
    m_hints->setCustomer({});
    m_hints->setTyped({});
    retranslate();
    m_form->focusFirst();
    m_draft->open(QStringLiteral("customer/new"), m_header->title(), FormDraft::Record::New);
}

void CustomerDetail::open(const Uuid &customer)
{
    m_customer = customer;
    m_draft->close();
    m_shown = {};
    m_isLoaded = false;
    m_instead->setState(EmptyState::Kind::Loading);
    m_stack->setCurrentWidget(m_instead);
    m_tabs->setCurrentIndex(0);
    retranslate();
    load();
}

void CustomerDetail::load()
{
    const Uuid asked = m_customer;
    const auto row = m_context.store.read<CustomerRow>([asked](Reader &reader) { return readCustomer(reader, asked); });
    whenDone(row, this, [this, asked](const Result<CustomerRow> &found) {
        if (asked == m_customer && !isNew())
            take(found);
    });
}

void CustomerDetail::take(const Result<CustomerRow> &found)
{
    if (!found) {
        // Out of sight by now, or the disk failed: what was typed is not thrown away for that.
        if (unsavedCount() > 0)
            return m_context.dialogs.tell(this, m_shown.value("name"), errorText(found.error()));
        m_isLoaded = false;
        const bool isGone = found.error().kind == Error::Kind::NotFound;
        m_instead->setState(isGone ? EmptyState::Kind::NoRight : EmptyState::Kind::Failed, errorText(found.error()),
                            isGone ? QString() : tr("Try again"));
        m_stack->setCurrentWidget(m_instead);
        return describe();
    }
    m_shown = *found;
    show(!std::exchange(m_isLoaded, true));
}

bool CustomerDetail::mayEdit() const
{
    return m_context.session.mayChangeWith(QStringLiteral("customer_care")) &&
           (isNew() || (m_shown.isOpenable && m_shown.value("archived_on").isEmpty()));
}

// What another window saved meanwhile comes in; what this person typed stays on top of it.
void CustomerDetail::show(bool isFirst)
{
    if (isFirst)
        m_form->beginPresent(m_shown.fields);
    else
        m_form->refreshPresent(m_shown.fields);
    m_form->setTyped(std::exchange(m_typedSince, {}));
    m_cards->show(m_shown.fields, m_shown.isOpenable);
    // What is typed stays to be seen, though it was archived or locked meanwhile.
    m_data->setCurrentIndex(mayEdit() || unsavedCount() > 0 ? 0 : 1);
    m_stack->setCurrentWidget(m_tabs);
    const QString archivedOn = m_shown.value("archived_on");
    QList<Condition> where = {{"customer", {m_shown.value("number")}}};
    // What an archived customer had is silent in lists that do not ask for it.
    if (!archivedOn.isEmpty())
        where << Condition{"archived", {QStringLiteral("true")}};
    m_assignments->model()->setConditions(where);
    m_history->setCustomer(m_customer);
    m_hints->setCustomer(m_customer, archivedOn);
    m_actions->setSubject({m_customer, m_shown.value("number"), m_shown.value("name"), m_shown.value("kind"),
                           m_shown.value("administration"), m_shown.isOpenable, !archivedOn.isEmpty()});
    retranslate();
    if (isFirst && mayEdit())
        m_draft->open(QStringLiteral("customer/") + m_customer.text(), m_header->title(), FormDraft::Record::Present);
}

QString CustomerDetail::lockedText() const
{
    if (isNew() || !m_isLoaded || m_shown.isOpenable)
        return {};
    //: %1 is the state of the customer administration, e.g. inactive
    return tr("The profile is locked: the customer administration is %1. It opens when the customer has agreed and the "
              "administration is active.")
        .arg(stateWord(m_shown.value("administration")));
}

int CustomerDetail::unsavedCount() const
{
    return m_isLoaded ? int(m_form->changes().size()) : 0;
}

void CustomerDetail::discard()
{
    m_form->discard();
    m_data->setCurrentIndex(mayEdit() ? 0 : 1);
}

void CustomerDetail::save(std::function<void(bool)> done)
{
    const auto answer = [done = std::move(done)](bool isSaved) {
        if (done)
            done(isSaved);
    };
    if (m_foot->isSaving())
        return answer(false);
    if (!m_form->check()) {
        m_tabs->setCurrentIndex(0);
        m_form->check();
        return answer(false);
    }
    askAboutOthers(m_context.dialogs, this, {m_form}, [this, answer](bool goesOn) {
        if (goesOn)
            saveChanges(answer);
        else
            answer(false);
    });
}

void CustomerDetail::saveChanges(const std::function<void(bool)> &answer)
{
    m_foot->setSaving(true);
    const bool wasNew = isNew();
    const Uuid present = m_customer;
    const FieldValues fields = wasNew ? m_form->filledValues() : m_form->changes();
    const FieldValues sent = wasNew ? m_form->values() : fields;
    const QString name = m_form->value(QStringLiteral("name")).trimmed();
    const QString command = wasNew ? commands::createCustomer : commands::changeCustomer;
    auto made = std::make_shared<Uuid>(present);
    const auto saved = m_context.store.perform(
        command, m_form->value(QStringLiteral("number")).trimmed(),
        [=, shown = m_form->stored()](Door &door) -> Result<> {
            if (!wasNew) {
                KONTOR_TRY(refuseUnseen(door.database(), lists::customers(), present, shown, fields));
                return changeCustomer(door, present, fields);
            }
            KONTOR_LET(id, createCustomer(door, fields));
            *made = id;
            return {};
        });
    whenDone(saved, this, [=, this](const Result<Receipt> &receipt) {
        m_foot->setSaving(false);
        if (receipt) {
            m_context.undo.saved(command, *receipt, wasNew ? tr("Created: %1").arg(name) : tr("Saved: %1").arg(name));
            m_form->noteSaved(sent);
            if (wasNew)
                openMade(*made);
            else
                m_hints->askDuplicates();
        } else {
            tellRefusal(receipt.error());
        }
        answer(receipt.has_value());
    });
}

// What was typed while it was being created belongs to it.
void CustomerDetail::openMade(const Uuid &customer)
{
    m_typedSince = m_form->changes();
    m_form->discard();
    open(customer);
}

void CustomerDetail::tellRefusal(const Error &error)
{
    const QString name = m_form->value(QStringLiteral("name")).trimmed();
    if (error.rule == u"changed_meanwhile")
        return m_context.dialogs.tell(this, name, errorText(error), [this] { load(); });
    if (!m_form->showError(error))
        return m_context.dialogs.tell(this, name, errorText(error));
    m_tabs->setCurrentIndex(0);
    m_form->showError(error);
}

void CustomerDetail::mayClose(std::function<void(bool)> answer)
{
    if (unsavedCount() == 0)
        return answer(true);
    m_context.dialogs.askToSave(this, m_header->title(), [this, answer = std::move(answer)](Dialogs::Answer chosen) {
        if (chosen == Dialogs::Answer::Accept)
            return save(answer);
        if (chosen == Dialogs::Answer::Other)
            discard();
        answer(chosen == Dialogs::Answer::Other);
    });
}

void CustomerDetail::tellTyped()
{
    if (isNew())
        m_hints->setTyped({m_form->value(QStringLiteral("name")), m_form->value(QStringLiteral("city")),
                           m_form->value(QStringLiteral("email")), m_form->value(QStringLiteral("vat"))});
}

// Both as the store holds them: what is typed is saved or discarded first.
void CustomerDetail::openMerge(const Uuid &other)
{
    mayClose([this, other](bool may) {
        if (!may)
            return;
        auto *dialog = new MergeDialog(m_context, m_customer, other, this);
        connect(dialog, &MergeDialog::merged, m_hints, &CustomerHints::askDuplicates);
        connect(dialog, &MergeDialog::merged, this, &CustomerDetail::openRequested);
        dialog->open();
    });
}

void CustomerDetail::askWhy()
{
    Q_EMIT m_context.ways.whyAsked({this, m_shown.value("number"), m_customer, {}, {}});
}

void CustomerDetail::describe()
{
    const int unsaved = unsavedCount();
    m_header->setUnsaved(unsaved > 0);
    m_foot->setCount(unsaved);
    m_foot->setVisible(unsaved > 0 || (m_isLoaded && mayEdit() && m_tabs->currentIndex() == 0));
    m_tabs->setTabText(0, tr("Master data"));
    m_tabs->setTabText(1, isNew() ? tr("Assignments")
                                  : tr("Assignments") + QStringLiteral("  ") +
                                        formatCount(m_assignments->model()->totalCount()));
    m_tabs->setTabText(2, tr("History"));
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, !isNew());
}

// A new one is called what it will be; the kind is a field of the form.
void CustomerDetail::nameIt()
{
    const bool isProspect = m_form->value(QStringLiteral("kind")) == u"prospect";
    const QString title = !isNew() ? m_shown.value("name") : isProspect ? tr("New prospect") : tr("New customer");
    m_header->setTitle(title);
    setAccessibleName(title);
    m_header->breadcrumb()->setPath({tr("Customers"), title});
}

void CustomerDetail::retranslate()
{
    nameIt();
    m_header->setSub(isNew() ? tr("Nothing is stored before you save.") : m_shown.value("number"));
    // A prospect has no administration; its kind is its state.
    const QString state =
        m_shown.value("kind") == u"prospect" ? QStringLiteral("prospect") : m_shown.value("administration");
    m_state->setVisible(!state.isEmpty());
    m_state->setState(stateWord(state), stateMeaning(state));
    m_line->setText(lockedText());
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Who can open this customer, and what stands in the way"));
    m_why->setVisible(!lockedText().isEmpty());
    m_assignments->setHint(tr("All assignments; ended ones show the day they ended."));
    m_assignments->stack()->setEmpty(tr("This customer is not assigned to any Submandant."));
    m_assignments->view()->setAccessibleName(tr("Assignments"));
    m_actions->retranslate();
    describe();
}

// What was saved while another page stood in front.
void CustomerDetail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false) && !isNew())
        load();
}

void CustomerDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
