// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assignmenttab.h"

#include "store/operations/commands.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/customerbox.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::ui
{

AssignmentTab::AssignmentTab(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_available(new CustomerBox(context, CustomerBox::Side::Available))
    , m_assigned(new CustomerBox(context, CustomerBox::Side::Assigned))
    , m_effectLine(new EffectLine)
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, sizes.block, 0, 0);
    column->setSpacing(sizes.block);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(sizes.block);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(sizes.gap);
    middle->addStretch(1);
    const auto selected = [](CustomerBox *box) { return box->view()->selectedHandles(); };
    const auto all = [](CustomerBox *box) { return box->model()->handles(); };
    const QList<QToolButton *> buttons = {
        addButton(QStringLiteral("chevron-right"), [=, this] { moveToAssigned(selected(m_available)); }),
        addButton(QStringLiteral("chevron-double-right"), [=, this] { moveToAssigned(all(m_available)); }),
        addButton(QStringLiteral("chevron-left"), [=, this] { moveToAvailable(selected(m_assigned)); }),
        addButton(QStringLiteral("chevron-double-left"), [=, this] { moveToAvailable(all(m_assigned)); }),
    };
    for (QToolButton *button : buttons)
        middle->addWidget(button);
    middle->addStretch(1);
    boxes->addWidget(m_available, 1);
    boxes->addLayout(middle);
    boxes->addWidget(m_assigned, 1);
    column->addLayout(boxes, 1);
    column->addWidget(m_effectLine);

    connect(m_available, &CustomerBox::moveRequested, this, [=, this] { moveToAssigned(selected(m_available)); });
    connect(m_assigned, &CustomerBox::moveRequested, this, [=, this] { moveToAvailable(selected(m_assigned)); });
    connect(m_assigned, &CustomerBox::dropped, this, &AssignmentTab::moveToAssigned);
    connect(m_available, &CustomerBox::dropped, this, &AssignmentTab::moveToAvailable);
    for (CustomerBox *box : {m_available, m_assigned}) {
        connect(box->view(), &ListView::selectionCountChanged, this, &AssignmentTab::dressButtons);
        connect(box->model(), &items::ListModel::refreshed, this, &AssignmentTab::dressButtons);
    }
    connect(m_assigned->model(), &items::ListModel::refreshed, this,
            [this] { Q_EMIT assignedCountChanged(m_assigned->model()->totalCount()); });
    setTabOrder(m_available->search(), m_available->view());
    QWidget *last = m_available->view();
    for (QToolButton *button : std::as_const(m_buttons)) {
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_assigned->search());
    setTabOrder(m_assigned->search(), m_assigned->view());
    retranslate();
    dressButtons();
}

QToolButton *AssignmentTab::addButton(const QString &iconName, std::function<void()> action)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setFixedSize(metrics(this).field + 4, metrics(this).field + 4);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(iconName);
    connect(button, &QToolButton::clicked, this, std::move(action));
    m_buttons << button;
    return button;
}

void AssignmentTab::setSubmandant(const Uuid &submandant, const QString &name)
{
    const bool isOther = submandant != m_submandant;
    m_submandant = submandant;
    m_name = name;
    m_available->setSubmandant(submandant, name);
    m_assigned->setSubmandant(submandant, name);
    if (isOther)
        discard();
}

void AssignmentTab::moveToAssigned(const QList<qint64> &handles)
{
    move(handles, m_available, m_assigned, m_toAssign, m_toWithdraw);
}

void AssignmentTab::moveToAvailable(const QList<qint64> &handles)
{
    move(handles, m_assigned, m_available, m_toWithdraw, m_toAssign);
}

void AssignmentTab::move(const QList<qint64> &handles, CustomerBox *from, CustomerBox *to, QSet<qint64> &pending,
                         QSet<qint64> &opposite)
{
    // Rows that are moved stand in one box; those dropped where they came from stay.
    if (handles.isEmpty() || from->model()->rowOfHandle(handles.first()) < 0)
        return;
    for (const qint64 handle : handles)
        // What comes back is no change any more.
        if (!opposite.remove(handle))
            pending.insert(handle);
    const QList<qint64> moved = handles;
    const int next = from->view()->currentIndex().row();
    from->view()->selectHandles({});
    showPending();
    // The hand goes on where it was; what was moved is marked on the other side, once it stands there.
    auto *once = new QObject(this);
    connect(to->model(), &items::ListModel::refreshed, once, [once, to, moved] {
        to->view()->selectHandles(moved);
        once->deleteLater();
    });
    auto *stay = new QObject(this);
    connect(from->model(), &items::ListModel::refreshed, stay, [stay, from, to, next] {
        stay->deleteLater();
        const int rows = from->model()->rowCount();
        if (rows > 0)
            from->view()->selectRow(qBound(0, next, rows - 1));
        else if (from->view()->hasFocus())
            to->view()->setFocus();
    });
}

void AssignmentTab::showPending()
{
    const QList<qint64> toAssign = m_toAssign.values();
    const QList<qint64> toWithdraw = m_toWithdraw.values();
    m_available->setOverlay({toWithdraw, toAssign});
    m_assigned->setOverlay({toAssign, toWithdraw});
    previewEffect();
    Q_EMIT unsavedChanged();
}

void AssignmentTab::discard()
{
    m_toAssign.clear();
    m_toWithdraw.clear();
    showPending();
}

void AssignmentTab::resolveChange(std::function<void(const AssignmentChange &)> done)
{
    const Uuid submandant = m_submandant;
    const QList<qint64> toWithdraw = m_toWithdraw.values();
    whenDone(m_available->model()->idsFor(m_toAssign.values()), this,
             [this, submandant, toWithdraw, done = std::move(done)](const Result<QList<Uuid>> &assign) {
                 whenDone(m_assigned->model()->idsFor(toWithdraw), this,
                          [submandant, assign, done](const Result<QList<Uuid>> &withdraw) {
                              if (assign && withdraw)
                                  done({submandant, *assign, *withdraw});
                          });
             });
}

void AssignmentTab::previewEffect()
{
    const quint64 asked = ++m_previewed;
    m_resolved.reset();
    if (unsavedCount() == 0) {
        m_effectLine->setText({});
        return;
    }
    resolveChange([this, asked](const AssignmentChange &change) {
        if (asked != m_previewed)
            return;
        m_resolved = change;
        const auto effect = m_context.store.read<AssignmentEffect>(
            m_previews, [change](Reader &reader) { return previewAssignments(reader, change); });
        whenDone(effect, this, [this, asked](const Result<AssignmentEffect> &answer) {
            if (asked != m_previewed)
                return;
            if (answer)
                showEffect(*answer);
            else if (answer.error().kind != Error::Kind::Cancelled)
                m_effectLine->setText(errorText(answer.error()));
        });
    });
}

namespace
{

QString withSign(qint64 number)
{
    return (number < 0 ? QStringLiteral("−") : QStringLiteral("+")) + formatCount(qAbs(number));
}

} // namespace

void AssignmentTab::showEffect(const AssignmentEffect &effect)
{
    m_effect = effect;
    //: %1 and %2 are numbers with their sign, e.g. +3
    QString text =
        tr("After saving: %1 findable, %2 can be opened").arg(withSign(effect.findable), withSign(effect.openable));
    if (effect.waiting > 0) {
        QString numbers = effect.waitingNumbers.join(QStringLiteral(", "));
        if (effect.waiting > effect.waitingNumbers.size())
            numbers += QStringLiteral(", …");
        //: goes on a sentence; %1 are customer numbers
        text += tr(", %n waits for customer administration (%1)", nullptr, int(effect.waiting)).arg(numbers);
    }
    text += u'.';
    for (qsizetype i = 0; i < qMin<qsizetype>(effect.also.size(), 3); ++i) {
        if (i > 0)
            text += QStringLiteral("  ·  ");
        //: %1 a customer number, %2 names of Submandants; no full stop: a name may end with one
        text +=
            u' ' +
            tr("%1 is also with: %2").arg(effect.also[i].number, effect.also[i].submandants.join(QStringLiteral(", ")));
    }
    m_effectLine->setText(text);
}

void AssignmentTab::save(std::function<void(const Result<Receipt> &)> done)
{
    if (unsavedCount() == 0)
        return done(Receipt());
    // The preview is of no interest any more; a saving must not wait behind it.
    static_cast<void>(m_context.store.read<int>(m_previews, [](Reader &) -> Result<int> { return 0; }));
    const auto saveChange = [this, done = std::move(done)](const AssignmentChange &change) {
        const auto saved = m_context.store.perform(commands::assignCustomers, m_name, [change](Door &door) -> Result<> {
            KONTOR_TRY(saveAssignments(door, change));
            return {};
        });
        whenDone(saved, this, [this, done](const Result<Receipt> &receipt) {
            // The pending moves stay after a refusal: nothing that a person did is lost.
            if (receipt)
                discard();
            done(receipt);
        });
    };
    if (m_resolved)
        saveChange(*m_resolved);
    else
        resolveChange(saveChange);
}

void AssignmentTab::dressButtons()
{
    m_buttons[0]->setEnabled(m_available->view()->selectedCount() > 0);
    m_buttons[1]->setEnabled(m_available->model()->count() > 0 && m_available->model()->isComplete());
    m_buttons[2]->setEnabled(m_assigned->view()->selectedCount() > 0);
    m_buttons[3]->setEnabled(m_assigned->model()->count() > 0 && m_assigned->model()->isComplete());
}

void AssignmentTab::retranslate()
{
    const QStringList names = {tr("Assign the selected customers"), tr("Assign all customers found"),
                               tr("Withdraw the selected customers"), tr("Withdraw all customers found")};
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setAccessibleName(names[i]);
        m_buttons[i]->setToolTip(names[i]);
    }
    if (unsavedCount() > 0)
        showEffect(m_effect);
}

void AssignmentTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
