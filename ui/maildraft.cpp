// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maildraft.h"

#include <QUrlQuery>

namespace kontor::ui
{

namespace
{

// Everything but letters and digits: what a name holds must not become a header of the mail.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QUrl mailDraft(const QString &email, const QString &subject, const QStringList &lines)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), encoded(subject));
    query.addQueryItem(QStringLiteral("body"), encoded(lines.join(QStringLiteral("\r\n"))));
    QUrl mail;
    mail.setScheme(QStringLiteral("mailto"));
    mail.setPath(encoded(email).replace(QStringLiteral("%40"), QStringLiteral("@")), QUrl::TolerantMode);
    mail.setQuery(query);
    return mail;
}

} // namespace kontor::ui
