// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// US-1 to US-3 through QAccessible alone: the window is read, and everything in it is done, as by a person with a
// screen reader. No widget is touched. What is stored is asked of the file.
#include "app/application.h"
#include "ui/pages/firststart.h"
#include "window/accessibletree.h"
#include "window/demowindow.h"
#include "window/realdesktop.h"

#include <QTest>

using namespace kontor;

namespace
{

const QString alster = QStringLiteral("Alster Telefonie");
const QString number = QStringLiteral("No.");
constexpr auto button = QAccessible::Button;

/// The moment's sentences that a screen reader speaks by itself.
QStringList spoken;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        spoken << event->accessibleInterface()->text(QAccessible::Name);
}

bool isSpoken(const QString &sentence)
{
    return spoken.contains(sentence);
}

QString name(const char *text)
{
    return QString::fromUtf8(text);
}

/// The editor of a Submandant as it is seen; looked up anew each time, for what is seen changes.
struct Editor {
    Seen window = Seen::window();

    Seen left() const { return window.find(QAccessible::Table, name("Available customers")); }
    Seen right() const { return window.find(QAccessible::Table, QStringLiteral("Assigned to ") + alster); }
    bool press(const char *text) const { return window.await(button, name(text)).press(); }
    /// A box's own words beside its title: how many customers it has, after how many are selected.
    bool counts(const QString &leftCount, const QString &rightCount) const
    {
        const auto words = [this](const char *box) {
            const QList<Seen> all = window.all();
            for (const Seen &seen : all)
                if (seen.role() != QAccessible::Table && seen.name().startsWith(name(box)) &&
                    seen.children().size() > 1)
                    return seen.description();
            return QString();
        };
        return words("Available customers") == leftCount && words("Assigned to ").endsWith(rightCount);
    }
    bool isMarkedUnsaved() const { return window.reads(name("Unsaved changes")); }
};

} // namespace

class WindowAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::installUpdateHandler(listen); }
    void init() { spoken.clear(); }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void handCustomersOver();
    void pressingARowMovesThatRow();
    void newSubmandant();
    void outOfServiceAndBack();

private:
    /// From the list of Submandants into one's editor.
    static bool openSubmandant(const QString &submandant)
    {
        const Seen list = Seen::window().await(QAccessible::Table, name("Submandants"));
        return QTest::qWaitFor([&] { return list.rowOf(name("Name"), submandant) >= 0; }) &&
               list.cell(list.rowOf(name("Name"), submandant), name("Name")).press();
    }
    static qint64 effectiveUsers(DemoWindow &demo)
    {
        return demo.number("SELECT count(*) FROM portal_user_account a JOIN portal_user u ON u.id = a.id JOIN "
                           "submandant s ON s.id = u.submandant WHERE a.own_state = 'active' AND s.state = 'active'");
    }
};

void WindowAccessible::handCustomersOver()
{
    QTemporaryDir folder;
    {
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        QVERIFY(openSubmandant(alster));
        const Editor editor;
        QTRY_VERIFY(editor.window.find(QAccessible::PageTab, name("Customers*")).state().focused);
        QTRY_COMPARE(editor.left().rows(), 6);
        QTRY_COMPARE(editor.right().rows(), 3);
        QTRY_VERIFY(editor.counts(name("6 customers"), name("3 customers")));

        const auto search = [&](const QString &words) {
            return editor.window.find(QAccessible::EditableText, name("Search the available customers")).type(words);
        };
        QVERIFY(search(name("100")));
        QTRY_VERIFY(demo.isCalm());
        QCOMPARE(editor.left().rows(), 6);
        QVERIFY(search(name("K1005")));
        QTRY_COMPARE(editor.left().rows(), 1);
        QCOMPARE(editor.left().cellText(0, number), name("K1005"));
        QTRY_VERIFY(editor.counts(name("1 of 6"), name("3 customers")));
        QVERIFY(search({}));
        QTRY_COMPARE(editor.left().rows(), 6);

        QCOMPARE(demo.number("SELECT count(*) FROM assignment"), 5);
        const QStringList three = {name("K1003"), name("K1005"), name("K1009")};
        const auto moveThree = [&] {
            QVERIFY(!editor.window.find(button, name("Assign the selected customers")).isEnabled());
            QVERIFY(editor.left().selectRows(number, three));
            QVERIFY(editor.press("Assign the selected customers"));
            QTRY_COMPARE(editor.left().rows(), 3);
            QTRY_COMPARE(editor.right().rows(), 6);
            QTRY_VERIFY(editor.counts(name("3 customers"), name("6 customers  (+3)")));
            // What was moved stands marked on the other side.
            QTRY_COMPARE(editor.right().selected(number), three);
        };
        moveThree();
        QVERIFY(editor.isMarkedUnsaved());
        const QString effect = name("After saving: +3 findable, +2 can be opened, 1 waits for customer administration "
                                    "(K1009). K1003 is also with: Duna Partner Kft.");
        QTRY_VERIFY(editor.window.reads(effect));
        QTRY_VERIFY(isSpoken(name("3 customers moved to Alster Telefonie. ") + effect));
        QVERIFY(editor.window.reads(name("3 unsaved *")));

        QVERIFY(editor.press("Discard"));
        QTRY_COMPARE(editor.left().rows(), 6);
        QTRY_COMPARE(editor.right().rows(), 3);
        QTRY_VERIFY(!editor.isMarkedUnsaved());
        QVERIFY(!editor.window.find(button, name("Save")).isEnabled());
        QCOMPARE(demo.number("SELECT count(*) FROM assignment"), 5);

        QTRY_VERIFY(demo.isCalm());
        editor.left().selectRows(number, {});
        moveThree();
        QVERIFY(editor.press("Save"));
        QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment"), 8);
        QTRY_VERIFY(!editor.isMarkedUnsaved());
        QCOMPARE(demo.count(QStringLiteral("log"), {{"kind", {QStringLiteral("assignments")}}}), 3);
        QCOMPARE(demo.number("SELECT count(DISTINCT change_set) FROM change_op"), 1);
        QTRY_VERIFY(demo.isCalm());
        QCOMPARE(editor.right().cellText(editor.right().rowOf(number, name("K1003")), name("also:")),
                 name("Duna Partner Kft."));
    }
    // u11 finds 6 and opens 4; the others say why not.
    const auto opened = [&](DemoWindow &demo) {
        const Seen window = Seen::window();
        const Seen pages = window.await(QAccessible::List, name("Pages"));
        for (const Seen &page : pages.children())
            if (page.name().startsWith(name("Customers")))
                page.press();
        const Seen list = window.await(QAccessible::Table, name("Customers"));
        QStringList numbers;
        if (!QTest::qWaitFor([&] { return list.rows() > 0 && demo.isCalm(); }))
            return numbers;
        const int rows = list.rows();
        for (int row = 0; row < rows; ++row) {
            // Until a row is read it says so with an ellipsis.
            if (!QTest::qWaitFor([&] { return list.cellText(row, name("Number")).startsWith(u'K'); }))
                return QStringList(list.cellText(row, name("Number")));
            const QString which = list.cellText(row, name("Number"));
            const bool isLocked = list.cell(row, name("Number")).description() == name("locked");
            if (!list.cell(row, name("Number")).press() ||
                !QTest::qWaitFor([&] { return window.reads(which) && demo.isCalm(); }))
                return QStringList(which + QStringLiteral(" not opened"));
            const bool saysWhy = window.reads(name("The profile is locked: the customer administration is *"));
            numbers << (isLocked && saysWhy ? which + QStringLiteral("-locked") : which);
            if (isLocked != saysWhy || !window.await(QAccessible::Link, name("Customers")).press() ||
                !QTest::qWaitFor([&] { return window.find(QAccessible::Table, name("Customers")).isThere(); }))
                return QStringList(which + QStringLiteral(" not told or not left"));
        }
        return numbers;
    };
    {
        DemoWindow demo(QStringLiteral("u11"), folder.path());
        QVERIFY(demo.isOpen());
        QCOMPARE(opened(demo).join(u' '), name("K1001 K1002 K1003 K1005 K1007-locked K1009-locked"));
    }
    {
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        QVERIFY(openSubmandant(alster));
        const Editor editor;
        QTRY_COMPARE(editor.right().rows(), 6);
        QTRY_VERIFY(demo.isCalm());
        QVERIFY(editor.right().selectRows(number, {name("K1002")}));
        QVERIFY(editor.press("Withdraw the selected customers"));
        QTRY_COMPARE(editor.right().rows(), 5);
        QVERIFY(editor.press("Save"));
        QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 7);
        QCOMPARE(demo.number("SELECT count(*) FROM assignment"), 8);
    }
    {
        DemoWindow demo(QStringLiteral("u11"), folder.path());
        QVERIFY(demo.isOpen());
        QCOMPARE(opened(demo).join(u' '), name("K1001 K1003 K1005 K1007-locked K1009-locked"));
    }
}

void WindowAccessible::pressingARowMovesThatRow()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QVERIFY(openSubmandant(alster));
    const Editor editor;
    QTRY_COMPARE(editor.left().rows(), 6);
    QTRY_VERIFY(demo.isCalm());
    QVERIFY(editor.left().selectRows(number, {name("K1003")}));
    const Seen left = editor.left();
    QVERIFY(left.cell(left.rowOf(number, name("K1005")), number).press());
    QTRY_COMPARE(editor.right().rows(), 4);
    QVERIFY(editor.right().rowOf(number, name("K1005")) >= 0);
    QVERIFY(editor.left().rowOf(number, name("K1003")) >= 0);
    // The last step goes back and comes again; and once saved, the message takes it back as well as the menu.
    QTRY_VERIFY(demo.isCalm());
    QVERIFY(editor.press("Take the last change back"));
    QTRY_COMPARE(editor.right().rows(), 3);
    QVERIFY(editor.press("Do again what was taken back"));
    QTRY_COMPARE(editor.right().rows(), 4);
    for (const bool isByMenu : {false, true}) {
        QTRY_VERIFY(demo.isCalm());
        QVERIFY(editor.press("Save"));
        QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 6);
        if (isByMenu) {
            // Until the answer is there it names the step that is not saved.
            const QStringList undo = {name("Edit"), name("Undo: 1 assignment*")};
            QTRY_VERIFY(editor.window.menuEntry(undo).isEnabled());
            QVERIFY(editor.window.menuEntry(undo).press());
        } else {
            const Seen message = editor.window.await(QAccessible::AlertMessage, QStringLiteral("*"));
            QVERIFY(isSpoken(message.name()));
            QVERIFY(message.find(button, name("Undo")).press());
        }
        QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 5);
        QTRY_COMPARE(editor.right().rows(), 3);
        QTRY_VERIFY(demo.isCalm());
        if (!isByMenu) {
            const Seen box = editor.left();
            QVERIFY(box.cell(box.rowOf(number, name("K1005")), number).press());
            QTRY_COMPARE(editor.right().rows(), 4);
        }
    }
}

void WindowAccessible::newSubmandant()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Editor editor;
    QVERIFY(editor.press("New Submandant"));
    const Seen field = editor.window.await(QAccessible::EditableText, name("Name"));
    QTRY_COMPARE(editor.window.focus().name(), name("Name"));
    QVERIFY(field.type(name("Isar Net")));
    QVERIFY(editor.press("Save"));
    // Refused: the keyboard stands where something is missing, and the sentence is said there.
    QTRY_COMPARE(editor.window.focus().name(), name("Dealer ID"));
    const Seen dealerId = editor.window.focus();
    QCOMPARE(dealerId.role(), QAccessible::ComboBox);
    QVERIFY(dealerId.state().focused);
    QCOMPARE(dealerId.description(),
             name("required. A dealer ID is needed. Choose one of the partner's usable dealer IDs."));
    QCOMPARE(demo.count(QStringLiteral("submandants")), 3);

    QTRY_COMPARE(dealerId.choices(), QStringList({name("Choose…"), name("H-4711"), name("H-4712")}));
    for (const char *code : {"H-4799", "H-9000"})
        QCOMPARE(demo.number(QByteArray("UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = '") +
                             code + "') WHERE name = 'Alster Telefonie' RETURNING 1"),
                 -1);
    QVERIFY(dealerId.choose(name("H-4711")));
    QCOMPARE(dealerId.value(), name("H-4711"));
    QVERIFY(editor.press("Save"));
    QTRY_COMPARE(demo.count(QStringLiteral("submandants")), 4);
    QCOMPARE(demo.count(QStringLiteral("submandants"), {{"active", {QStringLiteral("true")}}}), 3);
    QTRY_VERIFY(!editor.isMarkedUnsaved());
    // Back to the list by the way that stands above the title.
    QVERIFY(editor.window.await(QAccessible::Link, name("Submandants")).press());
    const Seen list = editor.window.await(QAccessible::Table, name("Submandants"));
    QTRY_COMPARE(list.rows(), 4);
    int active = 0;
    for (int row = 0; row < list.rows(); ++row)
        active += list.cellText(row, name("State")) == name("active");
    QCOMPARE(active, 3);
}

void WindowAccessible::outOfServiceAndBack()
{
    QTemporaryDir folder;
    {
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        QVERIFY(openSubmandant(alster));
        const Editor editor;
        QVERIFY(editor.window.await(QAccessible::PageTab, name("Users*")).press());
        const Seen users = editor.window.await(QAccessible::Table, name("Users"));
        const auto canSignIn = [&] {
            int count = 0;
            for (int row = 0; row < users.rows(); ++row)
                count += users.cellText(row, name("Can sign in")) == name("yes");
            return count;
        };
        QTRY_COMPARE(users.rows(), 3);
        QTRY_COMPARE(canSignIn(), 2);
        QCOMPARE(effectiveUsers(demo), 4);
        // No entry deletes anything, anywhere.
        QStringList words = editor.window.menuNames();
        for (const QAccessible::Role role : {button, QAccessible::ButtonMenu, QAccessible::Link, QAccessible::ListItem})
            words += editor.window.names(role);
        QVERIFY(words.size() > 20);
        for (const QString &word : std::as_const(words))
            QVERIFY2(!word.contains(name("delete"), Qt::CaseInsensitive), qPrintable(word));
        QCOMPARE(demo.number("DELETE FROM submandant RETURNING 1"), -1);
        QCOMPARE(demo.number("SELECT count(*) FROM submandant"), 3);

        QVERIFY(editor.press("Deactivate…"));
        const Seen question = Seen::window(QAccessible::Dialog);
        const Seen reason = question.await(QAccessible::EditableText, name("Reason"));
        QVERIFY(reason.description().startsWith(name("Deactivate Alster Telefonie?")));
        QVERIFY(reason.type(name("Contract ended")));
        QVERIFY(question.find(button, name("Deactivate")).press());
        QTRY_COMPARE(canSignIn(), 0);
        QCOMPARE(effectiveUsers(demo), 2);
        QCOMPARE(demo.number("SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE s.name "
                             "= 'Alster Telefonie' AND a.until_on IS NULL"),
                 3);
        QTRY_VERIFY(editor.window.find(QAccessible::StaticText, name("Inactive since *"))
                        .name()
                        .endsWith(name("Reason: Contract ended")));
    }
    {
        // u11 is refused, with the cause.
        DemoWindow demo(QStringLiteral("u11"), folder.path());
        QVERIFY(!demo.isOpen());
        QStringList words;
        for (const Seen &top : Seen::program().children())
            words += top.names(QAccessible::StaticText);
        QVERIFY2(words.join(u' ').contains(name("This user cannot work at the moment: ")),
                 qPrintable(words.join(u'\n')));
    }
    {
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        QVERIFY(openSubmandant(alster));
        const Editor editor;
        QVERIFY(editor.press("Activate"));
        QVERIFY(editor.window.await(QAccessible::PageTab, name("Users*")).press());
        const Seen users = editor.window.await(QAccessible::Table, name("Users"));
        QTRY_COMPARE(effectiveUsers(demo), 4);
        QTRY_COMPARE(users.rows(), 3);
        const auto cem = [&](const char *column) {
            return users.cellText(users.rowOf(name("Login"), name("u13")), name(column));
        };
        const auto anna = users.rowOf(name("Login"), name("u11"));
        QTRY_COMPARE(users.cellText(anna, name("Can sign in")), name("yes"));
        QTRY_COMPARE(users.cellText(users.rowOf(name("Login"), name("u12")), name("Can sign in")), name("yes"));
        QTRY_COMPARE(cem("State"), name("disabled"));
        QCOMPARE(cem("Can sign in"), QString());
    }
}

int main(int argc, char *argv[])
{
    return RealDesktop::run<WindowAccessible>(argc, argv);
}

#include "tst_window_accessible.moc"
