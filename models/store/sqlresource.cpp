// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlresource.h"

#include <QFile>
#include <QRegularExpression>

namespace kontor
{

QString sqlResource(const QString &path)
{
    QFile file(QStringLiteral(":/sql/") + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlResource", qPrintable(path));
    Q_UNUSED(opened)
    return QString::fromUtf8(file.readAll());
}

QString schemaSql(const QString &resource, Engine engine)
{
    QString sql = sqlResource(resource);
    if (engine == Engine::Postgres)
        return sql;
    static const QRegularExpression uuid(QStringLiteral("\\bUUID\\b"));
    static const QRegularExpression bigint(QStringLiteral("\\bBIGINT\\b"));
    static const QRegularExpression tableEnd(QStringLiteral("^\\);$"), QRegularExpression::MultilineOption);
    static const QRegularExpression clusteredEnd(QStringLiteral("^\\); -- clustered$"),
                                                 QRegularExpression::MultilineOption);
    return sql.replace(clusteredEnd, QStringLiteral(") STRICT, WITHOUT ROWID;"))
        .replace(uuid, QStringLiteral("BLOB"))
        .replace(bigint, QStringLiteral("INTEGER"))
        .replace(tableEnd, QStringLiteral(") STRICT;"));
}

QStringList schemaTexts()
{
    return {QStringLiteral("schema/0001_core.sql"), QStringLiteral("schema/0002_customer_care.sql"),
            QStringLiteral("schema/0003_people.sql"), QStringLiteral("schema/0007_sites.sql")};
}

QStringList sharedTables()
{
    return {QStringLiteral("mandant"),          QStringLiteral("site"),
            QStringLiteral("dealer_id"),        QStringLiteral("submandant"),
            QStringLiteral("portal_user"),      QStringLiteral("portal_user_account"),
            QStringLiteral("user_role"),        QStringLiteral("user_site"),
            QStringLiteral("product"),          QStringLiteral("customer"),
            QStringLiteral("customer_profile"), QStringLiteral("customer_product"),
            QStringLiteral("assignment"),       QStringLiteral("deputyship"),
            QStringLiteral("customer_merge"),   QStringLiteral("outdated_report"),
            QStringLiteral("named_view"),       QStringLiteral("change_set"),
            QStringLiteral("change_op")};
}

} // namespace kontor
