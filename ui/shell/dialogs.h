// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs: the only door to modal questions and file pickers. Every question is asynchronous: the answer comes back
// through a function, and not at all when the asking widget is gone by then.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QString>
#include <QUrl>
#include <functional>
#include <optional>

class QWidget;

namespace kontor::ui
{

struct Question {
    QString title; ///< short, for the window's bar
    QString text;  ///< the question itself
    QString detail;
    QString verb;       ///< on the button that does it: "Delete 3 customers", never "OK" or "Yes"
    QString otherVerb;  ///< a second way, e.g. "Discard"
    bool grave = false; ///< cannot be undone: a warning sign
};

class Dialogs : public QObject
{
    Q_OBJECT

public:
    enum class Answer { Cancel, Accept, Other };

    explicit Dialogs(QObject *parent = nullptr);

    /// Cancel is the default button and the meaning of Escape.
    void ask(QWidget *parent, const Question &question, std::function<void(Answer)> done);
    /// Accept = save, Other = discard.
    void askToSave(QWidget *parent, const QString &what, std::function<void(Answer)> done);
    void tell(QWidget *parent, const QString &title, const QString &text, std::function<void()> done = {});
    /// One line of text, e.g. a reason; nothing when cancelled. `other` is called instead when the second way is
    /// chosen.
    void askText(QWidget *parent, const Question &question, const QString &label,
                 std::function<void(std::optional<QString>)> done, std::function<void()> other = {});
    /// An empty path when cancelled. Filters as in QFileDialog: "Excel files (*.xlsx);;CSV files (*.csv)".
    void openFile(QWidget *parent, const QString &title, const QString &filters, const QString &folder,
                  std::function<void(QString)> done);
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filters,
                  std::function<void(QString)> done);

    void openFolder(QWidget *parent, const QString &title, const QString &folder, std::function<void(QString)> done);

    /// Hands a mail draft to the person's mail program. Where none takes it, the person is told what to write to whom.
    void openMail(QWidget *parent, const QUrl &mail);
    /// What opens addresses in the place of the desktop.
    void setOpener(std::function<bool(const QUrl &)> opener) { m_opener = std::move(opener); }

    /// For tests: the next questions are answered without a window, in the order given, still asynchronously.
    void setNextAnswer(Answer answer) { m_answers.enqueue(answer); }
    void setNextText(const std::optional<QString> &text) { m_texts.enqueue(text); }
    void setNextFile(const QString &path) { m_files.enqueue(path); }
    /// What was asked or told last.
    Question lastQuestion() const { return m_last; }

private:
    enum class Pick { File, NewFile, Folder };
    void pick(QWidget *parent, const QString &title, const QString &start, const QString &filters, Pick what,
              std::function<void(QString)> done);

    std::function<bool(const QUrl &)> m_opener;
    QQueue<Answer> m_answers;
    QQueue<std::optional<QString>> m_texts;
    QQueue<QString> m_files;
    Question m_last;
};

} // namespace kontor::ui
