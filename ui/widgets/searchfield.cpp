// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>

namespace kontor::ui
{

SearchField::SearchField(int delayMs, QWidget *parent)
    : QLineEdit(parent)
    , m_sign(addAction(icon(QStringLiteral("search"), QPalette::PlaceholderText), LeadingPosition))
{
    setClearButtonEnabled(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(delayMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_rest.interval() == 0 || text().isEmpty()) {
            m_rest.stop();
            Q_EMIT searched(text());
        } else {
            m_rest.start();
        }
    });
    dress();
}

void SearchField::setHint(const QString &hint, const QString &name)
{
    setPlaceholderText(hint);
    m_named = true;
    setAccessibleName(name.isEmpty() ? hint : name);
}

void SearchField::dress()
{
    m_sign->setText(tr("Search"));
    if (!m_named) {
        setPlaceholderText(tr("Search"));
        setAccessibleName(tr("Search"));
    }
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        const bool sign = button->defaultAction() == m_sign;
        button->setAccessibleName(sign ? tr("Search") : tr("Clear the search"));
        if (sign)
            button->setFocusPolicy(Qt::NoFocus);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_rest.isActive()) {
            m_rest.stop();
            Q_EMIT searched(text());
        }
        Q_EMIT left();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        dress();
    QLineEdit::changeEvent(event);
}

} // namespace kontor::ui
