// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark: customers from a CSV file, beside `sqlite3 .import` of the same values into the same tables and indexes:
// those of a fresh store with their keys and checks, without its triggers. Two ways of the plain tool: .import of each
// half into its table, and of one file into a table without keys that is then poured into both.
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

enum class Format { Kontor, Customer, Profile, Both };

QString row(int i, Format format)
{
    const QString id = QStringLiteral("MMMMMMMMMMMMMMMM,%1").arg(i, 16, 10, QLatin1Char('0'));
    const QString number = QStringLiteral("N%1").arg(i, 7, 10, QLatin1Char('0'));
    const QString name = QStringLiteral("Müller & Söhne %1 GmbH").arg(i);
    const QString street = QStringLiteral("Hauptstraße %1").arg(i % 200);
    const QString postcode = QString::number(10000 + i % 80000);
    const QString email = QStringLiteral("info%1@firma%1.example").arg(i);
    const QString phone = QStringLiteral("+49 30 %1").arg(1000000 + i);
    const QString contact = QStringLiteral("Anna Beispiel %1").arg(i);
    const QString state = QStringLiteral("customer,Győr,DE,active,2026-03-02");
    switch (format) {
    case Format::Kontor:
        return QStringList{number, name,  street, postcode, QStringLiteral("Győr"), QStringLiteral("Deutschland"),
                           email,  phone, contact}
            .join(u';');
    case Format::Customer:
        return QStringList{id, number, name, state, QString(), QString()}.join(u',');
    case Format::Profile:
        return QStringList{id, street, postcode, email, phone, contact, QString(), QString()}.join(u',');
    case Format::Both:
        break;
    }
    return QStringList{number, name, state, street, postcode, email, phone, contact}.join(u',');
}

void write(const QString &path, const QString &head, int rows, Format format)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(head.toUtf8());
    for (int i = 0; i < rows; ++i)
        file.write(row(i, format).toUtf8() + '\n');
}

QString emptyStore(const QString &path)
{
    const Calendar calendar(QDate(2026, 3, 2));
    if (!createStore(path, false, calendar, [&](Database &database) { return fillOwnStore(database, {}, calendar); }))
        qFatal("no store");
    return path;
}

/// What `question` answers, line by line.
QString lines(const QString &path, const QByteArray &question)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    QString lines;
    if (!database || !(*database)->each(question, {}, [&](const Statement &row) {
            lines += row.text(0) + QStringLiteral(";\n");
            return true;
        }))
        qFatal("no schema to be read");
    return lines;
}

double timeOfPlainTool(const QString &path, const QString &script)
{
    QProcess tool;
    QElapsedTimer timer;
    timer.start();
    tool.start(QStringLiteral("sqlite3"), {path});
    tool.write(script.toUtf8());
    tool.closeWriteChannel();
    if (!tool.waitForFinished(-1) || tool.exitCode() != 0)
        qFatal("sqlite3: %s", tool.readAllStandardError().constData());
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Each half into its table. The ids are text: a CSV file holds no blob.
double plainImport(const QString &folder, int rows)
{
    write(folder + QStringLiteral("/customer.csv"), {}, rows, Format::Customer);
    write(folder + QStringLiteral("/profile.csv"), {}, rows, Format::Profile);
    const QString schema = lines(emptyStore(folder + QStringLiteral("/schema.kontor")),
                                 "SELECT replace(sql, 'BLOB', 'TEXT') FROM sqlite_schema WHERE sql IS NOT NULL AND "
                                 "type IN ('table', 'index') AND tbl_name IN ('customer', 'customer_profile')");
    return timeOfPlainTool(folder + QStringLiteral("/plain.db"),
                           QStringLiteral("PRAGMA journal_mode=WAL;\n%1.mode csv\n.import %2/customer.csv customer\n"
                                          ".import %2/profile.csv customer_profile\n")
                               .arg(schema, folder));
}

/// Ids rise as Kontor's do.
const char pouringScript[] = R"(%1
CREATE TEMP TABLE line (number TEXT, name TEXT, kind TEXT, city TEXT, country TEXT, administration TEXT, since TEXT,
  street TEXT, postcode TEXT, email TEXT, phone TEXT, contact TEXT);
.mode csv
.import %2/both.csv line
BEGIN;
INSERT INTO customer (mandant, id, number, name, kind, city, country, administration, administration_since)
  SELECT (SELECT id FROM mandant), CAST(printf('%016d', rowid) AS BLOB), number, name, kind, city, country,
  administration, since FROM line;
INSERT INTO customer_profile (mandant, id, street, postcode, email, phone, contact_name)
  SELECT (SELECT id FROM mandant), CAST(printf('%016d', rowid) AS BLOB), street, postcode, email, phone, contact
  FROM line;
COMMIT;
)";

double pouredImport(const QString &folder, int rows)
{
    write(folder + QStringLiteral("/both.csv"), {}, rows, Format::Both);
    const QString path = emptyStore(folder + QStringLiteral("/poured.kontor"));
    const QString drops = lines(path, "SELECT 'DROP TRIGGER ' || name FROM sqlite_schema WHERE type = 'trigger' AND "
                                      "tbl_name IN ('customer', 'customer_profile')");
    return timeOfPlainTool(path, QString::fromLatin1(pouringScript).arg(drops, folder));
}

double kontorImport(const QString &folder, int rows)
{
    const QString csv = folder + QStringLiteral("/kontor.csv");
    write(csv, QStringLiteral("Kundennummer;Firma;Straße;PLZ;Ort;Land;E-Mail;Telefon;Ansprechpartner\n"), rows,
          Format::Kontor);
    const QString path = emptyStore(folder + QStringLiteral("/own.kontor"));
    auto writer = openStoreForWriting(path, {}, Calendar(QDate(2026, 3, 2)));
    if (!writer)
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
        const double poured = pouredImport(folder.path(), rows);
        const double own = kontorImport(folder.path(), rows);
        out << "rows " << rows << ": Kontor " << qint64(rows / own) << " rows/s; sqlite3 .import "
            << qint64(rows / plain) << " rows/s, ratio " << plain / own << "; .import and pour "
            << qint64(rows / poured) << " rows/s, ratio " << poured / own << '\n';
        best = qMax(best, plain / own);
    }
    out << "best ratio to sqlite3 .import " << best << '\n';
    return 0;
}
