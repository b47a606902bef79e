// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzzer of what a server sends by COPY: no bytes may crash it, hang it or bring it to read beyond them; what nobody
// touched comes out as it was.
#include "sync/copystream.h"

#include <QElapsedTimer>
#include <QtEndian>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace kontor;

namespace
{

using Random = std::mt19937_64;
using Cell = std::optional<QByteArray>;
using Rows = QList<QList<Cell>>;

quint64 currentSeed = 0;

quint64 pick(Random &random, quint64 below)
{
    return random() % below;
}

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "fuzz_copystream: broken promise: %s\n  reproduce: fuzz_copystream --seed %llu --inputs 1\n",
                 what, static_cast<unsigned long long>(currentSeed));
    std::abort();
}

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    char big[sizeof number];
    qToBigEndian(number, big);
    bytes.append(big, sizeof big);
}

QByteArray randomBytes(Random &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(pick(random, 256));
    return bytes;
}

Rows makeRows(Random &random)
{
    Rows rows;
    const qsizetype width = qsizetype(pick(random, 12));
    for (quint64 i = pick(random, 6); i > 0; --i) {
        QList<Cell> row;
        for (qsizetype column = 0; column < width; ++column)
            row << (pick(random, 5) == 0 ? Cell() : Cell(randomBytes(random, qsizetype(pick(random, 40)))));
        rows << row;
    }
    return rows;
}

/// As libpq gives them: a row a piece, the first one behind the header.
QList<QByteArray> piecesOf(const Rows &rows, Random &random)
{
    QByteArray header("PGCOPY\n\377\r\n", 11);
    append(header, qint32(0));
    const QByteArray extension = randomBytes(random, qsizetype(pick(random, 3)));
    append(header, qint32(extension.size()));
    header += extension;
    QList<QByteArray> pieces;
    for (const QList<Cell> &row : rows) {
        QByteArray piece;
        append(piece, qint16(row.size()));
        for (const Cell &cell : row) {
            append(piece, cell ? qint32(cell->size()) : qint32(-1));
            piece += cell.value_or(QByteArray());
        }
        pieces << piece;
    }
    QByteArray end;
    append(end, qint16(-1));
    pieces << end;
    pieces.first().prepend(header);
    return pieces;
}

/// One of many ways to be wrong: cut, longer, other bytes, lengths that no row has, pieces twice or not at all.
void damage(QList<QByteArray> &pieces, Random &random)
{
    constexpr qint32 lengths[] = {-2, -1, 0, 1, 0x7fffffff, -0x7fffffff - 1, 0x7ffffff0, 65536};
    const qsizetype at = qsizetype(pick(random, quint64(pieces.size())));
    QByteArray &piece = pieces[at];
    const qsizetype place = piece.isEmpty() ? 0 : qsizetype(pick(random, quint64(piece.size())));
    switch (pick(random, 7)) {
    case 0:
        piece.truncate(place);
        break;
    case 1:
        piece += randomBytes(random, qsizetype(1 + pick(random, 30)));
        break;
    case 2:
        if (!piece.isEmpty())
            piece[place] = char(pick(random, 256));
        break;
    case 3:
    case 4: {
        QByteArray length;
        append(length, lengths[pick(random, std::size(lengths))]);
        piece.replace(place, 4, length);
        break;
    }
    case 5:
        pieces.insert(at, QByteArray(piece));
        break;
    default:
        pieces.removeAt(at);
    }
}

struct Read {
    Rows rows;
    bool isWhole = false;
};

Read readAll(const QList<QByteArray> &pieces)
{
    Read read;
    const QByteArray *current = nullptr;
    CopyStream stream([&](const QList<QByteArrayView> &cells) -> Result<> {
        QList<Cell> row;
        for (const QByteArrayView cell : cells) {
            demand(cell.isEmpty() || (cell.data() >= current->constData() &&
                                      cell.data() + cell.size() <= current->constData() + current->size()),
                   "a cell lies in its piece");
            row << (cell.isNull() ? Cell() : Cell(QByteArray(cell.data(), cell.size())));
        }
        read.rows << row;
        return {};
    });
    for (const QByteArray &given : pieces) {
        // In memory of just its size, so that a byte too much is noticed.
        const QByteArray piece(given.constData(), given.size());
        current = &piece;
        if (const auto added = stream.add(piece); !added) {
            demand(added.error().rule == u"server_answer_unknown", "an error has a name");
            return read;
        }
    }
    read.isWhole = stream.end().has_value();
    return read;
}

quint64 argument(int argc, char **argv, const char *name, quint64 otherwise)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], name) == 0)
            return std::strtoull(argv[i + 1], nullptr, 10);
    return otherwise;
}

} // namespace

int main(int argc, char **argv)
{
    const quint64 inputs = argument(argc, argv, "--inputs", 100000);
    const quint64 first = argument(argc, argv, "--seed", 1);
    QElapsedTimer timer;
    timer.start();
    quint64 refused = 0;
    for (quint64 i = 0; i < inputs; ++i) {
        currentSeed = first + i;
        Random random(currentSeed);
        const Rows rows = makeRows(random);
        QList<QByteArray> pieces = piecesOf(rows, random);
        const Read untouched = readAll(pieces);
        demand(untouched.isWhole && untouched.rows == rows, "what nobody touched comes out as it was");
        for (quint64 times = 1 + pick(random, 3); times > 0 && !pieces.isEmpty(); --times)
            damage(pieces, random);
        refused += !readAll(pieces).isWhole;
    }
    demand(inputs < 100 || refused > inputs / 2, "most damage is noticed");
    std::printf("fuzz_copystream: %llu inputs from seed %llu, %llu refused, %.1f s\n",
                static_cast<unsigned long long>(inputs), static_cast<unsigned long long>(first),
                static_cast<unsigned long long>(refused), double(timer.elapsed()) / 1000);
    return 0;
}
