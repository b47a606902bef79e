// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planted.h"

namespace kontor::tests
{

bool hasBug(const char *name)
{
    static const QByteArray wanted = qgetenv("KONTOR_BUG");
    return wanted == name;
}

QString withBug(const QString &path, QString text)
{
    for (const PlantedText &planted : plantedTexts())
        if (hasBug(planted.bug) && path == QLatin1String(planted.path))
            text.replace(QString::fromUtf8(planted.right), QString::fromUtf8(planted.wrong));
    return text;
}

} // namespace kontor::tests
