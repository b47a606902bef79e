// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Navigation: the list of pages at the left, with icon, name and count.
#pragma once

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace kontor::ui
{

class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addEntry(const QString &key, const QString &iconName, const QString &name);
    void setName(const QString &key, const QString &name);
    /// Negative: none. `call`: a count above zero asks for something and is painted amber.
    void setCount(const QString &key, qint64 count, bool call);
    /// Selects without a signal.
    void setCurrent(const QString &key);
    QString current() const;
    QListWidget *list() const { return m_list; }
    /// Stands below the pages and takes what height they leave.
    void setBelow(QWidget *below);

    enum Role { KeyRole = Qt::UserRole, IconRole, CountRole, CallRole };

Q_SIGNALS:
    void chosen(const QString &key);
    /// The mouse clicked the page that was the current one before, too.
    void chosenAgain(const QString &key);

private:
    QListWidgetItem *find(const QString &key) const;
    void describe(QListWidgetItem *item);
    void measure();
    void fit();
    void retranslate();
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QListWidget *m_list;
    bool m_isFitting = false;
    QListWidgetItem *m_before = nullptr; ///< the current one when the mouse was pressed
};

} // namespace kontor::ui
