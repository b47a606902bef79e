// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries: what Kontor is linked with, with version and licence, for "About".
#pragma once

#include "ui/shell/aboutdialog.h"

namespace kontor
{

QList<ui::Library> usedLibraries();

} // namespace kontor
