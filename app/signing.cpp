// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing.h"

#include "ui/pages/signin.h"
#include "ui/theme/icons.h"

#include <QLineEdit>

namespace kontor
{

using Outcome = SecretStore::Outcome;

Signing::Signing(ui::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(std::make_unique<Keychain>())
{
}

Signing::~Signing() = default;

void Signing::ask(const QString &path, const Calendar &calendar, When when, bool canGoBack)
{
    m_path = path;
    m_desk = std::make_unique<SignInDesk>(path, calendar);
    whenDone(m_desk->list(), this, [this, path, when, canGoBack](const Result<SignInList> &list) {
        if (path == m_path)
            takeList(list, when, canGoBack);
    });
}

void Signing::takeList(const Result<SignInList> &list, When when, bool canGoBack)
{
    if (!list)
        return Q_EMIT failed(m_path, list.error());
    if (when == When::Needed && !list->hasPasswords())
        return Q_EMIT signedIn(m_path, {});
    const QString last = m_settings.lastLogin(m_path);
    const QString login = list->find(last) ? last : list->firstAdministrator;
    showPage(*list, login, canGoBack);
    if (when == When::Needed && m_settings.keepsPassword(m_path, login))
        tryKept(login);
}

void Signing::showPage(const SignInList &list, const QString &login, bool canGoBack)
{
    if (m_page)
        m_page.release()->deleteLater(); // this may be inside one of its signals
    m_page = std::make_unique<ui::SignIn>(m_path);
    m_page->setWindowIcon(ui::applicationIcon());
    m_page->resize(720, 640);
    connect(m_page.get(), &ui::SignIn::userChosen, this,
            [this](const QString &chosen) { m_page->setKept(m_settings.keepsPassword(m_path, chosen)); });
    connect(m_page.get(), &ui::SignIn::backRequested, this, &Signing::wentBack);
    connect(m_page.get(), &ui::SignIn::otherStoreRequested, this, &Signing::otherStoreRequested);
    connect(m_page.get(), &ui::SignIn::signInRequested, this,
            [this](const QString &chosen, const Secret &password, bool isKept) {
                if (password.isEmpty() && m_settings.keepsPassword(m_path, chosen))
                    tryKept(chosen);
                else
                    check(chosen, password, isKept);
            });
    m_page->setUsers(list, login, canGoBack);
    m_page->show();
    Q_EMIT pageShown(canGoBack);
}

void Signing::hidePage()
{
    if (m_page)
        m_page->hide();
}

void Signing::tryKept(const QString &login)
{
    m_page->setBusy(true);
    m_secrets->read(keychainKey(m_path, login), m_page.get(), [this, login](Outcome outcome, const Secret &kept) {
        if (outcome == Outcome::Done)
            return check(login, kept, true);
        m_page->setBusy(false);
        if (outcome == Outcome::Missing)
            m_page->setKept(false);
        else
            m_page->setKeychainMissing();
        m_page->password()->setFocus();
    });
}

void Signing::check(const QString &login, const Secret &password, bool isKept)
{
    m_page->setBusy(true);
    whenDone(m_desk->check(login, password), m_page.get(), [=, this](const Result<> &fits) {
        m_page->setBusy(false);
        if (!fits)
            return m_page->setError(fits.error());
        keep(login, password, isKept);
        m_settings.setLastLogin(m_path, login);
        Q_EMIT signedIn(m_path, login);
    });
}

void Signing::keep(const QString &login, const Secret &password, bool isKept)
{
    const QString path = m_path;
    if (isKept && !password.isEmpty()) {
        m_secrets->write(keychainKey(path, login), password, this, [this, path, login](Outcome outcome) {
            m_settings.setKeepsPassword(path, login, outcome == Outcome::Done);
            if (outcome != Outcome::Done)
                Q_EMIT notKept();
        });
    } else if (m_settings.keepsPassword(path, login)) {
        m_settings.setKeepsPassword(path, login, false);
        m_secrets->remove(keychainKey(path, login), this, [](Outcome) {});
    }
}

void Signing::passwordChanged(const QString &path, const QString &login, const Secret &fresh)
{
    if (!m_settings.keepsPassword(path, login))
        return;
    m_path = path;
    keep(login, fresh, !fresh.isEmpty());
}

} // namespace kontor
