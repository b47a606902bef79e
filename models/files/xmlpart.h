// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// XmlPart: one part of an Office file as a stream of XML, within bounds and without the dangerous corners of XML.
#pragma once

#include "domain/result.h"
#include "files/ziparchive.h"

#include <QXmlStreamReader>
#include <memory>

namespace kontor::files
{

class XmlGuard;

/// Constant memory. Refuses a DTD (so that there are no entities), another encoding than UTF-8, tags of more than
/// 8 KiB, anything else in one piece of more than 1 MiB, and more than 64 levels. Prefixes of names do not count.
/// Errors of all functions: rule::xlsxDamaged, xlsxTooLarge, xlsxUnsafe.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<ZipPart> part);
    ~XmlPart();

    /// Moves into the document's element. Errors also: it has another name.
    Result<> enter(QLatin1String root);
    /// Moves to the next child of the current element; false at its end, which is then the current place.
    Result<bool> nextChild();
    /// Moves to the end of the current element.
    Result<> skip();
    /// Appends the text of the current element and moves to its end; children are skipped. Stops taking more when
    /// `text` has `most` characters and one.
    Result<> appendText(QString &text, qsizetype most);

    /// After the end of the document's element: nothing else follows, and the part is what was packed (checksum).
    Result<> leave();

    bool is(QLatin1String name) const { return m_reader.name() == name; }
    QString attribute(QLatin1String name) const; ///< empty where there is none

    qint64 bytesRead() const;
    qint64 bytesTotal() const;

private:
    Result<QXmlStreamReader::TokenType> next();
    Result<QXmlStreamReader::TokenType> nextOrEnd();

    std::unique_ptr<XmlGuard> m_guard;
    QXmlStreamReader m_reader;
    int m_depth = 0;
};

} // namespace kontor::files
