// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportRun: the plain "Import…": one file of customers with everything guessed, progress, cancel, and what came of it.
#pragma once

#include "files/import.h"
#include "store/operations/imports.h"
#include "ui/context.h"

#include <QObject>
#include <atomic>

class QProgressDialog;

namespace kontor::ui
{

class ImportRun : public QObject
{
    Q_OBJECT

public:
    ImportRun(const Context &context, QWidget *window);

    /// Asks for a file first.
    void choose();
    void start(const QString &path, bool repairLetters = false);

Q_SIGNALS:
    void finished();

private:
    struct Outcome {
        ImportOutcome store;
        files::ImportReport file;
        Receipt receipt;
    };
    void lookAtLetters(const QString &path);
    void show(const QString &path, const Outcome &outcome);

    Context m_context;
    QWidget *m_window;
    QProgressDialog *m_progress = nullptr;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

} // namespace kontor::ui
