// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TargetFile: a file that is written beside its place and takes it when it is whole.
#pragma once

#include "domain/result.h"

#include <QString>
#include <memory>

namespace kontor::files
{

/// For writers that want a path instead of a device; QSaveFile for the rest. Without commit() nothing stays behind.
class TargetFile
{
public:
    /// Makes the empty temporary file in the folder of `path`. Errors: rule::targetUnwritable.
    static Result<std::unique_ptr<TargetFile>> create(const QString &path);
    ~TargetFile();
    Q_DISABLE_COPY_MOVE(TargetFile)

    QString temporaryPath() const { return m_temporary; }
    QString folder() const;

    /// Writes it through to the disk and renames it over what is there. Errors: rule::targetUnwritable, diskFull,
    /// fileWriteFailed.
    Result<> commit();

private:
    TargetFile(const QString &path, const QString &temporary)
        : m_path(path)
        , m_temporary(temporary)
    {
    }

    QString m_path;
    QString m_temporary;
    bool m_isCommitted = false;
};

/// The Error for a failed write of `path` by the system's number (errno): rule::diskFull or fileWriteFailed.
tl::unexpected<Error> writeError(const QString &path, int number);

} // namespace kontor::files
