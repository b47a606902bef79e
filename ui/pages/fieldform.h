// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FieldForm: the fields of a record as a person fills them, with what is wrong beside each.
#pragma once

#include "store/operations/fields.h"

#include <QHash>
#include <QWidget>

namespace kontor::ui
{

class FormField;

struct FormLine {
    enum class Editor {
        Line,
        Email,   ///< a line that is looked at when it is left
        Country, ///< typed and read by its name, stored by its code
        Text,    ///< several lines, over the whole width
        Choice,  ///< one of setChoices()
        Checks,  ///< some of setChoices(), stored with ", " between them
        Number,
        YesNo, ///< "true" or "false"; its label stands beside the box
    };
    QString key;
    Editor editor = Editor::Line;
    int limit = 200; ///< characters; of a number its greatest value, the least is 1
    bool isRequired = false;
};

struct FormChoice {
    QString value;
    QString label;
    QString whyNot = {}; ///< of a check: shown and not to be changed, for this reason
};

class FieldForm : public QWidget
{
    Q_OBJECT

public:
    /// One or two lines stand beside each other; the editors bear their keys as object names.
    explicit FieldForm(const QList<QList<FormLine>> &rows, QWidget *parent = nullptr);

    void setLabel(const QString &key, const QString &label);
    QString label(const QString &key) const;
    void setHint(const QString &key, const QString &hint);
    void setChoices(const QString &key, const QList<FormChoice> &choices);
    QList<FormChoice> choices(const QString &key) const;
    /// Off: shown and not to be changed; `why` is the hint then.
    void setFieldEnabled(const QString &key, bool isEnabled, const QString &why = {});
    bool isFieldEnabled(const QString &key) const;
    /// Nothing of it can be changed by whoever sees it.
    void setReadOnly();
    QStringList keys() const { return m_order; }
    FormField *field(const QString &key) const { return m_lines.value(key).field; }

    /// What the store holds; empty for a new record.
    void setStored(const FieldValues &stored);
    /// What the store holds by now, because somebody else saved it. What is typed stays, with what is wrong with it and
    /// where the caret stands; where somebody else saved another value beneath it, that is told beside the field.
    virtual void setStoredBeneath(const FieldValues &stored);
    /// The store took these values; what was typed since stays.
    void noteSaved(const FieldValues &sent);
    /// Puts typed values on top of the stored ones. `before`: what the store held when they were typed, of a draft.
    void setTyped(const FieldValues &typed, const FieldValues &before = {});
    /// The fields that differ from what the store holds.
    FieldValues changes() const;
    /// What the store held when it was last asked, as it gave it.
    FieldValues stored() const { return m_given; }
    /// What the store held when the changed fields were typed.
    FieldValues before() const;
    /// Fields in which somebody else saved a value beneath what is typed here.
    QStringList contested() const;
    /// What the store holds, as the form shows it.
    QString theirs(const QString &key) const { return m_stored.value(key); }
    void takeTheirs();
    /// A value as its field would show it.
    QString shownText(const QString &key, const QString &value) const;
    FieldValues values() const;
    QString value(const QString &key) const;
    void discard() { setStored(m_given); }
    /// Shows an error beside its field and puts the keyboard there; false when it belongs to none.
    bool showError(const Error &error);
    bool showError(const QString &key, const QString &sentence);
    /// Says early what the store would refuse. True when nothing is wrong; else the keyboard is in the first wrong one.
    bool check();
    void focusFirst();

    /// A value by the keyboard rather than from a choice.
    bool isTyped(const QString &key) const;
    /// Shows a value that stood here before, with the keyboard in its field.
    void bringBack(const QString &key, const QString &value);
    /// The editors' keys for undo and redo go through this filter; they keep no history where that can be said.
    void leaveUndoTo(QObject *filter);

Q_SIGNALS:
    void changed();
    /// By the person, and not by what was stored.
    void edited(const QString &key, const QString &before, const QString &after);
    /// Another record, or other values of this one, are shown: what was typed before is no step to go back to.
    void begunAnew();

protected:
    /// What an empty required field says, and how a value is called that is not among the choices any more.
    virtual QString missingText(const QString &key) const;
    virtual QString goneLabel(const QString &key, const QString &value) const;
    void setValue(const QString &key, const QString &text);
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        FormLine spec;
        QWidget *editor = nullptr;
        FormField *field = nullptr;
        QList<FormChoice> choices;
        bool isChangeable = true;
        QString shown; ///< the value as it was last noted
    };
    QWidget *makeEditor(const FormLine &line);
    void add(const FormLine &line);
    void layOut(const QList<QList<FormLine>> &rows);
    void noteChange(const QString &key);
    void contest(const QString &key, const QString &before);
    void endContest(const QString &key);
    void tellContests();
    bool isEmailWrong(const QString &key) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    FieldValues m_given;     ///< as the store gave it
    FieldValues m_stored;    ///< as it comes back from the editors
    FieldValues m_contested; ///< key -> what the store held when the typing began
    QHash<QString, Entry> m_lines;
    QStringList m_order;
    bool m_isSetting = false;
};

/// The form on a card that scrolls where the window is small, as the page of a tab.
QWidget *cardAround(FieldForm *form);

} // namespace kontor::ui
