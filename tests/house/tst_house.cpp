// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The house as built: no include runs against an arrow, files are of a size to be read, and a few words stay out.
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace
{

const QString root = QStringLiteral(KONTOR_SOURCE_DIR);

/// The rooms that each may include, itself apart (ARCHITECTURE.md, DESIGN 1).
const QMap<QString, QStringList> arrows = {
    {QStringLiteral("domain"), {}},
    {QStringLiteral("store"), {QStringLiteral("domain")}},
    {QStringLiteral("files"), {QStringLiteral("domain")}},
    {QStringLiteral("items"), {QStringLiteral("domain"), QStringLiteral("store")}},
    {QStringLiteral("sync"), {QStringLiteral("domain"), QStringLiteral("store")}},
    {QStringLiteral("ui"),
     {QStringLiteral("domain"), QStringLiteral("store"), QStringLiteral("items"), QStringLiteral("files")}},
    {QStringLiteral("app"),
     {QStringLiteral("domain"), QStringLiteral("store"), QStringLiteral("items"), QStringLiteral("files"),
      QStringLiteral("sync"), QStringLiteral("ui")}},
};

/// Files longer than the house allows, each with the reason why it is not cut in two.
const QMap<QString, QString> longOnes = {};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// C++ files below these folders, relative to the root.
QStringList sources(const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found << files.next().mid(root.size() + 1);
    }
    found.sort();
    return found;
}

QStringList program()
{
    return sources({QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")});
}

QString roomOf(const QString &path)
{
    return path.section(u'/', path.startsWith(QStringLiteral("models/")) ? 1 : 0,
                        path.startsWith(QStringLiteral("models/")) ? 1 : 0);
}

/// Without comments and the contents of strings, so that words are found in code alone.
QString codeOf(const QString &text)
{
    static const QRegularExpression skipped(QStringLiteral("R\"(\\w*)\\(.*?\\)\\1\""      // a raw string
                                                           "|\"(?:[^\"\\\\\\n]|\\\\.)*\"" // a string
                                                           "|'(?:[^'\\\\\\n]|\\\\.)+'"    // a letter
                                                           "|//[^\\n]*|/\\*.*?\\*/"),     // a comment
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(skipped, QStringLiteral(" "));
}

/// What stands against the house in one file's includes.
QStringList wrongIncludes(const QString &path, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    const QString room = roomOf(path);
    QStringList wrong;
    auto matches = include.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        const QString other =
            arrows.contains(name.section(u'/', 0, 0)) && name.contains(u'/') ? name.section(u'/', 0, 0) : room;
        if (name.contains(QStringLiteral("..")))
            wrong << path + QStringLiteral(" climbs: ") + name;
        else if (other != room && !arrows.value(room).contains(other))
            wrong << QStringLiteral("%1 includes %2: %3 may not know %4").arg(path, name, room, other);
    }
    return wrong;
}

/// Words that the house does without, in one file.
QStringList unwantedWords(const QString &path, const QString &text)
{
    static const QList<std::pair<QRegularExpression, QString>> unwanted = {
        {QRegularExpression(QStringLiteral("\\bprocessEvents\\b")), QStringLiteral("processEvents")},
        {QRegularExpression(QStringLiteral("\\.then\\s*\\(\\s*this\\b")), QStringLiteral(".then(this")},
        {QRegularExpression(QStringLiteral("\\bfriend\\b")), QStringLiteral("friend")},
        {QRegularExpression(QStringLiteral("\\bQEventLoop\\b")), QStringLiteral("a nested event loop")},
        {QRegularExpression(QStringLiteral("\\bstatic\\b[^;{}()]*\\binstance\\s*\\(")), QStringLiteral("a singleton")},
        {QRegularExpression(QStringLiteral("\\b(?!Q[A-Z])\\w+::instance\\s*\\(")), QStringLiteral("a singleton")},
        {QRegularExpression(QStringLiteral("#\\s*include\\s*<Qt(Widgets|Core|Gui|Sql|Network)>")),
         QStringLiteral("an umbrella header")},
    };
    QStringList found;
    const QString code = codeOf(text);
    for (const auto &[word, name] : unwanted)
        if (word.match(code).hasMatch())
            found << path + QStringLiteral(": ") + name;
    return found;
}

/// Whether a file has its licence, and says its duty where no header beside it does.
QString unnamed(const QString &path, const QString &text, bool hasHeader)
{
    const QStringList lines = text.split(u'\n');
    if (!lines.value(0).startsWith(QStringLiteral("// SPDX-FileCopyrightText: ")) ||
        !lines.value(1).startsWith(QStringLiteral("// SPDX-License-Identifier: ")))
        return path + QStringLiteral(": no SPDX lines");
    if (!hasHeader && (!lines.value(2).startsWith(QStringLiteral("// ")) || lines.value(2).size() < 20))
        return path + QStringLiteral(": the first line does not say its duty");
    return {};
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtSomething();
    void seesWhatItLooksFor();
    void includesFollowTheArrows();
    void roomsLinkAlongTheArrows();
    void wordsStayOut();
    void filesSayTheirDuty();
    void filesAreOfASize();
};

void TestHouse::looksAtSomething()
{
    QSet<QString> rooms;
    const QStringList files = program();
    for (const QString &file : files)
        rooms << roomOf(file);
    for (const char *room : {"domain", "store", "files", "items", "sync", "ui", "app"})
        QVERIFY2(rooms.contains(QLatin1String(room)), room);
    for (const QString &room : std::as_const(rooms))
        QVERIFY2(arrows.contains(room), qPrintable(room)); // a new room has to be drawn first
    QVERIFY(files.size() > 150);
}

// The checks themselves, on made-up lines.
void TestHouse::seesWhatItLooksFor()
{
    const auto includes = [](const char *path, const char *header) {
        return wrongIncludes(QLatin1String(path), QStringLiteral("#include \"%1\"\n").arg(QLatin1String(header)))
            .size();
    };
    QCOMPARE(includes("models/domain/a.cpp", "store/b.h"), 1);
    QCOMPARE(includes("models/store/a.cpp", "domain/b.h"), 0);
    QCOMPARE(includes("models/store/a.cpp", "items/b.h"), 1);
    QCOMPARE(includes("models/store/a.cpp", "files/b.h"), 1);
    QCOMPARE(includes("models/files/a.cpp", "store/b.h"), 1);
    QCOMPARE(includes("models/items/a.cpp", "ui/b.h"), 1);
    QCOMPARE(includes("models/items/a.cpp", "store/lists/b.h"), 0);
    QCOMPARE(includes("ui/pages/a.cpp", "sync/b.h"), 1);
    QCOMPARE(includes("ui/pages/a.cpp", "app/b.h"), 1);
    QCOMPARE(includes("ui/pages/a.cpp", "widgets/b.h"), 0);
    QCOMPARE(includes("app/a.cpp", "sync/b.h"), 0);
    QCOMPARE(includes("models/store/a.cpp", "../items/b.h"), 1);
    const auto words = [](const char *code) { return unwantedWords({}, QLatin1String(code)).size(); };
    QCOMPARE(words("qApp->processEvents();"), 1);
    QCOMPARE(words("// processEvents, friend"), 0);
    QCOMPARE(words("future.then( this, f);"), 1);
    QCOMPARE(words("friend class X;"), 1);
    QCOMPARE(words("x(\"friend\");"), 0);
    QCOMPARE(words("static Thing &instance();"), 1);
    QCOMPARE(words("Thing::instance().x();"), 1);
    QCOMPARE(words("QCoreApplication::instance();"), 0);
    QCOMPARE(words("#include <QtWidgets>"), 1);
    QCOMPARE(words("#include <QtEndian>"), 0);
    QVERIFY(!unnamed({}, QStringLiteral("#pragma once\n"), false).isEmpty());
}

void TestHouse::includesFollowTheArrows()
{
    QStringList wrong;
    for (const QString &path : program())
        wrong << wrongIncludes(path, read(root + u'/' + path));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouse::roomsLinkAlongTheArrows()
{
    static const QRegularExpression link(QStringLiteral("\\bkontor_(domain|store|items|files|sync|ui|app)\\b"));
    for (auto room = arrows.begin(); room != arrows.end(); ++room) {
        const bool isModel = room.key() != u"ui" && room.key() != u"app";
        const QString path = root + (isModel ? QStringLiteral("/models/") : QStringLiteral("/")) + room.key() +
                             QStringLiteral("/CMakeLists.txt");
        if (!QFile::exists(path))
            continue; // a room that is drawn and not yet built
        auto links = link.globalMatch(read(path));
        while (links.hasNext()) {
            const QString other = links.next().captured(1);
            QVERIFY2(other == room.key() || room->contains(other),
                     qPrintable(QStringLiteral("%1 links %2").arg(room.key(), other)));
        }
    }
}

void TestHouse::wordsStayOut()
{
    QStringList found;
    for (const QString &path : program())
        found << unwantedWords(path, read(root + u'/' + path));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestHouse::filesSayTheirDuty()
{
    QStringList found;
    for (const QString &path : program() + sources({QStringLiteral("tests")})) {
        const QString header =
            QString(path).replace(QRegularExpression(QStringLiteral("\\.cpp$")), QStringLiteral(".h"));
        // A header's class in several files: listmodel_cells.cpp belongs to listmodel.h.
        const QString part =
            QString(path).replace(QRegularExpression(QStringLiteral("_\\w+\\.cpp$")), QStringLiteral(".h"));
        const bool hasHeader = path.endsWith(QStringLiteral(".cpp")) &&
                               (QFile::exists(root + u'/' + header) || QFile::exists(root + u'/' + part));
        const QString trouble = unnamed(path, read(root + u'/' + path), hasHeader);
        if (!trouble.isEmpty())
            found << trouble;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestHouse::filesAreOfASize()
{
    QStringList tooLong;
    QStringList stillLong;
    for (const QString &path : program() + sources({QStringLiteral("tests")})) {
        const qsizetype lines = read(root + u'/' + path).count(u'\n');
        const bool isHeader = path.endsWith(QStringLiteral(".h"));
        if (lines > (isHeader ? 120 : 300))
            qInfo("%s has %d lines", qPrintable(path), int(lines));
        const bool isTooLong = lines > (isHeader ? 200 : 450);
        if (isTooLong && !longOnes.contains(path))
            tooLong << QStringLiteral("%1: %2 lines").arg(path).arg(lines);
        if (isTooLong)
            stillLong << path;
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    for (auto file = longOnes.begin(); file != longOnes.end(); ++file) {
        QVERIFY2(!file->isEmpty(), qPrintable(file.key()));
        QVERIFY2(stillLong.contains(file.key()), qPrintable(file.key() + QStringLiteral(" needs no excuse any more")));
    }
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
