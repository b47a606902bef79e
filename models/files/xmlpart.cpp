// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Streaming XML behind a guard.
#include "files/xmlpart.h"

#include "files/xlsxfault.h"

#include <QIODevice>
#include <optional>

namespace kontor::files
{

namespace
{

constexpr int mostLevels = 64;
constexpr qint64 longestToken = qint64(1) << 20;
constexpr qint64 longestTag = qint64(8) << 10;

} // namespace

/// Hands the part's bytes to the XML reader and watches over the two things that it has no bounds for: the length of
/// one token, which it keeps in memory, and of a tag, whose attributes it compares each with each.
class XmlGuard : public QIODevice
{
public:
    explicit XmlGuard(std::unique_ptr<ZipPart> part)
        : m_part(std::move(part))
    {
        open(QIODevice::ReadOnly);
    }

    bool isSequential() const override { return true; }
    const ZipPart &part() const { return *m_part; }
    const std::optional<Error> &error() const { return m_error; }
    void beginToken() { m_tokenStart = m_part->bytesRead(); }

protected:
    qint64 readData(char *bytes, qint64 most) override
    {
        if (m_error)
            return -1;
        const bool isStart = m_part->bytesRead() == 0;
        const Result<qint64> got = m_part->read(bytes, most);
        if (!got) {
            m_error = got.error();
            return -1;
        }
        if (*got == 0)
            return -1;
        const QByteArrayView view(bytes, *got);
        if (isStart && (view.startsWith("\xfe\xff") || view.startsWith("\xff\xfe") || view.contains('\0')))
            m_error = xlsxDamaged(m_part->fileName(), m_part->path() + QStringLiteral(" is not UTF-8")).value();
        else if (m_part->bytesRead() - m_tokenStart > longestToken || !areTagsShort(view))
            m_error = xlsxTooLarge(m_part->fileName(), m_part->path() + QStringLiteral(": an endless piece")).value();
        return m_error ? -1 : *got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    // Knows tags and their quoted values; what begins with <! or <? is no tag.
    bool areTagsShort(QByteArrayView bytes)
    {
        for (const char c : bytes) {
            if (m_quote) {
                m_quote = c == m_quote ? '\0' : m_quote;
            } else if (m_tag == 0) {
                m_tag = c == '<' ? 1 : 0;
                continue;
            } else if (c == '>' || (m_tag == 1 && (c == '!' || c == '?'))) {
                m_tag = 0;
                continue;
            } else if (c == '"' || c == '\'') {
                m_quote = c;
            }
            if (++m_tag > longestTag)
                return false;
        }
        return true;
    }

    std::unique_ptr<ZipPart> m_part;
    std::optional<Error> m_error;
    qint64 m_tokenStart = 0;
    qint64 m_tag = 0; ///< bytes of the tag so far; 0 outside of one
    char m_quote = '\0';
};

XmlPart::XmlPart(std::unique_ptr<ZipPart> part)
    : m_guard(std::make_unique<XmlGuard>(std::move(part)))
    , m_reader(m_guard.get())
{
}

XmlPart::~XmlPart() = default;

Result<QXmlStreamReader::TokenType> XmlPart::next()
{
    KONTOR_LET(token, nextOrEnd());
    if (token == QXmlStreamReader::EndDocument)
        return xlsxDamaged(m_guard->part().fileName(), m_guard->part().path() + QStringLiteral(" ends too early"));
    return token;
}

Result<QXmlStreamReader::TokenType> XmlPart::nextOrEnd()
{
    const ZipPart &part = m_guard->part();
    m_guard->beginToken();
    const QXmlStreamReader::TokenType token = m_reader.readNext();
    if (m_guard->error())
        return tl::unexpected<Error>(*m_guard->error());
    switch (token) {
    case QXmlStreamReader::Invalid:
        return xlsxDamaged(part.fileName(), part.path() + QStringLiteral(": ") + m_reader.errorString());
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return xlsxUnsafe(part.fileName(), part.path() + QStringLiteral(" defines entities"));
    case QXmlStreamReader::StartDocument:
        if (!m_reader.documentEncoding().isEmpty() &&
            m_reader.documentEncoding().compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) != 0)
            return xlsxDamaged(part.fileName(), part.path() + QStringLiteral(" is not UTF-8"));
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > mostLevels)
            return xlsxTooLarge(part.fileName(), part.path() + QStringLiteral(" is nested too deeply"));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return token;
}

Result<> XmlPart::enter(QLatin1String root)
{
    for (;;) {
        KONTOR_LET(token, next());
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!is(root))
            return xlsxDamaged(m_guard->part().fileName(),
                               m_guard->part().path() + QStringLiteral(" is something else"));
        return {};
    }
}

Result<> XmlPart::leave()
{
    for (;;) {
        KONTOR_LET(token, nextOrEnd());
        if (token == QXmlStreamReader::EndDocument)
            return {};
    }
}

Result<bool> XmlPart::nextChild()
{
    for (;;) {
        KONTOR_LET(token, next());
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement)
            return false;
    }
}

Result<> XmlPart::skip()
{
    for (const int outside = m_depth - 1; m_depth > outside;)
        KONTOR_TRY(next());
    return {};
}

Result<> XmlPart::appendText(QString &text, qsizetype most)
{
    const int inside = m_depth;
    for (;;) {
        KONTOR_LET(token, next());
        if (m_depth < inside)
            return {};
        if (token == QXmlStreamReader::Characters && m_depth == inside && text.size() <= most)
            text += m_reader.text().left(most + 1 - text.size());
    }
}

QString XmlPart::attribute(QLatin1String name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

qint64 XmlPart::bytesRead() const
{
    return m_guard->part().bytesRead();
}

qint64 XmlPart::bytesTotal() const
{
    return m_guard->part().bytesTotal();
}

} // namespace kontor::files
