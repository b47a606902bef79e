// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PeopleWindow: the window of one login with the page "Manage people" in front, and what tests do there.
#pragma once

#include "store/writer.h"
#include "ui/lists/listpage.h"
#include "ui/pages/formdialog.h"
#include "ui/pages/peoplepage.h"
#include "ui/shell/mainwindow.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace kontor
{

class PeopleWindow
{
protected:
    /// The window of this login with the page "Manage people" in front.
    void openAs(const char *login)
    {
        m_demo = std::make_unique<DemoWindow>(QLatin1String(login));
        QVERIFY(m_demo->isOpen());
        m_demo->application().window()->showPage(QStringLiteral("people"));
        QTRY_VERIFY(list()->model()->isComplete() && m_demo->isCalm());
    }
    Application &app() { return m_demo->application(); }
    ui::PeoplePage *page() { return app().peoplePage(); }
    ui::ListPage *list() { return page()->overview(); }
    QAction *action(const char *name) { return list()->findChild<QAction *>(QLatin1String(name)); }
    void select(const QStringList &logins)
    {
        QList<qint64> handles;
        for (const QString &login : logins)
            QTRY_VERIFY(DemoWindow::rowOf(list()->view(), "login", login) >= 0);
        for (const QString &login : logins)
            handles << list()->model()->handleAt(DemoWindow::rowOf(list()->view(), "login", login));
        list()->view()->selectHandles(handles);
    }
    /// Opens the form of this user as Enter on its row does.
    void openForm(const char *login)
    {
        ui::ListView *view = list()->view();
        QTRY_VERIFY(DemoWindow::rowOf(view, "login", QLatin1String(login)) >= 0);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(DemoWindow::rowOf(view, "login", QLatin1String(login)), 0));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(dialog());
    }
    ui::FormDialog *dialog() { return qobject_cast<ui::FormDialog *>(QApplication::activeModalWidget()); }
    template <typename Widget>
    Widget *find(const char *key)
    {
        return dialog()->findChild<Widget *>(QLatin1String(key));
    }
    QString hint(const char *key) { return find<QWidget>(key)->accessibleDescription(); }
    qint64 number(const QByteArray &sql) { return m_demo->number(sql); }
    QString command()
    {
        return number("SELECT command = 'raise_own_rights' FROM change_set ORDER BY rowid DESC LIMIT 1") == 1
                   ? QStringLiteral("raised")
                   : QStringLiteral("plain");
    }
    void perform(const std::function<Result<>(Door &)> &work, const char *login = "")
    {
        auto writer = Writer::open(m_demo->storePath(), QLatin1String(login), Calendar(QDate(2026, 3, 2)));
        QVERIFY(writer && (*writer)->perform(QStringLiteral("test"), {}, work));
    }

    std::unique_ptr<DemoWindow> m_demo;
};

} // namespace kontor
