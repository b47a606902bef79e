// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be killed: opens the demo's window, moves a customer to Alster Telefonie, types a number, says "kept"
// once a draft of both lies on the disk, and goes on. Usage: editing FOLDER
#include "ui/drafts.h"
#include "ui/lists/listview.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/masterdataform.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "window/demowindow.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QTest>
#include <cstdio>

using namespace kontor;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[argc - 1]);
    DemoWindow window({}, folder);
    if (!window.isOpen())
        return 1;
    window.openSubmandant(QStringLiteral("Alster Telefonie"));
    ui::SubmandantEditor *editor = window.application().submandantsPage()->editor();
    ui::CustomerBox *available = editor->assignments()->available();
    const auto isFilled = [&] {
        return window.isCalm() && editor->assignments()->assigned()->model()->totalCount() == 3;
    };
    if (!QTest::qWaitFor(isFilled, 20000))
        return 1;
    available->view()->selectRow(0);
    QTest::keyClick(available->view(), Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return editor->unsavedCount() == 1 && window.isCalm(); }, 20000))
        return 1;
    auto *phone = editor->masterData()->findChild<QLineEdit *>(QStringLiteral("phone"));
    if (!phone)
        return 1;
    phone->clear();
    QTest::keyClicks(phone, QStringLiteral("+49 40 1"));
    const ui::Drafts drafts(folder + QStringLiteral("/kontor/drafts"), window.storePath(), QStringLiteral("nordlicht"));
    const auto isKept = [&] {
        const QList<ui::DraftInfo> all = drafts.all();
        if (all.isEmpty())
            return false;
        const QJsonObject content = drafts.content(all.first().key);
        return content.value(QStringLiteral("assign")).toArray().size() == 1 &&
               content.value(QStringLiteral("masterData")).toObject().value(QStringLiteral("phone")) ==
                   QStringLiteral("+49 40 1");
    };
    if (!QTest::qWaitFor(isKept, 20000))
        return 1;
    std::puts("kept");
    std::fflush(stdout);
    return application.exec();
}
