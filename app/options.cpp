// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "store/storefile.h"
#include "ui/language.h"
#include "ui/pseudotranslator.h"

namespace kontor
{

Options readOptions(const QStringList &words)
{
    Options options;
    options.store = defaultStorePath();
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString name = words[i];
        QString value;
        if (!name.startsWith(u'-')) { // a file, as the desktop hands it over
            options.store = name;
            options.isStoreGiven = true;
            continue;
        }
        if (const qsizetype equals = name.indexOf(u'='); equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        } else {
            options.error = QStringLiteral("%1 needs a value").arg(name);
            return options;
        }
        if (name == u"--store") {
            options.store = value;
            options.isStoreGiven = true;
        } else if (name == u"--as") {
            options.as = value;
        } else if (name == u"--screenshots") {
            options.screenshots = value;
        } else if (name == u"--lang" &&
                   (ui::Language::codes().contains(value) || value == ui::PseudoTranslator::code())) {
            options.language = value;
        } else if (name == u"--scale" && (value == u"1" || value == u"2")) {
            options.scale = value.toInt();
        } else if (name == u"--theme" && (value == u"light" || value == u"dark")) {
            options.theme = value == u"dark" ? ui::Theme::Dark : ui::Theme::Light;
        } else if (const QDate day = QDate::fromString(value, Qt::ISODate); name == u"--today" && day.isValid()) {
            options.calendar = Calendar(day);
        } else {
            options.error = QStringLiteral("cannot read %1 %2").arg(name, value);
            return options;
        }
    }
    return options;
}

QString optionsHelp()
{
    return QStringLiteral("Usage: kontor [FILE] [--store FILE] [--as LOGIN] [--today YYYY-MM-DD] [--lang en|de|hu] "
                          "[--theme light|dark] [--screenshots DIR [--scale 1|2]]");
}

} // namespace kontor
