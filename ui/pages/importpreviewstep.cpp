// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpreviewstep.h"

#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/importkinds.h"
#include "ui/pages/plaintable.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

enum LetterColumn { RepairColumn, NameColumn, CountColumn, BeforeColumn, AfterColumn };

QString delimiterWord(const QString &delimiter)
{
    return delimiter == u"\t" ? ImportPreviewStep::tr("tab") : delimiter;
}

} // namespace

ImportPreviewStep::ImportPreviewStep(ImportState &state, ImportJob &job, QWidget *parent)
    : ImportStep(parent)
    , m_state(state)
    , m_job(job)
    , m_encoding(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_sheet(new QComboBox)
    , m_header(new QCheckBox)
    , m_encodingField(new FormField(QString(), m_encoding))
    , m_delimiterField(new FormField(QString(), m_delimiter))
    , m_sheetField(new FormField(QString(), m_sheet))
    , m_warning(new EffectLine)
    , m_lettersLine(new EffectLine)
    , m_letters(plainTable(5))
    , m_stack(new QStackedWidget)
    , m_instead(new EmptyState)
    , m_table(plainTable(0))
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes.block);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(sizes.page);
    for (FormField *field : {m_encodingField, m_delimiterField, m_sheetField})
        facts->addWidget(field, 1);
    facts->addWidget(m_header, 1, Qt::AlignBottom);
    column->addLayout(facts);
    m_warning->setMeaning(Meaning::Warn);
    m_lettersLine->setMeaning(Meaning::Warn);
    column->addWidget(m_warning);
    auto *card = new Card(Card::Inside::List);
    card->addList(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_instead);
    column->addWidget(m_stack, 3);
    column->addWidget(m_lettersLine);
    column->addWidget(m_letters, 2);
    m_letters->setFrameShape(QFrame::StyledPanel);
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_delimiter->setObjectName(QStringLiteral("delimiter"));
    m_sheet->setObjectName(QStringLiteral("sheet"));

    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_state.plan.options.encoding = m_encoding->currentData().toString();
        look();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_state.plan.options.delimiter = m_delimiter->currentData().toString();
        look();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_state.plan.options.sheet = m_sheet->currentData().toString();
        look();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool isOn) {
        m_state.plan.options.hasHeader = isOn;
        look();
    });
    connect(m_letters, &QTableWidget::itemChanged, this, &ImportPreviewStep::takeLetters);
    connect(m_instead, &EmptyState::actionTriggered, this, &ImportPreviewStep::look);
    retranslate();
}

QString ImportPreviewStep::title() const
{
    return tr("Preview");
}

void ImportPreviewStep::enter()
{
    // What was chosen for another file does not hold for this one.
    if (const QString file = m_state.plan.path + u'\n' + m_state.plan.kind; m_path != file) {
        m_path = file;
        m_state.plan.options = {};
        look();
    }
    m_table->setFocus();
}

void ImportPreviewStep::look()
{
    const quint64 asked = ++m_asked;
    m_isLooking = true;
    m_state.plan.options.choices.reset();
    m_state.tried.reset();
    m_instead->setState(EmptyState::Kind::Loading, tr("Looking into the file…"));
    m_stack->setCurrentWidget(m_instead);
    Q_EMIT completeChanged();
    whenDone(m_job.preview(m_state.plan), this, [this, asked](const Result<files::TablePreview> &preview) {
        if (asked != m_asked)
            return;
        m_isLooking = false;
        if (preview) {
            m_state.preview = *preview;
            show(*preview);
        } else {
            m_state.preview.reset();
            m_warning->setText({});
            m_lettersLine->setText({});
            m_letters->hide();
            m_instead->setState(EmptyState::Kind::Failed, errorText(preview.error()), tr("Try again"));
        }
        Q_EMIT completeChanged();
    });
}

void ImportPreviewStep::show(const files::TablePreview &preview)
{
    offerChoices(preview);
    m_table->clear();
    m_table->setColumnCount(int(preview.columns.size()));
    m_table->setRowCount(int(preview.rows.size()));
    QStringList names;
    for (const files::PreviewColumn &one : preview.columns)
        names << one.name;
    m_table->setHorizontalHeaderLabels(names);
    for (int row = 0; row < preview.rows.size(); ++row)
        for (int cell = 0; cell < preview.rows[row].size(); ++cell)
            m_table->setItem(row, cell, new QTableWidgetItem(preview.rows[row][cell].left(200)));
    fitColumns(m_table);
    m_stack->setCurrentIndex(0);
    if (preview.rows.isEmpty())
        m_warning->setText(tr("The file has a header and no rows."));
    else if (!preview.hasKnownHeader && m_state.plan.options.hasHeader)
        m_warning->setText(
            tr("None of these columns is known. Is the kind of rows right, and is the first row a header?"));
    else
        m_warning->setText({});
    showLetters(preview);
}

void ImportPreviewStep::showLetters(const files::TablePreview &preview)
{
    m_isShowing = true;
    m_letters->setRowCount(0);
    qint64 suspected = 0;
    for (const files::PreviewColumn &column : preview.columns) {
        if (column.suspected == 0)
            continue;
        suspected += column.suspected;
        const int row = m_letters->rowCount();
        m_letters->setRowCount(row + 1);
        auto *check = new QTableWidgetItem;
        check->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        check->setCheckState(Qt::Checked);
        //: %1 is the name of a column of a file
        check->setData(Qt::AccessibleTextRole, tr("Repair column %1").arg(column.name));
        m_letters->setItem(row, RepairColumn, check);
        m_letters->setItem(row, NameColumn, new QTableWidgetItem(column.name));
        m_letters->setItem(row, CountColumn, new QTableWidgetItem(formatCount(column.suspected)));
        const files::LetterExample example = column.examples.value(0);
        m_letters->setItem(row, BeforeColumn, new QTableWidgetItem(example.before));
        m_letters->setItem(row, AfterColumn, new QTableWidgetItem(example.after));
    }
    fitColumns(m_letters);
    m_isShowing = false;
    m_letters->setVisible(suspected > 0);
    m_lettersLine->setText(
        suspected > 0 ? tr("%n cell(s) hold letters that look doubly encoded. Choose what is to be repaired:", nullptr,
                           int(suspected))
                      : QString());
    takeLetters();
}

void ImportPreviewStep::takeLetters()
{
    if (m_isShowing)
        return;
    files::ImportOptions &options = m_state.plan.options;
    options.repairColumns.clear();
    for (int row = 0; row < m_letters->rowCount(); ++row)
        if (m_letters->item(row, RepairColumn)->checkState() == Qt::Checked)
            options.repairColumns << m_letters->item(row, NameColumn)->text();
    options.repairLetters = !options.repairColumns.isEmpty();
    m_state.tried.reset();
}

void ImportPreviewStep::offerChoices(const files::TablePreview &preview)
{
    const files::TableFacts &facts = preview.facts;
    const bool isCsv = facts.format == files::TableFacts::Format::Csv;
    m_encodingField->setVisible(isCsv);
    m_delimiterField->setVisible(isCsv);
    m_sheetField->setVisible(!isCsv);
    const auto choose = [](QComboBox *box, const QString &value) {
        box->setCurrentIndex(qMax(0, box->findData(value)));
    };
    m_encoding->clear();
    //: %1 is an encoding, a delimiter or the like
    m_encoding->addItem(tr("%1 (found)").arg(facts.encoding), QString());
    for (const char *name :
         {"UTF-8", "windows-1252", "windows-1250", "ISO-8859-1", "ISO-8859-2", "IBM852", "IBM850", "UTF-16LE"})
        m_encoding->addItem(QLatin1String(name), QLatin1String(name));
    choose(m_encoding, m_state.plan.options.encoding);
    m_delimiter->clear();
    m_delimiter->addItem(tr("%1 (found)").arg(delimiterWord(facts.delimiter)), QString());
    for (const char *one : {";", ",", "tab", "|"})
        m_delimiter->addItem(qstrcmp(one, "tab") == 0 ? tr("tab") : QLatin1String(one), QLatin1String(one));
    choose(m_delimiter, m_state.plan.options.delimiter);
    m_sheet->clear();
    for (const QString &one : facts.sheets)
        m_sheet->addItem(one, one);
    choose(m_sheet, facts.sheet);
    m_header->setChecked(m_state.plan.options.hasHeader);
}

void ImportPreviewStep::retranslate()
{
    m_encodingField->setLabel(tr("Encoding"));
    m_delimiterField->setLabel(tr("Delimiter"));
    m_sheetField->setLabel(tr("Sheet"));
    m_header->setText(tr("The first row is a header"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_letters->setAccessibleName(tr("Letters to repair"));
    m_letters->setHorizontalHeaderLabels({tr("Repair"), tr("Column"), tr("Cells"), tr("Before"), tr("After")});
    if (m_state.preview)
        show(*m_state.preview);
    else {
        m_warning->setText({});
        m_lettersLine->setText({});
        m_letters->hide();
    }
}

void ImportPreviewStep::changeEvent(QEvent *event)
{
    ImportStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
