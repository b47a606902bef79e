// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DealerIdsTab: the dealer IDs of the own company: list, new, retire, make usable again (P-10..12).
#pragma once

#include "ui/pages/usabilityswitch.h"

namespace kontor::ui
{

class FormDialog;

class DealerIdsTab : public RecordsTab
{
    Q_OBJECT

public:
    explicit DealerIdsTab(const Context &context, QWidget *parent = nullptr);

    QPushButton *newButton() const { return m_new; }
    QPushButton *switchButton() const { return m_switch->button(); }
    /// Null where the person may not.
    FormDialog *openNew();

private:
    static Question retiringQuestion(const QString &code, qint64 submandants);
    void describe();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    bool m_mayChange;
    UsabilitySwitch *m_switch;
    QPushButton *m_new;
};

} // namespace kontor::ui
