// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sitestab.h"

#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "ui/pages/formdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

namespace kontor::ui
{

SitesTab::SitesTab(const Context &context, QWidget *parent)
    : RecordsTab(context, lists::sites(), QStringLiteral("company.sites"), parent)
    , m_context(context)
    , m_mayChange(context.session.isEmployee() &&
                  context.session.mayChangeWith(QStringLiteral("partner_administration")))
    , m_edit(addAction(QStringLiteral("edit")))
    , m_new(addAction(QStringLiteral("plus"), true))
{
    m_edit->setObjectName(QStringLiteral("editSite"));
    m_new->setObjectName(QStringLiteral("newSite"));
    connect(m_new, &QPushButton::clicked, this, &SitesTab::openNew);
    connect(m_edit, &QPushButton::clicked, this, &SitesTab::openSelected);
    connect(this, &RecordsTab::activated, this, &SitesTab::openSelected);
    connect(this, &RecordsTab::selectionChanged, this, &SitesTab::enableButtons);
    connect(stack(), &ListStack::emptyActionTriggered, this, &SitesTab::openNew);
    retranslate();
}

FormDialog *SitesTab::openNew()
{
    return m_mayChange ? openForm(Uuid(), {}) : nullptr;
}

FormDialog *SitesTab::openSelected()
{
    const Uuid site = selectedId();
    if (!m_mayChange || site.isNull())
        return nullptr;
    FieldValues stored;
    for (const char *key : {"name", "city"})
        stored.insert(QLatin1String(key), value(selectedRow(), key).toString());
    return openForm(site, stored);
}

FormDialog *SitesTab::openForm(const Uuid &site, const FieldValues &stored)
{
    auto *form = new FieldForm({{{QStringLiteral("name"), FormLine::Editor::Line, 200, true}}, //
                                {{QStringLiteral("city")}}});
    for (const QString &key : form->keys())
        form->setLabel(key, QCoreApplication::translate("List", lists::sites().column(key.toUtf8())->title));
    form->setStored(stored);
    const bool isNew = site.isNull();
    const auto name = [](const FieldValues &fields) { return fields.value(QStringLiteral("name")).trimmed(); };
    FormDialog::Work work{isNew ? commands::createSite : commands::changeSite,
                          name,
                          [isNew, name](const FieldValues &fields) {
                              return isNew ? tr("Site created: %1").arg(name(fields))
                                           : tr("Site changed: %1").arg(name(fields));
                          },
                          [isNew, site](Door &door, const FieldValues &fields) -> Result<> {
                              if (!isNew)
                                  return changeSite(door, site, fields);
                              KONTOR_TRY(createSite(door, fields));
                              return {};
                          },
                          {},
                          isNew ? nullptr : &lists::sites(),
                          site};
    auto *dialog = new FormDialog(m_context, isNew ? tr("New site") : tr("Change site"),
                                  isNew ? tr("Create site") : tr("Save"), form, std::move(work), this);
    dialog->keepDraft(QStringLiteral("company/site/") + (isNew ? QStringLiteral("new") : site.text()),
                      isNew ? FormDraft::Record::New : FormDraft::Record::Present);
    dialog->open();
    return dialog;
}

void SitesTab::enableButtons()
{
    m_new->setEnabled(m_mayChange);
    m_edit->setEnabled(m_mayChange && selectedRow() >= 0);
    const QString why = m_mayChange ? QString() : tr("Only partner administration may change this.");
    m_new->setToolTip(why);
    m_edit->setToolTip(why);
}

void SitesTab::retranslate()
{
    m_new->setText(tr("New site…"));
    m_edit->setText(tr("Change…"));
    setHint(tr("Customers of a site are seen by the employees tied to it. A customer without a site is seen by all."));
    stack()->setEmpty(tr("No sites yet. A company without sites works as one."),
                      m_mayChange ? tr("New site…") : QString());
    view()->setAccessibleName(tr("Sites"));
    enableButtons();
}

void SitesTab::changeEvent(QEvent *event)
{
    RecordsTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
