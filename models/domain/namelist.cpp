// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namelist.h"

#include "domain/fold.h"

#include <algorithm>

namespace kontor
{

namespace
{

constexpr QChar quote = u'"';

bool isSeparator(QChar letter)
{
    return letter == u',' || letter == u';' || letter == u'|' || letter == u'\n';
}

} // namespace

QStringList splitNames(const QString &text)
{
    QStringList names;
    QString part;
    const auto take = [&] {
        if (const QString name = canonical(part); !name.isEmpty() && !names.contains(name))
            names << name;
        part.clear();
    };
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (isQuoted && letter == quote && i + 1 < text.size() && text[i + 1] == quote)
            part += text[i++];
        else if (letter == quote && (isQuoted || part.trimmed().isEmpty()))
            isQuoted = !isQuoted;
        else if (isSeparator(letter) && !isQuoted)
            take();
        else
            part += letter;
    }
    take();
    return names;
}

QString joinNames(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names) {
        const bool isPlain = !name.startsWith(quote) && std::none_of(name.begin(), name.end(), isSeparator);
        parts << (isPlain ? name : quote + QString(name).replace(quote, QStringLiteral("\"\"")) + quote);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace kontor
