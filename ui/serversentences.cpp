// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the shared store: servers, the way to them, replicas.
#include "ui/errorsentences.h"

#include <QtGlobal>

namespace kontor::ui
{
namespace
{

constexpr RuleSentence sentences[] = {
    {"actor_not_effective_there",
     QT_TRANSLATE_NOOP("ErrorText", "The server does not let this user work at the moment, so its records have been "
                                    "taken off this computer. What was not sent yet waits. Somebody with the role "
                                    "“User administration” can change that.")},
    {"replica_missing",
     QT_TRANSLATE_NOOP("ErrorText", "This store is nobody's replica. Connect it to a server first: kontorctl "
                                    "connect URL --as LOGIN.")},
    //: %1 is a login
    {"replica_of_another",
     QT_TRANSLATE_NOOP("ErrorText", "This store is the replica of %1: nobody else can work in it. Choose that user,"
                                    " or connect a store of your own to the server.")},
    //: %1 is a number of change sets
    {"replica_waits",
     QT_TRANSLATE_NOOP("ErrorText", "The store that would be replaced has changes that its server does not have yet "
                                    "(change sets: %1). Synchronise it first (kontorctl sync), or choose another "
                                    "file for the new one.")},
    //: %1 is a number of conflicts
    {"replica_undecided",
     QT_TRANSLATE_NOOP("ErrorText", "In the store that would be replaced nobody has decided yet about changes that the "
                                    "server refused or that somebody else overtook (conflicts: %1). Decide about them "
                                    "first (kontorctl resolve), or choose another file for the new one.")},
    //: %1 is a number of change sets
    {"restore_loses_waiting",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This store has changes that its server does not have yet (change sets: %1), and "
                       "the backup would take their place. Synchronise it first. Where nobody can do that "
                       "any more, “kontorctl restore FILE --force” leaves them in the copy that is kept of "
                       "this store.")},
    //: %1 is a file
    {"bootstrap_unfinished",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A store that was being loaded from a server was not loaded to the end: %1. Connect "
                       "once more; it goes on where it stopped. Or remove that file.")},
    {"replica_unfinished",
     QT_TRANSLATE_NOOP("ErrorText", "This store has not been loaded to the end. Connect it to its server once more;"
                                    " it goes on where it stopped.")},
    //: %1 is a number of days, always 14
    {"replica_lapsed",
     QT_TRANSLATE_NOOP("ErrorText", "This store has not heard of its server for more than %1 days and is locked until "
                                    "it has: its records may not be yours to see any more. Synchronise it when the "
                                    "server is within reach. What you saved is kept and is sent then.")},
    {"replica_torn",
     QT_TRANSLATE_NOOP("ErrorText", "What the server sent does not hold together. Synchronise once more; everything"
                                    " is compared then. If it stays, show the server's administrator the details.")},
    {"replica_moved",
     QT_TRANSLATE_NOOP("ErrorText", "Something was saved while the server's changes came in. Synchronise once more.")},
    {"replica_behind",
     QT_TRANSLATE_NOOP("ErrorText", "The server changes faster than it can be compared. Synchronise, then check again"
                                    " in a moment.")},
    //: %1 is a server, %2 a login
    {"server_of_another",
     QT_TRANSLATE_NOOP("ErrorText", "The server %1 is another one than this store came from, or %2 is somebody else"
                                    " there. Check the address, or connect a new store.")},
    {"server_answer_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "The server answered what this version of Kontor does not know. Check whether "
                                    "there is a newer version of Kontor.")},
    {"program_too_old",
     QT_TRANSLATE_NOOP("ErrorText", "This version of Kontor is too old for the server. Install the newer version; "
                                    "what waits is sent then.")},
    {"outbox_gap",
     QT_TRANSLATE_NOOP("ErrorText", "The server misses changes that came before these. Synchronise once more; if it"
                                    " stays, show the server's administrator the details.")},
    {"outbox_cloned",
     QT_TRANSLATE_NOOP("ErrorText", "This store is in use twice. Synchronise once more; one of the two goes on "
                                    "under a name of its own.")},
    {"outbox_foreign",
     QT_TRANSLATE_NOOP("ErrorText", "These changes were made under another login. Synchronise with the login of "
                                    "this store.")},
    {"server_in_recovery",
     QT_TRANSLATE_NOOP("ErrorText", "This server only stands by for another one. Connect to the one that takes "
                                    "changes, or try again when it does.")},
    //: %1 is the version of a server, %2 the one to have
    {"server_holes",
     QT_TRANSLATE_NOOP("ErrorText", "The server's PostgreSQL %1 has known holes in the rules of who sees what. Its "
                                    "administrator should update it to %2 or newer.")},
    //: %1 is a server
    {"server_line_weak",
     QT_TRANSLATE_NOOP("ErrorText", "The address of %1 asks for less than a verified certificate and channel binding: "
                                    "somebody on the way could read or change what is sent.")},
    //: %1 is a number of seconds, negative where the server's clock is behind
    {"server_clock",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The clocks of this computer and of the server differ (%1 s). Nothing is decided by "
                       "them, but times in logs are wrong; let both be set over the network.")},
    //: %1 is a number of days
    {"replica_stale",
     QT_TRANSLATE_NOOP("ErrorText", "This store was synchronised last more than a day ago (days: %1). Synchronise it "
                                    "when the server is within reach.")},
    //: %1 is a number of days
    {"replica_unverified",
     QT_TRANSLATE_NOOP("ErrorText", "It is some time since this store was compared with the server (days: %1). Verify "
                                    "it once.")},
    {"replica_unverified_ever",
     QT_TRANSLATE_NOOP("ErrorText", "This store has never been compared with the server since it was loaded. Verify it "
                                    "once.")},
    {"server_outdated",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This server has been replaced: another one went on from it. Nothing is sent to it; "
                       "its administrator should switch it off, or correct the address.")},
    {"conflict_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "There is nothing to decide under this number any more. Look at the outbox.")},
    {"conflict_row_gone",
     QT_TRANSLATE_NOOP("ErrorText", "What you changed is not there any more, or you do not see it any more. Take "
                                    "the server's version, or ask somebody who sees it.")},
    {"conflict_moved",
     QT_TRANSLATE_NOOP("ErrorText", "This was changed once more since it was shown here, so nothing was saved. The "
                                    "newer value is shown now: look again and decide.")},
    {"contested",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed the same thing first. Look at the outbox and decide "
                                    "which one holds.")},
    {"bootstrap_stopped",
     QT_TRANSLATE_NOOP("ErrorText", "This store has not been loaded to the end. Connect it to its server once more;"
                                    " it goes on where it stopped.")},
    {"round_stopped",
     QT_TRANSLATE_NOOP("ErrorText", "The synchronisation was stopped. Start it again; nothing is lost.")},
    {"server_url_password",
     QT_TRANSLATE_NOOP("ErrorText", "Leave the password out of the address: others could read it there. It is asked "
                                    "for, or comes from the keychain or PGPASSFILE.")},
    {"server_url_invalid", QT_TRANSLATE_NOOP("ErrorText", "This is no address of a server. Write it like "
                                                          "postgresql://host/database.")},
    {"server_unreachable", QT_TRANSLATE_NOOP("ErrorText", "The server cannot be reached. Check its name, the network "
                                                          "and whether it is switched on, then try again.")},
    //: %1 is the name of a server
    {"server_database_missing", QT_TRANSLATE_NOOP("ErrorText", "On %1 there is no database of this name. Check the "
                                                               "name, or ask the server's administrator.")},
    {"server_password_needed", QT_TRANSLATE_NOOP("ErrorText", "The server asks for a password. Enter the one that its "
                                                              "administrator gave you.")},
    {"server_login_refused", QT_TRANSLATE_NOOP("ErrorText", "The server does not let this login in. Check login, "
                                                            "password and the name of the database.")},
    {"server_certificate", QT_TRANSLATE_NOOP("ErrorText", "The connection is not safe: the server's certificate does "
                                                          "not prove that it is this server. Ask its administrator.")},
    //: %1 is the name of a server
    {"server_certificate_unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The connection is not safe: nobody whom this computer trusts vouches for the "
                       "certificate of %1. Ask its administrator for the certificate of its authority, and "
                       "name its file in the address (sslrootcert=).")},
    //: %1 is the name of a server
    {"server_certificate_expired",
     QT_TRANSLATE_NOOP("ErrorText", "The certificate of %1 is not valid on this day. Check the clock of this computer; "
                                    "if it is right, the server's administrator has to renew the certificate.")},
    //: %1 is the name of a server
    {"server_certificate_name",
     QT_TRANSLATE_NOOP("ErrorText", "The server that answers as %1 has the certificate of another one. Check the name "
                                    "in the address, or ask its administrator.")},
    //: %1 is the name of a server
    {"server_tls_missing",
     QT_TRANSLATE_NOOP("ErrorText", "%1 does not encrypt: everybody on the way could read and change what is sent. "
                                    "Nothing was sent; ask its administrator to switch TLS on.")},
    //: %1 is the name of a server
    {"server_unsafe_password",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 does not prove that it is the server that knows your password (SCRAM with channel "
                       "binding). The password was not sent; ask its administrator.")},
    {"server_lost", QT_TRANSLATE_NOOP("ErrorText", "The connection to the server was cut or the server takes no work "
                                                   "at the moment. Nothing is lost; it is tried again.")},
    {"server_silent",
     QT_TRANSLATE_NOOP("ErrorText", "The server has the connection and does not answer. Nothing is lost; "
                                    "it is tried again over another one.")},
    //: %1 is a number of seconds
    {"server_not_awaited",
     QT_TRANSLATE_NOOP("ErrorText", "The server has not answered for %1 seconds and is not waited for any longer. What "
                                    "it had not finished it takes back. Look what it is doing and try again, with a "
                                    "longer --timeout if it needs one.")},
    {"server_row_kept",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody else is changing the same thing on the server and has not finished. "
                                    "Nothing is lost; it is tried again. If it stays, ask the server's administrator "
                                    "to look for a session that does not end.")},
    {"server_failed", QT_TRANSLATE_NOOP("ErrorText", "The server could not do this. Show its administrator the "
                                                     "technical part of this message.")},
    {"server_limit",
     QT_TRANSLATE_NOOP("ErrorText", "What was to be read or saved is larger than the database server can "
                                    "handle. Nothing was changed; show its administrator the technical "
                                    "part of this message.")},
    //: %1 is the name of a table on the server, %2 a number of megabytes
    {"server_row_too_large",
     QT_TRANSLATE_NOOP("ErrorText", "There is a record on the server that is too large to be read (table %1, more than "
                                    "%2 MB). Ask its administrator to shorten it; everything else stays as it is.")},
    //: %1 is the version of a server, %2 the least that will do
    {"server_version",
     QT_TRANSLATE_NOOP("ErrorText", "This PostgreSQL is version %1. It takes version %2 or newer; ask "
                                    "its administrator to update it.")},
    {"server_exists",
     QT_TRANSLATE_NOOP("ErrorText", "This database is a server of Kontor already. Use “server upgrade”, "
                                    "or another database.")},
    {"server_not_empty", QT_TRANSLATE_NOOP("ErrorText", "There are tables of something else in this database. Make one "
                                                        "for Kontor alone.")},
    //: %1 is the name of an encoding
    {"server_encoding",
     QT_TRANSLATE_NOOP("ErrorText", "This database keeps its texts as %1. Make one with the encoding "
                                    "UTF8.")},
    {"server_missing",
     QT_TRANSLATE_NOOP("ErrorText", "This database is no server of Kontor yet. Its administrator makes "
                                    "it one with “kontorctl server init”.")},
    //: %1 and %2 are numbers of versions
    {"server_newer", QT_TRANSLATE_NOOP("ErrorText", "The server is of version %1, this program knows version %2. "
                                                    "Install the newer Kontor.")},
    {"server_older", QT_TRANSLATE_NOOP("ErrorText", "The server is older than this program. Ask its administrator to "
                                                    "bring it up to date; what you changed waits.")},
    {"client_older",
     QT_TRANSLATE_NOOP("ErrorText", "This Kontor is too old for the server. Install the newer one; what "
                                    "you changed waits.")},
    //: %1 is a login
    {"server_login_taken", QT_TRANSLATE_NOOP("ErrorText", "The server has a role “%1” that is no user of Kontor. Give "
                                                          "the user another login.")},
    //: %1 is a login, %2 the name of a database
    {"server_login_elsewhere",
     QT_TRANSLATE_NOOP("ErrorText", "The login “%1” belongs to the database %2 of the same server. Give the user "
                                    "another login, or this database a server of its own.")},
    {"publish_replica",
     QT_TRANSLATE_NOOP("ErrorText", "This store is the replica of a server: it holds only what one person sees there. "
                                    "Publish the store that the company was kept in before.")},
    {"server_has_mandant",
     QT_TRANSLATE_NOOP("ErrorText", "This company is on the server already. Connect to it instead "
                                    "of publishing it again.")},
    //: %1 is one login or several
    {"server_has_logins",
     QT_TRANSLATE_NOOP("ErrorText", "On this server somebody of another company has the same login (%1), and on one "
                                    "server a login belongs to one person. Nothing was published. Give this company a "
                                    "PostgreSQL of its own.")},
    {"write_denied", QT_TRANSLATE_NOOP("ErrorText", "Your rights on the server do not allow this change. Ask somebody "
                                                    "with the role “User administration”.")},
    {"op_invalid", QT_TRANSLATE_NOOP("ErrorText", "The server could not read this change. Show the technical part of "
                                                  "this message to its administrator.")},
    {"payload_invalid", QT_TRANSLATE_NOOP("ErrorText", "The server could not read this change. Show the technical part "
                                                       "of this message to its administrator.")},
    {"entity_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "The server does not know what this program asks for. Install the "
                                    "same version of Kontor on both.")},
    {"server_right_missing", QT_TRANSLATE_NOOP("ErrorText", "The server does not allow this login to do that. Ask its "
                                                            "administrator.")},
};

} // namespace

std::span<const RuleSentence> serverSentences()
{
    return sentences;
}

} // namespace kontor::ui
