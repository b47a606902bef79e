// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Application: builds the objects of the window and hands them to each other; the only place that knows them all.
#pragma once

#include "app/options.h"
#include "app/singleinstance.h"
#include "app/syncing.h"
#include "domain/session.h"
#include "items/listindex.h"
#include "store/store.h"
#include "ui/drafts.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/paintturn.h"
#include "ui/widgets/readingorder.h"

#include <QObject>
#include <QPointer>
#include <QSessionManager>
#include <memory>

namespace kontor
{

namespace ui
{
struct Context;
class CompanyPage;
class CustomersPage;
class FirstStart;
class GapsPage;
class ImportWizard;
class ListPage;
class LogPage;
class MainWindow;
class PasswordDialog;
class PeoplePage;
class SubmandantsPage;
class SyncPage;
class Undo;
class Ways;
} // namespace ui

class Connecting;
class ScreenLock;
class Signing;
struct PasswordChange;

class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const Options &options, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window on the store, or the first start where there is none.
    void start();

    /// The pieces that tests and screenshots look at; null before `opened`.
    ui::MainWindow *window() const { return m_window.get(); }
    ui::FirstStart *firstStart() const { return m_firstStart.get(); }
    ui::SubmandantsPage *submandantsPage() const { return m_submandants; }
    ui::CustomersPage *customersPage() const { return m_customers; }
    /// Null for a Submandant's user.
    ui::CompanyPage *companyPage() const { return m_company; }
    ui::LogPage *logPage() const { return m_log; }
    ui::PeoplePage *peoplePage() const { return m_people; }
    ui::GapsPage *gapsPage() const { return m_gaps; }
    /// Null in a store of one's own.
    ui::SyncPage *syncPage() const { return m_syncPage; }
    Syncing *syncing() const { return m_syncing; }
    ui::Dialogs &dialogs() { return m_dialogs; }
    ui::Language &language() { return m_language; }
    /// Null while none is open.
    ui::ImportWizard *importWizard() const;
    Store *store() const { return m_store.get(); }
    /// What the pages were handed.
    const ui::Context *context() const { return m_context.get(); }

    void showFirstStart();
    /// Another store, or the same anew, in the place of the open one, which goes on where this one cannot be opened.
    void openStore(const QString &path);
    /// Shows everything as that user sees it, read-only; from "Manage people", too. The store decides who may.
    void lookAs(const QString &login);
    /// Another's password, without the old one.
    void resetPassword(const QString &login);
    Signing &signing() { return *m_signing; }
    ScreenLock &lock() { return *m_lock; }
    Connecting &connecting() { return *m_connecting; }
    /// For tests; before start().
    void setPace(const Syncing::Pace &pace) { m_pace = pace; }
    /// Closes the window where nothing is unsaved; else asks, and false.
    bool closeForSessionEnd();

Q_SIGNALS:
    /// The window stands on an open store.
    void opened();
    /// Another window has this store and has been brought forward: there is nothing left to do here.
    void handedOver();

private:
    void buildWindow(const Session &session);
    // application_stores.cpp
    bool claimStore(const QString &path);
    void takeOpened(const Session &session, const ReplicaState &replica);
    void takeOpeningError(const QString &path, const Error &error);
    void connectStores();
    // application_syncing.cpp
    void makeConnecting();
    void connectToServer(const QString &path);
    void reconnect(const QString &path, const Error &lapsed, QWidget *window);
    void connectSyncing(const Session &session, const ReplicaState &replica);
    // application_ways.cpp
    void connectWays(ui::Ways *ways);
    void listRecentStores();
    void leaveTo(const QString &path);
    void comeForward();
    void endSession(QSessionManager &manager);
    void importTable();
    void offerLog(ui::ListPage *list, const QByteArray &labelColumn);
    void closeStore();
    std::function<void()> letGo();
    void openAs(const QString &path, const ActorName &name);
    // application_signing.cpp
    void makeSigning();
    void connectSigning(const Session &session);
    void offerForUser(const QString &name, const QString &iconName, std::function<QString()> text,
                      std::function<void(const QString &)> run);
    void watchLock();
    void leaveToSignIn(bool canGoBack);
    void changeOwnPassword();
    void savePassword(ui::PasswordDialog *dialog, const PasswordChange &change);
    void chooseWhomToLookAs();
    void lookBack();

    Options m_options;
    ui::Settings m_settings;
    ui::Language m_language;
    ui::Dialogs m_dialogs;
    ui::ReadingOrder m_readingOrder;
    ui::PaintTurn m_paintTurn;
    SingleInstance m_instance;
    std::unique_ptr<Signing> m_signing;
    std::unique_ptr<ScreenLock> m_lock;
    std::unique_ptr<Connecting> m_connecting;
    Syncing::Pace m_pace;
    std::unique_ptr<Store> m_opening; ///< until it is open
    std::unique_ptr<Store> m_store;
    std::unique_ptr<items::ListIndexes> m_indexes;
    std::unique_ptr<ui::FirstStart> m_firstStart;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Undo> m_undo;
    std::unique_ptr<ui::Drafts> m_drafts;
    std::unique_ptr<ui::Context> m_context;
    ui::SubmandantsPage *m_submandants = nullptr;
    ui::CustomersPage *m_customers = nullptr;
    ui::PeoplePage *m_people = nullptr;
    ui::GapsPage *m_gaps = nullptr;
    ui::CompanyPage *m_company = nullptr;
    ui::LogPage *m_log = nullptr;
    ui::SyncPage *m_syncPage = nullptr;
    QPointer<Syncing> m_syncing;
    QPointer<ui::ImportWizard> m_import;
};

} // namespace kontor
