// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signin.h"

#include "domain/fold.h"
#include "ui/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QCollator>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

enum Role { LoginRole = Qt::UserRole, SearchRole };

QString nameOf(const SignInUser &user)
{
    return user.displayName.isEmpty() ? user.login : user.displayName;
}

} // namespace

SignIn::SignIn(const QString &storePath, QWidget *parent)
    : QWidget(parent)
    , m_path(storePath)
    , m_title(new TextLabel(TextRole::Title))
    , m_place(new TextLabel(TextRole::Muted))
    , m_search(new SearchField(0))
    , m_list(new QListWidget)
    , m_password(new QLineEdit)
    , m_passwordField(new FormField(QString(), m_password))
    , m_keep(new QCheckBox)
    , m_keychain(new TextLabel(TextRole::Muted))
    , m_signIn(new QPushButton)
    , m_back(new QPushButton)
    , m_other(new QPushButton)
{
    const Metrics sizes = metrics(this);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    outer->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(sizes.block);
    outer->addLayout(column, 4);
    outer->addStretch(1);
    auto *card = new Card(Card::Inside::List);
    card->addList(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes.gap);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_signIn);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addWidget(m_search);
    column->addWidget(card, 1);
    column->addWidget(m_passwordField);
    column->addWidget(m_keep);
    column->addWidget(m_keychain);
    column->addLayout(buttons);
    m_place->setWordWrap(true);
    m_place->setVisible(!m_path.isEmpty());
    m_keychain->setWordWrap(true);
    m_keychain->hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(sizes.hair / 2);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(int(password::maximumBytes));
    m_password->setObjectName(QStringLiteral("signInPassword"));
    setPrimary(m_signIn);
    m_signIn->setDefault(true);
    m_other->setIcon(icon(QStringLiteral("box")));

    connect(m_search, &SearchField::searched, this, &SignIn::filter);
    connect(m_search, &SearchField::left, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QListWidget::currentItemChanged, this, &SignIn::showUser);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_passwordField->isVisible() && m_password->text().isEmpty())
            m_password->setFocus(Qt::TabFocusReason);
        else
            submit();
    });
    connect(m_password, &QLineEdit::returnPressed, this, &SignIn::submit);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_signIn, &QPushButton::clicked, this, &SignIn::submit);
    connect(m_back, &QPushButton::clicked, this, &SignIn::backRequested);
    connect(m_other, &QPushButton::clicked, this, &SignIn::otherStoreRequested);
    retranslate();
}

void SignIn::setUsers(const SignInList &list, const QString &login, bool canGoBack)
{
    m_users = list;
    m_canGoBack = canGoBack;
    m_back->setVisible(canGoBack);
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(m_users.users.begin(), m_users.users.end(), [&](const SignInUser &a, const SignInUser &b) {
        return collator.compare(nameOf(a), nameOf(b)) < 0;
    });
    m_list->clear();
    for (const SignInUser &user : std::as_const(m_users.users)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(LoginRole, user.login);
        item->setData(SearchRole, fold(user.login + u' ' + user.displayName + u' ' + user.company));
        item->setIcon(icon(user.hasPassword ? QStringLiteral("lock") : QStringLiteral("user")));
        if (user.login == login)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    retranslate();
    showUser();
    if (m_passwordField->isVisibleTo(this))
        m_password->setFocus();
    else
        m_list->setFocus();
}

QString SignIn::login() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(LoginRole).toString() : QString();
}

void SignIn::setKept(bool isKept)
{
    m_keep->setChecked(isKept);
}

void SignIn::setBusy(bool isBusy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_list, m_password, m_keep, m_signIn, m_other})
        part->setEnabled(!isBusy);
}

void SignIn::setError(const Error &error)
{
    m_trouble = error;
    m_passwordField->setError(error.rule.isEmpty() ? QString() : errorText(error));
    if (error.rule.isEmpty())
        return;
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignIn::setKeychainMissing()
{
    m_isKeychainMissing = true;
    m_keep->setChecked(false);
    showUser();
}

void SignIn::filter(const QString &text)
{
    const QStringList wanted = fold(text).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString in = item->data(SearchRole).toString();
        const bool isFound =
            std::all_of(wanted.begin(), wanted.end(), [&](const QString &w) { return in.contains(w); });
        item->setHidden(!isFound);
        if (isFound && !first)
            first = item;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
    showUser();
}

void SignIn::showUser()
{
    const SignInUser *user = m_users.find(login());
    const bool hasPassword = user && user->hasPassword;
    m_password->clear();
    m_passwordField->setError({});
    m_passwordField->setVisible(hasPassword);
    m_keep->setVisible(hasPassword && !m_isKeychainMissing);
    m_keychain->setVisible(hasPassword && m_isKeychainMissing);
    m_signIn->setEnabled(user);
    if (user)
        Q_EMIT userChosen(user->login);
}

void SignIn::submit()
{
    if (!m_signIn->isEnabled() || login().isEmpty())
        return;
    QString typed = m_password->text();
    const Secret secret(typed);
    wipe(typed);
    Q_EMIT signInRequested(login(), secret, m_keep->isVisibleTo(this) && m_keep->isChecked());
}

void SignIn::retranslate()
{
    setWindowTitle(tr("Sign in – Kontor"));
    m_title->setText(tr("Who are you?"));
    m_place->setText(QDir::toNativeSeparators(m_path));
    m_search->setHint(tr("Search"), tr("Search the users"));
    m_list->setAccessibleName(tr("Users"));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const SignInUser *user = m_users.find(item->data(LoginRole).toString());
        const QString who =
            //: %1 is a person, %2 the login
            user->displayName.isEmpty() ? user->login : tr("%1 (%2)").arg(user->displayName, user->login);
        item->setText(who + u'\n' + user->company);
        QString said = who + QStringLiteral(", ") + user->company;
        if (user->hasPassword)
            said += QStringLiteral(", ") + tr("with a password");
        item->setData(Qt::AccessibleTextRole, said);
    }
    m_passwordField->setLabel(tr("&Password"));
    m_keep->setText(tr("&Keep in the keychain of this desktop"));
    m_keychain->setText(tr("The keychain of this desktop cannot be reached, so the password is asked for at each "
                           "start."));
    m_signIn->setText(tr("&Sign in"));
    m_back->setText(tr("&Back"));
    m_other->setText(tr("&Open another store…"));
    if (m_passwordField->hasError())
        m_passwordField->setError(errorText(m_trouble));
}

void SignIn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// With somebody signed in already closing is no quitting.
void SignIn::closeEvent(QCloseEvent *event)
{
    if (m_canGoBack) {
        event->ignore();
        Q_EMIT backRequested();
    }
}

} // namespace kontor::ui
