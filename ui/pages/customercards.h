// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerCards: a customer to be read: what everybody who finds it may know, and the profile where it is open.
#pragma once

#include "store/operations/fields.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace kontor::ui
{

class Card;
class TextLabel;

class CustomerCards : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerCards(QWidget *parent = nullptr);

    /// Values by the keys of the list of customers; the profile's stand on a card of their own.
    void show(const FieldValues &values, bool isOpenable);

private:
    Card *addCard(const QStringList &keys);
    void retranslate();
    void changeEvent(QEvent *event) override;

    FieldValues m_shown;
    QHash<QString, TextLabel *> m_names;
    QHash<QString, QLabel *> m_values;
    QList<std::pair<TextLabel *, const char *>> m_headings;
    Card *m_profile;
};

} // namespace kontor::ui
