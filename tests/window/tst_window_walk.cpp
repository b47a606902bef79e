// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over all widgets of all pages, editors and dialogs, in all languages: the way is that of the pictures.
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/readingorder.h"
#include "window/shotwalk.h"
#include "window/widgetwalk.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace kontor;

namespace
{

class Trap : public QLineEdit
{
    bool focusNextPrevChild(bool) override { return true; }
};

} // namespace

class WindowWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkFindsFaults();
    void everyWidget_data();
    void everyWidget();

private:
    static QStringList dialogClasses();
};

// The classes of dialogs there are, as the headers name them; so that none is left out.
QStringList WindowWalk::dialogClasses()
{
    QStringList classes;
    static const QRegularExpression heading(QStringLiteral("^class (\\w+) : public Q(?:Dialog|Wizard)\\b"),
                                            QRegularExpression::MultilineOption);
    QDirIterator files(QStringLiteral(KONTOR_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto found = heading.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            classes << found.next().captured(1);
    }
    return classes;
}

void WindowWalk::theWalkFindsFaults()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QPushButton(QStringLiteral("&Save"));
    auto *second = new QPushButton(QStringLiteral("&Leave"));
    auto *third = new QPushButton(QStringLiteral("&Close"));
    for (QPushButton *button : {first, second, third})
        column->addWidget(button);
    window.show();
    QCOMPARE(nameFaults(&window) + mnemonicFaults(&window) + tabFaults(&window), QStringList());
    second->setText({});
    QCOMPARE(nameFaults(&window).size(), 1);
    second->setAccessibleName(QStringLiteral("QPushButton"));
    QCOMPARE(nameFaults(&window).size(), 1);
    // Past which Tab goes, too.
    second->setFocusPolicy(Qt::NoFocus);
    QCOMPARE(nameFaults(&window).size(), 1);
    second->setFocusPolicy(Qt::StrongFocus);
    second->setText(QStringLiteral("As &system"));
    QCOMPARE(mnemonicFaults(&window).size(), 1);
    QWidget::setTabOrder(first, third);
    QVERIFY(!tabFaults(&window).isEmpty());
    ui::setReadingOrder(&window);
    QCOMPARE(tabFaults(&window), QStringList());
    // One that keeps Tab to itself: there is no way out of it.
    auto *trap = new Trap;
    trap->setAccessibleName(QStringLiteral("Name"));
    column->insertWidget(1, trap);
    trap->show();
    ui::setReadingOrder(&window);
    QVERIFY(!tabFaults(&window).isEmpty());
}

void WindowWalk::everyWidget_data()
{
    QTest::addColumn<QString>("help");
    QTest::newRow("en") << QStringLiteral("&Help");
    QTest::newRow("de") << QStringLiteral("&Hilfe");
    QTest::newRow("hu") << QStringLiteral("&Súgó");
}

void WindowWalk::everyWidget()
{
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QTemporaryDir folder;
    QFETCH(QString, help);
    QStringList faults;
    QSet<QString> seen;
    QSet<QString> pages;
    QSet<QString> knownPages;
    const auto begin = [&](ui::MainWindow &window) {
        QCOMPARE(QCoreApplication::translate("kontor::ui::ShellActions", "&Help"), help);
        window.resize(1280, 800);
    };
    const auto look = [&](ui::MainWindow &window, const QString &name, QWidget *what, bool isCalm) {
        if (!what || !isCalm) {
            faults << name + QStringLiteral(" is not there");
            return;
        }
        QWidget *walked = what->window();
        for (const QMetaObject *type = walked->metaObject(); type; type = type->superClass())
            seen << QString::fromLatin1(type->className()).section(QStringLiteral("::"), -1);
        const auto known = window.findChildren<ui::Page *>();
        for (const ui::Page *page : known) {
            knownPages << QString::fromLatin1(page->metaObject()->className());
            if (page->isVisible())
                pages << QString::fromLatin1(page->metaObject()->className());
        }
        QStringList found = nameFaults(walked) + mnemonicFaults(walked);
        // Menus have arrows and no Tab; while the palette is open Tab stays in it, for there are only its rows.
        const auto *palette = window.findChild<ui::CommandPalette *>();
        if (!qobject_cast<QMenu *>(walked) && (walked != &window || !palette->isVisible()))
            found += tabFaults(walked);
        for (const QString &fault : std::as_const(found))
            faults << language + QStringLiteral(", ") + name + QStringLiteral(": ") + fault;
    };
    QVERIFY((ShotWalk{language, folder.path(), begin, look}.walk()));
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
    QVERIFY(knownPages.size() > 6);
    QCOMPARE(pages, knownPages);
    const QStringList classes = dialogClasses();
    QVERIFY(classes.size() > 8);
    for (const QString &dialog : classes)
        QVERIFY2(seen.contains(dialog), qPrintable(dialog + QStringLiteral(" is not on the way of app/shotlist.cpp")));
}

QTEST_MAIN(WindowWalk)
#include "tst_window_walk.moc"
