// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Language: loads the translations and changes them while the program runs.
#pragma once

#include "ui/pseudotranslator.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace kontor::ui
{

class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// en, de, hu
    static QStringList codes();
    /// Its own name: English, Deutsch, Magyar.
    static QString nameOf(const QString &code);
    /// The first of the system's languages that there is a translation for, else en.
    static QString systemCode();

    /// One of codes(), or that of PseudoTranslator. An empty or unknown code means the system's. Sets the default
    /// QLocale, too; every widget hears LanguageChange.
    void setLanguage(const QString &code);
    QString current() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
    PseudoTranslator m_pseudo;
};

} // namespace kontor::ui
