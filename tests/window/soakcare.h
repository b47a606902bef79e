// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SoakCare: what a window of the soak does with customers one by one: finds one by typing, changes it in its form,
// takes that back and does it again, leaves it unsaved, imports some. Both windows work on the same
// customers; each changes a field of its own, so that the last that it saved has to be there in the end.
#pragma once

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

class QLineEdit;

namespace kontor
{

namespace ui
{
class CustomerDetail;
}

class SoakDesk;

class SoakCare
{
public:
    /// `name` is part of all that this window stores; `customers` are numbers.
    SoakCare(SoakDesk &desk, const QString &name, const QString &field, const QStringList &customers);

    void edit();
    void leaveUnsaved();
    void import();

private:
    bool open();
    bool save();
    bool takeBackAndAgain(const QString &before, const QString &typed);
    /// `step` is what happened to the field: the log has to know it.
    void tell(const QString &step, const QString &value) const;
    QString typeAnew();
    QString shown() const;

    SoakDesk &m_desk;
    QString m_name;
    QString m_field;
    QStringList m_customers;
    ui::CustomerDetail *m_detail;
    QLineEdit *m_line;
    QTemporaryDir m_folder;
    QString m_number; ///< of the customer that is open
    QString m_id;
    int m_values = 0;
    int m_imported = 0;
};

} // namespace kontor
