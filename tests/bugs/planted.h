// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Known bugs that KONTOR_BUG switches on, in copies that plant.py makes of the program's sources.
#pragma once

#include <QList>
#include <QString>

namespace kontor::tests
{

/// Whether this is the bug of this run.
bool hasBug(const char *name);

/// A text of resources/sql/ by its path, with what the bug of this run puts into it.
QString withBug(const QString &path, QString text);

/// What stands in a text of resources/sql/ and what a bug puts in its place.
struct PlantedText {
    const char *bug;
    const char *path;
    const char *right;
    const char *wrong;
};
QList<PlantedText> plantedTexts();

} // namespace kontor::tests
