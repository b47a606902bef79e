// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FieldForm: what others save while somebody types.
#include "ui/pages/fieldform.h"
#include "ui/widgets/formfield.h"
#include "ui/words.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace kontor::ui
{

namespace
{

/// Where somebody is in a field of text; setting a text forgets it.
class Place
{
public:
    explicit Place(QWidget *editor)
        : m_line(qobject_cast<QLineEdit *>(editor))
        , m_text(qobject_cast<QPlainTextEdit *>(editor))
    {
        if (m_line) {
            m_caret = m_line->cursorPosition();
            if (m_line->hasSelectedText())
                m_anchor = m_caret == m_line->selectionStart() ? m_line->selectionEnd() : m_line->selectionStart();
            else
                m_anchor = m_caret;
        } else if (m_text) {
            m_caret = m_text->textCursor().position();
            m_anchor = m_text->textCursor().anchor();
            m_scrolled = m_text->verticalScrollBar()->value();
        }
    }
    void comeBack() const
    {
        if (m_line) {
            const int end = int(m_line->text().size());
            m_line->setCursorPosition(qMin(m_anchor, end));
            m_line->cursorForward(m_anchor != m_caret, qMin(m_caret, end) - qMin(m_anchor, end));
        } else if (m_text) {
            QTextCursor cursor = m_text->textCursor();
            const int end = int(m_text->toPlainText().size());
            cursor.setPosition(qMin(m_anchor, end));
            cursor.setPosition(qMin(m_caret, end), QTextCursor::KeepAnchor);
            m_text->setTextCursor(cursor);
            m_text->verticalScrollBar()->setValue(m_scrolled);
        }
    }

private:
    QLineEdit *m_line;
    QPlainTextEdit *m_text;
    int m_caret = 0;
    int m_anchor = 0;
    int m_scrolled = 0;
};

} // namespace

void FieldForm::setStoredBeneath(const FieldValues &stored)
{
    bool hasMoved = false;
    for (const QString &key : std::as_const(m_order)) {
        const QString given = stored.value(key);
        // A field in which nothing moved is not touched: somebody may be typing there.
        if (given == m_given.value(key))
            continue;
        hasMoved = true;
        const QString mine = value(key);
        const QString was = m_stored.value(key);
        const QString error = field(key)->error();
        const Place place(m_lines[key].editor);
        setValue(key, given);
        m_stored.insert(key, value(key));
        if (mine != was && mine != m_stored.value(key)) {
            setValue(key, mine);
            field(key)->setError(error);
            contest(key, was);
        } else {
            field(key)->setError({});
            endContest(key);
        }
        place.comeBack();
    }
    m_given = stored;
    tellContests();
    if (hasMoved)
        Q_EMIT begunAnew();
    Q_EMIT changed();
}

void FieldForm::noteSaved(const FieldValues &sent)
{
    for (auto one = sent.begin(); one != sent.end(); ++one) {
        if (!m_lines.contains(one.key()))
            continue;
        m_given.insert(one.key(), one.value());
        m_stored.insert(one.key(), one.value());
        endContest(one.key());
    }
    if (changes().isEmpty())
        Q_EMIT begunAnew();
    Q_EMIT changed();
}

void FieldForm::setTyped(const FieldValues &typed, const FieldValues &before)
{
    for (auto one = typed.begin(); one != typed.end(); ++one) {
        if (!m_lines.contains(one.key()))
            continue;
        setValue(one.key(), one.value());
        if (before.contains(one.key()) && value(one.key()) != m_stored.value(one.key()))
            contest(one.key(), before.value(one.key()));
    }
    tellContests();
    if (!typed.isEmpty())
        Q_EMIT changed();
}

FieldValues FieldForm::before() const
{
    FieldValues were;
    const FieldValues typed = changes();
    for (auto one = typed.begin(); one != typed.end(); ++one)
        were.insert(one.key(), m_contested.value(one.key(), m_stored.value(one.key())));
    return were;
}

// Blanks around it nobody saved on purpose.
void FieldForm::contest(const QString &key, const QString &before)
{
    if (!m_contested.contains(key))
        m_contested.insert(key, before);
    if (m_contested.value(key).trimmed() == m_stored.value(key).trimmed())
        endContest(key);
}

void FieldForm::endContest(const QString &key)
{
    if (m_contested.remove(key) > 0)
        field(key)->setNotice({});
}

QStringList FieldForm::contested() const
{
    QStringList fields;
    for (const QString &key : m_order)
        if (m_contested.contains(key))
            fields << key;
    return fields;
}

void FieldForm::tellContests()
{
    for (auto one = m_contested.keyBegin(); one != m_contested.keyEnd(); ++one) {
        const QString saved = shownText(*one, theirs(*one));
        field(*one)->setNotice(saved.isEmpty() ? tr("Somebody else emptied this field meanwhile.")
                                               //: %1 is the value that somebody else saved in this field
                                               : tr("Saved by somebody else meanwhile: %1").arg(saved));
    }
}

void FieldForm::takeTheirs()
{
    const QStringList keys = contested();
    for (const QString &key : keys) {
        setValue(key, theirs(key));
        field(key)->setError({});
        endContest(key);
    }
    Q_EMIT changed();
}

// As the field would show it.
QString FieldForm::shownText(const QString &key, const QString &value) const
{
    const Entry entry = m_lines.value(key);
    for (const FormChoice &choice : entry.choices)
        if (entry.spec.editor == FormLine::Editor::Choice && choice.value == value)
            return choice.label;
    switch (entry.spec.editor) {
    case FormLine::Editor::Country:
        return countryWord(value);
    case FormLine::Editor::YesNo:
        return value == u"true" ? tr("yes") : tr("no");
    default:
        return value;
    }
}

void FieldForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellContests();
}

} // namespace kontor::ui
