// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapspage.h"

#include "store/lists/lists.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/gatetext.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listextract.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerselection.h"
#include "ui/pages/plaintable.h"
#include "ui/pages/whyaction.h"
#include "ui/settings.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/ways.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>
#include <numeric>

namespace kontor::ui
{

namespace
{

constexpr int restMs = 300;
constexpr int mostDays = 3650;

} // namespace

GapsPage::GapsPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_side(new QWidget)
    , m_title(new TextLabel(TextRole::Title))
    , m_sub(new TextLabel(TextRole::Muted))
    , m_table(plainTable(2))
    , m_hint(new TextLabel(TextRole::Body))
    , m_daysLabel(new TextLabel(TextRole::Body))
    , m_days(new QSpinBox)
    , m_failure(new NoticeStrip)
    , m_lists(new PageStack)
{
    m_days->setRange(0, mostDays);
    m_days->setValue(context.settings.gapDays());
    m_gaps = kontor::gaps(context.store.calendar().today(context.session.timeZone), m_days->value());
    m_counts = QList<qint64>(m_gaps.size(), -1);
    build();
    addLists();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &GapsPage::count);
    // "Today" moves on while the window stands open.
    connect(&context.store, &Store::committed, this, &GapsPage::count);
    connect(m_days, &QSpinBox::valueChanged, this, &GapsPage::setDays);
    connect(m_table, &QTableWidget::currentCellChanged, this, &GapsPage::showChosen);
    connect(m_failure, &NoticeStrip::triggered, this, &GapsPage::countAnew);
    fill();
    retranslate();
    m_table->selectRow(0);
    count();
}

void GapsPage::build()
{
    const Metrics sizes = metrics(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    fitSide();
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(sizes.page, sizes.page, 0, sizes.block);
    column->setSpacing(sizes.block);
    m_sub->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_sub);
    auto *card = new Card(Card::Inside::List);
    card->addList(m_table);
    column->addWidget(card, 1);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_daysLabel->setWordWrap(true);
    m_daysLabel->setBuddy(m_days);
    m_days->setObjectName(QStringLiteral("requestedDays"));
    auto *days = new QHBoxLayout;
    days->setSpacing(sizes.gap);
    days->addWidget(m_daysLabel, 1);
    days->addWidget(m_days);
    column->addLayout(days);
    column->addWidget(m_failure);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_side);
    row->addWidget(m_lists, 1);
}

// One generic page a kind of record; what is fixed in it is the gap.
void GapsPage::addLists()
{
    for (const Gap &gap : std::as_const(m_gaps)) {
        if (m_byKind.contains(gap.kind))
            continue;
        const ListSpec *spec = findList(QString::fromLatin1(gap.kind));
        auto *page = new ListPage(m_context, *spec, nullptr, QStringLiteral("gaps.") + QLatin1String(gap.kind));
        m_byKind.insert(gap.kind, page);
        page->view()->pace()->setWhileHidden(items::ListModel::Pace::WhenShown);
        // Awake whether the page is shown or not: the navigation says how many there are.
        auto *counts = new items::ListCounts(page->model()->listIndex(), this);
        m_counting.insert(gap.kind, counts);
        connect(counts, &items::ListCounts::counted, this, &GapsPage::takeCounts);
        connect(counts, &items::ListCounts::failed, this,
                [this](const Error &error) { m_failure->warn(errorText(error), tr("Try again")); });
        m_lists->addWidget(page);
        connect(page, &ListPage::asOfChanged, this, &Page::asOfChanged);
        // The name of the gap stands beside the list; on paper and in a file it stands above.
        page->output()->setHeading([this, page](ListExtract &extract) {
            extract.title = page->view()->accessibleName();
            extract.filters = page->filters()->words();
            extract.asOf = formatAsOf(m_context.store.calendar().nowUtcMs());
        });
        if (gap.kind == "customers") {
            page->view()->setDefaultColumns(
                {{"number", 8}, {"name", 24}, {"administration", 14}, {"submandants", 16}, {"partner_contact", 12}});
            new CustomerSelection(m_context, page);
            addWhyAction(m_context, page);
            connect(page, &ListPage::rowActivated, &m_context.ways, &Ways::customerRequested);
            continue;
        }
        const bool isSubmandant = gap.kind == "submandants";
        const auto open = [this, isSubmandant](const Uuid &id) {
            if (isSubmandant)
                Q_EMIT m_context.ways.submandantRequested(id, QStringLiteral("code"));
            else
                Q_EMIT m_context.ways.userRequested(id);
        };
        page->addSelectionAction(
            {isSubmandant ? QStringLiteral("enterCode") : QStringLiteral("editUser"),
             QStringLiteral("edit"),
             {},
             [isSubmandant] { return isSubmandant ? tr("Enter the code…") : tr("Edit the user…"); },
             [open](const QList<Uuid> &ids) { open(ids.first()); },
             [page] { return page->view()->selectedCount() == 1; }});
        connect(page, &ListPage::rowActivated, this, open);
    }
}

QString GapsPage::title() const
{
    return tr("Gaps");
}

void GapsPage::activated()
{
    count();
    rows()->tellAsOf();
    m_table->setFocus();
}

qint64 GapsPage::countOf(const QByteArray &gap) const
{
    for (qsizetype i = 0; i < m_gaps.size(); ++i)
        if (m_gaps[i].key == gap)
            return m_counts[i];
    return -1;
}

void GapsPage::choose(const QByteArray &gap)
{
    for (int row = 0; row < m_gaps.size(); ++row)
        if (m_gaps[row].key == gap)
            m_table->selectRow(row);
}

ListPage *GapsPage::rows() const
{
    return m_byKind.value(m_gaps.value(qMax(0, m_table->currentRow())).kind);
}

void GapsPage::setDays(int days)
{
    m_context.settings.setGapDays(days);
    m_rest.start();
}

void GapsPage::count()
{
    m_rest.stop();
    const auto found = kontor::gaps(m_context.store.calendar().today(m_context.session.timeZone), m_days->value());
    if (found == m_gaps && m_isAsked)
        return;
    m_isAsked = true;
    m_gaps = found;
    showChosen();
    QHash<QByteArray, QList<QList<Condition>>> questions;
    for (const Gap &gap : std::as_const(m_gaps))
        questions[gap.kind] << QList<Condition>{gap.condition};
    for (auto counts = m_counting.cbegin(); counts != m_counting.cend(); ++counts)
        counts.value()->setQuestions(questions.value(counts.key()));
}

void GapsPage::countAnew()
{
    for (items::ListCounts *counts : std::as_const(m_counting))
        counts->recount();
}

void GapsPage::takeCounts()
{
    QHash<QByteArray, QList<qint64>> left;
    for (auto counts = m_counting.cbegin(); counts != m_counting.cend(); ++counts)
        left.insert(counts.key(), counts.value()->counts());
    QList<qint64> counts;
    for (const Gap &gap : std::as_const(m_gaps))
        counts << left[gap.kind].takeFirst();
    if (counts.contains(-1))
        return;
    m_failure->finish();
    m_counts = counts;
    Q_EMIT countChanged(std::accumulate(counts.cbegin(), counts.cend(), qint64(0)));
    fill();
    retranslate();
}

void GapsPage::fill()
{
    m_table->setRowCount(int(m_gaps.size()));
    for (int row = 0; row < m_gaps.size(); ++row) {
        const QString name = gapText(QString::fromLatin1(m_gaps[row].key));
        const QString count = m_counts[row] < 0 ? QStringLiteral("…") : formatCount(m_counts[row]);
        for (const auto &[cell, text] : {std::pair(0, name), std::pair(1, count)}) {
            QTableWidgetItem *item = m_table->item(row, cell);
            if (!item) {
                item = new QTableWidgetItem;
                m_table->setItem(row, cell, item);
            }
            item->setText(text);
            QFont font = m_table->font();
            font.setBold(m_counts[row] > 0);
            item->setFont(font);
        }
        m_table->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        //: %1 is what is missing, %2 how often
        m_table->item(row, 0)->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(name, count));
    }
    fitRows();
}

void GapsPage::fitSide()
{
    m_side->setFixedWidth(qRound(280 * metrics(this).scale));
}

// As high as the name needs, which goes on in a second line where it is long.
void GapsPage::fitRows()
{
    const Metrics sizes = metrics(this);
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, qMax(m_table->rowHeight(row), sizes.rowHeight) + sizes.gap);
}

void GapsPage::showChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_gaps.size())
        return;
    const Gap &gap = m_gaps[row];
    const QString key = QString::fromLatin1(gap.key);
    ListPage *page = m_byKind.value(gap.kind);
    page->filters()->setFixedConditions({gap.condition});
    page->view()->setAccessibleName(gapText(key));
    page->stack()->setEmpty(tr("There is nothing to do here: no record has this gap."));
    m_hint->setText(gapHint(key));
    m_lists->setCurrentWidget(page);
}

void GapsPage::retranslate()
{
    qint64 all = 0;
    for (const qint64 count : std::as_const(m_counts))
        all += qMax<qint64>(0, count);
    m_title->setText(title());
    m_sub->setText(all == 0 && !m_counts.contains(-1)
                       ? tr("Nothing is missing: everybody can see and do what he should.")
                       : tr("What is missing for people to see and do what they should."));
    m_daysLabel->setText(tr("Requested for more than so many days:"));
    m_days->setAccessibleName(m_daysLabel->text());
    m_table->setAccessibleName(title());
    showChosen();
}

void GapsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitSide();
        fill(); // the cells have the font of before
    }
    if (event->type() != QEvent::LanguageChange)
        return;
    fill();
    retranslate();
}

void GapsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitRows();
}

} // namespace kontor::ui
