// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerspage.h"

#include "store/lists/lists.h"
#include "ui/errortext.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerselection.h"
#include "ui/pages/sighthint.h"
#include "ui/pages/whyaction.h"
#include "ui/ways.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kontor::ui
{

CustomersPage::CustomersPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_stack(new PageStack)
    , m_overview(new ListPage(context, lists::customers()))
    , m_detail(new CustomerDetail(context))
    , m_sight(new SightHint(context))
    , m_whyShort(new QPushButton)
    , m_import(m_overview->header()->addAction(QString(), QStringLiteral("import")))
    , m_newProspect(m_overview->header()->addAction(QString()))
    , m_new(m_overview->header()->addAction(QString(), QStringLiteral("plus"), true))
{
    new CustomerSelection(context, m_overview);
    auto *note = new QWidget;
    auto *noteRow = new QHBoxLayout(note);
    noteRow->setContentsMargins(0, 0, 0, 0);
    noteRow->addWidget(m_sight, 1);
    noteRow->addWidget(m_whyShort);
    m_whyShort->setObjectName(QStringLiteral("whyShort"));
    m_whyShort->setAutoDefault(false);
    m_whyShort->hide();
    m_overview->addNote(note);
    const auto askWhy = [this, &ways = context.ways] { Q_EMIT ways.whyAsked({this, {}, {}, {}, {}}); };
    connect(m_whyShort, &QPushButton::clicked, this, askWhy);
    connect(m_sight, &SightHint::changed, this, &CustomersPage::sayWhyEmpty);
    connect(m_overview->stack(), &PageStack::currentChanged, this, &CustomersPage::sayWhyEmpty);
    addWhyAction(context, m_overview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_detail);
    m_import->setEnabled(context.session.mayChangeWith(QStringLiteral("customer_care")) &&
                         context.session.isEmployee());
    // To be dropped on a Submandant beside the pages.
    m_overview->view()->listModel()->setDragEnabled(true);
    m_overview->view()->setDragEnabled(true);
    m_overview->view()->setDragDropMode(QAbstractItemView::DragOnly);
    m_new->setObjectName(QStringLiteral("newCustomer"));
    m_newProspect->setObjectName(QStringLiteral("newProspect"));
    const bool mayCreate = context.session.mayChangeWith(QStringLiteral("customer_care"));
    m_newProspect->setEnabled(mayCreate);
    for (QPushButton *button : {m_import, m_newProspect, m_new})
        button->setToolTip(whyNotText(context.session, QStringLiteral("customer_care")));
    // A Submandant's user creates prospects alone (P-39).
    m_new->setEnabled(mayCreate && context.session.isEmployee());
    m_new->setVisible(context.session.isEmployee());
    connect(m_new, &QPushButton::clicked, this, [this] { openNew(QStringLiteral("customer")); });
    connect(m_newProspect, &QPushButton::clicked, this, [this] { openNew(QStringLiteral("prospect")); });
    connect(m_import, &QPushButton::clicked, this, &CustomersPage::importRequested);
    connect(m_overview->stack(), &ListStack::emptyActionTriggered, this, [this, askWhy] {
        if (m_sight->sentence().isEmpty())
            Q_EMIT importRequested();
        else
            askWhy();
    });
    connect(m_overview, &ListPage::rowActivated, this, &CustomersPage::open);
    connect(m_overview, &ListPage::asOfChanged, this, &Page::asOfChanged);
    connect(m_overview, &ListPage::totalChanged, this, &CustomersPage::countChanged);
    connect(m_detail, &CustomerDetail::openRequested, this, &CustomersPage::open);
    connect(m_detail, &CustomerDetail::leaveRequested, this, &CustomersPage::leaveDetail);
    auto *newKey = new QShortcut(QKeySequence::New, m_overview);
    connect(newKey, &QShortcut::activated, this,
            [this] { openNew(m_new->isEnabled() ? QStringLiteral("customer") : QStringLiteral("prospect")); });
    for (const QKeySequence &key : {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape)}) {
        auto *back = new QShortcut(key, m_detail);
        connect(back, &QShortcut::activated, this, &CustomersPage::leaveDetail);
    }
    retranslate();
}

void CustomersPage::activated()
{
    m_overview->tellAsOf();
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

// From a list, or from outside while another one stands open with something unsaved.
void CustomersPage::open(const Uuid &customer)
{
    mayClose([this, customer](bool may) {
        if (!may)
            return;
        m_detail->open(customer);
        m_stack->setCurrentWidget(m_detail);
        m_detail->setFocus();
    });
}

void CustomersPage::openNew(const QString &kind)
{
    if (!m_newProspect->isEnabled())
        return;
    m_stack->setCurrentWidget(m_detail);
    m_detail->startNew(kind);
}

void CustomersPage::openDraft(const QString &record)
{
    const Uuid customer = Uuid::fromText(record);
    if (customer.isNull())
        openNew(m_new->isEnabled() ? QStringLiteral("customer") : QStringLiteral("prospect"));
    else
        open(customer);
}

void CustomersPage::goToStart()
{
    if (m_stack->currentWidget() == m_detail)
        leaveDetail();
}

QWidget *CustomersPage::firstPlace() const
{
    return m_stack->currentWidget() == m_detail ? static_cast<QWidget *>(m_detail)
                                                : m_overview->stack()->currentWidget();
}

void CustomersPage::leaveDetail()
{
    m_detail->mayClose([this](bool may) {
        if (may)
            showOverview();
    });
}

void CustomersPage::mayClose(std::function<void(bool)> answer)
{
    if (m_stack->currentWidget() == m_detail)
        m_detail->mayClose(std::move(answer));
    else
        answer(true);
}

void CustomersPage::showOverview()
{
    m_stack->setCurrentWidget(m_overview);
    m_overview->view()->setFocus();
}

// D-19: where rights are the likely reason they are named, and who may change them.
void CustomersPage::sayWhyEmpty()
{
    const QString limit = m_sight->sentence();
    if (limit.isEmpty())
        m_overview->stack()->setEmpty(tr("No customers yet. Import them from a CSV or Excel file."),
                                      m_import->isEnabled() ? tr("Import…") : QString());
    else
        m_overview->stack()->setEmpty(limit, tr("Why?"));
    m_overview->stack()->setAllSilent(tr("All customers here are archived."), tr("Show archived"));
    // Above a list that is not empty; an empty one says it itself.
    m_sight->setVisible(!m_sight->text().isEmpty() && m_overview->stack()->currentWidget() == m_overview->view());
    m_whyShort->setVisible(!m_sight->isHidden());
    // An empty line would still keep a gap above the list.
    m_sight->parentWidget()->setVisible(!m_sight->isHidden());
    m_whyShort->setText(tr("Why?"));
    m_whyShort->setToolTip(tr("What stands between you and a customer that you miss"));
}

void CustomersPage::retranslate()
{
    m_overview->header()->setTitle(title());
    m_import->setText(tr("Import…"));
    m_newProspect->setText(tr("New prospect"));
    m_new->setText(tr("New customer"));
    sayWhyEmpty();
    m_overview->view()->setAccessibleName(title());
}

void CustomersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
