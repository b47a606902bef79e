// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FilterChip: one filter of a list as a button that stays down, with its count; one that is set can be taken away.
#pragma once

#include <QPushButton>

namespace kontor::ui
{

class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Negative: no count is shown.
    void setCount(qint64 count);

private:
    void dress();
    void changeEvent(QEvent *event) override;

    QString m_name;
    qint64 m_count = -1;
};

} // namespace kontor::ui
