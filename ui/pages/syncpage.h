// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SyncPage: what waits for the server, and the conflicts with what was before, mine and theirs (US-10).
#pragma once

#include "ui/context.h"
#include "ui/shell/page.h"
#include "ui/syncstate.h"

class QPushButton;
class QTabWidget;

namespace kontor::ui
{

class NoticeStrip;
class PageHeader;
class RecordsTab;
class TextLabel;

class SyncPage : public Page
{
    Q_OBJECT

public:
    explicit SyncPage(const Context &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("sync"); }
    void activated() override;
    bool isCountACall() const override { return true; }

    QTabWidget *tabs() const { return m_tabs; }
    RecordsTab *conflicts() const { return m_conflicts; }
    RecordsTab *waiting() const { return m_waiting; }
    QPushButton *mineButton() const { return m_mine; }
    QPushButton *theirsButton() const { return m_theirs; }
    QPushButton *syncButton() const { return m_sync; }
    QPushButton *proofButton() const { return m_prove; }
    NoticeStrip *notice() const { return m_notice; }
    /// How store and server stand, as a sentence.
    QString sentence() const;
    /// What the last comparison of all records found, and when.
    QString proofSentence() const;

private:
    static QString conflictsSentence(const ReplicaState &replica);
    void take();
    void takeProof(const SyncProof &proof);
    void takeConflicts();
    /// Why the conflict of this row is one; nothing for no row.
    QString hintOf(int row) const;
    bool isHere(int row) const;
    void keepRoom();
    void explainSelected();
    void settle(bool isMine);
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    ReplicaState m_shown;
    bool m_isProving = false;
    bool m_hasDifference = false;
    PageHeader *m_header;
    NoticeStrip *m_notice;
    TextLabel *m_proof;
    QTabWidget *m_tabs;
    RecordsTab *m_conflicts;
    RecordsTab *m_waiting;
    QPushButton *m_sync;
    QPushButton *m_prove;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};

} // namespace kontor::ui
