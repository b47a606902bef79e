// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real mouse drags several rows from box to box and back, on a real X server; the test ends in the store.
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace kontor;

namespace
{

/// The X server of this test; empty when there is none to be had.
std::unique_ptr<QProcess> startXServer()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (program.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty())
        return {};
    auto server = std::make_unique<QProcess>();
    server->start(program,
                  {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                   QStringLiteral("1400x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!server->waitForReadyRead(20000))
        return {};
    qputenv("DISPLAY", ':' + server->readAllStandardOutput().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    return server;
}

} // namespace

class WindowDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWays();

private:
    static bool drag(const QPoint &from, const QPoint &to, const QList<QPoint> &alsoPicked);
};

// Picks rows with Ctrl held, then presses on the first one and goes to the target in ten small moves.
bool WindowDrag::drag(const QPoint &from, const QPoint &to, const QList<QPoint> &alsoPicked)
{
    QStringList words;
    const auto moveTo = [&](const QPoint &at) {
        words << QStringLiteral("mousemove") << QString::number(at.x()) << QString::number(at.y());
    };
    const auto pause = [&] { words << QStringLiteral("sleep") << QStringLiteral("0.05"); };
    moveTo(from);
    words << QStringLiteral("click") << QStringLiteral("1");
    pause();
    for (const QPoint &at : alsoPicked) {
        words << QStringLiteral("keydown") << QStringLiteral("ctrl");
        moveTo(at);
        words << QStringLiteral("click") << QStringLiteral("1") << QStringLiteral("keyup") << QStringLiteral("ctrl");
        pause();
    }
    const QPoint start = alsoPicked.isEmpty() ? from : alsoPicked.last();
    moveTo(start);
    words << QStringLiteral("mousedown") << QStringLiteral("1");
    for (int step = 1; step <= 10; ++step) {
        moveTo(start + (to - start) * step / 10);
        pause();
    }
    words << QStringLiteral("mouseup") << QStringLiteral("1");
    QProcess hand;
    bool isDone = false;
    QObject::connect(&hand, &QProcess::finished, [&] { isDone = true; });
    hand.start(QStringLiteral("xdotool"), words);
    return QTest::qWaitFor([&] { return isDone; }, 30000) && hand.exitCode() == 0;
}

void WindowDrag::bothWays()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QWidget *window = demo.application().window();
    window->move(20, 20);
    window->activateWindow();
    demo.openSubmandant(QStringLiteral("Alster Telefonie"));
    ui::SubmandantEditor *editor = demo.application().submandantsPage()->editor();
    ui::CustomerBox *left = editor->assignments()->available();
    ui::CustomerBox *right = editor->assignments()->assigned();
    QTRY_COMPARE(left->model()->totalCount(), 6);
    QTRY_COMPARE(right->model()->totalCount(), 3);
    QTRY_VERIFY(DemoWindow::rowOf(left->view(), "number", QStringLiteral("K1009")) >= 0);

    const auto at = [](ui::CustomerBox *box, const char *number) {
        return DemoWindow::cellCentre(box->view(), "number", QLatin1String(number));
    };
    const auto middle = [](ui::CustomerBox *box) {
        return box->view()->viewport()->mapToGlobal(box->view()->viewport()->rect().center());
    };
    QVERIFY(drag(at(left, "K1003"), middle(right), {at(left, "K1005"), at(left, "K1009")}));
    QTRY_COMPARE(right->model()->totalCount(), 6);
    QTRY_COMPARE(left->model()->totalCount(), 3);
    QCOMPARE(editor->unsavedCount(), 3);
    Q_EMIT editor->foot()->saveRequested();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 8);
    QTRY_COMPARE(editor->unsavedCount(), 0);
    QTRY_VERIFY(demo.isCalm());

    QVERIFY(drag(at(right, "K1001"), middle(left), {at(right, "K1002")}));
    QTRY_COMPARE(right->model()->totalCount(), 4);
    QTRY_COMPARE(left->model()->totalCount(), 5);
    Q_EMIT editor->foot()->saveRequested();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 6);
    QCOMPARE(demo.count(QStringLiteral("customers"), {}, QStringLiteral("u11")), 4);
}

int main(int argc, char *argv[])
{
    const auto server = startXServer();
    if (!server) {
        qWarning("tst_window_drag: Xvfb or xdotool is missing (packages xvfb, xdotool): the drag is NOT tested");
        return qEnvironmentVariableIsSet("KONTOR_CI") ? 1 : 0;
    }
    QApplication application(argc, argv);
    WindowDrag test;
    const int status = QTest::qExec(&test, argc, argv);
    return status;
}

#include "tst_window_drag.moc"
