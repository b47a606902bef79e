// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Result and Error: how every room says that something did not work out.
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace kontor
{

/// What went wrong, as a value. `detail` is English and for the log; the words for people are made in ui/errortext.
struct Error {
    enum class Kind {
        Denied,    ///< the actor lacks a right (exit status 1)
        Rejected,  ///< a rule of the store forbids it (1)
        Conflict,  ///< somebody else changed the same thing meanwhile (1)
        Invalid,   ///< a value that was typed, read or sent is missing or bad (1)
        NotFound,  ///< hidden and missing answer alike, INV-07 (1)
        Usage,     ///< a command line that cannot be parsed (2)
        Storage,   ///< the file or the disk failed (3)
        Offline,   ///< the far side is needed and not there (3)
        Cancelled, ///< a person or a newer question stopped it
    };
    Kind kind = Kind::Storage;
    QString rule;     ///< stable key of the rule, right or fault, e.g. "submandant_never_deleted"
    QString detail;   ///< English, for the log and the technical part of a message
    QStringList args; ///< values that the sentence for people names, in the order that errortext documents
    QString field;    ///< key of the offending field, where there is one

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an Error from a function that returns some Result.
inline tl::unexpected<Error> fail(Error::Kind kind, const QString &rule, const QString &detail = {},
                                  const QStringList &args = {}, const QString &field = {})
{
    return tl::unexpected<Error>(Error{kind, rule, detail, args, field});
}

} // namespace kontor

#define KONTOR_JOIN_2(left, right) left##right
#define KONTOR_JOIN(left, right) KONTOR_JOIN_2(left, right)
// A name of its own for each use: one may stand inside a lambda inside another.
#define KONTOR_TRY_AS(name, ...)                                                                                       \
    do {                                                                                                               \
        auto name = (__VA_ARGS__);                                                                                     \
        if (!name)                                                                                                     \
            return tl::unexpected<kontor::Error>(std::move(name).error());                                             \
    } while (false)

/// Returns the error of a Result expression from the surrounding function, or goes on.
#define KONTOR_TRY(...) KONTOR_TRY_AS(KONTOR_JOIN(kontorTried, __COUNTER__), __VA_ARGS__)

/// Declares `name` with the value of a Result expression, or returns its error from the surrounding function.
#define KONTOR_LET(name, ...)                                                                                          \
    auto name##OrError = (__VA_ARGS__);                                                                                \
    if (!name##OrError)                                                                                                \
        return tl::unexpected<kontor::Error>(std::move(name##OrError).error());                                        \
    auto &name = *name##OrError
