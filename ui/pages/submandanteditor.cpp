// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submandanteditor.h"

#include "store/listfields.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/submandants.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/formundo.h"
#include "ui/pages/handover.h"
#include "ui/pages/masterdataform.h"
#include "ui/pages/submandantusers.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/metrics.h"
#include "ui/undo.h"
#include "ui/ways.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"
#include "ui/words.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

SubmandantEditor::SubmandantEditor(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_state(new Pill)
    , m_switch(m_header->addAction(QString()))
    , m_ownWindow(m_header->addAction(QString()))
    , m_handoverButton(m_header->addAction(QString()))
    , m_log(m_header->addAction(QString(), QStringLiteral("log")))
    , m_handover(new Handover(context, this))
    , m_tabs(new QTabWidget)
    , m_masterData(new MasterDataForm(context))
    , m_undo(new FormUndo({m_masterData}, this))
    , m_assignments(new AssignmentTab(context, m_undo->steps()))
    , m_users(new SubmandantUsers(context))
    , m_foot(new UnsavedFoot)
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.block);
    column->setSpacing(sizes.block);
    m_header->addBesideTitle(m_state);
    m_handoverButton->setObjectName(QStringLiteral("handOver"));
    m_handoverButton->setEnabled(m_handover->mayHandOverCustomers());
    connect(m_handoverButton, &QPushButton::clicked, this, &SubmandantEditor::handOver);
    m_log->setObjectName(QStringLiteral("submandantLog"));
    connect(m_log, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.ways.logRequested("submandants", m_submandant, name()); });
    m_ownWindow->setObjectName(QStringLiteral("ownWindow"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(cardAround(m_masterData), QString());
    m_tabs->addTab(m_assignments, QString());
    m_tabs->addTab(m_users, QString());
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_foot);
    keepClear(m_foot);

    connect(m_header->breadcrumb(), &Breadcrumb::chosen, this, &SubmandantEditor::leaveRequested);
    connect(m_switch, &QPushButton::clicked, this, &SubmandantEditor::switchState);
    connect(m_ownWindow, &QPushButton::clicked, this, [this] { Q_EMIT windowRequested(m_submandant); });
    connect(m_masterData, &MasterDataForm::changed, this, &SubmandantEditor::describe);
    connect(m_masterData, &MasterDataForm::changed, this, &SubmandantEditor::keepDraft);
    connect(m_assignments, &AssignmentTab::unsavedChanged, this, &SubmandantEditor::describe);
    connect(m_assignments, &AssignmentTab::unsavedChanged, this, [this] {
        if (m_assignments->unsavedCount() == 0)
            m_pending = {};
        keepDraft();
    });
    connect(m_assignments, &AssignmentTab::pendingKnown, this, [this](const AssignmentChange &change) {
        m_pending = change;
        keepDraft();
    });
    connect(m_assignments, &AssignmentTab::assignedCountChanged, this, &SubmandantEditor::describe);
    connect(m_users, &RecordsTab::totalChanged, this, &SubmandantEditor::describe);
    connect(m_foot, &UnsavedFoot::saveRequested, this, [this] { save(); });
    connect(m_foot, &UnsavedFoot::discardRequested, this, &SubmandantEditor::discard);
    auto *saveKey = new QShortcut(QKeySequence::Save, this);
    connect(saveKey, &QShortcut::activated, this, [this] {
        if (unsavedCount() > 0)
            save();
    });
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (!m_submandant.isNull() && (changes.touches("submandant") || changes.touches("dealer_id")))
            load();
    });
    context.undo.follow(steps(), this);
    addWhy();
    retranslate();
}

void SubmandantEditor::startNew()
{
    m_submandant = Uuid();
    m_isOpening = true;
    m_tabs->setTabEnabled(1, false);
    m_tabs->setTabEnabled(2, false);
    m_tabs->setCurrentIndex(0);
    m_assignments->setSubmandant({}, {});
    m_pending = {};
    m_toAssign.clear();
    m_toFocus.clear();
    show(Shown());
    m_masterData->focusFirst();
}

void SubmandantEditor::open(const Uuid &submandant)
{
    m_isOpening = true;
    m_pending = {};
    m_toAssign.clear();
    m_toFocus.clear();
    reopen(submandant);
}

void SubmandantEditor::reopen(const Uuid &submandant)
{
    m_submandant = submandant;
    m_tabs->setTabEnabled(1, true);
    m_tabs->setTabEnabled(2, true);
    load();
}

void SubmandantEditor::showCustomers()
{
    m_tabs->setCurrentIndex(1);
}

void SubmandantEditor::load()
{
    const Uuid asked = m_submandant;
    const auto row = m_context.store.read<Shown>([asked](Reader &reader) -> Result<Shown> {
        KONTOR_LET(found, readFields(reader.database(), lists::submandants(), asked.text()));
        return Shown{found.fields, found.fields.value(QStringLiteral("active")) == u"active"};
    });
    whenDone(row, this, [this, asked](const Result<Shown> &shown) {
        if (asked != m_submandant)
            return;
        if (shown)
            show(*shown);
        else
            tellError(shown.error());
    });
}

// What another window saved meanwhile comes in; what this person typed stays on top of it.
void SubmandantEditor::show(const Shown &shown)
{
    m_shown = shown;
    m_name = shown.fields.value(QStringLiteral("name"));
    if (m_isOpening)
        m_masterData->setStored(shown.fields);
    else
        m_masterData->setStoredBeneath(shown.fields);
    if (!m_submandant.isNull()) {
        m_assignments->setSubmandant(m_submandant, m_name);
        m_users->setSubmandant(m_submandant, m_name);
    }
    retranslate();
    if (std::exchange(m_isOpening, false))
        restoreDraft();
    arrive();
}

QUndoStack &SubmandantEditor::steps() const
{
    return m_undo->steps();
}

int SubmandantEditor::unsavedCount() const
{
    return int(m_masterData->changes().size()) + m_assignments->unsavedCount();
}

void SubmandantEditor::discard()
{
    m_masterData->discard();
    m_assignments->discard();
    dropDraft();
}

void SubmandantEditor::mayClose(std::function<void(bool)> answer)
{
    if (unsavedCount() == 0)
        return answer(true);
    const QString what = m_name.isEmpty() ? tr("New Submandant") : m_name;
    m_context.dialogs.askToSave(this, what, [this, answer = std::move(answer)](Dialogs::Answer chosen) {
        if (chosen == Dialogs::Answer::Accept)
            return save(answer);
        if (chosen == Dialogs::Answer::Other)
            discard();
        answer(chosen == Dialogs::Answer::Other);
    });
}

void SubmandantEditor::switchState()
{
    const Uuid submandant = m_submandant;
    const QString name = m_name;
    const auto tell = [this](const QString &command, const QString &message) {
        return [this, command, message](const Result<Receipt> &receipt) {
            if (receipt)
                m_context.undo.saved(command, *receipt, message);
            else
                tellError(receipt.error());
        };
    };
    if (!m_shown.isActive) {
        const auto done = m_context.store.perform(commands::activateSubmandant, name, [submandant](Door &door) {
            return activateSubmandant(door, submandant);
        });
        return whenDone(done, this, tell(commands::activateSubmandant, tr("Activated: %1").arg(name)));
    }
    const Question question{tr("Deactivate"),
                            tr("Deactivate %1? Its users cannot sign in until it is activated again. Assignments, "
                               "orders and history stay.")
                                .arg(name),
                            {},
                            tr("Deactivate"),
                            m_handover->mayHandOverCustomers() && m_assignments->assigned()->model()->totalCount() > 0
                                ? tr("Hand the customers over first…")
                                : QString(),
                            false};
    m_context.dialogs.askText(
        this, question, tr("Reason"),
        [=, this](const std::optional<QString> &reason) {
            if (!reason)
                return;
            const auto done =
                m_context.store.perform(commands::deactivateSubmandant, name, [submandant, text = *reason](Door &door) {
                    return deactivateSubmandant(door, submandant, text);
                });
            whenDone(done, this, tell(commands::deactivateSubmandant, tr("Deactivated: %1").arg(name)));
        },
        [this] { handOverAndDeactivate(); });
}

void SubmandantEditor::tellError(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_context.dialogs.tell(this, m_name.isEmpty() ? tr("New Submandant") : m_name, errorText(error));
}

void SubmandantEditor::describe()
{
    const int unsaved = unsavedCount();
    m_header->setUnsaved(unsaved > 0);
    m_foot->setCount(unsaved);
    const bool isNew = m_submandant.isNull();
    m_tabs->setTabText(0, tr("Master data"));
    m_tabs->setTabText(1, isNew ? tr("Customers")
                                : tr("Customers") + QStringLiteral("  ") +
                                      formatCount(m_assignments->assigned()->model()->totalCount()));
    m_tabs->setTabText(2, isNew ? tr("Users")
                                : tr("Users") + QStringLiteral("  ") + formatCount(m_users->model()->totalCount()));
    Q_EMIT unsavedChanged();
}

void SubmandantEditor::retranslate()
{
    const bool isNew = m_submandant.isNull();
    const QString title = isNew ? tr("New Submandant") : m_name;
    m_header->setTitle(title);
    m_header->breadcrumb()->setPath({tr("Submandants"), title});
    m_state->setVisible(!isNew);
    const QString state = m_shown.isActive ? QStringLiteral("active") : QStringLiteral("inactive");
    m_state->setState(stateWord(state), stateMeaning(state));
    m_switch->setVisible(!isNew);
    m_ownWindow->setVisible(!isNew && !m_isAlone);
    m_handoverButton->setVisible(!isNew);
    m_log->setVisible(!isNew);
    m_log->setText(tr("Change log"));
    m_handoverButton->setText(tr("Hand over…"));
    m_handoverButton->setToolTip(tr("Hand all customers of this Submandant over to another one"));
    m_ownWindow->setText(tr("Own window"));
    m_ownWindow->setToolTip(tr("Open this Submandant in a window of its own, to drag customers from one to another"));
    m_switch->setText(m_shown.isActive ? tr("Deactivate…") : tr("Activate"));
    if (isNew)
        m_header->setSub(tr("Nothing is stored before you save."));
    else if (m_shown.isActive)
        m_header->setSub({});
    else
        //: why a Submandant is out of service, in a person's words
        m_header->setSub(
            tr("Inactive since %1. Reason: %2")
                .arg(formatDay(QDate::fromString(m_shown.fields.value(QStringLiteral("state_since")), Qt::ISODate)),
                     m_shown.fields.value(QStringLiteral("state_reason"))));
    describe();
}

void SubmandantEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
