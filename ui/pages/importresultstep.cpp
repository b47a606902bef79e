// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importresultstep.h"

#include "store/operations/commands.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/importkinds.h"
#include "ui/pages/importrows.h"
#include "ui/pages/plaintable.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/undo.h"
#include "ui/widgets/card.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{
constexpr qsizetype namedProducts = 5;

QString someOf(const QList<NewProduct> &products)
{
    QStringList names;
    for (const NewProduct &product : products.mid(0, namedProducts))
        names << quotedText(product.name);
    if (products.size() > namedProducts)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}
} // namespace

ImportResultStep::ImportResultStep(Mode mode, const Context &context, ImportState &state, ImportJob &job,
                                   QWidget *parent)
    : ImportStep(parent)
    , m_mode(mode)
    , m_context(context)
    , m_state(state)
    , m_job(job)
    , m_stack(new QStackedWidget)
    , m_instead(new EmptyState)
    , m_doing(new TextLabel(TextRole::Body))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_line(new EffectLine)
    , m_errors(makeImportRows())
    , m_save(new QPushButton)
    , m_undo(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(makeReport());
    m_stack->addWidget(makeProgress());
    m_stack->addWidget(m_instead);
    connect(&job, &ImportJob::progressed, this, [this](int percent) {
        if (m_isRunning)
            m_bar->setValue(percent);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_job.cancel();
    });
    connect(m_instead, &EmptyState::actionTriggered, this, &ImportResultStep::start);
    connect(m_save, &QPushButton::clicked, this, &ImportResultStep::saveRejected);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false);
        if (const auto shown = result())
            m_context.undo.takeBack(shown->receipt.changeSet);
    });
    connect(&context.undo, &Undo::withdrawn, this, [this](const Uuid &changeSet) {
        if (const auto shown = result(); shown && shown->receipt.changeSet == changeSet)
            m_undo->setEnabled(false);
    });
    retranslate();
}

QWidget *ImportResultStep::makeReport()
{
    const Metrics sizes = metrics(this);
    auto *report = new QWidget;
    auto *column = new QVBoxLayout(report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes.block);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(sizes.block);
    for (const char *key : {"created", "changed", "unchanged", "rejected"}) {
        auto *card = new Card;
        Figure figure{QLatin1String(key), new TextLabel(TextRole::Figure), new TextLabel(TextRole::Muted)};
        figure.number->setObjectName(figure.key);
        card->column()->addWidget(figure.number);
        card->column()->addWidget(figure.name);
        figures->addWidget(card, 1);
        m_figures << figure;
    }
    column->addLayout(figures);
    column->addWidget(m_line);
    auto *card = new Card(Card::Inside::List);
    card->addList(m_errors);
    column->addWidget(card, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes.gap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_save->setAutoDefault(false);
    m_undo->setAutoDefault(false);
    return report;
}

QWidget *ImportResultStep::makeProgress()
{
    auto *running = new Card;
    running->column()->addStretch(1);
    running->column()->addWidget(m_doing, 0, Qt::AlignHCenter);
    m_bar->setRange(0, 100);
    running->column()->addWidget(m_bar);
    running->column()->addWidget(m_cancel, 0, Qt::AlignHCenter);
    running->column()->addStretch(1);
    m_cancel->setAutoDefault(false);
    return running;
}

QString ImportResultStep::title() const
{
    return m_mode == Mode::DryRun ? tr("Check") : tr("Import");
}

void ImportResultStep::enter()
{
    if (!result() && !m_isRunning)
        start();
    else
        show();
}

void ImportResultStep::start()
{
    m_isRunning = true;
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    m_stack->setCurrentIndex(1);
    m_cancel->setFocus();
    Q_EMIT completeChanged();
    whenDone(m_job.run(m_state.plan, m_mode == Mode::DryRun), this,
             [this](const Result<ImportResult> &done) { take(done); });
}

void ImportResultStep::take(const Result<ImportResult> &done)
{
    m_isRunning = false;
    if (done) {
        (m_mode == Mode::DryRun ? m_state.tried : m_state.done) = *done;
        if (m_mode == Mode::Run)
            m_context.undo.saved(importKind(m_state.plan.kind)->command, done->receipt,
                                 tr("Imported: %1").arg(QFileInfo(m_state.plan.path).fileName()));
        show();
    } else if (done.error().kind == Error::Kind::Cancelled) {
        m_instead->setState(EmptyState::Kind::Empty,
                            m_mode == Mode::DryRun ? tr("The check was cancelled.")
                                                   : tr("The import was cancelled. Nothing was stored."),
                            m_mode == Mode::DryRun ? tr("Check again") : tr("Import now"));
        m_stack->setCurrentWidget(m_instead);
    } else {
        const bool isRight = done.error().kind == Error::Kind::Denied;
        m_instead->setState(isRight ? EmptyState::Kind::NoRight : EmptyState::Kind::Failed, errorText(done.error()),
                            isRight ? QString() : tr("Try again"));
        m_stack->setCurrentWidget(m_instead);
    }
    Q_EMIT completeChanged();
}

QString ImportResultStep::figure(const QString &key) const
{
    for (const Figure &one : m_figures)
        if (one.key == key)
            return one.number->text();
    return {};
}

void ImportResultStep::show()
{
    if (!result())
        return;
    const ImportResult &shown = *result();
    const QMap<QString, qint64> counts = {{QStringLiteral("created"), shown.store.created},
                                          {QStringLiteral("changed"), shown.store.changed},
                                          {QStringLiteral("unchanged"), shown.store.unchanged},
                                          {QStringLiteral("rejected"), shown.rejected()}};
    for (const Figure &one : std::as_const(m_figures)) {
        one.number->setText(formatCount(counts.value(one.key)));
        one.number->setAccessibleName(one.name->text() + u' ' + one.number->text());
    }
    const bool isDryRun = m_mode == Mode::DryRun;
    const bool hasRejected = shown.rejected() > 0;
    const auto suspects = int(shown.store.duplicates.size());
    const QList<NewProduct> &products = shown.store.newProducts;
    m_line->setMeaning(hasRejected || suspects > 0 || !products.isEmpty() ? Meaning::Warn : Meaning::Info);
    QStringList said{isDryRun ? tr("Nothing is stored yet.") : tr("The import is done.")};
    if (hasRejected)
        said << tr("%n row(s) left out.", nullptr, int(shown.rejected()));
    if (suspects > 0)
        said << tr("%n new customer(s) may be there already.", nullptr, suspects);
    if (!products.isEmpty())
        //: %1 are names of products
        said << tr("%n new product(s), to be looked at: %1.", nullptr, int(products.size())).arg(someOf(products));
    if (shown.errors().size() > shownImportRows)
        said << tr("The first %n are shown; the file of rejected rows has them all.", nullptr, shownImportRows);
    m_line->setText(said.join(u' '));
    showImportRows(m_errors, m_state.plan, shown, isDryRun);
    m_save->setVisible(hasRejected);
    m_undo->setVisible(!isDryRun && !shown.receipt.changeSet.isNull() &&
                       commands::isUndoable(importKind(m_state.plan.kind)->command));
    m_stack->setCurrentIndex(0);
}

void ImportResultStep::saveRejected()
{
    const QFileInfo file(m_state.plan.path);
    //: a file name: %1 is that of the imported file
    const QString suggested =
        file.absolutePath() + u'/' + tr("%1-rejected").arg(file.completeBaseName()) + QStringLiteral(".csv");
    m_context.dialogs.saveFile(
        this, tr("Save rejected rows"), suggested,
        tr("CSV files (*.csv)") + QStringLiteral(";;") + tr("Excel files (*.xlsx)"), [this](const QString &target) {
            if (target.isEmpty())
                return;
            m_save->setEnabled(false);
            whenDone(m_job.saveRejected(m_state.plan, *result(), target, tr("Reason")), this,
                     [this, target](const Result<qint64> &rows) {
                         m_save->setEnabled(true);
                         if (rows)
                             m_context.toasts.show(tr("%n rejected row(s) written: %1", nullptr, int(*rows))
                                                       .arg(QFileInfo(target).fileName()));
                         else
                             m_context.dialogs.tell(this, tr("Save rejected rows"), errorText(rows.error()));
                     });
        });
}

void ImportResultStep::retranslate()
{
    const bool isDryRun = m_mode == Mode::DryRun;
    m_doing->setText(isDryRun ? tr("Checking every row. Nothing is stored.") : tr("Importing…"));
    m_bar->setAccessibleName(m_doing->text());
    m_cancel->setText(isDryRun ? tr("Stop checking") : tr("Cancel the import"));
    const QStringList names = {isDryRun ? tr("to create") : tr("created"), isDryRun ? tr("to change") : tr("changed"),
                               tr("unchanged"), isDryRun ? tr("to leave out") : tr("left out")};
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures[i].name->setText(names[i]);
    titleImportRows(m_errors);
    m_save->setText(tr("Save rejected rows…"));
    m_undo->setText(tr("Undo the import"));
    if (isComplete())
        show();
}

void ImportResultStep::changeEvent(QEvent *event)
{
    ImportStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
