// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerHints: what a person should know before working on a customer: archived, reported as outdated, perhaps there
// twice. Each line has the button that helps.
#pragma once

#include "store/operations/duplicates.h"
#include "store/operations/outdated.h"
#include "ui/context.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace kontor::ui
{

class EffectLine;

class CustomerHints : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHints(const Context &context, QWidget *parent = nullptr);

    /// Asks again what there is to say about this customer; null: nothing.
    void setCustomer(const Uuid &customer, const QString &archivedOn = {});
    /// While a new one is typed: who may be the same. Asked when the typing rests.
    void setTyped(const CustomerTraits &traits);
    /// After a save or a merge.
    void askDuplicates();

    QString archivedText() const;
    QString conflictText() const;
    QString reportText() const;
    QString duplicateText() const;
    QPushButton *settleButton() const { return m_report.button; }
    QPushButton *duplicateButton() const { return m_duplicate.button; }
    QPushButton *conflictButton() const { return m_conflict.button; }
    QPushButton *bringBackButton() const { return m_archived.button; }

Q_SIGNALS:
    void bringBackRequested();
    void openRequested(const kontor::Uuid &customer);
    void mergeRequested(const kontor::Uuid &other);
    void failed(const kontor::Error &error);

private:
    struct Line {
        EffectLine *text = nullptr;
        QPushButton *button = nullptr;
    };
    Line addLine();
    void askReports();
    void askConflicts();
    void settle();
    void describe();
    void changeEvent(QEvent *event) override;

    Context m_context;
    Uuid m_customer;
    QString m_archivedOn;
    CustomerTraits m_traits;
    Lane m_lane; ///< the newest question about duplicates counts
    QTimer m_rest;
    QList<OutdatedReport> m_reports;
    QList<Duplicate> m_duplicates;
    qint64 m_conflicts = 0;
    qint64 m_allConflicts = 0; ///< of the whole store, when they were last asked about
    Line m_archived;
    Line m_conflict;
    Line m_report;
    Line m_duplicate;
};

} // namespace kontor::ui
