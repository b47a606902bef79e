// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Typography: the three sizes of text and the label that wears one.
#pragma once

#include <QFont>
#include <QLabel>

namespace kontor::ui
{

enum class TextRole {
    Title,   ///< the name of a page or record: +6 points, demi-bold
    Section, ///< the name of a card or block: +2 points, demi-bold
    Strong,  ///< body, demi-bold
    Body,
    Muted,  ///< body in the placeholder's colour
    Figure, ///< the number of a figure card: twice the body
};

QFont fontFor(TextRole role, const QFont &body);

/// How many pixels the accents of capitals rise above the ascent that a font claims to have, which is where a label of
/// its own height cuts them off.
int accentRoom(const QFont &font);
/// Makes that room; otherwise the first line of "Übersicht" stands there without its dots.
void keepAccents(QLabel *label);

/// A label that keeps its role when font or theme change. Plain text unless told otherwise.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget *parent = nullptr);
    TextLabel(TextRole role, const QString &text, QWidget *parent = nullptr);

    TextRole textRole() const { return m_role; }
    void setTextRole(TextRole role);

protected:
    bool event(QEvent *event) override;

private:
    void dress();

    TextRole m_role;
    bool m_dressing = false;
};

} // namespace kontor::ui
