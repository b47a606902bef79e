// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorText: the one table from the rule of an error to a sentence for people, which names the way out.
#pragma once

#include "domain/record.h"
#include "domain/result.h"
#include "domain/session.h"

#include <QString>
#include <QStringList>

namespace kontor::ui
{

/// What stood in a file, as a sentence can hold it: not for pages, and without what would turn or break the line.
QString quotedText(const QString &value);

/// The sentence for an error. An unknown rule gives the sentence of its kind with the key, so that support can find it.
QString errorText(const Error &error);
/// Why a row of a file was left out, in a few words, without line and column.
QString reasonText(const RecordError &error);
/// What there is to say about a row of a file, with its line.
QString recordText(qint64 line, const QString &text);
/// Line, column and reason: "Line 7, column City: the value is missing."
QString recordErrorText(const RecordError &error);

/// Why a change that needs this role is not offered; empty where it is.
QString whyNotText(const Session &session, const QString &role);

/// The rules that have a sentence of their own, for the test that the store's rules all have one.
QStringList knownRules();

} // namespace kontor::ui
