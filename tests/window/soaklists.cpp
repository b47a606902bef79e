// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/soaklists.h"

#include "items/listmodel.h"
#include "items/roles.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/soakdesk.h"

#include <QTest>

namespace kontor
{

namespace
{

bool openList(SoakDesk &desk)
{
    ui::CustomersPage *page = desk.program().customersPage();
    const items::ListModel *model = page->overview()->model();
    const bool isOpen = desk.waitFor(
        QStringLiteral("opening the list"), [&] { return desk.isCalm() && model->count() > 100; },
        [&] {
            page->showOverview();
            desk.program().window()->showPage(QStringLiteral("customers"));
        });
    if (!isOpen)
        desk.fail(QStringLiteral("the customers do not appear"));
    return isOpen;
}

} // namespace

void readList(SoakDesk &desk)
{
    if (!openList(desk))
        return;
    ui::ListView *view = desk.program().customersPage()->overview()->view();
    const items::ListModel *model = view->listModel();
    QList<qint64> chosen;
    const int first = desk.dice(model->count() - 60);
    for (int i = 0; i < 5; ++i)
        chosen << model->handleAt(first + 7 * i);
    view->scrollTo(model->index(first, 0), QAbstractItemView::PositionAtTop);
    view->selectHandles(chosen);
    const qint64 top = model->handleAt(view->rowAt(1));
    desk.rest(QStringLiteral("reading"), 400);
    QList<qint64> now = view->selectedHandles();
    std::sort(now.begin(), now.end());
    std::sort(chosen.begin(), chosen.end());
    if (now != chosen)
        desk.fail(QStringLiteral("the selection changed"));
    else if (model->handleAt(view->rowAt(1)) != top && model->rowOfHandle(top) >= 0)
        desk.fail(QStringLiteral("the list jumped from row %1 to %2").arg(model->rowOfHandle(top)).arg(view->rowAt(1)));
}

void filterList(SoakDesk &desk)
{
    if (!openList(desk))
        return;
    ui::ListPage *list = desk.program().customersPage()->overview();
    const items::ListModel *model = list->model();
    const qsizetype all = model->count();
    const auto filter = [&](bool isOn) {
        return desk.waitFor(
            QStringLiteral("filtering"),
            [&] { return desk.isCalm() && (isOn ? model->count() < all : model->count() >= all); },
            [&] { list->filters()->setFilter("kind", QStringLiteral("prospect"), isOn); });
    };
    if (!filter(true))
        return desk.fail(QStringLiteral("the list does not become shorter"));
    desk.rest(QStringLiteral("filtering"), 200);
    const int top = list->view()->rowAt(1);
    for (int row = top; row < top + 10 && row < model->count(); ++row) {
        const QModelIndex kind = model->index(row, model->columnOf("kind"));
        if (kind.data(items::LoadedRole).toBool() && kind.data(items::StateKeyRole).toString() != u"prospect")
            desk.fail(QStringLiteral("among the prospects stands a ") + kind.data().toString());
    }
    if (!filter(false))
        desk.fail(QStringLiteral("not all customers come back"));
}

void handOver(SoakDesk &desk)
{
    ui::SubmandantsPage *page = desk.program().submandantsPage();
    items::ListModel *submandants = page->overview()->model();
    const int row = desk.dice(submandants->count());
    const Uuid submandant = submandants->idAt(row);
    if (submandant.isNull())
        return;
    ui::AssignmentTab *tab = page->editor()->assignments();
    items::ListModel *left = tab->available()->model();
    const QString shown = submandants->index(row, submandants->columnOf("name")).data().toString();
    const bool isOpen = desk.waitFor(
        QStringLiteral("opening an editor"),
        [&] { return page->editor()->name() == shown && desk.isCalm() && left->isComplete() && left->count() > 20; },
        [&] {
            desk.program().window()->showPage(QStringLiteral("submandants"));
            page->open(submandant);
        });
    if (!isOpen)
        return desk.fail(QStringLiteral("the editor of %1 does not open").arg(shown));
    const QList<qint64> moved = {left->handleAt(desk.dice(9)), left->handleAt(9 + desk.dice(9))};
    tab->available()->view()->selectHandles(moved);
    desk.waitFor(
        QStringLiteral("moving"), [&] { return desk.isCalm(); },
        [&] { QTest::keyClick(tab->available()->view(), Qt::Key_Return); });
    // Others save meanwhile; the moves stay, unless one of the others made the same.
    desk.rest(QStringLiteral("waiting"), 150);
    const auto ids = left->idsFor(moved);
    desk.waitFor(QStringLiteral("waiting"), [&] { return ids.isFinished(); });
    const Result<QList<Uuid>> known = ids.result();
    if (!known || !desk.waitFor(
                      QStringLiteral("saving"), [&] { return tab->unsavedCount() == 0 && desk.isCalm(); },
                      [&] { Q_EMIT page->editor()->foot()->saveRequested(); }))
        return desk.fail(QStringLiteral("saving does not end: ") + desk.program().dialogs().lastQuestion().text);
    for (const Uuid &customer : *known)
        SoakDesk::tellSaved({QStringLiteral("assigned"), submandant.text(), customer.text()});
}

} // namespace kontor
