// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customercards.h"

#include "ui/pages/customerrow.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor::ui
{

CustomerCards::CustomerCards(QWidget *parent)
    : QWidget(parent)
    , m_profile(nullptr)
{
    const Metrics sizes = metrics(this);
    auto *inside = new QWidget;
    auto *cards = new QHBoxLayout(inside);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(sizes.block);
    m_headings << std::pair(new TextLabel(TextRole::Section), QT_TR_NOOP("Customer"))
               << std::pair(new TextLabel(TextRole::Section), QT_TR_NOOP("Profile"));
    auto *findable =
        addCard({QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("city"), QStringLiteral("country"),
                 QStringLiteral("products"), QStringLiteral("administration"), QStringLiteral("administration_since"),
                 QStringLiteral("submandants"), QStringLiteral("partner_contact"), QStringLiteral("site")});
    m_profile =
        addCard({QStringLiteral("street"), QStringLiteral("postcode"), QStringLiteral("contact_name"),
                 QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("vat"), QStringLiteral("note")});
    cards->addWidget(findable, 1, Qt::AlignTop);
    cards->addWidget(m_profile, 1, Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the keyboard from value to value
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, sizes.block, 0, 0);
    column->addWidget(scroll);
    retranslate();
}

Card *CustomerCards::addCard(const QStringList &keys)
{
    const Metrics sizes = metrics(this);
    auto *card = new Card;
    card->column()->addWidget(m_headings[m_values.isEmpty() ? 0 : 1].first);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes.page);
    grid->setVerticalSpacing(sizes.gap);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const QString &key : keys) {
        auto *name = new TextLabel(TextRole::Muted);
        auto *value = new TextLabel(TextRole::Body);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(value, line++, 1);
        m_names.insert(key, name);
        m_values.insert(key, value);
    }
    card->column()->addLayout(grid);
    return card;
}

void CustomerCards::show(const FieldValues &values, bool isOpenable)
{
    m_shown = values;
    m_profile->setVisible(isOpenable);
    for (auto value = m_values.begin(); value != m_values.end(); ++value) {
        value.value()->setText(customerText(value.key(), values.value(value.key())));
        value.value()->setAccessibleName(m_names.value(value.key())->text() + QStringLiteral(": ") +
                                         value.value()->text());
    }
}

void CustomerCards::retranslate()
{
    for (auto name = m_names.begin(); name != m_names.end(); ++name)
        name.value()->setText(customerLabel(name.key()));
    for (const auto &[label, text] : std::as_const(m_headings))
        label->setText(tr(text));
    show(m_shown, m_profile->isVisibleTo(this));
}

void CustomerCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
