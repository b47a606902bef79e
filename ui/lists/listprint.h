// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListPrint: a list on paper: what it is, how it is filtered and as of when above, its columns fitted to the page and
// named on each, page numbers below.
#pragma once

#include <QList>
#include <QStringList>

class QPrintPreviewDialog;
class QPrinter;
class QWidget;

namespace kontor::ui
{

struct ListPrint {
    QString title;
    QStringList filters; ///< empty: nothing is filtered
    QString asOf;
    QStringList headers;
    QList<int> widths; ///< as on the screen; the page shares its width in the same proportion
    QList<bool> rightAligned;
    QList<QStringList> rows;
    qint64 rowsInAll = 0; ///< more than rows: the last page says how many are left out
    bool isSelection = false;

    /// How many pages it takes on this printer as it is set up.
    int pageCount(QPrinter *printer) const;
    /// Paints the pages that the printer's range asks for.
    void paint(QPrinter *printer) const;
};

/// A preview that is open; it deletes itself when it is closed.
QPrintPreviewDialog *openPreview(const ListPrint &paper, QWidget *parent);

} // namespace kontor::ui
