// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "ui/errortext.h"
#include "ui/logwords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace kontor::ctl
{

using Kind = Error::Kind;

int exitStatus(const Error &error)
{
    switch (error.kind) {
    case Kind::Usage:
        return 2;
    case Kind::Storage:
    case Kind::Offline:
        return 3;
    default:
        return 1;
    }
}

namespace
{

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString kindKey(Kind kind)
{
    switch (kind) {
    case Kind::Denied:
        return QStringLiteral("denied");
    case Kind::Rejected:
        return QStringLiteral("rejected");
    case Kind::Conflict:
        return QStringLiteral("conflict");
    case Kind::Invalid:
        return QStringLiteral("invalid");
    case Kind::NotFound:
        return QStringLiteral("not_found");
    case Kind::Usage:
        return QStringLiteral("usage");
    case Kind::Offline:
        return QStringLiteral("offline");
    case Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Kind::Storage:
        break;
    }
    return QStringLiteral("storage");
}

/// What a server, the disk or SQLite said of it, where the sentence cannot say it: codes and messages, never a value,
/// an address or a password. Of other kinds the detail is what the sentence names. Empty where there is nothing more.
QString technicalPart(const Error &error)
{
    constexpr qsizetype longest = 1000;
    const bool isTechnical = error.kind == Kind::Storage || error.kind == Kind::Offline ||
                             error.rule == u"op_invalid" || error.rule == u"payload_invalid";
    const bool isSaid = error.args.contains(error.detail);
    if (!isTechnical || isSaid)
        return {};
    QString text = error.detail.left(longest);
    // A server's words are not to move a terminal's cursor.
    for (QChar &letter : text)
        if (!letter.isPrint())
            letter = u' ';
    return text.simplified();
}

QString valueText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts << (part.isObject() ? QString::fromUtf8(QJsonDocument(part.toObject()).toJson(QJsonDocument::Compact))
                                      : part.toVariant().toString());
        return parts.join(QStringLiteral(", "));
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

constexpr qsizetype widestCell = 40;

/// Lines of cells, each column as wide as its widest cell as long as that is not too wide.
void printAligned(const QList<QStringList> &lines, const QString &indent)
{
    QList<qsizetype> widths(lines.value(0).size(), 0);
    for (const QStringList &line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths[i], qMin(line[i].size(), widestCell));
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += line[i].leftJustified(int(widths[i]), u' ', true) + QStringLiteral("  ");
        while (text.endsWith(u' '))
            text.chop(1);
        printLine(indent + text);
    }
}

void printFields(const QJsonObject &record, const QString &indent);

/// Records of one kind: below the names of their fields, or where a cell holds a sentence, one after the other.
void printRecords(const QJsonArray &records, const QString &indent)
{
    QStringList keys;
    for (const QJsonValue &record : records)
        for (const QString &key : record.toObject().keys())
            if (!keys.contains(key))
                keys << key;
    QList<QStringList> lines{keys};
    qsizetype longest = 0;
    for (const QJsonValue &record : records) {
        QStringList cells;
        for (const QString &key : std::as_const(keys)) {
            cells << valueText(record[key]).simplified();
            longest = qMax(longest, cells.last().size());
        }
        lines << cells;
    }
    if (longest <= widestCell) {
        printAligned(lines, indent);
        return;
    }
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (i > 0)
            printLine(QString());
        printFields(records[i].toObject(), indent);
    }
}

void printFields(const QJsonObject &record, const QString &indent)
{
    const QString deeper = indent + QStringLiteral("  ");
    qsizetype width = 0;
    for (const QString &key : record.keys())
        width = qMax(width, key.size());
    for (auto field = record.begin(); field != record.end(); ++field) {
        const QJsonArray array = field->toArray();
        const bool isRecords = !array.isEmpty() && array.first().isObject();
        const bool isRecord = field->isObject() && !field->toObject().isEmpty();
        if (isRecord || isRecords)
            printLine(indent + field.key());
        if (isRecord)
            printFields(field->toObject(), deeper);
        else if (isRecords)
            printRecords(array, deeper);
        else
            printLine(indent + field.key().leftJustified(int(width) + 2) + valueText(field.value()));
    }
}

} // namespace

void printLine(const QString &line)
{
    out() << line << '\n';
    out().flush();
}

void printMessage(const QString &line)
{
    QTextStream(stderr) << line << '\n';
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    printLine(QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
}

/// With the key of the field: a line has many, and the window's sentence stands below the one that it is about.
static QString sentenceOf(const Error &error)
{
    const QString sentence = ui::errorText(error);
    const bool isOfField = error.kind == Kind::Invalid && !error.field.isEmpty();
    return isOfField ? error.field + QStringLiteral(": ") + sentence : sentence;
}

int printError(const Error &error, bool isJson)
{
    const QString message = sentenceOf(error);
    printMessage(message);
    if (isJson)
        printJson(QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), kindKey(error.kind)},
                                                                    {QStringLiteral("rule"), error.rule},
                                                                    {QStringLiteral("message"), message}}}});
    else if (const QString technical = technicalPart(error); !technical.isEmpty())
        printMessage(technical);
    return exitStatus(error);
}

QJsonValue cellJson(const ListColumn &column, const Value &value)
{
    // "active" is a state in the window and a yes or no on the command line (CLI.md).
    if (column.key == "active")
        return std::get<QString>(value) == u"active";
    if (column.type == CellType::Words) {
        const auto *text = std::get_if<QString>(&value);
        return text ? QJsonDocument::fromJson(text->toUtf8()).array() : QJsonArray();
    }
    // Of the change log: a whole record is an object, a single value a text.
    if (const auto *record = std::get_if<QString>(&value);
        record && (column.key == "before" || column.key == "after") && record->startsWith(u'{'))
        if (const QJsonDocument document = QJsonDocument::fromJson(record->toUtf8()); document.isObject())
            return document.object();
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (column.type == CellType::YesNo)
            return *number != 0;
        if (column.type == CellType::Instant)
            return QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC).toString(Qt::ISODateWithMs);
        return *number;
    }
    const auto *text = std::get_if<QString>(&value);
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonObject rowObject(const ListSpec &spec, const QList<QByteArray> &columns, const ListRow &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ListColumn &column = *spec.column(columns[i]);
        const bool isHidden = column.isProfile && !row.isOpenable;
        // A prospect has no administration: the key is absent, not null.
        const bool isAbsent = (column.key == "administration" || column.key == "administration_since") &&
                              spec.kind == "customers" && std::holds_alternative<std::nullptr_t>(row.cells[i]) &&
                              row.isOpenable;
        if (!isHidden && !isAbsent)
            object.insert(QString::fromUtf8(column.key), cellJson(column, row.cells[i]));
    }
    return object;
}

QJsonValue instantJson(qint64 utcMs)
{
    return utcMs == 0 ? QJsonValue(QJsonValue::Null)
                      : QJsonValue(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate));
}

QString cellText(const ListColumn &column, const Value &value)
{
    return valueText(cellJson(column, value));
}

/// The change log is read by people here, so it speaks as the window does; what it holds as it is, --json says.
static QString textCell(const ListSpec &spec, const ListColumn &column, const Value &value)
{
    const QString text = cellText(column, value);
    if (spec.kind != "log")
        return text;
    return column.type == CellType::State ? ui::stateWord(text) : ui::logCellText(column.key, text);
}

void printTable(const ListSpec &spec, const QList<QByteArray> &columns, const QList<ListRow> &rows)
{
    QList<QStringList> lines;
    QStringList head;
    for (const QByteArray &key : columns) {
        const char *title = spec.column(key)->title;
        head << (title ? QCoreApplication::translate("List", title) : QString::fromUtf8(key));
    }
    lines << head;
    for (const ListRow &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells << textCell(spec, *spec.column(columns[i]), row.cells[i]).replace(u'\n', u' ');
        lines << cells;
    }
    printAligned(lines, QString());
}

void printRecord(const QJsonObject &record)
{
    printFields(record, QString());
}

} // namespace kontor::ctl
