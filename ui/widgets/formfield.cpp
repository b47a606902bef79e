// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace kontor::ui
{

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(label)
    , m_label(new TextLabel(TextRole::Body))
    , m_editor(editor)
    , m_sign(new QLabel)
    , m_below(new TextLabel(TextRole::Muted))
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes.hair);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    auto *below = new QHBoxLayout;
    below->setSpacing(sizes.hair);
    below->addWidget(m_sign, 0, Qt::AlignTop);
    below->addWidget(m_below, 1);
    column->addLayout(below);
    // Made with the window, so that Tab finds it in its place.
    if (auto *choice = qobject_cast<QComboBox *>(m_editor)) {
        m_fixed = new QLineEdit;
        m_fixed->setReadOnly(true);
        m_fixed->hide();
        column->insertWidget(column->indexOf(m_editor) + 1, m_fixed);
        connect(choice, &QComboBox::currentTextChanged, m_fixed, [this](const QString &text) {
            m_fixed->setText(text);
            m_fixed->setCursorPosition(0);
        });
    }
    m_label->setBuddy(m_editor);
    m_below->setWordWrap(true);
    setFocusProxy(m_editor);
    retranslate();
}

void FormField::setLabel(const QString &label)
{
    m_name = label;
    retranslate();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    retranslate();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    retranslate();
}

void FormField::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    retranslate();
    tellDescription();
}

void FormField::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    setWrong(m_editor, hasError());
    retranslate();
    tellDescription();
}

void FormField::tellDescription()
{
    if ((!hasError() && m_notice.isEmpty()) || !isVisible())
        return;
    QAccessibleEvent event(m_editor, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FormField::showFixed(bool isFixed)
{
    if (!m_fixed)
        return;
    m_editor->setVisible(!isFixed);
    m_fixed->setVisible(isFixed);
    QWidget *shown = isFixed ? m_fixed : m_editor;
    m_label->setBuddy(shown);
    setFocusProxy(shown);
    retranslate();
}

void FormField::retranslate()
{
    m_label->setText(m_required ? m_name + QStringLiteral(" *") : m_name);
    m_label->setVisible(!m_name.isEmpty());
    QString bare = m_name;
    bare.remove(u'&');
    m_editor->setAccessibleName(bare);
    QStringList description;
    if (m_required)
        //: said by a screen reader of a field that may not stay empty
        description << tr("required");
    const bool hasNotice = !hasError() && !m_notice.isEmpty();
    const QString below = hasError() ? m_error : hasNotice ? m_notice : m_hint;
    description << below;
    description.removeAll(QString());
    m_editor->setAccessibleDescription(description.join(QStringLiteral(". ")));
    if (m_fixed) {
        m_fixed->setAccessibleName(bare);
        m_fixed->setAccessibleDescription(m_editor->accessibleDescription());
    }

    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    m_sign->setVisible(hasError() || hasNotice);
    const QColor color = meaningText(palette(), hasError() ? Meaning::Bad : Meaning::Warn);
    QPalette colors;
    if (hasError() || hasNotice)
        colors.setColor(QPalette::PlaceholderText, color);
    m_below->setPalette(colors);
    if (hasError() || hasNotice) {
        const int side = fontMetrics().height();
        QPixmap sign(QSize(side, side) * devicePixelRatioF());
        sign.setDevicePixelRatio(devicePixelRatioF());
        sign.fill(Qt::transparent);
        QPainter painter(&sign);
        paintIcon(&painter, QRect(0, 0, side, side), hasError() ? QStringLiteral("error") : QStringLiteral("warning"),
                  color);
        painter.end();
        m_sign->setPixmap(sign);
    }
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool focusFirstError(const QList<FormField *> &fields)
{
    for (FormField *field : fields) {
        if (field->hasError()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace kontor::ui
