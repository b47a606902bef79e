// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/demowindow.h"

#include "store/demo/nordlicht.h"
#include "store/storefile.h"
#include "ui/lists/listpage.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QTest>

namespace kontor
{

DemoWindow::DemoWindow(const QString &login, const QString &folder, const QString &language)
{
    const QString here = folder.isEmpty() ? m_folder.path() : folder;
    m_store = here + QStringLiteral("/demo.kontor");
    // The settings and drafts of whoever runs the tests are not theirs.
    qputenv("XDG_CONFIG_HOME", here.toUtf8());
    qputenv("XDG_DATA_HOME", here.toUtf8());
    Options options;
    options.store = m_store;
    options.as = login;
    options.language = language;
    options.calendar = Calendar(QDate(2026, 3, 2));
    if (!QFileInfo::exists(m_store) && !createStore(m_store, false, options.calendar, [&](Database &database) {
            return fillNordlicht(database, options.calendar);
        }))
        return;
    m_application = std::make_unique<Application>(options);
    // Nor is the mail program.
    m_application->dialogs().setOpener([this](const QUrl &url) {
        m_mails << url;
        return true;
    });
    QObject::connect(m_application.get(), &Application::opened, m_application.get(), [this] { m_isOpen = true; });
    m_application->start();
    // A refusal shows the first start, which says why.
    static_cast<void>(QTest::qWaitFor([this] { return m_isOpen || m_application->firstStart(); }, 20000));
    m_isOpen = m_isOpen && QTest::qWaitForWindowExposed(m_application->window());
    // On a real desktop a window manager would have done it.
    if (m_isOpen)
        m_application->window()->activateWindow();
    m_isOpen = m_isOpen && QTest::qWaitForWindowActive(m_application->window());
    m_isOpen = m_isOpen && QTest::qWaitFor([this] { return isCalm(); }, 20000);
}

qint64 DemoWindow::count(const QString &kind, const QList<Condition> &where, const QString &login)
{
    auto reader = Reader::open(m_store, login, Calendar(QDate(2026, 3, 2)));
    if (!reader)
        return -1;
    const auto counted = (*reader)->read<qint64>([&](Reader &open) {
        ListQuery query;
        query.where = where;
        return countRows(open, *findList(kind), query);
    });
    return counted.value_or(-1);
}

qint64 DemoWindow::number(const QByteArray &sql)
{
    auto database = Database::open(m_store, Database::Mode::ReadWrite);
    return database ? (*database)->integer(sql).value_or(-1) : -1;
}

int DemoWindow::rowOf(ui::ListView *view, const QByteArray &column, const QString &text)
{
    const auto *model = view->listModel();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, model->columnOf(column)).data().toString() == text)
            return row;
    return -1;
}

QPoint DemoWindow::cellCentre(ui::ListView *view, const QByteArray &column, const QString &text)
{
    const QModelIndex cell = view->model()->index(rowOf(view, column, text), view->listModel()->columnOf(column));
    return view->viewport()->mapToGlobal(view->visualRect(cell).center());
}

bool DemoWindow::isCalm() const
{
    const auto models = m_application->window()->findChildren<items::ListModel *>();
    return std::none_of(models.begin(), models.end(), [](const items::ListModel *model) { return model->isBusy(); });
}

void DemoWindow::openSubmandant(const QString &name)
{
    ui::ListView *view = m_application->submandantsPage()->overview()->view();
    QVERIFY(QTest::qWaitFor([&] { return rowOf(view, "name", name) >= 0; }));
    const QPoint at = view->viewport()->mapFromGlobal(cellCentre(view, "name", name));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(QTest::qWaitFor([&] { return isCalm(); }));
}

} // namespace kontor
