// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerDetail: one customer or prospect, or a new one: master data and profile, administration, assignments. Where
// it is locked, or the person may not change it, it is there to be read, and the page says why.
#pragma once

#include "ui/context.h"
#include "ui/pages/customerrow.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace kontor::ui
{

class PageStack;
class CustomerActions;
class CustomerCards;
class CustomerForm;
class CustomerHints;
class CustomerHistory;
class EffectLine;
class EmptyState;
class FormDraft;
class FormUndo;
class PageHeader;
class Pill;
class RecordsTab;
class UnsavedFoot;

class CustomerDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerDetail(const Context &context, QWidget *parent = nullptr);

    /// Nothing may be unsaved when these are called; ask mayClose() first.
    void open(const Uuid &customer);
    /// `kind`: customer or prospect.
    void startNew(const QString &kind);

    int unsavedCount() const;
    void mayClose(std::function<void(bool)> answer);
    /// Why the profile is closed; empty where it is open.
    QString lockedText() const;

    QTabWidget *tabs() const { return m_tabs; }
    CustomerForm *form() const { return m_form; }
    CustomerActions *actions() const { return m_actions; }
    RecordsTab *assignments() const { return m_assignments; }
    CustomerHistory *history() const { return m_history; }
    CustomerHints *hints() const { return m_hints; }
    QPushButton *whyButton() const { return m_why; }
    UnsavedFoot *foot() const { return m_foot; }

Q_SIGNALS:
    void leaveRequested();
    /// Another customer is to be shown in this one's place.
    void openRequested(const kontor::Uuid &customer);

private:
    void load();
    void take(const Result<CustomerRow> &found);
    void askWhy();
    void tellTyped();
    void openMerge(const Uuid &other);
    void show(bool isFirst);
    void discard();
    void save(std::function<void(bool)> done = {});
    void saveChanges(const std::function<void(bool)> &answer);
    void openMade(const Uuid &customer);
    void tellRefusal(const Error &error);
    bool mayEdit() const;
    bool isNew() const { return m_customer.isNull(); }
    void nameIt();
    void describe();
    void retranslate();
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    Context m_context;
    Uuid m_customer; ///< null: a new one
    CustomerRow m_shown;
    FieldValues m_typedSince; ///< while a new one was being created
    bool m_isLoaded = false;
    bool m_isStale = false; ///< something was saved while this was not to be seen
    PageHeader *m_header;
    Pill *m_state;
    CustomerActions *m_actions;
    EffectLine *m_line;
    QPushButton *m_why;
    CustomerHints *m_hints;
    PageStack *m_stack;
    EmptyState *m_instead;
    QTabWidget *m_tabs;
    PageStack *m_data;
    CustomerForm *m_form;
    FormDraft *m_draft;
    FormUndo *m_undo;
    CustomerCards *m_cards;
    RecordsTab *m_assignments;
    CustomerHistory *m_history;
    UnsavedFoot *m_foot;
};

} // namespace kontor::ui
