// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what stands over a list and in its place: its views, where a selection goes, what leaves it, and a list
// that loads, fails or may not be seen.
#include "app/application.h"
#include "app/pageshots.h"
#include "app/storehold.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "ui/errortext.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listviews.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticestrip.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QPushButton>

namespace kontor
{

namespace
{

void closeDialog()
{
    if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        open->reject();
}

/// What stands in the place of a list, or above one that could not be read anew.
QList<Shot> stateShots(Application &application)
{
    ui::MainWindow *window = application.window();
    ui::ListPage *page = application.customersPage()->overview();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto stand = [page](ui::EmptyState::Kind kind, const QString &sentence = {}, const QString &verb = {}) {
        page->stack()->instead()->setState(kind, sentence, verb);
        page->stack()->setCurrentWidget(page->stack()->instead());
    };
    const auto again = [] { return QCoreApplication::translate("kontor::ui::ListStack", "Try again"); };
    const auto trouble = [] {
        return ui::errorText(Error{Error::Kind::Storage, QStringLiteral("disk_failed"), {}, {}, {}});
    };
    return {
        {QStringLiteral("customers-nothing-found"),
         [&application, window, page] {
             window->showPage(QStringLiteral("customers"));
             application.customersPage()->showOverview();
             page->filters()->setFilter("city", QStringLiteral("Nowhere"), true);
         },
         [window, page]() -> QWidget * { return page->stack()->instead()->isVisible() ? window : nullptr; }},
        {QStringLiteral("customers-loading"), [stand] { stand(ui::EmptyState::Kind::Loading); }, whole},
        {QStringLiteral("customers-failed"),
         [page, stand, trouble, again] {
             page->stack()->instead()->setDetails(QStringLiteral("SQLITE_IOERR: disk I/O error"));
             stand(ui::EmptyState::Kind::Failed, trouble(), again());
             page->stack()->instead()->detailsButton()->click();
         },
         whole},
        {QStringLiteral("customers-no-right"),
         [page, stand] {
             page->stack()->instead()->setDetails({});
             stand(ui::EmptyState::Kind::NoRight);
         },
         whole},
        // With rows from before it is said above them.
        {QStringLiteral("customers-not-anew"), [page] { page->filters()->clearFilters(); },
         [window, page, trouble, again]() -> QWidget * {
             auto *strip = page->findChild<ui::NoticeStrip *>(QStringLiteral("listFailure"));
             if (page->model()->count() > 0 && !strip->isVisible())
                 strip->warn(QCoreApplication::translate("kontor::ui::ListPage",
                                                         "The list could not be read anew and shows what it was: %1")
                                 .arg(trouble()),
                             again());
             return strip->isVisible() ? window : nullptr;
         }},
    };
}

/// A site, so that there is one to choose.
void makeSite(Store &store)
{
    store.perform(commands::createSite, {}, [](Door &door) -> Result<> {
        KONTOR_TRY(createSite(door, {{QStringLiteral("name"), QStringLiteral("Hauptstelle")},
                                     {QStringLiteral("city"), QStringLiteral("Hamburg")}}));
        return {};
    });
}

} // namespace

QList<Shot> listShots(Application &application, const QString &folder)
{
    ui::MainWindow *window = application.window();
    ui::ListPage *page = application.customersPage()->overview();
    const auto dialog = []() -> QWidget * { return QApplication::activeModalWidget(); };
    const auto popup = []() -> QWidget * { return QApplication::activePopupWidget(); };
    const auto hold = std::make_shared<std::unique_ptr<StoreHold>>();
    const QString file = folder + QStringLiteral("/Kunden 2026-03-02.csv");
    return stateShots(application) +
           QList<Shot>{
               {QStringLiteral("customers-views"),
                [page] {
                    page->findChild<ui::NoticeStrip *>(QStringLiteral("listFailure"))->finish();
                    page->views()->button()->click();
                },
                popup},
               {QStringLiteral("customers-view-save"),
                [] {
                    QWidget *menu = QApplication::activePopupWidget();
                    auto *save = menu->findChild<QAction *>(QStringLiteral("saveView"));
                    menu->close();
                    save->trigger();
                },
                dialog},
               {QStringLiteral("customers-site"),
                [&application, page] {
                    closeDialog();
                    makeSite(*application.store());
                    page->view()->selectHandles({page->model()->handleAt(0), page->model()->handleAt(1)});
                    page->findChild<QAction *>(QStringLiteral("setSite"))->trigger();
                },
                dialog},
               {QStringLiteral("customers-print"),
                [page] {
                    closeDialog();
                    page->view()->selectHandles({});
                    page->output()->print(false);
                },
                dialog},
               {QStringLiteral("customers-exporting"),
                [&application, page, hold, file] {
                    closeDialog();
                    *hold = std::make_unique<StoreHold>(*application.store());
                    page->output()->exportTo(file, {}, false);
                },
                [window, page]() -> QWidget * { return page->output()->strip()->isVisible() ? window : nullptr; },
                false, true},
               {QStringLiteral("customers-exported"), [hold] { hold->reset(); },
                [window, page, file]() -> QWidget * {
                    return page->output()->isRunning() || (QFile::exists(file) && !QFile::remove(file)) ? nullptr
                                                                                                        : window;
                },
                true},
           };
}

} // namespace kontor
