// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WhyDialog: where everything stands.
#include "ui/pages/whydialog.h"
#include "ui/pages/whygates.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>

namespace kontor::ui
{

void WhyDialog::build()
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(sizes.block);
    m_who->setObjectName(QStringLiteral("who"));
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setMaxLength(60);
    m_day->setObjectName(QStringLiteral("day"));
    fields->addWidget(new FormField(tr("Customer number"), m_number), 1);
    fields->addWidget(new FormField(tr("Who"), m_who), 2);
    column->addLayout(fields);
    auto *past = new QHBoxLayout;
    past->setSpacing(sizes.gap);
    const QDate today = m_context.store.calendar().today(m_context.session.timeZone);
    m_day->setDate(today.addDays(-1));
    m_day->setMaximumDate(today);
    m_day->setEnabled(false);
    m_day->setAccessibleName(tr("Past day"));
    past->addWidget(m_isPast);
    past->addWidget(m_day);
    past->addStretch(1);
    m_isPast->hide();
    m_day->hide();
    column->addLayout(past);

    auto *answer = new QWidget;
    auto *answerColumn = new QVBoxLayout(answer);
    answerColumn->setContentsMargins(0, 0, 0, 0);
    answerColumn->setSpacing(sizes.block);
    auto *card = new Card(Card::Inside::List);
    card->addList(m_gates);
    answerColumn->addWidget(m_verdict);
    answerColumn->addWidget(card, 1);
    m_stack->addWidget(answer);
    m_stack->addWidget(m_instead);
    m_people->setHorizontalHeaderLabels({tr("Name"), tr("Login"), tr("Submandant"), tr("Finds"), tr("Opens")});
    m_people->setAccessibleName(tr("Who sees this customer?"));
    m_people->setFrameShape(QFrame::NoFrame);
    m_peopleStack->addWidget(m_people);
    m_peopleStack->addWidget(m_peopleInstead);
    auto *peopleCard = new Card(Card::Inside::List);
    peopleCard->addList(m_peopleStack);
    const auto page = [sizes](QWidget *inside) {
        auto *made = new QWidget;
        auto *inner = new QVBoxLayout(made);
        inner->setContentsMargins(0, sizes.block, 0, 0);
        inner->addWidget(inside);
        return made;
    };
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(page(m_stack), tr("Why"));
    m_tabs->addTab(page(peopleCard), tr("Who sees this customer?"));
    column->addWidget(m_tabs, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    // Enter in the number asks; it closes nothing.
    m_copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(qRound(640 * sizes.scale), qRound(560 * sizes.scale));
    if (m_number->text().isEmpty())
        m_number->setFocus();
    else
        m_who->setFocus();
}

} // namespace kontor::ui
