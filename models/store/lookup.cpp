// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookup.h"

#include "domain/fold.h"
#include "store/listquery.h"

namespace kontor
{

namespace
{

using Fit = FoundRecord::Fit;

/// Which columns of a list name a record.
struct Naming {
    QByteArray kind;
    QList<QByteArray> name; ///< joined by blanks
    QByteArray more;
    QByteArray side; ///< the side table with the folded words of number and name; empty: the list's own search
};

const QList<Naming> &namings()
{
    static const QList<Naming> all = {
        {"customers", {"name"}, "city", "customer_row"},
        {"submandants", {}, "dealer_id", {}},
        {"users", {"given_name", "family_name"}, "submandant", {}},
    };
    return all;
}

QString cell(const ListRow &row, qsizetype at)
{
    const QString *text = at < row.cells.size() ? std::get_if<QString>(&row.cells[at]) : nullptr;
    return text ? *text : QString();
}

Fit fitOf(const FoundRecord &record, const QString &folded)
{
    const QString number = fold(record.number);
    const QString name = fold(record.name);
    if (number == folded)
        return Fit::Number;
    if (number.startsWith(folded))
        return Fit::NumberBegins;
    if (name.startsWith(folded))
        return Fit::NameBegins;
    const QString word = u' ' + folded;
    return number.contains(word) || name.contains(word) ? Fit::WordBegins : Fit::Anywhere;
}

/// The handles of the records whose number begins so: a walk along the key's index, whatever the size of the list.
Result<QList<qint64>> handlesBeginning(Reader &reader, const ListSpec &spec, const QString &prefix, qsizetype limit)
{
    const QByteArray key = spec.column(spec.keyColumn)->sql;
    const QByteArray standing = spec.silence.standing.isEmpty() ? QByteArray() : " AND " + spec.silence.standing;
    QList<qint64> handles;
    KONTOR_TRY(reader.database().each("SELECT " + spec.rid + " FROM " + spec.from + " WHERE " + key + " >= ? AND " +
                                          key + " < ?" + standing + " ORDER BY " + key + " LIMIT ?",
                                      {prefix, prefix + QString::fromUcs4(U"\U0010FFFF"), qint64(limit)},
                                      [&](const Statement &row) {
                                          handles << row.integer(0);
                                          return true;
                                      }));
    return handles;
}

/// The handles of visible records with these words. CROSS JOIN: the words first, whose table is small and read in one
/// go, and the rights of those rows alone that have them; the other way round a million rows take seconds.
Result<QList<qint64>> handlesWithWords(Reader &reader, const ListSpec &spec, const QByteArray &side,
                                       const QString &typed, qsizetype limit)
{
    QByteArray sql =
        "SELECT " + spec.rid + " FROM " + side + " w CROSS JOIN " + spec.from + " WHERE " + spec.rid + " = w.rid";
    Values values;
    const QStringList words = searchWords(typed);
    for (const QString &word : words) {
        sql += " AND instr(w.search, ?) > 0";
        values << QString::fromUtf8(searchNeedle(word));
    }
    values << qint64(limit);
    QList<qint64> handles;
    KONTOR_TRY(reader.database().each(sql + " LIMIT ?", values, [&](const Statement &row) {
        handles << row.integer(0);
        return true;
    }));
    return handles;
}

Result<> lookUpOne(Reader &reader, const Naming &naming, const QString &typed, qsizetype limit,
                   QList<FoundRecord> &found)
{
    const ListSpec &spec = *findList(QString::fromLatin1(naming.kind));
    QList<QByteArray> columns = QList<QByteArray>{spec.keyColumn} + naming.name;
    columns << naming.more;
    const QString folded = fold(typed);
    QSet<qint64> taken;
    const auto take = [&](const ListRow &row) {
        if (taken.contains(row.rid))
            return;
        taken << row.rid;
        FoundRecord record{naming.kind, row.id, cell(row, 0), {}, cell(row, columns.size() - 1), {}};
        for (qsizetype i = 1; i + 1 < columns.size(); ++i)
            record.name = (record.name + u' ' + cell(row, i)).trimmed();
        record.fit = fitOf(record, folded);
        found << record;
    };
    QStringList prefixes{canonical(typed), canonical(typed).toUpper(), canonical(typed).toLower()};
    prefixes.removeDuplicates();
    for (const QString &prefix : std::as_const(prefixes)) {
        KONTOR_LET(handles, handlesBeginning(reader, spec, prefix, limit));
        KONTOR_LET(rows, rowsByHandle(reader, spec, handles, columns));
        std::for_each(rows.begin(), rows.end(), take);
    }
    // Only as many as are worth ordering: a word that fits thousands is not finished being typed.
    const qsizetype candidates = 5 * limit;
    if (!naming.side.isEmpty()) {
        KONTOR_LET(handles, handlesWithWords(reader, spec, naming.side, typed, candidates));
        KONTOR_LET(rows, rowsByHandle(reader, spec, handles, columns));
        std::for_each(rows.begin(), rows.end(), take);
        return {};
    }
    ListQuery query;
    query.search = typed;
    query.limit = candidates;
    query.columns = columns;
    return eachListRow(reader, spec, query, [&](const ListRow &row) {
        take(row);
        return true;
    });
}

} // namespace

QList<QByteArray> lookupKinds()
{
    QList<QByteArray> kinds;
    for (const Naming &naming : namings())
        kinds << naming.kind;
    return kinds;
}

Result<QList<FoundRecord>> lookUp(Reader &reader, const QString &typed, const QList<QByteArray> &kinds, qsizetype limit)
{
    QList<FoundRecord> found;
    if (fold(typed).isEmpty())
        return found;
    for (const Naming &naming : namings())
        if (kinds.contains(naming.kind))
            KONTOR_TRY(lookUpOne(reader, naming, typed, limit, found));
    const auto place = [&](const FoundRecord &record) { return std::pair(record.fit, kinds.indexOf(record.kind)); };
    // Within one fit the order stays that of the list.
    std::stable_sort(found.begin(), found.end(),
                     [&](const FoundRecord &left, const FoundRecord &right) { return place(left) < place(right); });
    return found.mid(0, limit);
}

} // namespace kontor
