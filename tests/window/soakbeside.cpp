// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/soakbeside.h"

#include "store/sqlite.h"
#include "support/command.h"

#include <QCoreApplication>
#include <QTextStream>

namespace kontor
{

namespace
{

/// What is not in the file as kontorctl left it; empty where all is.
QString missing(Database &database, const Made &made)
{
    const auto number = [&](const QByteArray &sql) { return database.integer(sql, {made.number}).value_or(-1); };
    const QByteArray of = " FROM customer c WHERE c.number = ?";
    if (database.text("SELECT c.name" + of, {made.number}).value_or(QString()) != made.name)
        return made.number + QStringLiteral(" is not called ") + made.name;
    if (number("SELECT count(*)" + of + " AND c.archived_on IS NOT NULL") != int(made.isArchived))
        return made.number + QStringLiteral(" is not archived as it was");
    if (number("SELECT count(*) FROM outdated_report r JOIN customer c ON c.id = r.customer WHERE c.number = ?") !=
        made.reports)
        return made.number + QStringLiteral(" has lost a report");
    for (const QString &submandant : made.submandants)
        if (database
                .integer("SELECT count(*) FROM assignment a JOIN customer c ON c.id = a.customer JOIN submandant s ON "
                         "s.id = a.submandant WHERE c.number = ? AND s.name = ? AND a.until_on IS NULL",
                         {made.number, submandant})
                .value_or(0) == 0)
            return QStringLiteral("%1 is not assigned to %2").arg(made.number, submandant);
    return {};
}

} // namespace

SoakBeside::SoakBeside(const QString &store, const QStringList &submandants, quint32 seed)
    : m_store(store)
    , m_submandants(submandants)
    , m_random(seed)
{
}

void SoakBeside::work(const std::function<bool()> &goesOn)
{
    while (goesOn() && m_fault.isEmpty()) {
        if (m_made.size() < 5 || m_random() % 4 == 0)
            create();
        else
            change(m_made[qsizetype(m_random() % quint32(m_made.size()))]);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    }
}

QString SoakBeside::summary() const
{
    QStringList done;
    for (auto command = m_done.cbegin(); command != m_done.cend(); ++command)
        done << QStringLiteral("%1 %2").arg(command.value()).arg(command.key());
    return done.join(QStringLiteral(", "));
}

QString SoakBeside::fault(Database &database) const
{
    if (!m_fault.isEmpty())
        return m_fault;
    for (const Made &made : m_made)
        if (const QString what = missing(database, made); !what.isEmpty())
            return what;
    return {};
}

bool SoakBeside::run(const QStringList &words)
{
    const QString kontorctl = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/kontorctl");
    const auto ran = tests::run(kontorctl, QStringList{QStringLiteral("--store"), m_store} + words);
    if (ran.status == 0)
        ++m_done[words.first()];
    else if (ran.status == 3)
        QTextStream(stdout) << "kontorctl: " << ran.all() << Qt::endl;
    else
        m_fault = QStringLiteral("kontorctl %1: %2").arg(words.join(u' '), QString::fromUtf8(ran.all()));
    return ran.status == 0;
}

void SoakBeside::create()
{
    Made made;
    made.number = QStringLiteral("SOAK%1").arg(m_made.size());
    made.name = QStringLiteral("Soak %1").arg(m_random() % 1000);
    made.isProspect = m_random() % 2 == 0;
    if (run({QStringLiteral("create"), QStringLiteral("customer"), QStringLiteral("number=") + made.number,
             QStringLiteral("name=") + made.name,
             QStringLiteral("kind=") + (made.isProspect ? QStringLiteral("prospect") : QStringLiteral("customer"))}))
        m_made << made;
}

void SoakBeside::change(Made &made)
{
    if (made.isArchived) {
        made.isArchived = !run({QStringLiteral("bring-back"), made.number});
        return;
    }
    const quint32 dice = m_random() % 6;
    if (dice == 0)
        made.isArchived = run({QStringLiteral("archive"), made.number});
    else if (made.isProspect)
        changeProspect(made, dice);
    else
        changeCustomer(made, dice);
}

void SoakBeside::changeProspect(Made &made, quint32 dice)
{
    const QString name = QStringLiteral("Soak anew %1").arg(m_random() % 1000);
    if (dice == 1) {
        if (run({QStringLiteral("report"), made.number, QStringLiteral("--note"), QStringLiteral("moved")}))
            ++made.reports;
    } else if (run({QStringLiteral("set"), QStringLiteral("customer"), made.number, QStringLiteral("name=") + name})) {
        made.name = name;
    }
}

void SoakBeside::changeCustomer(Made &made, quint32 dice)
{
    const QString submandant = m_submandants[qsizetype(m_random() % quint32(m_submandants.size()))];
    if (dice == 1 && !made.isRequested) {
        made.isRequested = run({QStringLiteral("request"), made.number});
    } else if (dice < 4 && !made.submandants.isEmpty()) {
        const QString first = *made.submandants.begin();
        if (run({QStringLiteral("withdraw"), first, made.number}))
            made.submandants.remove(first);
    } else if (run({QStringLiteral("assign"), submandant, made.number})) {
        made.submandants << submandant;
    }
}

} // namespace kontor
