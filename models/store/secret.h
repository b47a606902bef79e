// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Secret: a password on its way from a person to the hash. Its buffer is overwritten when the last copy goes.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <memory>

namespace kontor
{

/// UTF-8 in normal form C, so that two keyboards that compose a letter in different ways type the same. Copies share
/// one buffer. The text that it was made of belongs to the caller (a field's is not overwritten by Qt).
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &typed);
    /// Of bytes as a terminal gives them.
    static Secret fromUtf8(QByteArrayView bytes);

    QByteArrayView utf8() const;
    bool isEmpty() const { return utf8().isEmpty(); }
    /// Letters as a person counts them, nearly: code points.
    qsizetype letters() const;

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites a text that held one, in place; for texts that nobody shares.
void wipe(QString &text);

} // namespace kontor
