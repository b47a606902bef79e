// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerBox: one of the two boxes of the assignment editor: name, count, search and a list to drag from and drop on.
#pragma once

#include "ui/context.h"
#include "ui/lists/liststack.h"
#include "ui/pages/boxmodel.h"
#include "ui/widgets/card.h"

class QKeyEvent;
class QLabel;

namespace kontor::ui
{

class SearchField;
class ElidedLabel;
class TextLabel;

class CustomerBox : public Card
{
    Q_OBJECT

public:
    enum class Side { Available, Assigned };

    CustomerBox(const Context &context, Side side, QWidget *parent = nullptr);

    /// Whose customers; null empties the box.
    void setSubmandant(const Uuid &submandant, const QString &name);
    void setOverlay(const items::Overlay &overlay);

    BoxModel *model() const { return m_model; }
    ListView *view() const { return m_stack->view(); }
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    /// Enter, double click or the arrow key with Ctrl: what is selected shall go to the other box.
    void moveRequested();
    /// The key for it in the list: customer numbers are pasted here.
    void pasteRequested();
    /// Rows of the other box were dropped here.
    void dropped(const QList<qint64> &handles);

private:
    void describe();
    void retranslate();
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool takeKey(const QKeyEvent &key);

    Side m_side;
    BoxModel *m_model;
    ListStack *m_stack;
    ElidedLabel *m_title;
    TextLabel *m_count;
    SearchField *m_search;
    QString m_name;
    qsizetype m_pending = 0;
};

} // namespace kontor::ui
