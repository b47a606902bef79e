// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QLocale>

namespace kontor
{

void Translations::load(const QString &language)
{
    QString chosen = language.isEmpty() ? QLocale::system().name().left(2) : language;
    if (chosen != u"de" && chosen != u"hu")
        chosen = QStringLiteral("en");
    QLocale::setDefault(chosen == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(chosen));
    if (m_texts.load(QStringLiteral(":/i18n/kontor_") + chosen))
        m_application->installTranslator(&m_texts);
}

} // namespace kontor
