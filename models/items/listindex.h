// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListIndex: what all models over one list share: the handles, texts and ranks in memory, and the news that rows
// changed.
#pragma once

#include "items/indexanswer.h"
#include "items/indexpatch.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

namespace kontor::items
{

class IndexBuilder;

/// Whether it touched what the guards of the access rules read: any row may be visible now, or not any more.
bool movesRights(const Changes &changes);

/// Who asks: his newer question supersedes the older one.
struct Asker {
    Lane lane;
    std::shared_ptr<AskMemo> memo = std::make_shared<AskMemo>();
};

/// The window's thread; what it holds is built and read on the Store's reading thread alone, which must outlive it.
/// Lists of up to `sqlUpTo` rows, and those whose rows have no id, are answered by SQL and keep nothing in memory.
class ListIndex : public QObject
{
    Q_OBJECT

public:
    ListIndex(Store &store, const ListSpec &spec, const QString &language, qint64 sqlUpTo = 2000);
    ~ListIndex() override;

    Store &store() const { return m_store; }
    const ListSpec &spec() const { return m_spec; }

    /// The first rows under the question's conditions alone, at once.
    QFuture<Result<Answer>> askFirst(const Asker &asker, const Question &question);
    /// The whole answer. The first question of its kind waits until memory can answer it (1,000,000 rows: a second or
    /// two for the texts and for each column). Errors: unknown_key, Cancelled, Storage.
    QFuture<Result<Answer>> ask(const Asker &asker, const Question &question,
                                JobThread::Priority priority = JobThread::Priority::Urgent);
    /// Texts sort as this language has them: what was ranked in another one is forgotten, and whoever shows it asks
    /// anew.
    void setLanguage(const QString &language);
    /// Builds what this question will need, in the background.
    void prepare(const Question &question);

Q_SIGNALS:
    /// Rows changed; `handles` names them, unless it is empty: then any may have.
    void changed(const QList<qint64> &handles);

private:
    using Promise = std::shared_ptr<QPromise<Result<Answer>>>;
    struct Waiting {
        Asker asker;
        Question question;
        Promise promise;
        JobThread::Priority priority;
    };
    struct Memory;
    enum class Size { Unknown, Small, Large };

    void pump();
    void measure();
    void answer(const Waiting &waiting);
    void build(const IndexNeeds &needs);
    void patch();
    void startAnew();
    void failWaiting(const Error &error);
    bool has(const IndexNeeds &needs) const;
    bool bySql(const Question &question) const;
    void takeChanges(const Changes &changes);

    Store &m_store;
    const ListSpec &m_spec;
    QString m_language;
    qint64 m_sqlUpTo;
    std::shared_ptr<Memory> m_memory; ///< the reading thread's
    Size m_size = Size::Unknown;
    IndexNeeds m_ready; ///< what the memory has, as far as reported here
    bool m_hasHandles = false;
    bool m_isWorking = false;
    bool m_isAmid = false; ///< a part is half built
    IndexNeeds m_building;
    IndexNeeds m_prepared;
    IndexPatch m_patch;
    QList<Waiting> m_waiting;
};

/// One ListIndex a list, shared by the models that live. The window's thread.
class ListIndexes
{
public:
    /// `language`: a BCP 47 tag, for the order of texts; at first that of the default locale.
    explicit ListIndexes(Store &store);
    /// Also of the indexes that live; call it after setWordOrder (store/wordorder.h).
    void setLanguage(const QString &language);
    /// For tests: from how many rows on memory answers.
    void setSqlUpTo(qint64 rows) { m_sqlUpTo = rows; }
    std::shared_ptr<ListIndex> of(const ListSpec &spec);

private:
    Store &m_store;
    QString m_language;
    qint64 m_sqlUpTo = 2000;
    QHash<QByteArray, std::weak_ptr<ListIndex>> m_indexes;
};

} // namespace kontor::items
