// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorSentences: the tables behind errortext: a sentence for each rule, a few words for each reason.
#pragma once

#include <span>

namespace kontor::ui
{

/// `text` is English, to be translated in the context "ErrorText"; %1 and %2 in it are the error's arguments.
struct RuleSentence {
    const char *rule;
    const char *text;
};

/// For people who were refused something; each one names the way out.
std::span<const RuleSentence> ruleSentences();
/// The same, of the shared store.
std::span<const RuleSentence> serverSentences();
/// Why a row of a file was left out; without a capital and a full stop.
std::span<const RuleSentence> rowReasons();

} // namespace kontor::ui
