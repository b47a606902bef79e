// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SitesTab: the sites of the own company: list, new, rename, retire, make usable again.
#pragma once

#include "store/operations/fields.h"
#include "ui/pages/usabilityswitch.h"

namespace kontor::ui
{

class FormDialog;

class SitesTab : public RecordsTab
{
    Q_OBJECT

public:
    explicit SitesTab(const Context &context, QWidget *parent = nullptr);

    QPushButton *newButton() const { return m_new; }
    QPushButton *editButton() const { return m_edit; }
    QPushButton *switchButton() const { return m_switch->button(); }
    /// Null where the person may not.
    FormDialog *openNew();
    FormDialog *openSelected();

private:
    FormDialog *openForm(const Uuid &site, const FieldValues &stored);
    static Question retiringQuestion(const QString &name, qint64 customers, qint64 employees);
    void describe();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    bool m_mayChange;
    QPushButton *m_edit;
    UsabilitySwitch *m_switch;
    QPushButton *m_new;
};

} // namespace kontor::ui
