// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerbox.h"

#include "store/lists/lists.h"
#include "ui/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"

#include <QDropEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kontor::ui
{

CustomerBox::CustomerBox(const Context &context, Side side, QWidget *parent)
    : Card(Card::Inside::Tight, parent)
    , m_side(side)
    , m_model(new BoxModel(context.indexes.of(lists::customers()), this))
    , m_stack(new ListStack(m_model))
    , m_title(new ElidedLabel(TextRole::Strong))
    , m_count(new TextLabel(TextRole::Muted))
    , m_search(new SearchField(0))
{
    QVBoxLayout *heading = addHeading();
    // One below the other, as in a page's header: however many are selected, neither takes the other's room.
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics(this).hair / 2);
    words->addWidget(m_title);
    words->addWidget(m_count);
    heading->addLayout(words);
    heading->addWidget(m_search);
    addList(m_stack);

    const bool isLeft = side == Side::Available;
    setObjectName(isLeft ? QStringLiteral("availableBox") : QStringLiteral("assignedBox"));
    m_model->setDragEnabled(true);
    m_model->setDropEnabled(true);
    // A box is half a page: the city is searched for and one click away. The name has the room; who else looks after a
    // customer is a count where it is narrow, with the names in its tooltip.
    view()->setDefaultColumns({{"number", 6}, {"name", 24}, {"administration", 8}, {"submandants", 8}});
    view()->setFitsWidth(true);
    view()->rememberIn(context.settings, context.session.login,
                       isLeft ? QStringLiteral("assignment.available") : QStringLiteral("assignment.assigned"));
    view()->setDragEnabled(true);
    view()->setAcceptDrops(true);
    view()->setDragDropMode(QAbstractItemView::DragDrop);
    view()->setDefaultDropAction(Qt::MoveAction);
    view()->setDragDropOverwriteMode(false);
    view()->installEventFilter(this);
    // The hint of an empty box must take drops too: the first customer is dragged onto nothing.
    m_stack->setAcceptDrops(true);
    m_stack->installEventFilter(this);

    connect(m_search, &SearchField::entered, m_model, &items::ListModel::prepareSearch);
    connect(m_search, &SearchField::searched, m_model, &items::ListModel::setSearch);
    connect(m_search, &SearchField::left, view(), [this] { view()->setFocus(Qt::TabFocusReason); });
    connect(m_stack, &ListStack::clearRequested, m_search, &QLineEdit::clear);
    connect(m_model, &items::ListModel::refreshed, this, &CustomerBox::describe);
    connect(view(), &ListView::selectionCountChanged, this, &CustomerBox::describe);
    connect(view(), &ListView::rowActivated, this, &CustomerBox::moveRequested);
    connect(m_model, &items::ListModel::dropped, this, [this](const QList<Uuid> &ids) {
        whenDone(m_model->handlesFor(ids), this, [this](const Result<QList<qint64>> &handles) {
            if (handles)
                Q_EMIT dropped(*handles);
        });
    });
    retranslate();
}

void CustomerBox::setSubmandant(const Uuid &submandant, const QString &name)
{
    m_name = name;
    m_model->setOwnSubmandant(name);
    const QByteArray filter = m_side == Side::Available ? "available_for" : "assigned_to";
    m_model->setConditions({{filter, {submandant.text()}}});
    retranslate();
}

void CustomerBox::setOverlay(const items::Overlay &overlay)
{
    m_pending = overlay.include.size() - overlay.exclude.size();
    m_model->setOverlay(overlay);
}

void CustomerBox::describe()
{
    const qint64 selected = view()->selectedCount();
    //: below the title of a box, the number of its rows
    QString count = tr("%Ln customer(s)", nullptr, int(m_model->totalCount()));
    if (m_model->count() != m_model->totalCount())
        //: how many rows the search found, and how many there are
        count = tr("%1 of %2").arg(formatCount(m_model->count()), formatCount(m_model->totalCount()));
    if (m_side == Side::Assigned && m_pending != 0)
        count += QStringLiteral("  (%1%2)")
                     .arg(m_pending > 0 ? QStringLiteral("+") : QStringLiteral("−"), formatCount(qAbs(m_pending)));
    if (selected > 1)
        count = tr("%n selected", nullptr, int(selected)) + QStringLiteral("  ·  ") + count;
    m_count->setText(count);
    setAccessibleDescription(count);
}

void CustomerBox::retranslate()
{
    const bool isLeft = m_side == Side::Available;
    m_title->setText(isLeft ? tr("Available customers") : tr("Assigned to %1").arg(m_name));
    view()->setAccessibleName(m_title->text());
    setAccessibleName(m_title->text());
    m_search->setHint(tr("Number, name, city"),
                      isLeft ? tr("Search the available customers") : tr("Search the assigned customers"));
    m_stack->setEmpty(isLeft ? tr("All customers are assigned.")
                             : tr("No customers yet. Drag them here from the left, or select some and press Enter."));
    describe();
}

void CustomerBox::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CustomerBox::takeKey(const QKeyEvent &key)
{
    const int towards = m_side == Side::Available ? Qt::Key_Right : Qt::Key_Left;
    const bool isTakingAway = m_side == Side::Assigned && key.matches(QKeySequence::Delete);
    if (isTakingAway || (key.key() == towards && key.modifiers() & Qt::ControlModifier))
        Q_EMIT moveRequested();
    else if (key.matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else
        return false;
    return true;
}

bool CustomerBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress) {
        if (takeKey(*static_cast<QKeyEvent *>(event)))
            return true;
    } else if (watched == m_stack && m_stack->currentWidget() != view()) {
        if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
            auto *drag = static_cast<QDragMoveEvent *>(event);
            if (m_model->canDropMimeData(drag->mimeData(), Qt::MoveAction, -1, -1, {}))
                drag->acceptProposedAction();
            return true;
        }
        if (event->type() == QEvent::Drop) {
            auto *drop = static_cast<QDropEvent *>(event);
            m_model->dropMimeData(drop->mimeData(), Qt::MoveAction, -1, -1, {});
            drop->acceptProposedAction();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace kontor::ui
