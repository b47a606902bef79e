// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TsFile: the texts of one .ts file, as far as the tests look at them.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kontor::tests
{

struct TsText {
    QString context;
    QString source;
    QString comment; ///< tells two equal sources apart
    bool isPlural = false;
    bool isUnfinished = false;
    bool isObsolete = false;
    QStringList translations; ///< one, or one a plural form

    /// What makes a text this text and no other.
    QString key() const
    {
        return context + u'|' + source + u'|' + comment + (isPlural ? QStringLiteral("|n") : QString());
    }
    /// What a failure calls it.
    QString name() const { return context + QStringLiteral(": “") + source + u'”'; }
};

struct TsFile {
    QString language;
    QList<TsText> texts;
    QString error; ///< empty where it could be read
};

TsFile readTs(const QString &path);

} // namespace kontor::tests
