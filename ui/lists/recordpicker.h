// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordPicker: chooses one record of a list: a search and the list, in a dialog.
#pragma once

#include "ui/context.h"
#include "ui/lists/liststack.h"
#include "ui/theme/palette.h"

#include <QDialog>

class QPushButton;

namespace kontor::ui
{

class EffectLine;
class SearchField;

/// To be opened with open(); deletes itself when it is closed.
class RecordPicker : public QDialog
{
    Q_OBJECT

public:
    struct Wanted {
        QString title;
        QString verb;              ///< on the button
        QString noneVerb;          ///< a second button that chooses nothing, e.g. "No site"; may be empty
        QList<QByteArray> columns; ///< empty: those of the specification
        QList<Condition> where;
    };
    RecordPicker(const Context &context, const ListSpec &spec, const Wanted &wanted, QWidget *parent = nullptr);

    ListView *view() const { return m_stack->view(); }
    QPushButton *chooseButton() const { return m_choose; }
    QPushButton *noneButton() const { return m_none; }
    /// What choosing the selected record would do, below the list; an empty text takes it away.
    void setEffect(const QString &text, Meaning meaning = Meaning::Info);
    QString effect() const;
    /// There will be effects to say: they have their room before, so that no row moves when one is selected.
    void keepEffectRoom();
    /// Whether the selected record may be chosen; asked anew with each selected().
    void setPossible(bool isPossible);

Q_SIGNALS:
    /// `key` is the record's natural key, `id` its id; both empty for "none".
    void chosen(const QString &key, const kontor::Uuid &id);
    /// Another one is selected; both empty for none or several.
    void selected(const QString &key, const kontor::Uuid &id);

private:
    std::pair<QString, Uuid> current() const;
    void enable();
    void choose();

    items::ListModel *m_model;
    ListStack *m_stack;
    SearchField *m_search;
    QPushButton *m_choose;
    QPushButton *m_none;
    EffectLine *m_effect;
    bool m_isPossible = true;
};

} // namespace kontor::ui
