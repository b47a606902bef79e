// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/companypage.h"

#include "store/listfields.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/dealeridstab.h"
#include "ui/pages/fieldform.h"
#include "ui/pages/formdraft.h"
#include "ui/pages/formundo.h"
#include "ui/pages/othersvalues.h"
#include "ui/pages/sitestab.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/metrics.h"
#include "ui/undo.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"

#include <QCoreApplication>
#include <QEvent>
#include <QShortcut>
#include <QTabWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

using Editor = FormLine::Editor;

QList<QList<FormLine>> dataRows()
{
    return {
        {{QStringLiteral("name"), Editor::Line, 200, true}, {QStringLiteral("vat"), Editor::Line, 40}},
        {{QStringLiteral("street")}, {QStringLiteral("postcode"), Editor::Line, 20}},
        {{QStringLiteral("city")}, {QStringLiteral("country"), Editor::Country, 100}},
        {{QStringLiteral("email"), Editor::Email, 254}, {QStringLiteral("phone"), Editor::Line, 60}},
    };
}

QList<QList<FormLine>> settingRows()
{
    return {
        {{QStringLiteral("exclusive_assignment"), Editor::Choice}},
        {{QStringLiteral("default_administration"), Editor::Choice}},
        {{QStringLiteral("time_zone"), Editor::Choice}},
        {{QStringLiteral("stale_minutes"), Editor::Number, 525600}},
    };
}

} // namespace

CompanyPage::CompanyPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_mayChange(context.session.isEmployee() &&
                  context.session.mayChangeWith(QStringLiteral("partner_administration")))
    , m_header(new PageHeader)
    , m_why(new EffectLine)
    , m_stack(new PageStack)
    , m_instead(new EmptyState)
    , m_tabs(new QTabWidget)
    , m_data(new FieldForm(dataRows()))
    , m_sites(new SitesTab(context))
    , m_dealerIds(new DealerIdsTab(context))
    , m_settings(new FieldForm(settingRows()))
    , m_draft(new FormDraft(context, {m_data, m_settings}, this))
    , m_undo(new FormUndo({m_data, m_settings}, this))
    , m_foot(new UnsavedFoot)
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.block);
    column->setSpacing(sizes.block);
    m_why->setText({});
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(cardAround(m_data), QString());
    m_tabs->addTab(m_sites, QString());
    m_tabs->addTab(m_dealerIds, QString());
    m_tabs->addTab(cardAround(m_settings), QString());
    m_stack->addWidget(m_instead);
    m_stack->addWidget(m_tabs);
    column->addWidget(m_header);
    column->addWidget(m_why);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    keepClear(m_foot);

    for (FieldForm *form : {m_data, m_settings}) {
        if (!m_mayChange)
            form->setReadOnly();
        connect(form, &FieldForm::changed, this, &CompanyPage::describe);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &CompanyPage::describe);
    connect(m_sites, &RecordsTab::totalChanged, this, &CompanyPage::describe);
    connect(m_dealerIds, &RecordsTab::totalChanged, this, &CompanyPage::describe);
    connect(m_foot, &UnsavedFoot::saveRequested, this, [this] { save(); });
    connect(m_foot, &UnsavedFoot::discardRequested, this, &CompanyPage::discard);
    connect(m_instead, &EmptyState::actionTriggered, this, &CompanyPage::load);
    auto *saveKey = new QShortcut(QKeySequence::Save, this);
    connect(saveKey, &QShortcut::activated, this, [this] {
        if (unsavedCount() > 0)
            save();
    });
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (changes.touches("mandant"))
            load();
    });
    context.undo.follow(m_undo->steps(), this);
    retranslate();
    load();
}

QString CompanyPage::title() const
{
    return tr("Own company");
}

void CompanyPage::load()
{
    if (!m_isLoaded) {
        m_instead->setState(EmptyState::Kind::Loading);
        m_stack->setCurrentWidget(m_instead);
    }
    const auto row = m_context.store.read<ListFields>([](Reader &reader) {
        return readFields(reader.database(), lists::mandants(), reader.session().mandant.text());
    });
    whenDone(row, this, [this](const Result<ListFields> &stored) {
        if (stored)
            return show(stored->fields);
        if (m_isLoaded)
            return;
        const bool isRight = stored.error().kind == Error::Kind::Denied;
        m_instead->setState(isRight ? EmptyState::Kind::NoRight : EmptyState::Kind::Failed, errorText(stored.error()),
                            isRight ? QString() : tr("Try again"));
    });
}

// What another window saved meanwhile comes in; what this person typed stays on top of it.
void CompanyPage::show(const FieldValues &stored)
{
    for (FieldForm *form : {m_data, m_settings}) {
        if (m_isLoaded)
            form->setStoredBeneath(stored);
        else
            form->setStored(stored);
    }
    // Told by the window, which names what was kept: this page is filled before anybody looks at it.
    if (!std::exchange(m_isLoaded, true) && m_mayChange)
        m_draft->open(QStringLiteral("company/own"), title(), FormDraft::Record::Present, FormDraft::Telling::Quiet);
    m_stack->setCurrentWidget(m_tabs);
    m_header->setSub(stored.value(QStringLiteral("name")));
    describe();
}

int CompanyPage::unsavedCount() const
{
    return m_isLoaded && m_mayChange ? int(m_data->changes().size() + m_settings->changes().size()) : 0;
}

void CompanyPage::discard()
{
    m_data->discard();
    m_settings->discard();
}

void CompanyPage::save(std::function<void(bool)> done)
{
    const auto answer = [done = std::move(done)](bool isSaved) {
        if (done)
            done(isSaved);
    };
    if (m_foot->isSaving())
        return answer(false);
    if (!m_data->check()) {
        m_tabs->setCurrentIndex(0);
        m_data->check();
        return answer(false);
    }
    askAboutOthers(m_context.dialogs, this, {m_data, m_settings}, [this, answer](bool goesOn) {
        if (goesOn)
            saveChanges(answer);
        else
            answer(false);
    });
}

void CompanyPage::saveChanges(const std::function<void(bool)> &answer)
{
    FieldValues changes = m_data->changes();
    changes.insert(m_settings->changes());
    FieldValues shown = m_data->stored();
    shown.insert(m_settings->stored());
    m_foot->setSaving(true);
    const QString name = m_data->value(QStringLiteral("name")).trimmed();
    const auto saved = m_context.store.perform(commands::changeMandant, name, [changes, shown](Door &door) -> Result<> {
        KONTOR_TRY(refuseUnseen(door.database(), lists::mandants(), door.mandant(), shown, changes));
        return changeMandant(door, changes);
    });
    whenDone(saved, this, [=, this](const Result<Receipt> &receipt) {
        m_foot->setSaving(false);
        if (receipt) {
            m_context.undo.saved(commands::changeMandant, *receipt, tr("Saved: %1").arg(name));
            m_data->noteSaved(changes);
            m_settings->noteSaved(changes);
        } else {
            tellRefusal(receipt.error());
        }
        answer(receipt.has_value());
    });
}

void CompanyPage::tellRefusal(const Error &error)
{
    if (error.rule == u"changed_meanwhile")
        return m_context.dialogs.tell(this, title(), errorText(error), [this] { load(); });
    const bool isOfData = m_data->keys().contains(error.field);
    m_tabs->setCurrentIndex(isOfData ? 0 : 3);
    if (isOfData)
        m_data->showError(error);
    else if (error.rule == u"assignment_exclusive")
        m_settings->showError(QStringLiteral("exclusive_assignment"),
                              tr("Some customers are with several Submandants now. Withdraw them from all but one, "
                                 "then this can be set."));
    else if (!m_settings->showError(error))
        m_context.dialogs.tell(this, title(), errorText(error));
}

void CompanyPage::mayClose(std::function<void(bool)> answer)
{
    if (unsavedCount() == 0)
        return answer(true);
    m_context.dialogs.askToSave(this, title(), [this, answer = std::move(answer)](Dialogs::Answer chosen) {
        if (chosen == Dialogs::Answer::Accept)
            return save(answer);
        if (chosen == Dialogs::Answer::Other)
            discard();
        answer(chosen == Dialogs::Answer::Other);
    });
}

// That of the forms has come back already; only the tab is to be found. A present site's comes back with its dialog.
void CompanyPage::openDraft(const QString &record)
{
    const bool isOfSite = record.startsWith(u"site/");
    const bool isOfDealerId = record == u"dealer-id";
    const bool isOfSettings = m_data->changes().isEmpty() && !m_settings->changes().isEmpty();
    m_tabs->setCurrentIndex(isOfSite ? 1 : isOfDealerId ? 2 : isOfSettings ? 3 : 0);
    if (record == u"site/new")
        m_sites->openNew();
    if (isOfDealerId)
        m_dealerIds->openNew();
}

void CompanyPage::offerChoices()
{
    m_settings->setChoices(
        QStringLiteral("exclusive_assignment"),
        {{QStringLiteral("false"), tr("several Submandants")}, {QStringLiteral("true"), tr("one Submandant only")}});
    m_settings->setChoices(QStringLiteral("default_administration"),
                           {{QStringLiteral("inactive"), tr("inactive: each customer is asked first")},
                            {QStringLiteral("active"), tr("active: new customers can be opened at once")}});
    QList<FormChoice> zones;
    const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &name : names)
        if (name.contains('/') || name == "UTC")
            zones << FormChoice{QString::fromUtf8(name), QString::fromUtf8(name).replace(u'_', u' ')};
    m_settings->setChoices(QStringLiteral("time_zone"), zones);
}

void CompanyPage::describe()
{
    const int unsaved = unsavedCount();
    m_header->setUnsaved(unsaved > 0);
    m_foot->setCount(unsaved);
    // The two lists save by themselves.
    const int shown = m_tabs->currentIndex();
    m_foot->setVisible(m_mayChange && (shown == 0 || shown == 3 || unsaved > 0));
    const auto counted = [](const QString &name, const RecordsTab *tab) {
        return name + QStringLiteral("  ") + formatCount(tab->model()->totalCount());
    };
    m_tabs->setTabText(0, tr("Company"));
    m_tabs->setTabText(1, counted(tr("Sites"), m_sites));
    m_tabs->setTabText(2, counted(tr("Dealer IDs"), m_dealerIds));
    m_tabs->setTabText(3, tr("Settings"));
}

void CompanyPage::retranslate()
{
    m_header->setTitle(title());
    m_why->setText(m_mayChange ? QString() : tr("You can look at this. Partner administration may change it."));
    for (const QString &key : m_data->keys())
        m_data->setLabel(key, QCoreApplication::translate("List", lists::mandants().column(key.toUtf8())->title));
    //: what stands below is "several Submandants" or "one Submandant only"
    m_settings->setLabel(QStringLiteral("exclusive_assignment"), tr("A customer may be assigned to"));
    m_settings->setLabel(QStringLiteral("default_administration"), tr("Customer administration of new customers"));
    m_settings->setLabel(QStringLiteral("time_zone"), tr("Time zone of the office"));
    m_settings->setHint(QStringLiteral("time_zone"), tr("Decides which day “today” is, for everybody."));
    m_settings->setLabel(QStringLiteral("stale_minutes"), tr("Data is out of date after (minutes)"));
    offerChoices();
    describe();
}

void CompanyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
