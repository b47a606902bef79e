// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masterdataform.h"

#include "files/country.h"
#include "store/listquery.h"
#include "store/lists/lists.h"
#include "ui/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{
const QString dealerIdKey = QStringLiteral("dealer_id");
const QString noteKey = QStringLiteral("note");
const QString countryKey = QStringLiteral("country");
} // namespace

MasterDataForm::MasterDataForm(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_dealerId(new QComboBox)
    , m_note(new QPlainTextEdit)
{
    const QList<std::pair<QString, int>> lines = {{QStringLiteral("name"), 200},
                                                  {QStringLiteral("short_name"), 60},
                                                  {QStringLiteral("code"), 60},
                                                  {QStringLiteral("street"), 200},
                                                  {QStringLiteral("postcode"), 20},
                                                  {QStringLiteral("city"), 200},
                                                  {QStringLiteral("country"), 100},
                                                  {QStringLiteral("contact_given_name"), 200},
                                                  {QStringLiteral("contact_family_name"), 200},
                                                  {QStringLiteral("email"), 254},
                                                  {QStringLiteral("phone"), 60},
                                                  {QStringLiteral("vat"), 40}};
    for (const auto &[key, length] : lines)
        addLine(key, length);
    m_dealerId->setObjectName(dealerIdKey);
    m_fields.insert(dealerIdKey, new FormField(QString(), m_dealerId));
    connect(m_dealerId, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isSetting) {
            m_fields[dealerIdKey]->setError({});
            Q_EMIT changed();
        }
    });
    m_note->setTabChangesFocus(true);
    m_note->setObjectName(noteKey);
    m_fields.insert(noteKey, new FormField(QString(), m_note));
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT changed();
    });
    for (const char *key : {"name", "dealer_id"})
        m_fields[QLatin1String(key)]->setRequired(true);
    layOut();
    retranslate();
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (changes.touches("dealer_id"))
            loadDealerIds();
    });
    loadDealerIds();
}

FormField *MasterDataForm::addLine(const QString &key, int maxLength)
{
    auto *line = new QLineEdit;
    line->setMaxLength(maxLength);
    line->setObjectName(key);
    auto *field = new FormField(QString(), line);
    m_lines.insert(key, line);
    m_fields.insert(key, field);
    connect(line, &QLineEdit::textChanged, this, [this, field] {
        if (!m_isSetting) {
            field->setError({});
            Q_EMIT changed();
        }
    });
    return field;
}

void MasterDataForm::layOut()
{
    const Metrics sizes = metrics(this);
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(sizes.page);
    grid->setVerticalSpacing(sizes.block);
    // Two columns of six; a row holds what belongs together.
    const QList<QStringList> rows = {
        {QStringLiteral("name"), QStringLiteral("short_name")},
        {dealerIdKey, QStringLiteral("code")},
        {QStringLiteral("street"), QStringLiteral("postcode")},
        {QStringLiteral("city"), QStringLiteral("country")},
        {QStringLiteral("contact_given_name"), QStringLiteral("contact_family_name")},
        {QStringLiteral("email"), QStringLiteral("phone")},
        {QStringLiteral("vat"), QString()},
    };
    int line = 0;
    for (const QStringList &row : rows) {
        for (int side = 0; side < 2; ++side) {
            if (row[side].isEmpty())
                continue;
            grid->addWidget(m_fields[row[side]], line, side, Qt::AlignTop);
            m_order << row[side];
        }
        ++line;
    }
    m_note->setFixedHeight(fontMetrics().height() * 4);
    grid->addWidget(m_fields[noteKey], line, 0, 1, 2);
    m_order << noteKey;
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    inside->setMaximumWidth(2 * sizes.formWidth);

    auto *card = new Card;
    card->column()->addWidget(inside);
    card->column()->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, sizes.block, 0, 0);
    column->addWidget(scroll);
    for (qsizetype i = 1; i < m_order.size(); ++i)
        setTabOrder(m_fields[m_order[i - 1]]->editor(), m_fields[m_order[i]]->editor());
}

void MasterDataForm::loadDealerIds()
{
    const auto asked = m_context.store.read<QStringList>([](Reader &reader) -> Result<QStringList> {
        ListQuery query;
        query.columns = {"code"};
        query.where = {{"usable", {QStringLiteral("true")}}};
        KONTOR_LET(rows, listRows(reader, lists::dealerIds(), query));
        QStringList codes;
        for (const ListRow &row : rows)
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
    m_usable = codes;
    const QString chosen = value(dealerIdKey);
    m_isSetting = true;
    m_dealerId->clear();
    m_dealerId->addItem(tr("Choose …"), QString());
    for (const QString &code : codes)
        m_dealerId->addItem(code, code);
    m_isSetting = false;
    setValue(dealerIdKey, chosen);
}

QStringList MasterDataForm::offeredDealerIds() const
{
    QStringList offered;
    for (int i = 1; i < m_dealerId->count(); ++i)
        offered << m_dealerId->itemData(i).toString();
    return offered;
}

QString MasterDataForm::value(const QString &key) const
{
    if (key == dealerIdKey)
        return m_dealerId->currentData().toString();
    if (key == noteKey)
        return m_note->toPlainText();
    if (key == countryKey)
        return files::countryCode(m_lines.value(key)->text());
    return m_lines.value(key)->text();
}

void MasterDataForm::setValue(const QString &key, const QString &text)
{
    m_isSetting = true;
    if (key == dealerIdKey) {
        // A retired ID stays readable where it is in use; it cannot be chosen anew.
        if (!text.isEmpty() && m_dealerId->findData(text) < 0)
            m_dealerId->addItem(m_usable.contains(text) ? text : tr("%1 (retired)").arg(text), text);
        m_dealerId->setCurrentIndex(qMax(0, m_dealerId->findData(text)));
    } else if (key == noteKey) {
        m_note->setPlainText(text);
    } else {
        // A country is typed and read by its name and stored by its code.
        m_lines.value(key)->setText(key == countryKey ? countryWord(text) : text);
    }
    m_isSetting = false;
}

void MasterDataForm::setStored(const FieldValues &stored)
{
    m_stored = stored;
    for (const QString &key : std::as_const(m_order))
        setValue(key, stored.value(key));
    clearErrors();
    Q_EMIT changed();
}

void MasterDataForm::setTyped(const FieldValues &typed)
{
    for (auto field = typed.begin(); field != typed.end(); ++field)
        setValue(field.key(), field.value());
    if (!typed.isEmpty())
        Q_EMIT changed();
}

FieldValues MasterDataForm::values() const
{
    FieldValues all;
    for (const QString &key : m_order)
        all.insert(key, value(key));
    return all;
}

FieldValues MasterDataForm::changes() const
{
    FieldValues different;
    for (const QString &key : m_order)
        if (const QString now = value(key); now != m_stored.value(key))
            different.insert(key, now);
    return different;
}

void MasterDataForm::clearErrors()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
}

bool MasterDataForm::check()
{
    clearErrors();
    if (value(QStringLiteral("name")).trimmed().isEmpty())
        m_fields[QStringLiteral("name")]->setError(
            tr("The name is needed, so that the Submandant can be found again."));
    if (value(dealerIdKey).isEmpty())
        m_fields[dealerIdKey]->setError(
            errorText(Error{Error::Kind::Invalid, QStringLiteral("dealer_id_missing"), {}, {}, dealerIdKey}));
    QList<FormField *> ordered;
    for (const QString &key : std::as_const(m_order))
        ordered << m_fields[key];
    return !focusFirstError(ordered);
}

bool MasterDataForm::showError(const Error &error)
{
    FormField *field = m_fields.value(error.field);
    if (!field)
        return false;
    field->setError(errorText(error));
    return focusFirstError({field});
}

void MasterDataForm::focusFirst()
{
    m_lines[QStringLiteral("name")]->setFocus();
}

void MasterDataForm::retranslate()
{
    const ListSpec &spec = lists::submandants();
    for (const QString &key : std::as_const(m_order))
        m_fields[key]->setLabel(QCoreApplication::translate("List", spec.column(key.toUtf8())->title));
    m_fields[QStringLiteral("code")]->setHint(tr("Optional. Written into the carts of this Submandant's users."));
    m_fields[dealerIdKey]->setHint(tr("One of your company's usable dealer IDs."));
    if (m_dealerId->count() > 0)
        m_dealerId->setItemText(0, tr("Choose …"));
}

void MasterDataForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
