// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomersPage: the list of customers and prospects, and the one that is open, or a new one.
#pragma once

#include "ui/context.h"
#include "ui/shell/page.h"

class QPushButton;

namespace kontor::ui
{

class PageStack;
class CustomerDetail;
class ListPage;
class SightHint;

class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(const Context &context, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    void goToStart() override;
    void mayClose(std::function<void(bool)> answer) override;
    QString draftKind() const override { return QStringLiteral("customer"); }
    void openDraft(const QString &record) override;
    QString iconName() const override { return QStringLiteral("customers"); }

    ListPage *overview() const { return m_overview; }
    CustomerDetail *detail() const { return m_detail; }
    /// Why the list is empty or short.
    SightHint *sight() const { return m_sight; }
    void open(const Uuid &customer);
    /// `kind`: customer or prospect.
    void openNew(const QString &kind);
    void showOverview();

Q_SIGNALS:
    void importRequested();

private:
    QWidget *firstPlace() const override;
    void leaveDetail();
    void sayWhyEmpty();
    void retranslate();
    void changeEvent(QEvent *event) override;

    PageStack *m_stack;
    ListPage *m_overview;
    CustomerDetail *m_detail;
    SightHint *m_sight;
    QPushButton *m_whyShort;
    QPushButton *m_import;
    QPushButton *m_newProspect;
    QPushButton *m_new;
};

} // namespace kontor::ui
