// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DeputyDialog: a person is away: who stands in, from when until when, and what that will do; and the list of deputies
// (MISSION 4.3, N14).
#pragma once

#include "store/operations/deputies.h"
#include "ui/context.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace kontor::ui
{

class EffectLine;
class FormField;
class RecordsTab;

/// To be opened with open(); deletes itself when it is closed.
class DeputyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `away` null: to be chosen.
    DeputyDialog(const Context &context, const Uuid &away, QWidget *parent);

    QComboBox *away() const { return m_away; }
    QComboBox *deputy() const { return m_deputy; }
    QDateEdit *from() const { return m_from; }
    QDateEdit *until() const { return m_until; }
    EffectLine *effect() const { return m_effect; }
    QPushButton *setButton() const { return m_set; }
    QPushButton *endButton() const { return m_end; }
    RecordsTab *list() const { return m_list; }

private:
    using People = QList<std::pair<Uuid, QString>>;
    void build();
    void loadPeople(const Uuid &away);
    void offer(const People &people, const Uuid &away);
    Deputyship wanted() const;
    void enableEnd();
    void preview();
    void showEffect(const Result<DeputyEffect> &effect);
    void showError(const Error &error);
    void set();
    void end();

    Context m_context;
    Lane m_previews;
    QComboBox *m_away;
    QComboBox *m_deputy;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QHash<QString, FormField *> m_fields;
    EffectLine *m_effect;
    RecordsTab *m_list;
    QPushButton *m_end;
    QPushButton *m_set;
};

} // namespace kontor::ui
