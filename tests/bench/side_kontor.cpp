// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of customers as the window shows it, measured.
#include "items/listmodel.h"
#include "measure.h"
#include "store/lists/lists.h"

#include <QApplication>

namespace kontor::bench
{

namespace
{

using namespace kontor::items;

class Side
{
public:
    explicit Side(Store &store)
        : m_indexes(store)
        , m_model(m_indexes.of(lists::customers()))
    {
        QObject::connect(&m_model, &ListModel::refreshed, &m_model, [this] { m_isAnswered = true; });
        m_model.setColumns({"number", "name", "city", "administration", "administration_since"});
    }

    double firstScreen()
    {
        return m_view.painted(
            [this] {
                m_view.setModel(&m_model);
                m_view.show();
            },
            [this] { return m_isAnswered && isRead(); });
    }
    double changed(const std::function<void(ListModel &)> &change)
    {
        return m_view.painted(
            [&] {
                m_isAnswered = false;
                change(m_model);
            },
            [this] { return m_isAnswered && !m_model.isBusy() && isRead(); });
    }
    void waitUntilComplete()
    {
        if (!m_model.isComplete() || m_model.isBusy())
            m_view.painted([this] { m_view.viewport()->update(); },
                           [this] {
                               m_view.viewport()->update();
                               return m_model.isComplete() && !m_model.isBusy();
                           });
    }
    qsizetype count() const { return m_model.count(); }

private:
    // What is painted are rows, not dots.
    bool isRead() const
    {
        return m_model.count() == 0 ||
               m_model.data(m_model.index(qMin(m_model.count() - 1, 20), 0), LoadedRole).toBool();
    }

    ListIndexes m_indexes;
    ListModel m_model;
    PaintedView m_view;
    bool m_isAnswered = false;
};

void reportTimes(const char *name, const QList<double> &times)
{
    report((QByteArray(name) + " p50").constData(), percentile(times, 0.5));
    report((QByteArray(name) + " p95").constData(), percentile(times, 0.95));
}

void measureSearch(Side &side)
{
    QList<double> selective, any, single;
    report("texts built, first search painted",
           side.changed([](ListModel &model) { model.setSearch(QStringLiteral("zzz")); }));
    any << side.changed([](ListModel &model) { model.setSearch({}); });
    const qsizetype all = side.count();
    for (const QString &word : typedWords()) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            const QString typed = word.left(length);
            if (typed.endsWith(u' '))
                continue;
            const double time = side.changed([&](ListModel &model) { model.setSearch(typed); });
            any << time;
            if (length == 1)
                single << time;
            if (side.count() <= all / 100)
                selective << time;
        }
        // Pasted whole, so that nothing is narrowed.
        any << side.changed([](ListModel &model) { model.setSearch({}); });
        const double time = side.changed([&](ListModel &model) { model.setSearch(word); });
        any << time;
        if (side.count() <= all / 100)
            selective << time;
        any << side.changed([](ListModel &model) { model.setSearch({}); });
    }
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        single << side.changed([&](ListModel &model) { model.setSearch(QString(QLatin1Char(letter))); });
        any << single.last();
    }
    any << side.changed([](ListModel &model) { model.setSearch({}); });
    reportTimes("filter painted, selective", selective);
    reportTimes("filter painted, any", any);
    reportTimes("filter painted, one letter", single);
}

void measureSort(Side &side)
{
    report("name ranked, sort painted", side.changed([](ListModel &model) { model.setSort({{"name", false}}); }));
    QList<double> one;
    for (int i = 0; i < 10; ++i)
        one << side.changed([&](ListModel &model) { model.setSort({{"name", i % 2 == 0}}); });
    reportTimes("sort by name painted", one);
    report("two columns ranked, sort painted", side.changed([](ListModel &model) {
        model.setSort({{"city", false}, {"administration_since", false}});
    }));
    const QList<QByteArray> keys = {"name", "city", "administration_since"};
    QList<double> two;
    for (const QByteArray &first : keys)
        for (const QByteArray &second : keys)
            for (int i = 0; i < 4 && first != second; ++i)
                two << side.changed([&](ListModel &model) { model.setSort({{first, i % 2 == 0}, {second, i > 1}}); });
    reportTimes("sort by two columns painted", two);
    report("search while sorted painted", side.changed([](ListModel &model) { model.setSearch(QStringLiteral("e")); }));
}

} // namespace

int runKontor(const Task &task)
{
    Store store(task.store, {}, Calendar());
    bool isOpen = false;
    QEventLoop loop;
    whenDone(store.open(), &loop, [&](const Result<Session> &session) {
        isOpen = session.has_value();
        loop.quit();
    });
    loop.exec();
    if (!isOpen)
        return 3;
    Side side(store);
    report("first screen painted", side.firstScreen());
    report("start to first painted list", double(monotonicNs() - task.startedNs) / 1e6);
    side.waitUntilComplete();
    const Memory before = memory();
    report("rows", double(side.count()));
    report("MB before searching and sorting, resident", before.resident);
    report("MB before searching and sorting, peak", before.peak);
    measureSearch(side);
    report("MB after searching, peak", memory().peak);
    measureSort(side);
    const Memory after = memory();
    report("MB after searching and sorting, resident", after.resident);
    report("MB after searching and sorting, peak", after.peak);
    return 0;
}

} // namespace kontor::bench
