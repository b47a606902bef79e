// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listviews.h"

#include "store/operations/commands.h"
#include "ui/errortext.h"
#include "ui/lists/filterrow.h"
#include "ui/settings.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/icons.h"
#include "ui/undo.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>

namespace kontor::ui
{

ListViews::ListViews(const Context &context, ListView *view, FilterRow *filters, QWidget *page, const QString &name)
    : QObject(page)
    , m_context(context)
    , m_view(view)
    , m_filters(filters)
    , m_page(page)
    , m_button(new QPushButton(page))
    , m_list(name.isEmpty() ? QString::fromUtf8(view->listModel()->spec().kind) : name)
{
    m_button->setIcon(icon(QStringLiteral("bookmark")));
    m_button->setAutoDefault(false);
    m_button->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(m_page);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    });
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (changes.touches("named_view") || items::movesRights(changes))
            read();
    });
    retranslate();
    read();
}

void ListViews::read()
{
    const auto views = m_context.store.read<QList<NamedView>>(
        [list = m_list](Reader &reader) { return namedViews(reader, list); }, JobThread::Priority::Background);
    whenDone(views, this, [this](const Result<QList<NamedView>> &read) {
        if (!read)
            return;
        m_views = *read;
        // The view that a person wants to begin with, once.
        if (std::exchange(m_isFirstRead, false))
            for (const NamedView &view : std::as_const(m_views))
                if (view.id == defaultView())
                    use(view);
        Q_EMIT viewsChanged();
    });
}

QString ListViews::content() const
{
    const QJsonObject saved = {
        {QStringLiteral("filters"), m_filters->filters().toJson()},
        {QStringLiteral("search"), m_view->listModel()->question().search},
        {QStringLiteral("layout"), m_view->layout().toJson()},
    };
    return QString::fromUtf8(QJsonDocument(saved).toJson(QJsonDocument::Compact));
}

bool ListViews::apply(const QString &content)
{
    const QJsonObject saved = QJsonDocument::fromJson(content.toUtf8()).object();
    if (saved.isEmpty())
        return false;
    const ListSpec &spec = m_view->listModel()->spec();
    m_view->setLayout(ColumnLayout::fromJson(saved[QStringLiteral("layout")].toObject(), spec));
    m_filters->setFilters(FilterSet::fromJson(saved[QStringLiteral("filters")].toArray(), spec),
                          saved[QStringLiteral("search")].toString().left(500));
    return true;
}

void ListViews::use(const NamedView &view)
{
    if (apply(view.content))
        m_used = view.id;
    else
        m_context.toasts.show(tr("The view “%1” cannot be read.").arg(view.name));
}

void ListViews::fillMenu(QMenu *menu)
{
    const NamedView *used = nullptr;
    for (const NamedView &view : std::as_const(m_views)) {
        QString words = view.isOwn ? view.name : tr("%1 (by %2)", "a view of a colleague").arg(view.name, view.owner);
        QAction *action = menu->addAction(words.replace(QStringLiteral("&"), QStringLiteral("&&")), this,
                                          [this, view] { use(view); });
        action->setCheckable(true);
        action->setChecked(view.id == m_used);
        if (view.id == m_used)
            used = &view;
    }
    if (m_views.isEmpty())
        menu->addAction(tr("No views yet"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("save")), tr("Save as a view…"), this, &ListViews::askName)
        ->setObjectName(QStringLiteral("saveView"));
    const bool isOwn = used && used->isOwn;
    const NamedView view = used ? *used : NamedView();
    menu->addAction(tr("Overwrite this view"), this, [this, view] { save(view.name); })->setEnabled(isOwn);
    QAction *share = menu->addAction(tr("Share with colleagues"));
    share->setCheckable(true);
    share->setChecked(view.isShared);
    share->setEnabled(isOwn);
    connect(share, &QAction::triggered, this, [this, view](bool isOn) {
        perform(commands::shareView, view.name,
                isOn ? tr("Colleagues have the view “%1” now.").arg(view.name)
                     : tr("The view “%1” is yours alone again.").arg(view.name),
                [view, isOn](Door &door) { return shareView(door, view.id, isOn); });
    });
    QAction *first = menu->addAction(tr("Begin with this view"));
    first->setCheckable(true);
    first->setChecked(used && view.id == defaultView());
    first->setEnabled(used);
    connect(first, &QAction::triggered, this, [this, view](bool isOn) { setDefault(isOn ? view.id : Uuid()); });
    menu->addAction(icon(QStringLiteral("trash")), tr("Delete this view"), this,
                    [this, view] {
                        perform(commands::removeView, view.name, tr("View “%1” deleted").arg(view.name),
                                [view](Door &door) { return removeView(door, view.id); });
                    })
        ->setEnabled(isOwn);
    menu->addSeparator();
    menu->addAction(tr("All rows, usual columns"), this, [this] {
        m_used = {};
        m_view->resetColumns();
        m_filters->clearFilters();
    });
}

void ListViews::askName()
{
    Question question;
    question.title = tr("Save as a view");
    question.text = tr("The filters, the search, the sorting and the columns are kept under this name.");
    question.verb = tr("Save");
    m_context.dialogs.askText(m_page, question, tr("Name"), [this](const std::optional<QString> &name) {
        if (name && !name->trimmed().isEmpty())
            save(name->trimmed());
    });
}

void ListViews::save(const QString &name)
{
    auto made = std::make_shared<Uuid>();
    const QString kept = content();
    const auto saved =
        m_context.store.perform(commands::saveView, name, [list = m_list, name, kept, made](Door &door) -> Result<> {
            KONTOR_LET(id, saveView(door, list, name, kept));
            *made = id;
            return {};
        });
    whenDone(saved, this, [this, name, made](const Result<Receipt> &receipt) {
        if (!receipt) {
            m_context.toasts.showError(errorText(receipt.error()));
            return;
        }
        m_used = *made;
        m_context.undo.saved(commands::saveView, *receipt, tr("View “%1” saved").arg(name));
    });
}

void ListViews::perform(const QString &command, const QString &subject, const QString &message,
                        std::function<Result<>(Door &)> work)
{
    whenDone(m_context.store.perform(command, subject, std::move(work)), this,
             [this, command, message](const Result<Receipt> &receipt) {
                 if (receipt)
                     m_context.undo.saved(command, *receipt, message);
                 else
                     m_context.toasts.showError(errorText(receipt.error()));
             });
}

// Which view to begin with is a matter of this person at this workstation.
QString ListViews::defaultName() const
{
    return m_list + QStringLiteral(".default");
}

Uuid ListViews::defaultView() const
{
    const QJsonObject saved = m_context.settings.listLayout(m_context.session.login, defaultName());
    return Uuid::fromText(saved[QStringLiteral("view")].toString());
}

void ListViews::setDefault(const Uuid &view)
{
    if (view.isNull())
        m_context.settings.forgetListLayout(m_context.session.login, defaultName());
    else
        m_context.settings.setListLayout(m_context.session.login, defaultName(),
                                         {{QStringLiteral("view"), view.text()}});
}

void ListViews::retranslate()
{
    m_button->setText(tr("Views"));
}

bool ListViews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace kontor::ui
