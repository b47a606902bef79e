// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MasterDataForm: the fields of a Submandant, with what is wrong beside each.
#pragma once

#include "store/operations/fields.h"
#include "ui/context.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kontor::ui
{

class FormField;

class MasterDataForm : public QWidget
{
    Q_OBJECT

public:
    explicit MasterDataForm(const Context &context, QWidget *parent = nullptr);

    /// What the store holds; empty for a new Submandant.
    void setStored(const FieldValues &stored);
    /// Puts typed values on top of the stored ones.
    void setTyped(const FieldValues &typed);
    /// The fields that differ from what the store holds.
    FieldValues changes() const;
    FieldValues values() const;
    void discard() { setStored(m_stored); }
    /// Shows an error beside its field and puts the keyboard there; false when it belongs to none.
    bool showError(const Error &error);
    /// Says early what the store would refuse: name and dealer ID (P-10). True when nothing is wrong.
    bool check();
    /// The dealer IDs that are offered: the usable ones of this partner, and the present one.
    QStringList offeredDealerIds() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    FormField *addLine(const QString &key, int maxLength);
    void loadDealerIds();
    void offerDealerIds(const QStringList &codes);
    void clearErrors();
    QString value(const QString &key) const;
    void setValue(const QString &key, const QString &text);
    void layOut();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    FieldValues m_stored;
    QHash<QString, FormField *> m_fields;
    QHash<QString, QLineEdit *> m_lines;
    QComboBox *m_dealerId;
    QPlainTextEdit *m_note;
    QStringList m_order;
    QStringList m_usable;
    bool m_isSetting = false;
};

} // namespace kontor::ui
