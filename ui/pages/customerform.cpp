// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerform.h"

#include "store/listquery.h"
#include "store/lists/lists.h"
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
};

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
    KONTOR_LET(sites, choicesOf(reader, lists::sites(), {"name"}));
    KONTOR_LET(products, choicesOf(reader, lists::products(), {"name"}));
    // Only employees of the partner are contacts (D-34).
    KONTOR_LET(contacts, choicesOf(reader, lists::users(), {"login", "given_name", "family_name"},
                                   {{"submandant", {QString()}}}));
    return Offered{sites, contacts, products};
}

} // namespace

CustomerForm::CustomerForm(const Context &context, QWidget *parent)
    : FieldForm(rows(), parent)
    , m_context(context)
{
    retranslate();
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (changes.touches("site") || changes.touches("product") || changes.touches("portal_user"))
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
    const QString &team = m_context.session.team;
    setFieldEnabled(contactKey, m_context.session.isEmployee() && (team == u"management" || team == u"administration"),
                    tr("Set by the teams Management and Administration."));
}

FieldValues CustomerForm::filledValues() const
{
    FieldValues filled = values();
    for (auto one = filled.begin(); one != filled.end();)
        one = one->isEmpty() ? filled.erase(one) : std::next(one);
    return filled;
}

QString CustomerForm::missingText(const QString &key) const
{
    return key == numberKey ? tr("A customer number is needed.") : tr("The name is needed.");
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
