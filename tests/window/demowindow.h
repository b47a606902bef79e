// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DemoWindow: the real window on a fresh demo store, with what tests do to it: find rows, select, wait for the store.
#pragma once

#include "app/application.h"
#include "store/listquery.h"
#include "store/reader.h"
#include "ui/lists/listview.h"

#include <QTemporaryDir>
#include <QUrl>
#include <memory>

namespace kontor
{

class DemoWindow
{
public:
    /// Makes the demo "nordlicht" and opens the window on it, as 2 March 2026. `login` empty: nordlicht. With a folder
    /// everything lies there and stays: the store, the settings and the drafts, and a store that is there is opened.
    explicit DemoWindow(const QString &login = {}, const QString &folder = {},
                        const QString &language = QStringLiteral("en"));

    bool isOpen() const { return m_isOpen; }
    Application &application() { return *m_application; }
    QString storePath() const { return m_store; }

    /// The mail drafts that were opened.
    QList<QUrl> mails() const { return m_mails; }

    /// A number asked of the file by a connection of its own, as this user sees it.
    qint64 count(const QString &kind, const QList<Condition> &where = {}, const QString &login = {});
    /// A number asked of the bare tables.
    qint64 number(const QByteArray &sql);

    static int rowOf(ui::ListView *view, const QByteArray &column, const QString &text);
    /// The middle of a cell in global coordinates.
    static QPoint cellCentre(ui::ListView *view, const QByteArray &column, const QString &text);
    /// True once no list has an open question.
    bool isCalm() const;
    /// Opens the editor of a Submandant through the overview, as a double click does.
    void openSubmandant(const QString &name);

private:
    QTemporaryDir m_folder;
    QString m_store;
    std::unique_ptr<Application> m_application;
    QList<QUrl> m_mails;
    bool m_isOpen = false;
};

} // namespace kontor
