// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Page: what the window knows of a page.
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

namespace kontor::ui
{

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// In the present language; Q_EMIT titleChanged when it changes for another reason than the language.
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;

    /// The page has come to the front, or left it.
    virtual void activated() {}
    virtual void deactivated() {}

    /// Back to where the page begins, e.g. its list; asks first where something is unsaved.
    virtual void goToStart() {}
    /// The keyboard comes into the page: to where it was last, if it can be there, else to where work begins.
    void takeFocus(QWidget *last);

    /// May the page be left? Answers at once where nothing is unsaved, else after asking (never by waiting).
    virtual void mayClose(std::function<void(bool)> answer) { answer(true); }

    /// May the window be closed, or another store take its place? Asks for windows of the page's own besides.
    virtual void mayQuit(std::function<void(bool)> answer) { mayClose(std::move(answer)); }

    /// What the keys of its drafts begin with, up to the slash; empty where it keeps none.
    virtual QString draftKind() const { return {}; }
    /// Opens the record of a draft, by what its key says after the slash; nothing is unsaved by then.
    virtual void openDraft(const QString &) {}

    /// A count above zero is painted amber: somebody has to do something.
    virtual bool isCountACall() const { return false; }

protected:
    /// Where work begins; null: the first that Tab would come to.
    virtual QWidget *firstPlace() const { return nullptr; }

Q_SIGNALS:
    /// Shown in the navigation; negative takes it away.
    void countChanged(qint64 count);
    void titleChanged();
    /// "as of" of what the page shows, UTC ms; the status bar shows it.
    void asOfChanged(qint64 utcMs);
};

} // namespace kontor::ui
