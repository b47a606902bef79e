// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PeoplePage: what a person leaves to colleagues: contacts for good, or a deputy until a day.
#include "store/listquery.h"
#include "store/lists/lists.h"
#include "ui/errortext.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/deputydialog.h"
#include "ui/pages/handover.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/userdialogs.h"
#include "ui/shell/dialogs.h"

#include <QAction>

namespace kontor::ui
{

namespace
{

/// Who is asked about, and what hangs on him.
struct Leaver {
    QString login;
    bool isEmployee = false;
    qint64 contacts = 0; ///< customers whose partner contact he is
};

Result<Leaver> readLeaver(Reader &reader, const Uuid &user)
{
    Leaver leaver;
    KONTOR_TRY(reader.database().each(
        "SELECT login, submandant IS NULL FROM visible_portal_user WHERE mandant = (SELECT mandant FROM actor) AND id "
        "= ?",
        {user}, [&](const Statement &row) {
            leaver.login = row.text(0);
            leaver.isEmployee = row.integer(1) != 0;
            return false;
        }));
    ListQuery query;
    query.where = {{"partner_contact", {leaver.login}}};
    KONTOR_LET(contacts, countRows(reader, lists::customers(), query));
    leaver.contacts = leaver.isEmployee ? contacts : 0;
    return leaver;
}

} // namespace

void PeoplePage::addHandovers()
{
    if (!m_handover->mayHandOverContacts())
        return;
    const auto isOne = [this] { return m_overview->view()->selectedCount() == 1; };
    m_overview->addSelectionAction({QStringLiteral("handOverContacts"),
                                    QStringLiteral("connections"),
                                    {},
                                    [] { return tr("Hand over contacts…"); },
                                    [this](const QList<Uuid> &ids) { handOver(ids.first()); },
                                    isOne});
    m_overview->addSelectionAction({QStringLiteral("deputy"),
                                    QStringLiteral("calendar"),
                                    {},
                                    [] { return tr("Deputy…"); },
                                    [this](const QList<Uuid> &ids) { openDeputies(ids.first()); },
                                    isOne});
}

void PeoplePage::handOver(const Uuid &user)
{
    const auto leaver = m_context.store.read<Leaver>([user](Reader &reader) { return readLeaver(reader, user); });
    whenDone(leaver, this, [this, user](const Result<Leaver> &found) {
        if (found)
            m_handover->openContacts(user, found->login);
        else
            m_context.dialogs.tell(this, title(), errorText(found.error()));
    });
}

void PeoplePage::openDeputies(const Uuid &away)
{
    auto *dialog = new DeputyDialog(m_context, away, window());
    dialog->open();
}

// Who leaves customers behind is asked about them first: nobody works on what a switched-off contact has.
void PeoplePage::switchOff(const QList<Uuid> &users)
{
    if (users.size() != 1 || !m_handover->mayHandOverContacts() || users.first() == m_context.session.user)
        return m_dialogs->switchUsers(users, false);
    const Uuid user = users.first();
    const auto leaver = m_context.store.read<Leaver>([user](Reader &reader) { return readLeaver(reader, user); });
    whenDone(leaver, this, [this, user](const Result<Leaver> &found) {
        if (!found || found->contacts == 0)
            return m_dialogs->switchUsers({user}, false);
        const Question question{
            tr("Switch off"),
            tr("%1 is the partner contact of %n customer(s).", nullptr, int(found->contacts)).arg(found->login),
            tr("Switched off, nobody gets the notices about them."),
            tr("Switch off"),
            tr("Hand the contacts over first…"),
            false};
        const QString login = found->login;
        m_context.dialogs.ask(this, question, [this, user, login](Dialogs::Answer answer) {
            if (answer == Dialogs::Answer::Accept)
                return m_dialogs->switchUsers({user}, false);
            if (answer != Dialogs::Answer::Other)
                return;
            const RecordPicker *picker = m_handover->openContacts(user, login);
            const auto done = connect(
                m_handover, &Handover::handedOver, this, [this, user] { m_dialogs->switchUsers({user}, false); },
                Qt::SingleShotConnection);
            connect(picker, &QDialog::rejected, this, [done] { disconnect(done); });
        });
    });
}

} // namespace kontor::ui
