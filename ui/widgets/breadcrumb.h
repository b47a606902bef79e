// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Breadcrumb: where a record stands, with the way back.
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace kontor::ui
{

class ElidedLabel;

class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    /// From the outermost to the present place; the last one is no link.
    void setPath(const QStringList &names);

Q_SIGNALS:
    void chosen(int index);

private:
    void build();

    QHBoxLayout *m_row;
    QStringList m_names;
    ElidedLabel *m_here = nullptr; ///< the present place
};

} // namespace kontor::ui
