// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterrow.h"

#include "ui/lists/filtermenu.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kontor::ui
{

FilterRow::FilterRow(ListView *view, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_store(store)
    , m_counts(new items::ListCounts(view->listModel()->listIndex(), this))
    , m_search(new SearchField(0))
    , m_more(new QPushButton)
    , m_clear(new QPushButton)
    , m_columns(new QPushButton(this))
    , m_line(new QWidget)
    , m_chosen(new QWidget)
{
    const ListSpec &spec = view->listModel()->spec();
    const int gap = metrics(this).gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_line);
    column->addWidget(m_chosen);
    new FlowLayout(gap, m_chosen);
    auto *line = new FlowLayout(gap, m_line);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    line->addWidget(m_search);
    for (const ListChip &offered : spec.chips) {
        auto *button = new FilterChip(QString());
        m_chips << Chip{offered, button};
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, offered](bool isOn) { setFilter(offered.key, offered.value, isOn); });
    }
    line->addWidget(m_more);
    line->addWidget(m_clear);
    m_more->setIcon(icon(QStringLiteral("filter")));
    m_more->setVisible(!spec.choices.isEmpty());
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_columns->setIcon(icon(QStringLiteral("columns")));
    for (QPushButton *button : {m_more, m_clear, m_columns})
        button->setAutoDefault(false);
    m_chosen->hide();
    connect(m_columns, &QPushButton::clicked, this, [this] {
        auto *menu = new StayingMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_view->fillColumnMenu(menu);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_more, &QPushButton::clicked, this, &FilterRow::openMenu);
    connect(m_clear, &QPushButton::clicked, this, &FilterRow::clearFilters);
    connect(m_search, &SearchField::entered, view->listModel(), &items::ListModel::prepareSearch);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_view->listModel()->setSearch(text);
        askCounts();
        m_clear->setVisible(isFiltered());
        Q_EMIT filtersChanged();
    });
    connect(m_search, &SearchField::left, view, [view] { view->setFocus(Qt::TabFocusReason); });
    connect(m_counts, &items::ListCounts::counted, this, &FilterRow::showCounts);
    // Wherever the keyboard is, while the page is to be seen: Qt leaves out what is hidden.
    auto *find = new QShortcut(QKeySequence::Find, parent ? parent : this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    auto *filter = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), parent ? parent : this);
    connect(filter, &QShortcut::activated, m_more, [this] { m_more->click(); });
    m_counts->setAwake(false);
    retranslate();
    apply();
}

void FilterRow::rememberIn(Settings &settings, const QString &user, const QString &name)
{
    m_user = user;
    m_name = name + QStringLiteral(".filters");
    const QJsonObject saved = settings.listLayout(m_user, m_name);
    m_set = FilterSet::fromJson(saved[QStringLiteral("filters")].toArray(), m_view->listModel()->spec());
    m_settings = &settings;
    apply();
}

void FilterRow::setFixedConditions(const QList<Condition> &where)
{
    m_fixed = where;
    apply();
}

void FilterRow::setFilters(const FilterSet &set, const QString &search)
{
    m_set = set;
    m_search->setText(search);
    m_view->listModel()->setSearch(search);
    apply();
}

void FilterRow::setFilter(const QByteArray &key, const QString &value, bool isOn)
{
    m_set.set(key, value, isOn);
    apply();
}

void FilterRow::clearFilters()
{
    setFilters({}, {});
    m_search->setFocus(Qt::OtherFocusReason);
}

void FilterRow::showSilent()
{
    setFilter(m_view->listModel()->spec().silence.key, QStringLiteral("true"), true);
    m_view->setFocus(Qt::OtherFocusReason);
}

bool FilterRow::isFiltered() const
{
    return !m_set.isEmpty() || !m_view->listModel()->question().search.trimmed().isEmpty();
}

QStringList FilterRow::words() const
{
    QStringList words = m_set.words(m_view->listModel()->spec());
    if (const QString search = m_view->listModel()->question().search.trimmed(); !search.isEmpty())
        words.prepend(tr("Search: %1").arg(search));
    return words;
}

void FilterRow::apply()
{
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setChecked(m_set.has(chip.of.key, chip.of.value));
    showChosen();
    m_clear->setVisible(isFiltered());
    m_view->listModel()->setConditions(m_set.with(m_fixed));
    askCounts();
    if (m_settings)
        m_settings->setListLayout(m_user, m_name, {{QStringLiteral("filters"), m_set.toJson()}});
    Q_EMIT filtersChanged();
}

// What is chosen and has no chip of its own above, each with its way out.
void FilterRow::showChosen()
{
    const ListSpec &spec = m_view->listModel()->spec();
    bool hadFocus = false;
    while (QLayoutItem *item = m_chosen->layout()->takeAt(0)) {
        hadFocus = hadFocus || item->widget()->hasFocus();
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Condition &condition : m_set.conditions())
        for (const QString &value : condition.values) {
            const bool isAbove = std::any_of(m_chips.begin(), m_chips.end(), [&](const Chip &chip) {
                return chip.of.key == condition.key && chip.of.value == value;
            });
            if (isAbove)
                continue;
            FilterSet one;
            one.set(condition.key, value, true);
            const QString words = one.words(spec).first();
            auto *chip = new QPushButton(QString(words).replace(QStringLiteral("&"), QStringLiteral("&&")), m_chosen);
            chip->setAutoDefault(false);
            chip->setIcon(icon(QStringLiteral("close")));
            chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
            chip->setAccessibleName(tr("Remove the filter %1").arg(words));
            chip->setToolTip(chip->accessibleName());
            m_chosen->layout()->addWidget(chip);
            connect(chip, &QPushButton::clicked, this,
                    [this, key = condition.key, value] { setFilter(key, value, false); });
        }
    m_chosen->setVisible(m_chosen->layout()->count() > 0);
    setReadingOrder(this);
    // The keyboard does not fall out of the window with the chip that was taken away.
    if (hadFocus)
        (m_chosen->layout()->count() > 0 ? m_chosen->layout()->itemAt(0)->widget() : m_more)->setFocus();
}

void FilterRow::openMenu()
{
    auto *menu = new FilterMenu(m_view->listModel()->spec(), m_set, m_store, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &FilterMenu::chosen, this, &FilterRow::setFilter);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void FilterRow::askCounts()
{
    QList<QList<Condition>> questions;
    for (const Chip &chip : std::as_const(m_chips))
        questions << m_set.without(chip.of.key).with(m_fixed) + QList<Condition>{{chip.of.key, {chip.of.value}}};
    m_counts->setQuestions(questions, m_view->listModel()->question().search);
}

void FilterRow::showCounts()
{
    const QList<qint64> counts = m_counts->counts();
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i].button->setCount(counts.value(i));
}

void FilterRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_counts->setAwake(true);
}

void FilterRow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_counts->setAwake(false);
}

void FilterRow::retranslate()
{
    m_search->setHint(tr("Search"), tr("Search this list"));
    const ListSpec &spec = m_view->listModel()->spec();
    for (const Chip &chip : std::as_const(m_chips)) {
        QString word = FilterSet::valueWord(*spec.column(chip.of.key), chip.of.value);
        if (!word.isEmpty())
            word[0] = QLocale().toUpper(word.left(1)).at(0);
        chip.button->setName(word);
    }
    m_more->setText(tr("Filter"));
    m_more->setToolTip(tr("Filter by more columns (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText)));
    m_clear->setText(tr("Clear filters"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Columns"));
    showChosen();
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
