// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow, drafts: what was left unsaved last time is named, with a way to it.
#include "ui/drafts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/toast.h"

namespace kontor::ui
{

namespace
{

/// More at once would hide the window; the others come back when their records are opened.
constexpr int mostOffered = 3;

} // namespace

void MainWindow::offerDrafts(const Drafts &drafts)
{
    int offered = 0;
    const QList<DraftInfo> all = drafts.all();
    for (const DraftInfo &draft : all)
        for (const auto &[key, page] : std::as_const(m_pages)) {
            if (page->draftKind().isEmpty() || page->draftKind() != draft.key.section(u'/', 0, 0) ||
                offered >= mostOffered)
                continue;
            ++offered;
            const auto open = [page = page, record = draft.key.section(u'/', 1)] { page->openDraft(record); };
            m_toasts->show(tr("Unsaved changes were kept: %1").arg(draft.title), tr("Open"),
                           [this, key = key, open] { openIn(key, open); });
        }
}

} // namespace kontor::ui
