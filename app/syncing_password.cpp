// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing, password: only where the server demands one; from the keychain, else from the person, and nowhere else.
#include "app/syncing.h"

#include "ui/context.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/serverpassword.h"
#include "ui/widgets/toast.h"

namespace kontor
{

using Outcome = SecretStore::Outcome;

ui::ServerPassword *Syncing::passwordDialog() const
{
    return m_prompt;
}

// What was kept is tried first, once; then the person is asked, and nothing is tried until he answers.
bool Syncing::wantsPassword(const Error &error)
{
    const bool isWrong = error.rule == u"server_login_refused";
    if (error.rule != u"server_password_needed" && !isWrong)
        return false;
    m_standing.isOffline = true;
    const bool hadOne = !m_password.isEmpty();
    m_password = {};
    if (std::exchange(m_isKeptAsked, true)) {
        askPassword(isWrong && hadOne);
        return true;
    }
    m_next.stop();
    const QString key = serverKeychainKey(m_standing.place, m_standing.replica.login);
    m_secrets.read(key, this, [this, isWrong, hadOne](Outcome outcome, const Secret &kept) {
        if (outcome != Outcome::Done || kept.isEmpty())
            return askPassword(isWrong && hadOne);
        m_password = kept;
        begin(RoundPurpose::Sync, false);
    });
    return true;
}

void Syncing::askPassword(bool isWrong)
{
    m_next.stop();
    if (m_prompt)
        return;
    const ReplicaState &replica = m_standing.replica;
    m_prompt = new ui::ServerPassword(m_standing.place, replica.login, isWrong, m_window);
    connect(m_prompt, &ui::ServerPassword::given, this, &Syncing::takePassword);
    connect(m_prompt, &QDialog::rejected, this, [this] {
        m_standing.trouble = Error{Error::Kind::Offline, QStringLiteral("server_password_needed"), {}, {}, {}};
        show();
    });
    m_prompt->open();
}

void Syncing::takePassword(const Secret &password, bool isKept)
{
    m_password = password;
    m_keeps = isKept;
    // The dialog closes by itself; a newer one may be asked for.
    m_prompt.clear();
    begin(RoundPurpose::Sync, true);
}

void Syncing::keepPassword()
{
    if (!std::exchange(m_keeps, false))
        return;
    m_secrets.write(serverKeychainKey(m_standing.place, m_standing.replica.login), m_password, this,
                    [this](Outcome outcome) {
                        if (outcome != Outcome::Done)
                            m_window->toasts()->show(tr("The keychain of this desktop cannot be reached, so the "
                                                        "password was not kept. It is asked for at the next start."));
                    });
}

} // namespace kontor
