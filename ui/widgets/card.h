// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Card: a frame with round corners on the base colour.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace kontor::ui
{

class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Inside {
        Padded, ///< texts and fields
        Tight,  ///< a heading (see addHeading) with a list below it
        List,   ///< one list that reaches from side to side; the corners stay free
    };

    explicit Card(Inside inside = Inside::Padded, QWidget *parent = nullptr);

    /// The column that the card is filled with.
    QVBoxLayout *column() const { return m_column; }
    /// A padded column above the list of a tight card, for its name, count and search.
    QVBoxLayout *addHeading();
    /// Adds a view without a frame of its own, from side to side.
    void addList(QWidget *view, int stretch = 1);

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void paintEvent(QPaintEvent *event) override;

    Inside m_inside;
    QVBoxLayout *m_column;
};

} // namespace kontor::ui
