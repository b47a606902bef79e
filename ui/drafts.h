// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts: what is typed and moved but not saved, kept in files of its own so that a crash takes none of it.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <functional>

namespace kontor::ui
{

/// What a draft says of itself.
struct DraftInfo {
    QString key;   ///< which editor and record: "submandant/0192…"
    QString title; ///< the record's name, for people
    QDateTime at;
};

/// Belongs to one store and one login: their drafts lie in a folder of their own. The window's thread; files are
/// written on another one. A draft never holds a secret.
class Drafts
{
public:
    /// A newer state within this time replaces the one before it.
    static constexpr int delayMs = 300;

    Drafts(const QString &folder, const QString &storePath, const QString &login);
    /// Writes what still waits.
    ~Drafts();

    /// Makes the content of a draft; may run on another thread, so it holds copies alone.
    using Content = std::function<QJsonObject()>;

    /// Keeps this state of the record; soon. The content is made where it is written: ten thousand moves take a while.
    void keep(const QString &key, const QString &title, Content content);
    /// Saved or discarded: there is nothing to come back to.
    void remove(const QString &key);
    /// Empty where there is none, or where the file cannot be read.
    QJsonObject content(const QString &key) const;
    /// Newest first.
    QList<DraftInfo> all() const;

private:
    QString fileOf(const QString &key) const;
    QJsonObject read(const QString &file) const;
    void write();

    QString m_folder;
    struct Waiting {
        QJsonObject head;
        Content content;
    };
    QHash<QString, Waiting> m_waiting; ///< by file
    QSet<QString> m_removed;           ///< files that are going, or gone
    QTimer m_timer;
    QThreadPool m_writing; ///< one thread, so that files are written in order
};

} // namespace kontor::ui
