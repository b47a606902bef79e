// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/othersvalues.h"

#include "ui/pages/fieldform.h"
#include "ui/shell/dialogs.h"

#include <QCoreApplication>

namespace kontor::ui
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("OthersValues", text);
}

QString named(const QString &value)
{
    return value.isEmpty() ? words(QT_TRANSLATE_NOOP("OthersValues", "(empty)")) : value;
}

} // namespace

void askAboutOthers(Dialogs &dialogs, QWidget *parent, const QList<FieldForm *> &forms, std::function<void(bool)> done)
{
    QStringList lines;
    for (const FieldForm *form : forms) {
        const QStringList keys = form->contested();
        for (const QString &key : keys)
            //: %1 is a field, %2 the value that somebody else saved in it, %3 the value that was typed here
            lines << words(QT_TRANSLATE_NOOP("OthersValues", "%1: “%2” was saved by somebody else, you typed “%3”."))
                         .arg(form->label(key), named(form->shownText(key, form->theirs(key))),
                              named(form->shownText(key, form->value(key))));
    }
    if (lines.isEmpty())
        return done(true);
    Question question;
    question.title = words(QT_TRANSLATE_NOOP("OthersValues", "Changed meanwhile"));
    question.text =
        words(QT_TRANSLATE_NOOP("OthersValues", "While you were typing, somebody else saved other values. Which ones "
                                                "are to stay?"));
    question.detail = lines.join(u'\n');
    question.verb = words(QT_TRANSLATE_NOOP("OthersValues", "Save mine"));
    question.otherVerb = words(QT_TRANSLATE_NOOP("OthersValues", "Take theirs"));
    dialogs.ask(parent, question, [forms, done = std::move(done)](Dialogs::Answer answer) {
        if (answer == Dialogs::Answer::Other)
            for (FieldForm *form : forms)
                form->takeTheirs();
        done(answer == Dialogs::Answer::Accept);
    });
}

} // namespace kontor::ui
