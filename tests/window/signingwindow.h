// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SigningWindow: the program on a demo store of its own, with a keychain in memory and a clock that tests move.
#pragma once

#include "app/screenlock.h"
#include "app/signing.h"
#include "store/credentials.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/signin.h"
#include "ui/shell/mainwindow.h"
#include "window/demowindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <atomic>

namespace kontor
{

/// The desktop's keychain as tests have it: in memory, or not there.
class FakeSecrets : public SecretStore
{
public:
    struct Content {
        QMap<QString, QByteArray> kept;
        bool isThere = true;
    };
    explicit FakeSecrets(std::shared_ptr<Content> content)
        : m_content(std::move(content))
    {
    }
    void read(const QString &key, QObject *context, std::function<void(Outcome, const Secret &)> done) override
    {
        later(context, [=, content = m_content] {
            if (!content->isThere)
                done(Outcome::Unavailable, {});
            else if (!content->kept.contains(key))
                done(Outcome::Missing, {});
            else
                done(Outcome::Done, Secret::fromUtf8(content->kept.value(key)));
        });
    }
    void write(const QString &key, const Secret &secret, QObject *context, std::function<void(Outcome)> done) override
    {
        if (m_content->isThere)
            m_content->kept.insert(key, secret.utf8().toByteArray());
        later(context, [=, content = m_content] { done(content->isThere ? Outcome::Done : Outcome::Unavailable); });
    }
    void remove(const QString &key, QObject *context, std::function<void(Outcome)> done) override
    {
        m_content->kept.remove(key);
        later(context, [=] { done(Outcome::Done); });
    }

    void look(QObject *context, std::function<void(Access)> done) override
    {
        later(context, [=, content = m_content] { done(content->isThere ? Access::Open : Access::Absent); });
    }

private:
    static void later(QObject *context, std::function<void()> run)
    {
        QMetaObject::invokeMethod(context, std::move(run), Qt::QueuedConnection);
    }
    std::shared_ptr<Content> m_content;
};

class SigningWindow
{
public:
    SigningWindow()
    {
        DemoWindow demo({}, m_folder.path());
        m_isMade = demo.isOpen();
        m_store = demo.storePath();
    }

    bool isMade() const { return m_isMade; }
    QString folder() const { return m_folder.path(); }
    QString store() const { return m_store; }
    FakeSecrets::Content &secrets() { return *m_secrets; }
    /// What this workstation remembers, read anew.
    ui::Settings settings() const { return ui::Settings(m_folder.filePath(QStringLiteral("kontor/kontor.ini"))); }
    std::atomic<qint64> &now() { return *m_now; }

    void start(const QString &login = {})
    {
        m_application.reset();
        Options options;
        options.store = m_store;
        options.as = login;
        options.language = QStringLiteral("en");
        options.calendar = m_calendar;
        options.clock = [now = m_now] { return now->load(); };
        m_application = std::make_unique<Application>(options);
        m_application->signing().setSecrets(std::make_unique<FakeSecrets>(m_secrets));
        m_application->start();
    }
    void stop() { m_application.reset(); }
    /// As an administrator sets it.
    bool setPassword(const QString &login, const QString &password)
    {
        auto writer = Writer::open(m_store, {}, m_calendar);
        return changePassword(**writer, {login, {}, Secret(password)}).has_value();
    }
    bool hasPassword(const QString &login, const QString &password)
    {
        auto database = Database::open(m_store, Database::Mode::ReadOnly);
        return checkPassword(**database, login, Secret(password)).has_value();
    }

    Application &application() { return *m_application; }
    ScreenLock &lock() { return m_application->lock(); }
    ui::SignIn *page() { return m_application->signing().page(); }
    ui::MainWindow *window() { return m_application->window(); }
    /// Once the window is there and its list is through; -1 before.
    qint64 customers()
    {
        return window() && m_application->customersPage() ? m_application->customersPage()->overview()->model()->count()
                                                          : -1;
    }
    bool choose(const QString &login)
    {
        for (int row = 0; row < page()->list()->count(); ++row)
            if (page()->list()->item(row)->data(Qt::UserRole).toString() == login)
                page()->list()->setCurrentRow(row);
        return page()->login() == login;
    }
    bool signIn(const QString &login, const QString &password)
    {
        const bool isThere = choose(login);
        page()->password()->setText(password);
        page()->signInButton()->click();
        return isThere;
    }

private:
    QTemporaryDir m_folder;
    QString m_store;
    bool m_isMade = false;
    Calendar m_calendar{QDate(2026, 3, 2)};
    std::shared_ptr<FakeSecrets::Content> m_secrets = std::make_shared<FakeSecrets::Content>();
    std::shared_ptr<std::atomic<qint64>> m_now = std::make_shared<std::atomic<qint64>>(0);
    std::unique_ptr<Application> m_application;
};

} // namespace kontor
