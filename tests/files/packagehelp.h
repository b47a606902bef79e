// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Excel files made by hand, byte by byte, so that tests and fuzzers can make wrong ones, too.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>
#include <array>
#include <optional>

namespace kontor::files
{

struct PackageEntry {
    QByteArray name;
    QByteArray bytes;
    bool isPacked = true;
    quint16 flags = 0;
    std::optional<quint16> method;       ///< what the entry claims, where it is not the truth
    std::optional<quint32> checksum;     ///< likewise
    std::optional<quint32> inflatedSize; ///< likewise
};

inline quint32 crc32Of(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = (made[i] >> 1) ^ (made[i] & 1 ? 0xedb88320 : 0);
        }
        return made;
    }();
    quint32 crc = 0xffffffff;
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[(crc ^ quint8(c)) & 0xff];
    return ~crc;
}

inline void put(QByteArray &out, quint32 number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.append(char(i < 4 ? number >> (8 * i) : 0));
}

/// A ZIP file of these entries, in this order.
inline QByteArray zipped(const QList<PackageEntry> &entries)
{
    QByteArray out;
    QByteArray directory;
    for (const PackageEntry &entry : entries) {
        // qCompress puts a length before, zlib's header and checksum around what deflate gives.
        const QByteArray packed = !entry.isPacked         ? entry.bytes
                                  : entry.bytes.isEmpty() ? QByteArray("\x03\0", 2)
                                                          : qCompress(entry.bytes).mid(6).chopped(4);
        QByteArray common;
        put(common, 20, 2);
        put(common, entry.flags, 2);
        put(common, entry.method.value_or(entry.isPacked ? 8 : 0), 2);
        put(common, 0x58210000, 4); // a day in 2024
        put(common, entry.checksum ? *entry.checksum : crc32Of(entry.bytes), 4);
        put(common, quint32(packed.size()), 4);
        put(common, entry.inflatedSize.value_or(quint32(entry.bytes.size())), 4);
        put(common, quint32(entry.name.size()), 2);
        put(common, 0, 2);
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += common;
        put(directory, 0, 2 + 2 + 2 + 4);
        put(directory, quint32(out.size()), 4);
        directory += entry.name;
        out += "PK\x03\x04" + common + entry.name + packed;
    }
    const quint32 start = quint32(out.size());
    out += directory + "PK\x05\x06";
    put(out, 0, 4);
    put(out, quint32(entries.size()), 2);
    put(out, quint32(entries.size()), 2);
    put(out, quint32(directory.size()), 4);
    put(out, start, 4);
    put(out, 0, 2);
    return out;
}

inline const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline const QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const QByteArray relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target,
                           const QByteArray &more = {})
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationNamespace + "/" + type + "\" Target=\"" + target +
           "\" " + more + "/>";
}

inline QByteArray relations(const QByteArray &inside)
{
    return xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

/// What a small workbook is made of; each text can be replaced by a wrong one.
struct Workbook {
    QByteArray rows; ///< inside <sheetData>
    QByteArray strings;
    QByteArray styles;
    QByteArray workbookProperties;
    QByteArray sheets = "<sheet name=\"Customers\" sheetId=\"1\" r:id=\"rId1\"/>";
    QByteArray rootRelations = relation("rId1", "officeDocument", "xl/workbook.xml");
    QByteArray bookRelations = relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                               relation("rId2", "sharedStrings", "sharedStrings.xml") +
                               relation("rId3", "styles", "styles.xml");
    QByteArray sheet; ///< the whole part; made of `rows` where empty

    QList<PackageEntry> entries() const
    {
        const QByteArray name = " xmlns=\"" + mainNamespace + "\"";
        QList<PackageEntry> all{
            {"[Content_Types].xml",
             xmlHead + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
            {"_rels/.rels", relations(rootRelations)},
            {"xl/workbook.xml", xmlHead + "<workbook" + name + " xmlns:r=\"" + relationNamespace + "\">" +
                                    workbookProperties + "<sheets>" + sheets + "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", relations(bookRelations)},
            {"xl/worksheets/sheet1.xml",
             sheet.isEmpty() ? xmlHead + "<worksheet" + name + "><sheetData>" + rows + "</sheetData></worksheet>"
                             : sheet},
            {"xl/sharedStrings.xml", xmlHead + "<sst" + name + ">" + strings + "</sst>"},
            {"xl/styles.xml", xmlHead + "<styleSheet" + name + ">" + styles + "</styleSheet>"},
        };
        return all;
    }
    QByteArray bytes() const { return zipped(entries()); }
};

/// <c r="A1" t="inlineStr"> with this XML as its text.
inline QByteArray inlineCell(const QByteArray &reference, const QByteArray &text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
}

inline QByteArray numberCell(const QByteArray &reference, const QByteArray &number, int style = 0)
{
    return "<c r=\"" + reference + "\" s=\"" + QByteArray::number(style) + "\"><v>" + number + "</v></c>";
}

} // namespace kontor::files
