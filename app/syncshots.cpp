// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a replica: connecting, the password, what waits, conflicts, and the states of the server.
#include "app/application.h"
#include "app/connecting.h"
#include "app/pageshots.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "ui/context.h"
#include "ui/pages/syncpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/serverpassword.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/syncstate.h"
#include "ui/widgets/readingorder.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTabWidget>

namespace kontor
{

namespace
{

constexpr qint64 atNoon = 1'772'449'200'000; // 2 March 2026, 12:00 in Berlin

void closeDialog()
{
    if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        open->reject();
}

/// A replica of no server, with two changes that wait and two conflicts; the last of what it does.
QFuture<Result<Receipt>> makeReplica(Store &store)
{
    store.maintain<Receipt>([](Writer &writer) -> Result<Receipt> {
        KONTOR_TRY(writer.database().execute(
            "INSERT INTO replica (only_one, server, login, mandant, portal_user, client, state) SELECT 1, "
            "'postgresql://db.example.com/kontor', login, mandant, id, zeroblob(16), 'ready' FROM portal_user WHERE "
            "login = 'nordlicht'"));
        return Receipt();
    });
    for (const char *number : {"K1001", "K1005"})
        store.perform(commands::changeCustomer, QLatin1String(number), [number](Door &door) -> Result<> {
            KONTOR_LET(customer, resolveCustomer(door.database(), QLatin1String(number)));
            return changeCustomer(door, customer, {{QStringLiteral("city"), QStringLiteral("Speyer")}});
        });
    return store.maintain<Receipt>([](Writer &writer) -> Result<Receipt> {
        // What each of the two changes was is read from its set.
        const auto conflict = [&writer](const char *values, const char *number) {
            return writer.database().execute(
                "INSERT INTO conflict (mandant, change_set, cause, rule_key, entity, row_id, field, customer, "
                "before_value, mine_value, theirs_value, theirs_by, theirs_at) SELECT c.mandant, s.id, " +
                QByteArray(values).replace("ROW", "'customer', c.id") + " FROM customer c JOIN change_set s ON " +
                "s.subject = c.number AND s.command = 'change_customer' WHERE c.number = '" + number +
                "' ORDER BY s.made_at DESC LIMIT 1");
        };
        KONTOR_TRY(conflict("'contested', NULL, ROW, 'city', c.id, '\"Mannheim\"', '\"Speyer\"', '\"Worms\"', 'e2', "
                            "1772445600000",
                            "K1001"));
        KONTOR_TRY(conflict("'refused', 'number_taken', ROW, '', c.id, NULL, NULL, NULL, NULL, NULL", "K1005"));
        return Receipt();
    });
}

void stand(Application &application, bool isOffline, const std::optional<Error> &trouble, bool isStale = false)
{
    ui::SyncStanding standing;
    standing.replica = {
        true, QStringLiteral("postgresql://db.example.com/kontor"), QStringLiteral("nordlicht"), 2, 2, atNoon, 0, 1, 0};
    standing.place = QStringLiteral("db.example.com/kontor");
    standing.replica.proof = ProofOutcome::Equal;
    standing.replica.provedAt = atNoon;
    standing.isOffline = isOffline;
    standing.isStale = isStale;
    standing.trouble = trouble;
    application.context()->sync.setStanding(standing);
    const ui::StoreState state = ui::storeState(standing);
    application.window()->status()->setState(state, standing.replica.waiting);
    application.window()->status()->holdAsOf(atNoon, isStale);
}

} // namespace

QList<Shot> syncShots(Application &application)
{
    ui::MainWindow *window = application.window();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto dialog = []() -> QWidget * { return QApplication::activeModalWidget(); };
    const auto connecting = [&application] { return application.connecting().dialog(); };
    const auto page = [window] { return window->findChild<ui::SyncPage *>(); };
    return {
        {QStringLiteral("connect"),
         [window] {
             closeDialog();
             Q_EMIT window->actions()->connectRequested();
         },
         dialog},
        {QStringLiteral("connect-refused"),
         [connecting] {
             connecting()->server()->setText(QStringLiteral("db.example.com"));
             connecting()->login()->setText(QStringLiteral("nordlicht"));
             connecting()->path()->setText(QStringLiteral("/home/maike/kontor/server.kontor"));
             connecting()->setStep(ui::ConnectDialog::Step::Secure);
             connecting()->setError(Error{Error::Kind::Offline, QStringLiteral("server_certificate"), {}, {}, {}});
         },
         dialog},
        {QStringLiteral("connect-steps"), [connecting] { connecting()->setStep(ui::ConnectDialog::Step::SignIn); },
         dialog},
        {QStringLiteral("connect-loading"), [connecting] { connecting()->setProgress(5, 21, 15000); }, dialog},
        {QStringLiteral("connect-locked"),
         [connecting, window] {
             closeDialog();
             Q_EMIT window->actions()->connectRequested();
             connecting()->setReplica(
                 QStringLiteral("postgresql://db.example.com/kontor"), QStringLiteral("nordlicht"),
                 Error{Error::Kind::Denied, QStringLiteral("replica_lapsed"), {}, {QStringLiteral("14")}, {}});
         },
         dialog},
        {QStringLiteral("server-password"),
         [window] {
             closeDialog();
             auto *password = new ui::ServerPassword(QStringLiteral("db.example.com/kontor"),
                                                     QStringLiteral("nordlicht"), true, window);
             password->open();
         },
         dialog},
        {QStringLiteral("sync-conflicts"),
         [&application, window] {
             closeDialog();
             // The list is asked for once all of it is there.
             whenDone(makeReplica(*application.store()), window,
                      [&application](const Result<Receipt> &) { stand(application, false, {}); });
             window->addPage(QStringLiteral("sync"), new ui::SyncPage(*application.context()));
             ui::setReadingOrder(window); // else done when a window is shown
             window->showPage(QStringLiteral("sync"));
         },
         [&application, window]() -> QWidget * { return application.context()->sync.isReplica() ? window : nullptr; }},
        {QStringLiteral("sync-conflicts-narrow"), [window] { window->resize(1024, 640); }, whole},
        {QStringLiteral("sync-waiting"),
         [page, window] {
             window->resize(1280, 800);
             page()->tabs()->setCurrentIndex(1);
         },
         whole},
        {QStringLiteral("sync-offline"), [&application] { stand(application, true, {}); }, whole},
        {QStringLiteral("sync-failed"),
         [&application] {
             stand(application, false, Error{Error::Kind::Conflict, QStringLiteral("program_too_old"), {}, {}, {}});
         },
         whole},
        {QStringLiteral("sync-stale"),
         [&application, window] {
             stand(application, true, {}, true);
             window->showPage(QStringLiteral("people"));
         },
         whole},
    };
}

} // namespace kontor
