// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// EffectLine: what saving will do, as one tinted line whose numbers stand out.
#pragma once

#include "ui/theme/palette.h"

#include <QWidget>

class QLabel;

namespace kontor::ui
{

class EffectLine : public QWidget
{
    Q_OBJECT

public:
    explicit EffectLine(QWidget *parent = nullptr);

    /// Plain text; every number in it, with its sign, is set in bold. An empty one hides the line.
    void setText(const QString &text);
    /// Other than Info the line wears the meaning's tint and sign, for warnings.
    /// So many lines have their room while nothing is said, too: what is beside it stands still.
    void keepLines(int lines);
    void setMeaning(Meaning meaning);
    QString text() const { return m_plain; }

    /// The text as it is shown: escaped, with `<b>` around numbers that are no part of a word ("K1009" is one).
    static QString emphasised(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void paintEvent(QPaintEvent *event) override;

    QLabel *m_icon;
    QLabel *m_label;
    QString m_plain;
    Meaning m_meaning = Meaning::Info;
    bool m_dressing = false;
};

} // namespace kontor::ui
