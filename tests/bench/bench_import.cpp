// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark: customers from a CSV file, beside `sqlite3 .import` of the same values into the same tables and indexes.
#include "files/recordreader.h"
#include "store/operations/commands.h"
#include "store/operations/imports.h"
#include "store/storefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace kontor;

namespace
{

QString row(int i, bool isForKontor)
{
    const QString number = QStringLiteral("N%1").arg(i, 7, 10, QLatin1Char('0'));
    const QString name = QStringLiteral("Müller & Söhne %1 GmbH").arg(i);
    const QString street = QStringLiteral("Hauptstraße %1").arg(i % 200);
    const QString postcode = QString::number(10000 + i % 80000);
    const QString email = QStringLiteral("info%1@firma%1.example").arg(i);
    const QString phone = QStringLiteral("+49 30 %1").arg(1000000 + i);
    const QString contact = QStringLiteral("Anna Beispiel %1").arg(i);
    if (isForKontor)
        return QStringList{number, name,  street, postcode, QStringLiteral("Győr"), QStringLiteral("Deutschland"),
                           email,  phone, contact}
                   .join(u';') +
               u'\n';
    return QStringList{QString(16, u'M'),
                       QStringLiteral("%1").arg(i, 16, 10, QLatin1Char('0')),
                       number,
                       name,
                       QStringLiteral("customer"),
                       QStringLiteral("Győr"),
                       QStringLiteral("DE"),
                       QStringLiteral("active"),
                       QStringLiteral("2026-03-02"),
                       street,
                       postcode,
                       email,
                       phone,
                       contact}
               .join(u',') +
           u'\n';
}

void write(const QString &path, const QString &head, int rows, bool isForKontor)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(head.toUtf8());
    for (int i = 0; i < rows; ++i)
        file.write(row(i, isForKontor).toUtf8());
}

/// The two tables with their keys and indexes; ids as text, for the tool cannot read a blob from a CSV file. One file
/// is read into a table without keys and poured into both, as a person with the plain tool would.
const char plainScript[] = R"(PRAGMA journal_mode=WAL;
CREATE TABLE customer (mandant TEXT NOT NULL, id TEXT NOT NULL, number TEXT NOT NULL, name TEXT NOT NULL,
  kind TEXT NOT NULL, city TEXT, country TEXT, administration TEXT, administration_since TEXT, site TEXT,
  partner_contact TEXT, PRIMARY KEY (mandant, id), UNIQUE (mandant, number), CHECK (number <> ''), CHECK (name <> ''));
CREATE INDEX customer_by_partner_contact ON customer (mandant, partner_contact) WHERE partner_contact IS NOT NULL;
CREATE TABLE customer_profile (mandant TEXT NOT NULL, id TEXT NOT NULL, street TEXT, postcode TEXT, email TEXT,
  phone TEXT, contact_name TEXT, vat TEXT, note TEXT, PRIMARY KEY (mandant, id));
CREATE TEMP TABLE line (a, b, c, d, e, f, g, h, i, j, k, l, m, n);
.mode csv
.import %1 line
BEGIN;
INSERT INTO customer SELECT a, b, c, d, e, f, g, h, i, NULL, NULL FROM line;
INSERT INTO customer_profile SELECT a, b, j, k, l, m, n, NULL, NULL FROM line;
COMMIT;
)";

double plainImport(const QString &folder, int rows)
{
    const QString csv = folder + QStringLiteral("/plain.csv");
    write(csv, {}, rows, false);
    QProcess tool;
    QElapsedTimer timer;
    timer.start();
    tool.start(QStringLiteral("sqlite3"), {folder + QStringLiteral("/plain.db")});
    tool.write(QString::fromUtf8(plainScript).arg(csv).toUtf8());
    tool.closeWriteChannel();
    if (!tool.waitForFinished(-1) || tool.exitCode() != 0)
        qFatal("sqlite3: %s", tool.readAllStandardError().constData());
    return double(timer.nsecsElapsed()) / 1e9;
}

double kontorImport(const QString &folder, int rows)
{
    const QString csv = folder + QStringLiteral("/kontor.csv");
    write(csv, QStringLiteral("Kundennummer;Firma;Straße;PLZ;Ort;Land;E-Mail;Telefon;Ansprechpartner\n"), rows, true);
    const QString path = folder + QStringLiteral("/own.kontor");
    const Calendar calendar(QDate(2026, 3, 2));
    const auto made =
        createStore(path, false, calendar, [&](Database &database) { return fillOwnStore(database, {}, calendar); });
    auto writer = openStoreForWriting(path, {}, calendar);
    if (!made || !writer)
        qFatal("no store");
    QElapsedTimer timer;
    timer.start();
    auto reader = files::RecordReader::open(csv, QStringLiteral("customers"), {});
    ImportSource source;
    source.next = [&](RecordBatch &batch) { return (*reader)->read(batch, 2000); };
    qint64 created = 0;
    const auto done = (*writer)->perform(commands::importCustomers, {}, [&](Door &door) -> Result<> {
        KONTOR_LET(outcome, importCustomers(door, source));
        created = outcome.created;
        return {};
    });
    if (!done || created != rows)
        qFatal("the import failed");
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 5000;
    QTextStream out(stdout);
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        out << "bench_import: the sqlite3 tool is missing (package sqlite3)\n";
        return qEnvironmentVariableIsSet("KONTOR_CI") ? 1 : 0;
    }
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        QTemporaryDir folder;
        const double plain = plainImport(folder.path(), rows);
        const double own = kontorImport(folder.path(), rows);
        out << "rows " << rows << ": sqlite3 .import " << qint64(rows / plain) << " rows/s, Kontor "
            << qint64(rows / own) << " rows/s, ratio " << plain / own << '\n';
        best = qMax(best, plain / own);
    }
    out << "best ratio " << best << '\n';
    return 0;
}
