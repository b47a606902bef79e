// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh nordlicht store for each test function, made once by kontorctl and copied; and questions to the file itself.
#pragma once

#include "support/command.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace kontor::tests
{

class NordlichtStore
{
public:
    /// False when kontorctl could not make it.
    bool make()
    {
        m_original = Kontorctl(m_folder.filePath(QStringLiteral("original.kontor")));
        return m_folder.isValid() &&
               m_original({QStringLiteral("init"), QStringLiteral("--demo"), QStringLiteral("nordlicht")}).status == 0;
    }
    /// A command line on a copy of its own.
    Kontorctl fresh()
    {
        const QString path = m_folder.filePath(QStringLiteral("copy%1.kontor").arg(++m_copies));
        return QFile::copy(m_original.store(), path) ? Kontorctl(path) : Kontorctl();
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    Kontorctl m_original;
    int m_copies = 0;
};

/// What the plain sqlite3 tool answers; the tool is needed, its absence answers with words that no test expects.
inline QByteArray plain(const Kontorctl &ctl, const QString &sql)
{
    const QString tool = program(QStringLiteral("sqlite3"));
    if (tool.isEmpty())
        return "the sqlite3 tool is missing";
    const Ran ran = run(tool, {QStringLiteral("-batch"), QStringLiteral("-bail"), ctl.store(), sql});
    return (ran.out + ran.err).trimmed();
}

/// Everything in the file but its log, as text.
inline QByteArray content(const Kontorctl &ctl)
{
    return plain(ctl,
                 QStringLiteral(".dump mandant site dealer_id submandant portal_user portal_user_account user_role "
                                "user_site product customer customer_profile customer_product assignment "
                                "customer_merge outdated_report named_view deputyship"));
}

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// One key of all rows of a list, in its order.
inline QStringList column(const Ran &ran, const char *key)
{
    QStringList values;
    const QJsonArray rows = ran.array();
    for (const QJsonValue &row : rows)
        values << row[QLatin1String(key)].toVariant().toString();
    return values;
}

} // namespace kontor::tests
