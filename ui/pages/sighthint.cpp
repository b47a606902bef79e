// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sighthint.h"

#include <QEvent>
#include <QLocale>

namespace kontor::ui
{

SightHint::SightHint(const Context &context, QWidget *parent)
    : EffectLine(parent)
    , m_context(context)
{
    setText({});
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (changes.touches("portal_user_account") || changes.touches("portal_user") || changes.touches("user_site"))
            ask();
    });
    ask();
}

// Asked of the store each time: the session that the pages were handed is of the start.
void SightHint::ask()
{
    const auto asked = m_context.store.read<Sight>([](Reader &reader) -> Result<Sight> {
        KONTOR_LET(colleagues, whoChangesSight(reader));
        KONTOR_LET(sites, ownSites(reader));
        return Sight{reader.session().visibility, sites, colleagues};
    });
    whenDone(asked, this, [this](const Result<Sight> &sight) {
        if (!sight)
            return;
        m_sight = *sight;
        m_isKnown = true;
        retranslate();
    });
}

QString SightHint::sentence() const
{
    if (!m_isKnown)
        return {};
    if (!m_context.session.isEmployee())
        //: %1 is the partner's company
        return tr("You see the customers that are assigned to your company. Ask %1 for others.")
            .arg(m_context.session.mandantName);
    QString limit;
    if (m_sight.visibility == u"none")
        limit = tr("You see no customers: your visibility of customer data is None.");
    else if (m_sight.visibility == u"own")
        limit = tr("You see only the customers whose partner contact you are or stand in for: your visibility of "
                   "customer data is Own.");
    else if (!m_sight.sites.isEmpty())
        //: %1 names sites
        limit = tr("You see only the customers of your sites, and those without a site: %1.")
                    .arg(m_sight.sites.join(QStringLiteral(", ")));
    if (limit.isEmpty())
        return {};
    QStringList names;
    for (const Colleague &one : m_sight.colleagues)
        names << (one.name == one.login ? one.login : QStringLiteral("%1 (%2)").arg(one.name, one.login));
    if (names.isEmpty())
        return limit;
    //: %1 names colleagues
    return limit + u' ' + tr("This can be changed by: %1.").arg(names.join(QStringLiteral(", ")));
}

void SightHint::retranslate()
{
    // A Submandant's user sees what he was given by its nature; an empty list tells him all the same.
    setText(m_context.session.isEmployee() ? sentence() : QString());
    Q_EMIT changed();
}

void SightHint::changeEvent(QEvent *event)
{
    EffectLine::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
