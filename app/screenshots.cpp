// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/application.h"
#include "app/frameshots.h"
#include "app/pageshots.h"
#include "store/demo/nordlicht.h"
#include "store/storefile.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/firststart.h"
#include "ui/pages/importwizard.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace kontor
{

namespace
{

using ui::ListView;

/// Takes the shots one after another, each when all lists have answered.
class Photographer : public QObject
{
public:
    Photographer(Application &application, const QString &folder)
        : m_application(application)
        , m_folder(folder)
    {
        m_wait.setInterval(30);
        connect(&m_wait, &QTimer::timeout, this, &Photographer::look);
    }

    void begin()
    {
        // The offscreen platform's screen is smaller than a person's.
        m_application.window()->resize(1280, 800);
        planShots();
        act();
    }

    int failures() const { return m_failures; }

private:
    void planShots();
    void selectNumbers(ListView *view, const QStringList &numbers);
    void openByName(ui::ListPage *page, const QString &key);

    void act()
    {
        if (m_shots.isEmpty())
            return QApplication::exit(m_failures == 0 ? 0 : 1);
        m_shots.first().act();
        m_calm = 0;
        m_rounds = 0;
        m_wait.start();
    }

    bool isCalm() const
    {
        const auto tops = QApplication::topLevelWidgets();
        for (const QWidget *top : tops)
            for (const auto *model : top->findChildren<items::ListModel *>())
                if (model->isBusy())
                    return false;
        return !m_application.importWizard() || !m_application.importWizard()->isBusy();
    }

    void look()
    {
        ++m_rounds;
        m_calm = isCalm() ? m_calm + 1 : 0;
        if (m_calm < 8 && m_rounds < 400)
            return;
        m_wait.stop();
        const Shot shot = m_shots.takeFirst();
        if (shot.name != u"submandant-saved")
            for (ui::Toast *toast : m_application.window()->toasts()->toasts())
                toast->hide();
        QWidget *what = shot.what();
        const QString path = m_folder + u'/' + shot.name + QStringLiteral(".png");
        const bool isTaken = what && m_calm >= 8 && what->grab().save(path);
        QTextStream(stdout) << (isTaken ? "rendered " : "FAILED ") << shot.name << '\n';
        m_failures += !isTaken;
        act();
    }

    Application &m_application;
    QString m_folder;
    QList<Shot> m_shots;
    QTimer m_wait;
    int m_calm = 0;
    int m_rounds = 0;
    int m_failures = 0;
};

void Photographer::selectNumbers(ListView *view, const QStringList &numbers)
{
    QList<qint64> handles;
    const int column = view->listModel()->columnOf("number");
    for (int row = 0; row < view->listModel()->rowCount(); ++row)
        if (numbers.contains(view->listModel()->index(row, column).data().toString()))
            handles << view->listModel()->handleAt(row);
    view->selectHandles(handles);
}

void Photographer::openByName(ui::ListPage *page, const QString &key)
{
    const int column = page->model()->columnOf(page->model()->spec().keyColumn);
    for (int row = 0; row < page->model()->rowCount(); ++row)
        if (const QModelIndex index = page->model()->index(row, column); index.data().toString() == key)
            Q_EMIT page->view()->activated(index);
}

void Photographer::planShots()
{
    ui::MainWindow *window = m_application.window();
    ui::SubmandantsPage *submandants = m_application.submandantsPage();
    ui::CustomersPage *customers = m_application.customersPage();
    ui::SubmandantEditor *editor = submandants->editor();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto dialog = []() -> QWidget * { return QApplication::activeModalWidget(); };
    m_shots = {
        {QStringLiteral("first-start"), [this] { m_application.showFirstStart(); },
         [this]() -> QWidget * { return m_application.firstStart(); }},
        {QStringLiteral("submandants"),
         [this, window] {
             m_application.firstStart()->hide();
             window->raise();
         },
         whole},
        {QStringLiteral("submandant-customers"),
         [this, submandants] { openByName(submandants->overview(), QStringLiteral("Alster Telefonie")); }, whole},
        {QStringLiteral("submandant-customers-unsaved"),
         [this, editor] {
             selectNumbers(editor->assignments()->available()->view(),
                           {QStringLiteral("K1003"), QStringLiteral("K1005"), QStringLiteral("K1009")});
             Q_EMIT editor->assignments()->available()->moveRequested();
         },
         whole},
        {QStringLiteral("submandant-search-nothing"),
         [editor] {
             editor->assignments()->available()->search()->setText(QStringLiteral("xyz"));
             Q_EMIT editor->assignments()->available()->search()->searched(QStringLiteral("xyz"));
         },
         whole},
        {QStringLiteral("submandant-saved"),
         [editor] {
             editor->assignments()->available()->search()->setText({});
             Q_EMIT editor->assignments()->available()->search()->searched({});
             Q_EMIT editor->foot()->saveRequested();
         },
         whole},
        {QStringLiteral("submandant-users"), [editor] { editor->tabs()->setCurrentIndex(2); }, whole},
        {QStringLiteral("submandant-master-data"), [editor] { editor->tabs()->setCurrentIndex(0); }, whole},
        {QStringLiteral("submandant-deactivate"), [editor] { editor->switchButton()->click(); }, dialog},
        {QStringLiteral("submandant-new-refused"),
         [submandants, editor] {
             if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                 open->reject();
             submandants->openNew();
             Q_EMIT editor->foot()->saveRequested();
         },
         whole},
        {QStringLiteral("submandant-inactive"),
         [this, submandants] {
             submandants->showOverview();
             openByName(submandants->overview(), QStringLiteral("Elbe Systeme"));
         },
         whole},
        {QStringLiteral("customers"), [window] { window->showPage(QStringLiteral("customers")); }, whole},
        {QStringLiteral("customers-search"),
         [customers] {
             customers->overview()->filters()->search()->setText(QStringLiteral("gmbh"));
             Q_EMIT customers->overview()->filters()->search()->searched(QStringLiteral("gmbh"));
         },
         whole},
        {QStringLiteral("customers-selection"),
         [this, customers] {
             customers->overview()->filters()->clearFilters();
             customers->overview()->filters()->setFilter("submandants", QStringLiteral("Alster Telefonie"), true);
             customers->overview()->filters()->setFilter("submandants", QStringLiteral("Elbe Systeme"), true);
             QTimer::singleShot(100, this, [this, customers] {
                 selectNumbers(customers->overview()->view(), {QStringLiteral("K1001"), QStringLiteral("K1004")});
             });
         },
         whole},
        {QStringLiteral("customers-export"), [customers] { customers->overview()->output()->openExport(true); },
         dialog},
        {QStringLiteral("customer-open"),
         [this, customers] {
             if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                 open->reject();
             customers->overview()->filters()->clearFilters();
             openByName(customers->overview(), QStringLiteral("K1001"));
         },
         whole},
        {QStringLiteral("customer-locked"),
         [this, customers] {
             customers->showOverview();
             openByName(customers->overview(), QStringLiteral("K1007"));
         },
         whole},
    };
    m_shots += frameShots(m_application);
    m_shots += customerShots(m_application);
    m_shots += companyShots(m_application);
    m_shots += importShots(m_application, m_folder);
}

} // namespace

int takeScreenshots(QApplication &qtApplication, const Options &options)
{
    if (!QDir().mkpath(options.screenshots)) {
        QTextStream(stderr) << "cannot write to " << options.screenshots << '\n';
        return 3;
    }
    QTemporaryDir folder;
    Options shown = options;
    if (!options.isStoreGiven) {
        shown.store = folder.filePath(QStringLiteral("demo.kontor"));
        shown.calendar = Calendar(QDate(2026, 3, 2));
        const auto made = createStore(shown.store, false, shown.calendar,
                                      [&](Database &database) { return fillNordlicht(database, shown.calendar); });
        if (!made) {
            QTextStream(stderr) << made.error().detail << '\n';
            return 3;
        }
    }
    QFile::remove(options.screenshots + QStringLiteral("/.settings.ini"));
    Application application(shown);
    Photographer photographer(application, options.screenshots);
    QObject::connect(&application, &Application::opened, &photographer, [&] { photographer.begin(); });
    application.start();
    const int status = qtApplication.exec();
    QFile::remove(options.screenshots + QStringLiteral("/.settings.ini"));
    return status;
}

} // namespace kontor
