// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the products that an import adds.
#pragma once

#include <QString>

namespace kontor::ui
{

/// Of a row of a file: the product that was not there before, and what to do where it is misspelt.
QString newProductText(const QString &name);

} // namespace kontor::ui
