// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CompanyPage: the own company: its data, sites, dealer IDs and settings.
#pragma once

#include "store/operations/fields.h"
#include "ui/context.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace kontor::ui
{

class PageStack;
class DealerIdsTab;
class EffectLine;
class EmptyState;
class FieldForm;
class FormDraft;
class FormUndo;
class PageHeader;
class SitesTab;
class UnsavedFoot;

class CompanyPage : public Page
{
    Q_OBJECT

public:
    explicit CompanyPage(const Context &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("building"); }
    void mayClose(std::function<void(bool)> answer) override;
    QString draftKind() const override { return QStringLiteral("company"); }
    void openDraft(const QString &record) override;

    int unsavedCount() const;
    QTabWidget *tabs() const { return m_tabs; }
    FieldForm *data() const { return m_data; }
    FieldForm *settings() const { return m_settings; }
    SitesTab *sites() const { return m_sites; }
    DealerIdsTab *dealerIds() const { return m_dealerIds; }
    UnsavedFoot *foot() const { return m_foot; }

private:
    void load();
    void show(const FieldValues &stored);
    void save(std::function<void(bool)> done = {});
    void saveChanges(const std::function<void(bool)> &answer);
    void tellRefusal(const Error &error);
    void discard();
    void offerChoices();
    void describe();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    bool m_mayChange;
    bool m_isLoaded = false;
    PageHeader *m_header;
    EffectLine *m_why;
    PageStack *m_stack;
    EmptyState *m_instead;
    QTabWidget *m_tabs;
    FieldForm *m_data;
    SitesTab *m_sites;
    DealerIdsTab *m_dealerIds;
    FieldForm *m_settings;
    FormDraft *m_draft;
    FormUndo *m_undo;
    UnsavedFoot *m_foot;
};

} // namespace kontor::ui
