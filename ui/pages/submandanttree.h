// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SubmandantTree: the Submandants beside the pages, to open one and to drop customers on.
#pragma once

#include "items/listmodel.h"
#include "ui/context.h"

#include <QWidget>

namespace kontor::ui
{

class ListView;
class TextLabel;

/// The Submandants as one narrow column that takes customers.
class SubmandantTreeModel : public items::ListModel
{
    Q_OBJECT

public:
    using items::ListModel::ListModel;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// The drag carried the ids, or else handles of this process.
    void customersDropped(const QModelIndex &submandant, const QList<kontor::Uuid> &ids, const QList<qint64> &handles);
};

class SubmandantTree : public QWidget
{
    Q_OBJECT

public:
    explicit SubmandantTree(const Context &context, QWidget *parent = nullptr);

    ListView *view() const { return m_view; }
    /// The one that is open is marked, none where another place is shown.
    void setShown(const Uuid &submandant);

Q_SIGNALS:
    void submandantChosen(const kontor::Uuid &submandant);
    /// Customers were dropped on a Submandant; who holds its editor open decides whether they are saved at once.
    void customersDropped(const kontor::Uuid &submandant, const QString &name, const QList<kontor::Uuid> &customers);

private:
    void takeDrop(const QModelIndex &index, const QList<Uuid> &ids, const QList<qint64> &handles);
    void choose(int row);
    void markShown();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    SubmandantTreeModel *m_model;
    ListView *m_view;
    TextLabel *m_title;
    Uuid m_shown;
};

} // namespace kontor::ui
