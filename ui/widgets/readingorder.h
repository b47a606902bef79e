// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ReadingOrder: Tab goes through every window as it is read: in the order of its layouts, not in that in which its
// widgets happened to be made.
#pragma once

#include <QObject>

class QWidget;

namespace kontor::ui
{

/// Puts all stops of Tab in the window of this widget in order. For whoever adds some to a window that is shown.
void setReadingOrder(const QWidget *inside);

/// Puts them in order whenever one of the program's own windows and dialogs is shown; Qt's own have their order.
class ReadingOrder : public QObject
{
    Q_OBJECT

public:
    /// There is a QApplication already.
    explicit ReadingOrder(QObject *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kontor::ui
