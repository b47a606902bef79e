// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what this workstation remembers. It never holds secrets.
#pragma once

#include "ui/settingsfile.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace kontor::ui
{

/// Automatic backups of one store.
struct BackupPlan {
    enum class Every { Never, Day, Week };
    Every every = Every::Never;
    QString folder;
    int keep = 7; ///< 1 to 99
};

class Settings
{
public:
    /// An INI file; it is made when the first value is set.
    explicit Settings(const QString &path);

    /// Language code, or empty for the system's.
    QString language() const;
    void setLanguage(const QString &code);
    Theme theme() const;
    void setTheme(Theme theme);
    /// Percent of the desktop's text size.
    int textSize() const;
    void setTextSize(int percent);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Newest first, at most ten. A password in an address is left out.
    QStringList recentStores() const;
    void addRecentStore(const QString &pathOrAddress);
    void forgetRecentStore(const QString &pathOrAddress);

    /// Of the store at this path.
    BackupPlan backupPlan(const QString &store) const;
    void setBackupPlan(const QString &store, const BackupPlan &plan);
    /// Not valid: never.
    QDateTime lastBackup(const QString &store) const;
    void setLastBackup(const QString &store, const QDateTime &at);

    /// Who signed in to this store last; empty: nobody yet.
    QString lastLogin(const QString &store) const;
    void setLastLogin(const QString &store, const QString &login);
    /// Whether this user's password lies in the keychain, as far as this workstation knows.
    bool keepsPassword(const QString &store, const QString &login) const;
    void setKeepsPassword(const QString &store, const QString &login, bool keeps);
    /// Minutes without input until the window locks itself, 0: never; none: not chosen yet.
    std::optional<int> lockMinutes(const QString &store, const QString &login) const;
    void setLockMinutes(const QString &store, const QString &login, int minutes);

    /// Names of actions as the command palette ran them, newest first, at most twenty.
    QStringList recentActions() const;
    void addRecentAction(const QString &name);

    /// Columns, order, sorting, filters of a list, under the columns' keys.
    QJsonObject listLayout(const QString &user, const QString &list) const;
    void setListLayout(const QString &user, const QString &list, const QJsonObject &layout);
    void forgetListLayout(const QString &user, const QString &list);
    /// While one looks as another user, that user's lists stay as they are.
    void setListLayoutsFixed(bool areFixed) { m_areLayoutsFixed = areFixed; }
    /// Of all users and lists.
    void forgetListLayouts();

    /// For how many days customer administration may be requested before it counts as a gap.
    int gapDays() const;
    void setGapDays(int days);

    /// Which column feeds which field, by kind and header words (ui/pages/importmapping.h); empty: never imported.
    QJsonObject importTemplate(const QString &key) const;
    void setImportTemplate(const QString &key, const QJsonObject &mapping);

private:
    SettingsFile m_file;
    bool m_areLayoutsFixed = false;
};

} // namespace kontor::ui
