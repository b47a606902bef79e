// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whyaction.h"

#include "ui/lists/listpage.h"
#include "ui/theme/icons.h"
#include "ui/ways.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>

namespace kontor::ui
{

namespace
{

const QKeySequence whyKey(Qt::SHIFT | Qt::Key_F1);

QString whyText()
{
    return QCoreApplication::translate("WhyAction", "Why?");
}

/// Follows the language.
class WhyAction : public QAction
{
public:
    explicit WhyAction(QWidget *view)
        : QAction(ui::icon(QStringLiteral("help")), whyText(), view)
    {
        setObjectName(QStringLiteral("why"));
        setShortcut(whyKey);
        setShortcutContext(Qt::WidgetShortcut);
        view->installEventFilter(this);
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            setText(whyText());
        return QAction::eventFilter(watched, event);
    }
};

} // namespace

void addWhyAction(const Context &context, ListPage *page)
{
    page->addSelectionAction({QStringLiteral("why"), QStringLiteral("help"), whyKey, whyText,
                              [context, page](const QList<Uuid> &ids) {
                                  Q_EMIT context.ways.whyAsked({page, {}, ids.first(), {}, {}});
                              },
                              [page] { return page->view()->selectedCount() == 1; }});
}

void addWhyAction(const Context &context, ListView *view, std::function<void(WhyQuestion &)> complete)
{
    auto *action = new WhyAction(view);
    view->addAction(action);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(action, &QAction::triggered, view, [context, view, complete = std::move(complete)] {
        WhyQuestion question;
        question.asker = view;
        question.customer = view->listModel()->idAt(view->currentIndex().row());
        complete(question);
        Q_EMIT context.ways.whyAsked(question);
    });
}

} // namespace kontor::ui
