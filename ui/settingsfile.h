// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsFile: an INI file whose values are at hand at once and that is written on another thread.
#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QVariant>

namespace kontor::ui
{

/// The window's thread. QSettings itself locks, reads, writes and syncs the file in the thread that changed a value:
/// where another window holds the lock that thread sleeps in steps of 100 ms (and 200 ms for the disk were seen).
/// Values that another window saved arrive after one's own next write. A file that cannot be written loses nothing but
/// the memory of the next start; the log tells.
class SettingsFile : public QObject
{
    Q_OBJECT

public:
    /// Reads the file once; it is made when the first value is set.
    explicit SettingsFile(const QString &path, QObject *parent = nullptr);
    /// Writes what still waits.
    ~SettingsFile() override;

    QVariant value(const QString &key, const QVariant &otherwise = {}) const { return m_values.value(key, otherwise); }
    void setValue(const QString &key, const QVariant &value);
    /// The value of this key, and of all in the group of this name.
    void remove(const QString &key);

private:
    using Values = QMap<QString, QVariant>;
    void change(const QString &key, const QVariant &value);
    void write();
    void take(const Values &inFile);

    QString m_path;
    Values m_values;
    Values m_unwritten; ///< not valid: to be removed
    bool m_isWriting = false;
    QThreadPool m_writing;
};

} // namespace kontor::ui
