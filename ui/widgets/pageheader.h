// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PageHeader: breadcrumb, title with the unsaved dot, one muted line, and the page's actions at the right.
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace kontor::ui
{

class Breadcrumb;
class ElidedLabel;
class TextLabel;

/// Where the actions have no room beside the title they go below it, in as many lines as they need.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setSub(const QString &sub);
    void setUnsaved(bool unsaved);
    /// Hidden until a path is set.
    Breadcrumb *breadcrumb();
    /// A button at the right, from left to right; at most one is primary.
    QPushButton *addAction(const QString &text, const QString &iconName = {}, bool primary = false);
    /// Any other widget at the right, e.g. a menu button or a pill beside the title.
    void addWidget(QWidget *widget);
    void addBesideTitle(QWidget *widget);

    QSize minimumSizeHint() const override;

private:
    int lineOfActions() const;
    void arrange();
    void retranslate();
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    Breadcrumb *m_path;
    ElidedLabel *m_title;
    TextLabel *m_dot;
    TextLabel *m_sub;
    QHBoxLayout *m_titleRow;
    QGridLayout *m_grid;
    QWidget *m_actions;
    bool m_isBeside = true;
    bool m_canBeUnsaved = false; ///< its page says so, or not
};

} // namespace kontor::ui
