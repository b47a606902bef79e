// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one cell into the canonical text of its field.
#pragma once

#include "files/fields.h"

#include <QString>
#include <QStringList>

namespace kontor::files
{

struct ValueReading {
    QString value;    ///< canonical(); empty for an empty cell
    QString reason;   ///< empty, or a key of reasons.h; then the value is not to be used
    QStringList args; ///< as reasons.h says

    bool isBad() const { return !reason.isEmpty(); }
};

/// Line: line ends and tabs become blanks. Text: line ends become LF. List: separated by , ; | or line ends; the items
/// come joined by LF, each once. Day: ISO. Kind: prospect, customer. Administration: its state. Both are known in
/// English, German and Hungarian, and so is YesNo: true, false. Country: alpha-2 where the name is known, else as it
/// came. Email: one @ with something on both sides and no blank. Byte order marks are dropped. Pure, any thread.
ValueReading readValue(const Field &field, const QString &cell);

/// What joins the items of a list in a Record.
inline const QChar listSeparator = u'\n';

} // namespace kontor::files
