// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FormDraft: what is typed into the forms of one record is kept while it is unsaved, and comes back after a crash.
#pragma once

#include "store/operations/fields.h"
#include "ui/context.h"

#include <QJsonObject>
#include <QObject>

namespace kontor::ui
{

class FieldForm;

/// Values as a draft keeps them, and back.
QJsonObject fieldsObject(const FieldValues &fields);
FieldValues fieldsOf(const QJsonValue &object);

class FormDraft : public QObject
{
    Q_OBJECT

public:
    enum class Record { New, Present };
    enum class Telling { Toast, Quiet };

    /// The fields of several forms have different keys. The forms live as long as this does.
    FormDraft(const Context &context, const QList<FieldForm *> &forms, QObject *parent);

    /// The forms show this record as it is stored: what was left unsaved of it comes back on top. Of a new one all
    /// fields are kept, since what it began with is not stored anywhere.
    void open(const QString &key, const QString &title, Record record, Telling telling = Telling::Toast);
    /// Another record is on its way into the forms; the draft of this one stays.
    void close() { m_key.clear(); }

private:
    void keep();
    void restore(Telling telling);

    Context m_context;
    QList<FieldForm *> m_forms;
    QString m_key; ///< empty: nothing is kept
    QString m_title;
    Record m_record = Record::Present;
    bool m_hasDraft = false;
};

} // namespace kontor::ui
