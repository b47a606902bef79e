// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerDetail: what is known of one customer, to read; where it is locked, why and what would open it (P-34..37).
#pragma once

#include "store/listquery.h"
#include "ui/context.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace kontor::ui
{

class Card;
class EffectLine;
class PageHeader;
class Pill;
class TextLabel;

class CustomerDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerDetail(const Context &context, QWidget *parent = nullptr);

    void open(const Uuid &customer);
    /// The sentence that says why the profile is locked; empty when it is not.
    QString lockedText() const;

Q_SIGNALS:
    void leaveRequested();

private:
    void load();
    void show();
    Card *addCard(const QStringList &keys);
    QString shownValue(const QByteArray &key) const;
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    Uuid m_customer;
    ListRow m_row;
    Error m_error;
    bool m_isMissing = false;
    PageHeader *m_header;
    Pill *m_state;
    EffectLine *m_locked;
    Card *m_profile;
    QHash<QByteArray, TextLabel *> m_names;
    QHash<QByteArray, QLabel *> m_values;
    QList<std::pair<TextLabel *, const char *>> m_headings;
};

} // namespace kontor::ui
