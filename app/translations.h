// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Translations: loads the texts of one language into a program.
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace kontor
{

class Translations
{
public:
    explicit Translations(QCoreApplication *application)
        : m_application(application)
    {
    }
    /// en, de or hu; anything else: the desktop's language where it is one of them, else English. Sets the default
    /// QLocale too.
    void load(const QString &language);

private:
    QCoreApplication *m_application;
    QTranslator m_texts;
};

} // namespace kontor
