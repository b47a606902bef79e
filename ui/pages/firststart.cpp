// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firststart.h"

#include "domain/fold.h"
#include "store/backup.h"
#include "store/demo/nordlicht.h"
#include "store/storefile.h"
#include "store/whendone.h"
#include "ui/errortext.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/wholeheight.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

/// Makes a store off the window's thread.
QFuture<Result<>> makeStore(const QString &path, const Calendar &calendar, std::function<Result<>(Database &)> fill)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QThreadPool::globalInstance()->start([=] {
        promise->addResult(createStore(path, false, calendar, fill));
        promise->finish();
    });
    return promise->future();
}

} // namespace

FirstStart::FirstStart(const QString &storePath, const Calendar &calendar, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_path(freeStorePath(storePath))
    , m_calendar(calendar)
    , m_dialogs(dialogs)
    , m_title(new TextLabel(TextRole::Title))
    , m_words(new TextLabel(TextRole::Muted))
    , m_demoTitle(new TextLabel(TextRole::Section))
    , m_demoWords(new TextLabel(TextRole::Body))
    , m_demo(new QPushButton)
    , m_ownTitle(new TextLabel(TextRole::Section))
    , m_ownWords(new TextLabel(TextRole::Body))
    , m_company(new QLineEdit)
    , m_companyField(new FormField(QString(), m_company))
    , m_dealerId(new QLineEdit)
    , m_dealerIdField(new FormField(QString(), m_dealerId))
    , m_own(new QPushButton)
    , m_other(new QPushButton)
    , m_connect(new QPushButton)
    , m_troubleCard(new Card)
    , m_troubleTitle(new TextLabel(TextRole::Section))
    , m_troubleWords(new TextLabel(TextRole::Body))
    , m_retry(new QPushButton)
    , m_restore(new QPushButton)
    , m_place(new TextLabel(TextRole::Muted))
    , m_choosePlace(new QPushButton)
{
    const Metrics sizes = metrics(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    outer->addStretch(1);
    auto *middle = new QHBoxLayout;
    outer->addLayout(middle);
    outer->addStretch(2);
    auto *column = new QVBoxLayout;
    column->setSpacing(sizes.block);
    middle->addStretch(1);
    middle->addLayout(column);
    middle->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_words);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(sizes.gap);
    ways->addWidget(m_retry);
    ways->addWidget(m_restore);
    ways->addStretch(1);
    m_troubleWords->setWordWrap(true);
    m_troubleCard->column()->addWidget(m_troubleTitle);
    m_troubleCard->column()->addWidget(m_troubleWords);
    m_troubleCard->column()->addLayout(ways);
    m_troubleCard->hide();
    column->addWidget(m_troubleCard);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(sizes.block);
    auto *demo = new Card;
    auto *own = new Card;
    for (TextLabel *label : {m_demoWords, m_ownWords})
        label->setWordWrap(true);
    demo->column()->addWidget(m_demoTitle);
    demo->column()->addWidget(m_demoWords);
    demo->column()->addStretch(1);
    demo->column()->addWidget(m_demo);
    own->column()->addWidget(m_ownTitle);
    own->column()->addWidget(m_ownWords);
    own->column()->addWidget(m_companyField);
    own->column()->addWidget(m_dealerIdField);
    own->column()->addStretch(1);
    own->column()->addWidget(m_own);
    for (Card *card : {demo, own}) {
        card->setFixedWidth(sizes.formWidth * 3 / 4);
        cards->addWidget(card);
    }
    column->addLayout(cards);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(sizes.gap);
    foot->addWidget(m_other);
    foot->addWidget(m_connect);
    foot->addWidget(m_choosePlace);
    foot->addStretch(1);
    m_place->setWordWrap(true);
    column->addWidget(m_place);
    column->addLayout(foot);
    m_companyField->setRequired(true);
    m_dealerIdField->setRequired(true);
    m_company->setMaxLength(200);
    m_dealerId->setMaxLength(60);
    m_dealerId->setText(QStringLiteral("H-0001"));
    setPrimary(m_demo);
    new WholeHeight(this);
    m_other->setIcon(icon(QStringLiteral("box")));
    m_connect->setIcon(icon(QStringLiteral("cloud")));

    connect(m_demo, &QPushButton::clicked, this, &FirstStart::makeDemo);
    connect(m_own, &QPushButton::clicked, this, &FirstStart::makeOwn);
    connect(m_other, &QPushButton::clicked, this, &FirstStart::openOther);
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectRequested(m_path); });
    connect(m_choosePlace, &QPushButton::clicked, this, &FirstStart::choosePlace);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT ready(m_troublePath); });
    connect(m_restore, &QPushButton::clicked, this, &FirstStart::restoreBackup);
    retranslate();
}

void FirstStart::makeDemo()
{
    const Calendar calendar = m_calendar;
    takeMade(
        makeStore(m_path, m_calendar, [calendar](Database &database) { return fillNordlicht(database, calendar); }),
        m_path);
}

void FirstStart::makeOwn()
{
    m_companyField->setError(m_company->text().trimmed().isEmpty() ? tr("What is your company called?") : QString());
    m_dealerIdField->setError(m_dealerId->text().trimmed().isEmpty() ? tr("A Submandant needs a dealer ID of yours.")
                                                                     : QString());
    if (focusFirstError({m_companyField, m_dealerIdField}))
        return;
    OwnStore own;
    own.mandantName = withoutBreaks(m_company->text());
    own.dealerId = withoutBreaks(m_dealerId->text());
    const Calendar calendar = m_calendar;
    takeMade(makeStore(m_path, m_calendar,
                       [own, calendar](Database &database) { return fillOwnStore(database, own, calendar); }),
             m_path);
}

void FirstStart::openOther()
{
    m_dialogs.openFile(this, tr("Open a store"), tr("Stores (*.kontor);;All files (*)"), QString(),
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               Q_EMIT ready(path);
                       });
}

void FirstStart::choosePlace()
{
    m_dialogs.saveFile(this, tr("Where the store is kept"), m_path, tr("Stores (*.kontor)"),
                       [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           m_path = freeStorePath(path);
                           retranslate();
                       });
}

void FirstStart::setTrouble(const QString &path, const Error &error)
{
    m_troublePath = path;
    m_trouble = error;
    // A backup helps where the file itself is no good any more.
    const bool isDamaged = error.rule == u"store_damaged" || error.rule == u"store_foreign";
    m_restore->setVisible(isDamaged);
    // Who has a store that cannot be opened came for his own data, not for a demo.
    setPrimary(m_demo, false);
    setPrimary(m_restore, isDamaged);
    setPrimary(m_retry, !isDamaged);
    m_troubleCard->show();
    retranslate();
    (isDamaged ? m_restore : m_retry)->setFocus();
}

void FirstStart::restoreBackup()
{
    m_dialogs.openFile(this, tr("Restore a backup"), tr("Stores (*.kontor *.bak);;All files (*)"), QString(),
                       [this](const QString &file) {
                           if (file.isEmpty())
                               return;
                           auto promise = std::make_shared<QPromise<Result<>>>();
                           promise->start();
                           QThreadPool::globalInstance()->start(
                               [promise, file, path = m_troublePath, stamp = m_calendar.nowUtcMs()] {
                                   const Result<QString> kept = putInPlace(path, file, stamp);
                                   promise->addResult(kept ? Result<>() : tl::unexpected<Error>(kept.error()));
                                   promise->finish();
                               });
                           takeMade(promise->future(), m_troublePath);
                       });
}

void FirstStart::takeMade(const QFuture<Result<>> &made, const QString &path)
{
    setBusy(true);
    whenDone(made, this, [this, path](const Result<> &done) {
        setBusy(false);
        if (done)
            Q_EMIT ready(path);
        else
            m_dialogs.tell(this, m_title->text(), errorText(done.error()));
    });
}

void FirstStart::setBusy(bool isBusy)
{
    for (QPushButton *button : {m_demo, m_own, m_other, m_connect, m_choosePlace, m_retry, m_restore})
        button->setEnabled(!isBusy);
}

void FirstStart::retranslate()
{
    setWindowTitle(QStringLiteral("Kontor"));
    m_title->setText(tr("Welcome to Kontor"));
    m_words->setText(m_trouble.rule.isEmpty() ? tr("How do you want to begin?")
                                              : tr("Your store cannot be opened. These are the ways out."));
    m_troubleTitle->setText(QDir::toNativeSeparators(m_troublePath));
    m_troubleWords->setText(m_trouble.rule.isEmpty() ? QString() : errorText(m_trouble));
    m_retry->setText(tr("Try again"));
    m_restore->setText(tr("Restore a backup…"));
    //: %1 is the path of a file
    m_place->setText(tr("A new store is kept in %1").arg(QDir::toNativeSeparators(m_path)));
    m_choosePlace->setText(tr("Keep it elsewhere…"));
    m_demoTitle->setText(tr("Try the demo"));
    m_demoWords->setText(
        tr("A made-up sales partner with Submandants, users and customers. Look around and change what "
           "you like: nothing of it is real."));
    m_demo->setText(tr("Start with the demo"));
    m_ownTitle->setText(tr("A store of your own"));
    m_ownWords->setText(tr("Your company, one dealer ID and one administrator. Everything can be changed later."));
    m_companyField->setLabel(tr("Company name"));
    m_dealerIdField->setLabel(tr("Dealer ID"));
    m_own->setText(tr("Create the store"));
    m_connect->setText(tr("Connect to a server…"));
    m_other->setText(tr("Open a store that is there already…"));
}

void FirstStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
