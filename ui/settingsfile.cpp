// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsfile.h"

#include "store/giveway.h"

#include <QLoggingCategory>
#include <QSettings>
#include <QTimer>

namespace kontor::ui
{

namespace
{

Q_LOGGING_CATEGORY(settingsLog, "kontor.settings")

using Values = QMap<QString, QVariant>;

Values valuesOf(const QSettings &file)
{
    Values values;
    const QStringList keys = file.allKeys();
    for (const QString &key : keys)
        values.insert(key, file.value(key));
    return values;
}

void apply(const Values &changes, QSettings &file)
{
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (change->isValid())
            file.setValue(change.key(), change.value());
        else
            file.remove(change.key());
    }
    file.sync();
    if (file.status() != QSettings::NoError)
        qCWarning(settingsLog) << "the settings could not be written to" << file.fileName();
}

/// As QSettings::remove() has it: a key, or a group with all that is in it.
void removeGroup(Values &values, const QString &key)
{
    values.removeIf(
        [&](const Values::iterator &value) { return value.key() == key || value.key().startsWith(key + u'/'); });
}

} // namespace

SettingsFile::SettingsFile(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_values(valuesOf(QSettings(path, QSettings::IniFormat)))
{
    m_writing.setMaxThreadCount(1);
}

SettingsFile::~SettingsFile()
{
    m_writing.waitForDone();
    if (!m_unwritten.isEmpty()) {
        QSettings file(m_path, QSettings::IniFormat);
        apply(m_unwritten, file);
    }
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value && m_values.contains(key))
        return;
    m_values.insert(key, value);
    change(key, value);
}

void SettingsFile::remove(const QString &key)
{
    removeGroup(m_values, key);
    removeGroup(m_unwritten, key);
    change(key, QVariant());
}

void SettingsFile::change(const QString &key, const QVariant &value)
{
    m_unwritten.insert(key, value);
    // Several changes of one turn of the event loop are one write.
    if (!m_isWriting) {
        m_isWriting = true;
        QTimer::singleShot(0, this, &SettingsFile::write);
    }
}

void SettingsFile::write()
{
    m_writing.start([this, path = m_path, changes = std::exchange(m_unwritten, {})] {
        giveWayToWindows();
        QSettings file(path, QSettings::IniFormat);
        apply(changes, file);
        // This object outlives its threads, see the destructor; an event that is still on its way dies with it.
        QMetaObject::invokeMethod(
            this, [this, values = valuesOf(file)] { take(values); }, Qt::QueuedConnection);
    });
}

void SettingsFile::take(const Values &inFile)
{
    m_values = inFile;
    for (auto change = m_unwritten.cbegin(); change != m_unwritten.cend(); ++change) {
        if (change->isValid())
            m_values.insert(change.key(), change.value());
        else
            removeGroup(m_values, change.key());
    }
    m_isWriting = false;
    if (!m_unwritten.isEmpty()) {
        m_isWriting = true;
        write();
    }
}

} // namespace kontor::ui
