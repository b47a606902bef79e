// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace kontor::tests
{

namespace
{

void readTranslation(QXmlStreamReader &xml, TsText &text)
{
    const auto type = xml.attributes().value(QLatin1String("type"));
    text.isUnfinished = type == QLatin1String("unfinished");
    text.isObsolete = type == QLatin1String("obsolete") || type == QLatin1String("vanished");
    if (!text.isPlural) {
        text.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("numerusform"))
            text.translations << xml.readElementText();
        else
            xml.skipCurrentElement();
    }
}

TsText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsText text;
    text.context = context;
    text.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            text.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            text.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

TsFile readTs(const QString &path)
{
    TsFile file;
    QFile input(path);
    if (!input.open(QIODevice::ReadOnly)) {
        file.error = path + QStringLiteral(": ") + input.errorString();
        return file;
    }
    QXmlStreamReader xml(&input);
    xml.readNextStartElement();
    file.language = xml.attributes().value(QLatin1String("language")).toString();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                file.texts << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        file.error = QStringLiteral("%1:%2: %3").arg(path).arg(xml.lineNumber()).arg(xml.errorString());
    return file;
}

} // namespace kontor::tests
