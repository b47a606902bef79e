// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/searchfield.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace kontor::ui
{

FilterRow::FilterRow(ListView *view, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_store(store)
    , m_search(new SearchField(0))
    , m_clear(new QPushButton)
    , m_columns(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics(this).gap);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    row->addWidget(m_search);
    for (const ListChip &offered : view->listModel()->spec().chips) {
        auto *button = new FilterChip(QString());
        m_chips << Chip{offered, button};
        row->addWidget(button);
        connect(button, &QPushButton::toggled, this, &FilterRow::apply);
    }
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_columns);
    m_columns->setIcon(icon(QStringLiteral("columns")));
    connect(m_columns, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_view->fillColumnMenu(menu);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterRow::clearFilters);
    connect(m_search, &SearchField::entered, view->listModel(), &items::ListModel::prepareSearch);
    connect(m_search, &SearchField::searched, view->listModel(), &items::ListModel::setSearch);
    connect(m_search, &SearchField::left, view, [view] { view->setFocus(Qt::TabFocusReason); });
    connect(view->listModel(), &items::ListModel::refreshed, this, &FilterRow::countChips);
    auto *find = new QShortcut(QKeySequence::Find, parent ? parent : this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    retranslate();
    apply();
}

void FilterRow::setFixedConditions(const QList<Condition> &where)
{
    m_fixed = where;
    apply();
}

void FilterRow::clearFilters()
{
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setChecked(false);
    m_search->clear();
    m_view->listModel()->setSearch({});
}

void FilterRow::apply()
{
    QList<Condition> where = m_fixed;
    bool isAny = false;
    for (const Chip &chip : std::as_const(m_chips)) {
        if (!chip.button->isChecked())
            continue;
        isAny = true;
        const auto same =
            std::find_if(where.begin(), where.end(), [&](const Condition &known) { return known.key == chip.of.key; });
        if (same == where.end())
            where << Condition{chip.of.key, {chip.of.value}};
        else
            same->values << chip.of.value;
    }
    m_clear->setVisible(isAny);
    m_view->listModel()->setConditions(where);
}

// What each chip would show alone. Asked behind everything else, and a newer question drops an older one.
void FilterRow::countChips()
{
    if (m_chips.isEmpty())
        return;
    const ListSpec *spec = &m_view->listModel()->spec();
    QList<QList<Condition>> questions;
    for (const Chip &chip : std::as_const(m_chips))
        questions << m_fixed + QList<Condition>{{chip.of.key, {chip.of.value}}};
    const auto counted = m_store.read<QList<qint64>>(
        m_counting,
        [spec, questions](Reader &reader) -> Result<QList<qint64>> {
            QList<qint64> counts;
            for (const QList<Condition> &where : questions) {
                ListQuery query;
                query.where = where;
                KONTOR_LET(count, countRows(reader, *spec, query));
                counts << count;
            }
            return counts;
        },
        JobThread::Priority::Background);
    whenDone(counted, this, [this](const Result<QList<qint64>> &counts) {
        if (!counts)
            return;
        for (qsizetype i = 0; i < m_chips.size(); ++i)
            m_chips[i].button->setCount(counts->value(i));
    });
}

void FilterRow::retranslate()
{
    m_search->setHint(tr("Search"), tr("Search this list"));
    for (const Chip &chip : std::as_const(m_chips)) {
        QString word = chip.of.key == "kind" ? kindWord(chip.of.value) : stateWord(chip.of.value);
        if (!word.isEmpty())
            word[0] = QLocale().toUpper(word.left(1)).at(0);
        chip.button->setName(word);
    }
    m_clear->setText(tr("Clear filters"));
    m_columns->setText(tr("Columns"));
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
