// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whydialog.h"

#include "store/listquery.h"
#include "store/lists/lists.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/gatetext.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/plaintable.h"
#include "ui/pages/whygates.h"
#include "ui/pages/whymending.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toast.h"
#include "ui/words.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>

namespace kontor::ui
{

namespace
{

constexpr int restMs = 250;
constexpr int idRole = Qt::UserRole + 1;
constexpr qint64 mostUsers = 100;

Result<QString> numberOf(Reader &reader, const Uuid &customer)
{
    return reader.database().text(
        "SELECT number FROM visible_customer WHERE mandant = (SELECT mandant FROM actor) AND id = ?", {customer});
}

} // namespace

WhyDialog::WhyDialog(const Context &context, const WhyQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_question(question)
    , m_number(new QLineEdit(question.number))
    , m_who(new QComboBox)
    , m_isPast(new QCheckBox(tr("On a past day")))
    , m_day(new DayEdit)
    , m_tabs(new QTabWidget)
    , m_verdict(new EffectLine)
    , m_gates(new WhyGates)
    , m_stack(new QStackedWidget)
    , m_instead(new EmptyState)
    , m_people(plainTable(5))
    , m_peopleStack(new QStackedWidget)
    , m_peopleInstead(new EmptyState)
    , m_copy(new QPushButton(tr("Copy as text")))
    , m_mending(new WhyMending(context, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why can somebody see a customer, or not?"));
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &WhyDialog::ask);
    connect(m_number, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(m_number, &QLineEdit::returnPressed, this, &WhyDialog::ask);
    connect(m_who, &QComboBox::activated, this, &WhyDialog::choosePerson);
    connect(m_isPast, &QCheckBox::toggled, this, [this](bool isPast) {
        m_day->setEnabled(isPast);
        ask();
    });
    connect(m_day, &QDateEdit::dateChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_tabs, &QTabWidget::currentChanged, this, &WhyDialog::ask);
    connect(m_instead, &EmptyState::actionTriggered, this, &WhyDialog::ask);
    connect(m_peopleInstead, &EmptyState::actionTriggered, this, &WhyDialog::ask);
    connect(m_copy, &QPushButton::clicked, this, &WhyDialog::copy);
    connect(m_gates, &WhyGates::mendRequested, this, [this](const GateAnswer &gate) {
        m_mending->mend(gate, {m_shown.customer, m_number->text().trimmed(), m_who->currentData(idRole).value<Uuid>()});
    });
    connect(m_mending, &WhyMending::leadsAway, this, &QDialog::accept);
    connect(m_mending, &WhyMending::failed, this, [this](const Error &error) {
        m_verdict->setMeaning(Meaning::Bad);
        m_verdict->setText(errorText(error));
    });
    connect(&context.store, &Store::committed, this, &WhyDialog::ask);
    addPerson(context.session.login, context.session.displayName, context.session.user);
    m_instead->setState(EmptyState::Kind::Loading);
    m_stack->setCurrentWidget(m_instead);
    prepare();
}

// The rights and the people first, so that the first question is the right one.
void WhyDialog::prepare()
{
    ++m_asked;
    const Uuid submandant = m_question.submandant;
    const QString login = m_question.login;
    const Uuid customer = m_question.number.isEmpty() ? m_question.customer : Uuid();
    const auto asked = m_context.store.read<Askable>([submandant, login, customer](Reader &reader) -> Result<Askable> {
        Askable askable;
        if (!customer.isNull()) {
            KONTOR_LET(number, numberOf(reader, customer));
            askable.number = number;
        }
        askable.isOthers = reader.may(QStringLiteral("explain")).has_value();
        askable.isPast = reader.may(QStringLiteral("see_past")).has_value();
        if (!askable.isOthers || (submandant.isNull() && login.isEmpty()))
            return askable;
        ListQuery query;
        query.columns = {"login", "given_name", "family_name", "effective"};
        query.limit = mostUsers;
        query.where = {submandant.isNull() ? Condition{"login", {login}}
                                           : Condition{"of_submandant", {submandant.text()}}};
        KONTOR_LET(rows, listRows(reader, lists::users(), query));
        for (const bool isEffective : {true, false})
            for (const ListRow &row : std::as_const(rows)) {
                const auto text = [&](int cell) {
                    const auto *found = std::get_if<QString>(&row.cells[cell]);
                    return found ? *found : QString();
                };
                const auto *effective = std::get_if<qint64>(&row.cells[3]);
                if ((effective && *effective != 0) != isEffective)
                    continue;
                askable.users << std::pair(text(0), row.id);
                askable.names << (text(1) + u' ' + text(2)).trimmed();
            }
        return askable;
    });
    whenDone(asked, this, [this](const Result<Askable> &askable) {
        m_answered = m_asked;
        offer(askable.value_or(Askable()));
        ask();
    });
}

void WhyDialog::offer(const Askable &askable)
{
    if (!askable.number.isEmpty())
        m_number->setText(askable.number);
    for (qsizetype i = 0; i < askable.users.size(); ++i)
        addPerson(askable.users[i].first, askable.names[i], askable.users[i].second);
    int preset = askable.users.isEmpty() ? 0 : 1;
    if (const int named = m_who->findData(m_question.login); !m_question.login.isEmpty() && named >= 0)
        preset = named;
    if (askable.isOthers)
        m_who->addItem(tr("Somebody else…"));
    else
        m_who->setToolTip(tr("Asking about others needs the role User administration, or the team Management or "
                             "Administration."));
    m_who->setEnabled(askable.isOthers);
    m_who->setCurrentIndex(preset);
    m_chosen = preset;
    m_isPast->setVisible(askable.isPast);
    m_day->setVisible(askable.isPast);
}

void WhyDialog::addPerson(const QString &login, const QString &name, const Uuid &user)
{
    if (m_who->findData(login) >= 0)
        return;
    const QString text = name.isEmpty() || name == login ? login : QStringLiteral("%1 (%2)").arg(name, login);
    // Before "Somebody else…", which bears no login.
    int at = m_who->count();
    if (at > 0 && m_who->itemData(at - 1).toString().isEmpty())
        --at;
    m_who->insertItem(at, text, login);
    m_who->setItemData(at, QVariant::fromValue(user), idRole);
}

void WhyDialog::choosePerson(int index)
{
    if (m_who->itemData(index).toString().isEmpty())
        return pickPerson();
    m_chosen = index;
    ask();
}

void WhyDialog::pickPerson()
{
    m_who->setCurrentIndex(m_chosen);
    const RecordPicker::Wanted wanted = {
        tr("Who is it about?"), tr("Choose"), {}, {"login", "given_name", "family_name", "submandant"}, {}};
    auto *picker = new RecordPicker(m_context, lists::users(), wanted, this);
    connect(picker, &RecordPicker::chosen, this, [this](const QString &login, const Uuid &user) {
        addPerson(login, {}, user);
        m_chosen = m_who->findData(login);
        m_who->setCurrentIndex(m_chosen);
        ask();
    });
    picker->open();
}

void WhyDialog::ask()
{
    m_rest.stop();
    const QString number = m_number->text().trimmed();
    const std::optional<QDate> on =
        m_isPast->isChecked() && !m_isPast->isHidden() ? std::optional(m_day->date()) : std::nullopt;
    const bool isGates = m_tabs->currentIndex() == 0;
    m_copy->setEnabled(false);
    if (number.isEmpty()) {
        m_answered = ++m_asked;
        const QString sentence = tr("Type the number of the customer.");
        (isGates ? m_instead : m_peopleInstead)->setState(EmptyState::Kind::Empty, sentence);
        return isGates ? m_stack->setCurrentWidget(m_instead) : m_peopleStack->setCurrentWidget(m_peopleInstead);
    }
    if (isGates)
        askGates(m_who->currentData().toString(), number, on);
    else
        askPeople(number, on);
}

void WhyDialog::askGates(const QString &login, const QString &number, const std::optional<QDate> &on)
{
    const quint64 asked = ++m_asked;
    const auto answer = m_context.store.read<Explanation>(
        m_lane, [login, number, on](Reader &reader) { return explain(reader, login, number, on); });
    whenDone(answer, this, [this, asked](const Result<Explanation> &explanation) {
        if (asked != m_asked)
            return;
        m_answered = asked;
        showGates(explanation);
    });
}

void WhyDialog::askPeople(const QString &number, const std::optional<QDate> &on)
{
    const quint64 asked = ++m_asked;
    if (m_onlookers.isEmpty()) {
        m_peopleInstead->setState(EmptyState::Kind::Loading);
        m_peopleStack->setCurrentWidget(m_peopleInstead);
    }
    const auto answer = m_context.store.read<QList<Onlooker>>(
        m_lane, [number, on](Reader &reader) { return whoReaches(reader, number, on); });
    whenDone(answer, this, [this, asked](const Result<QList<Onlooker>> &people) {
        if (asked != m_asked)
            return;
        m_answered = asked;
        showPeople(people);
    });
}

void WhyDialog::showGates(const Result<Explanation> &answer)
{
    if (!answer)
        return showInstead(m_stack, m_instead, answer.error());
    m_shown = *answer;
    m_verdict->setMeaning(m_shown.openable ? Meaning::Good : m_shown.findable ? Meaning::Warn : Meaning::Bad);
    m_verdict->setText(reachText(m_shown.findable, m_shown.openable));
    m_verdict->setAccessibleName(m_verdict->text());
    m_gates->show(m_shown, m_context.session.login);
    // What is made now comes before the buttons of the dialog all the same.
    QWidget *last = m_tabs->tabBar();
    for (QPushButton *button : m_gates->buttons()) {
        setTabOrder(last, button);
        last = button;
    }
    m_stack->setCurrentIndex(0);
    m_copy->setEnabled(true);
    QAccessibleEvent told(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void WhyDialog::showPeople(const Result<QList<Onlooker>> &answer)
{
    m_onlookers = answer.value_or(QList<Onlooker>());
    if (!answer)
        return showInstead(m_peopleStack, m_peopleInstead, answer.error());
    if (m_onlookers.isEmpty()) {
        m_peopleInstead->setState(EmptyState::Kind::Empty, tr("Nobody whom you may see finds this customer."));
        return m_peopleStack->setCurrentWidget(m_peopleInstead);
    }
    m_people->setRowCount(int(m_onlookers.size()));
    for (int row = 0; row < m_onlookers.size(); ++row) {
        const Onlooker &one = m_onlookers[row];
        const QStringList cells = {one.name, one.login, one.submandant.isEmpty() ? tr("Employee") : one.submandant,
                                   one.findable ? yesWord() : noWord(), one.openable ? yesWord() : noWord()};
        for (int cell = 0; cell < cells.size(); ++cell)
            m_people->setItem(row, cell, new QTableWidgetItem(cells[cell]));
    }
    fitColumns(m_people);
    m_peopleStack->setCurrentWidget(m_people);
    m_copy->setEnabled(true);
}

// A hidden customer and one that never was are told in the same words (INV-07).
void WhyDialog::showInstead(QStackedWidget *stack, EmptyState *state, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    const bool isAnswer =
        error.kind == Error::Kind::Denied || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Invalid;
    state->setState(isAnswer ? EmptyState::Kind::NoRight : EmptyState::Kind::Failed, errorText(error),
                    isAnswer ? QString() : tr("Try again"));
    stack->setCurrentWidget(state);
}

QString WhyDialog::text() const
{
    const QDate on = m_isPast->isChecked() ? m_day->date() : QDate();
    QString heading = m_number->text().trimmed();
    if (on.isValid())
        //: %1 a customer's number, %2 a past day
        heading = tr("%1 on %2").arg(heading, formatDay(on));
    QStringList lines = {heading};
    if (m_tabs->currentIndex() == 0) {
        lines << m_who->currentText() + QStringLiteral(": ") + m_verdict->text();
        lines << WhyGates::lines(m_shown);
    } else {
        for (const Onlooker &one : m_onlookers)
            lines << QStringList{one.name, one.login, one.submandant.isEmpty() ? tr("Employee") : one.submandant,
                                 reachText(one.findable, one.openable)}
                         .join(QStringLiteral("; "));
    }
    return lines.join(u'\n') + u'\n';
}

void WhyDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_context.toasts.confirm(tr("Copied."));
}

} // namespace kontor::ui
