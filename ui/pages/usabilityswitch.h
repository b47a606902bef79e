// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// UsabilitySwitch: the button of a list that retires what is selected in it, or makes it usable again; Del retires.
#pragma once

#include "store/operations/fields.h"
#include "ui/pages/recordstab.h"
#include "ui/shell/dialogs.h"

namespace kontor::ui
{

class UsabilitySwitch : public QObject
{
    Q_OBJECT

public:
    struct Work {
        QString command;
        Result<> (*change)(Door &, const Uuid &, const FieldValues &); ///< takes the field "usable"
        /// Who has the record of this name, counted for the question.
        std::function<Result<QList<qint64>>(Reader &, const QString &)> count;
        /// What retiring it means for them.
        std::function<Question(const QString &, const QList<qint64> &)> question;
    };
    /// The list has the column "usable"; its key column names the record.
    UsabilitySwitch(const Context &context, RecordsTab *tab, Work work);

    QPushButton *button() const { return m_button; }
    /// After the selection or the language changed.
    void describe(bool mayChange);

private:
    void switchState();
    void askToRetire(const Uuid &record, const QString &name, const QList<qint64> &counts);
    void setUsable(const Uuid &record, const QString &name, bool isUsable);
    bool isUsable() const;

    Context m_context;
    RecordsTab *m_tab;
    Work m_work;
    QPushButton *m_button;
    bool m_mayChange = false;
};

} // namespace kontor::ui
