// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// EmptyState: what stands where a list would be: an icon, one sentence, one way on.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kontor::ui
{

class TextLabel;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Empty, Loading, Failed, NoRight };

    explicit EmptyState(QWidget *parent = nullptr);

    /// `sentence` empty: the general sentence of the kind. `verb` empty: no button.
    void setState(Kind kind, const QString &sentence = {}, const QString &verb = {});
    /// What support asks for, behind a button of its own; empty: nothing.
    void setDetails(const QString &details);
    Kind kind() const { return m_kind; }
    QPushButton *button() const { return m_button; }
    QPushButton *detailsButton() const { return m_showDetails; }
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

private:
    void retranslate();
    void changeEvent(QEvent *event) override;

    Kind m_kind = Kind::Empty;
    QString m_sentence;
    QString m_iconName;
    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_showDetails;
    TextLabel *m_details;
};

} // namespace kontor::ui
