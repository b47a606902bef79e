// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MailDraft: a mail for the person's own mail program, as an address that it opens.
#pragma once

#include <QStringList>
#include <QUrl>

namespace kontor::ui
{

/// A mailto address; `email` may be empty, then the draft is to nobody yet.
QUrl mailDraft(const QString &email, const QString &subject, const QStringList &lines);

} // namespace kontor::ui
