// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filtermenu.h"

#include "ui/errortext.h"

namespace kontor::ui
{

FilterMenu::FilterMenu(const ListSpec &spec, const FilterSet &set, Store &store, QWidget *parent)
    : StayingMenu(parent)
    , m_spec(spec)
    , m_set(set)
    , m_store(store)
{
    for (const ListChoice &choice : spec.choices) {
        auto *menu = new StayingMenu(this);
        menu->setTitle(FilterSet::columnWord(*spec.column(choice.key)));
        addMenu(menu);
        if (!choice.values.isEmpty())
            offer(menu, choice, choice.values);
        else
            ask(menu, choice);
    }
}

void FilterMenu::ask(QMenu *menu, const ListChoice &choice)
{
    menu->addAction(tr("Loading…"))->setEnabled(false);
    const auto values = m_store.read<QStringList>([choice](Reader &reader) -> Result<QStringList> {
        ListQuery query;
        query.columns = {choice.column};
        query.sort = {{choice.column, false}};
        query.limit = mostValues + 1;
        if (!choice.filter.isEmpty())
            query.where = {{choice.filter, {}}};
        KONTOR_LET(rows, listRows(reader, *findList(QString::fromUtf8(choice.list)), query));
        QStringList texts;
        for (const ListRow &row : rows)
            if (const auto *text = std::get_if<QString>(&row.cells.first()))
                texts << *text;
        return texts;
    });
    whenDone(values, menu, [this, menu, choice](const Result<QStringList> &read) {
        menu->clear();
        if (read)
            offer(menu, choice, *read + QStringList{QString()});
        else
            menu->addAction(errorText(read.error()))->setEnabled(false);
    });
}

void FilterMenu::offer(QMenu *menu, const ListChoice &choice, const QStringList &values)
{
    const ListColumn &column = *m_spec.column(choice.key);
    const bool isCut = values.size() > mostValues + 1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString &value = values[i];
        if (isCut && i >= mostValues && !value.isEmpty())
            continue;
        if (value.isEmpty())
            menu->addSeparator();
        // An ampersand in a name is no shortcut.
        QAction *action =
            menu->addAction(FilterSet::valueWord(column, value).replace(QStringLiteral("&"), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_set.has(choice.key, value));
        connect(action, &QAction::toggled, this,
                [this, key = choice.key, value](bool isOn) { Q_EMIT chosen(key, value, isOn); });
    }
    if (isCut)
        menu->addAction(tr("Only the first %n are offered here.", nullptr, mostValues))->setEnabled(false);
}

} // namespace kontor::ui
