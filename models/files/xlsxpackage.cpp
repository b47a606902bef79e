// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Relations, targets and the workbook.
#include "files/xlsxpackage.h"

#include "files/xlsxfault.h"

namespace kontor::files
{

namespace
{

constexpr int mostRelations = 20000;

QString lastWord(const QString &address)
{
    return address.section(u'/', -1);
}

bool isTrue(const QString &word)
{
    return word == QLatin1String("1") || word == QLatin1String("true") || word == QLatin1String("on");
}

} // namespace

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                       const ReadLimits &limits)
{
    KONTOR_LET(archive, ZipArchive::open(std::move(device), name, limits));
    std::unique_ptr<XlsxPackage> package(new XlsxPackage(std::move(archive)));
    if (!package->m_archive->has(QStringLiteral("_rels/.rels")))
        return package->errorWithoutWorkbook();
    KONTOR_LET(relations, package->relationsOf(QString()));
    for (const Relation &relation : std::as_const(relations)) {
        if (relation.type != QLatin1String("officeDocument"))
            continue;
        KONTOR_LET(path, package->resolved(relation, QString()));
        if (path.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive))
            return fail(Error::Kind::Invalid, rule::excelBinaryFile, QStringLiteral("an .xlsb file"), {name});
        KONTOR_TRY(package->readWorkbook(path));
        return package;
    }
    return package->errorWithoutWorkbook();
}

tl::unexpected<Error> XlsxPackage::errorWithoutWorkbook()
{
    const QString mime = QStringLiteral("mimetype");
    if (m_archive->has(mime)) {
        QByteArray type(80, '\0');
        if (auto part = m_archive->part(mime))
            type.truncate(qMax<qint64>(0, (*part)->read(type.data(), type.size()).value_or(0)));
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return fail(Error::Kind::Invalid, rule::openDocumentFile, QStringLiteral("an .ods file"), {name()});
    }
    if (m_archive->has(QStringLiteral("[Content_Types].xml")))
        return xlsxDamaged(name(), QStringLiteral("there is no workbook"));
    return fail(Error::Kind::Invalid, rule::notATable, QStringLiteral("an archive"), {name(), QStringLiteral("zip")});
}

// The relations of a part stand beside it: those of xl/workbook.xml in xl/_rels/workbook.xml.rels.
Result<QHash<QString, XlsxPackage::Relation>> XlsxPackage::relationsOf(const QString &path)
{
    const qsizetype cut = path.lastIndexOf(u'/') + 1;
    KONTOR_LET(xml, part(path.left(cut) + QStringLiteral("_rels/") + path.mid(cut) + QStringLiteral(".rels")));
    KONTOR_TRY(xml->enter(QLatin1String("Relationships")));
    QHash<QString, Relation> relations;
    for (;;) {
        KONTOR_LET(more, xml->nextChild());
        if (!more) {
            KONTOR_TRY(xml->leave());
            return relations;
        }
        if (xml->is(QLatin1String("Relationship"))) {
            const bool isExternal =
                xml->attribute(QLatin1String("TargetMode")).compare(QLatin1String("External"), Qt::CaseInsensitive) ==
                0;
            const QString id = xml->attribute(QLatin1String("Id"));
            if (relations.contains(id))
                return xlsxDamaged(name(), QStringLiteral("two relations of one name"));
            relations.insert(id, {lastWord(xml->attribute(QLatin1String("Type"))),
                                  xml->attribute(QLatin1String("Target")), isExternal});
        }
        if (relations.size() > mostRelations)
            return xlsxTooLarge(name(), QStringLiteral("too many relations"));
        KONTOR_TRY(xml->skip());
    }
}

// A target is a path from the archive's root ("/xl/styles.xml") or from the folder of the part that names it. Nothing
// is ever opened outside of the archive; a target that tries is refused all the same, since no program makes one.
Result<QString> XlsxPackage::resolved(const Relation &relation, const QString &from) const
{
    const QString target = relation.target;
    if (relation.isExternal || target.isEmpty() || target.contains(u':') || target.contains(u'\\') ||
        target.contains(u'%') || target.startsWith(QLatin1String("//")))
        return xlsxUnsafe(name(), QStringLiteral("a part outside of the file: ") + target.left(200));
    QStringList steps;
    if (!target.startsWith(u'/'))
        steps = from.split(u'/', Qt::SkipEmptyParts).mid(0, from.count(u'/'));
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QLatin1String(".."))
            if (steps.isEmpty())
                return xlsxUnsafe(name(), QStringLiteral("a part outside of the file: ") + target.left(200));
            else
                steps.removeLast();
        else if (step != QLatin1String("."))
            steps.append(step);
    }
    return steps.join(u'/');
}

Result<> XlsxPackage::readWorkbook(const QString &path)
{
    KONTOR_LET(relations, relationsOf(path));
    for (const Relation &relation : std::as_const(relations)) {
        QString *place = relation.type == QLatin1String("sharedStrings") ? &m_sharedStrings
                         : relation.type == QLatin1String("styles")      ? &m_styles
                                                                         : nullptr;
        if (place) {
            KONTOR_LET(target, resolved(relation, path));
            *place = target;
        }
    }
    KONTOR_LET(xml, part(path));
    KONTOR_TRY(xml->enter(QLatin1String("workbook")));
    for (;;) {
        KONTOR_LET(more, xml->nextChild());
        if (!more)
            return xml->leave();
        if (xml->is(QLatin1String("workbookPr")))
            m_is1904 = isTrue(xml->attribute(QLatin1String("date1904")));
        const bool isList = xml->is(QLatin1String("sheets"));
        for (bool isInside = isList; isInside;) {
            KONTOR_LET(isSheet, xml->nextChild());
            isInside = isSheet;
            if (!isSheet)
                break;
            const Relation relation = relations.value(xml->attribute(QLatin1String("id")));
            const QString state = xml->attribute(QLatin1String("state"));
            if (xml->is(QLatin1String("sheet")) && relation.type == QLatin1String("worksheet")) {
                KONTOR_LET(target, resolved(relation, path));
                m_sheets.append({xml->attribute(QLatin1String("name")), target,
                                 !state.isEmpty() && state != QLatin1String("visible")});
            }
            KONTOR_TRY(xml->skip());
            if (m_sheets.size() > mostRelations)
                return xlsxTooLarge(name(), QStringLiteral("too many sheets"));
        }
        if (!isList)
            KONTOR_TRY(xml->skip());
    }
}

Result<std::unique_ptr<XmlPart>> XlsxPackage::part(const QString &path)
{
    KONTOR_LET(packed, m_archive->part(path));
    return std::make_unique<XmlPart>(std::move(packed));
}

} // namespace kontor::files
