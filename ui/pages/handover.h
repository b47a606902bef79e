// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Handover: choosing who takes over, with what that will do before it is done (MISSION 4.1, rank 5): all customers of a
// Submandant, all customers whose partner contact somebody is.
#pragma once

#include "store/operations/handover.h"
#include "ui/context.h"

#include <QObject>

class QWidget;

namespace kontor::ui
{

class RecordPicker;

class Handover : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand above the window of `page`.
    Handover(const Context &context, QWidget *page);

    /// Who may not has no need of the buttons; the store refuses in any case.
    bool mayHandOverCustomers() const;
    bool mayHandOverContacts() const;

    /// The dialog is open, and deletes itself when it is closed.
    RecordPicker *openCustomers(const Uuid &submandant, const QString &name);
    RecordPicker *openContacts(const Uuid &user, const QString &login);

    /// What a handover will do, as a person reads it; `to` is who takes over.
    static QString customersText(const HandoverEffect &effect, const QString &to);
    static QString contactsText(const HandoverEffect &effect, const QString &to);

Q_SIGNALS:
    /// It is saved.
    void handedOver();

private:
    using Preview = std::function<Result<HandoverEffect>(Reader &, const Uuid &)>;
    using Work = std::function<Result<HandoverEffect>(Door &, const Uuid &)>;
    using Words = std::function<QString(const HandoverEffect &, const QString &)>;
    struct Kind {
        QString command;
        QString from; ///< a name for people
        Preview preview;
        Work work;
        Words effect;
        Words done;
    };
    void connectPicker(RecordPicker *picker, const Kind &kind);
    void preview(RecordPicker *picker, const Kind &kind, const Uuid &to, const QString &name);
    void perform(const Kind &kind, const Uuid &to, const QString &name);

    Context m_context;
    QWidget *m_page;
    Lane m_previews;
};

} // namespace kontor::ui
