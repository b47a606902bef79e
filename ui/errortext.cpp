// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "domain/uuid.h"
#include "ui/errorsentences.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace kontor::ui
{

QString quotedText(const QString &value)
{
    constexpr qsizetype most = 60;
    QString shown;
    qsizetype letters = 0;
    for (const char32_t letter : value.toUcs4()) {
        if (++letters > most) {
            shown += u'…';
            break;
        }
        const QChar::Category category = QChar::category(letter);
        if (letter < 0x20)
            shown += QChar(0x2400 + int(letter)); // its picture
        else if (category == QChar::Other_Control || category == QChar::Other_Format ||
                 category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            shown += QChar(QChar::ReplacementCharacter);
        else
            shown += QString::fromUcs4(&letter, 1);
    }
    return shown;
}

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

const char *lookUp(std::span<const RuleSentence> table, const QString &rule)
{
    for (const RuleSentence &sentence : table) {
        if (rule == QLatin1String(sentence.rule))
            return sentence.text;
    }
    return nullptr;
}

const char *ruleSentence(const QString &rule)
{
    const char *sentence = lookUp(ruleSentences(), rule);
    return sentence ? sentence : lookUp(serverSentences(), rule);
}

/// The causes that actor_not_effective names; an unknown one is shown as it is.
QString causeWord(const QString &cause)
{
    static constexpr RuleSentence causes[] = {
        {"submandant_inactive", QT_TRANSLATE_NOOP("ErrorText", "the Submandant is inactive")},
        {"invited", QT_TRANSLATE_NOOP("ErrorText", "the invitation has not been accepted yet")},
        {"disabled", QT_TRANSLATE_NOOP("ErrorText", "the user is disabled")},
    };
    const char *text = lookUp(causes, cause);
    return text ? translated(text) : cause;
}

/// Fills %1 to %9 by their numbers: QString::arg() would give the first argument to the lowest of them, and some
/// sentences do without %1. One that asks for more than there is shows a dash, never a bare %1.
QString withArgs(const char *sentence, const QStringList &args)
{
    const QString text = translated(sentence);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            filled += text[i];
            continue;
        }
        const QString value = args.value(number - 1);
        filled += value.isEmpty() ? QStringLiteral("–") : value;
        ++i;
    }
    return filled;
}

QString withQuoted(const char *sentence, QStringList args)
{
    for (QString &arg : args)
        arg = quotedText(arg);
    return withArgs(sentence, args);
}

QString general(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Denied:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "You do not have the right to do this. Ask somebody with the "
                                                         "role “User administration”."));
    case Error::Kind::Rejected:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "A rule of the store forbids this; nothing was changed."));
    case Error::Kind::Conflict:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed this meanwhile. Load it again and "
                                                         "compare."));
    case Error::Kind::Invalid:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "A value is missing or cannot be used. Check what you "
                                                         "entered."));
    case Error::Kind::NotFound:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "It was not found, or you may not see it."));
    case Error::Kind::Usage:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The command was not understood. See “kontorctl --help”."));
    case Error::Kind::Storage:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The file or the disk failed, nothing was changed. Try "
                                                         "again."));
    case Error::Kind::Offline:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This needs the server, and there is no connection. It works "
                                                         "again as soon as the connection is back."));
    case Error::Kind::Cancelled:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This was cancelled, nothing was changed."));
    }
    return {};
}

} // namespace

namespace
{

/// Under which name the sentence of a rule stands: what is known more or less says more or less.
QString sentenceName(const QString &rule, const QStringList &args)
{
    if (rule == u"no_right" && teamWord(args.value(0)) != args.value(0))
        return QStringLiteral("no_right_team");
    // A server does not say why.
    if (rule == u"actor_not_effective" && args.isEmpty())
        return QStringLiteral("actor_not_effective_there");
    // What somebody typed is named, an id is not.
    if (rule == u"not_found" && !args.value(1).isEmpty() && Uuid::fromText(args[1]).isNull())
        return QStringLiteral("not_found_named");
    if (rule == u"value_invalid" && args.size() == 3)
        return QStringLiteral("value_invalid_of");
    if (rule == u"customer_locked" && args.size() >= 2)
        return QStringLiteral("customer_locked_named");
    if (rule == u"administration_transition" && args.size() >= 3)
        return QStringLiteral("administration_transition_named");
    if (rule == u"assignment_exclusive" && args.size() == 2)
        return QStringLiteral("assignment_exclusive_named");
    return rule;
}

} // namespace

QString errorText(const Error &error)
{
    if (const char *sentence = ruleSentence(sentenceName(error.rule, error.args))) {
        QStringList args = error.args;
        if (error.rule == u"not_found" || error.rule == u"value_invalid")
            return withQuoted(sentence, args);
        if (!args.isEmpty() && error.rule == QLatin1String("no_right"))
            args[0] = roleWord(args[0]);
        if (!args.isEmpty() && error.rule == QLatin1String("actor_not_effective"))
            args[0] = causeWord(args[0]);
        return withArgs(sentence, args);
    }
    if (const char *reason = lookUp(rowReasons(), error.rule))
        return withQuoted(reason, error.args);
    const QString sentence = general(error);
    return error.rule.isEmpty() ? sentence : sentence + QStringLiteral(" (%1)").arg(error.rule);
}

QString reasonText(const RecordError &error)
{
    if (const char *reason = lookUp(rowReasons(), error.reason))
        return withQuoted(reason, error.args);
    if (const char *sentence = ruleSentence(sentenceName(error.reason, error.args)))
        return withQuoted(sentence, error.args);
    return translated(QT_TRANSLATE_NOOP("ErrorText", "The row cannot be used.")) +
           QStringLiteral(" (%1)").arg(error.reason);
}

QString recordText(qint64 line, const QString &text)
{
    //: a row of a file: %1 is the line, %2 why it was left out
    return QCoreApplication::translate("ErrorText", "Line %1: %2").arg(formatCount(line), text);
}

QString recordErrorText(const RecordError &error)
{
    if (error.column.isEmpty())
        return recordText(error.line, reasonText(error));
    //: a cell of a file: %1 is the line, %2 the header of the column, %3 why it was left out
    return QCoreApplication::translate("ErrorText", "Line %1, column “%2”: %3")
        .arg(formatCount(error.line), error.column, reasonText(error));
}

QString whyNotText(const Session &session, const QString &role)
{
    if (session.isLooking())
        return errorText(Error{Error::Kind::Denied, QStringLiteral("looking_as_is_read_only"), {}, {}, {}});
    if (session.has(role))
        return {};
    return errorText(Error{Error::Kind::Denied, QStringLiteral("no_right"), {}, {role}, {}});
}

QStringList knownRules()
{
    QStringList rules;
    for (const auto &table : {ruleSentences(), serverSentences()})
        for (const RuleSentence &sentence : table)
            rules.append(QLatin1String(sentence.rule));
    return rules;
}

} // namespace kontor::ui
