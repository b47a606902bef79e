// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellline.h"

#include <QFontMetrics>
#include <QPainter>
#include <cmath>

namespace kontor::ui
{

const QStaticText &CellLine::line(const QPainter *painter, int room, const QString &text)
{
    const double ratio = painter->device()->devicePixelRatioF();
    if (painter->font() != m_font || ratio != m_ratio) {
        m_font = painter->font();
        m_ratio = ratio;
        m_lines.clear();
    }
    const std::pair key(room, text);
    QStaticText *line = m_lines.object(key);
    if (!line) {
        QString shown = text;
        shown.replace(u'\n', u' ');
        line = new QStaticText(painter->fontMetrics().elidedText(shown, Qt::ElideRight, room));
        line->setTextFormat(Qt::PlainText);
        line->prepare({}, m_font);
        m_lines.insert(key, line);
    }
    return *line;
}

void CellLine::draw(QPainter *painter, const QRect &rect, Qt::Alignment side, const QString &text)
{
    if (text.isEmpty())
        return;
    const QStaticText &shown = line(painter, rect.width(), text);
    const int left =
        side.testFlag(Qt::AlignRight) ? rect.right() + 1 - int(std::ceil(shown.size().width())) : rect.left();
    painter->drawStaticText(left, rect.top() + (rect.height() - painter->fontMetrics().height()) / 2, shown);
}

} // namespace kontor::ui
