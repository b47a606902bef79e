// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SitesTab: the sites of the own company: list, new, rename.
#pragma once

#include "store/operations/fields.h"
#include "ui/pages/recordstab.h"

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
    /// Null where the person may not.
    FormDialog *openNew();
    FormDialog *openSelected();

private:
    FormDialog *openForm(const Uuid &site, const FieldValues &stored);
    void enableButtons();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    bool m_mayChange;
    QPushButton *m_edit;
    QPushButton *m_new;
};

} // namespace kontor::ui
