// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// StepList: the steps of a longer piece of work, how far it has come, and where it failed.
#pragma once

#include <QWidget>

class QLabel;

namespace kontor::ui
{

class TextLabel;

class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    /// Those before it are done; -1: none has begun; as many as there are: all are done.
    void setCurrent(int step);
    /// The present one.
    void setFailed();
    int current() const { return m_current; }
    bool hasFailed() const { return m_hasFailed; }

private:
    struct Row {
        QString name;
        QLabel *sign;
        TextLabel *words;
    };
    void show(const Row &row, int step);
    void showAll();
    void changeEvent(QEvent *event) override;

    QList<Row> m_rows;
    int m_current = -1;
    bool m_hasFailed = false;
};

} // namespace kontor::ui
