// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deputydialog.h"

#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "ui/errortext.h"
#include "ui/pages/recordstab.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/undo.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace kontor::ui
{

namespace
{

constexpr qint64 mostPeople = 1000;
constexpr int usualDays = 14;

} // namespace

DeputyDialog::DeputyDialog(const Context &context, const Uuid &away, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_away(new QComboBox)
    , m_deputy(new QComboBox)
    , m_from(new DayEdit)
    , m_until(new DayEdit)
    , m_effect(new EffectLine)
    , m_list(new RecordsTab(context, lists::deputies(), QStringLiteral("deputies")))
    , m_end(m_list->addAction())
    , m_set(new QPushButton(tr("Set the deputy")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Deputies"));
    build();
    for (QComboBox *box : {m_away, m_deputy})
        connect(box, &QComboBox::currentIndexChanged, this, &DeputyDialog::preview);
    for (QDateEdit *day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &DeputyDialog::preview);
    connect(m_list, &RecordsTab::selectionChanged, this, &DeputyDialog::enableEnd);
    connect(m_end, &QPushButton::clicked, this, &DeputyDialog::end);
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        if (changes.touches("deputyship"))
            preview();
    });
    loadPeople(away);
}

void DeputyDialog::build()
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    const QDate today = m_context.store.calendar().today(m_context.session.timeZone);
    const auto line = [&](const char *firstKey, const QString &first, QWidget *firstEditor, const char *secondKey,
                          const QString &second, QWidget *secondEditor) {
        auto *row = new QHBoxLayout;
        row->setSpacing(sizes.block);
        for (const auto &[key, label, editor] :
             {std::tuple(firstKey, first, firstEditor), std::tuple(secondKey, second, secondEditor)}) {
            auto *field = new FormField(label, editor);
            editor->setObjectName(QLatin1String(key));
            m_fields.insert(QLatin1String(key), field);
            row->addWidget(field, 1, Qt::AlignTop);
        }
        column->addLayout(row);
    };
    for (QDateEdit *day : {m_from, m_until}) {
        day->setMinimumDate(today);
    }
    m_from->setDate(today);
    m_until->setDate(today.addDays(usualDays));
    line("away", tr("Who is away"), m_away, "deputy", tr("Deputy"), m_deputy);
    line("from", tr("First day"), m_from, "until", tr("Last day"), m_until);
    m_effect->keepLines(1);
    column->addWidget(m_effect);
    m_end->setText(tr("End now"));
    enableEnd();
    m_list->setHint(tr("Nothing has to be given back: after the last day the deputy sees what he saw before."));
    m_list->stack()->setEmpty(tr("Nobody stands in for anybody."));
    m_list->view()->setDefaultColumns({{"login"}, {"deputy"}, {"from"}, {"until"}, {"ended"}, {"stands_in"}});
    m_list->view()->setAccessibleName(windowTitle());
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_set, QDialogButtonBox::ActionRole);
    setPrimary(m_set);
    m_set->setDefault(true);
    m_set->setEnabled(false);
    column->addWidget(buttons);
    connect(m_set, &QPushButton::clicked, this, &DeputyDialog::set);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(qRound(720 * sizes.scale), qRound(560 * sizes.scale));
}

void DeputyDialog::loadPeople(const Uuid &away)
{
    const auto asked = m_context.store.read<People>([](Reader &reader) -> Result<People> {
        ListQuery query;
        query.columns = {"login", "given_name", "family_name"};
        query.where = {{"submandant", {QString()}}};
        query.limit = mostPeople;
        KONTOR_LET(rows, listRows(reader, lists::users(), query));
        People people;
        for (const ListRow &row : std::as_const(rows)) {
            const auto text = [&](int cell) {
                const auto *found = std::get_if<QString>(&row.cells[cell]);
                return found ? *found : QString();
            };
            const QString name = (text(1) + u' ' + text(2)).trimmed();
            people << std::pair(row.id, name.isEmpty() ? text(0) : QStringLiteral("%1 (%2)").arg(name, text(0)));
        }
        return people;
    });
    whenDone(asked, this, [this, away](const Result<People> &people) {
        if (people)
            offer(*people, away);
        else
            showError(people.error());
    });
}

void DeputyDialog::offer(const People &people, const Uuid &away)
{
    for (const auto &[id, name] : people) {
        m_away->addItem(name, QVariant::fromValue(id));
        m_deputy->addItem(name, QVariant::fromValue(id));
    }
    int first = 0;
    for (int i = 0; i < m_away->count(); ++i)
        if (m_away->itemData(i).value<Uuid>() == away)
            first = i;
    m_away->setCurrentIndex(first);
    // Nobody is proposed: who stands in is a decision.
    m_deputy->setCurrentIndex(-1);
    m_deputy->setPlaceholderText(tr("Choose"));
    (away.isNull() ? m_away : m_deputy)->setFocus();
    preview();
}

Deputyship DeputyDialog::wanted() const
{
    return {m_away->currentData().value<Uuid>(), m_deputy->currentData().value<Uuid>(), m_from->date(),
            m_until->date()};
}

void DeputyDialog::enableEnd()
{
    const int row = m_list->selectedRow();
    const bool hasEnded = row >= 0 && !m_list->value(row, "ended").toString().isEmpty();
    m_end->setEnabled(row >= 0 && !hasEnded);
    m_end->setToolTip(row < 0    ? tr("Select in the list who stands in.")
                      : hasEnded ? tr("This deputy does not stand in any more.")
                                 : QString());
}

void DeputyDialog::preview()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    m_set->setEnabled(false);
    const Deputyship asked = wanted();
    m_effect->setMeaning(Meaning::Info);
    m_effect->setText(asked.away.isNull() || asked.deputy.isNull() ? tr("Choose who is away and who stands in.")
                                                                   : QString());
    if (asked.away.isNull() || asked.deputy.isNull())
        return;
    const auto effect = m_context.store.read<DeputyEffect>(
        m_previews, [asked](Reader &reader) { return previewDeputy(reader, asked); });
    whenDone(effect, this, [this](const Result<DeputyEffect> &answer) { showEffect(answer); });
}

void DeputyDialog::showEffect(const Result<DeputyEffect> &effect)
{
    if (!effect) {
        if (effect.error().kind != Error::Kind::Cancelled)
            showError(effect.error());
        return;
    }
    QString text = tr("The deputy sees %n more customer(s), those of the person who is away, until the last day.",
                      nullptr, int(effect->customers));
    if (effect->customers == 0)
        text = tr("Nothing changes for the deputy: there are no customers to see besides those seen anyway.");
    if (effect->isDeputyBlind)
        text = tr("The deputy is switched off or sees no customers, and would see nothing of it.");
    m_effect->setMeaning(effect->isDeputyBlind ? Meaning::Warn : Meaning::Info);
    m_effect->setText(text);
    m_set->setEnabled(true);
}

void DeputyDialog::showError(const Error &error)
{
    if (FormField *field = m_fields.value(error.field))
        return field->setError(errorText(error));
    m_effect->setMeaning(Meaning::Bad);
    m_effect->setText(errorText(error));
}

void DeputyDialog::set()
{
    m_set->setEnabled(false);
    const Deputyship asked = wanted();
    const QString subject = m_away->currentText() + QStringLiteral(" -> ") + m_deputy->currentText();
    const auto done = m_context.store.perform(commands::setDeputy, subject, [asked](Door &door) -> Result<> {
        KONTOR_TRY(setDeputy(door, asked));
        return {};
    });
    //: %1 stands in for %2
    const QString message = tr("%1 stands in for %2.").arg(m_deputy->currentText(), m_away->currentText());
    whenDone(done, this, [this, message](const Result<Receipt> &receipt) {
        if (!receipt)
            return showError(receipt.error());
        m_context.undo.saved(commands::setDeputy, *receipt, message);
        accept();
    });
}

void DeputyDialog::end()
{
    const Uuid deputyship = m_list->selectedId();
    if (deputyship.isNull())
        return;
    const QString deputy = m_list->value(m_list->selectedRow(), "deputy").toString();
    const auto done = m_context.store.perform(commands::endDeputy, deputy,
                                              [deputyship](Door &door) { return endDeputy(door, deputyship); });
    whenDone(done, this, [this, deputy](const Result<Receipt> &receipt) {
        if (receipt)
            m_context.undo.saved(commands::endDeputy, *receipt, tr("%1 does not stand in any more.").arg(deputy));
        else
            showError(receipt.error());
    });
}

} // namespace kontor::ui
