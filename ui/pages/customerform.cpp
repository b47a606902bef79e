// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerform.h"

#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/whotoask.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QEvent>

namespace kontor::ui
{

namespace
{

using Editor = FormLine::Editor;

const QString numberKey = QStringLiteral("number");
const QString kindKey = QStringLiteral("kind");
const QString contactKey = QStringLiteral("partner_contact");
const QString siteKey = QStringLiteral("site");
const QString productsKey = QStringLiteral("products");

QList<QList<FormLine>> rows()
{
    return {
        {{QStringLiteral("name"), Editor::Line, 200, true}, {numberKey, Editor::Line, 60, true}},
        {{kindKey, Editor::Choice}, {QStringLiteral("contact_name")}},
        {{QStringLiteral("street")}, {QStringLiteral("postcode"), Editor::Line, 20}},
        {{QStringLiteral("city")}, {QStringLiteral("country"), Editor::Country, 100}},
        {{QStringLiteral("email"), Editor::Email, 254}, {QStringLiteral("phone"), Editor::Line, 60}},
        {{contactKey, Editor::Choice}, {siteKey, Editor::Choice}},
        {{productsKey, Editor::Checks}, {QStringLiteral("vat"), Editor::Line, 40}},
        {{QStringLiteral("note"), Editor::Text}},
    };
}

struct Offered {
    QList<FormChoice> sites;
    QList<FormChoice> contacts;
    QList<FormChoice> products;
    QStringList blind;        ///< logins of contacts whose visibility is None (D-07)
    QStringList notEffective; ///< ... who cannot sign in
};

Result<QStringList> loginsOf(Reader &reader, const Condition &condition)
{
    ListQuery query;
    query.columns = {"login"};
    query.where = {{"submandant", {QString()}}, condition};
    KONTOR_LET(found, listRows(reader, lists::users(), query));
    QStringList logins;
    for (const ListRow &row : found)
        logins << std::get<QString>(row.cells[0]);
    return logins;
}

Result<QList<FormChoice>> choicesOf(Reader &reader, const ListSpec &spec, const QList<QByteArray> &columns,
                                    const QList<Condition> &where = {})
{
    ListQuery query;
    query.columns = columns;
    query.where = where;
    KONTOR_LET(found, listRows(reader, spec, query));
    QList<FormChoice> choices;
    for (const ListRow &row : found) {
        QStringList words;
        for (const Value &cell : row.cells)
            if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty())
                words << *text;
        const QString value = words.takeFirst();
        choices << FormChoice{value, words.isEmpty() ? value : words.join(u' ')};
    }
    return choices;
}

Result<Offered> offered(Reader &reader)
{
    KONTOR_LET(sites, choicesOf(reader, lists::sites(), {"name"}, {{"usable", {QStringLiteral("true")}}}));
    KONTOR_LET(products, choicesOf(reader, lists::products(), {"name"}));
    // Only employees of the partner are contacts (D-34).
    KONTOR_LET(contacts, choicesOf(reader, lists::users(), {"login", "given_name", "family_name"},
                                   {{"submandant", {QString()}}}));
    KONTOR_LET(blind, loginsOf(reader, {"visibility", {QStringLiteral("none")}}));
    KONTOR_LET(notEffective, loginsOf(reader, {"effective", {QStringLiteral("false")}}));
    return Offered{sites, contacts, products, blind, notEffective};
}

} // namespace

CustomerForm::CustomerForm(const Context &context, QWidget *parent)
    : FieldForm(rows(), parent)
    , m_context(context)
{
    retranslate();
    connect(this, &FieldForm::changed, this, &CustomerForm::describeContact);
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (changes.touches("site") || changes.touches("product") || changes.touches("portal_user") ||
            changes.touches("portal_user_account"))
            load();
    });
}

void CustomerForm::load()
{
    whenDone(m_context.store.read<Offered>(offered), this, [this](const Result<Offered> &all) {
        if (!all)
            return;
        const FormChoice none{QString(), tr("– none –")};
        setChoices(siteKey, QList<FormChoice>{none} + all->sites);
        setChoices(contactKey, QList<FormChoice>{none} + all->contacts);
        setChoices(productsKey, all->products);
        m_sightless.clear();
        for (const QString &login : all->blind)
            m_sightless.insert(login, tr("This contact sees no customers: the visibility is None."));
        for (const QString &login : all->notEffective)
            m_sightless.insert(login, tr("This contact cannot sign in at the moment."));
        describeContact();
    });
}

void CustomerForm::beginNew(const QString &kind)
{
    setStored({{kindKey, kind}});
    enableFields(true, kind);
}

void CustomerForm::beginPresent(const FieldValues &stored)
{
    setStored(stored);
    enableFields(false, stored.value(kindKey));
}

void CustomerForm::refreshPresent(const FieldValues &stored)
{
    setStoredBeneath(stored);
    enableFields(false, stored.value(kindKey));
}

void CustomerForm::enableFields(bool isNew, const QString &kind)
{
    setFieldEnabled(numberKey, isNew, tr("The number does not change."));
    const bool isFixed = isNew ? !m_context.session.isEmployee() : kind == u"customer";
    setFieldEnabled(kindKey, !isFixed,
                    isNew ? tr("You can only create prospects.") : tr("An existing customer stays one."));
    describeContact();
}

// A contact who sees nothing is told beside the field, whoever may change it.
void CustomerForm::describeContact()
{
    const bool may = decidesSight(m_context.session);
    setFieldEnabled(contactKey, may, tr("Set by the teams Management and Administration."));
    if (const QString sightless = m_sightless.value(value(contactKey)); !sightless.isEmpty())
        setHint(contactKey, sightless);
}

// A retired site stays readable where it is in use; it cannot be chosen anew.
QString CustomerForm::goneLabel(const QString &key, const QString &value) const
{
    return key == siteKey && !choices(key).isEmpty() ? tr("%1 (retired)").arg(value) : value;
}

FieldValues CustomerForm::filledValues() const
{
    FieldValues filled = values();
    for (auto one = filled.begin(); one != filled.end();)
        one = one->isEmpty() ? filled.erase(one) : std::next(one);
    return filled;
}

void CustomerForm::retranslate()
{
    for (const QString &key : keys())
        setLabel(key, QCoreApplication::translate("List", lists::customers().column(key.toUtf8())->title));
    setChoices(kindKey, {{QStringLiteral("customer"), kindWord(QStringLiteral("customer"))},
                         {QStringLiteral("prospect"), kindWord(QStringLiteral("prospect"))}});
    load();
}

void CustomerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
