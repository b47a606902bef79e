// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgedpushes.h"

#include "canaries.h"
#include "store/sqlresource.h"

namespace kontor::tests
{

namespace
{

constexpr char begin[] = "BEGIN ISOLATION LEVEL REPEATABLE READ; ";
constexpr char newClient[] = "gen_random_uuid()";
constexpr char nobody[] = "00000000-0000-0000-0000-000000000001";

/// A set as an expression; `more` replaces its members.
QByteArray setOf(const QByteArray &ops, const QByteArray &more = "'{}'::jsonb")
{
    return "jsonb_build_object('set', jsonb_build_object('id', gen_random_uuid(), 'made_at', 1, 'command', "
           "'settle_conflict') || " +
           more + ", 'ops', " + ops + ")";
}

QByteArray pushOf(const QByteArray &client, const QByteArray &seq, const QByteArray &sha, const QByteArray &payload)
{
    return begin + ("SELECT sync_v1.push(" + client + ", " + seq + ", " + sha + ", 3, " + payload + "); COMMIT;");
}

QByteArray opOf(const QByteArray &entity, const QByteArray &id, const QByteArray &kind, const QByteArray &before,
                const QByteArray &after)
{
    return "jsonb_build_object('e', '" + entity + "', 'id', '" + id + "', 'k', '" + kind + "', 'b', " + before +
           ", 'a', " + after + ")";
}

QByteArray json(const QByteArray &text)
{
    return '\'' + text + "'::jsonb";
}

class Forger
{
public:
    Forger(const TestServer &server, const QString &login)
        : m_server(server)
        , m_login(login)
        , m_self(one("SELECT id FROM portal_user WHERE login = '" + login.toUtf8() + "'"))
    {
    }

    QByteArrayList all()
    {
        othersRows();
        rightsForOneself();
        othersNumbers();
        fakeUndos();
        shapes();
        ownColumns();
        return m_all;
    }

private:
    QByteArray one(const QByteArray &sql) const { return m_server.one(sql).toUtf8(); }
    QByteArray customer(const char *number) const
    {
        return one("SELECT id FROM customer WHERE number = '" + QByteArray(number) + "'");
    }
    QByteArray submandant(const char *name) const
    {
        return one("SELECT id FROM submandant WHERE short_name = '" + QByteArray(name) + "'");
    }

    /// Alone, and behind another one in one call.
    void push(const QByteArray &op, const QByteArray &more = "'{}'::jsonb")
    {
        m_all << pushOf(newClient, "1", "repeat('a', 64)", setOf("jsonb_build_array(" + op + ")", more));
        m_all << begin + ("SELECT sync_v1.push_all(gen_random_uuid(), 1, array_fill(repeat('a', 64), ARRAY[2]), 3, "
                          "jsonb_build_array(" +
                          setOf("'[]'::jsonb") + ", " + setOf("jsonb_build_array(" + op + ")", more) + ")); COMMIT;");
    }

    void othersRows()
    {
        for (const QString &table : sharedTables()) {
            const QByteArray name = table.toUtf8();
            if (name == "change_op")
                continue;
            const auto rows = m_server.admin().run("SELECT id FROM " + name + " t WHERE t::text LIKE '%" +
                                                   canaryOf(m_login) + "%' LIMIT 2");
            QByteArrayList ids{nobody};
            for (int i = 0; rows && i < rows->size(); ++i)
                ids << rows->bytes(i, 0).toByteArray();
            for (const QByteArray &id : ids) {
                push(opOf(name, id, "update", json("{\"name\": \"x\"}"), json("{\"name\": \"y\"}")));
                push(opOf(name, id, "delete", json("{}"), "NULL::jsonb"));
                push(opOf(name, id, "insert", "NULL::jsonb", json("{}")));
                push(opOf(name, id, "insert", "NULL::jsonb",
                          json("{\"mandant\": \"" + QByteArray(nobody) + "\", \"name\": \"x\"}")));
            }
        }
    }

    void rightsForOneself()
    {
        push(opOf("user_role", "00000000-0000-0000-0000-000000000002", "insert", "NULL::jsonb",
                  json("{\"portal_user\": \"" + m_self + "\", \"role_key\": \"audit\"}")));
        // Who sees all of his company has nothing to gain here.
        if (m_login != u"sued1")
            for (const char *was : {"null", "\"own\"", "\"none\""})
                push(opOf("portal_user_account", m_self, "update", json("{\"visibility\": " + QByteArray(was) + "}"),
                          json("{\"visibility\": \"all\"}")));
        push(opOf("portal_user", m_self, "update", json("{\"login\": \"" + m_login.toUtf8() + "\"}"),
                  json("{\"login\": \"master\"}")));
        push(opOf("portal_user", m_self, "update", json("{\"submandant\": null}"),
                  json("{\"submandant\": \"" + submandant("Elbe") + "\"}")));
        for (const char *number : {"K1003", "K1004"})
            push(opOf("assignment", "00000000-0000-0000-0000-000000000003", "insert", "NULL::jsonb",
                      json("{\"submandant\": \"" + submandant("Alster") + "\", \"customer\": \"" + customer(number) +
                           "\", \"since_on\": \"2026-03-02\", \"cause\": \"prospect\", \"made_by\": \"" + m_self +
                           "\", \"exclusive_assignment\": 0}")));
        push(opOf("customer_product", "00000000-0000-0000-0000-000000000004", "insert", "NULL::jsonb",
                  json("{\"customer\": \"" + customer("K1007") + "\"}")));
        push(opOf("customer_profile", customer("K1007"), "update", json("{\"street\": \"\"}"),
                  json("{\"street\": \"x\"}")));
        push(opOf("customer", customer("K1007"), "update", json("{\"administration\": \"inactive\"}"),
                  json("{\"administration\": \"requested\"}")));
    }

    /// What somebody else has sent: by his client's id, its numbers and sums, the ids of his sets.
    void othersNumbers()
    {
        const QByteArray client = '\'' + one("SELECT id FROM sync.client WHERE login = 'master'") + '\'';
        const QByteArray sha = '\'' +
                               one("SELECT sha FROM sync.ledger l JOIN sync.client c ON c.id = l.client WHERE "
                                   "c.login = 'master' AND l.seq = 1") +
                               '\'';
        const QByteArray set = one("SELECT id FROM change_set WHERE portal_user = (SELECT id FROM portal_user WHERE "
                                   "login = 'master')");
        for (const char *seq : {"1", "2", "3", "0", "-1", "-9223372036854775808", "9223372036854775807", "NULL"}) {
            m_all << pushOf(client, seq, sha, setOf("'[]'::jsonb"))
                  << pushOf(newClient, seq, sha, setOf("'[]'::jsonb"));
            m_all << begin + ("SELECT sync_v1.push_all(" + client + ", " + seq + ", ARRAY[" + sha + ", " + sha +
                              "], 3, '[{}, {}]'); COMMIT;");
        }
        m_all << pushOf("NULL", "1", sha, setOf("'[]'::jsonb")) << "SELECT sync_v1.known(" + client + ");"
              << "SELECT sync_v1.push(" + client + ", 1, " + sha + ", 3, '{}');" // not repeatable read
              << begin + ("SELECT sync_v1.known(" + client + "), sync_v1.push(" + client + ", 1, " + sha +
                          ", 3, '{}'); SAVEPOINT s; ROLLBACK TO s; COMMIT;");
        const QByteArray op =
            opOf("customer", customer("K1004"), "update", json("{\"city\": \"x\"}"), json("{\"city\": \"y\"}"));
        for (const char *member : {"id", "reverses", "acting_as"})
            push(op, json("{\"" + QByteArray(member) + "\": \"" + set + "\"}"));
        push(op, json("{\"outcome\": \"refused\", \"rule_key\": \"x\"}"));
        push(op, json("{\"outcome\": \"refused\", \"id\": \"" + set + "\"}"));
        push(op, json("{\"acting_as\": \"" + one("SELECT id FROM portal_user WHERE login = 'master'") + "\"}"));
        push(op, json("{\"portal_user\": \"" + one("SELECT id FROM portal_user WHERE login = 'master'") + "\"}"));
    }

    /// What only an undo may do, with a set of his own that did something else; and what is there already, as if it had
    /// been otherwise.
    void fakeUndos()
    {
        const QByteArray set =
            one("SELECT id FROM change_set WHERE outcome = 'done' AND portal_user = '" + m_self + "' LIMIT 1");
        const QByteArray reversing = json("{\"command\": \"undo\", \"reverses\": \"" + set + "\"}");
        QByteArrayList ops;
        for (const char *table : {"customer_profile", "customer_merge", "outdated_report", "deputyship"}) {
            const auto rows = m_server.admin().run("SELECT id FROM " + QByteArray(table) + " LIMIT 20");
            for (int i = 0; rows && i < rows->size(); ++i)
                ops << opOf(table, rows->bytes(i, 0).toByteArray(), "delete", "NULL::jsonb", "NULL::jsonb");
        }
        const QByteArray by = "\"" + m_self + "\"";
        const auto assignments = m_server.admin().run("SELECT id FROM assignment WHERE until_on IS NULL LIMIT 20");
        for (int i = 0; assignments && i < assignments->size(); ++i)
            ops << opOf("assignment", assignments->bytes(i, 0).toByteArray(), "update", json("{\"until_on\": null}"),
                        json("{\"until_on\": \"2026-03-02\", \"end_cause\": \"undo\", \"ended_by\": " + by + "}"));
        const auto customers = m_server.admin().run("SELECT id, administration FROM customer LIMIT 20");
        for (int i = 0; customers && i < customers->size(); ++i) {
            const QByteArray id = customers->bytes(i, 0).toByteArray();
            const QByteArray is = json("{\"administration\": \"" + customers->bytes(i, 1).toByteArray() + "\"}");
            ops << opOf("customer", id, "update", is, json("{\"administration\": \"requested\"}"))
                << opOf("customer", id, "update", is, json("{\"administration\": \"inactive\"}"))
                << opOf("assignment", "00000000-0000-0000-0000-000000000005", "insert", "NULL::jsonb",
                        json("{\"submandant\": \"" + submandant("Elbe") + "\", \"customer\": \"" + id +
                             "\", \"since_on\": \"2026-03-02\", \"cause\": \"undo\", \"made_by\": " + by +
                             ", \"exclusive_assignment\": 0}"));
            push(opOf("customer", id, "update", json("{\"administration\": \"revoked\", \"name\": \"x\"}"), is));
        }
        for (const QByteArray &op : ops)
            push(op, reversing);
    }

    /// Too deep, too many, too large, of a wrong type.
    void shapes()
    {
        const QByteArray deep = "(repeat('[', 5000) || repeat(']', 5000))::jsonb";
        const QByteArray deeper = "(repeat('[', 1000000) || repeat(']', 1000000))::jsonb";
        const QByteArray object = "(repeat('{\"a\":', 3000) || '1' || repeat('}', 3000))::jsonb";
        const QByteArray large = "jsonb_build_object('city', repeat('x', 2000000))";
        push(deep);
        push(deeper);
        push("jsonb_build_object('e', " + deep + ")");
        push(opOf("customer", nobody, "update", deep, deep));
        push(opOf("customer", nobody, "update", object, object));
        push(opOf("customer", nobody, "update", "jsonb_build_object('city', " + deep + ")",
                  "jsonb_build_object('city', " + object + ")"));
        push(opOf("customer", nobody, "insert", "NULL::jsonb", large));
        m_all << pushOf(newClient, "1", "repeat('a', 64)",
                        setOf("(SELECT jsonb_agg(" +
                              opOf("customer", nobody, "update", json("{\"city\": \"x\"}"), json("{\"city\": \"y\"}")) +
                              ") FROM generate_series(1, 50))"))
              << pushOf(newClient, "1", "repeat('a', 64)",
                        setOf("(SELECT jsonb_agg(jsonb_build_object('e', 'customer', 'id', gen_random_uuid(), 'k', "
                              "'delete')) FROM generate_series(1, 500))"))
              << begin + QByteArray("SELECT sync_v1.push_all(gen_random_uuid(), 1, array_fill(repeat('a', 64), "
                                    "ARRAY[100000]), 3, (SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, "
                                    "100000))); COMMIT;");
        for (const char *payload : {"NULL", "'null'", "'[]'", "'7'", "'\"x\"'", "'{\"set\": [], \"ops\": {}}'",
                                    "'{\"set\": {}, \"ops\": null}'"})
            m_all << pushOf(newClient, "1", "repeat('a', 64)", payload);
        for (const char *sha : {"NULL", "''", "repeat('A', 64)", "repeat('a', 65)", "repeat('a', 10000000)"})
            m_all << pushOf(newClient, "1", sha, setOf("'[]'::jsonb"));
        for (const char *op :
             {"'null'::jsonb", "'7'::jsonb", "'{\"e\": 7, \"id\": 7, \"k\": 7}'::jsonb",
              "'{\"e\": \"customer\", \"id\": \"x\", \"k\": \"update\"}'::jsonb",
              "'{\"e\": \"sync.ledger\", \"id\": \"00000000-0000-0000-0000-000000000001\", \"k\": \"delete\"}'::jsonb",
              "'{\"e\": \"customer; DROP TABLE customer\", \"id\": \"00000000-0000-0000-0000-000000000001\", \"k\": "
              "\"delete\"}'::jsonb"})
            push(op);
        push(opOf("change_set", nobody, "insert", "NULL::jsonb", json("{\"command\": \"x\"}")));
        push(opOf("change_op", nobody, "delete", json("{}"), "NULL::jsonb"));
    }

    /// Columns that are nobody's to write, of a row that he may see, too.
    void ownColumns()
    {
        QByteArrayList ids{nobody};
        for (const char *number : {"K1001", "K1005"})
            ids << customer(number);
        ids << one("SELECT c.id FROM customer c JOIN mandant m ON m.id = c.mandant WHERE m.name NOT LIKE 'Nordlicht%' "
                   "ORDER BY c.number LIMIT 1");
        for (const QByteArray &id : ids)
            for (const char *column : {"row_hash", "_ver", "hash", "mandant", "id", "ctid", "xmin", "tableoid",
                                       "city) = "
                                       "(SELECT 1) --",
                                       "\\u0063ity\\\"", "number"})
                for (const char *value : {"7", "\"00000000-0000-0000-0000-000000000001\""})
                    m_all << pushOf(newClient, "1", "repeat('a', 64)",
                                    setOf("jsonb_build_array(" +
                                          opOf("customer", id, "update", json("{\"" + QByteArray(column) + "\": null}"),
                                               json("{\"" + QByteArray(column) + "\": " + value + "}")) +
                                          ")"));
    }

    const TestServer &m_server;
    QString m_login;
    QByteArray m_self;
    QByteArrayList m_all;
};

} // namespace

QByteArrayList forgedPushes(const TestServer &server, const QString &login)
{
    return Forger(server, login).all();
}

} // namespace kontor::tests
