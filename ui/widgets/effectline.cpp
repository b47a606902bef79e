// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/effectline.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

namespace kontor::ui
{
namespace
{

Tint colorsOf(const QPalette &palette, Meaning meaning)
{
    return meaning == Meaning::Info ? accentTint(palette, palette.color(QPalette::Window)) : tint(palette, meaning);
}

QString signOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Good:
        return QStringLiteral("success");
    case Meaning::Warn:
        return QStringLiteral("warning");
    case Meaning::Bad:
        return QStringLiteral("error");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

EffectLine::EffectLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_label(new TextLabel(TextRole::Body))
{
    const Metrics sizes = metrics(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.cell, sizes.gap, sizes.cell, sizes.gap);
    row->setSpacing(sizes.gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void EffectLine::setText(const QString &text)
{
    m_plain = text;
    m_label->setText(emphasised(text));
    m_label->setAccessibleName(text);
    setAccessibleName(text);
    dress();
    setVisible(!text.isEmpty());
}

void EffectLine::keepLines(int lines)
{
    QSizePolicy room = sizePolicy();
    room.setRetainSizeWhenHidden(true);
    setSizePolicy(room);
    const QMargins margins = layout()->contentsMargins();
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setMinimumHeight(lines * m_label->fontMetrics().lineSpacing() + margins.top() + margins.bottom());
}

void EffectLine::setMeaning(Meaning meaning)
{
    m_meaning = meaning;
    dress();
}

QString EffectLine::emphasised(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![\\p{L}\\p{N}_.,-])[+\u2212-]?\\d[\\d.,\u00a0\u202f]*(?![\\p{L}\\p{N}_])"));
    QString result;
    qsizetype from = 0;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString digits = match.captured();
        while (digits.endsWith(u'.') || digits.endsWith(u',') || digits.endsWith(QChar(0xa0)))
            digits.chop(1);
        result += text.mid(from, match.capturedStart() - from).toHtmlEscaped();
        result += QStringLiteral("<b>%1</b>").arg(digits.toHtmlEscaped());
        from = match.capturedStart() + digits.size();
    }
    return result + text.mid(from).toHtmlEscaped();
}

void EffectLine::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    const Tint colors = colorsOf(palette(), m_meaning);
    QPalette inner = m_label->palette();
    inner.setColor(QPalette::WindowText, colors.text);
    m_label->setPalette(inner);
    const int side = metrics(this).icon;
    QPixmap sign(QSize(side, side) * devicePixelRatioF());
    sign.setDevicePixelRatio(devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    paintIcon(&painter, QRect(0, 0, side, side), signOf(m_meaning), colors.dot);
    painter.end();
    m_icon->setPixmap(sign);
    update();
    m_dressing = false;
}

void EffectLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::rounded(&painter, QRectF(rect()), colorsOf(palette(), m_meaning).fill, QColor(), metrics(this).radius);
}

void EffectLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace kontor::ui
