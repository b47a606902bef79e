// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submandanttree.h"

#include "items/dragdrop.h"
#include "store/listquery.h"
#include "store/lists/lists.h"
#include "ui/errortext.h"
#include "ui/lists/listview.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

const QByteArray customers = "customers";

} // namespace

Qt::ItemFlags SubmandantTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ListModel::flags(index) & ~Qt::ItemFlags(Qt::ItemIsDragEnabled);
    return index.isValid() ? flags | Qt::ItemIsDropEnabled : flags;
}

bool SubmandantTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                          const QModelIndex &parent) const
{
    return data && parent.isValid() &&
           (data->hasFormat(items::mime::idsOf(customers)) || data->hasFormat(items::mime::handlesOf(customers)));
}

bool SubmandantTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<Uuid> ids = items::draggedIds(*data, customers);
    const auto handles = ids.isEmpty() ? items::draggedHandles(*data, customers) : std::nullopt;
    if (ids.isEmpty() && !handles)
        return false;
    Q_EMIT customersDropped(parent, ids, handles.value_or(QList<qint64>()));
    return true;
}

SubmandantTree::SubmandantTree(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new SubmandantTreeModel(context.indexes.of(lists::submandants()), this))
    , m_view(new ListView(m_model))
    , m_title(new TextLabel(TextRole::Muted))
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.block, sizes.block, sizes.gap, 0);
    column->setSpacing(sizes.gap);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    setObjectName(QStringLiteral("submandantTree"));
    m_view->setDefaultColumns({{"name"}});
    m_view->setFitsWidth(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->horizontalHeader()->hide();
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    // The navigation paints the ground.
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAcceptDrops(true);
    m_view->setDragDropMode(QAbstractItemView::DropOnly);
    m_view->setDragDropOverwriteMode(true);
    // Around the one that the mouse is on; without it Qt takes drops on the whole list alone, and there are none.
    m_view->setDropIndicatorShown(true);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &ListView::rowActivated, this, [this](qint64 handle) { choose(m_model->rowOfHandle(handle)); });
    connect(m_model, &SubmandantTreeModel::customersDropped, this, &SubmandantTree::takeDrop);
    // One that has just been created comes into the list after it was opened.
    connect(m_model, &items::ListModel::refreshed, this, &SubmandantTree::markShown);
    retranslate();
}

void SubmandantTree::setShown(const Uuid &submandant)
{
    if (submandant == m_shown)
        return;
    m_shown = submandant;
    markShown();
}

void SubmandantTree::markShown()
{
    if (m_shown.isNull())
        return m_view->selectHandles({});
    whenDone(m_model->handlesFor({m_shown}), this, [this, asked = m_shown](const Result<QList<qint64>> &handles) {
        if (handles && asked == m_shown && *handles != m_view->selectedHandles())
            m_view->selectHandles(*handles);
    });
}

// Marked is what is open: what is unsaved elsewhere may keep it from opening.
void SubmandantTree::choose(int row)
{
    if (const Uuid submandant = m_model->idAt(row); !submandant.isNull())
        Q_EMIT submandantChosen(submandant);
    markShown();
}

void SubmandantTree::takeDrop(const QModelIndex &index, const QList<Uuid> &ids, const QList<qint64> &handles)
{
    const Uuid submandant = m_model->idAt(index.row());
    const QString name = m_model->index(index.row(), 0).data().toString();
    if (submandant.isNull())
        return;
    if (!ids.isEmpty())
        return Q_EMIT customersDropped(submandant, name, ids);
    const auto read = m_context.store.read<QList<Uuid>>([handles](Reader &reader) -> Result<QList<Uuid>> {
        const ListSpec &spec = lists::customers();
        KONTOR_LET(rows, rowsByHandle(reader, spec, handles, {spec.keyColumn}));
        QList<Uuid> found;
        for (const ListRow &row : rows)
            found << row.id;
        return found;
    });
    whenDone(read, this, [this, submandant, name](const Result<QList<Uuid>> &found) {
        if (found)
            Q_EMIT customersDropped(submandant, name, *found);
        else
            m_context.dialogs.tell(this, name, errorText(found.error()));
    });
}

void SubmandantTree::retranslate()
{
    m_title->setText(tr("Submandants"));
    m_view->setAccessibleName(tr("Submandants: open one, or drop customers on it"));
    m_view->setToolTip(tr("Drop customers on a Submandant to assign them."));
}

void SubmandantTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
