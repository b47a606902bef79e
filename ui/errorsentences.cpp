// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorsentences.h"

#include <QtGlobal>

namespace kontor::ui
{
namespace
{

constexpr RuleSentence sentences[] = {
    // rights and persons
    //: %1 is the name of a role
    {"no_right", QT_TRANSLATE_NOOP("ErrorText", "This needs the role “%1”. Ask somebody with the role “User "
                                                "administration” to give it to you.")},
    // no_right where a team decides, not a role
    {"no_right_team", QT_TRANSLATE_NOOP("ErrorText", "This is for the teams Management and Administration. Ask a "
                                                     "colleague from one of them.")},
    {"not_found", QT_TRANSLATE_NOOP("ErrorText", "Nothing was found under that name or number, or you may not see it. "
                                                 "Check the spelling, or ask for the right to see it.")},
    //: not_found where it is known what was looked for: %2 is what somebody typed
    {"not_found_named", QT_TRANSLATE_NOOP("ErrorText", "“%2” was not found, or you may not see it. Check the spelling, "
                                                       "or ask for the right to see it.")},
    {"actor_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no user with this login. Check the spelling or choose "
                                                     "another user.")},
    //: %1 is the cause, e.g. "Submandant inactive"
    {"actor_not_effective", QT_TRANSLATE_NOOP("ErrorText", "This user cannot work at the moment: %1. Somebody with the "
                                                           "role “User administration” can change that.")},
    {"role_not_held",
     QT_TRANSLATE_NOOP("ErrorText",
                       "You can only pass on roles that you have yourself. Ask somebody who has this role.")},
    {"looking_as_is_read_only",
     QT_TRANSLATE_NOOP("ErrorText", "You are looking as another user, so nothing can be changed. Go back to yourself "
                                    "first.")},
    {"password_wrong", QT_TRANSLATE_NOOP("ErrorText", "That did not match. Try again, mind capital letters and the "
                                                      "keyboard's language, or ask somebody with the role “User "
                                                      "administration” for a new password.")},
    //: %1 is a number of seconds
    {"password_wait", QT_TRANSLATE_NOOP("ErrorText", "Too many tries did not match. Wait for some time and try again; "
                                                     "seconds left: %1.")},
    //: %1 is a number of letters
    {"password_short", QT_TRANSLATE_NOOP("ErrorText", "This password is too short. Least number of letters: %1. "
                                                      "Several words are easy to keep in mind.")},
    //: %1 is a number of bytes
    {"password_long", QT_TRANSLATE_NOOP("ErrorText", "This password is too long. Most bytes: %1.")},
    {"password_missing", QT_TRANSLATE_NOOP("ErrorText", "The password is missing. Enter one, or an empty line for "
                                                        "none.")},
    {"password_differs", QT_TRANSLATE_NOOP("ErrorText", "The two passwords are not the same. Enter both once more.")},
    {"password_changed_meanwhile", QT_TRANSLATE_NOOP("ErrorText", "The password was changed meanwhile. Try again with "
                                                                  "the new one.")},
    {"password_not_hashed", QT_TRANSLATE_NOOP("ErrorText", "There was not enough memory to keep the password safely. "
                                                           "Close other programs and try again.")},
    {"last_administrator",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Somebody has to keep the role “User administration”. Give it to another user first.")},
    {"portal_user_binding_fixed",
     QT_TRANSLATE_NOOP(
         "ErrorText", "A user stays with the Submandant it was made for. Make a new user there and disable this one.")},
    {"user_invited_once",
     QT_TRANSLATE_NOOP("ErrorText", "A user is invited once. Switch it off instead, or write the mail again.")},
    {"employee_only",
     QT_TRANSLATE_NOOP("ErrorText", "Only the partner's own employees have this. What a Submandant's user sees is "
                                    "decided by the customers assigned to his Submandant.")},
    {"portal_user_never_deleted", QT_TRANSLATE_NOOP("ErrorText", "A user is never deleted. Disable it instead.")},
    // the command line
    //: %1 is what stands in its place in the line
    {"unknown_command", QT_TRANSLATE_NOOP("ErrorText", "There is no command “%1”. “kontorctl --help” names those that "
                                                       "there are.")},
    {"unknown_option", QT_TRANSLATE_NOOP("ErrorText", "There is no option “%1” here. “kontorctl --help” names those of "
                                                      "each command; global ones are --store, --as, --look-as, "
                                                      "--today, --lang and --json.")},
    {"unknown_kind", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no kind of record that this command knows. “kontorctl "
                                                    "--help” names the kinds.")},
    {"unknown_key", QT_TRANSLATE_NOOP("ErrorText", "There is no key “%1” here. The keys are those that “kontorctl "
                                                   "list”, “show” and “gaps” print with --json.")},
    //: %1 is a piece of the command line as it should be
    {"bad_arguments",
     QT_TRANSLATE_NOOP("ErrorText", "The command was not understood (%1). “kontorctl --help” shows how "
                                    "each is written.")},
    // names, numbers, values
    {"name_missing", QT_TRANSLATE_NOOP("ErrorText", "The name is missing. Enter a name.")},
    {"name_taken", QT_TRANSLATE_NOOP("ErrorText", "This name is already in use. Choose another one.")},
    {"number_missing", QT_TRANSLATE_NOOP("ErrorText", "The number is missing. Enter a number.")},
    {"number_taken", QT_TRANSLATE_NOOP("ErrorText", "This number is already in use. Choose another one.")},
    {"value_missing", QT_TRANSLATE_NOOP("ErrorText", "A value is missing here. Fill it in.")},
    {"one_line_only", QT_TRANSLATE_NOOP("ErrorText", "This is one line of text: tabs, line breaks and other control "
                                                     "characters do not belong in it. Take them out.")},
    {"value_too_long", QT_TRANSLATE_NOOP("ErrorText", "This text is too long. Shorten it.")},
    //: value_invalid where the possible ones are few: %2 is what somebody typed, %3 are the possible ones
    {"value_invalid_of", QT_TRANSLATE_NOOP("ErrorText", "“%2” cannot be used here. Use one of these: %3.")},
    {"value_invalid", QT_TRANSLATE_NOOP("ErrorText", "This value cannot be used here. Correct it.")},
    {"email_invalid", QT_TRANSLATE_NOOP("ErrorText", "This is not an e-mail address. Enter one like "
                                                     "name@company.example.")},
    {"email_taken", QT_TRANSLATE_NOOP("ErrorText", "This e-mail address is already in use. Ask somebody with the role "
                                                   "“User administration” who has it.")},
    {"login_taken", QT_TRANSLATE_NOOP("ErrorText", "This login is already in use. Choose another one, or ask somebody "
                                                   "with the role “User administration”.")},
    {"login_invalid", QT_TRANSLATE_NOOP("ErrorText", "This login cannot be used. Use small letters, digits, dots and "
                                                     "hyphens.")},
    //: %1 is a login
    {"login_reserved", QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot be a login: the database server keeps this name for "
                                                      "itself. Choose another one.")},
    {"login_missing", QT_TRANSLATE_NOOP("ErrorText", "The login is missing. Enter a login.")},
    {"reason_missing", QT_TRANSLATE_NOOP("ErrorText", "A reason is needed. Say in a few words why.")},
    {"country_unknown", QT_TRANSLATE_NOOP("ErrorText", "This country is not known. Choose one from the list or enter "
                                                       "its two-letter code.")},
    {"kind_unknown", QT_TRANSLATE_NOOP("ErrorText", "This kind is not known. Use “prospect” or “customer”.")},
    {"administration_unknown", QT_TRANSLATE_NOOP("ErrorText", "This state is not known. Use inactive, requested, "
                                                              "active or revoked.")},
    {"role_unknown", QT_TRANSLATE_NOOP("ErrorText", "This role is not known. Choose one from the list.")},
    // Submandants, dealer IDs, sites
    {"dealer_id_missing", QT_TRANSLATE_NOOP("ErrorText", "A dealer ID is needed. Choose one of the partner's usable "
                                                         "dealer IDs.")},
    {"submandant_dealer_id_foreign", QT_TRANSLATE_NOOP("ErrorText", "This is none of your own partner's dealer IDs. "
                                                                    "Check its code, or choose another one.")},
    {"submandant_dealer_id_retired",
     QT_TRANSLATE_NOOP("ErrorText", "This dealer ID is retired. Choose a usable one, or "
                                    "make it usable again on the partner's page.")},
    {"dealer_id_code_taken", QT_TRANSLATE_NOOP("ErrorText", "There is already a dealer ID with this code. Choose "
                                                            "another code.")},
    {"site_name_taken", QT_TRANSLATE_NOOP("ErrorText", "There is already a site with this name. Choose another name.")},
    {"submandant_never_deleted", QT_TRANSLATE_NOOP("ErrorText", "A Submandant is never deleted. Deactivate it "
                                                                "instead; its users can then no longer work.")},
    {"submandant_inactive", QT_TRANSLATE_NOOP("ErrorText", "This Submandant is inactive. Activate it first.")},
    {"dealer_id_never_deleted", QT_TRANSLATE_NOOP("ErrorText", "A dealer ID is never deleted. Retire it instead.")},
    {"dealer_id_fixed",
     QT_TRANSLATE_NOOP("ErrorText", "The code of a dealer ID does not change. Retire it and make a new one.")},
    {"site_never_deleted", QT_TRANSLATE_NOOP("ErrorText", "A site is never deleted. Retire it instead.")},
    {"site_unknown", QT_TRANSLATE_NOOP("ErrorText", "This site is not known. Choose one from the list.")},
    {"site_retired",
     QT_TRANSLATE_NOOP("ErrorText", "This site is retired. Choose a usable one, or make it usable again "
                                    "on the partner's page.")},
    {"mandant_never_deleted",
     QT_TRANSLATE_NOOP("ErrorText", "The partner of a store is never deleted. Make a new store instead.")},
    {"row_key_fixed", QT_TRANSLATE_NOOP("ErrorText", "A record stays with its partner. Make a new record there.")},
    // assignments, customers
    {"assignment_exists", QT_TRANSLATE_NOOP("ErrorText", "This customer is already assigned here. Nothing has to be "
                                                         "done.")},
    {"assignment_exclusive", QT_TRANSLATE_NOOP("ErrorText", "This customer is assigned to another Submandant. Withdraw "
                                                            "it there first.")},
    //: assignment_exclusive where one sees who has it: %1 is the number of a customer, %2 are names of Submandants
    {"assignment_exclusive_named",
     QT_TRANSLATE_NOOP("ErrorText", "A customer has one Submandant only here, and %1 is assigned to “%2”. Withdraw the "
                                    "customer there first.")},
    {"customer_is_prospect", QT_TRANSLATE_NOOP("ErrorText", "This is not possible for a prospect. Make it an existing "
                                                            "customer first.")},
    {"customer_locked", QT_TRANSLATE_NOOP("ErrorText", "This customer is locked, because its customer administration "
                                                       "is not active. Request the customer administration.")},
    //: customer_locked where it is known which one: %2 is the number of a customer
    {"customer_locked_named", QT_TRANSLATE_NOOP("ErrorText", "%2 is locked, because its customer administration is not "
                                                             "active. Request the customer administration.")},
    {"kind_one_way", QT_TRANSLATE_NOOP("ErrorText", "An existing customer cannot become a prospect again. Leave the "
                                                    "kind as it is.")},
    {"administration_transition", QT_TRANSLATE_NOOP("ErrorText", "The customer administration cannot go from its "
                                                                 "present state to this one. Take the steps in order: "
                                                                 "request, then activate.")},
    //: administration_transition where it is known which one: %3 is the number of a customer
    {"administration_transition_named",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The customer administration of %3 cannot go from its present state to this one. Take "
                       "the steps in order: request, then activate.")},
    {"administration_of_prospect", QT_TRANSLATE_NOOP("ErrorText", "A prospect has no customer administration. Make it "
                                                                  "an existing customer first.")},
    {"customer_archived",
     QT_TRANSLATE_NOOP("ErrorText", "This customer is archived, so nothing can be changed about it. "
                                    "Bring it back first.")},
    {"customer_merged",
     QT_TRANSLATE_NOOP("ErrorText", "This customer was merged into another one. Undo the merge to get "
                                    "it back.")},
    {"merge_same", QT_TRANSLATE_NOOP("ErrorText", "This is one and the same customer. Choose two different ones.")},
    {"merge_into_prospect",
     QT_TRANSLATE_NOOP("ErrorText", "An existing customer cannot be merged into a prospect. Keep "
                                    "the customer and merge the prospect into it.")},
    //: %1 and %2 are Submandants
    {"merge_assignment_exclusive",
     QT_TRANSLATE_NOOP("ErrorText",
                       "One of the two customers is assigned to “%1”, the other to “%2”, and a customer may "
                       "have one Submandant only. Withdraw one of them first.")},
    {"assignment_never_deleted",
     QT_TRANSLATE_NOOP("ErrorText", "An assignment is never deleted. Withdraw the customer instead.")},
    {"assignment_fixed",
     QT_TRANSLATE_NOOP("ErrorText", "An assignment stays as it was made. Withdraw the customer and assign it anew.")},
    {"assignment_ended",
     QT_TRANSLATE_NOOP("ErrorText", "This assignment has ended and stays ended. Assign the customer anew.")},
    {"assignment_ends_before_it_begins",
     QT_TRANSLATE_NOOP("ErrorText", "An assignment cannot end before it begins. Choose a later day.")},
    {"customer_never_deleted", QT_TRANSLATE_NOOP("ErrorText", "A customer is never deleted. Archive it instead.")},
    {"customer_number_fixed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The number of a customer does not change. Make a new customer if the number is wrong.")},
    // handing over, deputies, the past
    {"handover_to_itself", QT_TRANSLATE_NOOP("ErrorText", "This is one and the same. Choose somebody else to hand "
                                                          "over to.")},
    {"deputy_of_oneself", QT_TRANSLATE_NOOP("ErrorText", "Nobody stands in for himself. Choose a colleague.")},
    //: %1 is a login
    {"deputy_exists", QT_TRANSLATE_NOOP("ErrorText", "%1 already stands in on some of these days. End that first, or "
                                                     "choose other days.")},
    {"deputyship_fixed", QT_TRANSLATE_NOOP("ErrorText", "Who stands in for whom stays as it was set. End it and set a "
                                                        "new deputy.")},
    {"day_invalid", QT_TRANSLATE_NOOP("ErrorText", "This is not a day. Write it as 2026-03-02.")},
    {"day_in_past", QT_TRANSLATE_NOOP("ErrorText", "This day has passed. Choose today or a later day.")},
    {"days_reversed", QT_TRANSLATE_NOOP("ErrorText", "The last day lies before the first. Choose a later last day.")},
    {"day_in_future", QT_TRANSLATE_NOOP("ErrorText", "This day is still to come. Choose today or an earlier day.")},
    {"product_unknown", QT_TRANSLATE_NOOP("ErrorText", "This product is not known. Choose one from the list.")},
    {"user_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "This user is not known, or you may not see it. Choose one from the list.")},
    // named views
    {"view_name_taken",
     QT_TRANSLATE_NOOP("ErrorText", "You already have a view with this name. Choose another name, or "
                                    "save over the old one.")},
    {"view_not_own",
     QT_TRANSLATE_NOOP("ErrorText", "This view belongs to a colleague. Save it under a name of your own "
                                    "to change it.")},
    {"view_content_invalid", QT_TRANSLATE_NOOP("ErrorText", "This view cannot be saved as it is. Arrange the list anew "
                                                            "and save it again.")},
    {"view_fixed", QT_TRANSLATE_NOOP("ErrorText", "A view stays with its owner and its list. Save a new one there.")},
    // undo, others' changes
    {"undo_changed_since", QT_TRANSLATE_NOOP("ErrorText", "This was changed again meanwhile, so it cannot be undone. "
                                                          "See the change log for who did what.")},
    {"undo_impossible", QT_TRANSLATE_NOOP("ErrorText", "This kind of change cannot be undone. Change the record by "
                                                       "hand.")},
    {"undo_already", QT_TRANSLATE_NOOP("ErrorText", "This has already been undone. Nothing has to be done.")},
    {"change_set_unknown", QT_TRANSLATE_NOOP("ErrorText", "This change is not known here. Choose one from the change "
                                                          "log.")},
    {"changed_meanwhile", QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed this meanwhile. Compare both versions "
                                                         "and save again.")},
    {"change_log_append_only",
     QT_TRANSLATE_NOOP("ErrorText", "The change log only grows. Correct the record itself; the log will say so.")},
    {"constraint",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A rule of the store forbids this value; nothing was changed. Check what you entered.")},
    {"foreign_key", QT_TRANSLATE_NOOP("ErrorText", "This names a record that is not there, or that others still need; "
                                                   "nothing was changed. Load it again and choose another.")},
    // the store and the disk
    {"store_missing", QT_TRANSLATE_NOOP("ErrorText", "There is no store in this place. Choose another file or make a "
                                                     "new store.")},
    {"store_exists", QT_TRANSLATE_NOOP("ErrorText", "There is already a file in this place. Choose another name, or "
                                                    "open the file.")},
    {"store_newer", QT_TRANSLATE_NOOP("ErrorText", "This store was written by a newer version of Kontor. Update Kontor "
                                                   "to open it.")},
    {"store_damaged", QT_TRANSLATE_NOOP("ErrorText", "This store is damaged. Restore the latest backup; the damaged "
                                                     "file is left as it is.")},
    {"disk_failed",
     QT_TRANSLATE_NOOP("ErrorText", "The disk reported an error while the store was read or written. Make "
                                    "a backup now and have the disk checked.")},
    {"keychain_absent",
     QT_TRANSLATE_NOOP("ErrorText", "No keychain (Secret Service or KWallet) can be reached, so passwords are not kept "
                                    "and are asked for each time. Install or start one, such as gnome-keyring, and "
                                    "sign in to the desktop; scripts without a desktop take PGPASSFILE.")},
    {"keychain_locked",
     QT_TRANSLATE_NOOP("ErrorText", "The keychain is locked or has not been set up, so the passwords in it cannot be "
                                    "read. Unlock it, or set it up, in the desktop's program for passwords.")},
    {"keychain_silent",
     QT_TRANSLATE_NOOP("ErrorText", "The keychain does not answer. See whether it asks for its password in another "
                                    "window; if it does not, sign out of the desktop and in again.")},
    {"keychain_failing",
     QT_TRANSLATE_NOOP("ErrorText", "The keychain can be reached but does not keep what it is given. Look at it in the "
                                    "desktop's program for passwords; until then passwords are asked for each time.")},
    {"disk_nearly_full",
     QT_TRANSLATE_NOOP("ErrorText", "The disk is nearly full: %1. Free some space before you go on.")},
    {"handles_not_unique",
     QT_TRANSLATE_NOOP("ErrorText", "This list cannot be kept in memory: two of its rows have the "
                                    "same handle. Run the diagnosis (kontorctl doctor).")},
    {"store_not_a_file", QT_TRANSLATE_NOOP("ErrorText", "This is not a store of Kontor. Choose another file.")},
    {"store_read_only",
     QT_TRANSLATE_NOOP("ErrorText", "The store can be read but not written. Check the permissions of "
                                    "the file and its folder.")},
    {"store_in_use", QT_TRANSLATE_NOOP("ErrorText", "This store is open in another window of Kontor that does not "
                                                    "answer. Close that window and try again.")},
    {"store_locked", QT_TRANSLATE_NOOP("ErrorText", "Another program is writing to the store. Try again in a "
                                                    "moment.")},
    {"store_open_elsewhere",
     QT_TRANSLATE_NOOP("ErrorText", "The store that would be replaced is open somewhere. Close the "
                                    "windows and programs that use it, then try again.")},
    {"store_foreign",
     QT_TRANSLATE_NOOP("ErrorText", "This is a database of another program. Choose a store of Kontor.")},
    {"store_unreadable",
     QT_TRANSLATE_NOOP("ErrorText", "The store cannot be read. Check the permissions of the file and its folder.")},
    {"folder_unwritable",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nothing can be written in the folder %1. Choose another one, or check its permissions.")},
    {"target_unwritable",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file cannot be written there. Choose another place, or check its permissions.")},
    {"disk_full", QT_TRANSLATE_NOOP("ErrorText", "The disk is full, nothing was changed. Free some space and try "
                                                 "again.")},
    {"storage", QT_TRANSLATE_NOOP("ErrorText", "The store could not be read or written, nothing was changed. Try "
                                               "again; if it stays, run “kontorctl doctor”.")},
    {"cancelled", QT_TRANSLATE_NOOP("ErrorText", "This was cancelled, nothing was changed.")},
    // files
    {"encoding_unknown", QT_TRANSLATE_NOOP("ErrorText", "The letters of this file cannot be read. Save it as UTF-8 and "
                                                        "try again.")},
    {"not_a_table",
     QT_TRANSLATE_NOOP("ErrorText", "This file holds no table. Choose a CSV or Excel file with a line of "
                                    "headers.")},
    {"file_missing", QT_TRANSLATE_NOOP("ErrorText", "The file is not there. Choose another one.")},
    {"file_unreadable", QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read. Check its permissions and whether "
                                                       "another program has it open.")},
    {"file_empty", QT_TRANSLATE_NOOP("ErrorText", "The file is empty. Choose another one.")},
    {"file_read_failed", QT_TRANSLATE_NOOP("ErrorText", "The file could not be read to its end. Check the disk or the "
                                                        "network drive and try again.")},
    {"file_write_failed", QT_TRANSLATE_NOOP("ErrorText", "The file could not be written to its end. Check the disk or "
                                                         "the network drive and try again.")},
    {"not_a_file", QT_TRANSLATE_NOOP("ErrorText", "This is a folder. Choose a file.")},
    {"delimiter_bad", QT_TRANSLATE_NOOP("ErrorText", "This cannot separate cells. Choose one character, such as a "
                                                     "semicolon.")},
    {"header_too_long", QT_TRANSLATE_NOOP("ErrorText", "The first row of this file cannot be read as headers. Check "
                                                       "its quotation marks and its number of columns.")},
    {"unknown_column", QT_TRANSLATE_NOOP("ErrorText", "The file has no column “%1”. It has: %2.")},
    {"column_not_there", QT_TRANSLATE_NOOP("ErrorText", "The file has no column number %1. Choose the columns again.")},
    {"field_mapped_twice", QT_TRANSLATE_NOOP("ErrorText", "Two columns were chosen for one field: “%2” and “%3”. Leave "
                                                          "one of them out.")},
    {"mandatory_unmapped", QT_TRANSLATE_NOOP("ErrorText", "No column was found for something that every row needs. "
                                                          "Choose the column for it. The file has: %2.")},
    {"old_excel_file", QT_TRANSLATE_NOOP("ErrorText", "This is an old Excel file (.xls). Open it in its program and "
                                                      "save it as an Excel workbook (.xlsx) or as CSV.")},
    {"excel_binary_file", QT_TRANSLATE_NOOP("ErrorText", "This is a binary Excel file (.xlsb). Open it in its program "
                                                         "and save it as an Excel workbook (.xlsx) or as CSV.")},
    {"excel_encrypted", QT_TRANSLATE_NOOP("ErrorText", "This file is protected by a password. Open it in its program "
                                                       "and save it without the password.")},
    {"opendocument_file", QT_TRANSLATE_NOOP("ErrorText", "This is an OpenDocument table (.ods). Open it in its program "
                                                         "and save it as an Excel workbook (.xlsx) or as CSV.")},
    {"xlsx_damaged", QT_TRANSLATE_NOOP("ErrorText", "This Excel file is damaged. Open it in its program, save it "
                                                    "again, and choose the new file.")},
    {"xlsx_too_large", QT_TRANSLATE_NOOP("ErrorText", "This Excel file unpacks to more than Kontor reads. Save the "
                                                      "table as CSV, or divide it into several files.")},
    {"xlsx_unsafe", QT_TRANSLATE_NOOP("ErrorText", "This file is built in a way that no spreadsheet program uses, and "
                                                   "may do harm. Ask the sender for another one.")},
    {"sheet_missing", QT_TRANSLATE_NOOP("ErrorText", "This Excel file has no visible sheet with cells. Choose another "
                                                     "file.")},
    //: %1 is the name of a sheet, %2 are the names that there are
    {"sheet_unknown", QT_TRANSLATE_NOOP("ErrorText", "This file has no sheet “%1”. It has: %2.")},
    {"sheet_full", QT_TRANSLATE_NOOP("ErrorText", "An Excel sheet cannot hold so much. Narrow the list down, or export "
                                                  "it as CSV.")},
    {"export_format_unknown", QT_TRANSLATE_NOOP("ErrorText", "This kind of file cannot be written. Choose a name that "
                                                             "ends in .xlsx or .csv.")},
    {"file_exists", QT_TRANSLATE_NOOP("ErrorText", "There is already a file with this name. Choose another name.")},
    {"file_unwritable", QT_TRANSLATE_NOOP("ErrorText", "The file cannot be written. Choose another folder, or close "
                                                       "the program that has it open.")},
};

/// Why a row was left out; the same keys stand in the list of a check run (`--dry-run`).
constexpr RuleSentence reasons[] = {
    {"missing_value", QT_TRANSLATE_NOOP("ErrorText", "The value is missing. Enter it in the file.")},
    //: %1 is what stands in the file
    {"bad_day", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no day. Write it as 2026-03-02 or 02.03.2026.")},
    {"ambiguous_day", QT_TRANSLATE_NOOP("ErrorText", "“%1” can be read as two days. Write the year first.")},
    {"bad_email", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no e-mail address. Write one like name@company.example.")},
    {"bad_number", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no number. Write it in digits.")},
    //: %1 and %2 are numbers
    {"too_long",
     QT_TRANSLATE_NOOP("ErrorText", "The text has %2 characters, and at most %1 are allowed. Shorten it in the file.")},
    //: %1 and %2 are numbers
    {"cell_count",
     QT_TRANSLATE_NOOP("ErrorText", "The row has %1 cells, and the header has %2. Correct the row in the file.")},
    {"cell_too_long", QT_TRANSLATE_NOOP("ErrorText", "A cell is too long. Shorten it in the file.")},
    {"row_too_long", QT_TRANSLATE_NOOP("ErrorText", "The row is too long. Shorten it in the file.")},
    {"too_many_columns",
     QT_TRANSLATE_NOOP("ErrorText", "The row has more than %1 cells. Correct the row in the file.")},
    {"quote_open",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A quotation mark is never closed. Close it, or write it twice where it belongs to the text.")},
    {"lost_letters",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” has letters that were lost before. Write the text anew in the file.")},
    //: %1 is what the spreadsheet shows, such as #N/A, or a formula
    {"cell_error",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is an error of a formula, no value. Write the value in its place.")},
    {"bad_kind", QT_TRANSLATE_NOOP("ErrorText", "“%1” is neither prospect nor customer. Write one of the two.")},
    {"bad_administration",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“%1” is no state of the customer administration. Write inactive, requested, active or revoked.")},
    {"bad_yes_no", QT_TRANSLATE_NOOP("ErrorText", "“%1” is neither yes nor no. Write one of the two.")},
    {"administration_unknown",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“%1” is no state of the customer administration. Write inactive, requested, active or revoked.")},
    {"kind_unknown", QT_TRANSLATE_NOOP("ErrorText", "“%1” is neither prospect nor customer. Write one of the two.")},
    {"country_unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is no known country. Write its name or its code of two letters, such as DE.")},
    {"site_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is no known site. Write the name of one that there is, or create it first.")},
    {"site_retired",
     QT_TRANSLATE_NOOP("ErrorText", "The site “%1” is retired. Write the name of a usable one, or make it usable again "
                                    "first.")},
    {"user_unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is no known user. Write the login or the e-mail address of one that there is.")},
    {"product_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is no known product. Write the name of one that there is.")},
    {"number_missing", QT_TRANSLATE_NOOP("ErrorText", "The number is missing. Enter it in the file.")},
    //: %1 is a customer number, %2 the line of a file
    {"number_twice", QT_TRANSLATE_NOOP("ErrorText", "“%1” already stands in line %2. Take one of the rows out.")},
    {"name_missing", QT_TRANSLATE_NOOP("ErrorText", "The name is missing. Enter it in the file.")},
    {"customer_locked",
     QT_TRANSLATE_NOOP("ErrorText", "The customer is locked. Request the customer administration first.")},
    {"customer_archived", QT_TRANSLATE_NOOP("ErrorText", "The customer is archived. Bring the customer back first.")},
    {"kind_one_way",
     QT_TRANSLATE_NOOP("ErrorText", "An existing customer cannot become a prospect again. Write customer.")},
    {"administration_of_prospect",
     QT_TRANSLATE_NOOP("ErrorText", "A prospect has no customer administration. Leave the cell empty.")},
    {"not_found",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing is known under “%2”. Correct it in the file, or create it first.")},
};

} // namespace

std::span<const RuleSentence> ruleSentences()
{
    return sentences;
}

std::span<const RuleSentence> rowReasons()
{
    return reasons;
}

} // namespace kontor::ui
