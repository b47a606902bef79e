// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importmappingstep.h"

#include "files/fields.h"
#include "ui/pages/columndrag.h"
#include "ui/pages/importkinds.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/readingorder.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

enum Column { NameColumn, FeedColumn, ExampleColumn };

QString exampleOf(const files::TablePreview &preview, qsizetype column)
{
    for (const QStringList &row : preview.rows)
        if (const QString text = row.value(column).simplified(); !text.isEmpty())
            return text.left(80);
    return {};
}

} // namespace

ImportMappingStep::ImportMappingStep(const Context &context, ImportState &state, QWidget *parent)
    : ImportStep(parent)
    , m_context(context)
    , m_state(state)
    , m_columns(new ColumnList)
    , m_fields(new FieldTable(3))
    , m_columnsTitle(new TextLabel(TextRole::Strong))
    , m_fieldsTitle(new TextLabel(TextRole::Strong))
    , m_reset(new QPushButton)
    , m_line(new EffectLine)
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes.block);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(sizes.block);
    auto *left = new Card(Card::Inside::Tight);
    left->addHeading()->addWidget(m_columnsTitle);
    left->addList(m_columns);
    auto *right = new Card(Card::Inside::Tight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_fieldsTitle, 1);
    head->addWidget(m_reset);
    right->addHeading()->addLayout(head);
    right->addList(m_fields);
    sides->addWidget(left, 1);
    sides->addWidget(right, 3);
    column->addLayout(sides, 1);
    column->addWidget(m_line);
    m_reset->setAutoDefault(false);
    m_fields->setColumnWidth(FeedColumn, sizes.formWidth * 2 / 5);
    // So that the choices do not touch each other.
    m_fields->verticalHeader()->setDefaultSectionSize(sizes.field + sizes.hair);
    connect(m_fields, &FieldTable::columnDropped, this, [this](int row, int dropped) {
        feed(m_fields->item(row, NameColumn)->data(Qt::UserRole).toString(), dropped);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_mapping = guessedMapping(*m_state.preview);
        m_isRemembered = false;
        fillFields();
    });
    retranslate();
}

QString ImportMappingStep::title() const
{
    return tr("Columns");
}

void ImportMappingStep::enter()
{
    if (!m_state.preview)
        return;
    if (!m_state.plan.options.choices)
        begin();
    if (m_fields->rowCount() > 0)
        m_fields->cellWidget(0, FeedColumn)->setFocus();
}

// What was remembered for these header words comes before what they are guessed to mean.
void ImportMappingStep::begin()
{
    const files::TablePreview &preview = *m_state.preview;
    const QJsonObject saved = m_context.settings.importTemplate(templateKey(m_state.plan.kind, preview.columns));
    m_mapping = mappingFrom(saved, m_state.plan.kind, preview.columns);
    m_isRemembered = !m_mapping.isEmpty();
    if (!m_isRemembered)
        m_mapping = guessedMapping(preview);
    fillColumns();
    fillFields();
}

void ImportMappingStep::remember()
{
    const QList<files::PreviewColumn> &columns = m_state.preview->columns;
    m_context.settings.setImportTemplate(templateKey(m_state.plan.kind, columns), templateOf(m_mapping, columns));
}

bool ImportMappingStep::isComplete() const
{
    return m_state.preview && missingFields(m_state.plan.kind, m_mapping).isEmpty() && !m_mapping.isEmpty();
}

QComboBox *ImportMappingStep::box(const QString &field) const
{
    for (int row = 0; row < m_fields->rowCount(); ++row)
        if (m_fields->item(row, NameColumn)->data(Qt::UserRole) == field)
            return static_cast<QComboBox *>(m_fields->cellWidget(row, FeedColumn));
    return nullptr;
}

void ImportMappingStep::fillColumns()
{
    m_columns->clear();
    const QList<files::PreviewColumn> &columns = m_state.preview->columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("drag"), QPalette::PlaceholderText), columns[i].name);
        item->setToolTip(exampleOf(*m_state.preview, i));
        m_columns->addItem(item);
    }
}

void ImportMappingStep::fillFields()
{
    m_isFilling = true;
    const QString kind = m_state.plan.kind;
    const files::Kind *spec = files::kindByKey(kind);
    m_fields->setRowCount(0);
    m_fields->setRowCount(int(spec->fields.size()));
    for (int row = 0; row < spec->fields.size(); ++row) {
        const files::Field &field = spec->fields[row];
        const QString label = importFieldLabel(kind, field.key);
        auto *name = new QTableWidgetItem(field.isMandatory ? label + QStringLiteral(" *") : label);
        name->setData(Qt::UserRole, field.key);
        m_fields->setItem(row, NameColumn, name);
        m_fields->setItem(row, ExampleColumn, new QTableWidgetItem);
        auto *choice = new QComboBox;
        choice->setObjectName(field.key);
        choice->setFixedHeight(metrics(this).field);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setAccessibleName(label);
        if (field.isMandatory)
            choice->setAccessibleDescription(tr("required"));
        choice->addItem(tr("– nothing –"), -1);
        for (qsizetype i = 0; i < m_state.preview->columns.size(); ++i)
            choice->addItem(m_state.preview->columns[i].name, int(i));
        connect(choice, &QComboBox::currentIndexChanged, this, [this, key = field.key, choice] {
            if (!m_isFilling)
                feed(key, choice->currentData().toInt());
        });
        m_fields->setCellWidget(row, FeedColumn, choice);
    }
    m_fields->resizeColumnToContents(NameColumn);
    m_fields->setColumnWidth(NameColumn, qMax(m_fields->columnWidth(NameColumn), metrics(this).formWidth * 2 / 5));
    m_isFilling = false;
    setReadingOrder(this);
    describe();
}

void ImportMappingStep::feed(const QString &field, qsizetype column)
{
    if (column < 0 || column >= m_state.preview->columns.size())
        m_mapping.remove(field);
    else
        m_mapping.insert(field, column);
    m_isRemembered = false;
    describe();
}

void ImportMappingStep::describe()
{
    m_isFilling = true;
    const QStringList missing = missingFields(m_state.plan.kind, m_mapping);
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const QString field = m_fields->item(row, NameColumn)->data(Qt::UserRole).toString();
        const qsizetype column = m_mapping.value(field, -1);
        auto *choice = static_cast<QComboBox *>(m_fields->cellWidget(row, FeedColumn));
        choice->setCurrentIndex(choice->findData(int(column)));
        auto *example = m_fields->item(row, ExampleColumn);
        example->setText(column < 0 ? QString() : exampleOf(*m_state.preview, column));
        example->setForeground(palette().color(QPalette::PlaceholderText));
    }
    m_isFilling = false;
    const QList<qsizetype> used = m_mapping.values();
    QStringList unused;
    for (int i = 0; i < m_columns->count(); ++i) {
        const bool isUsed = used.contains(i);
        m_columns->item(i)->setForeground(palette().color(isUsed ? QPalette::PlaceholderText : QPalette::Text));
        if (!isUsed)
            unused << m_columns->item(i)->text();
    }
    QStringList labels;
    for (const QString &field : missing)
        labels << importFieldLabel(m_state.plan.kind, field);
    m_line->setMeaning(missing.isEmpty() ? Meaning::Info : Meaning::Warn);
    if (!missing.isEmpty())
        //: %1 is a list of fields
        m_line->setText(tr("Still without a column, and required: %1").arg(labels.join(QStringLiteral(", "))));
    else if (m_isRemembered)
        m_line->setText(tr("The columns are matched as in the last import of a file with this header."));
    else if (!unused.isEmpty())
        m_line->setText(tr("Left out: %1").arg(unused.join(QStringLiteral(", "))));
    else
        m_line->setText(tr("Every column is used."));
    m_state.plan.options.choices = choicesOf(m_mapping);
    m_state.tried.reset();
    Q_EMIT completeChanged();
}

void ImportMappingStep::retranslate()
{
    m_columnsTitle->setText(tr("Columns of the file"));
    m_fieldsTitle->setText(tr("Fields to fill"));
    m_reset->setText(tr("Propose again"));
    m_columns->setAccessibleName(m_columnsTitle->text());
    m_columns->setToolTip(tr("Drag a column onto the field that it feeds, or choose it in the field's menu."));
    m_fields->setAccessibleName(m_fieldsTitle->text());
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Column"), tr("Example")});
    if (m_state.preview && m_state.plan.options.choices)
        fillFields();
}

void ImportMappingStep::changeEvent(QEvent *event)
{
    ImportStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
