// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whygates.h"

#include "ui/gatetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

/// What the button of a missed gate says; empty: nothing can be done from here.
QString verbOf(const GateAnswer &gate)
{
    if (gate.gate == u"administration")
        return gate.detail == u"inactive" || gate.detail == u"revoked" ? WhyGates::tr("Request customer administration")
                                                                       : QString();
    if (gate.gate == u"assigned")
        return WhyGates::tr("Assign…");
    if (gate.gate == u"contact")
        return WhyGates::tr("Set partner contact…");
    if (gate.gate == u"submandant_active")
        return WhyGates::tr("Activate the Submandant");
    if (gate.gate == u"user_active" || gate.gate == u"visibility" || gate.gate == u"of_sites")
        return WhyGates::tr("Change the user…");
    return {};
}

QString changersText(const GateAnswer &gate)
{
    if (gate.passed || gate.whoCanChange.isEmpty())
        return {};
    //: %1 names logins
    return WhyGates::tr("Can be changed by: %1").arg(gate.whoCanChange.join(QStringLiteral(", ")));
}

} // namespace

WhyGates::WhyGates(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void WhyGates::show(const Explanation &explanation, const QString &login)
{
    const int scrolled = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    m_inside = new QWidget;
    m_rows = new QVBoxLayout(m_inside);
    const Metrics sizes = metrics(this);
    m_rows->setContentsMargins(sizes.card, sizes.card, sizes.card, sizes.card);
    m_rows->setSpacing(sizes.block);
    for (const GateAnswer &gate : explanation.gates)
        addRow(gate, login);
    m_rows->addStretch(1);
    setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setValue(scrolled);
}

void WhyGates::addRow(const GateAnswer &gate, const QString &login)
{
    const Metrics sizes = metrics(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes.block);
    auto *sign = new QLabel;
    const Meaning meaning = gate.passed ? Meaning::Good : gate.gate == u"administration" ? Meaning::Warn : Meaning::Bad;
    const QString name = gate.passed                      ? QStringLiteral("success")
                         : gate.gate == u"administration" ? QStringLiteral("lock")
                                                          : QStringLiteral("error");
    sign->setPixmap(icon(name, meaning).pixmap(QSize(sizes.icon, sizes.icon), devicePixelRatioF()));
    sign->setFixedSize(sizes.icon, sizes.icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(sizes.hair);
    auto *sentence =
        new TextLabel(gate.passed ? TextRole::Body : TextRole::Strong, gateText(gate.gate, gate.passed, gate.detail));
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(sentence);
    if (const QString changers = changersText(gate); !changers.isEmpty()) {
        auto *who = new TextLabel(TextRole::Muted, changers);
        who->setWordWrap(true);
        words->addWidget(who);
    }
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    const QString verb = gate.passed || !gate.whoCanChange.contains(login) ? QString() : verbOf(gate);
    if (!verb.isEmpty()) {
        auto *mend = new QPushButton(verb);
        mend->setObjectName(QStringLiteral("mend_") + gate.gate);
        mend->setAutoDefault(false);
        mend->setAccessibleDescription(sentence->text());
        row->addWidget(mend, 0, Qt::AlignTop);
        connect(mend, &QPushButton::clicked, this, [this, gate] { Q_EMIT mendRequested(gate); });
    }
    m_rows->addLayout(row);
}

QPushButton *WhyGates::button(const QString &gate) const
{
    return m_inside ? m_inside->findChild<QPushButton *>(QStringLiteral("mend_") + gate) : nullptr;
}

QList<QPushButton *> WhyGates::buttons() const
{
    return m_inside ? m_inside->findChildren<QPushButton *>() : QList<QPushButton *>();
}

QStringList WhyGates::lines(const Explanation &explanation)
{
    QStringList lines;
    for (const GateAnswer &gate : explanation.gates) {
        lines << (gate.passed ? QStringLiteral("+ ") : QStringLiteral("- ")) +
                     gateText(gate.gate, gate.passed, gate.detail);
        if (const QString changers = changersText(gate); !changers.isEmpty())
            lines << QStringLiteral("  ") + changers;
    }
    return lines;
}

} // namespace kontor::ui
