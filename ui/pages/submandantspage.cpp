// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submandantspage.h"

#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "ui/errortext.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/editorwindow.h"
#include "ui/pages/submandanteditor.h"
#include "ui/shell/dialogs.h"
#include "ui/undo.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

SubmandantsPage::SubmandantsPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_stack(new PageStack)
    , m_overview(new ListPage(context, lists::submandants()))
    , m_editor(new SubmandantEditor(context))
    , m_new(m_overview->header()->addAction(QString(), QStringLiteral("plus"), true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_editor);
    m_new->setObjectName(QStringLiteral("newSubmandant"));
    m_new->setEnabled(context.session.mayChangeWith(QStringLiteral("partner_administration")) &&
                      context.session.isEmployee());
    m_new->setToolTip(whyNotText(context.session, QStringLiteral("partner_administration")));

    connect(m_new, &QPushButton::clicked, this, &SubmandantsPage::openNew);
    connect(m_stack, &PageStack::currentChanged, this, &SubmandantsPage::shownChanged);
    connect(m_editor, &SubmandantEditor::unsavedChanged, this, &SubmandantsPage::shownChanged);
    connect(m_overview, &ListPage::rowActivated, this, &SubmandantsPage::open);
    connect(m_overview, &ListPage::asOfChanged, this, &Page::asOfChanged);
    connect(m_overview, &ListPage::totalChanged, this, &SubmandantsPage::countChanged);
    connect(m_overview->stack(), &ListStack::emptyActionTriggered, this, &SubmandantsPage::openNew);
    connect(m_editor, &SubmandantEditor::leaveRequested, this, &SubmandantsPage::goToStart);
    connect(m_editor, &SubmandantEditor::windowRequested, this, &SubmandantsPage::openOwnWindow);
    auto *newKey = new QShortcut(QKeySequence::New, m_overview);
    connect(newKey, &QShortcut::activated, this, &SubmandantsPage::openNew);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), m_editor);
    connect(back, &QShortcut::activated, this, &SubmandantsPage::goToStart);
    retranslate();
}

void SubmandantsPage::activated()
{
    m_overview->tellAsOf();
}

QString SubmandantsPage::title() const
{
    return tr("Submandants");
}

void SubmandantsPage::openNew()
{
    if (!m_new->isEnabled())
        return;
    m_stack->setCurrentWidget(m_editor);
    m_editor->startNew();
}

void SubmandantsPage::open(const Uuid &submandant)
{
    m_editor->open(submandant);
    m_editor->showCustomers();
    m_stack->setCurrentWidget(m_editor);
    // Not to whatever button happens to be next, which may be hidden as soon as the record is there.
    m_editor->tabs()->setFocus(Qt::OtherFocusReason);
}

void SubmandantsPage::openIfAllowed(const Uuid &submandant)
{
    mayClose([this, submandant](bool may) {
        if (may)
            open(submandant);
    });
}

void SubmandantsPage::openToAssign(const Uuid &submandant, const Uuid &customer)
{
    const QList<SubmandantEditor *> editors = openEditors();
    for (SubmandantEditor *editor : editors)
        if (editor->submandant() == submandant) {
            editor->window()->activateWindow();
            editor->showCustomers();
            return editor->assignments()->move({submandant, {customer}, {}});
        }
    mayClose([this, submandant, customer](bool may) {
        if (!may)
            return;
        open(submandant);
        m_editor->assignOnceOpen({customer});
    });
}

void SubmandantsPage::openField(const Uuid &submandant, const QString &field)
{
    mayClose([this, submandant, field](bool may) {
        if (!may)
            return;
        open(submandant);
        m_editor->focusOnceOpen(field);
    });
}

void SubmandantsPage::openOwnWindow(const Uuid &submandant)
{
    // Two editors of one Submandant would only be in each other's way.
    m_editor->mayClose([this, submandant](bool may) {
        if (!may)
            return;
        showOverview();
        auto *window = new EditorWindow(m_context, submandant, this);
        window->show();
    });
}

QList<SubmandantEditor *> SubmandantsPage::openEditors() const
{
    QList<SubmandantEditor *> editors;
    if (m_stack->currentWidget() == m_editor)
        editors << m_editor;
    const auto windows = findChildren<EditorWindow *>();
    for (const EditorWindow *window : windows)
        if (window->isVisible())
            editors << window->editor();
    return editors;
}

void SubmandantsPage::assignDropped(const Uuid &submandant, const QString &name, const QList<Uuid> &customers)
{
    const AssignmentChange change{submandant, customers, {}};
    const QList<SubmandantEditor *> editors = openEditors();
    for (SubmandantEditor *editor : editors)
        if (editor->submandant() == submandant)
            return editor->assignments()->move(change);
    const auto saved = m_context.store.perform(commands::assignCustomers, name, [change](Door &door) -> Result<> {
        KONTOR_TRY(saveAssignments(door, change));
        return {};
    });
    whenDone(saved, this, [=, this, count = int(customers.size())](const Result<Receipt> &receipt) {
        if (!receipt)
            return m_context.dialogs.tell(this, name, errorText(receipt.error()));
        if (receipt->changeSet.isNull())
            //: %1 is the name of a Submandant
            m_context.toasts.show(tr("Assigned to %1 already.").arg(name));
        else
            //: %1 is the name of a Submandant
            m_context.undo.saved(commands::assignCustomers, *receipt,
                                 tr("%n customer(s) assigned: %1", nullptr, count).arg(name));
    });
}

Uuid SubmandantsPage::shown() const
{
    return m_stack->currentWidget() == m_editor ? m_editor->submandant() : Uuid();
}

void SubmandantsPage::goToStart()
{
    if (m_stack->currentWidget() != m_editor)
        return;
    m_editor->mayClose([this](bool may) {
        if (may)
            showOverview();
    });
}

QWidget *SubmandantsPage::firstPlace() const
{
    return m_stack->currentWidget() == m_editor ? static_cast<QWidget *>(m_editor->tabs())
                                                : m_overview->stack()->currentWidget();
}

void SubmandantsPage::showOverview()
{
    m_stack->setCurrentWidget(m_overview);
    m_overview->view()->setFocus();
}

void SubmandantsPage::openDraft(const QString &record)
{
    const Uuid submandant = Uuid::fromText(record);
    if (submandant.isNull())
        openNew();
    else
        open(submandant);
}

void SubmandantsPage::mayClose(std::function<void(bool)> answer)
{
    if (m_stack->currentWidget() == m_editor)
        m_editor->mayClose(std::move(answer));
    else
        answer(true);
}

void SubmandantsPage::mayQuit(std::function<void(bool)> answer)
{
    QList<QPointer<EditorWindow>> windows;
    const auto present = findChildren<EditorWindow *>();
    for (EditorWindow *window : present)
        windows << window;
    mayClose([this, windows, answer = std::move(answer)](bool may) {
        if (may)
            askOwnWindows(windows, answer);
        else
            answer(false);
    });
}

// One after another, each in front while it is asked for.
void SubmandantsPage::askOwnWindows(QList<QPointer<EditorWindow>> windows, std::function<void(bool)> answer)
{
    while (!windows.isEmpty()) {
        const QPointer<EditorWindow> window = windows.takeFirst();
        if (!window || window->editor()->unsavedCount() == 0)
            continue;
        window->showNormal();
        window->raise();
        window->activateWindow();
        window->editor()->mayClose([this, windows, answer = std::move(answer)](bool may) {
            if (may)
                askOwnWindows(windows, answer);
            else
                answer(false);
        });
        return;
    }
    answer(true);
}

void SubmandantsPage::retranslate()
{
    m_overview->header()->setTitle(title());
    m_new->setText(tr("New Submandant"));
    m_overview->stack()->setEmpty(tr("No Submandants yet. Create the first one and hand customers to it."),
                                  m_new->isEnabled() ? tr("New Submandant") : QString());
    m_overview->view()->setAccessibleName(title());
}

void SubmandantsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
