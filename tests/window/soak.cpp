// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows and kontorctl on one store, all working at random. Ends with 1 when something that was saved is not
// there, a selection or the top row of a list moved without cause, a window worked longer than a frame at one go, or
// the file is damaged; prints how long the windows were blocked, and while doing what. Usage: soak [SECONDS [SEED
// [CUSTOMERS]]]; a window of its own: soak --window STORE SECONDS SEED
#include "items/listmodel.h"
#include "store/demo/large.h"
#include "store/storefile.h"
#include "support/watchdog.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"
#include "window/soakbeside.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QTextStream>
#include <random>

using namespace kontor;

namespace
{

constexpr double frameMs = 16; // longer, and a person sees the window stutter

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// One window at work. What it saved goes to standard output as "saved SUBMANDANT CUSTOMER", both as ids.
class Worker
{
public:
    Worker(Application &program, quint32 seed)
        : m_program(program)
        , m_random(seed)
        , m_models(program.window()->findChildren<items::ListModel *>())
    {
    }

    bool work(int seconds)
    {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < seconds * 1000) {
            m_random() % 2 ? handOver() : look();
            if (!m_fault.isEmpty())
                break;
        }
        if (!m_fault.isEmpty()) {
            out() << "fault " << m_fault << Qt::endl;
            return false;
        }
        for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block)
            out() << block.key() << ": blocked " << block->longestMs << " ms, " << block->longestWithCoreMs
                  << " ms without waiting for a core, own work " << block->longestOwnMs << " ms" << Qt::endl;
        tellOfTheMachine();
        for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block)
            if (block->longestOwnMs > frameMs) {
                out() << "fault " << block.key() << " took the window " << block->longestOwnMs << " ms at one go"
                      << Qt::endl;
                return false;
            }
        return true;
    }

private:
    /// What no program can help, told beside its own: such turns are not among the figures.
    void tellOfTheMachine() const
    {
        if (!m_machine.isListening()) {
            out() << "the machine: not watched (no right to real-time priority); its standstills count as blocks"
                  << Qt::endl;
            return;
        }
        int turns = 0;
        int standstills = 0;
        for (const tests::Watchdog::Watched &block : m_blocks) {
            turns += block.turns;
            standstills += block.standstills;
        }
        const auto heard = m_machine.heard();
        out() << "the machine: stood still " << heard.count << " times for every program, " << heard.longestMs
              << " ms at most, " << heard.allMs << " ms in all; " << standstills << " of " << turns
              << " turns set aside" << Qt::endl;
    }
    /// Lets the window run until the condition holds, and takes note of its blocks.
    bool waitFor(
        const QString &doing, const std::function<bool()> &isDone, const std::function<void()> &begin = [] {})
    {
        const auto watched = tests::Watchdog::watch(begin, isDone, &m_machine);
        tests::Watchdog::Watched &longest = m_blocks[doing];
        longest.longestMs = qMax(longest.longestMs, watched.longestMs);
        longest.longestOwnMs = qMax(longest.longestOwnMs, watched.longestOwnMs);
        longest.longestWithCoreMs = qMax(longest.longestWithCoreMs, watched.longestWithCoreMs);
        longest.turns += watched.turns;
        longest.standstills += watched.standstills;
        return watched.isDone;
    }
    bool isCalm() const
    {
        return std::none_of(m_models.begin(), m_models.end(), [](const auto *model) { return model->isBusy(); });
    }
    static std::function<bool()> after(int ms)
    {
        QElapsedTimer time;
        time.start();
        return [time, ms] { return time.hasExpired(ms); };
    }

    // A person reads a list with some rows selected while others save.
    void look()
    {
        ui::ListView *view = m_program.customersPage()->overview()->view();
        items::ListModel *model = view->listModel();
        if (!waitFor(
                QStringLiteral("opening the list"), [&] { return isCalm() && model->count() > 100; },
                [&] { m_program.window()->showPage(QStringLiteral("customers")); })) {
            m_fault = QStringLiteral("the customers do not appear");
            return;
        }
        QList<qint64> chosen;
        const int first = int(m_random() % quint32(model->count() - 60));
        for (int i = 0; i < 5; ++i)
            chosen << model->handleAt(first + 7 * i);
        view->scrollTo(model->index(first, 0), QAbstractItemView::PositionAtTop);
        view->selectHandles(chosen);
        const qint64 top = model->handleAt(view->rowAt(1));
        waitFor(QStringLiteral("reading"), after(400));
        QList<qint64> now = view->selectedHandles();
        std::sort(now.begin(), now.end());
        std::sort(chosen.begin(), chosen.end());
        if (now != chosen)
            m_fault = QStringLiteral("the selection changed");
        else if (model->handleAt(view->rowAt(1)) != top && model->rowOfHandle(top) >= 0)
            m_fault =
                QStringLiteral("the list jumped from row %1 to %2").arg(model->rowOfHandle(top)).arg(view->rowAt(1));
    }

    void handOver()
    {
        ui::SubmandantsPage *page = m_program.submandantsPage();
        items::ListModel *submandants = page->overview()->model();
        const int row = int(m_random() % quint32(submandants->count()));
        const Uuid submandant = submandants->idAt(row);
        if (submandant.isNull())
            return;
        ui::AssignmentTab *tab = page->editor()->assignments();
        items::ListModel *left = tab->available()->model();
        const QString shown = submandants->index(row, submandants->columnOf("name")).data().toString();
        const bool isOpen = waitFor(
            QStringLiteral("opening an editor"),
            [&] { return page->editor()->name() == shown && isCalm() && left->isComplete() && left->count() > 20; },
            [&] {
                m_program.window()->showPage(QStringLiteral("submandants"));
                page->open(submandant);
            });
        if (!isOpen) {
            m_fault = QStringLiteral("the editor of %1 does not open").arg(shown);
            return;
        }
        const QList<qint64> moved = {left->handleAt(int(m_random() % 9)), left->handleAt(9 + int(m_random() % 9))};
        tab->available()->view()->selectHandles(moved);
        waitFor(
            QStringLiteral("moving"), [&] { return isCalm(); },
            [&] { QTest::keyClick(tab->available()->view(), Qt::Key_Return); });
        // Others save meanwhile; the moves stay, unless one of the others made the same.
        waitFor(QStringLiteral("waiting"), after(150));
        const auto ids = left->idsFor(moved);
        waitFor(QStringLiteral("waiting"), [&] { return ids.isFinished(); });
        const Result<QList<Uuid>> known = ids.result();
        if (!known || !waitFor(
                          QStringLiteral("saving"), [&] { return tab->unsavedCount() == 0 && isCalm(); },
                          [&] { Q_EMIT page->editor()->foot()->saveRequested(); })) {
            m_fault = QStringLiteral("saving does not end: ") + m_program.dialogs().lastQuestion().text;
            return;
        }
        for (const Uuid &customer : *known)
            out() << "saved " << submandant.text() << ' ' << customer.text() << Qt::endl;
    }

    Application &m_program;
    tests::MachineStalls m_machine;
    std::mt19937 m_random;
    QList<items::ListModel *> m_models;
    QMap<QString, tests::Watchdog::Watched> m_blocks;
    QString m_fault;
};

int runWindow(const QString &store, int seconds, quint32 seed)
{
    Options options;
    options.store = store;
    options.language = QStringLiteral("en");
    options.calendar = Calendar(QDate(2026, 3, 2));
    Application program(options);
    program.start();
    const bool isOpen = QTest::qWaitFor(
        [&] { return program.window() && program.submandantsPage()->overview()->model()->count() == 40; }, 60000);
    if (!isOpen)
        return 1;
    return Worker(program, seed).work(seconds) ? 0 : 1;
}

int fault(const QString &what)
{
    out() << "FAULT: " << what << Qt::endl;
    return 1;
}

int runAll(int seconds, quint32 seed, int customers)
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    const QString store = folder.filePath(QStringLiteral("soak.kontor"));
    const Calendar calendar(QDate(2026, 3, 2));
    if (!createStore(store, false, calendar,
                     [&](Database &database) { return fillLarge(database, calendar, customers, seed); }))
        return 1;
    out() << "seed " << seed << ", " << seconds << " seconds" << Qt::endl;
    QProcess windows[2];
    for (int i = 0; i < 2; ++i) {
        windows[i].setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Two people: one has one window a store.
        const QString own = folder.filePath(QStringLiteral("run%1").arg(i));
        if (!QDir().mkpath(own) || !QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return fault(QStringLiteral("no folder ") + own);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), own);
        windows[i].setProcessEnvironment(environment);
        windows[i].start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--window"), store, QString::number(seconds), QString::number(seed + quint32(i))});
    }
    auto database = Database::open(store, Database::Mode::ReadWrite);
    if (!database)
        return fault(QStringLiteral("the file does not open"));
    QStringList submandants;
    for (int i = 0; i < 9; ++i)
        submandants
            << (*database)->text("SELECT name FROM submandant ORDER BY name LIMIT 1 OFFSET ?", {i}).value_or(QString());
    SoakBeside beside(store, submandants, seed);
    beside.work(
        [&] { return windows[0].state() != QProcess::NotRunning && windows[1].state() != QProcess::NotRunning; });
    qint64 saves = 0;
    for (QProcess &window : windows) {
        window.waitForFinished(60000);
        const QStringList lines = QString::fromUtf8(window.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (!line.startsWith(u"saved ")) {
                out() << "window: " << line << Qt::endl;
                continue;
            }
            ++saves;
            const auto rows = (*database)->integer(
                "SELECT count(*) FROM assignment WHERE submandant = ? AND customer = ?",
                {Uuid::fromText(line.section(u' ', 1, 1)), Uuid::fromText(line.section(u' ', 2, 2))});
            if (rows.value_or(0) == 0)
                return fault(QStringLiteral("lost: ") + line);
        }
        if (window.exitStatus() != QProcess::NormalExit || window.exitCode() != 0)
            return fault(QStringLiteral("a window failed"));
    }
    if (const QString what = beside.fault(**database); !what.isEmpty())
        return fault(what);
    const auto there = (*database)->integer("SELECT count(*) FROM customer WHERE number LIKE 'SOAK%'");
    if (there.value_or(-1) != beside.made())
        return fault(QStringLiteral("%1 customers made, %2 there").arg(beside.made()).arg(there.value_or(-1)));
    if ((*database)->text("PRAGMA integrity_check").value_or(QString()) != u"ok")
        return fault(QStringLiteral("the file is damaged"));
    out() << saves << " customers handed over by two windows; beside: " << beside.summary() << "; all there"
          << Qt::endl;
    return saves > 0 && beside.made() > 0 ? 0 : fault(QStringLiteral("nothing was done"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList given = application.arguments();
    if (given.value(1) == u"--window")
        return runWindow(given.value(2), given.value(3).toInt(), given.value(4).toUInt());
    return runAll(argc > 1 ? given[1].toInt() : 20, argc > 2 ? given[2].toUInt() : 1,
                  argc > 3 ? given[3].toInt() : 5000);
}
