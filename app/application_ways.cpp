// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Application, ways: from one page to another that it does not know.
#include "app/application.h"

#include "ui/context.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/logpage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/whydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/ways.h"

namespace kontor
{

void Application::connectWays(ui::Ways *ways)
{
    connect(ways, &ui::Ways::whyAsked, this, [this](const ui::WhyQuestion &question) {
        QWidget *window = question.asker ? question.asker->window() : m_window.get();
        auto *dialog = new ui::WhyDialog(*m_context, question, window);
        dialog->open();
    });
    connect(ways, &ui::Ways::customerRequested, this, [this](const Uuid &customer) {
        m_window->openIn(QStringLiteral("customers"), [this, customer] { m_customers->open(customer); });
    });
    connect(ways, &ui::Ways::logRequested, this,
            [this](const QByteArray &kind, const Uuid &record, const QString &label) {
                m_window->openIn(QStringLiteral("log"),
                                 [this, kind, record, label] { m_log->showRecord(kind, record, label); });
            });
    connect(ways, &ui::Ways::conflictsRequested, this, [this] { m_window->showPage(QStringLiteral("sync")); });
    connect(ways, &ui::Ways::userRequested, this, [this](const Uuid &user) {
        m_window->openIn(QStringLiteral("people"), [this, user] { m_people->open(user); });
    });
    // The page asks itself what becomes of what is unsaved there.
    connect(ways, &ui::Ways::assigningRequested, this, [this](const Uuid &submandant, const Uuid &customer) {
        const auto assign = [this, submandant, customer] { m_submandants->openToAssign(submandant, customer); };
        if (m_window->currentPage() == m_submandants)
            return assign();
        m_window->openIn(QStringLiteral("submandants"), assign);
    });
    connect(ways, &ui::Ways::submandantRequested, this, [this](const Uuid &submandant, const QString &field) {
        m_window->openIn(QStringLiteral("submandants"),
                         [this, submandant, field] { m_submandants->openField(submandant, field); });
    });
}

} // namespace kontor
