// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LogPage: the change log: who, as whom, what, before and after; of a period, a person or one record. Everybody sees
// what he changed himself, the role "audit" everything.
#pragma once

#include "ui/context.h"
#include "ui/shell/page.h"

class QComboBox;
class QDateEdit;
class QPushButton;

namespace kontor::ui
{

class ListPage;
class TextLabel;

class LogPage : public Page
{
    Q_OBJECT

public:
    explicit LogPage(const Context &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("log"); }
    void activated() override;

    ListPage *overview() const { return m_list; }
    QComboBox *period() const { return m_period; }
    QDateEdit *day() const { return m_day; }

    /// Only what happened to this record, of all times. `kind` is that of its list, `label` what people call it.
    void showRecord(const QByteArray &kind, const Uuid &id, const QString &label);
    void showEverything();

private:
    QWidget *firstPlace() const override;
    enum Period { Today, Week, Month, OneDay, Always };
    void ask();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    ListPage *m_list;
    QComboBox *m_period;
    QDateEdit *m_day;
    QPushButton *m_record;
    TextLabel *m_about; ///< whose changes are here
    Condition m_of;
    QString m_label;
};

} // namespace kontor::ui
