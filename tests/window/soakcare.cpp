// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/soakcare.h"

#include "items/listmodel.h"
#include "ui/context.h"
#include "ui/drafts.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/importfilestep.h"
#include "ui/pages/importresultstep.h"
#include "ui/pages/importwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/soakdesk.h"

#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace kontor
{

SoakCare::SoakCare(SoakDesk &desk, const QString &name, const QString &field, const QStringList &customers)
    : m_desk(desk)
    , m_name(name)
    , m_field(field)
    , m_customers(customers)
    , m_detail(desk.program().customersPage()->detail())
    , m_line(m_detail->form()->findChild<QLineEdit *>(field))
{
}

void SoakCare::edit()
{
    if (!open())
        return;
    const QString before = shown();
    const QString typed = typeAnew();
    if (!save())
        return;
    tell(QStringLiteral("field"), typed);
    // Half of what a person saves is as he wants it.
    if (m_desk.dice(2) == 0)
        takeBackAndAgain(before, typed);
}

// Thinks it over while others save, and goes to another page: what is typed is there and on the disk all the time, and
// becomes what the person answers.
void SoakCare::leaveUnsaved()
{
    if (!open())
        return;
    const QString typed = typeAnew();
    const QString key = QStringLiteral("customer/") + m_id;
    const ui::Drafts &drafts = m_desk.program().context()->drafts;
    m_desk.rest(QStringLiteral("thinking over a form"), 3 * ui::Drafts::delayMs);
    if (shown() != typed || m_detail->unsavedCount() != 1)
        return m_desk.fail(QStringLiteral("%1 of %2 is not typed any more").arg(typed, m_number));
    if (!QString::fromUtf8(QJsonDocument(drafts.content(key)).toJson()).contains(typed))
        return m_desk.fail(QStringLiteral("%1 of %2 is no draft").arg(typed, m_number));
    ui::MainWindow *window = m_desk.program().window();
    const auto leave = [&](ui::Dialogs::Answer answer) {
        m_desk.program().dialogs().setNextAnswer(answer);
        const bool isStaying = answer == ui::Dialogs::Answer::Cancel;
        const bool isDone = m_desk.waitFor(
            QStringLiteral("leaving a form"),
            [&] { return m_desk.isCalm() && (isStaying || window->currentKey() == u"submandants"); },
            [&] { window->showPage(QStringLiteral("submandants")); });
        if (!isDone)
            m_desk.fail(QStringLiteral("%1 cannot be left").arg(m_number));
        return isDone;
    };
    if (!leave(ui::Dialogs::Answer::Cancel))
        return;
    m_desk.rest(QStringLiteral("waiting"), 100);
    if (shown() != typed || !m_detail->isVisible())
        return m_desk.fail(QStringLiteral("%1 of %2 is gone").arg(typed, m_number));
    if (m_desk.dice(3) == 0) {
        leave(ui::Dialogs::Answer::Other);
    } else if (leave(ui::Dialogs::Answer::Accept)) {
        tell(QStringLiteral("field"), typed);
    }
    m_desk.rest(QStringLiteral("waiting"), 2 * ui::Drafts::delayMs);
    if (!drafts.content(key).isEmpty())
        m_desk.fail(QStringLiteral("the draft of %1 stays").arg(m_number));
}

void SoakCare::import()
{
    constexpr int rows = 12;
    QStringList lines = {QStringLiteral("number;name;city")};
    for (int row = 0; row < rows; ++row)
        lines << QStringLiteral("%1-%2;Import %1 %2;Kiel").arg(m_name).arg(m_imported + row);
    QFile file(m_folder.filePath(QStringLiteral("some.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
        return m_desk.fail(QStringLiteral("no file to import"));
    file.close();
    m_desk.waitFor(
        QStringLiteral("opening the import"), [&] { return m_desk.program().importWizard() != nullptr; },
        [&] { m_desk.program().window()->actions()->importAction()->trigger(); });
    const QPointer<ui::ImportWizard> wizard = m_desk.program().importWizard();
    if (!wizard)
        return m_desk.fail(QStringLiteral("the import does not open"));
    m_desk.waitFor(
        QStringLiteral("choosing a file"), [&] { return wizard->nextButton()->isEnabled(); },
        [&] { wizard->file()->setFile(file.fileName()); });
    // Preview, columns, check, import, and closed.
    for (int step = 0; step < 5; ++step)
        m_desk.waitFor(
            QStringLiteral("importing"),
            [&] { return !wizard->isVisible() || (wizard->nextButton()->isEnabled() && !wizard->isBusy()); },
            [&] { QTest::mouseClick(wizard->nextButton(), Qt::LeftButton); });
    // What is deleted later waits for the program's own event loop, which stands still around this one.
    // On a desk a window manager would bring the window forward then.
    ui::MainWindow *window = m_desk.program().window();
    m_desk.waitFor(
        QStringLiteral("closing the import"), [&] { return !wizard && window->isActiveWindow(); },
        [&] {
            QCoreApplication::sendPostedEvents(wizard, QEvent::DeferredDelete);
            window->activateWindow();
        });
    if (wizard)
        return m_desk.fail(QStringLiteral("the import does not end"));
    for (const QString &line : lines.mid(1))
        SoakDesk::tellSaved({QStringLiteral("imported"), line.section(u';', 0, 0), line.section(u';', 1, 1)});
    m_imported += rows;
}

// Finds it as a person does: types its number, letter by letter, and presses Return.
bool SoakCare::open()
{
    ui::CustomersPage *page = m_desk.program().customersPage();
    ui::ListPage *list = page->overview();
    const items::ListModel *model = list->model();
    m_desk.waitFor(
        QStringLiteral("opening the list"), [&] { return m_desk.isCalm() && list->isVisible(); },
        [&] {
            m_desk.program().window()->showPage(QStringLiteral("customers"));
            page->showOverview();
        });
    ui::SearchField *search = list->filters()->search();
    const qsizetype all = model->count();
    m_number = m_customers[m_desk.dice(m_customers.size())];
    search->setFocus();
    for (const QChar letter : std::as_const(m_number))
        m_desk.rest(QStringLiteral("searching"), 30, [&] { QTest::keyClick(search, letter.toLatin1()); });
    const auto isFound = [&] {
        return m_desk.isCalm() && model->count() < all && model->count() > 0 &&
               model->index(0, model->columnOf("number")).data().toString() == m_number;
    };
    if (!m_desk.waitFor(QStringLiteral("searching"), isFound)) {
        m_desk.fail(m_number + QStringLiteral(" is not found"));
        return false;
    }
    m_id = model->idAt(0).text();
    const bool isOpen = m_desk.waitFor(
        QStringLiteral("opening a customer"),
        [&] {
            return m_desk.isCalm() && m_detail->form()->value(QStringLiteral("number")) == m_number &&
                   m_line->isVisible();
        },
        [&] {
            list->view()->setCurrentIndex(model->index(0, 0));
            QTest::keyClick(list->view(), Qt::Key_Return);
        });
    if (!isOpen)
        m_desk.fail(m_number + QStringLiteral(" does not open"));
    m_desk.rest(QStringLiteral("searching"), 30, [&] { search->clear(); });
    return isOpen;
}

QString SoakCare::typeAnew()
{
    const QString typed = QStringLiteral("%1 %2").arg(m_name).arg(++m_values);
    m_line->setFocus();
    m_line->selectAll();
    for (const QChar letter : typed)
        m_desk.rest(QStringLiteral("typing"), 10, [&] { QTest::keyClick(m_line, letter.toLatin1()); });
    return typed;
}

bool SoakCare::save()
{
    const bool isSaved = m_desk.waitFor(
        QStringLiteral("saving a customer"), [&] { return m_detail->unsavedCount() == 0 && m_desk.isCalm(); },
        [&] { QTest::keyClick(m_line, Qt::Key_S, Qt::ControlModifier); });
    if (!isSaved)
        m_desk.fail(
            QStringLiteral("saving %1 does not end: %2").arg(m_number, m_desk.program().dialogs().lastQuestion().text));
    return isSaved;
}

bool SoakCare::takeBackAndAgain(const QString &before, const QString &typed)
{
    const ui::ShellActions *actions = m_desk.program().window()->actions();
    const auto reverse = [&](const QString &doing, QAction *action, const QString &value) {
        const bool isDone =
            m_desk.waitFor(doing, [&] { return action->isEnabled(); }) &&
            m_desk.waitFor(
                doing, [&] { return shown() == value && m_detail->unsavedCount() == 0 && m_desk.isCalm(); },
                [&] { action->trigger(); });
        if (isDone)
            tell(QStringLiteral("reversed"), value);
        else
            m_desk.fail(QStringLiteral("%1 of %2: %3 does not come back").arg(doing, m_number, value));
        return isDone;
    };
    return reverse(QStringLiteral("taking back"), actions->undoAction(), before) &&
           (m_desk.dice(2) == 0 || reverse(QStringLiteral("doing again"), actions->redoAction(), typed));
}

void SoakCare::tell(const QString &step, const QString &value) const
{
    SoakDesk::tellSaved({step, m_id, m_field, value});
}

QString SoakCare::shown() const
{
    return m_detail->form()->value(m_field);
}

} // namespace kontor
