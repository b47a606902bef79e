// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnosisdialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

DiagnosisDialog::DiagnosisDialog(QWidget *parent)
    : QDialog(parent)
    , m_state(new TextLabel(TextRole::Strong))
    , m_findings(new QWidget)
    , m_tree(new QTreeWidget)
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("&Copy diagnosis")))
{
    const Metrics sizes = metrics(this);
    setWindowTitle(tr("Diagnosis"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    column->addWidget(m_state);
    column->addWidget(m_findings);
    column->addWidget(m_tree, 1);
    auto *findings = new QGridLayout(m_findings);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setColumnStretch(1, 1);
    m_state->setWordWrap(true);
    m_state->setText(tr("Looking at the store…"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setAccessibleName(tr("Diagnosis"));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *folder = buttons->addButton(tr("Open &log folder"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Cl&ose"));
    column->addWidget(buttons);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(folder, &QPushButton::clicked, this, &DiagnosisDialog::logFolderRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(sizes.formWidth + 6 * sizes.page, 16 * sizes.rowHeight);
}

void DiagnosisDialog::setDiagnosis(const Diagnosis &diagnosis)
{
    const auto count = int(diagnosis.findings.size());
    m_isReady = !diagnosis.asksServer;
    m_state->setText(!m_isReady   ? tr("Asking the server…")
                     : count == 0 ? tr("Everything is in order.")
                                  : tr("%n finding(s)", nullptr, count));
    showFindings(diagnosis.findings);
    m_tree->clear();
    QStringList text;
    for (const QString &finding : diagnosis.findings)
        text << QStringLiteral("! ") + finding;
    for (const Diagnosis::Line &line : diagnosis.lines) {
        auto *item = new QTreeWidgetItem(m_tree, {line.name, line.value});
        item->setToolTip(1, line.value);
        text << line.name + QStringLiteral(": ") + line.value;
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
    m_text = text.join(u'\n');
    m_copy->setEnabled(true);
}

// Whole sentences, which a tree would cut: it wraps nothing.
void DiagnosisDialog::showFindings(const QStringList &findings)
{
    qDeleteAll(m_findings->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = static_cast<QGridLayout *>(m_findings->layout());
    const int side = metrics(this).icon;
    for (const QString &finding : findings) {
        auto *sign = new QLabel;
        sign->setPixmap(icon(QStringLiteral("warning"), Meaning::Warn).pixmap(QSize(side, side), devicePixelRatioF()));
        auto *said = new TextLabel(TextRole::Body);
        said->setWordWrap(true);
        said->setText(finding);
        const int row = grid->rowCount();
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(said, row, 1);
    }
    m_findings->setVisible(!findings.isEmpty());
}

} // namespace kontor::ui
