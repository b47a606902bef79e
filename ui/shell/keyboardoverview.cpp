// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyboardoverview.h"

#include "domain/fold.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/searchfield.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

struct Known {
    const char *text;
    QList<QKeySequence> keys;
};

/// Keys that belong to widgets, not to actions: the same in every list and editor.
QList<Known> keysOfLists()
{
    return {
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Search in the list"), {QKeySequence(QKeySequence::Find)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Open the filter"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Open the row"), {QKeySequence(Qt::Key_Return)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Edit the row"), {QKeySequence(Qt::Key_F2)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Archive, withdraw, retire or switch off what is selected"),
         {QKeySequence(QKeySequence::Delete)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Assign the selected customers to a Submandant"),
         {QKeySequence(Qt::CTRL | Qt::Key_M)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Select all rows"), {QKeySequence(QKeySequence::SelectAll)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Select the row as well"),
         {QKeySequence(Qt::CTRL | Qt::Key_Space)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Select up to here"),
         {QKeySequence(Qt::SHIFT | Qt::Key_Up), QKeySequence(Qt::SHIFT | Qt::Key_Down)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Why is this customer locked or missing?"),
         {QKeySequence(Qt::SHIFT | Qt::Key_F1)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Move rows to the other box"),
         {QKeySequence(Qt::CTRL | Qt::Key_Right), QKeySequence(Qt::CTRL | Qt::Key_Left)}},
    };
}

QList<Known> keysOfEditors()
{
    return {
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "New record"), {QKeySequence(QKeySequence::New)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Save"), {QKeySequence(QKeySequence::Save)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Back to the list"), {QKeySequence(Qt::ALT | Qt::Key_Left)}},
        {QT_TRANSLATE_NOOP("kontor::ui::KeyboardOverview", "Next and previous tab"),
         {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}},
    };
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("   "));
}

} // namespace

KeyboardOverview::KeyboardOverview(const QList<CatalogEntry> &catalog, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget)
    , m_search(new SearchField)
{
    const Metrics sizes = metrics(this);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(sizes.card);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    for (const CatalogEntry &entry : catalog)
        if (!entry.keys.isEmpty())
            add(entry.group, entry.text, keysText(entry.keys));
    for (const Known &known : keysOfLists())
        add(tr("Lists"), tr(known.text), keysText(known.keys));
    for (const Known &known : keysOfEditors())
        add(tr("Editors"), tr(known.text), keysText(known.keys));
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    // As wide as its texts, which a language decides; names of records among them have their tooltips.
    const QAbstractItemView *view = m_tree;
    const int texts = view->sizeHintForColumn(0) + view->sizeHintForColumn(1) + 2 * sizes.page + 2 * sizes.card;
    resize(qBound(sizes.formWidth, texts, sizes.formWidth * 3 / 2), 20 * sizes.rowHeight);
    // The keyboard stands somewhere; nothing is chosen here.
    m_tree->setCurrentItem(m_tree->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
    m_search->setHint(tr("Search the shortcuts"));
    connect(m_search, &SearchField::searched, this, &KeyboardOverview::narrow);
    connect(m_search, &SearchField::left, m_tree, [this] { m_tree->setFocus(); });
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void KeyboardOverview::add(const QString &group, const QString &text, const QString &keys)
{
    QTreeWidgetItem *parent = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (m_tree->topLevelItem(i)->text(0) == group)
            parent = m_tree->topLevelItem(i);
    if (!parent) {
        parent = new QTreeWidgetItem(m_tree, {group});
        parent->setFont(0, fontFor(TextRole::Strong, font()));
        parent->setFirstColumnSpanned(true);
    }
    for (int i = 0; i < parent->childCount(); ++i)
        if (parent->child(i)->text(0) == text && parent->child(i)->text(1) == keys)
            return;
    auto *item = new QTreeWidgetItem(parent, {text, keys});
    item->setToolTip(0, text);
}

void KeyboardOverview::narrow(const QString &typed)
{
    const QString wanted = fold(typed);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool isAnyShown = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            // The keys are looked up as they stand: folding would take the plus sign away.
            const bool fits =
                fold(item->text(0)).contains(wanted) || item->text(1).contains(typed.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!fits);
            isAnyShown = isAnyShown || fits;
        }
        group->setHidden(!isAnyShown);
    }
}

} // namespace kontor::ui
