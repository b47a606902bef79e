// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsdialog.h"

#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/wholeheight.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

const QList<int> offeredMinutes = {0, 5, 15, 30, 60};
const QList<int> offeredSizes = {90, 100, 110, 125, 150};

QString percentText(int percent)
{
    return QLocale().toString(percent) + QChar(QChar::Nbsp) + QLocale().percent();
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_lock(new QComboBox)
    , m_languageField(new FormField(QString(), m_language))
    , m_themeField(new FormField(QString(), m_theme))
    , m_textSizeField(new FormField(QString(), m_textSize))
    , m_lockField(new FormField(QString(), m_lock))
    , m_columnsWords(new TextLabel(TextRole::Muted))
    , m_reset(new QPushButton)
    , m_serverWords(new TextLabel(TextRole::Muted))
    , m_connect(new QPushButton)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    for (FormField *field : {m_languageField, m_themeField, m_textSizeField, m_lockField})
        column->addWidget(field);
    column->addSpacing(sizes.gap);
    m_columnsWords->setWordWrap(true);
    column->addWidget(m_columnsWords);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    column->addSpacing(sizes.gap);
    m_serverWords->setWordWrap(true);
    column->addWidget(m_serverWords);
    column->addWidget(m_connect, 0, Qt::AlignLeft);
    column->addStretch(1);
    column->addWidget(m_buttons);
    setMinimumWidth(sizes.formWidth * 3 / 4);
    new WholeHeight(this);
    m_reset->setAutoDefault(false);
    m_connect->setAutoDefault(false);
    m_connect->setObjectName(QStringLiteral("connectToServer"));
    m_connect->setIcon(icon(QStringLiteral("cloud")));
    m_lockField->hide();

    m_language->addItem(QString(), QString());
    const QStringList codes = Language::codes();
    for (const QString &code : codes)
        m_language->addItem(Language::nameOf(code), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language())));
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        m_theme->addItem(QString(), int(theme));
    m_theme->setCurrentIndex(int(settings.theme()));
    QList<int> sizesOffered = offeredSizes;
    if (!sizesOffered.contains(settings.textSize()))
        sizesOffered << settings.textSize();
    std::sort(sizesOffered.begin(), sizesOffered.end());
    for (const int size : std::as_const(sizesOffered))
        m_textSize->addItem(percentText(size), size);
    m_textSize->setCurrentIndex(m_textSize->findData(settings.textSize()));

    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(Theme(m_theme->currentData().toInt())); });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { Q_EMIT textSizeChosen(m_textSize->currentData().toInt()); });
    connect(m_lock, &QComboBox::activated, this, [this] { Q_EMIT lockMinutesChosen(m_lock->currentData().toInt()); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_isReset = true;
        Q_EMIT columnsReset();
        retranslate();
    });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT connectRequested();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void SettingsDialog::setLockMinutes(int minutes)
{
    m_lockField->setVisible(minutes >= 0);
    if (minutes < 0)
        return;
    QList<int> offered = offeredMinutes;
    if (!offered.contains(minutes))
        offered << minutes;
    std::sort(offered.begin(), offered.end());
    m_lock->clear();
    for (const int choice : std::as_const(offered))
        m_lock->addItem(QString(), choice);
    m_lock->setCurrentIndex(m_lock->findData(minutes));
    retranslate();
}

void SettingsDialog::retranslate()
{
    m_lockField->setLabel(tr("Lock after"));
    for (int i = 0; i < m_lock->count(); ++i) {
        const int minutes = m_lock->itemData(i).toInt();
        //: the window locks itself; without input for that long
        m_lock->setItemText(i, minutes > 0 ? tr("%n minute(s) without input", nullptr, minutes) : tr("Never"));
    }
    setWindowTitle(tr("Settings"));
    m_languageField->setLabel(tr("Language"));
    m_language->setItemText(0, tr("As the system"));
    m_themeField->setLabel(tr("Theme"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_textSizeField->setLabel(tr("Text size"));
    m_textSizeField->setHint(tr("Relative to the text size of the desktop."));
    for (int i = 0; i < m_textSize->count(); ++i)
        m_textSize->setItemText(i, percentText(m_textSize->itemData(i).toInt()));
    m_columnsWords->setText(m_isReset ? tr("All lists have their first columns, widths and sorting again.")
                                      : tr("Lists remember their columns, widths, sorting and filters for you."));
    m_reset->setText(tr("&Reset all lists"));
    m_serverWords->setText(tr("Several workstations share one store on a server."));
    m_connect->setText(tr("Co&nnect to a server…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace kontor::ui
