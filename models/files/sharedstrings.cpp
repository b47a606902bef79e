// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Shared strings.
#include "files/sharedstrings.h"

#include "files/xlsxfault.h"
#include "files/xlsxpackage.h"
#include "files/xlsxtext.h"

namespace kontor::files
{

namespace
{

constexpr qsizetype blockBytes = qsizetype(1) << 20;

} // namespace

Result<> SharedStrings::load(XlsxPackage &package, const ReadLimits &limits)
{
    if (package.sharedStringsPath().isEmpty())
        return {};
    KONTOR_LET(xml, package.part(package.sharedStringsPath()));
    KONTOR_TRY(xml->enter(QLatin1String("sst")));
    for (QString text;;) {
        KONTOR_LET(more, xml->nextChild());
        if (!more)
            return xml->leave();
        text.resize(0);
        if (xml->is(QLatin1String("si"))) {
            KONTOR_TRY(appendRichText(*xml, text, limits.maxSheetCell));
            append(text);
        } else {
            KONTOR_TRY(xml->skip());
        }
        if (m_bytes > limits.maxSharedText)
            return xlsxTooLarge(package.name(), QStringLiteral("too many shared strings"));
    }
}

void SharedStrings::append(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (m_blocks.empty() || m_blocks.back().size() + bytes.size() > blockBytes) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(qMin(blockBytes, qMax<qsizetype>(bytes.size(), m_bytes + 4096)));
    }
    QByteArray &block = m_blocks.back();
    m_places.push_back({quint32(m_blocks.size() - 1), quint32(block.size()), quint32(bytes.size())});
    block += bytes;
    m_bytes += bytes.size() + qint64(sizeof(Place));
}

QString SharedStrings::text(qint64 index) const
{
    const Place &place = m_places[size_t(index)];
    return QString::fromUtf8(m_blocks[place.block].constData() + place.start, place.size);
}

} // namespace kontor::files
