// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on a nordlicht store of one's own, each in the name of a login, as the programs do them.
#pragma once

#include "store/demo/nordlicht.h"
#include "store/listquery.h"
#include "store/operations/customers.h"
#include "store/operations/undo.h"
#include "store/storefile.h"

#include <QTemporaryDir>
#include <QtTest>

namespace kontor::tests
{

class OperationStore
{
public:
    OperationStore()
    {
        const auto made = createStore(path(), false, m_calendar,
                                      [&](Database &database) { return fillNordlicht(database, m_calendar); });
        m_isMade = made.has_value();
    }

    bool isMade() const { return m_isMade; }
    QString path() const { return m_folder.filePath(QStringLiteral("store.kontor")); }

    /// One operation; the rule that refused it, empty when it was done.
    QString perform(const char *login, const std::function<Result<>(Door &)> &work)
    {
        auto writer = Writer::open(path(), QLatin1String(login), m_calendar);
        if (!writer)
            return writer.error().rule;
        const auto receipt = (*writer)->perform(QString::fromLatin1(m_command), {}, work);
        m_receipt = receipt ? *receipt : Receipt();
        m_error = receipt ? Error() : receipt.error();
        return receipt ? QString() : receipt.error().rule;
    }
    /// The same under the name of a command, for the undo.
    QString perform(const QString &command, const char *login, const std::function<Result<>(Door &)> &work)
    {
        m_command = command.toLatin1();
        return perform(login, work);
    }
    QString undo(const char *login, const Uuid &changeSet)
    {
        m_command = "undo";
        return perform(login, [&](Door &door) { return undoChangeSet(door, changeSet); });
    }

    template <typename T>
    T read(const char *login, const std::function<Result<T>(Reader &)> &question)
    {
        auto reader = Reader::open(path(), QLatin1String(login), m_calendar);
        return reader ? (*reader)->read<T>(question).value_or(T()) : T();
    }
    qint64 number(const QByteArray &sql)
    {
        return read<qint64>("nordlicht", [&](Reader &reader) { return reader.database().integer(sql, {}, -1); });
    }
    QString text(const QByteArray &sql)
    {
        return read<QString>("nordlicht", [&](Reader &reader) { return reader.database().text(sql); });
    }
    Uuid customer(const char *number)
    {
        return read<Uuid>("nordlicht", [&](Reader &reader) {
            return reader.database().uuid("SELECT id FROM customer WHERE number = ?", {QLatin1String(number)});
        });
    }
    QList<Uuid> customers(const QList<const char *> &numbers)
    {
        QList<Uuid> ids;
        for (const char *known : numbers)
            ids << customer(known);
        return ids;
    }
    /// One column of a list as this login sees it.
    QStringList column(const char *login, const ListSpec &spec, const char *key, const ListQuery &query = {})
    {
        ListQuery asked = query;
        asked.columns = {key};
        const auto rows = read<QList<ListRow>>(login, [&](Reader &reader) { return listRows(reader, spec, asked); });
        QStringList cells;
        for (const ListRow &row : rows) {
            const auto *cell = std::get_if<QString>(&row.cells[0]);
            const auto *count = std::get_if<qint64>(&row.cells[0]);
            cells << (cell ? *cell : count ? QString::number(*count) : QString());
        }
        return cells;
    }

    const Receipt &receipt() const { return m_receipt; }
    const Error &error() const { return m_error; }

private:
    QTemporaryDir m_folder;
    Calendar m_calendar{QDate(2026, 3, 2)};
    QByteArray m_command = "test";
    Receipt m_receipt;
    Error m_error;
    bool m_isMade = false;
};

} // namespace kontor::tests
