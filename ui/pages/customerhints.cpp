// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerhints.h"

#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "ui/duplicatewords.h"
#include "ui/format.h"
#include "ui/syncstate.h"
#include "ui/theme/metrics.h"
#include "ui/undo.h"
#include "ui/ways.h"
#include "ui/widgets/effectline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

constexpr int restMs = 250;

QString dayText(const QString &day)
{
    return formatDay(QDate::fromString(day, Qt::ISODate));
}

} // namespace

CustomerHints::CustomerHints(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics(this).gap);
    m_archived = addLine();
    m_conflict = addLine();
    m_report = addLine();
    m_duplicate = addLine();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CustomerHints::askDuplicates);
    connect(m_archived.button, &QPushButton::clicked, this, &CustomerHints::bringBackRequested);
    connect(m_conflict.button, &QPushButton::clicked, &m_context.ways, &Ways::conflictsRequested);
    connect(&context.sync, &SyncState::changed, this, [this] {
        const qint64 all = m_context.sync.standing().replica.conflicts;
        if (std::exchange(m_allConflicts, all) != all && !m_customer.isNull())
            askConflicts();
    });
    connect(m_report.button, &QPushButton::clicked, this, &CustomerHints::settle);
    connect(m_duplicate.button, &QPushButton::clicked, this, [this] {
        if (m_duplicates.isEmpty())
            return;
        if (m_customer.isNull())
            Q_EMIT openRequested(m_duplicates.first().id);
        else
            Q_EMIT mergeRequested(m_duplicates.first().id);
    });
    describe();
}

CustomerHints::Line CustomerHints::addLine()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics(this).gap);
    const Line line{new EffectLine, new QPushButton};
    line.text->setMeaning(Meaning::Warn);
    line.button->setAutoDefault(false);
    row->addWidget(line.text, 1);
    row->addWidget(line.button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return line;
}

void CustomerHints::setCustomer(const Uuid &customer, const QString &archivedOn)
{
    const bool isOther = m_customer != customer;
    if (isOther) {
        m_reports.clear();
        m_conflicts = 0;
        m_duplicates.clear();
    }
    m_customer = customer;
    m_archivedOn = archivedOn;
    m_rest.stop();
    describe();
    if (customer.isNull())
        return;
    askReports();
    askConflicts();
    // It reads every customer: not after each commit.
    if (isOther)
        askDuplicates();
}

void CustomerHints::askReports()
{
    const Uuid customer = m_customer;
    const auto reports = m_context.store.read<QList<OutdatedReport>>(
        [customer](Reader &reader) { return outdatedReports(reader, customer); });
    whenDone(reports, this, [this, customer](const Result<QList<OutdatedReport>> &found) {
        if (customer != m_customer)
            return;
        m_reports.clear();
        for (const OutdatedReport &report : found.value_or(QList<OutdatedReport>()))
            if (report.settledOn.isEmpty())
                m_reports << report;
        describe();
    });
}

void CustomerHints::askConflicts()
{
    const Uuid customer = m_customer;
    const auto conflicts = m_context.store.read<qint64>([customer](Reader &reader) {
        ListQuery query;
        query.where = {{"of_customer", {customer.text()}}};
        return countRows(reader, lists::conflicts(), query);
    });
    whenDone(conflicts, this, [this, customer](const Result<qint64> &found) {
        if (customer != m_customer)
            return;
        m_conflicts = found.value_or(0);
        describe();
    });
}

void CustomerHints::setTyped(const CustomerTraits &traits)
{
    m_traits = traits;
    if (traits.name.isEmpty() && traits.email.isEmpty() && traits.vat.isEmpty()) {
        m_rest.stop();
        m_duplicates.clear();
        return describe();
    }
    m_rest.start();
}

void CustomerHints::askDuplicates()
{
    const Uuid customer = m_customer;
    const CustomerTraits traits = m_traits;
    const auto asked = m_context.store.read<QList<Duplicate>>(
        m_lane,
        [customer, traits](Reader &reader) {
            return customer.isNull() ? duplicatesOf(reader.database(), traits) : duplicatesOf(reader, customer);
        },
        JobThread::Priority::Background);
    whenDone(asked, this, [this, customer](const Result<QList<Duplicate>> &found) {
        if (customer != m_customer || (!found && found.error().kind == Error::Kind::Cancelled))
            return;
        m_duplicates.clear();
        // The other one of a merge stays archived; it is no news at the one that was kept.
        for (const Duplicate &one : found.value_or(QList<Duplicate>()))
            if (customer.isNull() || !one.isArchived)
                m_duplicates << one;
        describe();
    });
}

void CustomerHints::settle()
{
    if (m_reports.isEmpty())
        return;
    const Uuid report = m_reports.first().id;
    const QString note = m_reports.first().note;
    const auto done = m_context.store.perform(commands::settleOutdated, note,
                                              [report](Door &door) { return settleOutdated(door, report); });
    whenDone(done, this, [this, note](const Result<Receipt> &receipt) {
        if (receipt)
            m_context.undo.saved(commands::settleOutdated, *receipt, tr("Settled: %1").arg(note));
        else
            Q_EMIT failed(receipt.error());
    });
}

QString CustomerHints::archivedText() const
{
    return m_archived.text->text();
}

QString CustomerHints::conflictText() const
{
    return m_conflict.text->text();
}

QString CustomerHints::reportText() const
{
    return m_report.text->text();
}

QString CustomerHints::duplicateText() const
{
    return m_duplicate.text->text();
}

void CustomerHints::describe()
{
    const bool mayCare =
        m_context.session.isEmployee() && m_context.session.mayChangeWith(QStringLiteral("customer_care"));
    m_archived.text->setText(m_archivedOn.isEmpty()
                                 ? QString()
                                 : tr("Archived on %1. It stands in no list and cannot be changed until it is brought "
                                      "back.")
                                       .arg(dayText(m_archivedOn)));
    m_archived.button->setText(tr("Bring back"));
    m_conflict.text->setText(m_conflicts == 0 ? QString()
                                              : tr("%n of your changes to this customer wait(s) for a decision.",
                                                   nullptr, int(m_conflicts)));
    m_conflict.button->setText(tr("Decide…"));
    QString report;
    if (!m_reports.isEmpty()) {
        const OutdatedReport &first = m_reports.first();
        //: %1 what a person wrote, %2 who, %3 when
        report = tr("Reported as outdated: %1 (%2, %3)").arg(first.note, first.reportedBy, dayText(first.reportedOn));
        if (m_reports.size() > 1)
            report += u' ' + tr("… and %n more", nullptr, int(m_reports.size() - 1));
    }
    m_report.text->setText(report);
    m_report.button->setText(tr("Settle"));
    QString duplicate;
    if (!m_duplicates.isEmpty()) {
        const Duplicate &first = m_duplicates.first();
        QString who = first.number + u' ' + first.name;
        if (!first.city.isEmpty())
            who += QStringLiteral(", ") + first.city;
        if (first.isArchived)
            who += u' ' + tr("(archived)");
        duplicate = ui::duplicateText(who, first.because);
        if (m_duplicates.size() > 1)
            duplicate += u' ' + tr("… and %n more", nullptr, int(m_duplicates.size() - 1));
    }
    m_duplicate.text->setText(duplicate);
    m_duplicate.button->setText(m_customer.isNull() ? tr("Open it") : tr("Merge…"));
    m_archived.button->setVisible(mayCare && !m_archivedOn.isEmpty());
    m_conflict.button->setVisible(m_conflicts > 0 && !m_context.session.isLooking());
    m_report.button->setVisible(mayCare && !report.isEmpty());
    m_duplicate.button->setVisible(!duplicate.isEmpty() && (m_customer.isNull() || mayCare));
    setVisible(!m_archivedOn.isEmpty() || m_conflicts > 0 || !report.isEmpty() || !duplicate.isEmpty());
}

void CustomerHints::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace kontor::ui
