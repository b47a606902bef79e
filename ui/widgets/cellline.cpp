// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellline.h"

#include <QFontMetrics>
#include <QPainter>
#include <cmath>

namespace kontor::ui
{

void CellLine::draw(QPainter *painter, const QRect &rect, Qt::Alignment side, const QString &text)
{
    if (text.isEmpty())
        return;
    const double ratio = painter->device()->devicePixelRatioF();
    if (painter->font() != m_font || ratio != m_ratio) {
        m_font = painter->font();
        m_ratio = ratio;
        m_lines.clear();
    }
    const QFontMetrics font = painter->fontMetrics();
    const std::pair key(rect.width(), text);
    QStaticText *line = m_lines.object(key);
    if (!line) {
        QString shown = text;
        shown.replace(u'\n', u' ');
        line = new QStaticText(font.elidedText(shown, Qt::ElideRight, rect.width()));
        line->setTextFormat(Qt::PlainText);
        line->prepare({}, m_font);
        m_lines.insert(key, line);
    }
    const int left =
        side.testFlag(Qt::AlignRight) ? rect.right() + 1 - int(std::ceil(line->size().width())) : rect.left();
    painter->drawStaticText(left, rect.top() + (rect.height() - font.height()) / 2, *line);
}

} // namespace kontor::ui
