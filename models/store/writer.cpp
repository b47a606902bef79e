// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include <QLoggingCategory>

namespace kontor
{

namespace
{
Q_LOGGING_CATEGORY(storeLog, "kontor.store")
}

using Kind = Error::Kind;

Door::Door(Database &database, Visibility &visibility, const TableShapes &shapes, const Calendar &calendar)
    : m_database(database)
    , m_visibility(visibility)
    , m_shapes(shapes)
    , m_now(calendar.nowUtcMs())
    , m_today(calendar.today(visibility.session().timeZone))
{
}

Result<> Door::open(const QString &command, const QString &subject)
{
    m_command = command;
    m_subject = subject;
    KONTOR_LET(isReplica, m_database.integer("SELECT count(*) FROM replica"));
    m_camera = std::make_unique<Camera>(m_database, m_shapes, isReplica != 0);
    KONTOR_LET(marks, readSideMarks(m_database));
    m_sideMarks = marks;
    return {};
}

Result<> Door::beginAlbum()
{
    if (!m_changeSet.isNull())
        return {};
    m_changeSet = newId();
    KONTOR_TRY(m_database.run(
        "INSERT INTO change_set (mandant, id, made_at, portal_user, acting_as, command, subject, reverses) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {mandant(), m_changeSet, m_now, actor().user, idOrNull(m_actingAs), m_command, textOrNull(m_subject),
         idOrNull(m_reverses)}));
    return {};
}

Result<> Door::note(const Uuid &actingAs)
{
    m_actingAs = actingAs;
    m_camera->close();
    KONTOR_TRY(beginAlbum());
    m_camera->open();
    return {};
}

Result<> Door::slice()
{
    KONTOR_LET(ops, m_camera->take());
    if (ops.isEmpty())
        return {};
    m_camera->close();
    KONTOR_TRY(beginAlbum());
    KONTOR_TRY(updateSideTables(m_database, ops, m_sideMarks));
    KONTOR_TRY(writeOps(ops));
    m_camera->open();
    return {};
}

namespace
{

// Many rows a statement: what an INSERT costs beside its rows is half of a large save.
constexpr qsizetype opsAStatement = 40;

QByteArrayView orNull(const std::string &json)
{
    return json.empty() ? QByteArrayView() : QByteArrayView(json.data(), qsizetype(json.size()));
}

QByteArray insertOpsSql(qsizetype count)
{
    static const QByteArray row = "(?1, ?2, ?, ?, ?, ?, ?, ?, ?)";
    QByteArrayList rows;
    for (qsizetype i = 0; i < count; ++i)
        rows << row;
    // OR FAIL: a failure ends the whole transaction anyway, so no statement needs a journal of its own.
    return "INSERT OR FAIL INTO change_op (mandant, change_set, seq, entity, row_id, change_kind, before_values, "
           "after_values, customer) VALUES " +
           rows.join(", ");
}

} // namespace

Result<> Door::writeOps(const QList<ChangeOp> &ops)
{
    static const QByteArray kinds[] = {"insert", "update", "delete"};
    for (qsizetype from = 0; from < ops.size(); from += opsAStatement) {
        const qsizetype count = qMin(opsAStatement, ops.size() - from);
        KONTOR_LET(insert, m_database.prepare(insertOpsSql(count)));
        insert.bindKept(1, mandant());
        insert.bindKept(2, m_changeSet);
        int at = 3;
        for (qsizetype i = from; i < from + count; ++i) {
            const ChangeOp &op = ops[i];
            insert.bind(at++, m_sequence++);
            insert.bindKept(at++, op.table->name);
            insert.bindKept(at++, op.rowId);
            insert.bindKept(at++, kinds[int(op.kind)]);
            insert.bindKept(at++, orNull(op.before));
            insert.bindKept(at++, orNull(op.after));
            insert.bindKept(at++, op.customer);
            if (!op.isLook())
                m_changes.add(op.table->name, op.rowId);
        }
        KONTOR_TRY(insert.run());
    }
    return {};
}

Result<Receipt> Door::close()
{
    KONTOR_TRY(slice());
    m_camera.reset();
    return Receipt{m_changeSet, m_changes};
}

Writer::Writer(std::unique_ptr<Database> database, const ActorName &name, const Calendar &calendar)
    : m_database(std::move(database))
    , m_visibility(*m_database, name, calendar)
    , m_calendar(calendar)
{
}

Result<std::unique_ptr<Writer>> Writer::open(const QString &path, const ActorName &name, const Calendar &calendar)
{
    KONTOR_LET(database, Database::open(path, Database::Mode::ReadWrite));
    std::unique_ptr<Writer> writer(new Writer(std::move(database), name, calendar));
    KONTOR_LET(shapes, readTableShapes(*writer->m_database));
    writer->m_shapes = shapes;
    return writer;
}

Result<Receipt> Writer::transact(Door &door, const std::function<Result<>(Door &)> &work)
{
    KONTOR_TRY(work(door));
    KONTOR_LET(receipt, door.close());
    // What changed nothing leaves no trace: no change set, no log entry (CLI.md).
    if (receipt.changeSet.isNull())
        takeBack();
    else
        KONTOR_TRY(m_database->execute("COMMIT"));
    return receipt;
}

Result<Receipt> Writer::perform(const QString &command, const QString &subject,
                                const std::function<Result<>(Door &)> &work)
{
    // What is composed before the transaction outlives one that is taken back; what holds is asked again inside.
    static_cast<void>(m_visibility.refresh());
    KONTOR_TRY(m_database->execute("BEGIN IMMEDIATE"));
    Result<> ready = m_visibility.refresh();
    if (ready && m_visibility.session().isLooking())
        ready = fail(Kind::Denied, QStringLiteral("looking_as_is_read_only"), command);
    Result<Receipt> done;
    if (ready) {
        Door door(*m_database, m_visibility, m_shapes, m_calendar);
        ready = door.open(command, subject);
        if (ready)
            done = transact(door, work);
    }
    if (!ready)
        done = tl::unexpected<Error>(ready.error());
    if (done)
        return done;
    takeBack();
    if (done.error().kind == Kind::Denied || done.error().kind == Kind::Rejected)
        logRefusal(command, subject, done.error());
    return done;
}

void Writer::takeBack()
{
    // After an I/O error SQLite may have ended the transaction itself.
    if (m_database->isInTransaction())
        static_cast<void>(m_database->execute("ROLLBACK"));
    m_visibility.forget();
}

void Writer::logRefusal(const QString &command, const QString &subject, const Error &error)
{
    const Session &actor = m_visibility.session();
    if (actor.user.isNull())
        return;
    const qint64 now = m_calendar.nowUtcMs();
    const auto logged = m_database->run(
        "INSERT INTO change_set (mandant, id, made_at, portal_user, acting_as, command, subject, outcome, rule_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'refused', ?)",
        {actor.mandant, Uuid::create(now), now, actor.isLooking() ? actor.lookedAtBy : actor.user,
         actor.isLooking() ? Value(actor.user) : Value(nullptr), command, textOrNull(subject), error.rule});
    // The refusal itself is what the person must hear; that it could not be logged is for the log file.
    if (!logged)
        qCWarning(storeLog) << "a refusal could not be logged:" << logged.error().detail;
}

Result<Session> Writer::session()
{
    KONTOR_TRY(m_visibility.refresh());
    return m_visibility.session();
}

} // namespace kontor
