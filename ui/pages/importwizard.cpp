// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importwizard.h"

#include "ui/format.h"
#include "ui/pages/importfilestep.h"
#include "ui/pages/importmappingstep.h"
#include "ui/pages/importpreviewstep.h"
#include "ui/pages/importresultstep.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

ImportWizard::ImportWizard(const Context &context, QWidget *window)
    : QDialog(window)
    , m_job(new ImportJob(context, this))
    , m_file(new ImportFileStep(context, m_state))
    , m_preview(new ImportPreviewStep(m_state, *m_job))
    , m_mapping(new ImportMappingStep(context, m_state))
    , m_check(new ImportResultStep(ImportResultStep::Mode::DryRun, context, m_state, *m_job))
    , m_run(new ImportResultStep(ImportResultStep::Mode::Run, context, m_state, *m_job))
    , m_steps{m_file, m_preview, m_mapping, m_check, m_run}
    , m_stack(new QStackedWidget)
    , m_close(new QPushButton)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
{
    const Metrics sizes = metrics(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.card, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    auto *names = new QHBoxLayout;
    names->setSpacing(sizes.page);
    for (ImportStep *one : std::as_const(m_steps)) {
        auto *name = new TextLabel(TextRole::Muted);
        names->addWidget(name);
        m_names << name;
        m_stack->addWidget(one);
        connect(one, &ImportStep::completeChanged, this, &ImportWizard::describe);
    }
    names->addStretch(1);
    column->addLayout(names);
    column->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(sizes.gap);
    foot->addWidget(m_close);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    column->addLayout(foot);
    m_close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    setPrimary(m_next);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    resize(qRound(960 * sizes.scale), qRound(640 * sizes.scale));
    goTo(0);
}

void ImportWizard::start(const QString &path, const QString &kind)
{
    m_file->kind()->setCurrentIndex(qMax(0, m_file->kind()->findData(kind)));
    m_file->setFile(path);
    goTo(1);
}

int ImportWizard::step() const
{
    return m_stack->currentIndex();
}

bool ImportWizard::isBusy() const
{
    return m_preview->isLooking() || m_check->isRunning() || m_run->isRunning();
}

void ImportWizard::next()
{
    const int present = step();
    if (!m_steps[present]->isComplete())
        return;
    if (present + 1 == m_steps.size()) {
        accept();
        return;
    }
    // The mapping has proved itself when the check went through.
    if (m_steps[present] == m_check)
        m_mapping->remember();
    goTo(present + 1);
}

void ImportWizard::back()
{
    if (step() > 0 && m_back->isEnabled())
        goTo(step() - 1);
}

void ImportWizard::goTo(int step)
{
    m_stack->setCurrentIndex(step);
    m_steps[step]->enter();
    describe();
}

// Closing in the middle leaves nothing behind: the running transaction is taken back.
void ImportWizard::reject()
{
    m_job->cancel();
    QDialog::reject();
}

void ImportWizard::describe()
{
    const int present = step();
    const bool isRunning = m_check->isRunning() || m_run->isRunning();
    const bool isDone = m_steps[present] == m_run && m_run->isComplete();
    setWindowTitle(tr("Import"));
    for (int i = 0; i < m_names.size(); ++i) {
        m_names[i]->setTextRole(i == present ? TextRole::Strong : TextRole::Muted);
        //: a step of the import: %1 its number, %2 its name
        m_names[i]->setText(tr("%1  %2").arg(formatCount(i + 1), m_steps[i]->title()));
    }
    m_close->setText(tr("Cancel"));
    m_close->setVisible(!isDone);
    m_back->setText(tr("Back"));
    m_back->setEnabled(present > 0 && !isRunning);
    m_back->setVisible(!isDone);
    m_next->setEnabled(m_steps[present]->isComplete() && !isRunning);
    if (m_steps[present] == m_check)
        m_next->setText(tr("Import now"));
    else
        m_next->setText(isDone ? tr("Close") : m_steps[present] == m_mapping ? tr("Check") : tr("Next"));
    m_next->setVisible(m_steps[present] != m_run || isDone);
}

void ImportWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace kontor::ui
