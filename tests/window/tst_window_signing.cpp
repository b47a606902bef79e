// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, out and in again; the keychain, there and missing; passwords, and that they are written down nowhere.
#include "app/logfile.h"
#include "signingwindow.h"
#include "ui/shell/diagnosisdialog.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QDirIterator>

using namespace kontor;

namespace
{

const QString good = QStringLiteral("Kanarienvogel-7");
const QString u11 = QStringLiteral("u11");

} // namespace

class WindowSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAsEverWithoutPasswords();
    void asksWhereSomebodyHasOne();
    void wrongOnesAreToldKindly();
    void keptInTheKeychain();
    void aMissingKeychainIsNoHindrance();
    void signsInAsAnotherAndOut();
    void ownPasswordIsChanged();
    void anothersIsSetAnew();
    void nothingIsWrittenDown();

private:
    std::unique_ptr<SigningWindow> m_here;
};

void WindowSigning::init()
{
    m_here.reset(); // one window a store
    m_here = std::make_unique<SigningWindow>();
    QVERIFY(m_here->isMade());
}

void WindowSigning::opensAsEverWithoutPasswords()
{
    m_here->start();
    QTRY_VERIFY(m_here->window());
    QVERIFY(!m_here->page());
    QVERIFY(!m_here->lock().hasPassword());
    QCOMPARE(m_here->lock().minutes(), 0); // nothing to unlock it with, so never by itself
}

void WindowSigning::asksWhereSomebodyHasOne()
{
    QVERIFY(m_here->setPassword(u11, good));
    m_here->start();
    QTRY_VERIFY(m_here->page() && m_here->page()->isVisible());
    QVERIFY(!m_here->window());
    QCOMPARE(m_here->page()->login(), QStringLiteral("nordlicht"));
    QVERIFY(!m_here->page()->passwordField()->isVisible()); // he has none
    m_here->page()->search()->setText(QStringLiteral("anna"));
    Q_EMIT m_here->page()->search()->searched(QStringLiteral("anna"));
    QCOMPARE(m_here->page()->login(), u11);
    QVERIFY(m_here->page()->passwordField()->isVisible());
    m_here->page()->password()->setText(good);
    QTest::keyClick(m_here->page()->password(), Qt::Key_Return);
    QTRY_VERIFY(m_here->window() && m_here->window()->isVisible());
    QVERIFY(!m_here->page()->isVisible());
    QTRY_COMPARE(m_here->customers(), 3);
    QTRY_COMPARE(m_here->lock().minutes(), ScreenLock::usualMinutes);
    // Remembered for the next start, and the command line's word counts without a password.
    m_here->stop();
    m_here->start();
    QTRY_VERIFY(m_here->page() && m_here->page()->isVisible());
    QCOMPARE(m_here->page()->login(), u11);
    m_here->stop();
    m_here->start(u11);
    QTRY_VERIFY(m_here->window());
    QTRY_COMPARE(m_here->customers(), 3);
}

void WindowSigning::wrongOnesAreToldKindly()
{
    QVERIFY(m_here->setPassword(u11, good));
    m_here->start();
    QTRY_VERIFY(m_here->page());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_here->signIn(u11, QStringLiteral("something else")));
        QTRY_VERIFY(m_here->page()->passwordField()->hasError() && m_here->page()->signInButton()->isEnabled());
        QVERIFY(m_here->page()->passwordField()->error().contains(QStringLiteral("did not match")));
        QVERIFY(
            m_here->page()->passwordField()->error().contains(QStringLiteral("User administration"))); // the way out
    }
    QVERIFY(m_here->signIn(u11, good));
    QTRY_VERIFY(m_here->page()->passwordField()->error().contains(QStringLiteral("seconds left")));
    QVERIFY(!m_here->window());
}

void WindowSigning::keptInTheKeychain()
{
    QVERIFY(m_here->setPassword(u11, good));
    m_here->start();
    QTRY_VERIFY(m_here->page());
    m_here->page()->search()->setText(u11);
    Q_EMIT m_here->page()->search()->searched(u11);
    m_here->page()->keep()->setChecked(true);
    m_here->page()->password()->setText(good);
    m_here->page()->signInButton()->click();
    QTRY_VERIFY(m_here->window());
    QTRY_COMPARE(m_here->secrets().kept.size(), 1);
    QCOMPARE(m_here->secrets().kept.firstKey(),
             QFileInfo(m_here->store()).canonicalFilePath() + QStringLiteral("#u11"));
    QTRY_VERIFY(m_here->settings().keepsPassword(m_here->store(), u11));
    m_here->stop();
    m_here->start(); // nothing to type
    QTRY_VERIFY(m_here->window());
    QTRY_COMPARE(m_here->customers(), 3);
    m_here->stop();
    // Changed meanwhile: asked for, not let in.
    QVERIFY(m_here->setPassword(u11, QStringLiteral("another one")));
    m_here->start();
    QTRY_VERIFY(m_here->page() && m_here->page()->passwordField()->hasError());
    QVERIFY(!m_here->window());
    m_here->page()->keep()->setChecked(false);
    QVERIFY(m_here->signIn(u11, QStringLiteral("another one")));
    QTRY_VERIFY(m_here->window());
    QVERIFY(m_here->secrets().kept.isEmpty()); // nor kept any more
}

void WindowSigning::aMissingKeychainIsNoHindrance()
{
    QVERIFY(m_here->setPassword(u11, good));
    m_here->secrets().isThere = false;
    m_here->start();
    QTRY_VERIFY(m_here->page());
    m_here->page()->search()->setText(u11);
    Q_EMIT m_here->page()->search()->searched(u11);
    m_here->page()->keep()->setChecked(true);
    m_here->page()->password()->setText(good);
    m_here->page()->signInButton()->click();
    QTRY_VERIFY(m_here->window());
    QTRY_VERIFY(!m_here->window()->toasts()->notices()->all().isEmpty());
    QVERIFY(m_here->window()->toasts()->notices()->all().first().message.contains(QStringLiteral("keychain")));
    // One that was there once.
    m_here->stop();
    m_here->settings().setKeepsPassword(m_here->store(), u11, true);
    m_here->start();
    QTRY_VERIFY(m_here->page() && !m_here->page()->keep()->isVisible());
    QVERIFY(m_here->signIn(u11, good));
    QTRY_VERIFY(m_here->window());
}

void WindowSigning::signsInAsAnotherAndOut()
{
    m_here->start();
    QTRY_VERIFY(m_here->window());
    QTRY_COMPARE(m_here->customers(), 9);
    Q_EMIT m_here->window()->actions()->signInRequested();
    QTRY_VERIFY(m_here->page() && m_here->page()->isVisible());
    QVERIFY(!m_here->window()->isVisible());
    m_here->page()->close(); // goes back, as the button does
    QTRY_VERIFY(m_here->window()->isVisible() && !m_here->page()->isVisible());
    Q_EMIT m_here->window()->actions()->signInRequested();
    QTRY_VERIFY(m_here->page()->isVisible());
    QVERIFY(m_here->signIn(u11, {}));
    QTRY_COMPARE(m_here->customers(), 3);
    QVERIFY(m_here->window()->isVisible());
    Q_EMIT m_here->window()->actions()->signOutRequested();
    QTRY_VERIFY(m_here->page()->isVisible() && !m_here->window());
    QVERIFY(!m_here->page()->backButton()->isVisible());
    QVERIFY(!m_here->application().store());
    QVERIFY(m_here->signIn(QStringLiteral("nordlicht"), {}));
    QTRY_VERIFY(m_here->window());
    QTRY_COMPARE(m_here->customers(), 9);
}

void WindowSigning::ownPasswordIsChanged()
{
    m_here->start();
    QTRY_VERIFY(m_here->window());
    const auto save = [this](const QString &old, const QString &fresh, const QString &again) {
        auto *dialog = m_here->window()->findChild<ui::PasswordDialog *>();
        if (!dialog) {
            Q_EMIT m_here->window()->actions()->passwordRequested();
            dialog = m_here->window()->findChild<ui::PasswordDialog *>();
        }
        dialog->old()->setText(old);
        dialog->fresh()->setText(fresh);
        dialog->again()->setText(again);
        dialog->saveButton()->click();
        return dialog;
    };
    QPointer<ui::PasswordDialog> dialog = save({}, good, QStringLiteral("not the same"));
    QVERIFY(dialog->againField()->hasError());
    QVERIFY(!dialog->old()->isVisible());
    save({}, QStringLiteral("short"), QStringLiteral("short"));
    QTRY_VERIFY(dialog->freshField()->hasError());
    save({}, good, good);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(m_here->lock().hasPassword());
    dialog = save(QStringLiteral("wrong one"), QStringLiteral("battery staple"), QStringLiteral("battery staple"));
    QVERIFY(dialog->old()->isVisible());
    QTRY_VERIFY(dialog->oldField()->hasError());
    save(good, {}, {}); // taken away
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(!m_here->lock().hasPassword());
}

void WindowSigning::anothersIsSetAnew()
{
    m_here->start();
    QTRY_VERIFY(m_here->window());
    m_here->application().resetPassword(u11);
    QPointer<ui::PasswordDialog> dialog = m_here->window()->findChild<ui::PasswordDialog *>();
    QVERIFY(!dialog->old()->isVisible());
    dialog->fresh()->setText(good);
    dialog->again()->setText(good);
    dialog->saveButton()->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(m_here->hasPassword(u11, good));
    QVERIFY(!m_here->lock().hasPassword()); // it was not his own
}

// The canary: neither settings nor drafts nor the log at its most talkative nor anything else beside the store has the
// password or its hash, not even one that was mistyped; nor has the diagnosis that people send on.
void WindowSigning::nothingIsWrittenDown()
{
    QVERIFY(keepLog(m_here->folder() + QStringLiteral("/log")));
    QLoggingCategory::setFilterRules(QStringLiteral("kontor.*=true"));
    QVERIFY(m_here->setPassword(u11, good));
    m_here->start();
    QTRY_VERIFY(m_here->page());
    m_here->page()->search()->setText(u11);
    Q_EMIT m_here->page()->search()->searched(u11);
    m_here->page()->password()->setText(good + u'x');
    m_here->page()->signInButton()->click();
    QTRY_VERIFY(m_here->page()->passwordField()->hasError() && m_here->page()->signInButton()->isEnabled());
    QVERIFY(!m_here->page()->passwordField()->error().contains(good));
    m_here->page()->keep()->setChecked(true);
    m_here->page()->password()->setText(good);
    m_here->page()->signInButton()->click();
    QTRY_VERIFY(m_here->window());
    QTRY_COMPARE(m_here->secrets().kept.size(), 1);
    Q_EMIT m_here->window()->actions()->diagnosisRequested();
    auto *diagnosis = m_here->window()->findChild<ui::DiagnosisDialog *>();
    QVERIFY(diagnosis);
    QTRY_VERIFY(diagnosis->isReady());
    QVERIFY(!diagnosis->text().contains(good));
    QVERIFY(!diagnosis->text().contains(QStringLiteral("$argon2")));
    // The keychain was tried, and nothing of that stays in it.
    QVERIFY2(diagnosis->text().contains(QStringLiteral("Keychain: works")), qPrintable(diagnosis->text()));
    QVERIFY(!diagnosis->text().contains(QStringLiteral("! ")));
    QCOMPARE(m_here->secrets().kept.size(), 1);
    qInfo("the last line");
    m_here->stop();
    endLog();
    QLoggingCategory::setFilterRules({});
    QFile log(m_here->folder() + QStringLiteral("/log/kontor.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("the last line"));
    int looked = 0;
    QDirIterator files(m_here->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(good.toUtf8()), qPrintable(file.fileName()));
        if (!file.fileName().startsWith(m_here->store())) {
            QVERIFY2(!bytes.contains("$argon2"), qPrintable(file.fileName()));
            ++looked;
        }
    }
    QVERIFY(looked > 0);
}

QTEST_MAIN(WindowSigning)
#include "tst_window_signing.moc"
