// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FieldKeys: where no desktop says otherwise, text fields take Ctrl+K and Ctrl+E as an old editor does (delete, or go,
// to the end of the line). Here these are keys of the window, wherever the keyboard is.
#pragma once

#include <QObject>

namespace kontor::ui
{

/// Holds for the whole program while it lives.
class FieldKeys : public QObject
{
    Q_OBJECT

public:
    explicit FieldKeys(QObject *parent);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kontor::ui
