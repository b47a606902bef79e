// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LookBanner: says over the whole width that one looks as somebody else, and leads back.
#pragma once

#include "domain/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kontor::ui
{

class TextLabel;

class LookBanner : public QWidget
{
    Q_OBJECT

public:
    explicit LookBanner(const Session &session, QWidget *parent = nullptr);

    QString text() const;
    QPushButton *backButton() const { return m_back; }

Q_SIGNALS:
    void backRequested();

private:
    void retranslate();
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    Session m_session;
    QLabel *m_sign;
    TextLabel *m_words;
    QPushButton *m_back;
};

} // namespace kontor::ui
