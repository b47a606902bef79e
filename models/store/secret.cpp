// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secret.h"

#include <sodium.h>
#include <vector>

namespace kontor
{

class Secret::Buffer
{
public:
    explicit Buffer(QByteArrayView bytes)
        : m_bytes(bytes.begin(), bytes.end())
    {
    }
    ~Buffer() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    QByteArrayView view() const { return QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    std::vector<char> m_bytes;
};

Secret::Secret(const QString &typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    m_buffer = std::make_shared<const Buffer>(bytes);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    // What is in normal form already is shared with the text that was given; a detached copy would be one more.
    if (composed.constData() != typed.constData())
        wipe(composed);
}

Secret Secret::fromUtf8(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    Secret made(text);
    wipe(text);
    return made;
}

QByteArrayView Secret::utf8() const
{
    return m_buffer ? m_buffer->view() : QByteArrayView();
}

qsizetype Secret::letters() const
{
    qsizetype count = 0;
    for (const char byte : utf8())
        count += (uchar(byte) & 0xC0) != 0x80;
    return count;
}

void wipe(QString &text)
{
    sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace kontor
