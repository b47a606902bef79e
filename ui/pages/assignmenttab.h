// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// AssignmentTab: the heart of the Submandant editor: two boxes, and the moves between them that are not saved yet
// (P-26..32, US-1). Drag, buttons and keys all end in move().
#pragma once

#include "store/operations/assignments.h"
#include "ui/context.h"

#include <QSet>
#include <QWidget>

class QToolButton;

namespace kontor::ui
{

class CustomerBox;
class EffectLine;

class AssignmentTab : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentTab(const Context &context, QWidget *parent = nullptr);

    void setSubmandant(const Uuid &submandant, const QString &name);
    int unsavedCount() const { return int(m_toAssign.size() + m_toWithdraw.size()); }
    void discard();
    /// Saves in one change set; `done` hears how it went. Nothing to do is fine.
    void save(std::function<void(const Result<Receipt> &)> done);

    CustomerBox *available() const { return m_available; }
    CustomerBox *assigned() const { return m_assigned; }

Q_SIGNALS:
    void unsavedChanged();
    /// Customers that the Submandant would have after saving.
    void assignedCountChanged(qint64 count);

private:
    /// Moves rows to the other box; those that are there already stay.
    void moveToAssigned(const QList<qint64> &handles);
    void moveToAvailable(const QList<qint64> &handles);
    void move(const QList<qint64> &handles, CustomerBox *from, CustomerBox *to, QSet<qint64> &pending,
              QSet<qint64> &opposite);
    void showPending();
    void previewEffect();
    void resolveChange(std::function<void(const AssignmentChange &)> done);
    void showEffect(const AssignmentEffect &effect);
    void dressButtons();
    QToolButton *addButton(const QString &iconName, std::function<void()> action);
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    Uuid m_submandant;
    QString m_name;
    QSet<qint64> m_toAssign; ///< handles of customers
    QSet<qint64> m_toWithdraw;
    quint64 m_previewed = 0;
    std::optional<AssignmentChange> m_resolved; ///< the pending moves as ids, once they are known
    AssignmentEffect m_effect;
    CustomerBox *m_available;
    CustomerBox *m_assigned;
    QList<QToolButton *> m_buttons;
    EffectLine *m_effectLine;
    Lane m_previews;
};

} // namespace kontor::ui
