// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WholeHeight: a dialog is as high as its wrapped lines need. Qt opens one at two thirds of the screen at most, and
// does not let it grow when a sentence comes or goes.
#pragma once

#include <QObject>

class QWidget;

namespace kontor::ui
{

/// From now on, and as far as the screen is high.
class WholeHeight : public QObject
{
    Q_OBJECT

public:
    explicit WholeHeight(QWidget *dialog);

private:
    void grow();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_dialog;
};

} // namespace kontor::ui
