// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Options: the command line of the window (CLI.md).
#pragma once

#include "domain/calendar.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

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
    std::function<qint64()> clock;  ///< of the lock, ms; none: the machine's
    QString error;                  ///< what cannot be read; English
};

Options readOptions(const QStringList &words);

QString optionsHelp();

} // namespace kontor
