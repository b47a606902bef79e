// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PseudoTranslator: a language that nobody speaks. Each English text becomes two fifths longer, with marks on its
// letters, so that a cut text, a lost letter and a text that was never translated show before a translator sees them.
#pragma once

#include <QTranslator>

namespace kontor::ui
{

class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// For `--lang` and tests; not among the languages that people are offered.
    static QString code() { return QStringLiteral("pseudo"); }
    /// Placeholders, tags, patterns of files and the letter after `&` stay as they are.
    static QString longer(const QString &text);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
};

} // namespace kontor::ui
