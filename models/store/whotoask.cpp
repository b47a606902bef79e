// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/whotoask.h"

namespace kontor
{

Result<QList<Colleague>> whoChangesSight(Reader &reader)
{
    QList<Colleague> colleagues;
    KONTOR_TRY(reader.database().each(
        "SELECT u.login, coalesce(u.given_name, ''), coalesce(u.family_name, '') FROM visible_portal_user u "
        "JOIN visible_portal_user_account a ON a.mandant = u.mandant AND a.id = u.id "
        "WHERE u.submandant IS NULL AND a.own_state = 'active' AND a.team IN ('management', 'administration') "
        "ORDER BY u.given_name COLLATE kontor_words, u.family_name COLLATE kontor_words, u.login",
        {}, [&](const Statement &row) {
            const QString name = (row.text(1) + u' ' + row.text(2)).trimmed();
            colleagues << Colleague{row.text(0), name.isEmpty() ? row.text(0) : name};
            return true;
        }));
    return colleagues;
}

bool decidesSight(const Session &session)
{
    return session.isEmployee() && !session.isLooking() &&
           (session.team == u"management" || session.team == u"administration");
}

Result<QStringList> ownSites(Reader &reader)
{
    QStringList names;
    KONTOR_TRY(reader.database().each(
        "SELECT t.name FROM visible_user_site us JOIN visible_site t ON t.mandant = us.mandant AND t.id = us.site "
        "WHERE us.portal_user = ? ORDER BY t.name COLLATE kontor_words",
        {reader.session().user}, [&](const Statement &row) {
            names << row.text(0);
            return true;
        }));
    return names;
}

} // namespace kontor
