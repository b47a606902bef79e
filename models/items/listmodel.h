// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListModel: one question to one list, as a table. A snapshot of row handles and a cache of rows lately read; data()
// never blocks and never asks SQL.
#pragma once

#include "items/listindex.h"
#include "items/listselection.h"
#include "items/quiettimer.h"
#include "items/roles.h"
#include "items/rowpages.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kontor::items
{

/// The window's thread. Several changes of the question in a row are asked as one, from the event loop; the old rows
/// stay until the answer is there. A new question resets the model; a refresh of up to 50 changed rows does not.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< no answer yet
        Ready,
        Failed, ///< the last question failed, see error(); older rows may still stand there
    };

    /// How soon a commit is followed.
    enum class Pace {
        AtOnce,    ///< somebody looks
        WhenQuiet, ///< behind everything else, once the commits pause (QuietTimer)
        WhenShown, ///< not before it is AtOnce again
    };

    explicit ListModel(std::shared_ptr<ListIndex> listIndex, QObject *parent = nullptr);

    /// AtOnce at first. Questions of one's own are asked at once in any case.
    void setPace(Pace pace);
    std::shared_ptr<ListIndex> listIndex() const { return m_index; }
    const ListSpec &spec() const { return m_index->spec(); }
    /// Keys of the specification in the order wanted; unknown ones are left out. At first: those shown by default.
    void setColumns(const QList<QByteArray> &keys);
    const QList<QByteArray> &columns() const { return m_columns; }
    /// -1 when it is not among columns().
    int columnOf(const QByteArray &key) const { return int(m_columns.indexOf(key)); }
    /// From now on rows are read with all columns, for value(); before the first answer. For short lists.
    void readWholeRows();
    /// As it is stored; of a column that is not shown only after readWholeRows(). Invalid until the row was read.
    QVariant value(int row, const QByteArray &key) const;
    void setSearch(const QString &typed);
    void setConditions(const QList<Condition> &where);
    /// First key first. Empty: the specification's own order. Absent values come last either way.
    void setSort(const QList<SortKey> &sort);
    void setOverlay(const Overlay &overlay);
    const Question &question() const { return m_question; }
    void refresh();
    /// Builds in the background what a search needs: when a person goes to the search field.
    void prepareSearch();

    State state() const { return m_state; }
    /// A question is out whose answer is not there yet.
    bool isBusy() const { return m_isBusy; }
    /// The rows that come next answer another question than those that stand there.
    bool isNewQuestion() const { return m_isNewQuestion; }
    const Error &error() const { return m_error; }
    int count() const { return int(m_handles.size()); }
    /// Rows without the search.
    qint64 totalCount() const { return m_total; }

    /// All rows in order; while isComplete() is false only the first ones (for a tenth of a second after the start).
    const QList<qint64> &handles() const { return m_handles; }
    bool isComplete() const { return !m_isPartial; }
    /// noHandle where the row is not known yet.
    qint64 handleAt(int row) const;
    /// -1 when it is not in this list. 1,000,000 rows: half a millisecond.
    int rowOfHandle(qint64 handle) const;
    /// Null until the row was read, which this asks for.
    Uuid idAt(int row) const;
    /// Among the rows lately read; -1 otherwise: then handlesFor() and rowOfHandle().
    int rowOf(const Uuid &id) const;

    /// In the order asked; rows that are not visible any more are left out.
    QFuture<Result<QList<Uuid>>> idsFor(const QList<qint64> &handles) const;
    QFuture<Result<QList<Uuid>>> idsOf(const ListSelection &selection) const { return idsFor(selection.of(m_handles)); }
    /// In the order asked; hidden and missing ones are left out.
    QFuture<Result<QList<qint64>>> handlesFor(const QList<Uuid> &ids) const;

    /// Off at first. A drop is only told, see dropped().
    void setDragEnabled(bool isOn) { m_isDragEnabled = isOn; }
    void setDropEnabled(bool isOn) { m_isDropEnabled = isOn; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void countChanged();
    void failed(const kontor::Error &error);
    /// An answer stands in the model, a new question's or a refresh's.
    void refreshed();
    void dropped(const QList<kontor::Uuid> &ids);

private:
    void change(const std::function<void(Question &)> &edit);
    void askSoon(bool isNewQuestion);
    void ask();
    void take(const Answer &answer);
    void show(const Answer &answer);
    bool showTheRest(const Answer &answer);
    bool showBySteps(const Answer &answer);
    void take(const Error &error);
    void takeChanged(const QList<qint64> &handles);
    void setState(State state, bool isBusy);

    std::shared_ptr<ListIndex> m_index;
    QList<QByteArray> m_columns; ///< shown; those of the question begin with them
    bool m_readsWholeRows = false;
    Question m_question;
    Asker m_asker;
    quint64 m_asked = 0; ///< only the newest question's answer counts
    bool m_isNewQuestion = true;
    QTimer m_askTimer;
    Pace m_pace = Pace::AtOnce;
    QuietTimer m_rest;
    bool m_isOutdated = false; ///< a commit has not been followed yet
    State m_state = State::Loading;
    bool m_isBusy = false;
    Error m_error;
    QList<qint64> m_handles;
    bool m_isPartial = false;
    qint64 m_total = 0;
    std::unique_ptr<RowPages> m_pages;
    bool m_isDragEnabled = false;
    bool m_isDropEnabled = false;
};

} // namespace kontor::items
