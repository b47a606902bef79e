// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FormField: a label, its editor and, where something is wrong, the sentence that says so.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace kontor::ui
{

class TextLabel;

class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over. The label is its buddy and its accessible name.
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    QString label() const { return m_name; }
    /// A star at the label and the word in the accessible description.
    void setRequired(bool required);
    bool isRequired() const { return m_required; }
    /// A muted line below the editor, as long as there is no error.
    void setHint(const QString &hint);
    /// A line below the editor that is no error and yet to be read, in the place of the hint.
    void setNotice(const QString &notice);
    QString notice() const { return m_notice; }
    /// The sentence below the editor; an empty one takes it away.
    void setError(const QString &error);
    QString error() const { return m_error; }
    bool hasError() const { return !m_error.isEmpty(); }
    QWidget *editor() const { return m_editor; }
    /// A choice that cannot be changed stands there as a text that can be selected; other editors stay as they are.
    void showFixed(bool isFixed);
    /// That text; null as long as none was shown.
    QLineEdit *fixedText() const { return m_fixed; }

private:
    void retranslate();
    void tellDescription();
    void changeEvent(QEvent *event) override;

    QString m_name;
    QString m_hint;
    QString m_notice;
    QString m_error;
    bool m_required = false;
    QLabel *m_label;
    QWidget *m_editor;
    QLineEdit *m_fixed = nullptr;
    QLabel *m_sign;
    TextLabel *m_below;
};

/// Puts the keyboard into the first field that has an error; false when none has.
bool focusFirstError(const QList<FormField *> &fields);

} // namespace kontor::ui
