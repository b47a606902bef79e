// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockscreen.h"

#include "store/credentials.h"
#include "ui/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/formfield.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{

LockScreen::LockScreen(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_title(new TextLabel(TextRole::Title))
    , m_words(new TextLabel(TextRole::Muted))
    , m_password(new QLineEdit)
    , m_passwordField(new FormField(QString(), m_password))
    , m_unlock(new QPushButton)
{
    const Metrics sizes = metrics(this);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(sizes.block);
    outer->addLayout(column);
    outer->addStretch(1);
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    column->addWidget(m_passwordField);
    column->addWidget(m_unlock, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(sizes.formWidth * 3 / 4);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(int(password::maximumBytes));
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    setPrimary(m_unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::submit);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::submit);
    retranslate();
}

void LockScreen::setUser(const QString &who, bool hasPassword)
{
    m_who = who;
    m_trouble = {};
    m_password->clear();
    m_passwordField->setError({});
    m_passwordField->setVisible(hasPassword);
    setBusy(false);
    retranslate();
    if (hasPassword)
        m_password->setFocus();
    else
        m_unlock->setFocus();
}

void LockScreen::setBusy(bool isBusy)
{
    m_password->setEnabled(!isBusy);
    m_unlock->setEnabled(!isBusy);
}

void LockScreen::setError(const Error &error)
{
    m_trouble = error;
    m_passwordField->setError(errorText(error));
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockScreen::submit()
{
    QString typed = m_password->text();
    const Secret secret(typed);
    wipe(typed);
    Q_EMIT unlockRequested(secret);
}

void LockScreen::retranslate()
{
    setWindowTitle(tr("Locked – Kontor"));
    const int side = metrics(this).iconLarge;
    m_sign->setPixmap(
        icon(QStringLiteral("lock"), QPalette::PlaceholderText).pixmap(QSize(side, side), devicePixelRatioF()));
    m_title->setText(tr("Kontor is locked"));
    //: %1 is a person
    m_words->setText(tr("Signed in: %1. What is not saved yet is kept as it was.").arg(m_who));
    m_passwordField->setLabel(tr("&Password"));
    m_unlock->setText(tr("&Unlock"));
    if (m_passwordField->hasError())
        m_passwordField->setError(errorText(m_trouble));
}

void LockScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

// Whatever is unsaved would have to be asked about, and its name shown: first in, then out.
void LockScreen::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace kontor::ui
