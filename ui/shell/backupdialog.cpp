// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupdialog.h"
#include "ui/format.h"

#include "ui/shell/dialogs.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/wholeheight.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kontor::ui
{

BackupDialog::BackupDialog(const BackupPlan &plan, const QDateTime &last, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_plan(plan)
    , m_last(new TextLabel(TextRole::Muted))
    , m_now(new QPushButton(icon(QStringLiteral("backup")), tr("&Back up now…")))
    , m_restore(new QPushButton(icon(QStringLiteral("restore")), tr("&Restore a backup…")))
    , m_every(new QComboBox)
    , m_folder(new QLineEdit)
    , m_folderField(new FormField(tr("Folder"), m_folder))
    , m_choose(new QPushButton(tr("C&hoose folder…")))
    , m_keep(new QSpinBox)
{
    const Metrics sizes = metrics(this);
    setWindowTitle(tr("Backups"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    auto *hand = new Card;
    hand->column()->addWidget(new TextLabel(TextRole::Section, tr("By hand")));
    hand->column()->addWidget(m_last);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes.gap);
    buttons->addWidget(m_now);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    hand->column()->addLayout(buttons);
    column->addWidget(hand);

    auto *planned = new Card;
    planned->column()->addWidget(new TextLabel(TextRole::Section, tr("Automatic")));
    auto *words = new TextLabel(TextRole::Muted, tr("While Kontor is open. A folder on another disk is safer than one "
                                                    "on this computer alone."));
    words->setWordWrap(true);
    planned->column()->addWidget(words);
    m_every->addItem(tr("Off"), int(BackupPlan::Every::Never));
    m_every->addItem(tr("Every day"), int(BackupPlan::Every::Day));
    m_every->addItem(tr("Every week"), int(BackupPlan::Every::Week));
    planned->column()->addWidget(new FormField(tr("How often"), m_every));
    m_folder->setReadOnly(true);
    auto *place = new QHBoxLayout;
    place->setSpacing(sizes.gap);
    place->addWidget(m_folderField, 1);
    place->addWidget(m_choose, 0, Qt::AlignBottom);
    planned->column()->addLayout(place);
    m_keep->setRange(1, 99);
    planned->column()->addWidget(new FormField(tr("How many are kept"), m_keep));
    column->addWidget(planned);
    column->addStretch(1);
    auto *foot = new QDialogButtonBox(QDialogButtonBox::Close);
    foot->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    column->addWidget(foot);
    setMinimumWidth(sizes.formWidth);
    new WholeHeight(this);
    for (QPushButton *button : {m_now, m_restore, m_choose})
        button->setAutoDefault(false);

    show(plan);
    setLast(last);
    connect(m_now, &QPushButton::clicked, this, &BackupDialog::backupRequested);
    connect(m_restore, &QPushButton::clicked, this, &BackupDialog::restoreRequested);
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseFolder(false); });
    connect(m_every, &QComboBox::activated, this, [this] {
        // A plan without a folder is none: the folder is asked for with it.
        if (m_plan.folder.isEmpty() && m_every->currentIndex() > 0)
            chooseFolder(true);
        else
            tellPlan();
    });
    connect(m_keep, &QSpinBox::valueChanged, this, &BackupDialog::tellPlan);
    connect(foot, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BackupDialog::setLast(const QDateTime &last)
{
    m_last->setText(last.isValid() ? tr("Last backup: %1").arg(formatInstant(last.toMSecsSinceEpoch()))
                                   : tr("There is no backup of this store yet."));
}

void BackupDialog::setBusy(bool isBusy)
{
    for (QPushButton *button : {m_now, m_restore})
        button->setEnabled(!isBusy);
    if (isBusy)
        m_last->setText(tr("Working…"));
}

void BackupDialog::show(const BackupPlan &plan)
{
    m_every->setCurrentIndex(m_every->findData(int(plan.every)));
    m_folder->setText(QDir::toNativeSeparators(plan.folder));
    m_keep->setValue(plan.keep);
}

void BackupDialog::chooseFolder(bool isForPlan)
{
    m_dialogs.openFolder(this, tr("Folder for backups"), m_plan.folder, [this, isForPlan](const QString &folder) {
        if (!folder.isEmpty())
            m_plan.folder = folder;
        m_folder->setText(QDir::toNativeSeparators(m_plan.folder));
        if (isForPlan && folder.isEmpty())
            m_every->setCurrentIndex(0);
        tellPlan();
    });
}

void BackupDialog::tellPlan()
{
    m_plan.every = BackupPlan::Every(m_every->currentData().toInt());
    m_plan.keep = m_keep->value();
    Q_EMIT planChosen(m_plan);
}

} // namespace kontor::ui
