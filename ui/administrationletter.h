// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// AdministrationLetter: the mail draft that asks a customer to agree to the customer administration (MISSION 3.3).
#pragma once

#include "domain/session.h"

#include <QUrl>

namespace kontor::ui
{

/// A mailto address with subject and text in the present language. It is to nobody yet: whose administration is not
/// active is locked, its address among it. Without name and number it fits every customer, so that one text goes to
/// several without naming one to another.
QUrl administrationLetter(const Session &session, const QString &name = {}, const QString &number = {});

} // namespace kontor::ui
