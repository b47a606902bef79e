// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage.h"

#include "store/lists/lists.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace kontor::ui
{

LogPage::LogPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new ListPage(context, lists::log()))
    , m_period(new QComboBox)
    , m_day(new DayEdit)
    , m_record(new QPushButton)
    , m_about(new TextLabel(TextRole::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    // Every commit is news here, and the log is the longest list of all.
    m_list->view()->pace()->setWhileHidden(items::ListModel::Pace::WhenShown);
    for (int i = Today; i <= Always; ++i)
        m_period->addItem(QString());
    m_period->setCurrentIndex(Month);
    m_day->setDate(context.store.calendar().today(context.session.timeZone));
    m_day->setMaximumDate(m_day->date());
    m_record->setIcon(icon(QStringLiteral("close")));
    m_record->setAutoDefault(false);
    m_record->setObjectName(QStringLiteral("allRecords"));
    m_record->hide();
    // The line below the title counts the rows.
    m_about->setWordWrap(true);
    m_list->addNote(m_about);
    m_list->header()->addWidget(m_record);
    m_list->header()->addWidget(m_period);
    m_list->header()->addWidget(m_day);
    connect(m_period, &QComboBox::currentIndexChanged, this, &LogPage::ask);
    connect(m_day, &QDateEdit::dateChanged, this, &LogPage::ask);
    connect(m_record, &QPushButton::clicked, this, &LogPage::showEverything);
    connect(m_list, &ListPage::asOfChanged, this, &Page::asOfChanged);
    retranslate();
    ask();
}

QWidget *LogPage::firstPlace() const
{
    return m_list->stack()->currentWidget();
}

QString LogPage::title() const
{
    return tr("Change log");
}

void LogPage::activated()
{
    m_list->tellAsOf();
}

void LogPage::showRecord(const QByteArray &kind, const Uuid &id, const QString &label)
{
    const QByteArray key = kind == "customers" ? "of_customer" : kind == "users" ? "of_user" : "of_record";
    m_of = Condition{key, {id.text()}};
    m_label = label;
    m_period->setCurrentIndex(Always);
    m_list->filters()->clearFilters();
    retranslate();
    ask();
}

void LogPage::showEverything()
{
    m_of = {};
    m_label.clear();
    m_period->setCurrentIndex(Month);
    retranslate();
    ask();
}

void LogPage::ask()
{
    const int period = m_period->currentIndex();
    m_day->setVisible(period == OneDay);
    m_record->setVisible(!m_of.key.isEmpty());
    QList<Condition> where;
    if (!m_of.key.isEmpty())
        where << m_of;
    // Days are the office's; the log holds instants.
    const QTimeZone zone(m_context.session.timeZone);
    const QDate today = m_context.store.calendar().today(m_context.session.timeZone);
    const auto startOf = [&zone](const QDate &day) {
        return QString::number((zone.isValid() ? day.startOfDay(zone) : day.startOfDay(Qt::UTC)).toMSecsSinceEpoch());
    };
    if (period == OneDay) {
        where << Condition{"since", {startOf(m_day->date())}}
              << Condition{"until", {startOf(m_day->date().addDays(1))}};
    } else if (period != Always) {
        const int back = period == Today ? 0 : period == Week ? 6 : 29;
        where << Condition{"since", {startOf(today.addDays(-back))}};
    }
    m_list->filters()->setFixedConditions(where);
}

void LogPage::retranslate()
{
    const QStringList periods = {tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("One day"), tr("All times")};
    for (int i = 0; i < periods.size(); ++i)
        m_period->setItemText(i, periods[i]);
    m_period->setAccessibleName(tr("Period"));
    m_day->setAccessibleName(tr("Day"));
    //: %1 is a customer's number or another record's name
    m_record->setText(tr("Only %1").arg(m_label));
    m_record->setToolTip(tr("Show the changes of all records again"));
    m_record->setAccessibleName(m_record->text());
    m_list->header()->setTitle(title());
    m_list->view()->setAccessibleName(title());
    m_about->setText(m_context.session.has(QStringLiteral("audit")) && m_context.session.isEmployee()
                         ? tr("Who changed what, as whom, before and after. Refused attempts are here, too.")
                         : tr("What you changed. Everybody's changes are seen with the role “Audit”."));
    m_list->stack()->setEmpty(tr("Nothing was changed in this period."));
}

void LogPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
}

} // namespace kontor::ui
