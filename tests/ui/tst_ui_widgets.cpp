// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the small widgets behave: toast, form field, search, effect line, cells; all have names and follow the language.
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/paintturn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"
#include "ui/widgets/wholeheight.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kontor::ui;

namespace
{

class Painted : public QWidget
{
public:
    int times = 0;

private:
    void paintEvent(QPaintEvent *) override { ++times; }
};

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    // What answers to the keyboard and what paints do not add up to one wait.
    void paintingHasItsOwnTurn()
    {
        PaintTurn turn;
        Painted widget;
        widget.show();
        QTRY_VERIFY(widget.times > 0);
        const int before = widget.times;
        widget.update();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(widget.times, before);
        widget.update();
        QTRY_COMPARE(widget.times, before + 1);
        QTest::qWait(20);
        QCOMPARE(widget.times, before + 1);

        auto gone = std::make_unique<Painted>();
        gone->show();
        QTRY_VERIFY(gone->times > 0);
        gone->update();
        QCoreApplication::sendPostedEvents();
        gone.reset();
        widget.update();
        QTRY_COMPARE(widget.times, before + 2);
    }

    void aDialogGrowsWithItsSentences()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *words = new TextLabel(TextRole::Body, QStringLiteral("Short."));
        words->setWordWrap(true);
        column->addWidget(words);
        column->addWidget(new QPushButton(QStringLiteral("Save")));
        new WholeHeight(&dialog);
        dialog.resize(200, 1);
        dialog.show();
        const int before = dialog.height();
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        words->setText(QStringLiteral("A sentence that wraps many times. ").repeated(9));
        QTRY_VERIFY(dialog.height() > before + 5 * words->fontMetrics().height());
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        // Not beyond the screen.
        words->setText(QStringLiteral("A sentence that wraps many times. ").repeated(999));
        QTRY_COMPARE(dialog.height(), dialog.screen()->availableSize().height());
    }

    void anotherRecordOfTheSameListIsTheSameWay()
    {
        Breadcrumb way;
        way.setPath({QStringLiteral("Customers"), QStringLiteral("Nord GmbH")});
        const auto *here = way.findChild<ElidedLabel *>();
        QVERIFY(here);
        way.setPath({QStringLiteral("Customers"), QStringLiteral("Süd <b>AG</b>")});
        QCOMPARE(here->text(), QStringLiteral("Süd <b>AG</b>"));
        QCOMPARE(way.findChildren<ElidedLabel *>().size(), 1);
        QVERIFY(way.accessibleName().contains(QStringLiteral("Süd")));
        way.setPath({QStringLiteral("Kunden"), QStringLiteral("Süd <b>AG</b>")});
        QTRY_COMPARE(way.findChildren<ElidedLabel *>().size(), 1);
        QCOMPARE(way.findChild<QAbstractButton *>()->accessibleName(), QStringLiteral("Kunden"));
    }

    void placesAreGoneBackTo()
    {
        Breadcrumb way;
        const QSignalSpy chosen(&way, &Breadcrumb::chosen);
        way.setPath({QStringLiteral("Kunden & mehr"), QStringLiteral("Nord"), QStringLiteral("Here")});
        const auto places = way.findChildren<QAbstractButton *>();
        QCOMPARE(places.size(), 2);
        QTest::keyClick(places[1], Qt::Key_Return);
        QTest::mouseClick(places[0], Qt::LeftButton);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QCOMPARE(chosen[1][0].toInt(), 0);
        auto *told = QAccessible::queryAccessibleInterface(places[0]);
        QCOMPARE(told->role(), QAccessible::Link);
        told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 3);
    }

    void toastComesAndGoes()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        ToastStack stack(&window);
        stack.setLife(60);
        Toast *toast = stack.show(QStringLiteral("Saved"));
        QVERIFY(toast->isVisible());
        QCOMPARE(toast->accessibleName(), QStringLiteral("Saved"));
        QCOMPARE(QAccessible::queryAccessibleInterface(toast)->role(), QAccessible::AlertMessage);
        QVERIFY(toast->geometry().bottom() < window.height());
        QTRY_VERIFY(stack.toasts().isEmpty());
    }

    void toastActsOnce()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        ToastStack stack(&window);
        int undone = 0;
        Toast *toast = stack.show(QStringLiteral("12 customers assigned"), QStringLiteral("Undo"), [&] { ++undone; });
        QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(stack.toasts().isEmpty());
    }

    void toastWaitsForTheHand()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ToastStack stack(&window);
        stack.setLife(80);
        Toast *toast = stack.show(QStringLiteral("Moved"), QStringLiteral("Undo"), [] {});
        toast->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
        QVERIFY(toast->isPaused());
        QTest::qWait(200);
        QCOMPARE(stack.toasts().size(), 1);
        toast->findChild<QPushButton *>()->clearFocus();
        QTRY_VERIFY_WITH_TIMEOUT(stack.toasts().isEmpty(), 3000);
    }

    void toastsStackWithoutOverlap()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        ToastStack stack(&window);
        Toast *older = stack.show(QStringLiteral("One"));
        Toast *newer = stack.show(QStringLiteral("Two"));
        QVERIFY(!older->geometry().intersects(newer->geometry()));
        QVERIFY(older->y() < newer->y());
    }

    void formFieldShowsItsError()
    {
        auto *editor = new QLineEdit;
        FormField field(QStringLiteral("&Name"), editor);
        field.setRequired(true);
        field.show();
        QCOMPARE(editor->accessibleName(), QStringLiteral("Name"));
        QVERIFY(!editor->accessibleDescription().isEmpty());
        const int before = field.sizeHint().height();
        field.setError(QStringLiteral("The name is missing."));
        QVERIFY(field.hasError());
        QVERIFY(isWrong(editor));
        QVERIFY(field.sizeHint().height() > before);
        QVERIFY(editor->accessibleDescription().contains(QStringLiteral("missing")));
        QVERIFY(focusFirstError({&field}));
        field.setError({});
        QVERIFY(!isWrong(editor));
        QVERIFY(!focusFirstError({&field}));
    }

    void searchClearsOnEscape()
    {
        SearchField field;
        QSignalSpy spy(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral("ab"));
        QCOMPARE(spy.size(), 2);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(spy.last().value(0).toString(), QString());
        const auto buttons = field.findChildren<QToolButton *>();
        for (const QToolButton *button : buttons)
            QVERIFY(!button->accessibleName().isEmpty());
    }

    void searchRestsBeforeItAsks()
    {
        SearchField field(30);
        QSignalSpy spy(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral("abc"));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), QStringLiteral("abc"));
    }

    void effectLineMarksNumbersOnly()
    {
        QCOMPARE(EffectLine::emphasised(QStringLiteral("+3 findable, 1.204 & K1009, 2.")),
                 QStringLiteral("<b>+3</b> findable, <b>1.204</b> &amp; K1009, <b>2</b>."));
    }

    void footSaysWhatIsUnsaved()
    {
        UnsavedFoot foot;
        QSignalSpy spy(&foot, &UnsavedFoot::saveRequested);
        QPushButton *save = nullptr;
        const auto buttons = foot.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (isPrimary(button))
                save = button;
        }
        QVERIFY(save && !save->isEnabled());
        foot.setCount(3);
        QVERIFY(foot.accessibleName().contains(u'3'));
        save->click();
        QCOMPARE(spy.size(), 1);
        foot.setSaving(true);
        QVERIFY(!save->isEnabled());
    }

    void emptyStateHasOneWayOn()
    {
        EmptyState state;
        state.setState(EmptyState::Kind::NoRight);
        QVERIFY(!state.sentence().isEmpty());
        QVERIFY(!state.findChild<QPushButton *>()->isVisibleTo(&state));
        state.setState(EmptyState::Kind::Empty, QStringLiteral("No customers yet."), QStringLiteral("Import…"));
        QSignalSpy spy(&state, &EmptyState::actionTriggered);
        state.findChild<QPushButton *>()->click();
        QCOMPARE(spy.size(), 1);
    }

    void delegatePaintsThePill()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), int(CellType::State), cellrole::cellType);
        model.setData(model.index(0, 0), QStringLiteral("requested"), cellrole::stateKey);
        QCOMPARE(CellDelegate::text(model.index(0, 0)), QStringLiteral("requested"));
        const QImage image = paintCell(model.index(0, 0));
        const Tint pill = tint(lightPalette(), Meaning::Warn);
        int filled = 0;
        int dotted = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                filled += image.pixelColor(x, y) == pill.fill;
                dotted += image.pixelColor(x, y) == pill.dot;
            }
        }
        QVERIFY(filled > 200);
        QVERIFY(dotted > 4);
    }

    void delegateFormatsByType()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QStandardItemModel model(1, 1);
        const QModelIndex cell = model.index(0, 0);
        const auto set = [&](CellType type, const QVariant &raw) {
            model.setData(cell, int(type), cellrole::cellType);
            model.setData(cell, raw, cellrole::rawValue);
        };
        set(CellType::Number, qint64(1204));
        QCOMPARE(CellDelegate::text(cell), QStringLiteral("1.204"));
        set(CellType::Money, qint64(-4990));
        QCOMPARE(CellDelegate::text(cell), QStringLiteral("\u221249,90\u00a0€"));
        set(CellType::Day, QStringLiteral("2026-06-30"));
        QCOMPARE(CellDelegate::text(cell), QStringLiteral("30.06.2026"));
        set(CellType::Words, QStringList{QStringLiteral("A"), QStringLiteral("B")});
        QCOMPARE(CellDelegate::text(cell), QStringLiteral("A, B"));
        QVERIFY(CellDelegate::alignment(CellType::Money).testFlag(Qt::AlignRight));
        QLocale::setDefault(QLocale::c());
    }

private:
    static QImage paintCell(const QModelIndex &index)
    {
        QImage image(160, 32, QImage::Format_RGB32);
        image.fill(lightPalette().color(QPalette::Base));
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.palette = lightPalette();
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.font = QApplication::font();
        CellDelegate delegate;
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
        return image;
    }
};

QTEST_MAIN(WidgetsTest)
#include "tst_ui_widgets.moc"
