// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading ZIP through libzip.
#include "files/ziparchive.h"

#include "files/xlsxfault.h"

#include <QtEndian>

namespace kontor::files
{

namespace
{

constexpr qsizetype longestPath = 1000;

// A path inside the archive: no drive, no root, no way up, no separator of another system.
bool isInside(const QString &path)
{
    if (path.isEmpty() || path.size() > longestPath || path.startsWith(u'/') || path.contains(u'\\') ||
        path.contains(u':') || path.contains(QChar(0)))
        return false;
    const QStringList steps = path.split(u'/');
    return !steps.contains(QStringLiteral("..")) && !steps.contains(QStringLiteral("."));
}

} // namespace

ZipPart::ZipPart(InflateBudget &budget, const QString &path, zip_file_t *file, qint64 size)
    : m_budget(budget)
    , m_path(path)
    , m_file(file)
    , m_size(size)
{
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

Result<qint64> ZipPart::read(char *bytes, qint64 most)
{
    const qint64 got = zip_fread(m_file, bytes, zip_uint64_t(most));
    if (got < 0)
        return xlsxDamaged(m_budget.name, m_path + QStringLiteral(": ") +
                                              QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file))));
    m_read += got;
    m_budget.left -= got;
    if (m_read > m_size)
        return xlsxDamaged(m_budget.name, m_path + QStringLiteral(" is longer than it says"));
    if (m_budget.left < 0)
        return xlsxTooLarge(m_budget.name, m_path + QStringLiteral(" is too large"));
    return got;
}

ZipArchive::ZipArchive(std::unique_ptr<QIODevice> device, const QString &name, const ReadLimits &limits)
    : m_device(std::move(device))
    , m_limits(limits)
    , m_budget{name, limits.maxInflated}
{
    zip_error_init(&m_error);
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
    zip_error_fini(&m_error);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const ReadLimits &limits)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(device), name, limits));
    KONTOR_TRY(archive->checkDeclaredEntries());
    KONTOR_TRY(archive->start());
    KONTOR_TRY(archive->index());
    return archive;
}

// libzip holds the whole directory in memory, so that its size is looked at before: in all places near the end of the
// file that look like an end of a directory, since libzip chooses among them.
Result<> ZipArchive::checkDeclaredEntries()
{
    constexpr qint64 longestTail = 65535 + 22 + 20;
    const qint64 size = m_device->size();
    const qint64 from = qMax<qint64>(0, size - longestTail);
    if (!m_device->seek(from))
        return xlsxDamaged(name(), QStringLiteral("cannot seek"));
    const QByteArray tail = m_device->read(longestTail);
    quint64 most = 0;
    for (qsizetype at = tail.indexOf("PK\x05\x06"); at >= 0 && at + 22 <= tail.size();
         at = tail.indexOf("PK\x05\x06", at + 1)) {
        const quint64 entries = qFromLittleEndian<quint16>(tail.constData() + at + 10);
        const quint64 bytes = qFromLittleEndian<quint32>(tail.constData() + at + 12);
        most = qMax(most, entries == 0xffff ? 0 : entries);
        most = qMax(most, bytes == 0xffffffff ? 0 : bytes / (46 + longestPath * 4));
    }
    for (qsizetype at = tail.indexOf("PK\x06\x07"); at >= 0 && at + 20 <= tail.size();
         at = tail.indexOf("PK\x06\x07", at + 1)) {
        const quint64 where = qFromLittleEndian<quint64>(tail.constData() + at + 8);
        QByteArray end;
        if (where < quint64(size) && m_device->seek(qint64(where)))
            end = m_device->read(56);
        if (end.size() == 56)
            most = qMax(most, qFromLittleEndian<quint64>(end.constData() + 32));
    }
    if (most > quint64(m_limits.maxEntries))
        return xlsxTooLarge(name(), QStringLiteral("the archive says that it has %1 entries").arg(most));
    return {};
}

Result<> ZipArchive::start()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(serve, this, &error);
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString what = m_zip ? QString() : QString::fromUtf8(zip_error_strerror(&error));
    if (source && !m_zip)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!m_zip)
        return xlsxDamaged(name(), what);
    return {};
}

Result<> ZipArchive::index()
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > m_limits.maxEntries)
        return xlsxTooLarge(name(), QStringLiteral("the archive has %1 entries").arg(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *raw = zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        const QString path = QString::fromUtf8(raw ? raw : "");
        if (path.endsWith(u'/') && isInside(path.chopped(1)))
            continue; // a folder
        if (!isInside(path))
            return xlsxUnsafe(name(), QStringLiteral("an entry that is no path: ") + path.left(longestPath));
        if (has(path))
            return xlsxUnsafe(name(), QStringLiteral("two entries of one name: ") + path);
        m_indexOf.insert(path.toLower(), zip_uint64_t(i));
    }
    return {};
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &path)
{
    const auto found = m_indexOf.constFind(path.toLower());
    if (found == m_indexOf.constEnd())
        return xlsxDamaged(name(), path + QStringLiteral(" is missing"));
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_zip, *found, 0, &stat) != 0 || (stat.valid & needed) != needed)
        return xlsxDamaged(name(), path + QStringLiteral(": not known to the archive"));
    if (stat.encryption_method != ZIP_EM_NONE)
        return fail(Error::Kind::Invalid, rule::excelEncrypted, path + QStringLiteral(" has a password"), {name()});
    // Others are allowed to ZIP, but not to these files.
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return xlsxDamaged(name(), path + QStringLiteral(" is packed in an unknown way"));
    if (stat.size > zip_uint64_t(m_limits.maxInflated))
        return xlsxTooLarge(name(), path + QStringLiteral(" says that it has %1 bytes").arg(stat.size));
    if (stat.size > zip_uint64_t(m_limits.ratioFrom) &&
        stat.size / qMax<zip_uint64_t>(1, stat.comp_size) > zip_uint64_t(m_limits.maxRatio))
        return xlsxTooLarge(name(), path + QStringLiteral(" is packed more than any table"));
    zip_file_t *file = zip_fopen_index(m_zip, *found, 0);
    if (!file)
        return xlsxDamaged(name(), path + QStringLiteral(": ") + QString::fromUtf8(zip_strerror(m_zip)));
    return std::make_unique<ZipPart>(m_budget, path, file, qint64(stat.size));
}

zip_int64_t ZipArchive::serve(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    return static_cast<ZipArchive *>(self)->answer(data, size, command);
}

zip_int64_t ZipArchive::answer(void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_SUPPORTS, ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK,
                                              ZIP_SOURCE_TELL, -1);
    case ZIP_SOURCE_OPEN:
        return m_device->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ: {
        const qint64 got = m_device->read(static_cast<char *>(data), qint64(size));
        if (got < 0)
            zip_error_set(&m_error, ZIP_ER_READ, 0);
        return got;
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(zip_uint64_t(m_device->pos()),
                                                              zip_uint64_t(m_device->size()), data, size, &m_error);
        return to >= 0 && m_device->seek(to) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return m_device->pos();
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = zip_uint64_t(m_device->size());
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&m_error, data, size);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    default:
        zip_error_set(&m_error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

} // namespace kontor::files
