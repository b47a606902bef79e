// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include "ui/theme/metrics.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QUrlQuery>

namespace kontor::ui
{
namespace
{

/// Answers later, as a person would, and not at all when the asking widget is gone.
template <typename Function>
void later(QWidget *parent, Function function)
{
    QMetaObject::invokeMethod(parent, std::move(function), Qt::QueuedConnection);
}

} // namespace

Dialogs::Dialogs(QObject *parent)
    : QObject(parent)
    , m_opener(&QDesktopServices::openUrl)
{
}

void Dialogs::ask(QWidget *parent, const Question &question, std::function<void(Answer)> done)
{
    m_last = question;
    if (!m_answers.isEmpty())
        return later(parent, [done = std::move(done), answer = m_answers.dequeue()] { done(answer); });

    auto *box = new QMessageBox(question.grave ? QMessageBox::Warning : QMessageBox::Question, question.title,
                                question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    const QPushButton *accept = box->addButton(question.verb, QMessageBox::AcceptRole);
    const QPushButton *other =
        question.otherVerb.isEmpty() ? nullptr : box->addButton(question.otherVerb, QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, parent, [box, accept, other, done = std::move(done)] {
        const QAbstractButton *clicked = box->clickedButton();
        done(clicked == accept ? Answer::Accept : clicked && clicked == other ? Answer::Other : Answer::Cancel);
    });
    box->open();
}

void Dialogs::askToSave(QWidget *parent, const QString &what, std::function<void(Answer)> done)
{
    Question question;
    question.title = tr("Unsaved changes");
    //: %1 is the name of a record or page
    question.text = tr("“%1” has changes that are not saved.").arg(what);
    question.detail = tr("What you discard is lost.");
    question.verb = tr("Save");
    question.otherVerb = tr("Discard");
    ask(parent, question, std::move(done));
}

void Dialogs::tell(QWidget *parent, const QString &title, const QString &text, std::function<void()> done)
{
    m_last = Question{title, text};
    if (!m_answers.isEmpty()) {
        m_answers.dequeue();
        if (done)
            later(parent, std::move(done));
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->addButton(QMessageBox::Close);
    connect(box, &QMessageBox::finished, parent, [done = std::move(done)] {
        if (done)
            done();
    });
    box->open();
}

void Dialogs::askText(QWidget *parent, const Question &question, const QString &label,
                      std::function<void(std::optional<QString>)> done, std::function<void()> other)
{
    m_last = question;
    if (!m_texts.isEmpty())
        return later(parent, [done = std::move(done), text = m_texts.dequeue()] { done(text); });

    auto *box = new QInputDialog(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setInputMode(QInputDialog::TextInput);
    box->setLabelText(question.text.isEmpty() ? label : question.text + QStringLiteral("\n\n") + label);
    box->setOkButtonText(question.verb);
    // By itself the line would be called by the whole question.
    if (auto *line = box->findChild<QLineEdit *>()) {
        line->setAccessibleName(label);
        line->setAccessibleDescription(question.text);
    }
    // One line of a long question would be wider than the screen.
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *words : labels)
        words->setWordWrap(true);
    const int width = metrics(box).formWidth;
    // Its hint is that of the question in a narrower box.
    const QLayout *inside = box->layout();
    const bool hasOther = inside && inside->hasHeightForWidth();
    box->resize(width, hasOther ? inside->totalHeightForWidth(width) : box->sizeHint().height());
    if (auto *buttons = box->findChild<QDialogButtonBox *>(); buttons && !question.otherVerb.isEmpty()) {
        QPushButton *second = buttons->addButton(question.otherVerb, QDialogButtonBox::ActionRole);
        second->setAutoDefault(false);
        connect(second, &QPushButton::clicked, parent, [box, other = std::move(other)] {
            box->reject();
            other();
        });
    }
    connect(box, &QInputDialog::finished, parent, [box, done = std::move(done)](int result) {
        done(result == QDialog::Accepted ? std::optional<QString>(box->textValue()) : std::nullopt);
    });
    box->open();
}

void Dialogs::openMail(QWidget *parent, const QUrl &mail)
{
    if (m_opener(mail))
        return;
    const QString text = QUrlQuery(mail).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    tell(parent, tr("No mail program"),
         mail.path().isEmpty()
             //: %1 is the text of a mail
             ? tr("No mail program took the draft. Please write the mail yourself:\n\n%1").arg(text)
             //: %1 is an e-mail address, %2 the text of a mail
             : tr("No mail program took the draft. Please write to %1 yourself:\n\n%2").arg(mail.path(), text));
}

void Dialogs::openFile(QWidget *parent, const QString &title, const QString &filters, const QString &folder,
                       std::function<void(QString)> done)
{
    pick(parent, title, folder, filters, Pick::File, std::move(done));
}

void Dialogs::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filters,
                       std::function<void(QString)> done)
{
    pick(parent, title, suggested, filters, Pick::NewFile, std::move(done));
}

void Dialogs::openFolder(QWidget *parent, const QString &title, const QString &folder,
                         std::function<void(QString)> done)
{
    pick(parent, title, folder, QString(), Pick::Folder, std::move(done));
}

void Dialogs::pick(QWidget *parent, const QString &title, const QString &start, const QString &filters, Pick what,
                   std::function<void(QString)> done)
{
    m_last = Question{title, start};
    if (!m_files.isEmpty())
        return later(parent, [done = std::move(done), path = m_files.dequeue()] { done(path); });

    auto *dialog = new QFileDialog(parent, title, QString(), filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(what == Pick::NewFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(what == Pick::NewFile  ? QFileDialog::AnyFile
                        : what == Pick::Folder ? QFileDialog::Directory
                                               : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, what == Pick::Folder);
    const QFileInfo info(start);
    if (info.isDir()) {
        dialog->setDirectory(start);
    } else if (!start.isEmpty()) {
        dialog->setDirectory(info.absolutePath());
        dialog->selectFile(info.fileName());
        if (what == Pick::NewFile)
            dialog->setDefaultSuffix(info.suffix());
    }
    connect(dialog, &QFileDialog::finished, parent, [dialog, done = std::move(done)](int result) {
        done(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace kontor::ui
