// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SubmandantEditor: one Submandant, or a new one: master data, customers, users; save, discard, deactivate, activate.
#pragma once

#include "store/operations/assignments.h"
#include "store/operations/fields.h"
#include "ui/context.h"

#include <QWidget>

class QPushButton;
class QTabWidget;
class QUndoStack;

namespace kontor::ui
{

class AssignmentTab;
class FormUndo;
class Handover;
class MasterDataForm;
class PageHeader;
class Pill;
class SubmandantUsers;
class UnsavedFoot;

class SubmandantEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SubmandantEditor(const Context &context, QWidget *parent = nullptr);

    /// Nothing may be unsaved when these are called; ask mayClose() first.
    void startNew();
    void open(const Uuid &submandant);
    void showCustomers();
    /// Once the record is there: these customers stand in the right box, not saved yet.
    void assignOnceOpen(const QList<Uuid> &customers);
    /// Once the record is there: the keyboard is in this field of the master data.
    void focusOnceOpen(const QString &field);
    /// In a window of its own, where no other need be offered.
    void setAlone() { m_isAlone = true; }

    const Uuid &submandant() const { return m_submandant; }
    const QString &name() const { return m_name; }
    int unsavedCount() const;
    /// Asks where something is unsaved: save, discard or stay.
    void mayClose(std::function<void(bool)> answer);

    QUndoStack &steps() const;
    AssignmentTab *assignments() const { return m_assignments; }
    SubmandantUsers *users() const { return m_users; }
    MasterDataForm *masterData() const { return m_masterData; }
    QTabWidget *tabs() const { return m_tabs; }
    QPushButton *switchButton() const { return m_switch; }
    QPushButton *handoverButton() const { return m_handoverButton; }
    UnsavedFoot *foot() const { return m_foot; }

Q_SIGNALS:
    void leaveRequested();
    /// This Submandant in a window of its own.
    void windowRequested(const kontor::Uuid &submandant);
    void unsavedChanged();

private:
    struct Shown {
        FieldValues fields;
        bool isActive = true;
    };
    void reopen(const Uuid &submandant);
    void load();
    QString draftKey() const;
    void keepDraft();
    void restoreDraft();
    void dropDraft();
    void show(const Shown &shown);
    void arrive();
    void addWhy();
    void discard();
    void save(std::function<void(bool)> done = {});
    void saveMasterData(std::function<void(bool)> done);
    void saveAssignments(std::function<void(bool)> done);
    void finishSaving(bool isSaved, const std::function<void(bool)> &done);
    void handOver();
    void handOverAndDeactivate();
    void switchState();
    void tellError(const Error &error);
    void describe();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    Uuid m_submandant; ///< null: a new one
    Shown m_shown;
    bool m_isOpening = false; ///< until the record is shown first: then a draft may come back
    bool m_hasDraft = false;
    bool m_isAlone = false;
    QList<Uuid> m_toAssign;     ///< until the record is there
    QString m_toFocus;          ///< likewise
    AssignmentChange m_pending; ///< the unsaved moves, for the draft
    QString m_name;
    PageHeader *m_header;
    Pill *m_state;
    QPushButton *m_switch;
    QPushButton *m_ownWindow;
    QPushButton *m_handoverButton;
    QPushButton *m_log;
    Handover *m_handover;
    QTabWidget *m_tabs;
    MasterDataForm *m_masterData;
    FormUndo *m_undo;
    AssignmentTab *m_assignments;
    SubmandantUsers *m_users;
    UnsavedFoot *m_foot;
};

} // namespace kontor::ui
