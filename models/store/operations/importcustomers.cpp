// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The import of customers. Written for 100,000 rows and more: values go from the record into prepared statements, and a
// row that is there already is compared in one look.
#include "domain/administration.h"
#include "domain/fold.h"
#include "domain/namelist.h"
#include "store/operations/customers.h"
#include "store/operations/importloop.h"
#include "store/operations/insertrows.h"
#include "store/operations/newcomers.h"
#include "store/operations/presentcustomer.h"
#include "store/operations/references.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

const QList<QByteArray> &findable = findableColumns();
const QList<QByteArray> &openable = openableColumns();

const QByteArray intoProfile =
    "customer_profile (mandant, id, street, postcode, email, phone, contact_name, vat, note)";

Values cells(const Record &record, const QList<int> &places)
{
    Values values;
    values.reserve(places.size());
    for (const int at : places)
        values << (at < 0 ? Value(nullptr) : textOrNull(record.values.value(at)));
    return values;
}

QString text(const Value &value)
{
    const auto *words = std::get_if<QString>(&value);
    return words ? *words : QString();
}

bool isNull(const Value &value)
{
    return std::holds_alternative<std::nullptr_t>(value);
}

/// One import in progress: where each field stands, and the names that were looked up already.
class CustomerImport : public RowImport
{
public:
    /// `newcomers`: who is new, to be compared later; may be null.
    CustomerImport(Door &door, Newcomers *newcomers)
        : m_door(door)
        , m_newcomers(newcomers)
    {
    }

    Result<> begin(const QStringList &fields) override;
    Result<> row(const Record &record, ImportAccount &account) override;
    Result<> finishBatch(ImportAccount &account) override;
    const QList<NewProduct> &newProducts() const { return m_newProducts; }

private:
    /// A customer that is to be created, with the values of both halves.
    struct Newcomer {
        qint64 line = 0;
        Uuid id;
        Values customer;
        Values profile; ///< empty where the file says nothing of it
        QStringList products;
    };

    Result<> readReferences(const Record &record, Values &values, const Value &presentSite = nullptr);
    Result<> checkSite(const Uuid &site);
    Result<Uuid> reference(QHash<QString, Uuid> &known, const QString &name,
                           Result<Uuid> (*lookUp)(Database &, const QString &));
    Result<Newcomer> read(const Record &record, const QString &number);
    Result<> write(const QList<Newcomer> &newcomers);
    Result<RowFate> change(const Record &record, const PresentCustomer &present);
    Result<> products(qint64 line, const QStringList &names, const Uuid &customer, bool &changed);

    static CustomerTraits traitsOf(const Newcomer &newcomer);

    Door &m_door;
    Newcomers *m_newcomers;
    const QString m_today = m_door.today().toString(Qt::ISODate);
    QStringList m_fields;
    int m_number = -1;
    int m_products = -1;
    QList<int> m_findable;
    QList<int> m_openable;
    QString m_defaultAdministration;
    QHash<QString, Uuid> m_sites;
    QSet<Uuid> m_usableSites;
    QHash<QString, Uuid> m_contacts;
    QList<Newcomer> m_waiting;
    QSet<QString> m_waitingNumbers;
    QHash<QString, qint64> m_lines; ///< where each number stands that was taken
    QList<NewProduct> m_newProducts;
};

Result<> CustomerImport::begin(const QStringList &fields)
{
    if (fields == m_fields)
        return {};
    m_fields = fields;
    const auto place = [&](const QByteArray &key) { return int(fields.indexOf(QString::fromUtf8(key))); };
    m_number = place("number");
    m_products = place("products");
    m_findable.clear();
    for (const QByteArray &key : findable)
        m_findable << place(key);
    m_openable.clear();
    for (const QByteArray &key : openable)
        m_openable << place(key);
    KONTOR_LET(administration,
               m_door.database().text("SELECT default_administration FROM mandant WHERE mandant = ?1 AND id = ?1",
                                      {m_door.mandant()}));
    m_defaultAdministration = administration;
    return {};
}

Result<Uuid> CustomerImport::reference(QHash<QString, Uuid> &known, const QString &name,
                                       Result<Uuid> (*lookUp)(Database &, const QString &))
{
    if (const auto found = known.constFind(name); found != known.constEnd())
        return *found;
    KONTOR_LET(id, lookUp(m_door.database(), name));
    known.insert(name, id);
    return id;
}

Result<> CustomerImport::checkSite(const Uuid &site)
{
    if (!m_usableSites.contains(site))
        KONTOR_TRY(checkUsableSite(m_door.database(), site));
    m_usableSites.insert(site);
    return {};
}

Result<> CustomerImport::readReferences(const Record &record, Values &values, const Value &presentSite)
{
    const int site = m_findable[findable.indexOf("site")];
    if (const QString name = record.values.value(site); site >= 0 && !name.isEmpty()) {
        KONTOR_LET(id, reference(m_sites, name, siteByName));
        if (presentSite != Value(id))
            KONTOR_TRY(checkSite(id));
        values[findable.indexOf("site")] = id;
    }
    const int contact = m_findable[findable.indexOf("partner_contact")];
    if (const QString name = record.values.value(contact); contact >= 0 && !name.isEmpty()) {
        KONTOR_TRY(m_door.may(QStringLiteral("change_contact")));
        KONTOR_LET(id, reference(m_contacts, name, employeeByName));
        values[findable.indexOf("partner_contact")] = id;
    }
    return {};
}

Result<> CustomerImport::row(const Record &record, ImportAccount &account)
{
    const QString number = record.values.value(m_number);
    if (m_number < 0 || number.isEmpty())
        return account.note(record.line, fail(Kind::Invalid, QStringLiteral("missing_value"), {},
                                              {QStringLiteral("number")}, QStringLiteral("number")));
    if (m_waitingNumbers.contains(number))
        KONTOR_TRY(finishBatch(account));
    if (const qint64 first = m_lines.value(number); first > 0)
        return account.note(record.line, fail(Kind::Rejected, QStringLiteral("number_twice"), number,
                                              {number, QString::number(first)}, QStringLiteral("number")));
    KONTOR_LET(present, lookUpCustomer(m_door, number));
    if (!present.id.isNull()) {
        const Result<RowFate> fate = change(record, present);
        if (fate)
            m_lines.insert(number, record.line);
        return account.note(record.line, fate);
    }
    const Result<Newcomer> newcomer = read(record, number);
    if (!newcomer)
        return account.note(record.line, tl::unexpected<Error>(newcomer.error()));
    m_waiting << *newcomer;
    m_waitingNumbers.insert(number);
    if (m_waiting.size() < rowsAnInsert)
        return {};
    return finishBatch(account);
}

Result<> CustomerImport::finishBatch(ImportAccount &account)
{
    const QList<Newcomer> waiting = std::exchange(m_waiting, {});
    m_waitingNumbers.clear();
    // All at once; where one of them is refused, one by one, so that it is refused alone.
    const bool allWritten = waiting.size() == rowsAnInsert && write(waiting);
    for (const Newcomer &newcomer : waiting) {
        Result<RowFate> fate = RowFate::Created;
        if (!allWritten)
            if (const auto written = write({newcomer}); !written)
                fate = tl::unexpected<Error>(written.error());
        // The names were looked at before anything was written: a refused row has changed nothing.
        bool changed = false;
        if (fate)
            m_lines.insert(text(newcomer.customer[2]), newcomer.line);
        if (fate)
            KONTOR_TRY(products(newcomer.line, newcomer.products, newcomer.id, changed));
        if (fate && m_newcomers)
            m_newcomers->add(newcomer.line, newcomer.id, text(newcomer.customer[2]), traitsOf(newcomer));
        KONTOR_TRY(account.note(newcomer.line, fate));
    }
    return {};
}

CustomerTraits CustomerImport::traitsOf(const Newcomer &newcomer)
{
    // Behind the keys stand the values in the order of `findable` and `openable`.
    const auto profile = [&](const char *column) {
        return newcomer.profile.isEmpty() ? QString() : text(newcomer.profile[2 + openable.indexOf(column)]);
    };
    const auto own = [&](const char *column) { return text(newcomer.customer[3 + findable.indexOf(column)]); };
    return {own("name"), own("city"), profile("email"), profile("vat")};
}

Result<> CustomerImport::write(const QList<Newcomer> &newcomers)
{
    static const QByteArray intoCustomer = "customer (mandant, id, number, name, kind, city, country, administration, "
                                           "administration_since, site, partner_contact)";
    QList<const Values *> customers;
    QList<const Values *> profiles;
    for (const Newcomer &newcomer : newcomers) {
        customers << &newcomer.customer;
        if (!newcomer.profile.isEmpty())
            profiles << &newcomer.profile;
    }
    Database &database = m_door.database();
    KONTOR_TRY(insertRows(database, intoCustomer, customers));
    if (profiles.size() == rowsAnInsert)
        return insertRows(database, intoProfile, profiles);
    for (const Values *profile : std::as_const(profiles))
        KONTOR_TRY(insertRows(database, intoProfile, {profile}));
    return {};
}

Result<CustomerImport::Newcomer> CustomerImport::read(const Record &record, const QString &number)
{
    Values values = cells(record, m_findable);
    KONTOR_TRY(readReferences(record, values));
    if (isNull(values[0]))
        return fail(Kind::Invalid, QStringLiteral("missing_value"), number, {QStringLiteral("name")},
                    QStringLiteral("name"));
    if (isNull(values[1]))
        values[1] = QStringLiteral("customer");
    const bool isProspect = std::get<QString>(values[1]) == u"prospect";
    if (!isProspect && isNull(values[4]))
        values[4] = m_defaultAdministration;
    if (!isProspect && isNull(values[5]))
        values[5] = m_today;
    if (isProspect && !isNull(values[4]))
        return fail(Kind::Invalid, QStringLiteral("administration_of_prospect"), number, {},
                    QStringLiteral("administration"));
    Newcomer newcomer;
    newcomer.line = record.line;
    newcomer.id = m_door.newId();
    newcomer.products = splitNames(record.values.value(m_products));
    KONTOR_TRY(checkProductNames(newcomer.products));
    newcomer.customer = Values{m_door.mandant(), newcomer.id, number} + values;
    const Values profile = cells(record, m_openable);
    if (!std::all_of(profile.begin(), profile.end(), isNull))
        newcomer.profile = Values{m_door.mandant(), newcomer.id} + profile;
    return newcomer;
}

// Only what the file says and what differs; an empty cell leaves what is there.
QMap<QByteArray, Value> differences(const QList<QByteArray> &columns, const Values &given, const Values &there)
{
    QMap<QByteArray, Value> changes;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (!isNull(given[i]) && given[i] != there[i])
            changes.insert(columns[i], given[i]);
    return changes;
}

Result<RowFate> CustomerImport::change(const Record &record, const PresentCustomer &present)
{
    Values values = cells(record, m_findable);
    KONTOR_TRY(readReferences(record, values, present.findable.value(findable.indexOf("site"))));
    const Values profile = cells(record, m_openable);
    if (!present.isFindable)
        return fail(Kind::NotFound, QStringLiteral("not_found"), {},
                    {QStringLiteral("customer"), record.values.value(m_number)}, QStringLiteral("number"));
    if (present.isArchived)
        return fail(Kind::Rejected, QStringLiteral("customer_archived"), {}, {}, QStringLiteral("number"));
    const QStringList sold = splitNames(record.values.value(m_products));
    KONTOR_TRY(checkProductNames(sold));
    QMap<QByteArray, Value> changes = differences(findable, values, present.findable);
    const QMap<QByteArray, Value> profileChanges = differences(openable, profile, present.openable);
    const bool movesOnly = std::all_of(changes.keyBegin(), changes.keyEnd(),
                                       [](const QByteArray &column) { return column.startsWith("administration"); });
    if (!present.isOpenable && (!movesOnly || !profileChanges.isEmpty()))
        return fail(Kind::Denied, QStringLiteral("customer_locked"), {}, {}, QStringLiteral("administration"));
    if (changes.contains("administration") && !changes.contains("administration_since"))
        changes.insert("administration_since", m_today);
    Database &database = m_door.database();
    if (changes.contains("kind") && !changes.contains("administration") && isNull(present.findable[4]))
        changes.insert("administration", m_defaultAdministration);
    KONTOR_TRY(updateRow(database, "customer", m_door.mandant(), present.id, changes));
    if (present.hasProfile)
        KONTOR_TRY(updateRow(database, "customer_profile", m_door.mandant(), present.id, profileChanges));
    else if (!profileChanges.isEmpty()) {
        const Values row = Values{m_door.mandant(), present.id} + profile;
        KONTOR_TRY(insertRows(database, intoProfile, {&row}));
    }
    bool changed = !changes.isEmpty() || !profileChanges.isEmpty();
    if (present.isOpenable)
        KONTOR_TRY(products(record.line, sold, present.id, changed));
    return changed ? RowFate::Changed : RowFate::Unchanged;
}

Result<> CustomerImport::products(qint64 line, const QStringList &names, const Uuid &customer, bool &changed)
{
    if (names.isEmpty())
        return {};
    const auto count = [&] { return m_door.database().integer("SELECT total_changes()"); };
    KONTOR_LET(before, count());
    KONTOR_LET(added, setProducts(m_door, customer, names, true));
    for (const QString &name : added)
        m_newProducts << NewProduct{line, name};
    KONTOR_LET(after, count());
    changed = changed || after != before;
    return {};
}

} // namespace

Result<ImportOutcome> importCustomers(Door &door, const ImportSource &source)
{
    KONTOR_TRY(door.may(QStringLiteral("import_customers")));
    Newcomers newcomers;
    CustomerImport import(door, source.findsDuplicates ? &newcomers : nullptr);
    KONTOR_LET(outcome, importRows(door, source, import));
    KONTOR_LET(duplicates, newcomers.findDuplicates(door.database()));
    outcome.duplicates = duplicates;
    outcome.newProducts = import.newProducts();
    return outcome;
}

} // namespace kontor
