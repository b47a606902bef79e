// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons between the two boxes: where they stand, and which of them can be pressed.
#include "store/lists/lists.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/formundo.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/effectline.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::ui
{

QToolButton *AssignmentTab::addButton(const QString &iconName, std::function<void()> action)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(iconName);
    connect(button, &QToolButton::clicked, this, std::move(action));
    m_buttons << button;
    fitButtons();
    return button;
}

void AssignmentTab::fitButtons()
{
    const int side = metrics(this).field + metrics(this).hair;
    for (QToolButton *button : std::as_const(m_buttons))
        button->setFixedSize(side, side);
}

void AssignmentTab::placeButtons()
{
    const int line = m_effectLine->fontMetrics().lineSpacing() * 3 + metrics(this).block * 3; // the tallest there is
    const int buttons = m_middle->minimumSize().height();
    const int above = qMax(0, (height() - buttons - line) / 2);
    m_aboveButtons->changeSize(0, above, QSizePolicy::Minimum, QSizePolicy::Maximum);
    m_middle->invalidate();
}

void AssignmentTab::resizeEvent(QResizeEvent *event)
{
    placeButtons();
    QWidget::resizeEvent(event);
}

void AssignmentTab::dressButtons()
{
    const auto isThere = [](CustomerBox *box) { return box->model()->count() > 0 && box->model()->isComplete(); };
    enable(m_buttons[0], m_available->view()->selectedCount() > 0, m_assigned->view());
    enable(m_buttons[1], isThere(m_available), m_assigned->view());
    enable(m_buttons[2], m_assigned->view()->selectedCount() > 0, m_available->view());
    enable(m_buttons[3], isThere(m_assigned), m_available->view());
    QToolButton *back = m_buttons[5];
    QToolButton *again = m_buttons[6];
    const bool canGoBack = m_moves.steps().canUndo();
    const bool canComeAgain = m_moves.steps().canRedo();
    back->setEnabled(back->isEnabled() || canGoBack);
    again->setEnabled(again->isEnabled() || canComeAgain);
    enable(back, canGoBack, canComeAgain ? static_cast<QWidget *>(again) : m_available->view());
    enable(again, canComeAgain, canGoBack ? static_cast<QWidget *>(back) : m_available->view());
}

// What is switched off would hand the keyboard to whatever comes after it.
void AssignmentTab::enable(QToolButton *button, bool isPossible, QWidget *next)
{
    if (!isPossible && window()->focusWidget() == button) {
        if (m_isFollowing)
            return; // the next row is about to be selected
        next->setFocus(Qt::OtherFocusReason);
    }
    button->setEnabled(isPossible);
}

} // namespace kontor::ui
