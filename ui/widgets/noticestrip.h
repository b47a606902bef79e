// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// NoticeStrip: one line above or below a list: work that goes on, with its progress, or something that went wrong;
// and one button.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kontor::ui
{

class TextLabel;

class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// Shown at once, with a warning sign.
    void warn(const QString &text, const QString &verb);
    /// Work that begins: shown only when it takes longer than a moment.
    void startWork(const QString &text, const QString &verb);
    /// `total` 0: nobody knows how long.
    void setProgress(qint64 done, qint64 total, const QString &text);
    void setButtonEnabled(bool isEnabled);
    void finish();

    QPushButton *button() const { return m_button; }
    QString text() const;

Q_SIGNALS:
    void triggered();

private:
    QLabel *m_sign;
    TextLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QTimer m_moment;
};

} // namespace kontor::ui
