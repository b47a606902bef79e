// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QJsonDocument>
#include <QUrl>

namespace kontor::ui
{
namespace
{

constexpr int recentLimit = 10;

QString layoutKey(const QString &user, const QString &list)
{
    // A login may hold characters that separate groups in the file.
    const QByteArray safe = QUrl::toPercentEncoding(user);
    return QStringLiteral("lists/%1/%2").arg(QLatin1String(safe), list);
}

QString backupKey(const QString &store, const char *name)
{
    const QByteArray safe = QUrl::toPercentEncoding(store);
    return QStringLiteral("backup/%1/%2").arg(QLatin1String(safe), QLatin1String(name));
}

QString signInKey(const QString &store, const QString &login, const char *name)
{
    const QByteArray place = QUrl::toPercentEncoding(store);
    const QByteArray who = QUrl::toPercentEncoding(login);
    return QStringLiteral("sign_in/%1/%2/%3").arg(QLatin1String(place), QLatin1String(who), QLatin1String(name));
}

QString withoutSecret(const QString &pathOrAddress)
{
    if (!pathOrAddress.contains(QLatin1String("://")))
        return pathOrAddress;
    QUrl address(pathOrAddress);
    address.setPassword(QString());
    return address.toString();
}

} // namespace

Settings::Settings(const QString &path)
    : m_file(path)
{
}

QString Settings::language() const
{
    return m_file.value(QStringLiteral("window/language")).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_file.setValue(QStringLiteral("window/language"), code);
}

Theme Settings::theme() const
{
    const QString name = m_file.value(QStringLiteral("window/theme")).toString();
    if (name == QLatin1String("light"))
        return Theme::Light;
    return name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    const QString name = theme == Theme::Light  ? QStringLiteral("light")
                         : theme == Theme::Dark ? QStringLiteral("dark")
                                                : QStringLiteral("system");
    m_file.setValue(QStringLiteral("window/theme"), name);
}

int Settings::textSize() const
{
    bool isNumber = false;
    const int percent = m_file.value(QStringLiteral("window/text_size"), 100).toInt(&isNumber);
    return isNumber ? qBound(80, percent, 200) : 100;
}

void Settings::setTextSize(int percent)
{
    m_file.setValue(QStringLiteral("window/text_size"), qBound(80, percent, 200));
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(QStringLiteral("window/geometry"), geometry);
}

QStringList Settings::recentStores() const
{
    return m_file.value(QStringLiteral("stores/recent")).toStringList();
}

void Settings::addRecentStore(const QString &pathOrAddress)
{
    const QString entry = withoutSecret(pathOrAddress);
    QStringList all = recentStores();
    all.removeAll(entry);
    all.prepend(entry);
    m_file.setValue(QStringLiteral("stores/recent"), QStringList(all.mid(0, recentLimit)));
}

void Settings::forgetRecentStore(const QString &pathOrAddress)
{
    QStringList all = recentStores();
    all.removeAll(withoutSecret(pathOrAddress));
    m_file.setValue(QStringLiteral("stores/recent"), all);
}

BackupPlan Settings::backupPlan(const QString &store) const
{
    BackupPlan plan;
    const QString every = m_file.value(backupKey(store, "every")).toString();
    if (every == QLatin1String("day"))
        plan.every = BackupPlan::Every::Day;
    else if (every == QLatin1String("week"))
        plan.every = BackupPlan::Every::Week;
    plan.folder = m_file.value(backupKey(store, "folder")).toString();
    plan.keep = qBound(1, m_file.value(backupKey(store, "keep"), plan.keep).toInt(), 99);
    return plan;
}

void Settings::setBackupPlan(const QString &store, const BackupPlan &plan)
{
    const QString every = plan.every == BackupPlan::Every::Day    ? QStringLiteral("day")
                          : plan.every == BackupPlan::Every::Week ? QStringLiteral("week")
                                                                  : QStringLiteral("never");
    m_file.setValue(backupKey(store, "every"), every);
    m_file.setValue(backupKey(store, "folder"), plan.folder);
    m_file.setValue(backupKey(store, "keep"), plan.keep);
}

QDateTime Settings::lastBackup(const QString &store) const
{
    const qint64 utcMs = m_file.value(backupKey(store, "last")).toLongLong();
    return utcMs > 0 ? QDateTime::fromMSecsSinceEpoch(utcMs) : QDateTime();
}

void Settings::setLastBackup(const QString &store, const QDateTime &at)
{
    m_file.setValue(backupKey(store, "last"), at.toMSecsSinceEpoch());
}

int Settings::gapDays() const
{
    return qBound(0, m_file.value(QStringLiteral("gaps/days"), 14).toInt(), 3650);
}

void Settings::setGapDays(int days)
{
    m_file.setValue(QStringLiteral("gaps/days"), days);
}

QString Settings::lastLogin(const QString &store) const
{
    return m_file.value(signInKey(store, QStringLiteral("*"), "last")).toString();
}

void Settings::setLastLogin(const QString &store, const QString &login)
{
    m_file.setValue(signInKey(store, QStringLiteral("*"), "last"), login);
}

bool Settings::keepsPassword(const QString &store, const QString &login) const
{
    return m_file.value(signInKey(store, login, "kept")).toBool();
}

void Settings::setKeepsPassword(const QString &store, const QString &login, bool keeps)
{
    m_file.setValue(signInKey(store, login, "kept"), keeps);
}

std::optional<int> Settings::lockMinutes(const QString &store, const QString &login) const
{
    bool isNumber = false;
    const int minutes = m_file.value(signInKey(store, login, "lock_minutes")).toInt(&isNumber);
    return isNumber ? std::optional(qBound(0, minutes, 24 * 60)) : std::nullopt;
}

void Settings::setLockMinutes(const QString &store, const QString &login, int minutes)
{
    m_file.setValue(signInKey(store, login, "lock_minutes"), minutes);
}

QStringList Settings::recentActions() const
{
    return m_file.value(QStringLiteral("palette/recent")).toStringList();
}

void Settings::addRecentAction(const QString &name)
{
    QStringList all = recentActions();
    all.removeAll(name);
    all.prepend(name);
    m_file.setValue(QStringLiteral("palette/recent"), QStringList(all.mid(0, 2 * recentLimit)));
}

QJsonObject Settings::listLayout(const QString &user, const QString &list) const
{
    return QJsonDocument::fromJson(m_file.value(layoutKey(user, list)).toString().toUtf8()).object();
}

void Settings::setListLayout(const QString &user, const QString &list, const QJsonObject &layout)
{
    if (m_areLayoutsFixed)
        return;
    const QByteArray json = QJsonDocument(layout).toJson(QJsonDocument::Compact);
    m_file.setValue(layoutKey(user, list), QString::fromUtf8(json));
}

void Settings::forgetListLayout(const QString &user, const QString &list)
{
    if (!m_areLayoutsFixed)
        m_file.remove(layoutKey(user, list));
}

void Settings::forgetListLayouts()
{
    m_file.remove(QStringLiteral("lists"));
}

QJsonObject Settings::importTemplate(const QString &key) const
{
    return QJsonDocument::fromJson(m_file.value(QStringLiteral("import/") + key).toString().toUtf8()).object();
}

void Settings::setImportTemplate(const QString &key, const QJsonObject &mapping)
{
    const QByteArray json = QJsonDocument(mapping).toJson(QJsonDocument::Compact);
    m_file.setValue(QStringLiteral("import/") + key, QString::fromUtf8(json));
}

} // namespace kontor::ui
