// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/userform.h"

#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/whotoask.h"
#include "ui/errortext.h"
#include "ui/widgets/formfield.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QListWidget>

namespace kontor::ui
{

namespace
{

using Editor = FormLine::Editor;

const QString bindingKey = QStringLiteral("submandant");
const QString loginKey = QStringLiteral("login");
const QString rolesKey = QStringLiteral("roles");
const QString teamKey = QStringLiteral("team");
const QString visibilityKey = QStringLiteral("visibility");
const QString sitesKey = QStringLiteral("sites");
const QString masterKey = QStringLiteral("partner_master");
const QString accessKey = QStringLiteral("partner_access");

// What the box of the binding holds: nothing chosen yet is empty, and a Submandant may have any name.
const QString ownCompany = QStringLiteral("own");
const QString submandantMark = QStringLiteral("of:");

QList<QList<FormLine>> rows()
{
    return {
        {{bindingKey, Editor::Choice, 0, true}},
        {{loginKey, Editor::Line, 63, true}, {QStringLiteral("email"), Editor::Email, 254}},
        {{QStringLiteral("given_name")}, {QStringLiteral("family_name")}},
        {{teamKey, Editor::Choice}, {visibilityKey, Editor::Choice}},
        {{rolesKey, Editor::Checks}, {sitesKey, Editor::Checks}},
        {{masterKey, Editor::YesNo}, {accessKey, Editor::YesNo}},
    };
}

const QStringList &allRoles()
{
    static const QStringList roles = {QStringLiteral("user_administration"),
                                      QStringLiteral("partner_administration"),
                                      QStringLiteral("customer_care"),
                                      QStringLiteral("assignment"),
                                      QStringLiteral("customer_desk"),
                                      QStringLiteral("ordering"),
                                      QStringLiteral("audit")};
    return roles;
}

/// What the gate of visibility asks, which a Submandant's users do not pass.
bool isOfEmployees(const QString &key)
{
    return key == teamKey || key == visibilityKey || key == sitesKey || key == masterKey || key == accessKey;
}

struct Offered {
    QStringList submandants;
    QStringList sites;
};

Result<QStringList> namesOf(Reader &reader, const ListSpec &spec, const QList<Condition> &where = {})
{
    ListQuery query;
    query.columns = {"name"};
    query.where = where;
    KONTOR_LET(found, listRows(reader, spec, query));
    QStringList names;
    for (const ListRow &row : found)
        names << std::get<QString>(row.cells[0]);
    return names;
}

FieldValues withBinding(const FieldValues &stored)
{
    FieldValues shown = stored;
    const QString name = stored.value(bindingKey);
    shown.insert(bindingKey, name.isEmpty() ? ownCompany : submandantMark + name);
    return shown;
}

} // namespace

UserForm::UserForm(const Context &context, QWidget *parent)
    : FieldForm(rows(), parent)
    , m_context(context)
{
    connect(this, &FieldForm::changed, this, &UserForm::describe);
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (changes.touches("site") || changes.touches("submandant"))
            load();
    });
    retranslate();
}

void UserForm::beginNew(const std::optional<QString> &belongsTo)
{
    m_isNew = true;
    m_isFixed = belongsTo.has_value() || !m_context.session.isEmployee();
    FieldValues first{{visibilityKey, QStringLiteral("own")}};
    if (belongsTo)
        first.insert(bindingKey, belongsTo->isEmpty() ? ownCompany : submandantMark + *belongsTo);
    setStored(first);
    enableFields();
    load();
}

void UserForm::beginPresent(const FieldValues &stored)
{
    m_isNew = false;
    m_isFixed = true;
    setStored(withBinding(stored));
    enableFields();
    load();
}

void UserForm::setStoredBeneath(const FieldValues &stored)
{
    FieldForm::setStoredBeneath(withBinding(stored));
}

QString UserForm::submandant() const
{
    const QString chosen = value(bindingKey);
    return chosen.startsWith(submandantMark) ? chosen.mid(submandantMark.size()) : QString();
}

bool UserForm::isOfSubmandant() const
{
    return !m_context.session.isEmployee() || value(bindingKey).startsWith(submandantMark);
}

void UserForm::load()
{
    const auto asked = m_context.store.read<Offered>([](Reader &reader) -> Result<Offered> {
        KONTOR_LET(submandants, namesOf(reader, lists::submandants()));
        KONTOR_LET(sites, namesOf(reader, lists::sites(), {{"usable", {QStringLiteral("true")}}}));
        return Offered{submandants, sites};
    });
    whenDone(asked, this, [this](const Result<Offered> &offered) {
        if (!offered)
            return;
        offerSubmandants(offered->submandants);
        QList<FormChoice> sites;
        for (const QString &name : offered->sites)
            sites << FormChoice{name, name};
        m_areSitesLoaded = true;
        setChoices(sitesKey, sites);
        enableFields();
        showAllRoles();
    });
}

// What somebody may do is to be seen at a glance.
void UserForm::showAllRoles()
{
    auto *roles = static_cast<QListWidget *>(field(rolesKey)->editor());
    const int height = roles->count() * roles->sizeHintForRow(0) + 2 * roles->frameWidth();
    roles->setFixedHeight(height);
    field(sitesKey)->editor()->setFixedHeight(height);
}

void UserForm::offerSubmandants(const QStringList &names)
{
    QList<FormChoice> offered;
    if (m_context.session.isEmployee())
        offered << FormChoice{QString(), tr("Choose…")}
                << FormChoice{ownCompany, tr("%1 (own company)").arg(m_context.session.mandantName)};
    for (const QString &name : names)
        offered << FormChoice{submandantMark + name, name};
    setChoices(bindingKey, offered);
}

void UserForm::enableFields()
{
    const Session &session = m_context.session;
    const bool mayUsers = session.mayChangeWith(QStringLiteral("user_administration"));
    const bool maySight = decidesSight(session);
    const QString needsRole = whyNotText(session, QStringLiteral("user_administration"));
    const QString needsTeam = tr("Set by the teams Management and Administration.");
    for (const QString &key : keys()) {
        const bool isSight = key == visibilityKey || key == sitesKey;
        if (isSight)
            setFieldEnabled(key, maySight, needsTeam);
        else if (key == teamKey)
            setFieldEnabled(key, mayUsers && maySight, mayUsers ? needsTeam : needsRole);
        else
            setFieldEnabled(key, mayUsers, needsRole);
        if (isOfEmployees(key))
            field(key)->setVisible(!isOfSubmandant());
    }
    if (mayUsers)
        setFieldEnabled(loginKey, m_isNew, tr("The login does not change."));
    if (m_isFixed)
        setFieldEnabled(bindingKey, false, m_isNew ? QString() : tr("A user stays with whom it was made for."));
    QList<FormChoice> roles;
    for (const QString &role : allRoles())
        roles << FormChoice{role, roleWord(role),
                            session.has(role) ? QString() : tr("You do not have this role, so you cannot pass it on.")};
    setChoices(rolesKey, roles);
    describe();
}

// The explanations follow what is chosen.
void UserForm::describe()
{
    const QString binding = value(bindingKey);
    if (std::exchange(m_binding, binding) != binding) {
        enableFields();
        Q_EMIT bindingChanged();
        return;
    }
    const auto explain = [this](const QString &key, const QString &hint) {
        if (isFieldEnabled(key))
            setHint(key, hint);
    };
    const QString visibility = value(visibilityKey);
    explain(visibilityKey, visibility == u"all"   ? tr("Sees every customer, prospect and contract; with sites ticked, "
                                                         "those of these sites.")
                           : visibility == u"own" ? tr("Sees only customers and prospects whose partner contact this "
                                                       "person is.")
                                                  : tr("Sees no customer, even as partner contact."));
    explain(sitesKey, tr("None ticked: all sites."));
    explain(teamKey, tr("Decides what may be done, never which customers are seen. Management and Administration set "
                        "visibility and contacts."));
    explain(loginKey, tr("Small letters, digits, dots and hyphens."));
    explain(rolesKey, isOfSubmandant() ? tr("What he sees is decided by the customers assigned to his Submandant.")
                      : std::all_of(allRoles().begin(), allRoles().end(),
                                    [this](const QString &role) { return m_context.session.has(role); })
                          ? QString()
                          : tr("Grey ones you do not have yourself and cannot pass on or take away."));
    explain(masterKey, tr("Begins at the partner dashboard and may enter clients' accounts."));
    explain(accessKey, tr("Lets a linked partner enter this account as this user."));
}

FieldValues UserForm::given() const
{
    FieldValues sent;
    const FieldValues wanted = m_isNew ? values() : changes();
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        if (one.key() == bindingKey || field(one.key())->isHidden() || !isFieldEnabled(one.key()))
            continue;
        if (!m_isNew || !one.value().trimmed().isEmpty())
            sent.insert(one.key(), one.value());
    }
    if (m_isNew && !submandant().isEmpty())
        sent.insert(bindingKey, submandant());
    return sent;
}

bool UserForm::isChangeable() const
{
    const QStringList all = keys();
    return std::any_of(all.begin(), all.end(), [this](const QString &key) {
        return key != bindingKey && !field(key)->isHidden() && isFieldEnabled(key);
    });
}

QString UserForm::missingText(const QString &key) const
{
    return key == bindingKey ? tr("Choose to whom the user belongs.") : FieldForm::missingText(key);
}

QString UserForm::goneLabel(const QString &key, const QString &value) const
{
    if (key == bindingKey)
        return value == ownCompany ? tr("%1 (own company)").arg(m_context.session.mandantName)
                                   : value.mid(submandantMark.size());
    // A retired site stays readable with whom it is in use; it cannot be chosen anew.
    return key == sitesKey && m_areSitesLoaded ? tr("%1 (retired)").arg(value) : value;
}

void UserForm::retranslate()
{
    for (const QString &key : keys())
        setLabel(key, QCoreApplication::translate("List", lists::users().column(key.toUtf8())->title));
    setLabel(bindingKey, tr("Belongs to"));
    setLabel(visibilityKey, tr("Visibility of customer data"));
    QList<FormChoice> teams = {{QString(), tr("– none –")}};
    for (const char *team : {"management", "administration", "licensing", "collaboration"})
        teams << FormChoice{QLatin1String(team), teamWord(QLatin1String(team))};
    setChoices(teamKey, teams);
    QList<FormChoice> visibilities;
    for (const char *one : {"all", "own", "none"})
        visibilities << FormChoice{QLatin1String(one), visibilityWord(QLatin1String(one))};
    setChoices(visibilityKey, visibilities);
    enableFields();
    showAllRoles();
    load();
}

void UserForm::changeEvent(QEvent *event)
{
    FieldForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
