// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportStep: one step of the import, as the wizard knows it.
#pragma once

#include "ui/pages/importjob.h"

#include <QWidget>
#include <optional>

namespace kontor::ui
{

/// What the steps hand on to each other; the wizard owns it.
struct ImportState {
    ImportPlan plan;
    std::optional<files::TablePreview> preview;
    std::optional<ImportResult> tried;
    std::optional<ImportResult> done;
};

class ImportStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// The step has come to the front.
    virtual void enter() = 0;
    /// The way on is open.
    virtual bool isComplete() const = 0;

Q_SIGNALS:
    void completeChanged();
};

} // namespace kontor::ui
