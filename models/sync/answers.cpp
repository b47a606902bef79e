// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

bool isId(const QJsonValue &value)
{
    return !Uuid::fromText(value.toString()).isNull();
}

/// A whole number that is not negative.
bool isCount(const QJsonValue &value)
{
    return value.toInteger(-1) >= 0;
}

} // namespace

tl::unexpected<Error> unknownAnswer(const QByteArray &what)
{
    return fail(Kind::Storage, QStringLiteral("server_answer_unknown"), QString::fromUtf8(what.left(200)));
}

tl::unexpected<Error> tooLargeRow(const QByteArray &entity)
{
    return fail(Kind::Storage, QStringLiteral("server_row_too_large"), {},
                {QString::fromUtf8(entity), QString::number(largestRow / 1024 / 1024)});
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

Result<QJsonObject> objectOf(const PgRows &rows, const QByteArray &asked)
{
    const QJsonDocument document =
        rows.size() == 1 ? QJsonDocument::fromJson(rows.bytes(0, 0).toByteArray()) : QJsonDocument();
    if (!document.isObject())
        return unknownAnswer(asked);
    return document.object();
}

bool isRow(const QByteArray &entity, const QJsonObject &row)
{
    const auto has = [&](const char *column) { return isId(row.value(QLatin1String(column))); };
    return has("mandant") &&
           (entity == "change_op" ? has("change_set") && isCount(row.value(QLatin1String("seq"))) : has("id"));
}

Result<QList<QJsonObject>> rowsOf(const PgRows &rows, const QByteArray &entity)
{
    QList<QJsonObject> objects;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.isNull(i, 0))
            return tooLargeRow(entity);
        const QByteArrayView text = rows.bytes(i, 0);
        objects << QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
        if (!isRow(entity, objects.last()))
            return unknownAnswer("fetch " + entity);
    }
    return objects;
}

Result<QMap<QByteArray, TableDigest>> digestsOf(const QJsonObject &object)
{
    QMap<QByteArray, TableDigest> digests;
    for (auto part = object.begin(); part != object.end(); ++part) {
        const QJsonArray sums = part->toArray();
        if (sums.size() != 3 || !std::all_of(sums.begin(), sums.end(), isCount))
            return unknownAnswer("digest " + part.key().toUtf8());
        digests.insert(part.key().toUtf8(), {sums[0].toInteger(), sums[1].toInteger(), sums[2].toInteger()});
    }
    return digests;
}

Result<FeedEntry> entryOf(const QByteArray &entity, const QByteArray &id, const QByteArray &kind)
{
    const Uuid row = Uuid::fromText(QString::fromLatin1(id));
    if (entity.isEmpty() || row.isNull() || (kind != "row" && kind != "scope"))
        return unknownAnswer("pull: entry");
    return FeedEntry{entity, row, kind == "scope"};
}

namespace
{

Result<PushOutcome> outcomeOf(const QJsonObject &answer)
{
    PushOutcome outcome;
    const QString state = textOf(answer, "state");
    if (state == u"conflict")
        outcome.state = PushOutcome::State::Conflict;
    else if (state == u"refused")
        outcome.state = PushOutcome::State::Refused;
    else if (state != u"applied")
        return unknownAnswer("push");
    if (!isCount(answer.value(QLatin1String("changed"))))
        return unknownAnswer("push");
    outcome.changed = answer.value(QLatin1String("changed")).toInteger();
    outcome.rule = textOf(answer, "rule");
    const QJsonArray conflicts = answer.value(QLatin1String("conflicts")).toArray();
    for (const QJsonValue &value : conflicts) {
        const QJsonObject conflict = value.toObject();
        if (textOf(conflict, "e").isEmpty() || !isId(conflict.value(QLatin1String("id"))))
            return unknownAnswer("push: conflict");
        outcome.conflicts << ContestedValue{textOf(conflict, "e").toUtf8(),
                                            Uuid::fromText(textOf(conflict, "id")),
                                            textOf(conflict, "column"),
                                            conflict.value(QLatin1String("before")),
                                            conflict.value(QLatin1String("mine")),
                                            conflict.value(QLatin1String("theirs")),
                                            textOf(conflict, "by"),
                                            conflict.value(QLatin1String("at")).toInteger()};
    }
    return outcome;
}

} // namespace

Result<QList<PushOutcome>> outcomesOf(const PgRows &rows, qsizetype asked)
{
    const QJsonArray answers =
        QJsonDocument::fromJson(rows.size() == 1 ? rows.bytes(0, 0).toByteArray() : QByteArray()).array();
    if (answers.isEmpty() || answers.size() > asked)
        return unknownAnswer("push");
    QList<PushOutcome> outcomes;
    for (const QJsonValue &answer : answers) {
        KONTOR_LET(outcome, outcomeOf(answer.toObject()));
        outcomes << outcome;
    }
    return outcomes;
}

} // namespace kontor
