// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include "store/storefile.h"

#include <QMap>

namespace kontor::ctl
{

using Kind = Error::Kind;

QString languageIn(const QStringList &commandLine)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < commandLine.size(); ++i) {
        if (commandLine[i] == option)
            return commandLine.value(i + 1);
        if (commandLine[i].startsWith(option + u'='))
            return commandLine[i].mid(option.size() + 1);
    }
    return {};
}

tl::unexpected<Error> badArguments(const QString &detail)
{
    return fail(Kind::Usage, QStringLiteral("bad_arguments"), detail, {detail});
}

Result<std::optional<QDate>> readDay(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<QDate>();
    const QString text = arguments.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return fail(Kind::Invalid, QStringLiteral("day_invalid"), text, {text}, option);
    return std::optional<QDate>(day);
}

namespace
{

struct CommandShape {
    QStringList flags;  ///< options without a value
    QStringList valued; ///< options with one
};

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

const QMap<QString, CommandShape> &commandShapes()
{
    static const QStringList asking = words("search where sort columns limit offset");
    static const QMap<QString, CommandShape> shapes = {
        {QStringLiteral("init"), {words("force"), words("mandant dealer-id demo customers seed")}},
        {QStringLiteral("list"), {{}, asking}},
        {QStringLiteral("count"), {{}, asking}},
        {QStringLiteral("show"), {{}, {}}},
        {QStringLiteral("create"), {{}, {}}},
        {QStringLiteral("set"), {{}, {}}},
        {QStringLiteral("forget"), {{}, {}}},
        {QStringLiteral("assign"), {words("dry-run"), {}}},
        {QStringLiteral("withdraw"), {words("dry-run"), {}}},
        {QStringLiteral("deactivate"), {{}, words("reason")}},
        {QStringLiteral("activate"), {{}, {}}},
        {QStringLiteral("invite"), {{}, {}}},
        {QStringLiteral("disable-user"), {{}, {}}},
        {QStringLiteral("enable-user"), {{}, {}}},
        {QStringLiteral("archive"), {{}, {}}},
        {QStringLiteral("bring-back"), {{}, {}}},
        {QStringLiteral("history"), {{}, {}}},
        {QStringLiteral("merge"), {{}, {}}},
        {QStringLiteral("duplicates"), {{}, {}}},
        {QStringLiteral("set-contact"), {{}, {}}},
        {QStringLiteral("set-site"), {{}, {}}},
        {QStringLiteral("request"), {{}, {}}},
        {QStringLiteral("report"), {{}, words("note")}},
        {QStringLiteral("settle"), {{}, {}}},
        {QStringLiteral("import"),
         {words("repair-letters dry-run"), words("map encoding delimiter errors rejected sheet")}},
        {QStringLiteral("export"), {words("formula-guard"), asking + words("output format")}},
        {QStringLiteral("explain"), {{}, words("on")}},
        {QStringLiteral("gaps"), {{}, words("days")}},
        {QStringLiteral("handover"), {words("contacts dry-run"), {}}},
        {QStringLiteral("deputy"), {words("dry-run"), words("from until")}},
        {QStringLiteral("end-deputy"), {{}, {}}},
        {QStringLiteral("set-password"), {{}, {}}},
        {QStringLiteral("undo"), {{}, {}}},
        {QStringLiteral("log"), {{}, asking}},
        {QStringLiteral("backup"), {words("force"), {}}},
        {QStringLiteral("restore"), {words("force"), {}}},
        {QStringLiteral("doctor"), {{}, {}}},
        {QStringLiteral("server"), {{}, words("demo from timeout")}},
        {QStringLiteral("connect"), {words("force"), {}}},
        {QStringLiteral("sync"), {words("watch"), {}}},
        {QStringLiteral("verify"), {words("repair"), {}}},
        {QStringLiteral("outbox"), {{}, {}}},
        {QStringLiteral("resolve"), {{}, {}}},
        {QStringLiteral("help"), {{}, {}}},
    };
    return shapes;
}

/// Walks the words once; what is global may stand before or after the command.
class ArgumentReader
{
public:
    explicit ArgumentReader(const QStringList &commandLine)
        : m_line(commandLine)
    {
    }

    Result<Arguments> read()
    {
        m_arguments.store = defaultStorePath();
        while (m_at < m_line.size())
            KONTOR_TRY(readWord(m_line[m_at++]));
        if (m_arguments.command.isEmpty())
            return badArguments(CommandWords::tr("the command is missing"));
        return m_arguments;
    }

private:
    Result<> readWord(const QString &word)
    {
        if (m_onlyWords || !word.startsWith(u'-') || word == u"-")
            return takeWord(word);
        if (word == u"--") {
            m_onlyWords = true;
            return {};
        }
        QString name = word == u"-o" ? QStringLiteral("output") : word.mid(2);
        std::optional<QString> value;
        if (const qsizetype equals = name.indexOf(u'='); equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        }
        if (!word.startsWith(QStringLiteral("--")) && word != u"-o")
            return fail(Kind::Usage, QStringLiteral("unknown_option"), word, {word});
        return takeOption(name, value);
    }

    Result<> takeWord(const QString &word)
    {
        if (!m_arguments.command.isEmpty()) {
            m_arguments.words << word;
            return {};
        }
        if (!commandShapes().contains(word))
            return fail(Kind::Usage, QStringLiteral("unknown_command"), word, {word});
        m_arguments.command = word;
        return {};
    }

    Result<> takeOption(const QString &name, std::optional<QString> value)
    {
        const bool isGlobalFlag = name == u"json" || name == u"help" || name == u"version";
        const bool isGlobal = words("store as look-as today lang").contains(name);
        const CommandShape shape = commandShapes().value(m_arguments.command);
        if (isGlobalFlag || shape.flags.contains(name)) {
            if (value)
                return badArguments(CommandWords::tr("--%1 takes no value").arg(name));
            if (name == u"json")
                m_arguments.isJson = true;
            else if (isGlobalFlag)
                m_arguments.command = name;
            else
                m_arguments.options[name] << QString();
            return {};
        }
        if (!isGlobal && !shape.valued.contains(name))
            return fail(Kind::Usage, QStringLiteral("unknown_option"), name, {QStringLiteral("--") + name});
        if (!value) {
            if (m_at >= m_line.size())
                return badArguments(CommandWords::tr("--%1 needs a value").arg(name));
            value = m_line[m_at++];
        }
        return isGlobal ? takeGlobal(name, *value) : takeOwn(name, *value);
    }

    Result<> takeOwn(const QString &name, const QString &value)
    {
        m_arguments.options[name] << value;
        return {};
    }

    Result<> takeGlobal(const QString &name, const QString &value)
    {
        if (name == u"store") {
            m_arguments.store = value;
        } else if (name == u"as") {
            m_arguments.as = value;
        } else if (name == u"look-as") {
            m_arguments.lookAs = value;
        } else if (name == u"lang") {
            if (!words("en de hu").contains(value))
                return badArguments(QStringLiteral("--lang en|de|hu"));
            m_arguments.language = value;
        } else {
            const QDate day = QDate::fromString(value, Qt::ISODate);
            if (!day.isValid())
                return badArguments(QStringLiteral("--today YYYY-MM-DD"));
            m_arguments.calendar = Calendar(day);
        }
        return {};
    }

    QStringList m_line;
    qsizetype m_at = 0;
    bool m_onlyWords = false;
    Arguments m_arguments;
};

} // namespace

Result<Arguments> readArguments(const QStringList &commandLine)
{
    return ArgumentReader(commandLine).read();
}

QString usageText()
{
    const QString lines = QStringLiteral(
        "%1 kontorctl [--store FILE] [--as LOGIN] [--look-as LOGIN] [--today YYYY-MM-DD] [--lang en|de|hu] "
        "[--json]\n"
        "                 COMMAND ...\n"
        "\n"
        "  init [--mandant NAME] [--dealer-id CODE] [--demo nordlicht|large] [--customers N] [--seed S] [--force]\n"
        "  list KIND [--search TEXT] [--where KEY=VALUE]... [--sort KEY[:desc],...] [--columns KEY,...] [--limit N]\n"
        "            [--offset N]\n"
        "  show KIND KEY          count KIND [...]          log [...]\n"
        "  history customer|submandant KEY\n"
        "  create KIND KEY=VALUE...                         set KIND KEY FIELD=VALUE...\n"
        "  set site|dealer-id KEY usable=false|true (retires it, or brings it back)\n"
        "  assign SUBMANDANT CUSTOMER... [--dry-run]        withdraw SUBMANDANT CUSTOMER... [--dry-run]\n"
        "  deactivate SUBMANDANT --reason TEXT              activate SUBMANDANT\n"
        "  invite login=LOGIN email=ADDRESS KEY=VALUE...    disable-user LOGIN        enable-user LOGIN\n"
        "  archive CUSTOMER...                              bring-back CUSTOMER...\n"
        "  set-contact LOGIN CUSTOMER...                    set-site SITE CUSTOMER...\n"
        "  request CUSTOMER...                              merge KEEP GONE\n"
        "  duplicates CUSTOMER                              duplicates [name=] [city=] [email=] [vat=]\n"
        "  report CUSTOMER --note TEXT                      settle REPORT          forget view NAME\n"
        "  import KIND FILE [--map COLUMN=FIELD]... [--encoding NAME] [--delimiter C] [--repair-letters] [--dry-run]\n"
        "            [--sheet NAME] [--errors FILE] [--rejected FILE.xlsx|FILE.csv]\n"
        "  export KIND -o FILE.xlsx|FILE.csv [--format xlsx|csv] [%2] [--formula-guard]\n"
        "  explain LOGIN CUSTOMER [--on DATE]               explain CUSTOMER [--on DATE]\n"
        "  gaps [GAP] [--days N]                            handover FROM TO [--contacts] [--dry-run]\n"
        "  deputy LOGIN FOR --until DATE [--from DATE] [--dry-run]                    end-deputy ID\n"
        "  set-password LOGIN (%3)\n"
        "  connect URL --as LOGIN [--force]                 sync [--watch]            verify [--repair]\n"
        "  server init URL [--demo nordlicht | --from STORE]                         server upgrade URL\n"
        "                [--timeout SECONDS]: how long the server may say nothing\n"
        "  server add-user URL LOGIN...                     server remove-user URL LOGIN...\n"
        "  outbox                 resolve CONFLICT mine|theirs\n"
        "  undo CHANGE-SET        backup FILE [--force]     restore FILE [--force]    doctor\n"
        "\n"
        "KIND: submandants customers users dealer-ids assignments deputies sites products mandants reports views\n"
        "      log\n"
        "%4\n");
    //: how commands are written; their words are never translated
    return lines.arg(
        CommandWords::tr("Usage:"),
        //: the options of the command “list” by which rows are chosen
        CommandWords::tr("filters as list"),
        CommandWords::tr("asks for the password, or reads it from standard input; an empty line takes it away"),
        CommandWords::tr("Exit status: 0 done, 1 refused, 2 wrong usage, 3 store failed, 4 finished with "
                         "rows left out"));
}

} // namespace kontor::ctl
