// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sortkeys.h"

#include <QtEndian>
#include <unicode/ucol.h>
#include <unicode/ustring.h>

namespace kontor::items
{

namespace
{

std::shared_ptr<UCollator> collatorOf(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray name = language == u"C" ? QByteArray() : language.toLatin1();
    std::shared_ptr<UCollator> collator(ucol_open(name.constData(), &status), [](UCollator *owned) {
        if (owned)
            ucol_close(owned);
    });
    if (U_FAILURE(status))
        return {};
    ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    // As the collation kontor_words of the store compares: case does not count, accents do.
    ucol_setAttribute(collator.get(), UCOL_STRENGTH, UCOL_SECONDARY, &status);
    return collator;
}

bool isLanguageText(CellType type)
{
    return type == CellType::Text || type == CellType::Country;
}

} // namespace

SortKeys::SortKeys(CellType type, const QString &language)
    : m_type(type)
    , m_collator(isLanguageText(type) ? collatorOf(language) : nullptr)
{
}

QByteArrayView SortKeys::textKey(QByteArrayView utf8)
{
    if (!m_collator)
        return utf8;
    m_units.resize(size_t(utf8.size()));
    int32_t units = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(m_units.data(), int32_t(m_units.size()), &units, utf8.data(), int32_t(utf8.size()), 0xfffd,
                         nullptr, &status);
    for (;;) {
        const int32_t size =
            ucol_getSortKey(m_collator.get(), m_units.data(), units, m_key.data(), int32_t(m_key.size()));
        if (size <= int32_t(m_key.size())) // the zero at the end is counted but says nothing
            return QByteArrayView(reinterpret_cast<const char *>(m_key.data()), qMax(size - 1, 0));
        m_key.resize(size_t(size));
    }
}

QByteArrayView SortKeys::key(QByteArrayView utf8)
{
    switch (m_type) {
    case CellType::Number:
    case CellType::Instant:
    case CellType::YesNo:
        m_key.resize(8);
        qToBigEndian(quint64(utf8.toByteArray().toLongLong()) ^ (quint64(1) << 63), m_key.data());
        return QByteArrayView(reinterpret_cast<const char *>(m_key.data()), 8);
    default:
        return isLanguageText(m_type) ? textKey(utf8) : utf8;
    }
}

} // namespace kontor::items
