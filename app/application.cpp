// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/connecting.h"
#include "app/screenlock.h"
#include "app/signing.h"
#include "app/support.h"
#include "store/giveway.h"
#include "store/wordorder.h"
#include "ui/context.h"
#include "ui/drafts.h"
#include "ui/draftsight.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/lists/listpage.h"
#include "ui/pages/companypage.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/firststart.h"
#include "ui/pages/gapspage.h"
#include "ui/pages/importwizard.h"
#include "ui/pages/logpage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/submandanttree.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/syncstate.h"
#include "ui/theme/icons.h"
#include "ui/undo.h"
#include "ui/ways.h"
#include "ui/widgets/entryaccess.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace kontor
{

namespace
{

QString settingsPath(const Options &options)
{
    // Pictures must not depend on what this workstation remembers.
    if (!options.screenshots.isEmpty())
        return options.screenshots + QStringLiteral("/.settings.ini");
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/kontor/kontor.ini");
}

QString draftsFolder(const Options &options)
{
    if (!options.screenshots.isEmpty())
        return options.screenshots + QStringLiteral("/.drafts");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/kontor/drafts");
}

} // namespace

Application::Application(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_settings(settingsPath(options))
{
    askForShortTurns();
    ui::EntryListAccess::install();
    ui::applyTextSize(*qApp, m_settings.textSize());
    if (options.theme)
        m_settings.setTheme(*options.theme);
    ui::applyTheme(*qApp, m_settings.theme());
    m_language.setLanguage(options.language.isEmpty() ? m_settings.language() : options.language);
    QApplication::setWindowIcon(ui::applicationIcon());
    makeSigning();
    makeConnecting();
    connect(&m_instance, &SingleInstance::raiseRequested, this, &Application::comeForward);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::endSession);
}

// Pages first, then what they were handed.
Application::~Application()
{
    m_connecting.reset();
    m_lock.reset();
    m_firstStart.reset();
    m_undo.reset();
    m_window.reset();
    m_signing.reset();
    m_drafts.reset();
    m_indexes.reset();
    m_store.reset();
    m_opening.reset();
}

void Application::start()
{
    if (QFileInfo::exists(m_options.store))
        openStore(m_options.store);
    else
        showFirstStart();
}

void Application::buildWindow(const Session &session)
{
    ui::setOfficeZone(session.timeZone);
    m_indexes = std::make_unique<items::ListIndexes>(*m_store);
    m_indexes->setLanguage(QLocale().bcp47Name());
    connect(&m_language, &ui::Language::changed, m_store.get(), [this] {
        setWordOrder(*m_store, QLocale());
        m_indexes->setLanguage(QLocale().bcp47Name());
    });
    m_window = std::make_unique<ui::MainWindow>(m_settings, m_language, m_dialogs);
    m_undo = std::make_unique<ui::Undo>(*m_store, *m_window->toasts(), *m_window->actions());
    // What is typed while one looks as another is neither's draft.
    const QString drafter = session.login + (session.isLooking() ? u'#' + session.lookedAtByLogin : QString());
    m_drafts = std::make_unique<ui::Drafts>(draftsFolder(m_options), m_store->path(), drafter);
    m_settings.setListLayoutsFixed(session.isLooking());
    auto *ways = new ui::Ways(m_window.get());
    auto *sync = new ui::SyncState(m_window.get());
    m_context = std::make_unique<ui::Context>(ui::Context{
        *m_store, *m_indexes, m_settings, m_dialogs, *m_window->toasts(), *m_undo, *m_drafts, *ways, *sync, session});
    connectWays(ways);
    auto *tree = new ui::SubmandantTree(*m_context);
    m_window->addBeside(tree);
    m_submandants = new ui::SubmandantsPage(*m_context);
    m_customers = new ui::CustomersPage(*m_context);
    m_window->addPage(QStringLiteral("submandants"), m_submandants);
    m_window->addPage(QStringLiteral("customers"), m_customers);
    m_people = new ui::PeoplePage(*m_context);
    m_window->addPage(QStringLiteral("people"), m_people);
    m_gaps = nullptr;
    m_company = nullptr;
    m_syncPage = nullptr;
    if (session.isEmployee()) {
        m_gaps = new ui::GapsPage(*m_context);
        m_window->addPage(QStringLiteral("gaps"), m_gaps);
        m_company = new ui::CompanyPage(*m_context);
        m_window->addPage(QStringLiteral("company"), m_company);
    }
    m_log = new ui::LogPage(*m_context);
    m_window->addPage(QStringLiteral("log"), m_log);
    offerLog(m_customers->overview(), "number");
    offerLog(m_submandants->overview(), "name");
    offerLog(m_people->overview(), "login");
    m_window->setWindowTitle(session.mandantName + QStringLiteral(" – Kontor"));
    m_window->status()->setState(ui::StoreState::Local);

    connect(tree, &ui::SubmandantTree::submandantChosen, this, [this](const Uuid &submandant) {
        m_window->showPage(QStringLiteral("submandants"), [this, submandant](bool isShown) {
            if (isShown)
                m_submandants->openIfAllowed(submandant);
        });
    });
    const auto markShown = [this, tree] {
        tree->setShown(m_window->currentPage() == m_submandants ? m_submandants->shown() : Uuid());
    };
    connect(m_window.get(), &ui::MainWindow::pageShown, tree, markShown);
    connect(m_submandants, &ui::SubmandantsPage::shownChanged, tree, markShown);
    connect(tree, &ui::SubmandantTree::customersDropped, m_submandants, &ui::SubmandantsPage::assignDropped);

    auto *palette = new ui::CommandPalette(m_window.get(), *m_store, m_settings);
    palette->addKind("customers", QStringLiteral("customers"), m_customers->iconName(),
                     [this](const Uuid &id) { m_customers->open(id); });
    palette->addKind("submandants", QStringLiteral("submandants"), m_submandants->iconName(),
                     [this](const Uuid &id) { m_submandants->open(id); });
    palette->addKind("users", QStringLiteral("people"), m_people->iconName(),
                     [this](const Uuid &id) { m_people->open(id); });
    connect(m_window->actions(), &ui::ShellActions::paletteRequested, palette, &ui::CommandPalette::open);
    connect(m_window->actions(), &ui::ShellActions::refreshRequested, this, [this] {
        Q_EMIT m_context->sync.syncRequested();
        for (auto *model : m_window->currentPage()->findChildren<items::ListModel *>())
            model->refresh();
    });

    new Support(
        m_window.get(), *m_store, m_settings, [this]() -> SecretStore & { return m_signing->secrets(); },
        [this] { return m_syncing ? std::optional(m_syncing->examine()) : std::nullopt; });
    connectStores();
    connectSigning(session);

    connect(m_customers, &ui::CustomersPage::importRequested, this, &Application::importTable);
    connect(m_window->actions(), &ui::ShellActions::importRequested, this, &Application::importTable);
    if (!session.isLooking()) {
        auto *sight = new ui::DraftSight(*m_context, m_window.get());
        sight->check([this] { m_window->offerDrafts(*m_drafts); });
    }
}

/// What happened to a selected record, from the list where it stands.
void Application::offerLog(ui::ListPage *list, const QByteArray &labelColumn)
{
    const auto show = [this, list, labelColumn](const QList<Uuid> &ids) {
        if (ids.isEmpty())
            return;
        const items::ListModel *model = list->model();
        const qint64 handle = list->view()->selectedHandles().value(0, items::noHandle);
        const QString label = model->index(model->rowOfHandle(handle), model->columnOf(labelColumn)).data().toString();
        m_window->showPage(QStringLiteral("log"), [this, list, id = ids.first(), label](bool isShown) {
            if (isShown)
                m_log->showRecord(list->model()->spec().kind, id, label);
        });
    };
    list->addSelectionAction({QStringLiteral("showLog"),
                              QStringLiteral("log"),
                              {},
                              [] { return tr("Change log"); },
                              show,
                              [list] { return list->view()->selectedHandles().size() == 1; }});
}

ui::ImportWizard *Application::importWizard() const
{
    return m_import;
}

// One at a time; the window stays usable beside it.
void Application::importTable()
{
    if (!m_import)
        m_import = new ui::ImportWizard(*m_context, m_window.get());
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

} // namespace kontor
