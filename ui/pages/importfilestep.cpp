// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importfilestep.h"

#include "ui/pages/importkinds.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportFileStep::ImportFileStep(const Context &context, ImportState &state, QWidget *parent)
    : ImportStep(parent)
    , m_context(context)
    , m_state(state)
    , m_kind(new QComboBox)
    , m_file(new QLineEdit)
    , m_choose(new QPushButton)
    , m_kindField(new FormField(QString(), m_kind))
    , m_fileField(new FormField(QString(), m_file))
    , m_words(new TextLabel(TextRole::Muted))
{
    const Metrics sizes = metrics(this);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes.gap);
    row->addWidget(m_fileField, 1, Qt::AlignTop);
    // Beside the field, not beside its label and its error.
    auto *beside = new QVBoxLayout;
    beside->setSpacing(sizes.hair);
    beside->addSpacing(fontMetrics().height() + sizes.hair);
    beside->addWidget(m_choose);
    beside->addStretch(1);
    row->addLayout(beside);
    m_words->setWordWrap(true);
    m_choose->setAutoDefault(false);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_file->setObjectName(QStringLiteral("importFile"));
    card->column()->setSpacing(sizes.card);
    card->column()->addLayout(row);
    card->column()->addWidget(m_kindField);
    card->column()->addWidget(m_words);
    card->column()->addStretch(1);
    column->addWidget(card);
    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::choose);
    connect(m_file, &QLineEdit::textChanged, this, [this](const QString &path) {
        m_state.plan.path = path.trimmed();
        m_fileField->setError({});
        Q_EMIT completeChanged();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_state.plan.kind = m_kind->itemData(index).toString();
        Q_EMIT completeChanged();
    });
    retranslate();
}

QString ImportFileStep::title() const
{
    return tr("File");
}

void ImportFileStep::enter()
{
    (m_file->text().isEmpty() ? static_cast<QWidget *>(m_file) : m_kind)->setFocus();
}

bool ImportFileStep::isComplete() const
{
    const ImportKind *kind = importKind(m_state.plan.kind);
    return !m_state.plan.path.isEmpty() && kind && mayImport(*kind, m_context.session);
}

void ImportFileStep::setFile(const QString &path)
{
    m_file->setText(path);
}

void ImportFileStep::setError(const QString &error)
{
    m_fileField->setError(error);
    focusFirstError({m_fileField});
}

void ImportFileStep::choose()
{
    const QString filters = tr("Tables (*.csv *.txt *.tsv *.xlsx)") + QStringLiteral(";;") + tr("All files (*)");
    m_context.dialogs.openFile(this, tr("Import"), filters, m_file->text(), [this](const QString &path) {
        if (!path.isEmpty())
            setFile(path);
    });
}

void ImportFileStep::offerKinds()
{
    const QString chosen = m_state.plan.kind;
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    for (const ImportKind &kind : importKinds()) {
        m_kind->addItem(importKindLabel(kind.key), kind.key);
        const bool may = mayImport(kind, m_context.session);
        auto *item = static_cast<QStandardItemModel *>(m_kind->model())->item(m_kind->count() - 1);
        item->setEnabled(may);
        if (!may)
            item->setToolTip(tr("You do not have the right to import these."));
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

void ImportFileStep::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_fileField->setLabel(tr("File"));
    m_fileField->setHint(tr("A CSV or Excel file (.xlsx). It can also be dropped here."));
    m_kindField->setLabel(tr("Its rows are"));
    m_words->setText(tr("Nothing is stored before the last step. Rows that are there already are changed, others are "
                        "created; an empty cell leaves what is there."));
    offerKinds();
}

void ImportFileStep::changeEvent(QEvent *event)
{
    ImportStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    setFile(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace kontor::ui
