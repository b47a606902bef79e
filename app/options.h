// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Options: the command line of the window (CLI.md).
#pragma once

#include "domain/calendar.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

namespace kontor
{

struct Options {
    QString store;
    bool isStoreGiven = false;
    QString as;
    Calendar calendar;
    QString language;               ///< empty: as remembered
    std::optional<ui::Theme> theme; ///< none: as remembered
    QString screenshots;            ///< a folder; empty: a window
    int scale = 1;                  ///< of pictures: dots a pixel
    QString error;                  ///< what cannot be read; English
};

Options readOptions(const QStringList &words);

QString optionsHelp();

} // namespace kontor
