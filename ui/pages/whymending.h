// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WhyMending: what can be done at once about a gate that a person does not pass.
#pragma once

#include "store/explain.h"
#include "ui/context.h"

#include <QObject>

class QWidget;

namespace kontor::ui
{

class WhyMending : public QObject
{
    Q_OBJECT

public:
    /// Questions stand above `window`.
    WhyMending(const Context &context, QWidget *window);

    struct Subject {
        Uuid customer;
        QString number;
        Uuid user; ///< about whom it was asked
    };
    /// Does it, or leads there.
    void mend(const GateAnswer &gate, const Subject &subject);

Q_SIGNALS:
    /// It is done on another page: the dialog is in the way.
    void leadsAway();
    void failed(const kontor::Error &error);

private:
    void perform(const QString &command, const QString &message, std::function<Result<>(Door &)> work);
    void assign(const QString &submandant, const Uuid &customer);
    void setContact(const Subject &subject);

    Context m_context;
    QWidget *m_window;
};

} // namespace kontor::ui
