// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments: the command line of kontorctl, read and checked (CLI.md).
#pragma once

#include "domain/calendar.h"
#include "domain/result.h"
#include "store/visibility.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace kontor::ctl
{

/// What is said of a command line.
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

struct Arguments {
    QString store;
    QString as;
    QString lookAs;   ///< whom "as" looks as, read-only; mostly nobody
    QString language; ///< en, de, hu; empty: the desktop's
    Calendar calendar;
    bool isJson = false;
    QString command;
    QStringList words;                   ///< what follows the command
    QHash<QString, QStringList> options; ///< the command's own, by long name

    ActorName actor() const { return {as, lookAs}; }
    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option).value(0); }
};

/// The language asked for, wherever it stands; empty where none is. Said before all else, errors too.
QString languageIn(const QStringList &commandLine);

/// Errors: Usage bad_arguments (its detail in the language that is loaded), unknown_command, unknown_option.
Result<Arguments> readArguments(const QStringList &commandLine);

QString usageText();

/// Errors: Usage bad_arguments; `detail` as the command is written, or in the language that is loaded.
tl::unexpected<Error> badArguments(const QString &detail);

/// An option's day, nothing where it was not given. Errors: Invalid day_invalid (args: the text; field: the option).
Result<std::optional<QDate>> readDay(const Arguments &arguments, const QString &option);

} // namespace kontor::ctl
