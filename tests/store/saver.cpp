// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be killed: saves through the named operations without end and announces each committed save on standard
// output, as "change-set rows". Usage: saver STORE SEED
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/storefile.h"

#include <QCoreApplication>
#include <cstdio>
#include <random>

using namespace kontor;

namespace
{

Result<QList<Uuid>> ids(Database &database, const QByteArray &sql)
{
    QList<Uuid> found;
    KONTOR_TRY(database.each(sql, {}, [&](const Statement &row) {
        found << row.uuid(0);
        return true;
    }));
    return found;
}

/// Hands a random part of the customers over, or changes both halves of some: several rows in one save.
Result<Receipt> saveSomething(Writer &writer, std::mt19937 &random, const Uuid &submandant,
                              const QList<Uuid> &customers)
{
    if (random() % 2)
        return writer.perform(commands::assignCustomers, {}, [&](Door &door) -> Result<> {
            AssignmentChange change{submandant, {}, {}};
            for (const Uuid &customer : customers)
                if (const quint32 dice = quint32(random() % 8); dice < 2)
                    (dice ? change.assign : change.withdraw) << customer;
            KONTOR_TRY(saveAssignments(door, change));
            return {};
        });
    return writer.perform(commands::changeCustomer, {}, [&](Door &door) -> Result<> {
        for (int i = 0; i < 5; ++i) {
            const QString word = QString::number(random());
            KONTOR_TRY(changeCustomer(door, customers[qsizetype(random() % quint32(customers.size()))],
                                      {{QStringLiteral("city"), word}, {QStringLiteral("street"), word}}));
        }
        return {};
    });
}

Result<> saveWithoutEnd(const QString &path, quint32 seed)
{
    std::mt19937 random(seed);
    KONTOR_LET(writer, openStoreForWriting(path, {}, Calendar()));
    KONTOR_LET(submandants, ids(writer->database(), "SELECT id FROM submandant"));
    KONTOR_LET(customers, ids(writer->database(), "SELECT id FROM customer ORDER BY number LIMIT 100"));
    for (;;) {
        KONTOR_LET(receipt, saveSomething(*writer, random, submandants.first(), customers));
        if (receipt.changeSet.isNull())
            continue;
        std::printf("%s %lld\n", receipt.changeSet.text().toLatin1().constData(),
                    static_cast<long long>(receipt.changes.count));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Result<> ended = saveWithoutEnd(words.value(1), words.value(2).toUInt());
    std::fprintf(stderr, "%s %s\n", qPrintable(ended.error().rule), qPrintable(ended.error().detail));
    return 1;
}
