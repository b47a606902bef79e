// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listprint.h"

#include "ui/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <numeric>

namespace kontor::ui
{

namespace
{

QString words(const char *text, int number = -1)
{
    return QCoreApplication::translate("kontor::ui::ListPrint", text, nullptr, number);
}

/// The measures of one paper in the printer's own dots.
class Sheet
{
public:
    Sheet(const ListPrint &paper, QPrinter *printer)
        : m_paper(paper)
        , m_area(printer->pageLayout().paintRectPixels(printer->resolution()).size())
        , m_title(font(13, true))
        , m_body(font(8, false))
        , m_head(font(8, true))
        , m_titleLine(QFontMetrics(m_title, printer))
        , m_line(QFontMetrics(m_body, printer))
        , m_headLine(QFontMetrics(m_head, printer))
    {
        m_cell = m_line.averageCharWidth();
        m_row = m_line.height() * 5 / 4;
        m_about = subtitles();
        fit();
    }

    int pages() const
    {
        const int rest = int(m_paper.rows.size()) - rowsOf(0);
        return rest <= 0 ? 1 : 1 + (rest + rowsOf(1) - 1) / rowsOf(1);
    }

    void paint(QPainter *painter, int page) const
    {
        int y = page == 0 ? paintTitle(painter) : 0;
        y = paintRow(painter, y, m_paper.headers, m_head);
        painter->setPen(QPen(Qt::black, qMax(1, m_row / 30)));
        painter->drawLine(0, y, m_area.width(), y);
        y += m_row / 4;
        const int first = page == 0 ? 0 : rowsOf(0) + (page - 1) * rowsOf(1);
        const int end = qMin(int(m_paper.rows.size()), first + rowsOf(page));
        for (int row = first; row < end; ++row)
            y = paintRow(painter, y, m_paper.rows[row], m_body);
        const qint64 left = m_paper.rowsInAll - m_paper.rows.size();
        if (page == pages() - 1 && left > 0) {
            painter->setFont(m_head);
            painter->drawText(QRect(0, y, m_area.width(), m_row), Qt::AlignLeft | Qt::AlignVCenter,
                              words(QT_TRANSLATE_NOOP("kontor::ui::ListPrint",
                                                      "%1 more rows are left out. Export the list to have them all."))
                                  .arg(formatCount(left)));
        }
        paintFoot(painter, page);
    }

private:
    static QFont font(int points, bool isBold)
    {
        // Paper has sizes of its own; the screen's zoom is no wish for larger print.
        QFont made;
        made.setPointSize(points);
        made.setBold(isBold);
        return made;
    }

    QStringList subtitles() const
    {
        QStringList lines;
        const QString count =
            words(m_paper.isSelection ? QT_TRANSLATE_N_NOOP("kontor::ui::ListPrint", "%n selected row(s)")
                                      : QT_TRANSLATE_N_NOOP("kontor::ui::ListPrint", "%n row(s)"),
                  int(m_paper.rowsInAll));
        lines << count + (m_paper.asOf.isEmpty() ? QString() : QStringLiteral("  ·  ") + m_paper.asOf);
        if (!m_paper.filters.isEmpty())
            lines << m_paper.filters.join(QStringLiteral("  ·  "));
        return lines;
    }

    // What a column would like, from its title and the first rows; where the page is too narrow, the widest give way.
    void fit()
    {
        constexpr int looked = 300;
        const int columns = int(m_paper.headers.size());
        QList<int> wanted;
        for (int i = 0; i < columns; ++i) {
            int width = m_headLine.horizontalAdvance(m_paper.headers[i]);
            for (int row = 0; row < qMin(looked, int(m_paper.rows.size())); ++row)
                width = qMax(width, m_line.horizontalAdvance(m_paper.rows[row].value(i)));
            wanted << width + 2 * m_cell;
        }
        int most = m_area.width();
        if (std::accumulate(wanted.begin(), wanted.end(), 0) > m_area.width()) {
            QList<int> sorted = wanted;
            std::sort(sorted.begin(), sorted.end());
            int room = m_area.width();
            for (int i = 0; i < columns; ++i) {
                most = room / (columns - i);
                if (sorted[i] > most)
                    break;
                room -= sorted[i];
            }
        }
        for (const int width : wanted)
            m_widths << qMin(width, most);
    }

    int titleHeight() const { return m_titleLine.height() * 3 / 2 + int(m_about.size()) * m_row + m_row / 2; }

    int rowsOf(int page) const
    {
        // Below the rows: the line about what is left out, and the foot.
        const int room = m_area.height() - (page == 0 ? titleHeight() : 0) - m_row - m_row / 4 - 3 * m_row;
        return qMax(1, room / m_row);
    }

    int paintTitle(QPainter *painter) const
    {
        painter->setPen(Qt::black);
        painter->setFont(m_title);
        painter->drawText(QRect(0, 0, m_area.width(), m_titleLine.height()), Qt::AlignLeft, m_paper.title);
        int y = m_titleLine.height() * 3 / 2;
        painter->setFont(m_body);
        for (const QString &line : m_about) {
            painter->drawText(QRect(0, y, m_area.width(), m_row), Qt::AlignLeft | Qt::AlignVCenter,
                              m_line.elidedText(line, Qt::ElideRight, m_area.width()));
            y += m_row;
        }
        return y + m_row / 2;
    }

    int paintRow(QPainter *painter, int y, const QStringList &cells, const QFont &font) const
    {
        painter->setPen(Qt::black);
        painter->setFont(font);
        const QFontMetrics &measure = font == m_head ? m_headLine : m_line;
        int x = 0;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const QRect cell(x + m_cell / 2, y, m_widths[i] - m_cell, m_row);
            painter->drawText(cell,
                              Qt::TextSingleLine | Qt::AlignVCenter |
                                  (m_paper.rightAligned.value(i) ? Qt::AlignRight : Qt::AlignLeft),
                              measure.elidedText(cells.value(i).simplified(), Qt::ElideRight, cell.width()));
            x += m_widths[i];
        }
        return y + m_row;
    }

    void paintFoot(QPainter *painter, int page) const
    {
        const QRect foot(0, m_area.height() - m_row, m_area.width(), m_row);
        painter->setFont(m_body);
        painter->drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_paper.title);
        painter->drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                          words(QT_TRANSLATE_NOOP("kontor::ui::ListPrint", "Page %1 of %2"))
                              .arg(formatCount(page + 1), formatCount(pages())));
    }

    const ListPrint &m_paper;
    QSize m_area;
    QFont m_title;
    QFont m_body;
    QFont m_head;
    QFontMetrics m_titleLine;
    QFontMetrics m_line;
    QFontMetrics m_headLine;
    int m_cell = 0;
    int m_row = 0;
    QStringList m_about;
    QList<int> m_widths;
};

} // namespace

int ListPrint::pageCount(QPrinter *printer) const
{
    return Sheet(*this, printer).pages();
}

void ListPrint::paint(QPrinter *printer) const
{
    const Sheet sheet(*this, printer);
    const int first = qMax(1, printer->fromPage());
    const int last = printer->toPage() > 0 ? qMin(printer->toPage(), sheet.pages()) : sheet.pages();
    QPainter painter;
    if (!painter.begin(printer))
        return;
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer->newPage();
        sheet.paint(&painter, page - 1);
    }
}

namespace
{

/// Qt leaves them without one.
void nameParts(const QPrintPreviewDialog *dialog)
{
    if (auto *zoom = dialog->findChild<QComboBox *>())
        zoom->setAccessibleName(words(QT_TRANSLATE_NOOP("kontor::ui::ListPrint", "Zoom")));
    const auto fields = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        if (!qobject_cast<QComboBox *>(field->parentWidget()))
            field->setAccessibleName(words(QT_TRANSLATE_NOOP("kontor::ui::ListPrint", "Page number")));
    if (auto *pages = dialog->findChild<QGraphicsView *>())
        pages->setAccessibleName(words(QT_TRANSLATE_NOOP("kontor::ui::ListPrint", "Pages as they will be printed")));
}

} // namespace

QPrintPreviewDialog *openPreview(const ListPrint &paper, QWidget *parent)
{
    auto *dialog = new QPrintPreviewDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(words(QT_TRANSLATE_NOOP("kontor::ui::ListPrint", "Print %1")).arg(paper.title));
    dialog->printer()->setDocName(paper.title);
    const bool isWide = std::accumulate(paper.widths.begin(), paper.widths.end(), 0) > 700;
    dialog->printer()->setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [paper](QPrinter *printer) { paper.paint(printer); });
    nameParts(dialog);
    dialog->resize(1000, 720);
    dialog->open();
    return dialog;
}

} // namespace kontor::ui
