// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerActions: what can be done with a customer beside editing it: the moves of its administration (MISSION 3.3),
// its partner contact (D-08), reporting outdated
// data (D-31), archiving.
#pragma once

#include "ui/context.h"

#include <QObject>

class QAction;
class QMenu;
class QPushButton;

namespace kontor::ui
{

class PageHeader;

class CustomerActions : public QObject
{
    Q_OBJECT

public:
    /// Adds its buttons to the header.
    CustomerActions(const Context &context, PageHeader *header, QWidget *page);

    struct Subject {
        Uuid id; ///< null: a new one, nothing can be done
        QString number;
        QString name;
        QString kind;
        QString administration;
        bool isOpenable = false;
        bool isArchived = false;
    };
    void setSubject(const Subject &subject);

    QPushButton *administrationButton() const { return m_administration; }
    QPushButton *moreButton() const { return m_more; }
    QAction *contactAction() const { return m_contact; }
    QAction *reportAction() const { return m_report; }
    QAction *archiveAction() const { return m_archive; }
    QAction *whyAction() const { return m_why; }
    QAction *logAction() const { return m_log; }
    void bringBack();
    /// The move to that state; null where there is none from the present one.
    QAction *moveTo(const QString &state) const;
    void retranslate();

Q_SIGNALS:
    void whyRequested();

private:
    void move(const QString &state);
    void report();
    void archive();
    void tell(const QString &command, const QFuture<Result<Receipt>> &done, const QString &message);

    Context m_context;
    QWidget *m_page;
    Subject m_subject;
    QPushButton *m_administration;
    QMenu *m_moves;
    QPushButton *m_more;
    QMenu *m_menu;
    QAction *m_contact;
    QAction *m_why;
    QAction *m_log;
    QAction *m_report;
    QAction *m_archive;
};

} // namespace kontor::ui
