// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// textFaults: what is wrong with one translation, in words; the rules of translations/README.md as code.
#pragma once

#include "tsfile.h"

namespace kontor::tests
{

/// Plural forms that Qt asks for; 0 for a language that Kontor does not have.
int pluralForms(const QString &language);

/// Empty for a good translation. `language` is en, de or hu.
QStringList textFaults(const TsText &text, const QString &language);

} // namespace kontor::tests
