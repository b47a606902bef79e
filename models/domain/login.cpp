// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/login.h"

#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace kontor
{

bool isLogin(const QString &login)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9._-]{0,62}\\z"));
    return form.match(login).hasMatch();
}

bool isReservedLogin(const QString &login)
{
    static constexpr const char16_t *names[] = {u"all",      u"current_role", u"current_user", u"none",
                                                u"postgres", u"public",       u"replication",  u"samegroup",
                                                u"samerole", u"sameuser",     u"session_user", u"user"};
    const auto is = [&login](const char16_t *name) { return login == QStringView(name); };
    return std::any_of(std::begin(names), std::end(names), is) || login.startsWith(u"pg_") ||
           login.startsWith(u"kontor_");
}

} // namespace kontor
