// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/syncpage.h"

#include "items/listmodel.h"
#include "store/lists/lists.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/lists/liststack.h"
#include "ui/lists/listview.h"
#include "ui/pages/recordstab.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

/// Conflicts whose hints are measured before one of them is selected.
constexpr qint64 mostMeasured = 100;

QString goneHere()
{
    return errorText(Error{Error::Kind::Rejected, QStringLiteral("conflict_row_gone"), {}, {}, {}});
}

} // namespace

SyncPage::SyncPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_notice(new NoticeStrip)
    , m_proof(new TextLabel(TextRole::Muted))
    , m_tabs(new QTabWidget)
    , m_conflicts(new RecordsTab(context, lists::conflicts(), QStringLiteral("conflicts")))
    , m_waiting(new RecordsTab(context, lists::outbox(), QStringLiteral("outbox")))
    , m_sync(m_header->addAction(QString(), QStringLiteral("sync"), true))
    , m_prove(m_header->addAction(QString(), QStringLiteral("check")))
    , m_mine(m_conflicts->addAction())
    , m_theirs(m_conflicts->addAction())
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.block);
    column->setSpacing(sizes.block);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_proof);
    m_proof->setWordWrap(true);
    column->addWidget(m_tabs, 1);
    m_tabs->addTab(m_conflicts, QString());
    m_tabs->addTab(m_waiting, QString());
    m_sync->setObjectName(QStringLiteral("syncNow"));
    m_prove->setObjectName(QStringLiteral("verify"));
    m_mine->setObjectName(QStringLiteral("keepMine"));
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    connect(m_sync, &QPushButton::clicked, &context.sync, &SyncState::syncRequested);
    connect(m_prove, &QPushButton::clicked, this, [this] {
        m_isProving = true;
        m_notice->finish();
        Q_EMIT m_context.sync.proofRequested();
        retranslate();
    });
    connect(m_notice, &NoticeStrip::triggered, this, [this] {
        m_notice->finish();
        if (m_hasDifference)
            Q_EMIT m_context.sync.repairRequested();
        else
            Q_EMIT m_context.sync.syncRequested();
        m_hasDifference = false;
    });
    connect(m_mine, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_conflicts->model(), &items::ListModel::refreshed, this, &SyncPage::takeConflicts);
    connect(m_conflicts, &RecordsTab::selectionChanged, this, &SyncPage::explainSelected);
    connect(&context.sync, &SyncState::changed, this, &SyncPage::take);
    connect(&context.sync, &SyncState::settled, m_conflicts->model(), &items::ListModel::refresh);
    connect(&context.sync, &SyncState::proved, this, &SyncPage::takeProof);
    m_shown = context.sync.standing().replica;
    retranslate();
    take();
}

QString SyncPage::title() const
{
    return tr("Synchronisation");
}

void SyncPage::activated()
{
    m_tabs->setCurrentWidget(m_shown.conflicts == 0 && m_shown.waiting > 0 ? m_waiting : m_conflicts);
    Q_EMIT countChanged(m_shown.conflicts);
}

// Who refused is somebody else than who changed the same.
QString SyncPage::conflictsSentence(const ReplicaState &replica)
{
    QStringList parts;
    if (const qint64 contested = replica.conflicts - replica.refused - replica.gone; contested > 0)
        parts << tr("%Ln value(s) were changed by you and by somebody else.", nullptr, int(contested));
    if (replica.refused > 0)
        parts << tr("%Ln change(s) of yours were refused by the server.", nullptr, int(replica.refused));
    if (replica.gone > 0)
        parts << tr("%Ln record(s) that you changed are gone on the server.", nullptr, int(replica.gone));
    parts << tr("Decide what holds.");
    return parts.join(u' ');
}

QString SyncPage::sentence() const
{
    const SyncStanding &standing = m_context.sync.standing();
    const ReplicaState &replica = standing.replica;
    const QString asOf = replica.asOf > 0 ? formatInstant(replica.asOf) : QString();
    if (standing.trouble)
        return asOf.isEmpty() ? tr("Not in sync.") : tr("Not in sync since %1.").arg(asOf);
    if (standing.isOffline)
        return tr("The server is out of reach. What you save is kept here and sent later.");
    if (replica.conflicts > 0)
        return conflictsSentence(replica);
    if (replica.waiting > 0)
        return tr("%Ln change(s) wait to be sent.", nullptr, int(replica.waiting));
    return asOf.isEmpty() ? tr("All is well.") : tr("All is well: in sync with %1 since %2.").arg(standing.place, asOf);
}

QString SyncPage::proofSentence() const
{
    const ReplicaState &replica = m_context.sync.standing().replica;
    const QString at = formatInstant(replica.provedAt);
    switch (replica.proof) {
    case ProofOutcome::Equal:
        return tr("Verified %1: all records are as on the server.").arg(at);
    case ProofOutcome::Repaired:
        return tr("Verified %1: what differed was read anew from the server.").arg(at);
    case ProofOutcome::Differs:
        return tr("Checked %1: some records are not as on the server.").arg(at);
    case ProofOutcome::None:
        break;
    }
    return tr("Not verified yet: nobody has compared all records with the server.");
}

void SyncPage::take()
{
    const SyncStanding &standing = m_context.sync.standing();
    // What came from the server names no rows of these lists.
    if (standing.replica.waiting != m_shown.waiting || standing.replica.conflicts != m_shown.conflicts) {
        m_waiting->model()->refresh();
        m_conflicts->model()->refresh();
    }
    m_shown = standing.replica;
    if (standing.trouble) {
        m_hasDifference = false;
        m_isProving = false;
        m_notice->warn(errorText(*standing.trouble), tr("Try again"));
    } else if (!m_hasDifference) {
        m_notice->finish();
    }
    m_isProving = m_isProving && !standing.isOffline;
    Q_EMIT countChanged(m_shown.conflicts);
    retranslate();
}

void SyncPage::takeProof(const SyncProof &proof)
{
    m_isProving = false;
    m_hasDifference = proof.differingTables > 0 && !proof.isRepaired;
    if (m_hasDifference)
        m_notice->warn(tr("%Ln table(s) differ from the server.", nullptr, proof.differingTables), tr("Read anew"));
    else if (proof.differingTables > 0)
        m_context.toasts.show(tr("What differed was read anew from the server."));
    else
        m_context.toasts.show(tr("Verified: all %1 records are as on the server.").arg(formatCount(proof.rows)));
    retranslate();
}

// One click settles: the first one is chosen as long as nobody chooses another.
void SyncPage::takeConflicts()
{
    if (m_conflicts->model()->count() > 0 && m_conflicts->view()->selectedCount() == 0)
        m_conflicts->view()->selectRow(0);
    keepRoom();
    explainSelected();
}

void SyncPage::keepRoom()
{
    QStringList hints;
    for (int row = 0; row < qMin<qint64>(m_conflicts->model()->count(), mostMeasured); ++row)
        hints << hintOf(row);
    hints.removeDuplicates();
    m_conflicts->keepRoomFor(hints);
}

QString SyncPage::hintOf(int row) const
{
    const QString cause = m_conflicts->value(row, "cause").toString();
    const QString rule = m_conflicts->value(row, "why").toString();
    if (cause == u"refused")
        //: %1 is the sentence that says why
        return tr("The server refused this change: %1").arg(errorText(Error{Error::Kind::Rejected, rule, {}, {}, {}})) +
               u' ' + tr("“Keep mine” tries all records of the change once more.");
    if (cause == u"gone")
        return isHere(row) ? tr("The record is gone on the server, or you do not see it there any more.") : goneHere();
    if (cause == u"contested" && m_conflicts->value(row, "field").toString() == u"address")
        return tr("You and somebody else changed this address, which is taken as a whole. The server's address stands "
                  "until you decide.");
    if (cause == u"contested")
        return tr("You and somebody else changed this field. The server's value stands until you decide.");
    return {};
}

bool SyncPage::isHere(int row) const
{
    return row < 0 || m_conflicts->value(row, "is_here").toBool();
}

void SyncPage::explainSelected()
{
    const int row = m_conflicts->selectedRow();
    m_conflicts->setHint(hintOf(row));
    m_theirs->setEnabled(m_conflicts->view()->selectedCount() > 0);
    m_mine->setEnabled(m_theirs->isEnabled() && isHere(row));
    m_mine->setToolTip(isHere(row) ? QString() : goneHere());
}

void SyncPage::settle(bool isMine)
{
    for (QPushButton *button : {m_mine, m_theirs})
        button->setEnabled(false);
    Q_EMIT m_context.sync.settleRequested(m_conflicts->view()->selectedHandles(), isMine);
}

void SyncPage::retranslate()
{
    const SyncStanding &standing = m_context.sync.standing();
    m_header->setTitle(title());
    m_header->setSub(sentence());
    m_proof->setText(proofSentence());
    m_sync->setText(tr("Synchronise now"));
    m_sync->setEnabled(!standing.isWorking);
    m_prove->setText(m_isProving ? tr("Verifying…") : tr("Check now"));
    m_prove->setToolTip(tr("Compares every record with the server"));
    m_prove->setEnabled(!m_isProving && !standing.isWorking);
    m_mine->setText(tr("Keep mine"));
    m_theirs->setText(tr("Take theirs"));
    m_tabs->setTabText(0, tr("Conflicts") + QStringLiteral("  ") + formatCount(m_shown.conflicts));
    //: a tab, with a number after it: changes that wait for the server
    m_tabs->setTabText(1, tr("Waiting") + QStringLiteral("  ") + formatCount(m_shown.waiting));
    m_conflicts->stack()->setEmpty(tr("There is nothing to decide: nobody changed what you changed."));
    m_waiting->stack()->setEmpty(tr("Nothing waits: the server has all that you saved."));
    m_conflicts->view()->setAccessibleName(tr("Conflicts"));
    m_waiting->view()->setAccessibleName(tr("Changes that wait"));
    keepRoom();
    explainSelected();
}

void SyncPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
