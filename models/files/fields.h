// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of rows that can be imported, their fields and how each is read.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kontor::files
{

enum class FieldType { Line, Text, List, Day, Kind, Administration, Country, Email, YesNo };

struct Field {
    QString key; ///< CLI.md, "Keys"
    FieldType type = FieldType::Line;
    int maxLength = 500; ///< characters (UTF-16 units) of the canonical value
    bool isMandatory = false;
};

struct Kind {
    QString key; ///< plural: "customers", "submandants", "assignments", "sites", "dealer_ids"
    QList<Field> fields;

    const Field *field(const QString &fieldKey) const; ///< null when there is none; lives as long as the kind
    QStringList fieldKeys() const;
    QStringList mandatoryKeys() const;
};

/// By its plural or singular key, with _ or -; null for a kind that no file can bring. The pointer lives as long as the
/// program.
const Kind *kindByKey(const QString &key);

QStringList kindKeys();

} // namespace kontor::files
