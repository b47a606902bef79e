<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>ErrorText</name>
    <message>
        <source>This needs the role “%1”. Ask somebody with the role “User administration” to give it to you.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found under that name or number, or you may not see it. Check the spelling, or ask for the right to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user with this login. Check the spelling or choose another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user cannot work at the moment: %1. Somebody with the role “User administration” can change that.</source>
        <extracomment>%1 is the cause, e.g. &quot;Submandant inactive&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can only pass on roles that you have yourself. Ask somebody who has this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to keep the role “User administration”. Give it to another user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user stays with the Submandant it was made for. Make a new user there and disable this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user is never deleted. Disable it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing. Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is already in use. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is missing. Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is already in use. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used here. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Enter one like name@company.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address is already in use. Ask somebody with the role “User administration” who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login is already in use. Choose another one, or ask somebody with the role “User administration”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login cannot be used. Use small letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is missing. Enter a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed. Say in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country is not known. Choose one from the list or enter its two-letter code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind is not known. Use “prospect” or “customer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This state is not known. Use inactive, requested, active or revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dealer ID is needed. Choose one of the partner&apos;s usable dealer IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dealer ID belongs to another partner. Choose one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dealer ID is retired. Choose a usable one, or make it usable again on the partner&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a dealer ID with this code. Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a site with this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Submandant is never deleted. Deactivate it instead; its users can then no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Submandant is inactive. Activate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dealer ID is never deleted. Retire it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a dealer ID does not change. Retire it and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site is never deleted. Rename it or leave it unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner of a store is never deleted. Make a new store instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record stays with its partner. Make a new record there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is already assigned here. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is assigned to another Submandant. Withdraw it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible for a prospect. Make it an existing customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is locked, because its customer administration is not active. Request the customer administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing customer cannot become a prospect again. Leave the kind as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer administration cannot go from its present state to this one. Take the steps in order: request, then activate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prospect has no customer administration. Make it an existing customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assignment is never deleted. Withdraw the customer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assignment stays as it was made. Withdraw the customer and assign it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assignment has ended and stays ended. Assign the customer anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assignment cannot end before it begins. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is never deleted. Archive it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a customer does not change. Make a new customer if the number is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not known, or you may not see it. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed again meanwhile, so it cannot be undone. See the change log for who did what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of change cannot be undone. Change the record by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has already been undone. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not known here. Choose one from the change log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Compare both versions and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log only grows. Correct the record itself; the log will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the store forbids this value; nothing was changed. Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names a record that is not there, or that others still need; nothing was changed. Load it again and choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store in this place. Choose another file or make a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file in this place. Choose another name, or open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by a newer version of Kontor. Update Kontor to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is damaged. Restore the latest backup; the damaged file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a store of Kontor. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can be read but not written. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the store. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database of another program. Choose a store of Kontor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be read. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another one, or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place, or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be read or written, nothing was changed. Try again; if it stays, run “kontorctl doctor”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled, nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no table. Choose a CSV or Excel file with a line of headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions and whether another program has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder, or close the program that has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-03-02 or 02.03.2026</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read as two days; write the year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has another number of cells than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no state of the customer administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither prospect nor customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no known country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number stands in the file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an existing customer cannot become a prospect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prospect has no customer administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known under “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Submandant is inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the invitation has not been accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask somebody with the role “User administration”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the store forbids this; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Load it again and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing or cannot be used. Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found, or you may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood. See “kontorctl --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or the disk failed, nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the server, and there is no connection. It works again as soon as the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a row of a file: %1 is the line, %2 why it was left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <extracomment>a cell of a file: %1 is the line, %2 the header of the column, %3 why it was left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is day and time: how fresh the data is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Submandant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submandants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-partner code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility of customer data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>existing customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarification needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends, no renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::Application</name>
    <message>
        <source>Back up the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.kontor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::AssignmentTab</name>
    <message>
        <source>After saving: %1 findable, %2 can be opened</source>
        <extracomment>%1 and %2 are numbers with their sign, e.g. +3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n waits for customer administration (%1)</source>
        <extracomment>goes on a sentence; %1 are customer numbers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is also with: %2</source>
        <extracomment>%1 a customer number, %2 names of Submandants; no full stop: a name may end with one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the selected customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign all customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the selected customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw all customers found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::BoxModel</name>
    <message>
        <source>also:</source>
        <extracomment>column: which other Submandants look after the customer too</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>column of the boxes: short for customer administration</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerBox</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows the search found, and how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Available customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, name, city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the available customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the assigned customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers are assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet. Drag them here from the left, or select some and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerDetail</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is locked: the customer administration is %1. It opens when the customer has agreed and the administration is active.</source>
        <extracomment>%1 is the state of the customer administration, e.g. inactive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet. Import them from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <extracomment>%1 is the name of a record or page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you discard is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::EmptyState</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the connection to the server, and there is none at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1, %2 hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterRow</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::FirstStart</name>
    <message>
        <source>How is your company called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Submandant needs a dealer ID of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.kontor);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Kontor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store on this workstation yet. How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up sales partner with Submandants, users and customers. Look around and change what you like: nothing of it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company, one dealer ID and one administrator. Everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store that is there already…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::FormField</name>
    <message>
        <source>required</source>
        <extracomment>said by a screen reader of a field that may not stay empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportRun</name>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of text (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters of this file look doubly encoded. Repair them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListPage</name>
    <message>
        <source>%1 found</source>
        <extracomment>below the title of a list, the number of its rows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListStack</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListView</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>under the mouse while dragging</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::MainWindow</name>
    <message>
        <source>About Kontor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontor %1

The desktop program of a partner company&apos;s back office.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::MasterDataForm</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is needed, so that the Submandant can be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Written into the carts of this Submandant&apos;s users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your company&apos;s usable dealer IDs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::Navigation</name>
    <message>
        <source>%1, %2 need attention</source>
        <extracomment>said by a screen reader: name of a page and how many things wait there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::PageHeader</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::ShellActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be undone, e.g. &quot;assign 12 customers&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Kontor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::StatusLine</name>
    <message>
        <source>Local store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) pending</source>
        <extracomment>changes that have not reached the server yet</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln change(s) pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>State of the store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantEditor</name>
    <message>
        <source>Created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) changed: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New Submandant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate %1? Its users cannot sign in until it is activated again. Assignments, orders and history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submandants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive since %1. Reason: %2</source>
        <extracomment>why a Submandant is out of service, in a person&apos;s words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Submandant has no users yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantsPage</name>
    <message>
        <source>Submandants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Submandant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Submandants yet. Create the first one and hand customers to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::Toast</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::Undo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ui::UnsavedFoot</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
