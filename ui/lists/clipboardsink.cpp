// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/clipboardsink.h"

#include <QMimeData>

namespace kontor::ui
{

void ClipboardSink::add(const QStringList &cells, const QString &tag)
{
    m_html += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        // One cell is one cell: what separates cells and rows cannot stand inside of one.
        QString plain = cells[i];
        static const QString separators = QStringLiteral("\t\r\n\v\f\u2028\u2029");
        for (const QChar separator : separators)
            plain.replace(separator, u' ');
        m_text += (i > 0 ? QStringLiteral("\t") : QString()) + plain;
        const bool isRight = m_extract.column(i).type == kontor::CellType::Number;
        m_html += u'<' + tag + (isRight ? QStringLiteral(" align=\"right\">") : QStringLiteral(">")) +
                  cells[i].toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
    }
    m_text += u'\n';
    m_html += QStringLiteral("</tr>\n");
}

Result<> ClipboardSink::begin()
{
    m_html = QStringLiteral("<meta charset=\"utf-8\"><table>\n");
    add(m_extract.headers(), QStringLiteral("th"));
    return {};
}

Result<> ClipboardSink::take(const QList<ListRow> &rows)
{
    for (const ListRow &row : rows)
        add(m_extract.texts(row), QStringLiteral("td"));
    return {};
}

Result<> ClipboardSink::finish()
{
    m_html += QStringLiteral("</table>");
    return {};
}

std::unique_ptr<QMimeData> ClipboardSink::mimeData() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(m_text);
    mime->setHtml(m_html);
    return mime;
}

} // namespace kontor::ui
