// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// UnsavedFoot: "3 unsaved changes - Discard - Save" below an editor.
#pragma once

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace kontor::ui
{

class TextLabel;

class UnsavedFoot : public QWidget
{
    Q_OBJECT

public:
    explicit UnsavedFoot(QWidget *parent = nullptr);

    /// 0: nothing to save, both buttons off.
    void setCount(int count);
    int count() const { return m_count; }
    /// While the store works; the buttons are off and the words say so.
    void setSaving(bool saving);
    bool isSaving() const { return m_saving; }

Q_SIGNALS:
    void discardRequested();
    void saveRequested();

private:
    void retranslate();
    void changeEvent(QEvent *event) override;

    int m_count = 0;
    bool m_saving = false;
    QPointer<QWidget> m_from; ///< where the keyboard was before it came to a button
    TextLabel *m_words;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace kontor::ui
