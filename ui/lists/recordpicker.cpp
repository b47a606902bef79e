// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordpicker.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

constexpr int linesOfEffect = 3;

} // namespace

RecordPicker::RecordPicker(const Context &context, const ListSpec &spec, const Wanted &wanted, QWidget *parent)
    : QDialog(parent)
    , m_model(new items::ListModel(context.indexes.of(spec), this))
    , m_stack(new ListStack(m_model))
    , m_search(new SearchField(0))
    , m_choose(new QPushButton(wanted.verb))
    , m_none(new QPushButton(wanted.noneVerb))
    , m_effect(new EffectLine)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(wanted.title);
    const Metrics sizes = metrics(this);
    if (!wanted.columns.isEmpty()) {
        QList<ListView::DefaultColumn> columns;
        for (const QByteArray &key : wanted.columns)
            columns << ListView::DefaultColumn{key, 0};
        view()->setDefaultColumns(columns);
    }
    view()->setFitsWidth(true);
    view()->setSelectionMode(QAbstractItemView::SingleSelection);
    view()->setAccessibleName(wanted.title);
    m_model->setConditions(wanted.where);
    m_search->setHint(tr("Search"), tr("Search this list"));
    auto *card = new Card(Card::Inside::List);
    card->addList(m_stack);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_choose, QDialogButtonBox::AcceptRole);
    if (wanted.noneVerb.isEmpty())
        m_none->hide();
    else
        buttons->addButton(m_none, QDialogButtonBox::ActionRole);
    setPrimary(m_choose);
    m_choose->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    column->addWidget(m_search);
    column->addWidget(card, 1);
    m_effect->setText({});
    column->addWidget(m_effect);
    column->addWidget(buttons);
    // A login is as long as an e-mail address; beside other columns it needs the room.
    const bool isWide = wanted.columns.size() > 3;
    resize(isWide ? sizes.formWidth * 3 / 2 : sizes.formWidth, sizes.formWidth * 4 / 5);

    connect(view(), &ListView::selectionCountChanged, this, [this] {
        enable();
        const auto [key, id] = current();
        Q_EMIT selected(key, id);
    });
    connect(view(), &ListView::rowActivated, this, &RecordPicker::choose);
    connect(m_search, &SearchField::searched, m_model, &items::ListModel::setSearch);
    connect(m_search, &SearchField::left, this, [this] { view()->setFocus(Qt::TabFocusReason); });
    connect(m_stack, &ListStack::clearRequested, m_search, &QLineEdit::clear);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordPicker::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_none, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({}, {});
        accept();
    });
    enable();
    m_search->setFocus();
}

void RecordPicker::setEffect(const QString &text, Meaning meaning)
{
    m_effect->setMeaning(meaning);
    m_effect->setText(text);
    m_effect->setAccessibleName(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent told(m_effect, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void RecordPicker::keepEffectRoom()
{
    m_effect->keepLines(linesOfEffect);
}

QString RecordPicker::effect() const
{
    return m_effect->text();
}

void RecordPicker::setPossible(bool isPossible)
{
    m_isPossible = isPossible;
    enable();
}

void RecordPicker::enable()
{
    const bool isOne = view()->selectedCount() == 1;
    m_choose->setEnabled(m_isPossible && isOne);
    m_choose->setToolTip(isOne ? QString() : tr("Select a row of the list first."));
}

std::pair<QString, Uuid> RecordPicker::current() const
{
    if (view()->selectedCount() != 1)
        return {};
    const int row = view()->selectionModel()->selectedRows().value(0, view()->currentIndex()).row();
    const int key = m_model->columnOf(m_model->spec().keyColumn);
    const Uuid id = m_model->idAt(row);
    if (row < 0 || key < 0 || id.isNull())
        return {};
    return {m_model->index(row, key).data().toString(), id};
}

void RecordPicker::choose()
{
    const auto [key, id] = current();
    if (id.isNull() || !m_choose->isEnabled())
        return;
    Q_EMIT chosen(key, id);
    accept();
}

} // namespace kontor::ui
