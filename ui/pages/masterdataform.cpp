// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masterdataform.h"

#include "store/listquery.h"
#include "store/lists/lists.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace kontor::ui
{

namespace
{

const QString dealerIdKey = QStringLiteral("dealer_id");

QList<QList<FormLine>> rows()
{
    using Editor = FormLine::Editor;
    return {
        {{QStringLiteral("name"), Editor::Line, 200, true}, {QStringLiteral("short_name"), Editor::Line, 60}},
        {{dealerIdKey, Editor::Choice, 0, true}, {QStringLiteral("code"), Editor::Line, 60}},
        {{QStringLiteral("street")}, {QStringLiteral("postcode"), Editor::Line, 20}},
        {{QStringLiteral("city")}, {QStringLiteral("country"), Editor::Country, 100}},
        {{QStringLiteral("contact_given_name")}, {QStringLiteral("contact_family_name")}},
        {{QStringLiteral("email"), Editor::Email, 254}, {QStringLiteral("phone"), Editor::Line, 60}},
        {{QStringLiteral("vat"), Editor::Line, 40}},
        {{QStringLiteral("note"), Editor::Text}},
    };
}

} // namespace

MasterDataForm::MasterDataForm(const Context &context, QWidget *parent)
    : FieldForm(rows(), parent)
    , m_context(context)
{
    retranslate();
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (changes.touches("dealer_id"))
            loadDealerIds();
    });
}

void MasterDataForm::loadDealerIds()
{
    const auto asked = m_context.store.read<QStringList>([](Reader &reader) -> Result<QStringList> {
        ListQuery query;
        query.columns = {"code"};
        query.where = {{"usable", {QStringLiteral("true")}}};
        KONTOR_LET(found, listRows(reader, lists::dealerIds(), query));
        QStringList codes;
        for (const ListRow &row : found)
            codes << std::get<QString>(row.cells[0]);
        return codes;
    });
    whenDone(asked, this, [this](const Result<QStringList> &codes) {
        if (codes)
            offerDealerIds(*codes);
    });
}

void MasterDataForm::offerDealerIds(const QStringList &codes)
{
    QList<FormChoice> offered = {{QString(), tr("Choose…")}};
    for (const QString &code : codes)
        offered << FormChoice{code, code};
    setChoices(dealerIdKey, offered);
}

QStringList MasterDataForm::offeredDealerIds() const
{
    const auto *box = findChild<QComboBox *>(dealerIdKey);
    QStringList offered;
    for (int i = 1; i < box->count(); ++i)
        offered << box->itemData(i).toString();
    return offered;
}

// A retired ID stays readable where it is in use; it cannot be chosen anew.
QString MasterDataForm::goneLabel(const QString &key, const QString &value) const
{
    return key == dealerIdKey && !choices(key).isEmpty() ? tr("%1 (retired)").arg(value) : value;
}

void MasterDataForm::retranslate()
{
    const ListSpec &spec = lists::submandants();
    for (const QString &key : keys())
        setLabel(key, QCoreApplication::translate("List", spec.column(key.toUtf8())->title));
    setHint(QStringLiteral("code"),
            tr("Optional. Meant for the carts of this Submandant's users; this version has no carts yet."));
    setHint(dealerIdKey, tr("One of your company's usable dealer IDs."));
    loadDealerIds();
}

void MasterDataForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
