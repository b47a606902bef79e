// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passworddialog.h"

#include "store/credentials.h"
#include "ui/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/formfield.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

Secret takenFrom(const QLineEdit *line)
{
    QString typed = line->text();
    const Secret secret(typed);
    wipe(typed);
    return secret;
}

} // namespace

PasswordDialog::PasswordDialog(const QString &who, bool hasOld, QWidget *parent)
    : QDialog(parent)
    , m_old(new QLineEdit)
    , m_fresh(new QLineEdit)
    , m_again(new QLineEdit)
    , m_oldField(new FormField(tr("P&resent password"), m_old))
    , m_freshField(new FormField(tr("&New password"), m_fresh))
    , m_againField(new FormField(tr("&Once more"), m_again))
    , m_words(new TextLabel(TextRole::Muted))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_save(m_buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is a login
    setWindowTitle(who.isEmpty() ? tr("My password") : tr("New password for %1").arg(who));
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    m_words->setWordWrap(true);
    m_words->setText(tr("A password keeps colleagues at this workstation apart. Whoever can read the file of the store "
                        "can read everything in it all the same."));
    column->addWidget(m_words);
    for (FormField *field : {m_oldField, m_freshField, m_againField})
        column->addWidget(field);
    column->addStretch(1);
    column->addWidget(m_buttons);
    setMinimumWidth(sizes.formWidth * 3 / 4);
    for (QLineEdit *line : {m_old, m_fresh, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        line->setMaxLength(int(password::maximumBytes) + 1);
    }
    m_oldField->setVisible(hasOld);
    m_freshField->setHint(tr("At least 8 letters. Left empty, the password is taken away."));
    m_save->setDefault(true);
    setPrimary(m_save);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (hasOld ? m_old : m_fresh)->setFocus();
}

void PasswordDialog::setBusy(bool isBusy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_old, m_fresh, m_again, m_save})
        part->setEnabled(!isBusy);
}

void PasswordDialog::setError(const Error &error)
{
    const bool isOld = error.rule == u"password_wrong" || error.rule == u"password_wait";
    const bool isAgain = error.rule == u"password_differs";
    FormField *field = isOld && m_oldField->isVisibleTo(this) ? m_oldField : isAgain ? m_againField : m_freshField;
    field->setError(errorText(error));
    focusFirstError({m_oldField, m_freshField, m_againField});
}

void PasswordDialog::submit()
{
    for (FormField *field : {m_oldField, m_freshField, m_againField})
        field->setError({});
    const Secret fresh = takenFrom(m_fresh);
    if (fresh.utf8() != takenFrom(m_again).utf8())
        return setError(Error{Error::Kind::Invalid, QStringLiteral("password_differs"), {}, {}, {}});
    Q_EMIT saveRequested(takenFrom(m_old), fresh);
}

} // namespace kontor::ui
