// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerdetail.h"

#include "store/lists/lists.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/card.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor::ui
{

CustomerDetail::CustomerDetail(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_state(new Pill)
    , m_locked(new EffectLine)
    , m_profile(nullptr)
{
    const Metrics sizes = metrics(this);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.block);
    column->setSpacing(sizes.block);
    m_header->addBesideTitle(m_state);
    m_locked->setMeaning(Meaning::Warn);
    column->addWidget(m_header);
    column->addWidget(m_locked);

    auto *inside = new QWidget;
    auto *cards = new QHBoxLayout(inside);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(sizes.block);
    m_headings << std::pair(new TextLabel(TextRole::Section), QT_TR_NOOP("Customer"))
               << std::pair(new TextLabel(TextRole::Section), QT_TR_NOOP("Profile"));
    auto *findable =
        addCard({QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("city"), QStringLiteral("country"),
                 QStringLiteral("products"), QStringLiteral("administration"), QStringLiteral("administration_since"),
                 QStringLiteral("submandants"), QStringLiteral("partner_contact"), QStringLiteral("site")});
    m_profile =
        addCard({QStringLiteral("street"), QStringLiteral("postcode"), QStringLiteral("contact_name"),
                 QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("vat"), QStringLiteral("note")});
    cards->addWidget(findable, 1, Qt::AlignTop);
    cards->addWidget(m_profile, 1, Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(scroll, 1);

    connect(m_header->breadcrumb(), &Breadcrumb::chosen, this, &CustomerDetail::leaveRequested);
    connect(&context.store, &Store::committed, this, [this] {
        if (!m_customer.isNull() && isVisible())
            load();
    });
    retranslate();
}

Card *CustomerDetail::addCard(const QStringList &keys)
{
    const Metrics sizes = metrics(this);
    auto *card = new Card;
    card->column()->addWidget(m_headings[m_values.isEmpty() ? 0 : 1].first);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes.page);
    grid->setVerticalSpacing(sizes.gap);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const QString &key : keys) {
        auto *name = new TextLabel(TextRole::Muted);
        auto *value = new QLabel;
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(value, line++, 1);
        m_names.insert(key.toUtf8(), name);
        m_values.insert(key.toUtf8(), value);
    }
    card->column()->addLayout(grid);
    return card;
}

void CustomerDetail::open(const Uuid &customer)
{
    m_customer = customer;
    m_row = {};
    m_isMissing = false;
    show();
    load();
}

void CustomerDetail::load()
{
    const Uuid asked = m_customer;
    const auto row = m_context.store.read<ListRow>(
        [asked](Reader &reader) { return findRow(reader, lists::customers(), asked.text()); });
    whenDone(row, this, [this, asked](const Result<ListRow> &found) {
        if (asked != m_customer)
            return;
        m_isMissing = !found;
        if (found)
            m_row = *found;
        else
            m_error = found.error();
        show();
    });
}

QString CustomerDetail::shownValue(const QByteArray &key) const
{
    const int index = lists::customers().indexOf(key);
    if (index >= m_row.cells.size())
        return {};
    const auto *text = std::get_if<QString>(&m_row.cells[index]);
    if (!text || text->isEmpty())
        return {};
    switch (lists::customers().columns[index].type) {
    case CellType::State:
        return key == "kind" ? kindWord(*text) : stateWord(*text);
    case CellType::Day:
        return formatDay(QDate::fromString(*text, Qt::ISODate));
    case CellType::Country:
        return countryWord(*text);
    case CellType::Words: {
        QStringList words;
        const QJsonArray array = QJsonDocument::fromJson(text->toUtf8()).array();
        for (const QJsonValue &word : array)
            words << word.toString();
        return words.join(QStringLiteral(", "));
    }
    default:
        return *text;
    }
}

QString CustomerDetail::lockedText() const
{
    if (m_isMissing)
        return errorText(m_error);
    if (m_row.cells.isEmpty() || m_row.isOpenable)
        return {};
    const int index = lists::customers().indexOf("administration");
    const auto *state = std::get_if<QString>(&m_row.cells[index]);
    const QString word = state ? stateWord(*state) : QString();
    //: %1 is the state of the customer administration, e.g. inactive
    return tr("The profile is locked: the customer administration is %1. It opens when the customer has agreed and the "
              "administration is active.")
        .arg(word);
}

void CustomerDetail::show()
{
    const QString name = shownValue("name");
    m_header->setTitle(name);
    m_header->breadcrumb()->setPath({tr("Customers"), name});
    m_header->setSub(shownValue("number"));
    const int index = lists::customers().indexOf("administration");
    const auto *state = index < m_row.cells.size() ? std::get_if<QString>(&m_row.cells[index]) : nullptr;
    m_state->setVisible(state != nullptr);
    if (state)
        m_state->setState(stateWord(*state), stateMeaning(*state));
    m_locked->setText(lockedText());
    m_profile->setVisible(m_row.isOpenable && !m_isMissing);
    for (auto value = m_values.begin(); value != m_values.end(); ++value) {
        const QString text = shownValue(value.key());
        value.value()->setText(text.isEmpty() ? QStringLiteral("–") : text);
    }
}

void CustomerDetail::retranslate()
{
    for (auto name = m_names.begin(); name != m_names.end(); ++name)
        name.value()->setText(QCoreApplication::translate("List", lists::customers().column(name.key())->title));
    for (const auto &[label, text] : std::as_const(m_headings))
        label->setText(tr(text));
    show();
}

void CustomerDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
