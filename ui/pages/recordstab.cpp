// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordstab.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kontor::ui
{

RecordsTab::RecordsTab(const Context &context, const ListSpec &spec, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_stack(new ListStack(new items::ListModel(context.indexes.of(spec), this)))
    , m_hint(new TextLabel(TextRole::Muted))
    , m_row(new QHBoxLayout)
{
    // A person may hide what the page has to know.
    model()->readWholeRows();
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, sizes.block, 0, 0);
    column->setSpacing(sizes.block);
    m_hint->setWordWrap(true);
    m_hint->installEventFilter(this);
    m_row->setSpacing(sizes.gap);
    m_row->addWidget(m_hint, 1);
    column->addLayout(m_row);
    auto *card = new Card(Card::Inside::List);
    card->addList(m_stack);
    column->addWidget(card, 1);
    view()->setFitsWidth(true);
    view()->rememberIn(context.settings, context.session.login, name);
    connect(view(), &ListView::selectionCountChanged, this, &RecordsTab::selectionChanged);
    connect(view(), &ListView::rowActivated, this, &RecordsTab::activated);
    auto *edit = new QShortcut(Qt::Key_F2, view());
    edit->setContext(Qt::WidgetWithChildrenShortcut);
    connect(edit, &QShortcut::activated, this, &RecordsTab::activated);
    connect(model(), &items::ListModel::refreshed, this, [this] {
        Q_EMIT totalChanged();
        Q_EMIT selectionChanged();
    });
}

QPushButton *RecordsTab::addAction(const QString &iconName, bool primary)
{
    auto *button = new QPushButton;
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, primary ? QPalette::HighlightedText : QPalette::ButtonText));
    button->setAutoDefault(false);
    setPrimary(button, primary);
    m_row->addWidget(button);
    return button;
}

void RecordsTab::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() || !m_hints.isEmpty());
}

void RecordsTab::keepRoomFor(const QStringList &hints)
{
    m_hints = hints;
    setHint(m_hint->text());
    measureHint();
}

void RecordsTab::measureHint()
{
    const QMargins margins = m_hint->contentsMargins();
    const QRect room(0, 0, m_hint->contentsRect().width(), QWIDGETSIZE_MAX);
    int height = 0;
    for (const QString &hint : std::as_const(m_hints))
        height = qMax(height, m_hint->fontMetrics().boundingRect(room, Qt::TextWordWrap, hint).height());
    m_hint->setMinimumHeight(height > 0 ? height + margins.top() + margins.bottom() : 0);
}

void RecordsTab::setChangingText(QPushButton *button, const QString &text, const QStringList &texts)
{
    int width = 0;
    for (const QString &one : texts) {
        button->setText(one);
        width = qMax(width, button->sizeHint().width());
    }
    button->setMinimumWidth(width);
    button->setText(text);
}

bool RecordsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_hint && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        measureHint();
    return QWidget::eventFilter(watched, event);
}

int RecordsTab::selectedRow() const
{
    const QList<qint64> handles = view()->selectedCount() == 1 ? view()->selectedHandles() : QList<qint64>();
    return handles.size() == 1 ? model()->rowOfHandle(handles.first()) : -1;
}

Uuid RecordsTab::selectedId() const
{
    const int row = selectedRow();
    return row < 0 ? Uuid() : model()->idAt(row);
}

QVariant RecordsTab::value(int row, const QByteArray &key) const
{
    return model()->value(row, key);
}

} // namespace kontor::ui
