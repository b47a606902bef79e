// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Countries: from a name in English, German or Hungarian to ISO 3166 alpha-2, and back to a name.
#pragma once

#include <QString>

namespace kontor::files
{

/// "DE" for "Germany", "Deutschland", "Németország", "DEU" or "de"; empty for what is none. Any thread.
QString countryCode(const QString &text);

/// The country's name in the language ("en", "de", "hu" or any that ICU knows); `code` itself where it is none, since
/// the store keeps unknown names as they came. Any thread.
QString countryName(const QString &code, const QString &languageTag);

} // namespace kontor::files
