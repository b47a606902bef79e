// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mergedialog.h"

#include "store/operations/commands.h"
#include "store/operations/merge.h"
#include "ui/errortext.h"
#include "ui/pages/plaintable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/undo.h"
#include "ui/widgets/effectline.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

// In the order in which a person compares them.
const QStringList &comparedKeys()
{
    static const QStringList keys = {QStringLiteral("number"),       QStringLiteral("name"),
                                     QStringLiteral("kind"),         QStringLiteral("street"),
                                     QStringLiteral("postcode"),     QStringLiteral("city"),
                                     QStringLiteral("country"),      QStringLiteral("email"),
                                     QStringLiteral("phone"),        QStringLiteral("vat"),
                                     QStringLiteral("contact_name"), QStringLiteral("administration"),
                                     QStringLiteral("site"),         QStringLiteral("partner_contact"),
                                     QStringLiteral("products"),     QStringLiteral("submandants"),
                                     QStringLiteral("note")};
    return keys;
}

/// Shown only where the customer is open (INV-04).
bool isOfProfile(const QString &key)
{
    static const QStringList keys = {
        QStringLiteral("street"), QStringLiteral("postcode"),     QStringLiteral("email"), QStringLiteral("phone"),
        QStringLiteral("vat"),    QStringLiteral("contact_name"), QStringLiteral("note")};
    return keys.contains(key);
}

/// Products and assignments of both come together; all else stays as the kept one has it, or is filled where empty.
QString mergedValue(const QString &key, const FieldValues &kept, const FieldValues &gone)
{
    if (key == u"products" || key == u"submandants") {
        QStringList all = (kept.value(key) + QStringLiteral(", ") + gone.value(key)).split(QStringLiteral(", "));
        all.removeAll(QString());
        all.removeDuplicates();
        all.sort();
        return all.join(QStringLiteral(", "));
    }
    if (key == u"administration" || !kept.value(key).isEmpty())
        return kept.value(key);
    return gone.value(key);
}

} // namespace

MergeDialog::MergeDialog(const Context &context, const Uuid &present, const Uuid &other, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_present(present)
    , m_other(other)
    , m_keepPresent(new QRadioButton)
    , m_keepOther(new QRadioButton)
    , m_table(plainTable(4))
    , m_line(new EffectLine)
    , m_merge(nullptr)
{
    const Metrics sizes = metrics(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge customers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.card, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(sizes.page);
    choice->addWidget(m_keepPresent);
    choice->addWidget(m_keepOther);
    choice->addStretch(1);
    m_keepPresent->setChecked(true);
    m_table->setAccessibleName(tr("Both customers, field by field"));
    column->addLayout(choice);
    column->addWidget(m_table, 1);
    column->addWidget(m_line);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setEnabled(false);
    m_merge->setAutoDefault(false);
    setPrimary(m_merge);
    column->addWidget(buttons);
    connect(m_keepPresent, &QRadioButton::toggled, this, &MergeDialog::describe);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    resize(qRound(920 * sizes.scale), qRound(620 * sizes.scale));
    m_line->setText(tr("Loading…"));
    load();
}

void MergeDialog::load()
{
    const QList<Uuid> ids = {m_present, m_other};
    const auto rows = m_context.store.read<QList<Side>>([ids](Reader &reader) -> Result<QList<Side>> {
        QList<Side> sides;
        for (const Uuid &id : ids) {
            KONTOR_LET(shown, readCustomer(reader, id));
            sides << Side{id, shown.fields, shown.isOpenable};
        }
        return sides;
    });
    whenDone(rows, this, [this](const Result<QList<Side>> &sides) {
        if (sides) {
            m_sides = *sides;
            // Who is open stays rather than who is locked.
            if (!m_sides[0].isOpenable && m_sides[1].isOpenable)
                m_keepOther->setChecked(true);
            return describe();
        }
        m_line->setMeaning(Meaning::Bad);
        m_line->setText(errorText(sides.error()));
    });
}

const MergeDialog::Side &MergeDialog::kept() const
{
    return m_sides[m_keepPresent->isChecked() ? 0 : 1];
}

const MergeDialog::Side &MergeDialog::gone() const
{
    return m_sides[m_keepPresent->isChecked() ? 1 : 0];
}

void MergeDialog::describe()
{
    if (!isLoaded())
        return;
    const QString numberKey = QStringLiteral("number");
    const FieldValues &left = m_sides[0].fields;
    const FieldValues &right = m_sides[1].fields;
    const QString keptNumber = kept().fields.value(numberKey);
    const QString goneNumber = gone().fields.value(numberKey);
    m_keepPresent->setText(tr("Keep %1").arg(left.value(numberKey)));
    m_keepOther->setText(tr("Keep %1").arg(right.value(numberKey)));
    m_table->setHorizontalHeaderLabels(
        {tr("Field"), left.value(numberKey), right.value(numberKey), tr("After merging")});
    m_table->setRowCount(int(comparedKeys().size()));
    QFont strong = font();
    strong.setBold(true);
    for (int row = 0; row < comparedKeys().size(); ++row) {
        const QString &key = comparedKeys()[row];
        const QString after = mergedValue(key, kept().fields, gone().fields);
        const bool isHidden = isOfProfile(key) && !lockedText().isEmpty();
        const auto shown = [&](const QString &value, bool isOpenable) {
            return isOfProfile(key) && !isOpenable ? tr("not visible") : customerText(key, value);
        };
        const QStringList cells = {customerLabel(key), shown(left.value(key), m_sides[0].isOpenable),
                                   shown(right.value(key), m_sides[1].isOpenable),
                                   isHidden ? tr("not visible") : customerText(key, after)};
        for (int cell = 0; cell < cells.size(); ++cell) {
            auto *item = new QTableWidgetItem(cells[cell]);
            item->setToolTip(cells[cell]);
            m_table->setItem(row, cell, item);
        }
        // What differs is set off by weight, not by colour alone.
        if (left.value(key) != right.value(key))
            m_table->item(row, 3)->setFont(strong);
    }
    // The three values share the room that there is.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    //: %1 the customer that goes, %2 the one that stays
    m_merge->setText(tr("Merge %1 into %2").arg(goneNumber, keptNumber));
    m_merge->setEnabled(lockedText().isEmpty());
    m_line->setMeaning(lockedText().isEmpty() ? Meaning::Info : Meaning::Warn);
    if (!lockedText().isEmpty())
        return m_line->setText(lockedText());
    m_line->setText(tr("%1 gets the assignments, products and open reports of %2, and its empty fields are filled. %2 "
                       "is archived and keeps its own values.")
                        .arg(keptNumber, goneNumber));
}

QString MergeDialog::lockedText() const
{
    for (const Side &side : m_sides)
        if (!side.isOpenable)
            return tr("%1 is locked, and what cannot be seen cannot be compared. Request the customer administration "
                      "of "
                      "%1; once the customer has agreed, both can be merged.")
                .arg(side.fields.value(QStringLiteral("number")));
    return {};
}

void MergeDialog::merge()
{
    if (!isLoaded())
        return;
    m_merge->setEnabled(false);
    const Uuid keep = kept().id;
    const Uuid goes = gone().id;
    const QString number = kept().fields.value(QStringLiteral("number"));
    const auto done = m_context.store.perform(commands::mergeCustomers, number, [keep, goes](Door &door) -> Result<> {
        KONTOR_TRY(mergeCustomers(door, keep, goes));
        return {};
    });
    const QString message = tr("Merged: %1 into %2").arg(gone().fields.value(QStringLiteral("number")), number);
    whenDone(done, this, [this, keep, message](const Result<Receipt> &receipt) {
        if (!receipt) {
            m_merge->setEnabled(true);
            m_line->setMeaning(Meaning::Bad);
            return m_line->setText(errorText(receipt.error()));
        }
        m_context.undo.saved(commands::mergeCustomers, *receipt, message);
        Q_EMIT merged(keep);
        accept();
    });
}

} // namespace kontor::ui
