// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

AboutDialog::AboutDialog(const QList<Library> &libraries, QWidget *parent)
    : QDialog(parent)
{
    const Metrics sizes = metrics(this);
    setWindowTitle(tr("About Kontor"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    auto *head = new QHBoxLayout;
    head->setSpacing(sizes.card);
    auto *sign = new QLabel;
    sign->setPixmap(applicationIcon().pixmap(QSize(sizes.iconLarge, sizes.iconLarge), devicePixelRatioF()));
    head->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(sizes.hair);
    auto *name = new TextLabel(TextRole::Title, tr("Kontor %1").arg(QCoreApplication::applicationVersion()));
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *what = new TextLabel(TextRole::Body, tr("The desktop program of a partner company's back office."));
    auto *right = new TextLabel(
        TextRole::Muted,
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    for (TextLabel *label : {what, right})
        label->setWordWrap(true);
    words->addWidget(name);
    words->addWidget(what);
    words->addWidget(right);
    head->addLayout(words, 1);
    column->addLayout(head);

    auto *tabs = new QTabWidget;
    tabs->addTab(makeLibraries(libraries), tr("&Libraries"));
    tabs->addTab(makeLicence(), tr("L&icence"));
    column->addWidget(tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(sizes.formWidth + 2 * sizes.page, 18 * sizes.rowHeight);
}

QWidget *AboutDialog::makeLibraries(const QList<Library> &libraries)
{
    auto *tree = new QTreeWidget;
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setHeaderLabels({tr("Library"), tr("Version"), tr("Licence")});
    tree->setAccessibleName(tr("Libraries"));
    for (const Library &library : libraries)
        new QTreeWidgetItem(tree, {library.name, library.version, library.licence});
    tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    if (tree->topLevelItemCount() > 0)
        tree->setCurrentItem(tree->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
    return tree;
}

QWidget *AboutDialog::makeLicence()
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("Licence"));
    QFile file(QStringLiteral(":/licence/GPL-3.0-or-later.txt"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

} // namespace kontor::ui
