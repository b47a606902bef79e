// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerSelection: what can be done with several customers at once: partner contact, site, customer administration,
// Submandant, archive.
#pragma once

#include "ui/context.h"

#include <QObject>

namespace kontor::ui
{

class ListPage;

class CustomerSelection : public QObject
{
    Q_OBJECT

public:
    /// Puts its actions on the page; those that the person has no right for are left out.
    CustomerSelection(const Context &context, ListPage *page);

    /// Lets the person choose a contact among the own employees, or none, and sets it for these customers in one
    /// change set (D-08, D-34).
    static void setContact(const Context &context, const QList<Uuid> &ids, QWidget *page);

private:
    void setSite(const QList<Uuid> &ids);
    void requestAdministration(const QList<Uuid> &ids);
    void archive(const QList<Uuid> &ids);
    void bringBack(const QList<Uuid> &ids);
    void assign(const QList<Uuid> &ids);
    void writeLetter(const QList<Uuid> &ids);
    void perform(const QString &command, const QString &message, std::function<Result<>(Door &)> work);

    Context m_context;
    ListPage *m_page;
};

} // namespace kontor::ui
