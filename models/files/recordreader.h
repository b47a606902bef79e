// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordReader: a file's rows as records for the store, and the report of the import.
#pragma once

#include "domain/record.h"
#include "domain/result.h"
#include "files/headermap.h"
#include "files/import.h"
#include "files/letterdoctor.h"
#include "files/rowsource.h"

#include <QIODevice>
#include <memory>

namespace kontor::files
{

/// Reads CSV or XLSX in one pass and constant memory, whatever the file's size (of an XLSX the shared strings are
/// held). The first row that is not blank is the header, unless the options say that there is none. A row with more
/// cells than the header, or with any bad value, is left out and named; a row with fewer is taken and the missing cells
/// are empty (they leave what is there). Behind a broken quote a row is taken only with exactly as many cells as the
/// header, until one has them: the rest of a torn cell must not become a record. Blank rows do not count. One thread at
/// a time; nothing is shared between readers.
class RecordReader
{
public:
    /// `kind`: a key of kindKeys(), plural or singular. Succeeds also where mandatory fields are unmapped, so that a
    /// person can be asked (report().missing). Errors: rule::unknownKind, fileMissing, notAFile, fileUnreadable,
    /// fileEmpty, notATable, encodingUnknown, delimiterBad, headerTooLong, unknownColumn, unknownField,
    /// fieldMappedTwice, columnNotThere, fileReadFailed, and those of openRows().
    static Result<std::unique_ptr<RecordReader>> open(const QString &path, const QString &kind,
                                                      const ImportOptions &options);
    /// The same from an open device; `name` is what errors call it.
    static Result<std::unique_ptr<RecordReader>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                      const QString &kind, const ImportOptions &options);

    /// Replaces `batch` with the good ones of the next `maxRows` rows (at least 1), so that it may be empty before the
    /// end. False at the end, when the batch holds the last ones. Errors: rule::mandatoryUnmapped, and those of
    /// RowSource::next().
    Result<bool> read(RecordBatch &batch, int maxRows);

    const ImportReport &report() const { return m_report; }

private:
    /// A column that feeds something, with the fields and their places in Record::values.
    struct Feed {
        qsizetype column = 0;
        bool isRepaired = false;
        QList<const Field *> fields;
        QList<qsizetype> places;
    };

    RecordReader(std::unique_ptr<RowSource> source, const ImportOptions &options);
    Result<> readHeader(const Kind &kind, const QString &name);
    Result<bool> nextRow();
    bool hasRightCells();
    void reject();
    bool readRow(Record &record);
    QString cellText(const Feed &feed);
    void addError(const QString &column, const QString &reason, const QStringList &args);

    std::unique_ptr<RowSource> m_source;
    ImportOptions m_options;
    bool m_isFirstPending = false;  ///< the first row is data and has been read
    qsizetype m_keptCharacters = 0; ///< of the rejected rows
    QStringList m_fields;
    QList<Feed> m_feeds;
    bool m_isStrict = false; ///< behind a broken quote
    LetterStatistics m_letters;
    ImportReport m_report;
};

} // namespace kontor::files
