// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette: one line to type into, and below it every action, page and record that fits (Ctrl+K).
#pragma once

#include "store/lookup.h"
#include "store/store.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace kontor::ui
{

class MainWindow;
class PaletteModel;
class SearchField;
class Settings;
class TextLabel;
struct PaletteEntry;

/// Lies over the window, not beside it: Wayland lets no program place its own windows.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(MainWindow *window, Store &store, Settings &settings);

    /// Records of this kind (store/lookup.h) are offered from now on; `open` is called on the page `pageKey`, once the
    /// present one may be left.
    void addKind(const QByteArray &kind, const QString &pageKey, const QString &iconName,
                 std::function<void(const Uuid &)> open);

    void open();
    void leave();
    SearchField *field() const { return m_field; }
    QListView *list() const { return m_list; }
    PaletteModel *model() const { return m_model; }

Q_SIGNALS:
    /// The records for what is typed have come.
    void recordsFound();

private:
    struct Kind {
        QByteArray kind;
        QString pageKey;
        QString iconName;
        std::function<void(const Uuid &)> open;
    };

    void fill();
    void ask(const QString &typed);
    PaletteEntry entryOf(const FoundRecord &record) const;
    void run(int row);
    void step(int rows);
    void tellRow();
    void place();
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    MainWindow *m_window;
    Store &m_store;
    Settings &m_settings;
    Lane m_lane;
    quint64 m_question = 0; ///< answers to older ones are dropped
    QList<Kind> m_kinds;
    PaletteModel *m_model;
    SearchField *m_field;
    QListView *m_list;
    TextLabel *m_nothing;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace kontor::ui
