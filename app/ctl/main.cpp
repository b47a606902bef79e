// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// kontorctl: the command line (CLI.md). Calls the same operations and reads the same views as the window.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/translations.h"
#include "store/giveway.h"

#include <QCoreApplication>

using namespace kontor;

namespace
{

Result<int> run(const ctl::Arguments &arguments)
{
    using Command = Result<int> (*)(const ctl::Arguments &);
    static const QHash<QString, Command> commands = {
        {QStringLiteral("init"), ctl::init},
        {QStringLiteral("list"), ctl::list},
        {QStringLiteral("log"), ctl::list},
        {QStringLiteral("show"), ctl::show},
        {QStringLiteral("count"), ctl::count},
        {QStringLiteral("create"), ctl::create},
        {QStringLiteral("set"), ctl::set},
        {QStringLiteral("forget"), ctl::forget},
        {QStringLiteral("assign"), ctl::assign},
        {QStringLiteral("withdraw"), ctl::assign},
        {QStringLiteral("deactivate"), ctl::switchSubmandant},
        {QStringLiteral("activate"), ctl::switchSubmandant},
        {QStringLiteral("invite"), ctl::invite},
        {QStringLiteral("disable-user"), ctl::switchUser},
        {QStringLiteral("enable-user"), ctl::switchUser},
        {QStringLiteral("archive"), ctl::archive},
        {QStringLiteral("bring-back"), ctl::archive},
        {QStringLiteral("history"), ctl::history},
        {QStringLiteral("merge"), ctl::merge},
        {QStringLiteral("duplicates"), ctl::duplicates},
        {QStringLiteral("set-contact"), ctl::changeSelection},
        {QStringLiteral("set-site"), ctl::changeSelection},
        {QStringLiteral("request"), ctl::changeSelection},
        {QStringLiteral("report"), ctl::report},
        {QStringLiteral("settle"), ctl::settle},
        {QStringLiteral("explain"), ctl::explainSight},
        {QStringLiteral("gaps"), ctl::listGaps},
        {QStringLiteral("handover"), ctl::handOver},
        {QStringLiteral("deputy"), ctl::deputise},
        {QStringLiteral("end-deputy"), ctl::endDeputyship},
        {QStringLiteral("set-password"), ctl::setPassword},
        {QStringLiteral("undo"), ctl::undo},
        {QStringLiteral("import"), ctl::importFile},
        {QStringLiteral("export"), ctl::exportFile},
        {QStringLiteral("backup"), ctl::backup},
        {QStringLiteral("restore"), ctl::restoreFile},
        {QStringLiteral("doctor"), ctl::doctor},
        {QStringLiteral("server"), ctl::serve},
        {QStringLiteral("connect"), ctl::connectServer},
        {QStringLiteral("sync"), ctl::sync},
        {QStringLiteral("verify"), ctl::verify},
        {QStringLiteral("outbox"), ctl::outbox},
        {QStringLiteral("resolve"), ctl::resolveConflict},
    };
    return commands.value(arguments.command)(arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    // A night's import or a loop in a script must not be felt in the windows beside it.
    giveWayToWindows();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kontor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    const QStringList words = application.arguments().mid(1);
    Translations translations(&application);
    translations.load(ctl::languageIn(words));
    const auto arguments = ctl::readArguments(words);
    if (!arguments) {
        ctl::printMessage(ctl::usageText());
        return ctl::printError(arguments.error(), words.contains(QStringLiteral("--json")));
    }
    if (arguments->command == u"help" || arguments->command == u"version") {
        ctl::printLine(arguments->command == u"help" ? ctl::usageText() : QStringLiteral("kontorctl " KONTOR_VERSION));
        return 0;
    }
    const Result<int> status = run(*arguments);
    return status ? *status : ctl::printError(status.error(), arguments->isJson);
}
