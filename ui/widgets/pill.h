// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pill: a state as dot, word and tint; painted in cells, or as a label.
#pragma once

#include "ui/theme/palette.h"
#include "ui/widgets/cellline.h"

#include <QString>
#include <QWidget>

class QPainter;
class QStyleOption;

namespace kontor::ui
{

/// Paints the pill at the left of `rect`, centred in height; a word that does not fit is elided. Returns its right
/// edge. `lines` remembers the words.
int paintPill(QPainter *painter, CellLine &lines, const QRect &rect, const QPalette &palette, const QString &word,
              Meaning meaning, bool rightToLeft = false);
/// A badge without a dot, for words that are no states ("also: Nord GmbH").
int paintBadge(QPainter *painter, CellLine &lines, const QRect &rect, const QPalette &palette, const QString &word);
/// How wide paintBadge needs it to be, in the painter's font.
int badgeWidth(const QPainter *painter, CellLine &lines, const QString &word);
QSize pillSize(const QFontMetrics &font, const QString &word);

class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    void setState(const QString &word, Meaning meaning);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_word;
    CellLine m_line;
    Meaning m_meaning = Meaning::Neutral;
};

} // namespace kontor::ui
