// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/serverpassword.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{

ServerPassword::ServerPassword(const QString &server, const QString &login, bool isWrong, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit)
    , m_field(new FormField(tr("&Password"), m_password))
    , m_keep(new QCheckBox(tr("&Keep it in the keychain of this desktop")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Password for the server"));
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    //: %1 is a server, %2 a login
    auto *words = new TextLabel(TextRole::Body, tr("The server %1 asks for the password of %2.").arg(server, login));
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    auto *later = buttons->addButton(tr("&Not now"), QDialogButtonBox::RejectRole);
    later->setAutoDefault(false);
    m_signIn = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    column->addWidget(words);
    column->addWidget(m_field);
    column->addWidget(m_keep);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(sizes.formWidth * 3 / 4);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1024);
    if (isWrong)
        m_field->setError(tr("The server did not take the password. Enter it once more."));
    m_field->setHint(tr("You can go on working without the server; what you save is sent later."));
    m_signIn->setDefault(true);
    setPrimary(m_signIn);
    connect(buttons, &QDialogButtonBox::accepted, this, &ServerPassword::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_password->setFocus();
}

void ServerPassword::submit()
{
    QString typed = m_password->text();
    const Secret secret(typed);
    wipe(typed);
    if (secret.isEmpty()) {
        m_field->setError(tr("Enter the password."));
        focusFirstError({m_field});
        return;
    }
    Q_EMIT given(secret, m_keep->isChecked());
    accept();
}

} // namespace kontor::ui
