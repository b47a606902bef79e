// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sitestab.h"

#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "ui/pages/formdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

namespace kontor::ui
{

namespace
{

Result<QList<qint64>> countUses(Reader &reader, const QString &name)
{
    ListQuery query;
    query.where = {{"site", {name}}};
    KONTOR_LET(customers, countRows(reader, lists::customers(), query));
    query.where = {{"sites", {name}}};
    KONTOR_LET(employees, countRows(reader, lists::users(), query));
    return QList<qint64>{customers, employees};
}

} // namespace

SitesTab::SitesTab(const Context &context, QWidget *parent)
    : RecordsTab(context, lists::sites(), QStringLiteral("company.sites"), parent)
    , m_context(context)
    , m_mayChange(context.session.isEmployee() &&
                  context.session.mayChangeWith(QStringLiteral("partner_administration")))
    , m_edit(addAction(QStringLiteral("edit")))
    , m_switch(new UsabilitySwitch(context, this,
                                   {commands::changeSite, changeSite, countUses,
                                    [](const QString &name, const QList<qint64> &counts) {
                                        return retiringQuestion(name, counts[0], counts[1]);
                                    }}))
    , m_new(addAction(QStringLiteral("plus"), true))
{
    // The last one is read as a pill.
    view()->setDefaultColumns({{"name", 24}, {"city", 18}, {"usable", 16}});
    switchButton()->setObjectName(QStringLiteral("switchSite"));
    m_edit->setObjectName(QStringLiteral("editSite"));
    m_new->setObjectName(QStringLiteral("newSite"));
    connect(m_new, &QPushButton::clicked, this, &SitesTab::openNew);
    connect(m_edit, &QPushButton::clicked, this, &SitesTab::openSelected);
    connect(this, &RecordsTab::activated, this, &SitesTab::openSelected);
    connect(this, &RecordsTab::selectionChanged, this, &SitesTab::describe);
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

Question SitesTab::retiringQuestion(const QString &name, qint64 customers, qint64 employees)
{
    Question question;
    question.title = tr("Retire site");
    question.text = tr("Retire the site %1? It cannot be chosen for customers and employees any more.").arg(name);
    QStringList uses;
    if (customers > 0)
        uses << tr("%n customer(s) keep it and are seen by the same people as before.", nullptr, int(customers));
    if (employees > 0)
        uses << tr("%n employee(s) stay tied to it.", nullptr, int(employees));
    question.detail = uses.isEmpty() ? tr("You see nobody who has it.") : uses.join(u' ');
    return question;
}

void SitesTab::describe()
{
    m_switch->describe(m_mayChange);
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
    setHint(tr("Customers of a site are seen by the employees tied to it, those without a site by all. A retired site "
               "stays where it is and cannot be chosen anew."));
    stack()->setEmpty(tr("No sites yet. A company without sites works as one."),
                      m_mayChange ? tr("New site…") : QString());
    view()->setAccessibleName(tr("Sites"));
    describe();
}

void SitesTab::changeEvent(QEvent *event)
{
    RecordsTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
