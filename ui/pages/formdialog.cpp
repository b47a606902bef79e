// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formdialog.h"

#include "store/listfields.h"
#include "ui/errortext.h"
#include "ui/pages/formundo.h"
#include "ui/pages/othersvalues.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/undo.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/undokeys.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor::ui
{

FormDialog::FormDialog(const Context &context, const QString &title, const QString &verb, FieldForm *form, Work work,
                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(form)
    , m_work(std::move(work))
    , m_sentence(new EffectLine)
    , m_error(new EffectLine)
    , m_save(nullptr)
{
    const Metrics sizes = metrics(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    column->setSpacing(sizes.block);
    m_sentence->setText({});
    m_error->setMeaning(Meaning::Bad);
    m_error->setText({});
    column->addWidget(m_sentence);
    column->addWidget(form);
    column->addWidget(m_error);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_save->setDefault(true);
    setPrimary(m_save);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    connect(form, &FieldForm::changed, this, [this] { m_error->setText({}); });
    auto *undo = new FormUndo({form}, this);
    addUndoKeys(
        this, [undo] { undo->steps().undo(); }, [undo] { undo->steps().redo(); });
    resize(sizes.formWidth, sizeHint().height());
    form->focusFirst();
}

void FormDialog::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void FormDialog::keepDraft(const QString &key, FormDraft::Record record)
{
    auto *draft = new FormDraft(m_context, {m_form}, this);
    draft->open(key, windowTitle(), record, FormDraft::Telling::Quiet);
}

void FormDialog::done(int result)
{
    // Nothing differs any more, so there is no draft to keep.
    m_form->setStored(m_form->values());
    QDialog::done(result);
}

void FormDialog::makeWide()
{
    const Metrics sizes = metrics(this);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Tab goes through its fields; it follows them.
    scroll->setFocusPolicy(Qt::NoFocus);
    delete layout()->replaceWidget(m_form, scroll);
    scroll->setWidget(m_form);
    const int width = sizes.formWidth * 3 / 2 + sizes.page;
    const int wanted = m_form->layout()->totalHeightForWidth(width - 2 * sizes.page - sizes.icon);
    scroll->setMinimumHeight(qMin(wanted, screen()->availableSize().height() * 2 / 3));
    resize(width, sizeHint().height());
}

void FormDialog::save()
{
    if (m_form->check())
        askAboutOthers(m_context.dialogs, this, {m_form}, [this](bool goesOn) {
            if (goesOn)
                saveValues();
        });
}

void FormDialog::saveValues()
{
    m_save->setEnabled(false);
    const FieldValues values = m_work.values ? m_work.values() : m_form->values();
    const QString message = m_work.message(values);
    const auto done = m_context.store.perform(
        m_work.command, m_work.subject(values),
        [work = m_work, values, shown = m_form->stored(), typed = m_form->changes()](Door &door) -> Result<> {
            if (work.list)
                KONTOR_TRY(refuseUnseen(door.database(), *work.list, work.record, shown, typed));
            return work.run(door, values);
        });
    whenDone(done, this, [this, message](const Result<Receipt> &receipt) {
        m_save->setEnabled(true);
        if (receipt) {
            m_context.undo.saved(m_work.command, *receipt, message);
            return accept();
        }
        if (receipt.error().rule == u"changed_meanwhile")
            showOthers();
        else if (m_form->showError(receipt.error()))
            return;
        m_error->setText(errorText(receipt.error()));
    });
}

// What the others saved comes beneath what is typed here.
void FormDialog::showOthers()
{
    const auto read = m_context.store.read<ListFields>([list = m_work.list, record = m_work.record](Reader &reader) {
        return readFields(reader.database(), *list, record.text());
    });
    whenDone(read, this, [this](const Result<ListFields> &present) {
        if (!present)
            return;
        const QString told = m_error->text();
        m_form->setStoredBeneath(present->fields);
        m_error->setText(told);
    });
}

} // namespace kontor::ui
