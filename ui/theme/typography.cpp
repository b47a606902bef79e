// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>

namespace kontor::ui
{

QFont fontFor(TextRole role, const QFont &body)
{
    QFont font = body;
    // A font set in pixels has no point size; 0.75 is the ratio at 96 dots per inch.
    const double points = body.pointSizeF() > 0 ? body.pointSizeF() : body.pixelSize() * 0.75;
    switch (role) {
    case TextRole::Title:
        font.setPointSizeF(points + 6);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Section:
        font.setPointSizeF(points + 2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Figure:
        font.setPointSizeF(points * 2.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
    case TextRole::Muted:
        break;
    }
    return font;
}

int accentRoom(const QFont &font)
{
    const QFontMetrics metrics(font);
    return qMax(0, -metrics.tightBoundingRect(QStringLiteral("ÅÜŐŰ")).top() - metrics.ascent());
}

void keepAccents(QLabel *label)
{
    QMargins margins = label->contentsMargins();
    margins.setTop(qMax(margins.top(), accentRoom(label->font())));
    label->setContentsMargins(margins);
}

TextLabel::TextLabel(TextRole role, QWidget *parent)
    : TextLabel(role, QString(), parent)
{
}

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TextLabel::setTextRole(TextRole role)
{
    m_role = role;
    dress();
}

void TextLabel::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    setFont(fontFor(m_role, QApplication::font()));
    keepAccents(this);
    setForegroundRole(m_role == TextRole::Muted ? QPalette::PlaceholderText : QPalette::WindowText);
    m_dressing = false;
}

// changeEvent() does not hear of it.
bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    return QLabel::event(event);
}

} // namespace kontor::ui
