// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/exportdialog.h"

#include "ui/format.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

enum Kind { Excel, CsvSemicolon, CsvComma };

QString endingOf(int kind)
{
    return kind == Excel ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
}

} // namespace

ExportDialog::ExportDialog(const Offer &offer, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_all(new QRadioButton(tr("All %n row(s), as they are searched, filtered and sorted", nullptr, int(offer.rows))))
    , m_selection(new QRadioButton(offer.selected > 0 ? tr("The %n selected row(s)", nullptr, int(offer.selected))
                                                      : tr("The selected rows: none is selected in the list")))
    , m_kind(new QComboBox)
    , m_path(new QLineEdit)
    , m_guard(new QCheckBox(tr("Guard texts that look like formulas")))
    , m_guardWhy(new TextLabel(TextRole::Muted))
    , m_note(new TextLabel(TextRole::Muted))
    , m_export(new QPushButton(tr("Export")))
    , m_title(offer.title)
{
    setWindowTitle(tr("Export %1").arg(offer.title));
    const Metrics sizes = metrics(this);
    m_kind->addItem(tr("Excel workbook (.xlsx)"), endingOf(Excel));
    m_kind->addItem(tr("CSV, separated by semicolons (.csv)"), endingOf(CsvSemicolon));
    m_kind->addItem(tr("CSV, separated by commas (.csv)"), endingOf(CsvComma));
    m_path->setText(QDir::toNativeSeparators(QDir(offer.folder).filePath(offer.name) + endingOf(Excel)));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_selection->setEnabled(offer.selected > 0);
    (offer.isSelection && offer.selected > 0 ? m_selection : m_all)->setChecked(true);
    auto *browse = new QPushButton(tr("Choose…"));
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Choose the file"));

    auto *rows = new QVBoxLayout;
    rows->setSpacing(sizes.hair);
    rows->addWidget(m_all);
    rows->addWidget(m_selection);
    auto *file = new QHBoxLayout;
    file->setSpacing(sizes.gap);
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(sizes.card);
    form->setVerticalSpacing(sizes.block);
    form->addRow(tr("Rows"), rows);
    form->addRow(tr("Columns"),
                 new TextLabel(TextRole::Muted, tr("The %n column(s) shown, in their order", nullptr, offer.columns)));
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("File"), file);
    auto *guard = new QVBoxLayout;
    guard->setSpacing(sizes.hair);
    guard->addWidget(m_guard);
    guard->addWidget(m_guardWhy);
    form->addRow(tr("Formulas"), guard);
    m_guard->setChecked(true);
    m_guardWhy->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    setPrimary(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    m_note->setWordWrap(true);
    m_path->setAccessibleName(tr("File"));
    m_kind->setAccessibleName(tr("Kind"));

    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::takeKind);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

bool ExportDialog::isSelection() const
{
    return m_selection->isChecked();
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

files::TableOptions ExportDialog::options() const
{
    files::TableOptions options = files::spreadsheetOptions(QLocale().name().left(2));
    options.sheetName = m_title;
    if (m_kind->currentIndex() != Excel)
        options.csv.delimiter = m_kind->currentIndex() == CsvComma ? ',' : ';';
    options.csv.guardsFormulas = m_guard->isChecked();
    return options;
}

void ExportDialog::browse()
{
    const QString filter = m_kind->currentIndex() == Excel ? tr("Excel workbooks (*.xlsx)") : tr("CSV files (*.csv)");
    m_dialogs.saveFile(this, windowTitle(), path(), filter, [this](const QString &chosen) {
        if (chosen.isEmpty())
            return;
        const QString ending = endingOf(m_kind->currentIndex());
        const bool hasEnding = chosen.endsWith(ending, Qt::CaseInsensitive);
        // Only the name that was shown there was agreed to.
        m_replaced = hasEnding ? chosen : QString();
        m_path->setText(QDir::toNativeSeparators(hasEnding ? chosen : chosen + ending));
    });
}

void ExportDialog::takeKind()
{
    QString text = m_path->text();
    for (const int kind : {Excel, CsvSemicolon})
        if (text.endsWith(endingOf(kind), Qt::CaseInsensitive))
            text.chop(endingOf(kind).size());
    m_path->setText(text + endingOf(m_kind->currentIndex()));
    check();
}

void ExportDialog::check()
{
    const bool isCsv = m_kind->currentIndex() != Excel;
    m_guard->setEnabled(isCsv);
    m_guardWhy->setText(isCsv ? tr("A text that begins with =, +, - or @ gets an apostrophe, so that a spreadsheet "
                                   "program shows it and calculates nothing. Telephone numbers stay as they are. "
                                   "Kontor takes the apostrophe away when it imports the file.")
                              : tr("Not needed here: a workbook marks such cells as text, and nothing is calculated."));
    m_guard->setAccessibleDescription(m_guardWhy->text());
    const QFileInfo file(path());
    const bool hasEnding = path().endsWith(endingOf(m_kind->currentIndex()), Qt::CaseInsensitive);
    const bool isFolderThere = file.isAbsolute() && file.absoluteDir().exists() && !file.isDir();
    QString note;
    if (path().isEmpty() || file.completeBaseName().isEmpty())
        note = tr("Name the file.");
    else if (!isFolderThere)
        note = tr("This folder does not exist. Choose another one.");
    else if (!hasEnding)
        note = tr("The name of the file has to end in %1.").arg(endingOf(m_kind->currentIndex()));
    m_export->setEnabled(note.isEmpty());
    setWrong(m_path, !note.isEmpty());
    const bool replaces = note.isEmpty() && file.exists() && file.absoluteFilePath() != m_replaced;
    m_export->setText(replaces ? tr("Replace the file") : tr("Export"));
    m_note->setText(replaces ? tr("A file of this name is there already; it will be replaced.") : note);
}

} // namespace kontor::ui
