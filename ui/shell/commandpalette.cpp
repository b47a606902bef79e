// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/settings.h"
#include "ui/shell/actioncatalog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/palette.h"
#include "ui/theme/typography.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace kontor::ui
{

CommandPalette::CommandPalette(MainWindow *window, Store &store, Settings &settings)
    : QFrame(window)
    , m_window(window)
    , m_store(store)
    , m_settings(settings)
    , m_model(new PaletteModel(this))
    , m_field(new SearchField)
    , m_list(new QListView)
    , m_nothing(new TextLabel(TextRole::Muted))
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap);
    column->setSpacing(sizes.gap);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(sizes.card, sizes.card, sizes.card, sizes.card);
    m_nothing->hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the hand stays in the line
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &SearchField::searched, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        step(0);
        ask(typed);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    retranslate();
    hide();
}

void CommandPalette::addKind(const QByteArray &kind, const QString &pageKey, const QString &iconName,
                             std::function<void(const Uuid &)> open)
{
    m_kinds.append({kind, pageKey, iconName, std::move(open)});
}

void CommandPalette::open()
{
    if (isVisible())
        return m_field->setFocus();
    m_before = QApplication::focusWidget();
    fill();
    m_field->clear();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    step(0);
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    ++m_question;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::fill()
{
    QList<PaletteEntry> entries;
    Page *page = m_window->currentPage();
    const QString here = page ? page->title() : QString();
    QList<CatalogEntry> catalog = catalogOf(m_window, page, here);
    // Before anything is typed: what the page does, where one can go, and then the menus.
    const auto place = [&](const CatalogEntry &entry) {
        return entry.group == here ? 0 : entry.id.startsWith(QLatin1String("go to ")) ? 1 : 2;
    };
    std::stable_sort(catalog.begin(), catalog.end(),
                     [&](const CatalogEntry &left, const CatalogEntry &right) { return place(left) < place(right); });
    for (const CatalogEntry &known : catalog) {
        if (!known.run || known.id == QLatin1String("palette"))
            continue;
        PaletteEntry entry;
        entry.id = known.id;
        entry.text = known.text;
        entry.also = known.group + u' ' + known.id;
        entry.detail = known.isEnabled || known.whyNot.isEmpty() ? known.group : known.whyNot;
        entry.keys = known.keys.value(0).toString(QKeySequence::NativeText);
        entry.icon = known.icon.isNull() ? icon(QStringLiteral("chevron-right")) : known.icon;
        entry.isEnabled = known.isEnabled;
        entry.run = known.run;
        entries << entry;
    }
    m_model->setEntries(entries, m_settings.recentActions());
}

void CommandPalette::ask(const QString &typed)
{
    const quint64 question = ++m_question;
    QList<QByteArray> kinds;
    for (const Kind &kind : std::as_const(m_kinds))
        kinds << kind.kind;
    // An empty text asks, too: it stops what is still being looked for.
    const auto found = m_store.read<QList<FoundRecord>>(
        m_lane, [typed, kinds](Reader &reader) { return lookUp(reader, typed, kinds, PaletteModel::atMost); });
    whenDone(found, this, [this, question](const Result<QList<FoundRecord>> &records) {
        if (question != m_question)
            return;
        QList<PaletteEntry> entries;
        if (records)
            for (const FoundRecord &record : *records)
                entries << entryOf(record);
        m_model->setRecords(entries);
        step(0);
        Q_EMIT recordsFound();
    });
}

PaletteEntry CommandPalette::entryOf(const FoundRecord &record) const
{
    const auto kind =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind &known) { return known.kind == record.kind; });
    PaletteEntry entry;
    entry.text = record.name.isEmpty() ? record.number : record.name;
    QStringList details;
    if (!record.name.isEmpty())
        details << record.number;
    details << record.more << m_window->page(kind->pageKey)->title();
    details.removeAll(QString());
    entry.detail = details.join(QStringLiteral(" · "));
    entry.icon = icon(kind->iconName);
    entry.score = 10 * int(record.fit);
    entry.run = [this, key = kind->pageKey, open = kind->open, id = record.id] {
        m_window->openIn(key, [open, id] { open(id); });
    };
    return entry;
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->entryAt(row);
    if (!entry.isEnabled)
        return;
    leave();
    if (!entry.id.isEmpty())
        m_settings.addRecentAction(entry.id);
    entry.run();
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    const int now = m_list->currentIndex().isValid() && rows != 0 ? m_list->currentIndex().row() : 0;
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, now + rows, count - 1)));
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    tellRow();
}

// The keyboard stays in the field, so a screen reader hears of the row through the field.
void CommandPalette::tellRow()
{
    const QModelIndex row = m_list->currentIndex();
    m_field->setAccessibleDescription(row.isValid() ? row.data(Qt::AccessibleTextRole).toString() : m_nothing->text());
}

void CommandPalette::place()
{
    const Metrics sizes = metrics(this);
    const int width = qMin(sizes.formWidth + 4 * sizes.page, m_window->width() - 2 * sizes.page);
    const int height = qMin(14 * sizes.rowHeight, m_window->height() * 3 / 4);
    setGeometry((m_window->width() - width) / 2, m_window->height() / 10, width, height);
}

void CommandPalette::retranslate()
{
    m_field->setHint(tr("What do you want to do or to find?"), tr("Command palette"));
    setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("Actions and records found"));
    m_nothing->setText(tr("Nothing fits. Try fewer letters."));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    // A change of the window takes the keyboard for a while only.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason && isVisible()) {
        m_before.clear(); // the keyboard is where the person has put it
        leave();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nowhere to go but the rows
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::rounded(&painter, QRectF(rect()), palette().color(QPalette::Base), outline(palette()), metrics(this).radius);
}

} // namespace kontor::ui
