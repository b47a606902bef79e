// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WhyGates: the gates between a person and a customer as rows: passed or not, the sentence, who can change it, and for
// who may do it himself the button that does.
#pragma once

#include "store/explain.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace kontor::ui
{

class WhyGates : public QScrollArea
{
    Q_OBJECT

public:
    explicit WhyGates(QWidget *parent = nullptr);

    /// `login` acts: rows that he may change himself have a button.
    void show(const Explanation &explanation, const QString &login);
    /// The button of a gate; null where it has none.
    QPushButton *button(const QString &gate) const;
    /// All of them, from above.
    QList<QPushButton *> buttons() const;
    /// One line a gate, with a sign in front.
    static QStringList lines(const Explanation &explanation);

Q_SIGNALS:
    void mendRequested(const kontor::GateAnswer &gate);

private:
    void addRow(const GateAnswer &gate, const QString &login);

    QWidget *m_inside = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace kontor::ui
