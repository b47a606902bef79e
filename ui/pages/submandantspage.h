// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SubmandantsPage: the overview of Submandants, and the editor of the one that is open (P-05, P-06, P-24).
#pragma once

#include "ui/context.h"
#include "ui/shell/page.h"

#include <QPointer>

class QPushButton;

namespace kontor::ui
{

class PageStack;
class EditorWindow;
class ListPage;
class SubmandantEditor;

class SubmandantsPage : public Page
{
    Q_OBJECT

public:
    explicit SubmandantsPage(const Context &context, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    void goToStart() override;
    QString iconName() const override { return QStringLiteral("submandants"); }
    void mayClose(std::function<void(bool)> answer) override;
    void mayQuit(std::function<void(bool)> answer) override;
    QString draftKind() const override { return QStringLiteral("submandant"); }
    void openDraft(const QString &record) override;

    ListPage *overview() const { return m_overview; }
    SubmandantEditor *editor() const { return m_editor; }
    void openNew();
    void open(const Uuid &submandant);
    /// The same, after asking where something else is unsaved.
    void openIfAllowed(const Uuid &submandant);
    /// Likewise, and the customer stands in its right box, not saved yet; in the editor that is open, where it is.
    void openToAssign(const Uuid &submandant, const Uuid &customer);
    /// Likewise, with the keyboard in that field of the master data.
    void openField(const Uuid &submandant, const QString &field);
    /// Customers that were dropped on a Submandant: moved in its editor where that is open, else saved at once.
    void assignDropped(const Uuid &submandant, const QString &name, const QList<Uuid> &customers);
    QList<SubmandantEditor *> openEditors() const;
    void showOverview();
    /// The one that is open; null while the list is shown, or a new one.
    Uuid shown() const;

Q_SIGNALS:
    void shownChanged();

private:
    QWidget *firstPlace() const override;
    void openOwnWindow(const Uuid &submandant);
    void askOwnWindows(QList<QPointer<EditorWindow>> windows, std::function<void(bool)> answer);
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    PageStack *m_stack;
    ListPage *m_overview;
    SubmandantEditor *m_editor;
    QPushButton *m_new;
};

} // namespace kontor::ui
