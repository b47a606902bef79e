// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldform.h"

#include "domain/fold.h"
#include "domain/namelist.h"
#include "files/country.h"
#include "ui/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kontor::ui
{

using Editor = FormLine::Editor;

namespace
{

/// Rows of a list of checks that are seen at once.
constexpr int fewestChecks = 3;
constexpr int mostChecks = 6;

/// What is pasted may come from a table or a letter; only what somebody edits, so that an old value stays as it is.
void keepOneLine(QLineEdit *editor, const QString &text)
{
    if (isOneLine(text))
        return;
    const QString before = withoutBreaks(text.left(editor->cursorPosition()));
    editor->setText(before + withoutBreaks(text.mid(editor->cursorPosition())));
    editor->setCursorPosition(int(before.size()));
}

} // namespace

FieldForm::FieldForm(const QList<QList<FormLine>> &rows, QWidget *parent)
    : QWidget(parent)
{
    for (const QList<FormLine> &row : rows)
        for (const FormLine &line : row)
            add(line);
    layOut(rows);
}

QWidget *FieldForm::makeEditor(const FormLine &line)
{
    const QString key = line.key;
    const auto note = [this, key] { noteChange(key); };
    switch (line.editor) {
    case Editor::Line:
    case Editor::Email:
    case Editor::Country: {
        auto *made = new QLineEdit;
        made->setMaxLength(line.limit);
        connect(made, &QLineEdit::textEdited, made, [made](const QString &text) { keepOneLine(made, text); });
        connect(made, &QLineEdit::textChanged, this, note);
        if (line.editor == Editor::Email)
            connect(made, &QLineEdit::editingFinished, this, [this, key] {
                if (isEmailWrong(key))
                    field(key)->setError(errorText(Error{Error::Kind::Invalid, QStringLiteral("email_invalid")}));
            });
        return made;
    }
    case Editor::Text: {
        auto *made = new QPlainTextEdit;
        made->setTabChangesFocus(true);
        made->setFixedHeight(fontMetrics().height() * 4);
        connect(made, &QPlainTextEdit::textChanged, this, note);
        return made;
    }
    case Editor::Choice: {
        auto *made = new QComboBox;
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(8);
        connect(made, &QComboBox::currentIndexChanged, this, note);
        return made;
    }
    case Editor::Checks: {
        auto *made = new QListWidget;
        made->setUniformItemSizes(true);
        made->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        connect(made, &QListWidget::itemChanged, this, note);
        return made;
    }
    case Editor::Number: {
        auto *made = new QSpinBox;
        made->setRange(1, line.limit);
        made->setGroupSeparatorShown(true);
        connect(made, &QSpinBox::valueChanged, this, note);
        return made;
    }
    case Editor::YesNo: {
        auto *made = new QCheckBox;
        connect(made, &QCheckBox::toggled, this, note);
        return made;
    }
    }
    return nullptr;
}

void FieldForm::add(const FormLine &line)
{
    QWidget *editor = makeEditor(line);
    editor->setObjectName(line.key);
    if (line.editor == Editor::Choice || line.editor == Editor::Number) {
        editor->setFocusPolicy(Qt::StrongFocus);
        editor->installEventFilter(this);
    }
    auto *field = new FormField(QString(), editor);
    field->setRequired(line.isRequired);
    m_lines.insert(line.key, {line, editor, field, {}});
    m_order << line.key;
}

void FieldForm::layOut(const QList<QList<FormLine>> &rows)
{
    const Metrics sizes = metrics(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(sizes.page);
    grid->setVerticalSpacing(sizes.block);
    const bool hasTwo = std::any_of(rows.begin(), rows.end(), [](const auto &row) { return row.size() > 1; });
    for (int line = 0; line < rows.size(); ++line) {
        const bool isWide = hasTwo && rows[line].size() == 1 && rows[line][0].editor == Editor::Text;
        for (int side = 0; side < rows[line].size(); ++side)
            grid->addWidget(field(rows[line][side].key), line, side, 1, isWide ? 2 : 1, Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, hasTwo ? 1 : 0);
    setMaximumWidth((hasTwo ? 2 : 1) * sizes.formWidth);
}

// A wheel that scrolls the page must not change the values that pass under the pointer.
bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldForm::noteChange(const QString &key)
{
    if (m_isSetting)
        return;
    field(key)->setError({});
    const QString now = value(key);
    if (now == m_stored.value(key))
        endContest(key);
    if (const QString before = std::exchange(m_lines[key].shown, now); before != now)
        Q_EMIT edited(key, before, now);
    Q_EMIT changed();
}

bool FieldForm::isEmailWrong(const QString &key) const
{
    const QString text = value(key).trimmed();
    const qsizetype at = text.indexOf(u'@');
    return !text.isEmpty() && (at < 1 || at == text.size() - 1 || text.indexOf(u'@', at + 1) > 0);
}

void FieldForm::setLabel(const QString &key, const QString &label)
{
    if (auto *box = qobject_cast<QCheckBox *>(m_lines.value(key).editor))
        return box->setText(label);
    field(key)->setLabel(label);
}

QString FieldForm::label(const QString &key) const
{
    const auto *box = qobject_cast<QCheckBox *>(m_lines.value(key).editor);
    return box ? box->text() : field(key)->label();
}

void FieldForm::setReadOnly()
{
    for (const QString &key : std::as_const(m_order))
        setFieldEnabled(key, false, {});
}

void FieldForm::setHint(const QString &key, const QString &hint)
{
    field(key)->setHint(hint);
}

// What cannot be changed is read and copied all the same; greyed out it could hardly be either.
void FieldForm::setFieldEnabled(const QString &key, bool isEnabled, const QString &why)
{
    QWidget *editor = m_lines[key].editor;
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setReadOnly(!isEnabled);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setReadOnly(!isEnabled);
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->setReadOnly(!isEnabled);
        number->setButtonSymbols(isEnabled ? QSpinBox::UpDownArrows : QSpinBox::NoButtons);
    } else {
        editor->setEnabled(isEnabled);
        field(key)->showFixed(!isEnabled);
    }
    m_lines[key].isChangeable = isEnabled;
    field(key)->setHint(isEnabled ? QString() : why);
}

bool FieldForm::isFieldEnabled(const QString &key) const
{
    return m_lines.value(key).isChangeable;
}

QList<FormChoice> FieldForm::choices(const QString &key) const
{
    return m_lines.value(key).choices;
}

void FieldForm::setChoices(const QString &key, const QList<FormChoice> &choices)
{
    const QString chosen = value(key);
    Entry &entry = m_lines[key];
    entry.choices = choices;
    m_isSetting = true;
    if (auto *box = qobject_cast<QComboBox *>(entry.editor)) {
        box->clear();
        for (const FormChoice &choice : choices)
            box->addItem(choice.label, choice.value);
    } else if (auto *list = qobject_cast<QListWidget *>(entry.editor)) {
        list->clear();
        for (const FormChoice &choice : choices) {
            auto *item = new QListWidgetItem(choice.label, list);
            item->setData(Qt::UserRole, choice.value);
            item->setCheckState(Qt::Unchecked);
            item->setToolTip(choice.whyNot);
            if (!choice.whyNot.isEmpty())
                item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        }
        // All of a few are seen at once; more are scrolled.
        const int rows = qBound(fewestChecks, list->count(), mostChecks);
        list->setFixedHeight(rows * metrics(list).rowHeight + 2 * list->frameWidth());
    }
    m_isSetting = false;
    setValue(key, chosen);
}

QString FieldForm::value(const QString &key) const
{
    const Entry entry = m_lines.value(key);
    if (const auto *line = qobject_cast<QLineEdit *>(entry.editor)) {
        const QString code = entry.spec.editor == Editor::Country ? files::countryCode(line->text()) : QString();
        return code.isEmpty() ? line->text() : code;
    }
    if (const auto *text = qobject_cast<QPlainTextEdit *>(entry.editor))
        return text->toPlainText();
    if (const auto *box = qobject_cast<QComboBox *>(entry.editor))
        return box->currentData().toString();
    if (const auto *number = qobject_cast<QSpinBox *>(entry.editor))
        return QString::number(number->value());
    if (const auto *check = qobject_cast<QCheckBox *>(entry.editor))
        return check->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    QStringList checked;
    if (const auto *list = qobject_cast<QListWidget *>(entry.editor))
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                checked << list->item(row)->data(Qt::UserRole).toString();
    checked.sort();
    return joinNames(checked);
}

void FieldForm::setValue(const QString &key, const QString &text)
{
    const bool wasSetting = std::exchange(m_isSetting, true);
    const Entry entry = m_lines.value(key);
    if (auto *line = qobject_cast<QLineEdit *>(entry.editor)) {
        line->setText(entry.spec.editor == Editor::Country ? countryWord(text) : text);
        line->setCursorPosition(0);
    } else if (auto *several = qobject_cast<QPlainTextEdit *>(entry.editor)) {
        several->setPlainText(text);
    } else if (auto *check = qobject_cast<QCheckBox *>(entry.editor)) {
        check->setChecked(text == u"true");
    } else if (auto *number = qobject_cast<QSpinBox *>(entry.editor)) {
        number->setValue(text.toInt());
    } else if (auto *box = qobject_cast<QComboBox *>(entry.editor)) {
        // What is gone is offered to the record that has it, not to the next one.
        for (int at = box->count() - 1; !entry.choices.isEmpty() && at >= entry.choices.size(); --at)
            if (box->itemData(at).toString() != text)
                box->removeItem(at);
        if (!text.isEmpty() && box->findData(text) < 0)
            box->addItem(goneLabel(key, text), text);
        box->setCurrentIndex(qMax(0, box->findData(text)));
    } else if (auto *list = qobject_cast<QListWidget *>(entry.editor)) {
        const QStringList wanted = splitNames(text);
        QStringList missing = wanted;
        for (int row = 0; row < list->count(); ++row) {
            const QString name = list->item(row)->data(Qt::UserRole).toString();
            list->item(row)->setCheckState(wanted.contains(name) ? Qt::Checked : Qt::Unchecked);
            missing.removeAll(name);
        }
        for (const QString &name : std::as_const(missing)) {
            auto *item = new QListWidgetItem(goneLabel(key, name), list);
            item->setData(Qt::UserRole, name);
            item->setCheckState(Qt::Checked);
        }
        // What is chosen is to be seen without scrolling.
        for (int row = list->count() - 1; row >= 0; --row)
            if (list->item(row)->checkState() == Qt::Checked)
                list->scrollToItem(list->item(row), QAbstractItemView::PositionAtTop);
    }
    m_isSetting = wasSetting;
    m_lines[key].shown = value(key);
}

void FieldForm::setStored(const FieldValues &stored)
{
    m_given = stored;
    FieldValues shown;
    for (const QString &key : std::as_const(m_order)) {
        setValue(key, stored.value(key));
        // As it comes back from the editor, so that what nobody touched is no change.
        shown.insert(key, value(key));
        field(key)->setError({});
        endContest(key);
    }
    m_stored = shown;
    Q_EMIT begunAnew();
    Q_EMIT changed();
}

FieldValues FieldForm::values() const
{
    FieldValues all;
    for (const QString &key : m_order)
        all.insert(key, value(key));
    return all;
}

FieldValues FieldForm::changes() const
{
    FieldValues different;
    for (const QString &key : m_order)
        if (const QString now = value(key); now != m_stored.value(key))
            different.insert(key, now);
    return different;
}

QString FieldForm::missingText(const QString &key) const
{
    // In the words of the store's own refusal, so that one fault has one sentence.
    const QString own = key + QStringLiteral("_missing");
    const QString rule = knownRules().contains(own) ? own : QStringLiteral("value_missing");
    return errorText(Error{Error::Kind::Invalid, rule, {}, {key}, key});
}

QString FieldForm::goneLabel(const QString &, const QString &value) const
{
    return value;
}

bool FieldForm::check()
{
    QList<FormField *> ordered;
    for (const QString &key : std::as_const(m_order)) {
        const Entry &entry = m_lines[key];
        const bool isMissing = entry.spec.isRequired && value(key).trimmed().isEmpty();
        const bool isWrong = entry.spec.editor == Editor::Email && isEmailWrong(key);
        entry.field->setError(isMissing ? missingText(key)
                              : isWrong
                                  ? errorText(Error{Error::Kind::Invalid, QStringLiteral("email_invalid"), {}, {}, key})
                                  : QString());
        ordered << entry.field;
    }
    return !focusFirstError(ordered);
}

bool FieldForm::showError(const Error &error)
{
    // A unique key of the store does not know which field it is about.
    static const QHash<QString, QString> keyOfRule = {
        {QStringLiteral("name_taken"), QStringLiteral("name")},
        {QStringLiteral("number_taken"), QStringLiteral("number")},
        {QStringLiteral("dealer_id_code_taken"), QStringLiteral("code")},
        {QStringLiteral("login_taken"), QStringLiteral("login")},
        {QStringLiteral("email_taken"), QStringLiteral("email")},
    };
    return showError(error.field.isEmpty() ? keyOfRule.value(error.rule) : error.field, errorText(error));
}

bool FieldForm::showError(const QString &key, const QString &sentence)
{
    FormField *wrong = field(key);
    if (!wrong)
        return false;
    wrong->setError(sentence);
    return focusFirstError({wrong});
}

void FieldForm::focusFirst()
{
    if (!m_order.isEmpty())
        m_lines[m_order.first()].editor->setFocus();
}

QWidget *cardAround(FieldForm *form)
{
    auto *card = new Card;
    card->column()->addWidget(form);
    card->column()->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the keyboard from field to field
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics(form).block, 0, 0);
    column->addWidget(scroll);
    return page;
}

} // namespace kontor::ui
