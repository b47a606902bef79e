// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

namespace kontor::ui
{
namespace
{

/// The system's own locale where it speaks the language (de_AT, en_US), else that of the main country.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (system.name().section(u'_', 0, 0) == code)
        return system;
    if (code == QLatin1String("de"))
        return QLocale(QLocale::German, QLocale::Germany);
    if (code == QLatin1String("hu"))
        return QLocale(QLocale::Hungarian, QLocale::Hungary);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    if (QCoreApplication::instance()) {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
        QCoreApplication::removeTranslator(&m_pseudo);
    }
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("hu")};
}

QString Language::nameOf(const QString &code)
{
    if (code == QLatin1String("de"))
        return QStringLiteral("Deutsch");
    if (code == QLatin1String("hu"))
        return QStringLiteral("Magyar");
    return QStringLiteral("English");
}

QString Language::systemCode()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString code = name.left(2).toLower();
        if (codes().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

void Language::setLanguage(const QString &code)
{
    const bool isPseudo = code == PseudoTranslator::code();
    m_code = isPseudo || codes().contains(code) ? code : systemCode();
    QLocale::setDefault(localeOf(m_code));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_pseudo);
    // English has a file of its own, too: it holds the plurals. A missing file leaves the English source.
    if (isPseudo)
        QCoreApplication::installTranslator(&m_pseudo);
    else if (m_qt.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (!isPseudo && m_own.load(QStringLiteral(":/i18n/kontor_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_own);
    // Numbers and days change with the locale even where no text does.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    Q_EMIT changed();
}

} // namespace kontor::ui
