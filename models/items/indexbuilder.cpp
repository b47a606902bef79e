// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indexbuilder.h"

#include <QElapsedTimer>

namespace kontor::items
{

namespace
{

constexpr qint64 stepMs = 25;
constexpr qsizetype rowsAtFirst = 2048;
constexpr qsizetype rowsAtMost = 16384; // their handles travel as text

} // namespace

Result<> IndexBuilder::step(Reader &reader, const ListSpec &spec, const QString &language, const IndexNeeds &needs,
                            IndexData &data)
{
    if (m_part == Part::None)
        KONTOR_TRY(begin(reader, spec, language, needs, data));
    QElapsedTimer timer;
    timer.start();
    if (m_part == Part::Texts)
        KONTOR_TRY(readTexts(reader, spec, data));
    else if (m_part == Part::Cells)
        KONTOR_TRY(readCells(reader, spec, data));
    else if (m_part == Part::Merge)
        merge(data);
    if (timer.elapsed() < stepMs / 2)
        m_rowsOfStep = qMin(rowsAtMost, m_rowsOfStep * 2);
    else if (timer.elapsed() > stepMs)
        m_rowsOfStep = qMax<qsizetype>(256, m_rowsOfStep / 2);
    return {};
}

Result<> IndexBuilder::begin(Reader &reader, const ListSpec &spec, const QString &language, const IndexNeeds &needs,
                             IndexData &data)
{
    m_next = 0;
    m_rowsOfStep = rowsAtFirst;
    if (!data.hasHandles) {
        KONTOR_LET(handles, listHandles(reader, spec, {}));
        if (!data.setHandles(handles))
            return fail(Error::Kind::Storage, QStringLiteral("handles_not_unique"), QString::fromUtf8(spec.kind));
        return {};
    }
    if (needs.texts && !data.hasTexts) {
        data.texts = {};
        m_part = Part::Texts;
        return {};
    }
    for (const QByteArray &key : needs.columns)
        if (!data.ranks.contains(key)) {
            m_column = key;
            m_ranks = std::make_unique<RankBuilder>(spec.column(key)->type, language, data.rows());
            m_part = Part::Cells;
            return {};
        }
    return {};
}

QList<qint64> IndexBuilder::nextHandles(const IndexData &data)
{
    const QList<qint64> handles = data.handles.mid(m_next, m_rowsOfStep);
    m_next += handles.size();
    return handles;
}

// Rows that went away since the handles were read are left out of the answers; they stand here as empty ones until the
// change is told.

Result<> IndexBuilder::readTexts(Reader &reader, const ListSpec &spec, IndexData &data)
{
    const QList<qint64> handles = nextHandles(data);
    qsizetype at = 0;
    KONTOR_TRY(eachSearchText(reader, spec, handles, [&](qint64 handle, QByteArrayView text) {
        for (; handles[at] != handle; ++at)
            data.texts.append({});
        data.texts.append(text);
        ++at;
        return true;
    }));
    for (; at < handles.size(); ++at)
        data.texts.append({});
    if (m_next >= data.handles.size()) {
        data.texts.squeeze();
        data.hasTexts = true;
        data.noteAll();
        m_part = Part::None;
    }
    return {};
}

Result<> IndexBuilder::readCells(Reader &reader, const ListSpec &spec, const IndexData &data)
{
    const QList<qint64> handles = nextHandles(data);
    qsizetype at = 0;
    KONTOR_TRY(eachCell(reader, spec, m_column, handles, [&](qint64 handle, QByteArrayView utf8) {
        for (; handles[at] != handle; ++at)
            m_ranks->add({});
        m_ranks->add(utf8);
        ++at;
        return true;
    }));
    for (; at < handles.size(); ++at)
        m_ranks->add({});
    if (m_next >= data.handles.size())
        m_part = Part::Merge;
    return {};
}

void IndexBuilder::merge(IndexData &data)
{
    if (!m_ranks->merge(size_t(m_rowsOfStep)))
        return;
    data.ranks.insert(m_column, m_ranks->take());
    m_ranks.reset();
    m_part = Part::None;
}

} // namespace kontor::items
