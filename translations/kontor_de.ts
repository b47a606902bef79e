<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AdministrationLetter</name>
    <message>
        <source>Dear Sir or Madam,</source>
        <extracomment>first line of a mail to a customer</extracomment>
        <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
    <message>
        <source>We, %1, would like to look after your customer account for you.</source>
        <extracomment>in a mail to a customer; %1 is the partner&apos;s company</extracomment>
        <translation>wir (%1) möchten Ihr Kundenkonto gern für Sie betreuen.</translation>
    </message>
    <message>
        <source>We, %1, would like to look after the customer account of %2 (customer number %3) for you.</source>
        <extracomment>in a mail to a customer; %1 is the partner&apos;s company, %2 the customer, %3 its customer number</extracomment>
        <translation>wir (%1) möchten das Kundenkonto von %2 (Kundennummer %3) gern für Sie betreuen.</translation>
    </message>
    <message>
        <source>For this we need your agreement to the customer administration. It lets us open your profile and work with it; you can revoke it at any time.</source>
        <translation>Dafür brauchen wir Ihre Zustimmung zur Kunden-Administration. Mit ihr können wir Ihr Kundenprofil öffnen und damit arbeiten; Sie können sie jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>If you agree, please simply answer this mail.</source>
        <translation>Wenn Sie zustimmen, antworten Sie bitte einfach auf diese E-Mail.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Freundliche Grüße</translation>
    </message>
    <message>
        <source>Customer administration by %1: your agreement</source>
        <extracomment>subject of a mail to a customer; %1 is the partner&apos;s company</extracomment>
        <translation>Kunden-Administration durch %1: Ihre Zustimmung</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>the command is missing</source>
        <translation>der Befehl fehlt</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>how commands are written; their words are never translated</extracomment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>filters as list</source>
        <extracomment>the options of the command “list” by which rows are chosen</extracomment>
        <translation>Filter wie bei list</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused, 2 wrong usage, 3 store failed, 4 finished with rows left out</source>
        <translation>Rückgabe: 0 erledigt, 1 abgelehnt, 2 falscher Aufruf, 3 Datenbestand versagte, 4 fertig, Zeilen blieben aus</translation>
    </message>
    <message>
        <source>--%1 takes a number</source>
        <translation>--%1 verlangt eine Zahl</translation>
    </message>
    <message>
        <source>FIELD=VALUE is needed, not %1</source>
        <translation>FIELD=VALUE wird gebraucht, nicht %1</translation>
    </message>
    <message>
        <source>a record of kind %1 is not made by create</source>
        <translation>ein Datensatz der Art %1 wird nicht mit create angelegt</translation>
    </message>
    <message>
        <source>a record of kind %1 is not changed by set</source>
        <translation>ein Datensatz der Art %1 wird nicht mit set geändert</translation>
    </message>
    <message>
        <source>a record of kind %1 is not forgotten</source>
        <translation>ein Datensatz der Art %1 wird nicht vergessen</translation>
    </message>
    <message>
        <source>asks for the password, or reads it from standard input; an empty line takes it away</source>
        <translation>fragt nach dem Passwort oder liest es von der Standardeingabe; eine leere Zeile nimmt es weg</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>the same VAT number</source>
        <translation>dieselbe USt-IdNr.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the same name and city</source>
        <translation>derselbe Name und Ort</translation>
    </message>
    <message>
        <source>Perhaps entered twice: %1 has %2.</source>
        <extracomment>%1 a customer with number, name and city, %2 what they have in common</extracomment>
        <translation>Möglicherweise doppelt: %2 bei %1.</translation>
    </message>
    <message>
        <source>%1 may be there already: %2 has %3</source>
        <extracomment>%1 and %2 are numbers of customers, %3 what they have in common</extracomment>
        <translation>%1 ist möglicherweise schon vorhanden: %3 bei %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This needs the role “%1”. Ask somebody with the role “User administration” to give it to you.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Dazu brauchen Sie die Benutzerrolle „%1“. Wenden Sie sich an jemanden mit der Benutzerrolle „Benutzerverwaltung“.</translation>
    </message>
    <message>
        <source>Nothing was found under that name or number, or you may not see it. Check the spelling, or ask for the right to see it.</source>
        <translation>Unter diesem Namen oder dieser Nummer wurde nichts gefunden, oder Sie dürfen es nicht sehen. Prüfen Sie die Schreibweise oder lassen Sie sich das nötige Recht geben.</translation>
    </message>
    <message>
        <source>There is no user with this login. Check the spelling or choose another user.</source>
        <translation>Es gibt keinen Benutzer mit diesem Anmeldenamen. Prüfen Sie die Schreibweise oder wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>This user cannot work at the moment: %1. Somebody with the role “User administration” can change that.</source>
        <extracomment>%1 is the cause, e.g. &quot;Submandant inactive&quot;</extracomment>
        <translation>Dieser Benutzer kann derzeit nicht arbeiten: %1. Ändern kann das jemand mit der Benutzerrolle „Benutzerverwaltung“.</translation>
    </message>
    <message>
        <source>You can only pass on roles that you have yourself. Ask somebody who has this role.</source>
        <translation>Sie können nur Benutzerrollen weitergeben, die Sie selbst haben. Wenden Sie sich an jemanden, der diese Benutzerrolle hat.</translation>
    </message>
    <message>
        <source>Somebody has to keep the role “User administration”. Give it to another user first.</source>
        <translation>Mindestens ein Benutzer muss die Benutzerrolle „Benutzerverwaltung“ behalten. Geben Sie sie zuerst einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>A user stays with the Submandant it was made for. Make a new user there and disable this one.</source>
        <translation>Ein Benutzer bleibt bei dem Submandanten, für den er angelegt wurde. Legen Sie dort einen neuen Benutzer an und deaktivieren Sie diesen.</translation>
    </message>
    <message>
        <source>A user is never deleted. Disable it instead.</source>
        <translation>Ein Benutzer wird nie gelöscht. Deaktivieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>The name is missing. Enter a name.</source>
        <translation>Der Name fehlt. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This name is already in use. Choose another one.</source>
        <translation>Dieser Name wird bereits verwendet. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The number is missing. Enter a number.</source>
        <translation>Die Nummer fehlt. Geben Sie eine Nummer ein.</translation>
    </message>
    <message>
        <source>This number is already in use. Choose another one.</source>
        <translation>Diese Nummer wird bereits verwendet. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A value is missing here. Fill it in.</source>
        <translation>Hier fehlt ein Wert. Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it.</source>
        <translation>Dieser Text ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This value cannot be used here. Correct it.</source>
        <translation>Dieser Wert ist hier nicht zulässig. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Enter one like name@company.example.</source>
        <translation>Dies ist keine E-Mail-Adresse. Geben Sie eine Adresse wie name@company.example ein.</translation>
    </message>
    <message>
        <source>This e-mail address is already in use. Ask somebody with the role “User administration” who has it.</source>
        <translation>Diese E-Mail-Adresse wird bereits verwendet. Fragen Sie jemanden mit der Benutzerrolle „Benutzerverwaltung“, von wem.</translation>
    </message>
    <message>
        <source>This login is already in use. Choose another one, or ask somebody with the role “User administration”.</source>
        <translation>Dieser Anmeldename wird bereits verwendet. Wählen Sie einen anderen oder wenden Sie sich an jemanden mit der Benutzerrolle „Benutzerverwaltung“.</translation>
    </message>
    <message>
        <source>This login cannot be used. Use small letters, digits, dots and hyphens.</source>
        <translation>Dieser Anmeldename ist nicht zulässig. Verwenden Sie Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>The login is missing. Enter a login.</source>
        <translation>Der Anmeldename fehlt. Geben Sie einen Anmeldenamen ein.</translation>
    </message>
    <message>
        <source>A reason is needed. Say in a few words why.</source>
        <translation>Ein Grund ist erforderlich. Nennen Sie ihn in wenigen Worten.</translation>
    </message>
    <message>
        <source>This country is not known. Choose one from the list or enter its two-letter code.</source>
        <translation>Dieses Land ist nicht bekannt. Wählen Sie eines aus der Liste oder geben Sie den Ländercode aus zwei Buchstaben ein.</translation>
    </message>
    <message>
        <source>This kind is not known. Use “prospect” or “customer”.</source>
        <translation>Diese Kundenart ist nicht bekannt. Verwenden Sie „prospect“ (Interessent) oder „customer“ (Kunde).</translation>
    </message>
    <message>
        <source>This state is not known. Use inactive, requested, active or revoked.</source>
        <translation>Dieser Status ist nicht bekannt. Verwenden Sie „inactive“ (inaktiv), „requested“ (angefordert), „active“ (aktiv) oder „revoked“ (widerrufen).</translation>
    </message>
    <message>
        <source>This role is not known. Choose one from the list.</source>
        <translation>Diese Benutzerrolle ist nicht bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>A dealer ID is needed. Choose one of the partner&apos;s usable dealer IDs.</source>
        <translation>Eine Händler-ID ist erforderlich. Wählen Sie eine verwendbare Händler-ID des Vertriebspartners.</translation>
    </message>
    <message>
        <source>This dealer ID is retired. Choose a usable one, or make it usable again on the partner&apos;s page.</source>
        <translation>Diese Händler-ID ist stillgelegt. Wählen Sie eine verwendbare oder machen Sie diese auf der Seite des Vertriebspartners wieder verwendbar.</translation>
    </message>
    <message>
        <source>There is already a dealer ID with this code. Choose another code.</source>
        <translation>Diese Händler-ID gibt es bereits. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is already a site with this name. Choose another name.</source>
        <translation>Es gibt bereits einen Standort mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A Submandant is never deleted. Deactivate it instead; its users can then no longer work.</source>
        <translation>Ein Submandant wird nie gelöscht. Deaktivieren Sie ihn stattdessen; seine Benutzer können dann nicht mehr arbeiten.</translation>
    </message>
    <message>
        <source>This Submandant is inactive. Activate it first.</source>
        <translation>Dieser Submandant ist inaktiv. Aktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>A dealer ID is never deleted. Retire it instead.</source>
        <translation>Eine Händler-ID wird nie gelöscht. Legen Sie sie stattdessen still.</translation>
    </message>
    <message>
        <source>The code of a dealer ID does not change. Retire it and make a new one.</source>
        <translation>Eine Händler-ID lässt sich nicht ändern. Legen Sie sie still und legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>This site is not known. Choose one from the list.</source>
        <translation>Dieser Standort ist nicht bekannt. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The partner of a store is never deleted. Make a new store instead.</source>
        <translation>Der Vertriebspartner eines Datenbestands wird nie gelöscht. Legen Sie stattdessen einen neuen Datenbestand an.</translation>
    </message>
    <message>
        <source>A record stays with its partner. Make a new record there.</source>
        <translation>Ein Datensatz bleibt bei seinem Vertriebspartner. Legen Sie dort einen neuen Datensatz an.</translation>
    </message>
    <message>
        <source>This customer is already assigned here. Nothing has to be done.</source>
        <translation>Dieser Kunde ist hier bereits zugewiesen. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This customer is assigned to another Submandant. Withdraw it there first.</source>
        <translation>Dieser Kunde ist einem anderen Submandanten zugewiesen. Entziehen Sie ihn dort zuerst.</translation>
    </message>
    <message>
        <source>This is not possible for a prospect. Make it an existing customer first.</source>
        <translation>Bei einem Interessenten ist das nicht möglich. Machen Sie ihn zuerst zum Bestandskunden.</translation>
    </message>
    <message>
        <source>This customer is locked, because its customer administration is not active. Request the customer administration.</source>
        <translation>Dieser Kunde ist gesperrt, weil seine Kunden-Administration nicht aktiv ist. Fordern Sie die Kunden-Administration an.</translation>
    </message>
    <message>
        <source>An existing customer cannot become a prospect again. Leave the kind as it is.</source>
        <translation>Ein Bestandskunde kann nicht wieder Interessent werden. Belassen Sie die Kundenart.</translation>
    </message>
    <message>
        <source>The customer administration cannot go from its present state to this one. Take the steps in order: request, then activate.</source>
        <translation>Die Kunden-Administration kann von ihrem jetzigen Status nicht in diesen wechseln. Gehen Sie der Reihe nach vor: erst anfordern, dann aktivieren.</translation>
    </message>
    <message>
        <source>A prospect has no customer administration. Make it an existing customer first.</source>
        <translation>Ein Interessent hat keine Kunden-Administration. Machen Sie ihn zuerst zum Bestandskunden.</translation>
    </message>
    <message>
        <source>An assignment is never deleted. Withdraw the customer instead.</source>
        <translation>Eine Zuweisung wird nie gelöscht. Entziehen Sie stattdessen den Kunden.</translation>
    </message>
    <message>
        <source>An assignment stays as it was made. Withdraw the customer and assign it anew.</source>
        <translation>Eine Zuweisung lässt sich nachträglich nicht ändern. Entziehen Sie den Kunden und weisen Sie ihn neu zu.</translation>
    </message>
    <message>
        <source>This assignment has ended and stays ended. Assign the customer anew.</source>
        <translation>Diese Zuweisung ist beendet und bleibt es. Weisen Sie den Kunden neu zu.</translation>
    </message>
    <message>
        <source>An assignment cannot end before it begins. Choose a later day.</source>
        <translation>Eine Zuweisung kann nicht enden, bevor sie beginnt. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>A customer is never deleted. Archive it instead.</source>
        <translation>Ein Kunde wird nie gelöscht. Archivieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>The number of a customer does not change. Make a new customer if the number is wrong.</source>
        <translation>Die Kundennummer lässt sich nicht ändern. Ist sie falsch, legen Sie einen neuen Kunden an.</translation>
    </message>
    <message>
        <source>This product is not known. Choose one from the list.</source>
        <translation>Dieses Produkt ist nicht bekannt. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>This user is not known, or you may not see it. Choose one from the list.</source>
        <translation>Dieser Benutzer ist nicht bekannt, oder Sie dürfen ihn nicht sehen. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>This was changed again meanwhile, so it cannot be undone. See the change log for who did what.</source>
        <translation>Dies wurde inzwischen erneut geändert und lässt sich deshalb nicht rückgängig machen. Wer was getan hat, steht im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>This kind of change cannot be undone. Change the record by hand.</source>
        <translation>Diese Art von Änderung lässt sich nicht rückgängig machen. Ändern Sie den Datensatz von Hand.</translation>
    </message>
    <message>
        <source>This has already been undone. Nothing has to be done.</source>
        <translation>Dies wurde bereits rückgängig gemacht. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This change is not known here. Choose one from the change log.</source>
        <translation>Diese Änderung ist hier nicht bekannt. Wählen Sie eine aus dem Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Compare both versions and save again.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Vergleichen Sie beide Fassungen und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The change log only grows. Correct the record itself; the log will say so.</source>
        <translation>Das Änderungsprotokoll wird nur fortgeschrieben. Berichtigen Sie den Datensatz selbst; das Protokoll hält es fest.</translation>
    </message>
    <message>
        <source>A rule of the store forbids this value; nothing was changed. Check what you entered.</source>
        <translation>Eine Regel des Datenbestands lässt diesen Wert nicht zu; es wurde nichts geändert. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>This names a record that is not there, or that others still need; nothing was changed. Load it again and choose another.</source>
        <translation>Hier ist ein Datensatz genannt, den es nicht gibt oder der anderswo noch gebraucht wird; es wurde nichts geändert. Laden Sie neu und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no store in this place. Choose another file or make a new store.</source>
        <translation>An diesem Ort gibt es keinen Datenbestand. Wählen Sie eine andere Datei oder legen Sie einen neuen Datenbestand an.</translation>
    </message>
    <message>
        <source>There is already a file in this place. Choose another name, or open the file.</source>
        <translation>An diesem Ort gibt es bereits eine Datei. Wählen Sie einen anderen Namen oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Kontor. Update Kontor to open it.</source>
        <translation>Dieser Datenbestand stammt von einer neueren Version von Kontor. Aktualisieren Sie Kontor, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This store is damaged. Restore the latest backup; the damaged file is left as it is.</source>
        <translation>Dieser Datenbestand ist beschädigt. Stellen Sie die neueste Sicherung wieder her; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This is not a store of Kontor. Choose another file.</source>
        <translation>Dies ist kein Datenbestand von Kontor. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The store can be read but not written. Check the permissions of the file and its folder.</source>
        <translation>Der Datenbestand lässt sich lesen, aber nicht beschreiben. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Another program is writing to the store. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in den Datenbestand. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is a database of another program. Choose a store of Kontor.</source>
        <translation>Dies ist die Datenbank eines anderen Programms. Wählen Sie einen Datenbestand von Kontor.</translation>
    </message>
    <message>
        <source>The store cannot be read. Check the permissions of the file and its folder.</source>
        <translation>Der Datenbestand lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another one, or check its permissions.</source>
        <translation>Im Ordner %1 lässt sich nichts speichern. Wählen Sie einen anderen oder prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place, or check its permissions.</source>
        <translation>Dort lässt sich die Datei nicht speichern. Wählen Sie einen anderen Ort oder prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; es wurde nichts geändert. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store could not be read or written, nothing was changed. Try again; if it stays, run “kontorctl doctor”.</source>
        <translation>Der Datenbestand konnte nicht gelesen oder beschrieben werden; es wurde nichts geändert. Versuchen Sie es erneut; hilft das nicht, führen Sie „kontorctl doctor“ aus.</translation>
    </message>
    <message>
        <source>This was cancelled, nothing was changed.</source>
        <translation>Der Vorgang wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as UTF-8 and try again.</source>
        <translation>Die Zeichen dieser Datei sind nicht lesbar. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file holds no table. Choose a CSV or Excel file with a line of headers.</source>
        <translation>Diese Datei enthält keine Tabelle. Wählen Sie eine CSV- oder Excel-Datei mit einer Kopfzeile.</translation>
    </message>
    <message>
        <source>The file is not there. Choose another one.</source>
        <translation>Die Datei ist nicht vorhanden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions and whether another program has it open.</source>
        <translation>Die Datei lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte und ob ein anderes Programm sie geöffnet hat.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Die Datei ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder, or close the program that has it open.</source>
        <translation>Die Datei lässt sich nicht speichern. Wählen Sie einen anderen Ordner oder schließen Sie das Programm, das sie geöffnet hat.</translation>
    </message>
    <message>
        <source>the Submandant is inactive</source>
        <translation>der Submandant ist inaktiv</translation>
    </message>
    <message>
        <source>the invitation has not been accepted yet</source>
        <translation>die Einladung wurde noch nicht angenommen</translation>
    </message>
    <message>
        <source>the user is disabled</source>
        <translation>der Benutzer ist deaktiviert</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask somebody with the role “User administration”.</source>
        <translation>Dazu sind Sie nicht berechtigt. Wenden Sie sich an jemanden mit der Benutzerrolle „Benutzerverwaltung“.</translation>
    </message>
    <message>
        <source>A rule of the store forbids this; nothing was changed.</source>
        <translation>Eine Regel des Datenbestands lässt dies nicht zu; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Load it again and compare.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Laden Sie neu und vergleichen Sie.</translation>
    </message>
    <message>
        <source>A value is missing or cannot be used. Check what you entered.</source>
        <translation>Ein Wert fehlt oder ist nicht zulässig. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>It was not found, or you may not see it.</source>
        <translation>Es wurde nicht gefunden, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>The command was not understood. See “kontorctl --help”.</source>
        <translation>Der Befehl wurde nicht verstanden. Siehe „kontorctl --help“.</translation>
    </message>
    <message>
        <source>The file or the disk failed, nothing was changed. Try again.</source>
        <translation>Fehler bei Datei oder Datenträger; es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This needs the server, and there is no connection. It works again as soon as the connection is back.</source>
        <translation>Dazu wird der Server gebraucht, und es besteht keine Verbindung. Sobald sie wieder besteht, ist dies wieder möglich.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a row of a file: %1 is the line, %2 why it was left out</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <extracomment>a cell of a file: %1 is the line, %2 the header of the column, %3 why it was left out</extracomment>
        <translation>Zeile %1, Spalte „%2“: %3</translation>
    </message>
    <message>
        <source>This list cannot be kept in memory: two of its rows have the same handle. Run the diagnosis (kontorctl doctor).</source>
        <translation>Diese Liste kann nicht im Speicher gehalten werden: Zwei ihrer Zeilen haben dieselbe Zeilennummer. Führen Sie die Diagnose aus (kontorctl doctor).</translation>
    </message>
    <message>
        <source>The disk reported an error while the store was read or written. Make a backup now and have the disk checked.</source>
        <translation>Der Datenträger meldete einen Fehler beim Lesen oder Schreiben des Datenbestands. Legen Sie jetzt eine Sicherung an und lassen Sie den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1. Free some space before you go on.</source>
        <translation>Der Datenträger ist fast voll: %1. Geben Sie Speicherplatz frei, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>This customer is archived, so nothing can be changed about it. Bring it back first.</source>
        <translation>Dieser Kunde ist archiviert; an ihm lässt sich nichts ändern. Holen Sie ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>This customer was merged into another one. Undo the merge to get it back.</source>
        <translation>Dieser Kunde wurde mit einem anderen zusammengeführt. Machen Sie die Zusammenführung rückgängig, um ihn zurückzuholen.</translation>
    </message>
    <message>
        <source>This is one and the same customer. Choose two different ones.</source>
        <translation>Dies ist ein und derselbe Kunde. Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>An existing customer cannot be merged into a prospect. Keep the customer and merge the prospect into it.</source>
        <translation>Ein Bestandskunde kann nicht in einem Interessenten aufgehen. Behalten Sie den Bestandskunden und führen Sie den Interessenten mit ihm zusammen.</translation>
    </message>
    <message>
        <source>One of the two customers is assigned to “%1”, the other to “%2”, and a customer may have one Submandant only. Withdraw one of them first.</source>
        <extracomment>%1 and %2 are Submandants</extracomment>
        <translation>Der eine Kunde ist „%1“ zugewiesen, der andere „%2“; ein Kunde darf aber nur einen Submandanten haben. Entziehen Sie zuerst einen der beiden Kunden.</translation>
    </message>
    <message>
        <source>You already have a view with this name. Choose another name, or save over the old one.</source>
        <translation>Sie haben bereits eine Ansicht mit diesem Namen. Wählen Sie einen anderen Namen oder überschreiben Sie die alte Ansicht.</translation>
    </message>
    <message>
        <source>This view belongs to a colleague. Save it under a name of your own to change it.</source>
        <translation>Diese Ansicht gehört einem anderen Benutzer. Speichern Sie sie unter eigenem Namen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>This view cannot be saved as it is. Arrange the list anew and save it again.</source>
        <translation>Diese Ansicht lässt sich so nicht speichern. Richten Sie die Liste neu ein und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>A view stays with its owner and its list. Save a new one there.</source>
        <translation>Eine Ansicht bleibt bei ihrem Eigentümer und ihrer Liste. Speichern Sie dort eine neue.</translation>
    </message>
    <message>
        <source>This store is open in another window of Kontor that does not answer. Close that window and try again.</source>
        <translation>Dieser Datenbestand ist in einem anderen Fenster von Kontor geöffnet, das nicht antwortet. Schließen Sie jenes Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check the disk or the network drive and try again.</source>
        <translation>Die Datei konnte nicht vollständig gelesen werden. Prüfen Sie den Datenträger oder das Netzlaufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file could not be written to its end. Check the disk or the network drive and try again.</source>
        <translation>Die Datei konnte nicht vollständig gespeichert werden. Prüfen Sie den Datenträger oder das Netzlaufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Dies ist ein Ordner. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This cannot separate cells. Choose one character, such as a semicolon.</source>
        <translation>Dies ist kein Trennzeichen für Zellen. Wählen Sie ein einzelnes Zeichen, etwa das Semikolon.</translation>
    </message>
    <message>
        <source>The first row of this file cannot be read as headers. Check its quotation marks and its number of columns.</source>
        <translation>Die erste Zeile dieser Datei lässt sich nicht als Kopfzeile lesen. Prüfen Sie ihre Anführungszeichen und die Zahl ihrer Spalten.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The file has no column number %1. Choose the columns again.</source>
        <translation>Die Datei hat keine Spalte Nr. %1. Wählen Sie die Spalten neu aus.</translation>
    </message>
    <message>
        <source>Two columns were chosen for one field: “%2” and “%3”. Leave one of them out.</source>
        <translation>Für ein Feld wurden zwei Spalten ausgewählt: „%2“ und „%3“. Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>No column was found for something that every row needs. Choose the column for it. The file has: %2.</source>
        <translation>Für eine Pflichtangabe wurde keine Spalte gefunden. Wählen Sie die passende Spalte aus. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Open it in its program and save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>Dies ist eine alte Excel-Datei (.xls). Öffnen Sie sie im zugehörigen Programm und speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder als CSV.</translation>
    </message>
    <message>
        <source>This is a binary Excel file (.xlsb). Open it in its program and save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>Dies ist eine binäre Excel-Datei (.xlsb). Öffnen Sie sie im zugehörigen Programm und speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder als CSV.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Open it in its program and save it without the password.</source>
        <translation>Diese Datei ist durch ein Kennwort geschützt. Öffnen Sie sie im zugehörigen Programm und speichern Sie sie ohne Kennwort.</translation>
    </message>
    <message>
        <source>This is an OpenDocument table (.ods). Open it in its program and save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>Dies ist eine OpenDocument-Tabelle (.ods). Öffnen Sie sie im zugehörigen Programm und speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder als CSV.</translation>
    </message>
    <message>
        <source>This Excel file is damaged. Open it in its program, save it again, and choose the new file.</source>
        <translation>Diese Excel-Datei ist beschädigt. Öffnen Sie sie im zugehörigen Programm, speichern Sie sie neu und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to more than Kontor reads. Save the table as CSV, or divide it into several files.</source>
        <translation>Diese Excel-Datei ist entpackt zu groß für Kontor. Speichern Sie die Tabelle als CSV oder teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This file is built in a way that no spreadsheet program uses, and may do harm. Ask the sender for another one.</source>
        <translation>So wie diese Datei aufgebaut ist, speichert kein Tabellenprogramm; sie könnte Schaden anrichten. Lassen Sie sich vom Absender eine andere geben.</translation>
    </message>
    <message>
        <source>This Excel file has no visible sheet with cells. Choose another file.</source>
        <translation>Diese Excel-Datei hat kein sichtbares Tabellenblatt mit Inhalt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This file has no sheet “%1”. It has: %2.</source>
        <extracomment>%1 is the name of a sheet, %2 are the names that there are</extracomment>
        <translation>Diese Datei hat kein Tabellenblatt „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so much. Narrow the list down, or export it as CSV.</source>
        <translation>So viel passt nicht in ein Excel-Tabellenblatt. Grenzen Sie die Liste ein oder exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This kind of file cannot be written. Choose a name that ends in .xlsx or .csv.</source>
        <translation>Dateien dieser Art lassen sich nicht speichern. Wählen Sie einen Namen, der auf .xlsx oder .csv endet.</translation>
    </message>
    <message>
        <source>This is for the teams Management and Administration. Ask a colleague from one of them.</source>
        <translation>Dies ist den Teams Management und Administration vorbehalten. Wenden Sie sich an jemanden aus einem dieser Teams.</translation>
    </message>
    <message>
        <source>You are looking as another user, so nothing can be changed. Go back to yourself first.</source>
        <translation>Sie arbeiten in der Ansicht eines anderen Benutzers; darin lässt sich nichts ändern. Kehren Sie zuerst zu Ihrer eigenen zurück.</translation>
    </message>
    <message>
        <source>That did not match. Try again, mind capital letters and the keyboard&apos;s language, or ask somebody with the role “User administration” for a new password.</source>
        <translation>Das stimmt nicht überein. Versuchen Sie es erneut, achten Sie auf Großschreibung und Tastatursprache, oder lassen Sie sich von jemandem mit der Benutzerrolle „Benutzerverwaltung“ ein neues Kennwort geben.</translation>
    </message>
    <message>
        <source>Too many tries did not match. Wait for some time and try again; seconds left: %1.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Zu viele Versuche sind fehlgeschlagen. Warten Sie etwas und versuchen Sie es dann erneut; verbleibende Sekunden: %1.</translation>
    </message>
    <message>
        <source>This password is too short. Least number of letters: %1. Several words are easy to keep in mind.</source>
        <extracomment>%1 is a number of letters</extracomment>
        <translation>Dieses Kennwort ist zu kurz. Mindestzahl der Zeichen: %1. Mehrere Wörter lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>This password is too long. Most bytes: %1.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>Dieses Kennwort ist zu lang. Kürzen Sie es; höchstens zulässige Bytes: %1.</translation>
    </message>
    <message>
        <source>The password is missing. Enter one, or an empty line for none.</source>
        <translation>Das Kennwort fehlt. Geben Sie eines ein, oder eine leere Zeile für keines.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Enter both once more.</source>
        <translation>Die beiden Kennwörter stimmen nicht überein. Geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>The password was changed meanwhile. Try again with the new one.</source>
        <translation>Das Kennwort wurde inzwischen geändert. Versuchen Sie es mit dem neuen erneut.</translation>
    </message>
    <message>
        <source>There was not enough memory to keep the password safely. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reichte nicht, um das Kennwort sicher zu speichern. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A user is invited once. Switch it off instead, or write the mail again.</source>
        <translation>Ein Benutzer wird nur einmal eingeladen. Deaktivieren Sie ihn stattdessen oder schreiben Sie die E-Mail erneut.</translation>
    </message>
    <message>
        <source>Only the partner&apos;s own employees have this. What a Submandant&apos;s user sees is decided by the customers assigned to his Submandant.</source>
        <translation>Das gibt es nur bei eigenen Mitarbeitern des Vertriebspartners. Was die Benutzer eines Submandanten sehen, bestimmen die ihm zugewiesenen Kunden.</translation>
    </message>
    <message>
        <source>This is one and the same. Choose somebody else to hand over to.</source>
        <translation>Dies ist ein und dasselbe. Wählen Sie für die Übergabe jemand anderen.</translation>
    </message>
    <message>
        <source>Nobody stands in for himself. Choose a colleague.</source>
        <translation>Niemand vertritt sich selbst. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 already stands in on some of these days. End that first, or choose other days.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>%1 ist an einigen dieser Tage bereits als Vertretung eingetragen. Beenden Sie zuerst diese Vertretung oder wählen Sie andere Tage.</translation>
    </message>
    <message>
        <source>Who stands in for whom stays as it was set. End it and set a new deputy.</source>
        <translation>Wer wen vertritt, lässt sich nachträglich nicht ändern. Beenden Sie die Vertretung und legen Sie eine neue fest.</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 2026-03-02.</source>
        <translation>Dies ist kein Datum. Schreiben Sie es als 2026-03-02.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later day.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie den heutigen oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later last day.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Dieser Tag liegt in der Zukunft. Wählen Sie den heutigen oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>This store is nobody&apos;s replica. Connect it to a server first: kontorctl connect URL --as LOGIN.</source>
        <translation>Dieser Datenbestand ist keine lokale Kopie. Verbinden Sie ihn zuerst mit einem Server: kontorctl connect URL --as LOGIN.</translation>
    </message>
    <message>
        <source>This store is the replica of %1: nobody else can work in it. Choose that user, or connect a store of your own to the server.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Dieser Datenbestand ist die lokale Kopie von %1: Niemand sonst kann darin arbeiten. Wählen Sie diesen Benutzer oder verbinden Sie einen eigenen Datenbestand mit dem Server.</translation>
    </message>
    <message>
        <source>This store has not been loaded to the end. Connect it to its server once more; it goes on where it stopped.</source>
        <translation>Dieser Datenbestand ist nicht vollständig geladen. Verbinden Sie ihn noch einmal mit seinem Server; das Laden geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>What the server sent does not hold together. Synchronise once more; everything is compared then. If it stays, show the server&apos;s administrator the details.</source>
        <translation>Was der Server gesendet hat, passt nicht zusammen. Synchronisieren Sie noch einmal; dabei wird alles verglichen. Hilft das nicht, zeigen Sie dem Server-Administrator die Details.</translation>
    </message>
    <message>
        <source>Something was saved while the server&apos;s changes came in. Synchronise once more.</source>
        <translation>Während die Änderungen des Servers eintrafen, wurde etwas gespeichert. Synchronisieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server %1 is another one than this store came from, or %2 is somebody else there. Check the address, or connect a new store.</source>
        <extracomment>%1 is a server, %2 a login</extracomment>
        <translation>Der Server %1 ist nicht der, von dem dieser Datenbestand stammt, oder %2 ist dort jemand anderes. Prüfen Sie die Adresse oder verbinden Sie einen neuen Datenbestand.</translation>
    </message>
    <message>
        <source>The server answered what this version of Kontor does not know. Check whether there is a newer version of Kontor.</source>
        <translation>Der Server hat etwas geantwortet, das diese Version von Kontor nicht kennt. Prüfen Sie, ob es eine neuere Version von Kontor gibt.</translation>
    </message>
    <message>
        <source>This version of Kontor is too old for the server. Install the newer version; what waits is sent then.</source>
        <translation>Diese Version von Kontor ist zu alt für den Server. Installieren Sie die neuere Version; ausstehende Änderungen werden dann gesendet.</translation>
    </message>
    <message>
        <source>The server misses changes that came before these. Synchronise once more; if it stays, show the server&apos;s administrator the details.</source>
        <translation>Dem Server fehlen Änderungen, die vor diesen kamen. Synchronisieren Sie noch einmal; hilft das nicht, zeigen Sie dem Server-Administrator die Details.</translation>
    </message>
    <message>
        <source>This store is in use twice. Synchronise once more; one of the two goes on under a name of its own.</source>
        <translation>Dieser Datenbestand wird doppelt verwendet. Synchronisieren Sie noch einmal; einer von beiden läuft dann unter eigenem Namen weiter.</translation>
    </message>
    <message>
        <source>These changes were made under another login. Synchronise with the login of this store.</source>
        <translation>Diese Änderungen wurden unter einem anderen Anmeldenamen vorgenommen. Synchronisieren Sie mit dem Anmeldenamen dieses Datenbestands.</translation>
    </message>
    <message>
        <source>This server only stands by for another one. Connect to the one that takes changes, or try again when it does.</source>
        <translation>Dieser Server steht nur als Ersatz für einen anderen bereit. Verbinden Sie sich mit dem, der Änderungen annimmt, oder versuchen Sie es erneut, sobald dieser Server es tut.</translation>
    </message>
    <message>
        <source>There is nothing to decide under this number any more. Look at the outbox.</source>
        <translation>Unter dieser Nummer gibt es nichts mehr zu entscheiden. Sehen Sie im Ausgang nach.</translation>
    </message>
    <message>
        <source>What you changed is not there any more, or you do not see it any more. Take the server&apos;s version, or ask somebody who sees it.</source>
        <translation>Was Sie geändert haben, gibt es nicht mehr, oder Sie dürfen es nicht mehr sehen. Übernehmen Sie die Fassung des Servers oder wenden Sie sich an jemanden, der es sehen darf.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first. Look at the outbox and decide which one holds.</source>
        <translation>Jemand anderes hat dasselbe zuerst geändert. Sehen Sie im Ausgang nach und entscheiden Sie, welche Fassung gilt.</translation>
    </message>
    <message>
        <source>The synchronisation was stopped. Start it again; nothing is lost.</source>
        <translation>Die Synchronisierung wurde angehalten. Starten Sie sie erneut; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: others could read it there. It is asked for, or comes from the keychain or PGPASSFILE.</source>
        <translation>Lassen Sie das Kennwort aus der Adresse weg: Dort könnten es andere lesen. Es wird erfragt oder kommt aus dem Schlüsselbund oder aus PGPASSFILE.</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it like postgresql://host/database.</source>
        <translation>Dies ist keine Adresse eines Servers. Schreiben Sie sie in der Form postgresql://host/database.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its name, the network and whether it is switched on, then try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie seinen Namen, das Netzwerk und ob er eingeschaltet ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server asks for a password. Enter the one that its administrator gave you.</source>
        <translation>Der Server verlangt ein Kennwort. Geben Sie das ein, das Sie von seinem Administrator erhalten haben.</translation>
    </message>
    <message>
        <source>The server does not let this login in. Check login, password and the name of the database.</source>
        <translation>Der Server lässt diese Anmeldung nicht zu. Prüfen Sie den Anmeldenamen, das Kennwort und den Namen der Datenbank.</translation>
    </message>
    <message>
        <source>The connection is not safe: the server&apos;s certificate does not prove that it is this server. Ask its administrator.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat des Servers beweist nicht, dass es dieser Server ist. Wenden Sie sich an seinen Administrator.</translation>
    </message>
    <message>
        <source>The connection to the server was cut or the server takes no work at the moment. Nothing is lost; it is tried again.</source>
        <translation>Die Verbindung zum Server wurde unterbrochen, oder der Server nimmt derzeit nichts an. Es ist nichts verloren; der Versuch wird wiederholt.</translation>
    </message>
    <message>
        <source>The server could not do this. Show its administrator the technical part of this message.</source>
        <translation>Der Server konnte dies nicht ausführen. Zeigen Sie seinem Administrator den technischen Teil dieser Meldung.</translation>
    </message>
    <message>
        <source>This PostgreSQL is version %1. It takes version %2 or newer; ask its administrator to update it.</source>
        <extracomment>%1 is the version of a server, %2 the least that will do</extracomment>
        <translation>Dieses PostgreSQL hat die Version %1. Nötig ist Version %2 oder neuer; bitten Sie seinen Administrator, es zu aktualisieren.</translation>
    </message>
    <message>
        <source>This database is a server of Kontor already. Use “server upgrade”, or another database.</source>
        <translation>Diese Datenbank ist bereits ein Server von Kontor. Verwenden Sie „server upgrade“ oder eine andere Datenbank.</translation>
    </message>
    <message>
        <source>There are tables of something else in this database. Make one for Kontor alone.</source>
        <translation>In dieser Datenbank liegen bereits fremde Tabellen. Legen Sie eine Datenbank nur für Kontor an.</translation>
    </message>
    <message>
        <source>This database keeps its texts as %1. Make one with the encoding UTF8.</source>
        <extracomment>%1 is the name of an encoding</extracomment>
        <translation>Diese Datenbank speichert ihre Texte als %1. Legen Sie eine mit der Zeichenkodierung UTF8 an.</translation>
    </message>
    <message>
        <source>This database is no server of Kontor yet. Its administrator makes it one with “kontorctl server init”.</source>
        <translation>Diese Datenbank ist noch kein Server von Kontor. Ihr Administrator macht sie mit „kontorctl server init“ dazu.</translation>
    </message>
    <message>
        <source>The server is of version %1, this program knows version %2. Install the newer Kontor.</source>
        <extracomment>%1 and %2 are numbers of versions</extracomment>
        <translation>Der Server hat die Version %1, dieses Programm kennt die Version %2. Installieren Sie die neuere Version von Kontor.</translation>
    </message>
    <message>
        <source>The server is older than this program. Ask its administrator to bring it up to date; what you changed waits.</source>
        <translation>Der Server ist älter als dieses Programm. Bitten Sie seinen Administrator, ihn zu aktualisieren; Ihre Änderungen bleiben bis dahin ausstehend.</translation>
    </message>
    <message>
        <source>This Kontor is too old for the server. Install the newer one; what you changed waits.</source>
        <translation>Dieses Kontor ist zu alt für den Server. Installieren Sie die neuere Version; Ihre Änderungen bleiben bis dahin ausstehend.</translation>
    </message>
    <message>
        <source>The server has a role “%1” that is no user of Kontor. Give the user another login.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Auf dem Server gibt es eine Datenbankrolle „%1“, die kein Benutzer von Kontor ist. Geben Sie dem Benutzer einen anderen Anmeldenamen.</translation>
    </message>
    <message>
        <source>This company is on the server already. Connect to it instead of publishing it again.</source>
        <translation>Dieses Unternehmen ist bereits auf dem Server. Verbinden Sie sich damit, statt es erneut bereitzustellen.</translation>
    </message>
    <message>
        <source>Your rights on the server do not allow this change. Ask somebody with the role “User administration”.</source>
        <translation>Ihre Rechte auf dem Server erlauben diese Änderung nicht. Wenden Sie sich an jemanden mit der Benutzerrolle „Benutzerverwaltung“.</translation>
    </message>
    <message>
        <source>The server could not read this change. Show the technical part of this message to its administrator.</source>
        <translation>Der Server konnte diese Änderung nicht lesen. Zeigen Sie seinem Administrator den technischen Teil dieser Meldung.</translation>
    </message>
    <message>
        <source>The server does not know what this program asks for. Install the same version of Kontor on both.</source>
        <translation>Der Server kennt nicht, was dieses Programm anfordert. Installieren Sie auf beiden Seiten dieselbe Version von Kontor.</translation>
    </message>
    <message>
        <source>The server does not allow this login to do that. Ask its administrator.</source>
        <translation>Der Server erlaubt dies unter diesem Anmeldenamen nicht. Wenden Sie sich an seinen Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s PostgreSQL %1 has known holes in the rules of who sees what. Its administrator should update it to %2 or newer.</source>
        <extracomment>%1 is the version of a server, %2 the one to have</extracomment>
        <translation>PostgreSQL %1 auf dem Server hat bekannte Lücken bei den Sichtbarkeitsregeln. Sein Administrator sollte auf %2 oder neuer aktualisieren.</translation>
    </message>
    <message>
        <source>The address of %1 asks for less than a verified certificate and channel binding: somebody on the way could read or change what is sent.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Die Adresse von %1 verlangt weniger als ein geprüftes Zertifikat und Kanalbindung: Jemand könnte unterwegs mitlesen oder ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the server differ (%1 s). Nothing is decided by them, but times in logs are wrong; let both be set over the network.</source>
        <extracomment>%1 is a number of seconds, negative where the server&apos;s clock is behind</extracomment>
        <translation>Die Uhren dieses Computers und des Servers weichen voneinander ab (%1 s). Nichts wird danach entschieden, aber Zeitangaben in Protokollen sind falsch; lassen Sie beide über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>This store was synchronised last more than a day ago (days: %1). Synchronise it when the server is within reach.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>Dieser Datenbestand wurde zuletzt vor mehr als einem Tag synchronisiert (Tage: %1). Synchronisieren Sie ihn, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>It is some time since this store was compared with the server (days: %1). Verify it once.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>Dieser Datenbestand wurde länger nicht mit dem Server verglichen (Tage: %1). Prüfen Sie ihn einmal.</translation>
    </message>
    <message>
        <source>This store has never been compared with the server since it was loaded. Verify it once.</source>
        <translation>Dieser Datenbestand wurde noch nie mit dem Server verglichen, seit er geladen wurde. Prüfen Sie ihn einmal.</translation>
    </message>
    <message>
        <source>This server has been replaced: another one went on from it. Nothing is sent to it; its administrator should switch it off, or correct the address.</source>
        <translation>Dieser Server wurde ersetzt: Ein anderer ist an seine Stelle getreten. Es wird nichts an ihn gesendet; sein Administrator sollte ihn abschalten oder die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>The connection is not safe: nobody whom this computer trusts vouches for the certificate of %1. Ask its administrator for the certificate of its authority, and name its file in the address (sslrootcert=).</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Die Verbindung ist nicht sicher: Für das Zertifikat von %1 bürgt niemand, dem dieser Computer vertraut. Bitten Sie den Administrator um das Zertifikat der Zertifizierungsstelle und nennen Sie dessen Datei in der Adresse (sslrootcert=).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid on this day. Check the clock of this computer; if it is right, the server&apos;s administrator has to renew the certificate.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Das Zertifikat von %1 ist heute nicht gültig. Prüfen Sie die Uhr dieses Computers; geht sie richtig, muss der Server-Administrator das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The server that answers as %1 has the certificate of another one. Check the name in the address, or ask its administrator.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Der Server, der als %1 antwortet, hat das Zertifikat eines anderen. Prüfen Sie den Namen in der Adresse oder wenden Sie sich an seinen Administrator.</translation>
    </message>
    <message>
        <source>%1 does not encrypt: everybody on the way could read and change what is sent. Nothing was sent; ask its administrator to switch TLS on.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 verschlüsselt nicht: Jeder unterwegs könnte mitlesen und ändern, was gesendet wird. Es wurde nichts gesendet; bitten Sie den Administrator, TLS einzuschalten.</translation>
    </message>
    <message>
        <source>%1 does not prove that it is the server that knows your password (SCRAM with channel binding). The password was not sent; ask its administrator.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 beweist nicht, dass es der Server ist, der Ihr Kennwort kennt (SCRAM mit Kanalbindung). Das Kennwort wurde nicht gesendet; wenden Sie sich an den Administrator.</translation>
    </message>
    <message>
        <source>On %1 there is no database of this name. Check the name, or ask the server&apos;s administrator.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Auf %1 gibt es keine Datenbank dieses Namens. Prüfen Sie den Namen, oder fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The store that would be replaced is open somewhere. Close the windows and programs that use it, then try again.</source>
        <translation>Der Datenbestand, der ersetzt werden soll, ist noch geöffnet. Schließen Sie die Fenster und Programme, die ihn verwenden, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server does not let this user work at the moment, so its records have been taken off this computer. What was not sent yet waits. Somebody with the role “User administration” can change that.</source>
        <translation>Der Server lässt diesen Benutzer zurzeit nicht arbeiten, deshalb wurden seine Datensätze von diesem Computer entfernt. Was noch nicht gesendet wurde, wartet. Ändern kann das jemand mit der Benutzerrolle „Benutzerverwaltung“.</translation>
    </message>
    <message>
        <source>The store that would be replaced has changes that its server does not have yet (change sets: %1). Synchronise it first (kontorctl sync), or choose another file for the new one.</source>
        <extracomment>%1 is a number of change sets</extracomment>
        <translation>Der Datenbestand, der ersetzt werden soll, enthält Änderungen, die sein Server noch nicht hat (Änderungssätze: %1). Synchronisieren Sie ihn zuerst (kontorctl sync), oder wählen Sie für den neuen eine andere Datei.</translation>
    </message>
    <message>
        <source>This store is the replica of a server: it holds only what one person sees there. Publish the store that the company was kept in before.</source>
        <translation>Dieser Datenbestand ist die lokale Kopie eines Servers: Er enthält nur, was eine Person dort sieht. Veröffentlichen Sie den Datenbestand, in dem das Unternehmen vorher geführt wurde.</translation>
    </message>
    <message>
        <source>The login “%1” belongs to the database %2 of the same server. Give the user another login, or this database a server of its own.</source>
        <extracomment>%1 is a login, %2 the name of a database</extracomment>
        <translation>Der Anmeldename „%1“ gehört zur Datenbank %2 desselben Servers. Geben Sie dem Benutzer einen anderen Anmeldenamen oder dieser Datenbank einen eigenen Server.</translation>
    </message>
    <message>
        <source>This store has not heard of its server for more than %1 days and is locked until it has: its records may not be yours to see any more. Synchronise it when the server is within reach. What you saved is kept and is sent then.</source>
        <extracomment>%1 is a number of days, always 14</extracomment>
        <translation>Dieser Datenbestand hat seit mehr als %1 Tagen nichts von seinem Server gehört und ist gesperrt, bis er es hat: Vielleicht dürfen Sie seine Datensätze nicht mehr sehen. Synchronisieren Sie ihn, sobald der Server erreichbar ist. Was Sie gespeichert haben, bleibt erhalten und wird dann gesendet.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same thing on the server and has not finished. Nothing is lost; it is tried again. If it stays, ask the server&apos;s administrator to look for a session that does not end.</source>
        <translation>Jemand anderes ändert gerade dasselbe auf dem Server und ist noch nicht fertig. Es geht nichts verloren; es wird erneut versucht. Wenn es so bleibt, bitten Sie den Administrator des Servers, nach einer Sitzung zu suchen, die nicht endet.</translation>
    </message>
    <message>
        <source>On this server somebody of another company has the same login (%1), and on one server a login belongs to one person. Nothing was published. Give this company a PostgreSQL of its own.</source>
        <extracomment>%1 is one login or several</extracomment>
        <translation>Auf diesem Server hat jemand aus einem anderen Unternehmen denselben Anmeldenamen (%1), und auf einem Server gehört ein Anmeldename nur einer Person. Es wurde nichts veröffentlicht. Geben Sie diesem Unternehmen ein eigenes PostgreSQL.</translation>
    </message>
    <message>
        <source>This was changed once more since it was shown here, so nothing was saved. The newer value is shown now: look again and decide.</source>
        <translation>Dies wurde noch einmal geändert, seit es hier angezeigt wurde; deshalb wurde nichts gespeichert. Jetzt steht hier der neuere Wert: Sehen Sie noch einmal hin und entscheiden Sie.</translation>
    </message>
    <message>
        <source>The value is missing. Enter it in the file.</source>
        <translation>Der Wert fehlt. Tragen Sie ihn in der Datei ein.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-02 or 02.03.2026.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-03-02 oder 02.03.2026.</translation>
    </message>
    <message>
        <source>“%1” can be read as two days. Write the year first.</source>
        <translation>„%1“ kann zwei verschiedene Tage bedeuten. Schreiben Sie das Jahr zuerst.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Write one like name@company.example.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Schreiben Sie eine wie name@firma.example.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it in digits.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie in Ziffern.</translation>
    </message>
    <message>
        <source>The text has %2 characters, and at most %1 are allowed. Shorten it in the file.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Der Text hat %2 Zeichen, erlaubt sind höchstens %1. Kürzen Sie ihn in der Datei.</translation>
    </message>
    <message>
        <source>The row has %1 cells, and the header has %2. Correct the row in the file.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Berichtigen Sie die Zeile in der Datei.</translation>
    </message>
    <message>
        <source>A cell is too long. Shorten it in the file.</source>
        <translation>Eine Zelle ist zu lang. Kürzen Sie sie in der Datei.</translation>
    </message>
    <message>
        <source>The row is too long. Shorten it in the file.</source>
        <translation>Die Zeile ist zu lang. Kürzen Sie sie in der Datei.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells. Correct the row in the file.</source>
        <translation>Die Zeile hat mehr als %1 Zellen. Berichtigen Sie die Zeile in der Datei.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. Close it, or write it twice where it belongs to the text.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen. Schließen Sie es, oder verdoppeln Sie es, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>“%1” has letters that were lost before. Write the text anew in the file.</source>
        <translation>In „%1“ sind schon vorher Zeichen verloren gegangen. Schreiben Sie den Text in der Datei neu.</translation>
    </message>
    <message>
        <source>“%1” is an error of a formula, no value. Write the value in its place.</source>
        <extracomment>%1 is what the spreadsheet shows, such as #N/A, or a formula</extracomment>
        <translation>„%1“ ist ein Formelfehler, kein Wert. Schreiben Sie den Wert an seine Stelle.</translation>
    </message>
    <message>
        <source>“%1” is neither prospect nor customer. Write one of the two.</source>
        <translation>„%1“ ist weder „Interessent“ noch „Kunde“. Schreiben Sie eines von beiden.</translation>
    </message>
    <message>
        <source>“%1” is no state of the customer administration. Write inactive, requested, active or revoked.</source>
        <translation>„%1“ ist kein Status der Kunden-Administration. Schreiben Sie inaktiv, angefordert, aktiv oder widerrufen.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write one of the two.</source>
        <translation>„%1“ ist weder „ja“ noch „nein“. Schreiben Sie eines von beiden.</translation>
    </message>
    <message>
        <source>“%1” is no known country. Write its name or its code of two letters, such as DE.</source>
        <translation>„%1“ ist kein bekanntes Land. Schreiben Sie seinen Namen oder sein Kürzel aus zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>“%1” is no known site. Write the name of one that there is, or create it first.</source>
        <translation>„%1“ ist kein bekannter Standort. Schreiben Sie den Namen eines vorhandenen, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>“%1” is no known user. Write the login or the e-mail address of one that there is.</source>
        <translation>„%1“ ist kein bekannter Benutzer. Schreiben Sie den Anmeldenamen oder die E-Mail-Adresse eines vorhandenen.</translation>
    </message>
    <message>
        <source>“%1” is no known product. Write the name of one that there is.</source>
        <translation>„%1“ ist kein bekanntes Produkt. Schreiben Sie den Namen eines vorhandenen.</translation>
    </message>
    <message>
        <source>The number is missing. Enter it in the file.</source>
        <translation>Die Nummer fehlt. Tragen Sie sie in der Datei ein.</translation>
    </message>
    <message>
        <source>The name is missing. Enter it in the file.</source>
        <translation>Der Name fehlt. Tragen Sie ihn in der Datei ein.</translation>
    </message>
    <message>
        <source>The customer is locked. Request the customer administration first.</source>
        <translation>Der Kunde ist gesperrt. Fordern Sie zuerst die Kunden-Administration an.</translation>
    </message>
    <message>
        <source>The customer is archived. Bring the customer back first.</source>
        <translation>Der Kunde ist archiviert. Holen Sie ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>An existing customer cannot become a prospect again. Write customer.</source>
        <translation>Ein Bestandskunde kann nicht wieder Interessent werden. Schreiben Sie „Kunde“.</translation>
    </message>
    <message>
        <source>A prospect has no customer administration. Leave the cell empty.</source>
        <translation>Ein Interessent hat keine Kunden-Administration. Lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>The row cannot be used.</source>
        <translation>Die Zeile ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A store that was being loaded from a server was not loaded to the end: %1. Connect once more; it goes on where it stopped. Or remove that file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ein Datenbestand, der von einem Server geladen wurde, ist nicht vollständig: %1. Verbinden Sie noch einmal; es geht dort weiter, wo es stehen blieb. Oder entfernen Sie diese Datei.</translation>
    </message>
    <message>
        <source>No keychain (Secret Service or KWallet) can be reached, so passwords are not kept and are asked for each time. Install or start one, such as gnome-keyring, and sign in to the desktop; scripts without a desktop take PGPASSFILE.</source>
        <translation>Es ist kein Schlüsselbund (Secret Service oder KWallet) erreichbar; Kennwörter werden deshalb nicht aufbewahrt und jedes Mal erfragt. Installieren oder starten Sie einen, etwa gnome-keyring, und melden Sie sich am Desktop an; Skripte ohne Desktop nehmen PGPASSFILE.</translation>
    </message>
    <message>
        <source>The keychain is locked or has not been set up, so the passwords in it cannot be read. Unlock it, or set it up, in the desktop&apos;s program for passwords.</source>
        <translation>Der Schlüsselbund ist gesperrt oder noch nicht eingerichtet; die Kennwörter darin können deshalb nicht gelesen werden. Entsperren Sie ihn im Kennwortprogramm des Desktops, oder richten Sie ihn dort ein.</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it asks for its password in another window; if it does not, sign out of the desktop and in again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Sehen Sie nach, ob er in einem anderen Fenster nach seinem Kennwort fragt; wenn nicht, melden Sie sich vom Desktop ab und wieder an.</translation>
    </message>
    <message>
        <source>The keychain can be reached but does not keep what it is given. Look at it in the desktop&apos;s program for passwords; until then passwords are asked for each time.</source>
        <translation>Der Schlüsselbund ist erreichbar, behält aber nicht, was er bekommt. Sehen Sie ihn sich im Kennwortprogramm des Desktops an; bis dahin werden Kennwörter jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>“%2” was not found, or you may not see it. Check the spelling, or ask for the right to see it.</source>
        <extracomment>not_found where it is known what was looked for: %2 is what somebody typed</extracomment>
        <translation>„%2“ wurde nicht gefunden, oder Sie dürfen es nicht sehen. Prüfen Sie die Schreibweise, oder bitten Sie um das Recht, es zu sehen.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “kontorctl --help” names those that there are.</source>
        <extracomment>%1 is what stands in its place in the line</extracomment>
        <translation>Den Befehl „%1“ gibt es nicht. „kontorctl --help“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “kontorctl --help” names those of each command; global ones are --store, --as, --look-as, --today, --lang and --json.</source>
        <translation>Die Option „%1“ gibt es hier nicht. „kontorctl --help“ nennt die Optionen jedes Befehls; überall gelten --store, --as, --look-as, --today, --lang und --json.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record that this command knows. “kontorctl --help” names the kinds.</source>
        <translation>„%1“ ist keine Art von Datensatz, die dieser Befehl kennt. „kontorctl --help“ nennt die Arten.</translation>
    </message>
    <message>
        <source>There is no key “%1” here. The keys are those that “kontorctl list”, “show” and “gaps” print with --json.</source>
        <translation>Den Schlüssel „%1“ gibt es hier nicht. Schlüssel sind die, die „kontorctl list“, „show“ und „gaps“ mit --json ausgeben.</translation>
    </message>
    <message>
        <source>The command was not understood (%1). “kontorctl --help” shows how each is written.</source>
        <extracomment>%1 is a piece of the command line as it should be</extracomment>
        <translation>Der Befehl wurde nicht verstanden (%1). „kontorctl --help“ zeigt, wie jeder geschrieben wird.</translation>
    </message>
    <message>
        <source>“%2” cannot be used here. Use one of these: %3.</source>
        <extracomment>value_invalid where the possible ones are few: %2 is what somebody typed, %3 are the possible ones</extracomment>
        <translation>„%2“ ist hier nicht möglich. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>This is none of your own partner&apos;s dealer IDs. Check its code, or choose another one.</source>
        <translation>Das ist keine Händler-ID Ihres eigenen Vertriebspartners. Prüfen Sie sie, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A customer has one Submandant only here, and %1 is assigned to “%2”. Withdraw the customer there first.</source>
        <extracomment>assignment_exclusive where one sees who has it: %1 is the number of a customer, %2 are names of Submandants</extracomment>
        <translation>Ein Kunde hat hier nur einen Submandanten, und %1 ist „%2“ zugewiesen. Entziehen Sie den Kunden dort zuerst.</translation>
    </message>
    <message>
        <source>Nothing is known under “%2”. Correct it in the file, or create it first.</source>
        <translation>Zu „%2“ ist nichts bekannt. Berichtigen Sie es in der Datei, oder legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>The server changes faster than it can be compared. Synchronise, then check again in a moment.</source>
        <translation>Der Server ändert sich schneller, als sich vergleichen lässt. Synchronisieren Sie und prüfen Sie gleich darauf noch einmal.</translation>
    </message>
    <message>
        <source>This is one line of text: tabs, line breaks and other control characters do not belong in it. Take them out.</source>
        <translation>Das ist eine einzige Textzeile: Tabulatoren, Zeilenumbrüche und andere Steuerzeichen gehören nicht hinein. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This store has changes that its server does not have yet (change sets: %1), and the backup would take their place. Synchronise it first. Where nobody can do that any more, “kontorctl restore FILE --force” leaves them in the copy that is kept of this store.</source>
        <extracomment>%1 is a number of change sets</extracomment>
        <translation>Dieser Datenbestand enthält Änderungen, die sein Server noch nicht hat (Änderungssätze: %1), und die Sicherung träte an ihre Stelle. Synchronisieren Sie ihn zuerst. Wo das niemand mehr kann, bleiben sie mit „kontorctl restore FILE --force“ in der Kopie dieses Datenbestands erhalten.</translation>
    </message>
    <message>
        <source>The server has the connection and does not answer. Nothing is lost; it is tried again over another one.</source>
        <translation>Der Server hält die Verbindung und antwortet nicht. Nichts ist verloren; es wird über eine neue Verbindung wieder versucht.</translation>
    </message>
    <message>
        <source>“%1” already stands in line %2. Take one of the rows out.</source>
        <extracomment>%1 is a customer number, %2 the line of a file</extracomment>
        <translation>„%1“ steht schon in Zeile %2. Nehmen Sie eine der Zeilen heraus.</translation>
    </message>
    <message>
        <source>%2 is locked, because its customer administration is not active. Request the customer administration.</source>
        <extracomment>customer_locked where it is known which one: %2 is the number of a customer</extracomment>
        <translation>%2 ist gesperrt, weil die Kunden-Administration nicht aktiv ist. Fordern Sie die Kunden-Administration an.</translation>
    </message>
    <message>
        <source>The customer administration of %3 cannot go from its present state to this one. Take the steps in order: request, then activate.</source>
        <extracomment>administration_transition where it is known which one: %3 is the number of a customer</extracomment>
        <translation>Die Kunden-Administration von %3 kann von ihrem jetzigen Status nicht in diesen wechseln. Gehen Sie der Reihe nach vor: erst anfordern, dann aktivieren.</translation>
    </message>
    <message>
        <source>In the store that would be replaced nobody has decided yet about changes that the server refused or that somebody else overtook (conflicts: %1). Decide about them first (kontorctl resolve), or choose another file for the new one.</source>
        <extracomment>%1 is a number of conflicts</extracomment>
        <translation>Im Datenbestand, der ersetzt werden soll, ist über Änderungen noch nicht entschieden, die der Server abgelehnt hat oder denen jemand zuvorgekommen ist (Konflikte: %1). Entscheiden Sie zuerst darüber (kontorctl resolve), oder wählen Sie für den neuen eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be a login: the database server keeps this name for itself. Choose another one.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>„%1“ kann kein Anmeldename sein: Der Datenbankserver behält sich diesen Namen vor. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>What was to be read or saved is larger than the database server can handle. Nothing was changed; show its administrator the technical part of this message.</source>
        <translation>Was gelesen oder gespeichert werden sollte, ist größer, als der Datenbankserver verarbeiten kann. Es wurde nichts geändert; zeigen Sie seinem Administrator den technischen Teil dieser Meldung.</translation>
    </message>
    <message>
        <source>There is a record on the server that is too large to be read (table %1, more than %2 MB). Ask its administrator to shorten it; everything else stays as it is.</source>
        <extracomment>%1 is the name of a table on the server, %2 a number of megabytes</extracomment>
        <translation>Auf dem Server gibt es einen Datensatz, der zum Lesen zu groß ist (Tabelle %1, mehr als %2 MB). Bitten Sie seinen Administrator, ihn zu kürzen; alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A site is never deleted. Retire it instead.</source>
        <translation>Ein Standort wird nie gelöscht. Legen Sie ihn stattdessen still.</translation>
    </message>
    <message>
        <source>This site is retired. Choose a usable one, or make it usable again on the partner&apos;s page.</source>
        <translation>Dieser Standort ist stillgelegt. Wählen Sie einen verwendbaren oder machen Sie diesen auf der Seite des Vertriebspartners wieder verwendbar.</translation>
    </message>
    <message>
        <source>The site “%1” is retired. Write the name of a usable one, or make it usable again first.</source>
        <translation>Der Standort „%1“ ist stillgelegt. Tragen Sie den Namen eines verwendbaren ein oder machen Sie ihn zuerst wieder verwendbar.</translation>
    </message>
    <message>
        <source>The server has not answered for %1 seconds and is not waited for any longer. What it had not finished it takes back. Look what it is doing and try again, with a longer --timeout if it needs one.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Der Server hat %1 Sekunden lang nicht geantwortet; es wird nicht länger gewartet. Was er nicht abgeschlossen hatte, nimmt er zurück. Sehen Sie nach, womit er beschäftigt ist, und versuchen Sie es noch einmal, falls nötig mit einem längeren --timeout.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is day and time: how fresh the data is</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <extracomment>%1 is &quot;as of ...&quot;</extracomment>
        <translation>%1, veraltet</translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message>
        <source>Both were there on that day.</source>
        <extracomment>%1 is the detail that the gate names: a state, a team, a Submandant, a site or a login</extracomment>
        <translation>Beide waren an diesem Tag vorhanden.</translation>
    </message>
    <message>
        <source>The record was not there yet on that day.</source>
        <translation>Der Datensatz war an diesem Tag noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>The user may sign in.</source>
        <translation>Der Benutzer darf sich anmelden.</translation>
    </message>
    <message>
        <source>The user may not sign in: %1.</source>
        <translation>Der Benutzer darf sich nicht anmelden: %1.</translation>
    </message>
    <message>
        <source>The Submandant “%1” is active.</source>
        <translation>Der Submandant „%1“ ist aktiv.</translation>
    </message>
    <message>
        <source>The Submandant “%1” is inactive, so none of its users can work.</source>
        <translation>Der Submandant „%1“ ist inaktiv, deshalb kann keiner seiner Benutzer arbeiten.</translation>
    </message>
    <message>
        <source>The customer is assigned to “%1”.</source>
        <translation>Der Kunde ist „%1“ zugewiesen.</translation>
    </message>
    <message>
        <source>The customer is not assigned to “%1”.</source>
        <translation>Der Kunde ist „%1“ nicht zugewiesen.</translation>
    </message>
    <message>
        <source>Visibility of customer data: %1.</source>
        <translation>Sichtbarkeit von Kundendaten: %1.</translation>
    </message>
    <message>
        <source>Visibility of customer data: %1. This user sees no customers.</source>
        <translation>Sichtbarkeit von Kundendaten: %1. Dieser Benutzer sieht keine Kunden.</translation>
    </message>
    <message>
        <source>The customer belongs to a site of the user, or to none.</source>
        <translation>Der Kunde gehört zu einem Standort des Benutzers oder zu keinem.</translation>
    </message>
    <message>
        <source>The customer belongs to the site “%1”, to which the user is not tied.</source>
        <translation>Der Kunde gehört zum Standort „%1“, dem der Benutzer nicht zugeordnet ist.</translation>
    </message>
    <message>
        <source>The user is the partner contact of the customer, or stands in for %1.</source>
        <translation>Der Benutzer ist Partner-Kontakt des Kunden oder vertritt %1.</translation>
    </message>
    <message>
        <source>The user sees only customers whose partner contact he is; here it is %1.</source>
        <translation>Der Benutzer sieht nur Kunden, deren Partner-Kontakt er ist; hier ist es %1.</translation>
    </message>
    <message>
        <source>Nothing locks the customer: %1.</source>
        <translation>Der Kunde ist nicht gesperrt: %1.</translation>
    </message>
    <message>
        <source>The customer is locked. Customer administration: %1.</source>
        <translation>Der Kunde ist gesperrt. Kunden-Administration: %1.</translation>
    </message>
    <message>
        <source>Customers without a partner contact</source>
        <translation>Kunden ohne Partner-Kontakt</translation>
    </message>
    <message>
        <source>Nobody gets the notices about them. Select them and set a partner contact.</source>
        <translation>Niemand erhält die Meldungen zu ihnen. Wählen Sie sie aus und legen Sie einen Partner-Kontakt fest.</translation>
    </message>
    <message>
        <source>Partner contact is switched off or sees no customers</source>
        <translation>Partner-Kontakt ist deaktiviert oder sieht keine Kunden</translation>
    </message>
    <message>
        <source>The contact cannot work on them. Set another one, or hand over all at once.</source>
        <translation>Der Partner-Kontakt kann sie nicht bearbeiten. Legen Sie einen anderen fest oder übergeben Sie alle auf einmal.</translation>
    </message>
    <message>
        <source>Customer administration requested long ago</source>
        <translation>Kunden-Administration seit Langem angefordert</translation>
    </message>
    <message>
        <source>The customer has not answered. Ask again.</source>
        <translation>Der Kunde hat nicht geantwortet. Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>Assigned, but locked</source>
        <translation>Zugewiesen, aber gesperrt</translation>
    </message>
    <message>
        <source>The Submandant finds them and cannot open them. Request the customer administration.</source>
        <translation>Der Submandant findet sie und kann sie nicht aufrufen. Fordern Sie die Kunden-Administration an.</translation>
    </message>
    <message>
        <source>Submandants without a sub-partner code</source>
        <translation>Submandanten ohne UVP-Kennung</translation>
    </message>
    <message>
        <source>Their commission cannot be told apart. Enter the code.</source>
        <translation>Die Provisionen lassen sich nicht unterscheiden. Tragen Sie die UVP-Kennung ein.</translation>
    </message>
    <message>
        <source>Users without a role</source>
        <translation>Benutzer ohne Benutzerrolle</translation>
    </message>
    <message>
        <source>They can look but do nothing. Give them a role, or switch them off.</source>
        <translation>Ohne Benutzerrolle lässt sich alles nur ansehen. Geben Sie diesen Benutzern eine oder deaktivieren Sie sie.</translation>
    </message>
    <message>
        <source>not recorded for that day</source>
        <translation>für diesen Tag nicht erfasst</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Can find and open the customer.</source>
        <translation>Kann den Kunden finden und aufrufen.</translation>
    </message>
    <message>
        <source>Can find the customer, but not open it.</source>
        <translation>Kann den Kunden finden, aber nicht aufrufen.</translation>
    </message>
    <message>
        <source>Cannot find the customer.</source>
        <translation>Kann den Kunden nicht finden.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Customers and prospects</source>
        <translation>Kunden und Interessenten</translation>
    </message>
    <message>
        <source>Submandants</source>
        <translation>Submandanten</translation>
    </message>
    <message>
        <source>Assignments of customers to Submandants</source>
        <translation>Zuweisungen von Kunden an Submandanten</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Dealer IDs</source>
        <translation>Händler-IDs</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Rows to look at</source>
        <translation>Zeilen zum Nachsehen</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>title of a column: what becomes of a row of the file, e.g. &quot;left out&quot;</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>to leave out</source>
        <extracomment>what becomes of a row of the file</extracomment>
        <translation>auszulassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>to import</source>
        <extracomment>what becomes of a row of the file</extracomment>
        <translation>zu importieren</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Your access to the portal of %1</source>
        <extracomment>subject of a mail; %1 is the name of a company</extracomment>
        <translation>Ihr Zugang zum Portal von %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>you are invited to work in the portal of %1.</source>
        <extracomment>%1 is a company</extracomment>
        <translation>Sie sind eingeladen, im Portal von %1 zu arbeiten.</translation>
    </message>
    <message>
        <source>you are invited to work in the portal of %1, for %2.</source>
        <extracomment>%1 is the partner&apos;s company, %2 the Submandant for which the person will work</extracomment>
        <translation>Sie sind eingeladen, im Portal von %1 für %2 zu arbeiten.</translation>
    </message>
    <message>
        <source>Your login is: %1</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Ihr Anmeldename lautet: %1</translation>
    </message>
    <message>
        <source>Please answer this mail, so that your access is switched on.</source>
        <translation>Bitte antworten Sie auf diese E-Mail, damit Ihr Zugang aktiviert wird.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Submandant</source>
        <translation>Submandant</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Dealer ID</source>
        <translation>Händler-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Needs an agreement</source>
        <translation>AVV erforderlich</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Customer administration</source>
        <translation>Kunden-Administration</translation>
    </message>
    <message>
        <source>Submandants</source>
        <translation>Submandanten</translation>
    </message>
    <message>
        <source>Partner contact</source>
        <translation>Partner-Kontakt</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Sub-partner code</source>
        <translation>UVP-Kennung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Contact, given name</source>
        <translation>Ansprechpartner, Vorname</translation>
    </message>
    <message>
        <source>Contact, family name</source>
        <translation>Ansprechpartner, Nachname</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Benutzerrollen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Anmeldung möglich</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archiviert am</translation>
    </message>
    <message>
        <source>Reports of outdated data</source>
        <translation>Hinweise auf veraltete Daten</translation>
    </message>
    <message>
        <source>What is outdated</source>
        <translation>Was veraltet ist</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Erledigt durch</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Stands in today</source>
        <translation>Vertritt heute</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt durch</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Partner master account</source>
        <translation>Partner-Masterkonto</translation>
    </message>
    <message>
        <source>Partner access</source>
        <translation>Partnerzugriff</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Assigned since</source>
        <translation>Zugewiesen seit</translation>
    </message>
    <message>
        <source>Administration since</source>
        <translation>Administration seit</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>Status seit</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Submandant created</source>
        <translation>Submandant angelegt</translation>
    </message>
    <message>
        <source>Submandant changed</source>
        <translation>Submandant geändert</translation>
    </message>
    <message>
        <source>Submandant deactivated</source>
        <translation>Submandant deaktiviert</translation>
    </message>
    <message>
        <source>Submandant activated</source>
        <translation>Submandant aktiviert</translation>
    </message>
    <message>
        <source>Assignments changed</source>
        <translation>Zuweisungen geändert</translation>
    </message>
    <message>
        <source>Customers handed over</source>
        <translation>Kunden übergeben</translation>
    </message>
    <message>
        <source>Partner contacts handed over</source>
        <translation>Partner-Kontakte übergeben</translation>
    </message>
    <message>
        <source>Deputy set</source>
        <translation>Vertretung festgelegt</translation>
    </message>
    <message>
        <source>Deputy ended</source>
        <translation>Vertretung beendet</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Kunde angelegt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Partner contact set</source>
        <translation>Partner-Kontakt festgelegt</translation>
    </message>
    <message>
        <source>Site set</source>
        <translation>Standort festgelegt</translation>
    </message>
    <message>
        <source>Customer administration requested</source>
        <translation>Kunden-Administration angefordert</translation>
    </message>
    <message>
        <source>Customers archived</source>
        <translation>Kunden archiviert</translation>
    </message>
    <message>
        <source>Customers brought back</source>
        <translation>Kunden zurückgeholt</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>Outdated data reported</source>
        <translation>Veraltete Daten gemeldet</translation>
    </message>
    <message>
        <source>Report settled</source>
        <translation>Hinweis erledigt</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Kunden importiert</translation>
    </message>
    <message>
        <source>Submandants imported</source>
        <translation>Submandanten importiert</translation>
    </message>
    <message>
        <source>Assignments imported</source>
        <translation>Zuweisungen importiert</translation>
    </message>
    <message>
        <source>Sites imported</source>
        <translation>Standorte importiert</translation>
    </message>
    <message>
        <source>Dealer IDs imported</source>
        <translation>Händler-IDs importiert</translation>
    </message>
    <message>
        <source>Own company changed</source>
        <translation>Eigenes Unternehmen geändert</translation>
    </message>
    <message>
        <source>Site created</source>
        <translation>Standort angelegt</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>Standort geändert</translation>
    </message>
    <message>
        <source>Dealer ID created</source>
        <translation>Händler-ID angelegt</translation>
    </message>
    <message>
        <source>Dealer ID changed</source>
        <translation>Händler-ID geändert</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Benutzer angelegt</translation>
    </message>
    <message>
        <source>User invited</source>
        <translation>Benutzer eingeladen</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>User switched off</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>User switched on</source>
        <translation>Benutzer aktiviert</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <source>Own rights raised</source>
        <translation>Eigene Rechte erweitert</translation>
    </message>
    <message>
        <source>Own password set</source>
        <translation>Eigenes Kennwort festgelegt</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Kennwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Looked as another user</source>
        <translation>Ansicht als anderer Benutzer</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>View renamed</source>
        <translation>Ansicht umbenannt</translation>
    </message>
    <message>
        <source>View shared or taken back</source>
        <translation>Ansicht geteilt oder nicht mehr geteilt</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>Ansicht gelöscht</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Submandant</source>
        <translation>Submandant</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Dealer ID</source>
        <translation>Händler-ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>Eigenes Unternehmen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Konflikt gelöst</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Street, postcode and city together</extracomment>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>NewProduct</name>
    <message>
        <source>“%1” is a new product and is added to the products. If it is misspelt, correct it in the file.</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>„%1“ ist ein neues Produkt und wird zu den Produkten hinzugefügt. Ist es ein Schreibfehler, korrigieren Sie ihn in der Datei.</translation>
    </message>
</context>
<context>
    <name>OthersValues</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: “%2” was saved by somebody else, you typed “%3”.</source>
        <extracomment>%1 is a field, %2 the value that somebody else saved in it, %3 the value that was typed here</extracomment>
        <translation>%1: Jemand anderes hat „%2“ gespeichert, Sie haben „%3“ eingegeben.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>While you were typing, somebody else saved other values. Which ones are to stay?</source>
        <translation>Während Ihrer Eingabe hat jemand anderes andere Werte gespeichert. Welche sollen bleiben?</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meine speichern</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n more record(s) of this change</source>
        <translation>
            <numerusform>%n weiterer Datensatz dieser Änderung</numerusform>
            <numerusform>%n weitere Datensätze dieser Änderung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Password of the server&apos;s administrator:</source>
        <translation>Kennwort des Server-Administrators:</translation>
    </message>
    <message>
        <source>“%1” is only invited and cannot sign in yet: somebody with the role “User administration” has to switch this user on first (kontorctl enable-user).</source>
        <extracomment>%1 is a login</extracomment>
        <translation>„%1“ ist erst eingeladen und kann sich noch nicht anmelden: Zuerst muss jemand mit der Rolle „Benutzerverwaltung“ diesen Benutzer aktivieren (kontorctl enable-user).</translation>
    </message>
    <message>
        <source>“%1” is switched off and cannot sign in: somebody with the role “User administration” has to switch this user on first (kontorctl enable-user).</source>
        <extracomment>%1 is a login</extracomment>
        <translation>„%1“ ist deaktiviert und kann sich nicht anmelden: Zuerst muss jemand mit der Rolle „Benutzerverwaltung“ diesen Benutzer aktivieren (kontorctl enable-user).</translation>
    </message>
    <message numerus="yes">
        <source>Upgrading the server: whoever synchronises waits meanwhile. Without a word from it for %n minutes it is given up.</source>
        <extracomment>%n is after how long without an answer the server is given up</extracomment>
        <translation>
            <numerusform>Der Server wird aktualisiert; wer synchronisiert, wartet so lange. Antwortet er %n Minute lang nicht, wird abgebrochen.</numerusform>
            <numerusform>Der Server wird aktualisiert; wer synchronisiert, wartet so lange. Antwortet er %n Minuten lang nicht, wird abgebrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPassword</name>
    <message>
        <source>Present password:</source>
        <translation>Bisheriges Kennwort:</translation>
    </message>
    <message>
        <source>New password (an empty line removes it):</source>
        <translation>Neues Kennwort (eine leere Zeile entfernt es):</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Password of %1 at the server:</source>
        <translation>Kennwort von %1 für den Server:</translation>
    </message>
    <message>
        <source>The address asks for less than a verified certificate and channel binding: somebody on the way could read or change what is sent.</source>
        <translation>Die Adresse verlangt weniger als ein geprüftes Zertifikat und Kanalbindung: Jemand könnte unterwegs mitlesen oder ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>The password is kept in your keychain.</source>
        <translation>Das Kennwort wird in Ihrem Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>This store was a replica of this server already; it was left as it is.</source>
        <translation>Dieser Datenbestand war schon eine lokale Kopie dieses Servers; er wurde so belassen, wie er ist.</translation>
    </message>
    <message>
        <source>The address of this store&apos;s server was changed; all else was left as it is.</source>
        <translation>Die Adresse des Servers zu diesem Datenbestand wurde geändert; alles andere wurde so belassen, wie es ist.</translation>
    </message>
</context>
<context>
    <name>WhyAction</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>verwendbar</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>existing customer</source>
        <translation>Bestandskunde</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by order</source>
        <translation>durch Auftrag</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>durch Rückgängigmachen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>clarification needed</source>
        <translation>Klärung nötig</translation>
    </message>
    <message>
        <source>notice given</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ends, no renewal</source>
        <translation>endet ohne Verlängerung</translation>
    </message>
    <message>
        <source>renew</source>
        <translation>verlängern</translation>
    </message>
    <message>
        <source>call</source>
        <translation>anrufen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>auslaufen lassen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>findable</source>
        <translation>auffindbar</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>aufrufbar</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>User administration</source>
        <translation>Benutzerverwaltung</translation>
    </message>
    <message>
        <source>Partner administration</source>
        <translation>Partnerverwaltung</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Customer desk</source>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation>Lizenzierung</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>gone there</source>
        <translation>fehlt dort</translation>
    </message>
</context>
<context>
    <name>kontor::Application</name>
    <message>
        <source>Open a store</source>
        <translation>Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Stores (*.kontor);;All files (*)</source>
        <translation>Datenbestände (*.kontor);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is kept in %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Der vorherige Stand ist aufbewahrt in %1.</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>The keychain of this desktop cannot be reached, so the password was not kept. It is asked for at the next start.</source>
        <translation>Der Schlüsselbund dieses Desktops ist nicht erreichbar; das Kennwort wurde deshalb nicht aufbewahrt. Beim nächsten Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>%1, looking as %2</source>
        <extracomment>%1 is who is signed in, %2 is whom he looks as</extracomment>
        <translation>%1, Ansicht als %2</translation>
    </message>
    <message>
        <source>Look as this user</source>
        <translation>Ansicht als dieser Benutzer</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Neues Kennwort…</translation>
    </message>
    <message>
        <source>The password was taken away.</source>
        <translation>Das Kennwort wurde entfernt.</translation>
    </message>
    <message>
        <source>The password was saved.</source>
        <translation>Das Kennwort wurde gespeichert.</translation>
    </message>
    <message>
        <source>Look as another user</source>
        <translation>Ansicht als anderer Benutzer</translation>
    </message>
    <message>
        <source>Look, read-only</source>
        <translation>Nur ansehen</translation>
    </message>
</context>
<context>
    <name>kontor::Backups</name>
    <message>
        <source>Back up the store</source>
        <translation>Datenbestand sichern</translation>
    </message>
    <message>
        <source>Stores (*.kontor)</source>
        <translation>Datenbestände (*.kontor)</translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <translation>Sicherung erstellt: %1</translation>
    </message>
    <message>
        <source>The planned backup failed: %1</source>
        <translation>Die geplante Sicherung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Stores (*.kontor *.bak);;All files (*)</source>
        <translation>Datenbestände (*.kontor *.bak);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace all data of this store by the backup “%1” of %2?</source>
        <translation>Alle Daten dieses Datenbestands durch die Sicherung „%1“ vom %2 ersetzen?</translation>
    </message>
    <message>
        <source>What the store holds now is kept in a file beside it.</source>
        <translation>Der jetzige Stand bleibt in einer Datei daneben erhalten.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>This store has changes that its server does not have yet (change sets: %1). Restore the backup all the same?</source>
        <translation>Dieser Datenbestand enthält Änderungen, die sein Server noch nicht hat (Änderungssätze: %1). Die Sicherung trotzdem wiederherstellen?</translation>
    </message>
    <message>
        <source>They stay in the file that is kept beside the store, and nowhere else. Opened as a store, it can still send them.</source>
        <translation>Sie bleiben nur in der Datei erhalten, die neben dem Datenbestand angelegt wird. Wer diese Datei als Datenbestand öffnet, kann sie noch senden.</translation>
    </message>
</context>
<context>
    <name>kontor::Support</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Language set</source>
        <translation>Eingestellte Sprache</translation>
    </message>
    <message>
        <source>Theme set</source>
        <translation>Eingestelltes Erscheinungsbild</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Version of its tables</source>
        <translation>Version der Tabellen</translation>
    </message>
    <message>
        <source>Size of the store</source>
        <translation>Größe des Datenbestands</translation>
    </message>
    <message>
        <source>Size of its log (WAL)</source>
        <translation>Größe des Schreibprotokolls (WAL)</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Login there</source>
        <translation>Anmeldename dort</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Its PostgreSQL</source>
        <translation>PostgreSQL dort</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Its clock is ahead by</source>
        <translation>Uhr dort geht vor um</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Zuletzt synchronisiert</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>keeps nothing</source>
        <translation>behält nichts</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>kontor::Syncing</name>
    <message>
        <source>Settled: the server has your value already.</source>
        <translation>Gelöst: Der Server hat Ihren Wert bereits.</translation>
    </message>
    <message>
        <source>Settled: the server&apos;s value holds.</source>
        <translation>Gelöst: Der Wert des Servers gilt.</translation>
    </message>
    <message>
        <source>Settled: your value holds.</source>
        <translation>Gelöst: Ihr Wert gilt.</translation>
    </message>
    <message>
        <source>The keychain of this desktop cannot be reached, so the password was not kept. It is asked for at the next start.</source>
        <translation>Der Schlüsselbund dieses Desktops ist nicht erreichbar; das Kennwort wurde deshalb nicht aufbewahrt. Beim nächsten Start wird danach gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled: your values hold.</source>
        <translation>
            <numerusform>%n Konflikt gelöst: Ihr Wert gilt.</numerusform>
            <numerusform>%n Konflikte gelöst: Ihre Werte gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled: the server&apos;s values hold.</source>
        <translation>
            <numerusform>%n Konflikt gelöst: Der Wert des Servers gilt.</numerusform>
            <numerusform>%n Konflikte gelöst: Die Werte des Servers gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is allowed was saved. %n record(s) are refused still and wait here, each with its reason.</source>
        <translation>
            <numerusform>Was erlaubt ist, wurde gespeichert. %n Datensatz wird weiterhin abgelehnt und bleibt mit seinem Grund hier stehen.</numerusform>
            <numerusform>Was erlaubt ist, wurde gespeichert. %n Datensätze werden weiterhin abgelehnt und bleiben mit ihrem jeweiligen Grund hier stehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::AboutDialog</name>
    <message>
        <source>About Kontor</source>
        <translation>Über Kontor</translation>
    </message>
    <message>
        <source>Kontor %1</source>
        <translation>Kontor %1</translation>
    </message>
    <message>
        <source>The desktop program of a partner company&apos;s back office.</source>
        <translation>Das Desktop-Programm für den Innendienst eines Vertriebspartners.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
</context>
<context>
    <name>kontor::ui::AssignmentTab</name>
    <message>
        <source>After saving: %1 findable, %2 can be opened</source>
        <translation>Nach dem Speichern: %1 auffindbar, %2 aufrufbar</translation>
    </message>
    <message numerus="yes">
        <source>, %n waits for customer administration (%1)</source>
        <extracomment>goes on a sentence; %1 are customer numbers</extracomment>
        <translation>
            <numerusform>, %n wartet auf die Kunden-Administration (%1)</numerusform>
            <numerusform>, %n warten auf die Kunden-Administration (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is also with: %2</source>
        <extracomment>%1 a customer number, %2 names of Submandants; the full stop is put there where no name ends with one</extracomment>
        <translation>%1 auch bei: %2</translation>
    </message>
    <message>
        <source>Assign the selected customers</source>
        <translation>Ausgewählte Kunden zuweisen</translation>
    </message>
    <message>
        <source>Assign all customers found</source>
        <translation>Alle gefundenen Kunden zuweisen</translation>
    </message>
    <message>
        <source>Withdraw the selected customers</source>
        <translation>Ausgewählte Kunden entziehen</translation>
    </message>
    <message>
        <source>Withdraw all customers found</source>
        <translation>Alle gefundenen Kunden entziehen</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden zuweisen</numerusform>
            <numerusform>%n Kunden zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden entziehen</numerusform>
            <numerusform>%n Kunden entziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a column of customer numbers: they are assigned</source>
        <translation>Spalte mit Kundennummern einfügen: Die Kunden werden zugewiesen</translation>
    </message>
    <message>
        <source>The clipboard holds no customer numbers. Copy a column of numbers first.</source>
        <translation>Die Zwischenablage enthält keine Kundennummern. Kopieren Sie zuerst eine Spalte mit Nummern.</translation>
    </message>
    <message>
        <source>Paste customer numbers</source>
        <translation>Kundennummern einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved.</source>
        <translation>
            <numerusform>%n Kunde verschoben.</numerusform>
            <numerusform>%n Kunden verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n stand bereits dort.</numerusform>
            <numerusform>%n standen bereits dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospects cannot be assigned: %1</source>
        <extracomment>%1 are customer numbers</extracomment>
        <translation>Interessenten lassen sich nicht zuweisen: %1</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <extracomment>%1 are customer numbers</extracomment>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of your moves was saved by somebody else meanwhile.</source>
        <translation>
            <numerusform>%n Ihrer Änderungen hat inzwischen jemand anderes gespeichert.</numerusform>
            <numerusform>%n Ihrer Änderungen hat inzwischen jemand anderes gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) archived meanwhile, so the move(s) were dropped: %1</source>
        <extracomment>%1 are numbers and names of customers</extracomment>
        <translation>
            <numerusform>%n Kunde wurde inzwischen archiviert, seine Verschiebung entfällt: %1</numerusform>
            <numerusform>%n Kunden wurden inzwischen archiviert, ihre Verschiebungen entfallen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) no longer visible to you, so the move(s) were dropped.</source>
        <translation>
            <numerusform>%n Kunde ist für Sie nicht mehr sichtbar, seine Verschiebung entfällt.</numerusform>
            <numerusform>%n Kunden sind für Sie nicht mehr sichtbar, ihre Verschiebungen entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rückgängig gemachten Schritt wiederholen</translation>
    </message>
    <message>
        <source>All moves are taken back; there is nothing to save.</source>
        <translation>Alle Verschiebungen sind zurückgenommen; es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Archived customers stay as they are: %1</source>
        <extracomment>%1 are customer numbers</extracomment>
        <translation>Archivierte Kunden bleiben, wie sie sind: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to %1.</source>
        <translation>
            <numerusform>%n Kunde verschoben zu: %1.</numerusform>
            <numerusform>%n Kunden verschoben zu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to the available customers.</source>
        <translation>
            <numerusform>%n Kunde zu den verfügbaren Kunden verschoben.</numerusform>
            <numerusform>%n Kunden zu den verfügbaren Kunden verschoben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::BackupDialog</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Jetzt sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>&amp;Ordner auswählen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>While Kontor is open. A folder on another disk is safer than one on this computer alone.</source>
        <translation>Solange Kontor geöffnet ist. Ein Ordner auf einem anderen Datenträger ist sicherer als einer nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Anzahl aufbewahrter Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Letzte Sicherung: %1</translation>
    </message>
    <message>
        <source>There is no backup of this store yet.</source>
        <translation>Von diesem Datenbestand gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>kontor::ui::BoxModel</name>
    <message>
        <source>also:</source>
        <extracomment>column: which other Submandants look after the customer too</extracomment>
        <translation>auch bei:</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>column of the boxes: short for customer administration</extracomment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>column of the boxes: short for customer number</extracomment>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CommandPalette</name>
    <message>
        <source>What do you want to do or to find?</source>
        <translation>Was möchten Sie tun oder finden?</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Actions and records found</source>
        <translation>Gefundene Aktionen und Datensätze</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CompanyPage</name>
    <message>
        <source>Own company</source>
        <translation>Eigenes Unternehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Some customers are with several Submandants now. Withdraw them from all but one, then this can be set.</source>
        <translation>Einige Kunden sind derzeit mehreren Submandanten zugewiesen. Entziehen Sie sie allen bis auf einen, dann lässt sich dies einstellen.</translation>
    </message>
    <message>
        <source>several Submandants</source>
        <translation>mehreren Submandanten</translation>
    </message>
    <message>
        <source>one Submandant only</source>
        <translation>nur einem Submandanten</translation>
    </message>
    <message>
        <source>inactive: each customer is asked first</source>
        <translation>inaktiv: Jeder Kunde wird zuerst gefragt</translation>
    </message>
    <message>
        <source>active: new customers can be opened at once</source>
        <translation>aktiv: Neue Kunden sind sofort aufrufbar</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Dealer IDs</source>
        <translation>Händler-IDs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You can look at this. Partner administration may change it.</source>
        <translation>Sie können dies ansehen. Ändern lässt es sich mit der Benutzerrolle „Partnerverwaltung“.</translation>
    </message>
    <message>
        <source>A customer may be assigned to</source>
        <extracomment>what stands below is &quot;several Submandants&quot; or &quot;one Submandant only&quot;</extracomment>
        <translation>Ein Kunde darf zugewiesen sein</translation>
    </message>
    <message>
        <source>Customer administration of new customers</source>
        <translation>Kunden-Administration neuer Kunden</translation>
    </message>
    <message>
        <source>Time zone of the office</source>
        <translation>Zeitzone des Büros</translation>
    </message>
    <message>
        <source>Decides which day “today” is, for everybody.</source>
        <translation>Bestimmt für alle, welcher Tag „heute“ ist.</translation>
    </message>
    <message>
        <source>Data is out of date after (minutes)</source>
        <translation>Daten gelten als alt nach (Minuten)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ConnectDialog</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>A&amp;nmeldename</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this desktop</source>
        <translation>Im Schlüssel&amp;bund dieses Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Kept &amp;in the file</source>
        <translation>Gespeichert &amp;in der Datei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>The store is loaded from the server and kept on this workstation: you can go on working while the server is out of reach.</source>
        <translation>Der Datenbestand wird vom Server geladen und auf diesem Arbeitsplatz aufbewahrt: Sie können auch dann weiterarbeiten, wenn der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Its name, as your administrator gave it: db.example.com</source>
        <translation>Der Name, den Sie von Ihrem Administrator haben: db.example.com</translation>
    </message>
    <message>
        <source>Empty where the server knows you without one</source>
        <translation>Leer, wenn der Server Sie ohne Kennwort erkennt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Welcher Server ist es?</translation>
    </message>
    <message>
        <source>Write the password into its own field, not into the address.</source>
        <translation>Geben Sie das Kennwort in seinem eigenen Feld ein, nicht in der Adresse.</translation>
    </message>
    <message>
        <source>Which database is it?</source>
        <translation>Welche Datenbank ist es?</translation>
    </message>
    <message>
        <source>Who are you on the server?</source>
        <translation>Wer sind Sie auf dem Server?</translation>
    </message>
    <message>
        <source>Where is the store to be kept?</source>
        <translation>Wo soll der Datenbestand gespeichert werden?</translation>
    </message>
    <message>
        <source>Loading the store…</source>
        <translation>Datenbestand wird geladen…</translation>
    </message>
    <message>
        <source>Checking what was loaded…</source>
        <translation>Geladene Daten werden geprüft…</translation>
    </message>
    <message>
        <source>Loading part %1 of %2: %3 records</source>
        <extracomment>%1 of %2 tables, %3 records of the present one</extracomment>
        <translation>Teil %1 von %2 wird geladen: %3 Datensätze</translation>
    </message>
    <message>
        <source>Stopped. What was loaded is kept: “Connect” goes on from there.</source>
        <translation>Angehalten. Was geladen wurde, bleibt erhalten: „Verbinden“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Where the store is kept</source>
        <translation>Speicherort des Datenbestands</translation>
    </message>
    <message>
        <source>Stores (*.kontor)</source>
        <translation>Datenbestände (*.kontor)</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>Server finden</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>Server erreichen</translation>
    </message>
    <message>
        <source>Check that the line is safe</source>
        <translation>Prüfen, ob die Verbindung sicher ist</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Check rights and version</source>
        <translation>Rechte und Version prüfen</translation>
    </message>
    <message>
        <source>Synchronise with the server</source>
        <translation>Mit dem Server synchronisieren</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>S&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>&amp;Replace the file that is there, and keep it beside the new one</source>
        <translation>Die vo&amp;rhandene Datei ersetzen und daneben aufbewahren</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerActions</name>
    <message>
        <source>Request again</source>
        <translation>Erneut anfordern</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Anforderung zurückziehen</translation>
    </message>
    <message>
        <source>The customer has agreed: activate</source>
        <translation>Kunde hat zugestimmt: aktivieren</translation>
    </message>
    <message>
        <source>The customer has revoked it</source>
        <translation>Kunde hat widerrufen</translation>
    </message>
    <message>
        <source>Customer administration</source>
        <translation>Kunden-Administration</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Report outdated data…</source>
        <translation>Veraltete Daten melden…</translation>
    </message>
    <message>
        <source>Only for a customer that can be opened and is not archived.</source>
        <translation>Nur bei einem Kunden, der aufrufbar und nicht archiviert ist.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Customer administration of %1: %2</source>
        <extracomment>%1 is a customer, %2 the state of its administration</extracomment>
        <translation>Kunden-Administration von %1: %2</translation>
    </message>
    <message>
        <source>Report outdated data</source>
        <translation>Veraltete Daten melden</translation>
    </message>
    <message>
        <source>What is outdated at %1? The report stays with the customer until it is settled.</source>
        <translation>Was ist bei %1 veraltet? Der Hinweis bleibt beim Kunden, bis er erledigt ist.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>What is outdated</source>
        <translation>Was veraltet ist</translation>
    </message>
    <message>
        <source>Reported as outdated: %1</source>
        <translation>Als veraltet gemeldet: %1</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Archiviert: %1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Partner contact…</source>
        <translation>Partner-Kontakt…</translation>
    </message>
    <message>
        <source>Set by the teams Management and Administration.</source>
        <translation>Wird von den Teams Management und Administration festgelegt.</translation>
    </message>
    <message>
        <source>Who sees it, and why…</source>
        <translation>Wer ihn sieht und warum…</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerBox</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows the search found, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Available customers</source>
        <translation>Verfügbare Kunden</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Zugewiesen: %1</translation>
    </message>
    <message>
        <source>Number, name, city</source>
        <translation>Nummer, Name, Ort</translation>
    </message>
    <message>
        <source>Search the available customers</source>
        <translation>Verfügbare Kunden durchsuchen</translation>
    </message>
    <message>
        <source>Search the assigned customers</source>
        <translation>Zugewiesene Kunden durchsuchen</translation>
    </message>
    <message>
        <source>All customers are assigned.</source>
        <translation>Alle Kunden sind zugewiesen.</translation>
    </message>
    <message>
        <source>No customers yet. Drag them here from the left, or select some and press Enter.</source>
        <translation>Noch keine Kunden. Ziehen Sie Kunden von links hierher oder wählen Sie sie dort aus und drücken Sie die Eingabetaste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>below the title of a box, the number of its rows</extracomment>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerCards</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Kundenprofil</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerDetail</name>
    <message>
        <source>The profile is locked: the customer administration is %1. It opens when the customer has agreed and the administration is active.</source>
        <extracomment>%1 is the state of the customer administration, e.g. inactive</extracomment>
        <translation>Das Kundenprofil ist gesperrt: Die Kunden-Administration ist %1. Es lässt sich aufrufen, sobald der Kunde zugestimmt hat und die Kunden-Administration aktiv ist.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Nothing is stored before you save.</source>
        <translation>Der Kunde wird erst beim Speichern angelegt.</translation>
    </message>
    <message>
        <source>All assignments; ended ones show the day they ended.</source>
        <translation>Alle Zuweisungen, die beendeten mit ihrem Ende.</translation>
    </message>
    <message>
        <source>This customer is not assigned to any Submandant.</source>
        <translation>Dieser Kunde ist keinem Submandanten zugewiesen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Who can open this customer, and what stands in the way</source>
        <translation>Wer diesen Kunden aufrufen kann und was dem im Weg steht</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>Neuer Interessent</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerForm</name>
    <message>
        <source>– none –</source>
        <translation>– keiner –</translation>
    </message>
    <message>
        <source>The number does not change.</source>
        <translation>Die Nummer lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>You can only create prospects.</source>
        <translation>Sie legen Interessenten an.</translation>
    </message>
    <message>
        <source>An existing customer stays one.</source>
        <translation>Ein Bestandskunde bleibt Bestandskunde.</translation>
    </message>
    <message>
        <source>Set by the teams Management and Administration.</source>
        <translation>Wird von den Teams Management und Administration festgelegt.</translation>
    </message>
    <message>
        <source>This contact sees no customers: the visibility is None.</source>
        <translation>Dieser Kontakt sieht keine Kunden: Die Sichtbarkeit ist „Keine“.</translation>
    </message>
    <message>
        <source>This contact cannot sign in at the moment.</source>
        <translation>Dieser Kontakt kann sich derzeit nicht anmelden.</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerHints</name>
    <message>
        <source>Settled: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Archived on %1. It stands in no list and cannot be changed until it is brought back.</source>
        <translation>Archiviert am %1. Der Kunde steht in keiner Liste und lässt sich nicht ändern, bis er zurückgeholt wird.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Reported as outdated: %1 (%2, %3)</source>
        <extracomment>%1 what a person wrote, %2 who, %3 when</extracomment>
        <translation>Als veraltet gemeldet: %1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>(archived)</source>
        <translation>(archiviert)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Erledigen</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes to this customer wait(s) for a decision.</source>
        <translation>
            <numerusform>%n Ihrer Änderungen an diesem Kunden wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Ihrer Änderungen an diesem Kunden warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerHistory</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Kundenprofil</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Report of outdated data</source>
        <translation>Hinweis auf veraltete Daten</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>%1: added</source>
        <extracomment>%1 is e.g. Product or Assignment</extracomment>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>You have not changed anything here. Everybody&apos;s changes are seen with the role “Audit”.</source>
        <translation>Sie haben hier nichts geändert. Die Änderungen aller Benutzer zeigt die Benutzerrolle „Revision“.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerSelection</name>
    <message>
        <source>Assign to…</source>
        <translation>Zuweisen an…</translation>
    </message>
    <message>
        <source>Set contact…</source>
        <translation>Kontakt festlegen…</translation>
    </message>
    <message>
        <source>Set site…</source>
        <translation>Standort festlegen…</translation>
    </message>
    <message>
        <source>Request administration</source>
        <translation>Administration anfordern</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Partner contact of %n customer(s)</source>
        <translation>
            <numerusform>Partner-Kontakt von %n Kunden</numerusform>
            <numerusform>Partner-Kontakt von %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Set contact</source>
        <translation>Kontakt festlegen</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no partner contact now.</source>
        <translation>
            <numerusform>%n Kunde hat jetzt keinen Partner-Kontakt.</numerusform>
            <numerusform>%n Kunden haben jetzt keinen Partner-Kontakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have the partner contact %1 now.</source>
        <translation>
            <numerusform>%n Kunde hat jetzt den Partner-Kontakt %1.</numerusform>
            <numerusform>%n Kunden haben jetzt den Partner-Kontakt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Site of %n customer(s)</source>
        <translation>
            <numerusform>Standort von %n Kunden</numerusform>
            <numerusform>Standort von %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Set site</source>
        <translation>Standort festlegen</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Kein Standort</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no site now.</source>
        <translation>
            <numerusform>%n Kunde hat jetzt keinen Standort.</numerusform>
            <numerusform>%n Kunden haben jetzt keinen Standort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) belong to the site %1 now.</source>
        <translation>
            <numerusform>%n Kunde gehört jetzt zum Standort %1.</numerusform>
            <numerusform>%n Kunden gehören jetzt zum Standort %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer administration requested for %n customer(s).</source>
        <translation>
            <numerusform>Kunden-Administration für %n Kunden angefordert.</numerusform>
            <numerusform>Kunden-Administration für %n Kunden angefordert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) archived</source>
        <translation>
            <numerusform>%n Kunde archiviert</numerusform>
            <numerusform>%n Kunden archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought back</source>
        <translation>
            <numerusform>%n Kunde zurückgeholt</numerusform>
            <numerusform>%n Kunden zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n customer(s) to a Submandant</source>
        <translation>
            <numerusform>%n Kunden einem Submandanten zuweisen</numerusform>
            <numerusform>%n Kunden einem Submandanten zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) assigned to %1.</source>
        <translation>
            <numerusform>%n Kunde wurde %1 zugewiesen.</numerusform>
            <numerusform>%n Kunden wurden %1 zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n ausgelassen: %1</numerusform>
            <numerusform>%n ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Do it for the others</source>
        <translation>Für die übrigen ausführen</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>Neuer Interessent</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No customers yet. Import them from a CSV or Excel file.</source>
        <translation>Noch keine Kunden. Importieren Sie sie aus einer CSV- oder Excel-Datei.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What stands between you and a customer that you miss</source>
        <translation>Warum Sie einen Kunden, den Sie vermissen, nicht sehen</translation>
    </message>
    <message>
        <source>All customers here are archived.</source>
        <translation>Alle Kunden hier sind archiviert.</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
</context>
<context>
    <name>kontor::ui::DealerIdsTab</name>
    <message>
        <source>The code does not change afterwards.</source>
        <translation>Die Händler-ID lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Dealer ID created: %1</source>
        <translation>Händler-ID angelegt: %1</translation>
    </message>
    <message>
        <source>New dealer ID</source>
        <translation>Neue Händler-ID</translation>
    </message>
    <message>
        <source>Create dealer ID</source>
        <translation>Händler-ID anlegen</translation>
    </message>
    <message>
        <source>Retire dealer ID</source>
        <translation>Händler-ID stilllegen</translation>
    </message>
    <message>
        <source>Retire the dealer ID %1? It cannot be chosen for a Submandant any more.</source>
        <translation>Händler-ID %1 stilllegen? Sie lässt sich dann für keinen Submandanten mehr wählen.</translation>
    </message>
    <message>
        <source>No Submandant has it.</source>
        <translation>Kein Submandant hat sie.</translation>
    </message>
    <message>
        <source>Only partner administration may change this.</source>
        <translation>Ändern lässt sich dies nur mit der Benutzerrolle „Partnerverwaltung“.</translation>
    </message>
    <message>
        <source>New dealer ID…</source>
        <translation>Neue Händler-ID…</translation>
    </message>
    <message>
        <source>Every Submandant has exactly one of these. A retired one stays where it is and cannot be chosen anew.</source>
        <translation>Jeder Submandant hat genau eine Händler-ID. Eine stillgelegte bleibt, wo sie eingetragen ist, und lässt sich nicht neu wählen.</translation>
    </message>
    <message>
        <source>No dealer IDs yet. Without one no Submandant can be created.</source>
        <translation>Noch keine Händler-IDs. Ohne Händler-ID lässt sich kein Submandant anlegen.</translation>
    </message>
    <message>
        <source>Dealer IDs</source>
        <translation>Händler-IDs</translation>
    </message>
    <message numerus="yes">
        <source>%n Submandant(s) keep it until another one is chosen there.</source>
        <translation>
            <numerusform>%n Submandant behält sie, bis dort eine andere gewählt wird.</numerusform>
            <numerusform>%n Submandanten behalten sie, bis dort eine andere gewählt wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::DeputyDialog</name>
    <message>
        <source>Set the deputy</source>
        <translation>Vertretung festlegen</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wer abwesend ist</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Nothing has to be given back: after the last day the deputy sees what he saw before.</source>
        <translation>Es muss nichts zurückgegeben werden: Nach dem letzten Tag sieht die Vertretung wieder dasselbe wie vorher.</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody.</source>
        <translation>Niemand wird vertreten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message numerus="yes">
        <source>The deputy sees %n more customer(s), those of the person who is away, until the last day.</source>
        <translation>
            <numerusform>Die Vertretung sieht bis zum letzten Tag %n weiteren Kunden, den der abwesenden Person.</numerusform>
            <numerusform>Die Vertretung sieht bis zum letzten Tag %n weitere Kunden, die der abwesenden Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deputy is switched off or sees no customers, and would see nothing of it.</source>
        <translation>Die Vertretung ist deaktiviert oder sieht keine Kunden und würde davon nichts sehen.</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <extracomment>%1 stands in for %2</extracomment>
        <translation>%1 vertritt %2.</translation>
    </message>
    <message>
        <source>%1 does not stand in any more.</source>
        <translation>%1 ist keine Vertretung mehr.</translation>
    </message>
    <message>
        <source>Nothing changes for the deputy: there are no customers to see besides those seen anyway.</source>
        <translation>Für die Vertretung ändert sich nichts: Es gibt keine Kunden zu sehen, die sie nicht ohnehin sieht.</translation>
    </message>
    <message>
        <source>Select in the list who stands in.</source>
        <translation>Wählen Sie in der Liste eine Vertretung aus.</translation>
    </message>
    <message>
        <source>This deputy does not stand in any more.</source>
        <translation>Diese Vertretung ist bereits beendet.</translation>
    </message>
    <message>
        <source>Choose who is away and who stands in.</source>
        <translation>Wählen Sie, wer abwesend ist und wer vertritt.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::DiagnosisDialog</name>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looking at the store…</source>
        <translation>Datenbestand wird geprüft…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird befragt…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <extracomment>%1 is the name of a record or page</extracomment>
        <translation>„%1“ enthält ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>What you discard is lost.</source>
        <translation>Was Sie verwerfen, ist verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No mail program</source>
        <translation>Kein E-Mail-Programm</translation>
    </message>
    <message>
        <source>No mail program took the draft. Please write to %1 yourself:

%2</source>
        <translation>Kein E-Mail-Programm hat den Entwurf übernommen. Bitte schreiben Sie selbst an %1:

%2</translation>
    </message>
    <message>
        <source>No mail program took the draft. Please write the mail yourself:

%1</source>
        <translation>Kein E-Mail-Programm hat den Entwurf übernommen. Bitte schreiben Sie die E-Mail selbst:

%1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::DraftSight</name>
    <message numerus="yes">
        <source>%n unsaved change(s) were dropped: you may not open the record(s) any more.</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung wurde verworfen: Den Datensatz dürfen Sie nicht mehr öffnen.</numerusform>
            <numerusform>%n ungespeicherte Änderungen wurden verworfen: Die Datensätze dürfen Sie nicht mehr öffnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::EmptyState</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier gibt es noch nichts.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This could not be loaded.</source>
        <translation>Das Laden ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>You do not have the right to see this.</source>
        <translation>Sie sind nicht berechtigt, dies zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ExportDialog</name>
    <message numerus="yes">
        <source>All %n row(s), as they are searched, filtered and sorted</source>
        <translation>
            <numerusform>%n Zeile, wie gesucht, gefiltert und sortiert</numerusform>
            <numerusform>Alle %n Zeilen, wie gesucht, gefiltert und sortiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected row(s)</source>
        <translation>
            <numerusform>Die %n ausgewählte Zeile</numerusform>
            <numerusform>Die %n ausgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>CSV, separated by semicolons (.csv)</source>
        <translation>CSV, durch Semikolons getrennt (.csv)</translation>
    </message>
    <message>
        <source>CSV, separated by commas (.csv)</source>
        <translation>CSV, durch Kommas getrennt (.csv)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>The %n column(s) shown, in their order</source>
        <translation>
            <numerusform>Die %n angezeigte Spalte</numerusform>
            <numerusform>Die %n angezeigten Spalten in ihrer Reihenfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name of the file has to end in %1.</source>
        <translation>Der Dateiname muss auf %1 enden.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>A file of this name is there already; it will be replaced.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Guard texts that look like formulas</source>
        <translation>Texte schützen, die wie Formeln aussehen</translation>
    </message>
    <message>
        <source>A text that begins with =, +, - or @ gets an apostrophe, so that a spreadsheet program shows it and calculates nothing. Telephone numbers stay as they are. Kontor takes the apostrophe away when it imports the file.</source>
        <translation>Ein Text, der mit =, +, - oder @ beginnt, bekommt einen Apostroph davor, damit ein Tabellenprogramm ihn zeigt und nichts berechnet. Telefonnummern bleiben, wie sie sind. Beim Einlesen nimmt Kontor den Apostroph wieder weg.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>The selected rows: none is selected in the list</source>
        <translation>Die ausgewählten Zeilen: In der Liste ist keine ausgewählt</translation>
    </message>
    <message>
        <source>Not needed here: a workbook marks such cells as text, and nothing is calculated.</source>
        <translation>Hier nicht nötig: In einer Arbeitsmappe sind solche Zellen als Text gekennzeichnet; berechnet wird nichts.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FieldForm</name>
    <message>
        <source>Somebody else emptied this field meanwhile.</source>
        <translation>Inzwischen hat jemand anderes dieses Feld geleert.</translation>
    </message>
    <message>
        <source>Saved by somebody else meanwhile: %1</source>
        <translation>Inzwischen von jemand anderem gespeichert: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter: %1, %2 hits</source>
        <translation>Filter: %1, %2 Treffer</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterMenu</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are offered here.</source>
        <translation>
            <numerusform>Hier werden nur die ersten %n angeboten.</numerusform>
            <numerusform>Hier werden nur die ersten %n angeboten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterRow</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by more columns (%1)</source>
        <translation>Nach weiteren Spalten filtern (%1)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterSet</name>
    <message>
        <source>%1: %2</source>
        <comment>a column of a list and the values it is filtered by</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing there</source>
        <comment>a filter: rows without a value</comment>
        <translation>ohne Angabe</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FirstStart</name>
    <message>
        <source>What is your company called?</source>
        <translation>Wie heißt Ihr Unternehmen?</translation>
    </message>
    <message>
        <source>A Submandant needs a dealer ID of yours.</source>
        <translation>Ein Submandant braucht eine Ihrer Händler-IDs.</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Stores (*.kontor);;All files (*)</source>
        <translation>Datenbestände (*.kontor);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Willkommen bei Kontor</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>A made-up sales partner with Submandants, users and customers. Look around and change what you like: nothing of it is real.</source>
        <translation>Ein erfundener Vertriebspartner mit Submandanten, Benutzern und Kunden. Sehen Sie sich um und ändern Sie, was Sie möchten: Nichts davon ist echt.</translation>
    </message>
    <message>
        <source>Start with the demo</source>
        <translation>Mit der Demo beginnen</translation>
    </message>
    <message>
        <source>A store of your own</source>
        <translation>Eigener Datenbestand</translation>
    </message>
    <message>
        <source>Your company, one dealer ID and one administrator. Everything can be changed later.</source>
        <translation>Ihr Unternehmen, eine Händler-ID und ein Administrator. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Dealer ID</source>
        <translation>Händler-ID</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Datenbestand anlegen</translation>
    </message>
    <message>
        <source>Open a store that is there already…</source>
        <translation>Vorhandenen Datenbestand öffnen…</translation>
    </message>
    <message>
        <source>Where the store is kept</source>
        <translation>Speicherort des Datenbestands</translation>
    </message>
    <message>
        <source>Stores (*.kontor)</source>
        <translation>Datenbestände (*.kontor)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Stores (*.kontor *.bak);;All files (*)</source>
        <translation>Datenbestände (*.kontor *.bak);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Your store cannot be opened. These are the ways out.</source>
        <translation>Ihr Datenbestand lässt sich nicht öffnen. Sie haben folgende Möglichkeiten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>A new store is kept in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Speicherort eines neuen Datenbestands: %1</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Anderer Speicherort…</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Mit einem Server verbinden…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FormDraft</name>
    <message>
        <source>Unsaved changes from last time are back.</source>
        <translation>Die ungespeicherten Änderungen vom letzten Mal sind wieder da.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FormField</name>
    <message>
        <source>required</source>
        <extracomment>said by a screen reader of a field that may not stay empty</extracomment>
        <translation>Pflichtfeld</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FormUndo</name>
    <message>
        <source>%1 changed</source>
        <extracomment>a step that can be undone; %1 is the name of a field</extracomment>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>kontor::ui::GapsPage</name>
    <message>
        <source>Enter the code…</source>
        <translation>UVP-Kennung eingeben…</translation>
    </message>
    <message>
        <source>Edit the user…</source>
        <translation>Benutzer bearbeiten…</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is missing, %2 how often</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to do here: no record has this gap.</source>
        <translation>Hier ist nichts zu tun: Kein Datensatz hat diese Lücke.</translation>
    </message>
    <message>
        <source>Nothing is missing: everybody can see and do what he should.</source>
        <translation>Es fehlt nichts: Alle können sehen und tun, was sie sollen.</translation>
    </message>
    <message>
        <source>What is missing for people to see and do what they should.</source>
        <translation>Was fehlt, damit alle sehen und tun können, was sie sollen.</translation>
    </message>
    <message>
        <source>Requested for more than so many days:</source>
        <translation>Angefordert seit mehr als so vielen Tagen:</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Handover</name>
    <message>
        <source>Hand over all customers of %1</source>
        <translation>Alle Kunden von %1 übergeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) handed over to “%1”.</source>
        <extracomment>%1 is a Submandant</extracomment>
        <translation>
            <numerusform>%n Kunde an „%1“ übergeben.</numerusform>
            <numerusform>%n Kunden an „%1“ übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over the contacts of %1</source>
        <translation>Partner-Kontakte von %1 übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have the partner contact %1 now.</source>
        <translation>
            <numerusform>%n Kunde hat jetzt den Partner-Kontakt %1.</numerusform>
            <numerusform>%n Kunden haben jetzt den Partner-Kontakt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers to hand over.</source>
        <translation>Es gibt keine Kunden zu übergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) go over to “%1”.</source>
        <extracomment>%1 is a Submandant</extracomment>
        <translation>
            <numerusform>%n Kunde geht an „%1“ über.</numerusform>
            <numerusform>%n Kunden gehen an „%1“ über.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are with both already.</source>
        <translation>
            <numerusform>%n davon ist bereits bei beiden.</numerusform>
            <numerusform>%n davon sind bereits bei beiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) get the partner contact %1.</source>
        <translation>
            <numerusform>%n Kunde erhält den Partner-Kontakt %1.</numerusform>
            <numerusform>%n Kunden erhalten den Partner-Kontakt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go, because their customer administration is not active: %1.</source>
        <extracomment>%1 names customers</extracomment>
        <translation>
            <numerusform>%n kann nicht übergehen, weil die Kunden-Administration nicht aktiv ist: %1.</numerusform>
            <numerusform>%n können nicht übergehen, weil ihre Kunden-Administration nicht aktiv ist: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>But %1 is switched off or sees no customers, and could not work on them.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Aber %1 ist deaktiviert oder sieht keine Kunden und könnte sie nicht bearbeiten.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>You do not have the right to import these.</source>
        <translation>Sie sind nicht berechtigt, diese zu importieren.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>A CSV or Excel file (.xlsx). It can also be dropped here.</source>
        <translation>Eine CSV- oder Excel-Datei (.xlsx). Sie lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>Its rows are</source>
        <translation>Die Zeilen enthalten</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step. Rows that are there already are changed, others are created; an empty cell leaves what is there.</source>
        <translation>Vor dem letzten Schritt wird nichts gespeichert. Vorhandene Datensätze werden geändert, andere angelegt; eine leere Zelle lässt den vorhandenen Wert stehen.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportMappingStep</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>– keine Spalte –</translation>
    </message>
    <message>
        <source>Still without a column, and required: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Pflichtfelder noch ohne Spalte: %1</translation>
    </message>
    <message>
        <source>The columns are matched as in the last import of a file with this header.</source>
        <translation>Die Spalten sind zugeordnet wie beim letzten Import einer Datei mit dieser Kopfzeile.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Every column is used.</source>
        <translation>Alle Spalten werden verwendet.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Fields to fill</source>
        <translation>Zielfelder</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Erneut vorschlagen</translation>
    </message>
    <message>
        <source>Drag a column onto the field that it feeds, or choose it in the field&apos;s menu.</source>
        <translation>Ziehen Sie eine Spalte auf ihr Zielfeld oder wählen Sie sie im Menü des Feldes.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportPreviewStep</name>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine weiteren Zeilen.</translation>
    </message>
    <message>
        <source>Repair column %1</source>
        <extracomment>%1 is the name of a column of a file</extracomment>
        <translation>Spalte %1 reparieren</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold letters that look doubly encoded. Choose what is to be repaired:</source>
        <translation>
            <numerusform>%n Zelle enthält Zeichen, die doppelt kodiert scheinen. Wählen Sie, was repariert werden soll:</numerusform>
            <numerusform>%n Zellen enthalten Zeichen, die doppelt kodiert scheinen. Wählen Sie, was repariert werden soll:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <extracomment>%1 is an encoding, a delimiter or the like</extracomment>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>The first row is a header</source>
        <translation>Die erste Zeile ist eine Kopfzeile</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Letters to repair</source>
        <translation>Zu reparierende Zeichen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>None of these columns is known. Is the kind of rows right, and is the first row a header?</source>
        <translation>Keine dieser Spalten ist bekannt. Stimmt die gewählte Art der Zeilen, und ist die erste Zeile eine Kopfzeile?</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportResultStep</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Der Import ist abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; the file of rejected rows has them all.</source>
        <translation>
            <numerusform>Es werden die ersten %n gezeigt; die Datei der abgewiesenen Zeilen enthält alle.</numerusform>
            <numerusform>Es werden die ersten %n gezeigt; die Datei der abgewiesenen Zeilen enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-rejected</source>
        <extracomment>a file name: %1 is that of the imported file</extracomment>
        <translation>%1-abgewiesen</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel-Dateien (*.xlsx)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) written: %1</source>
        <translation>
            <numerusform>%n abgewiesene Zeile gespeichert: %1</numerusform>
            <numerusform>%n abgewiesene Zeilen gespeichert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking every row. Nothing is stored.</source>
        <translation>Jede Zeile wird geprüft. Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>to create</source>
        <translation>anzulegen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>zu ändern</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>to leave out</source>
        <translation>auszulassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s) may be there already.</source>
        <translation>
            <numerusform>%n neuer Kunde ist möglicherweise schon vorhanden.</numerusform>
            <numerusform>%n neue Kunden sind möglicherweise schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n Zeile ausgelassen.</numerusform>
            <numerusform>%n Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s), to be looked at: %1.</source>
        <extracomment>%1 are names of products</extracomment>
        <translation>
            <numerusform>%n neues Produkt zum Nachsehen: %1.</numerusform>
            <numerusform>%n neue Produkte zum Nachsehen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a step of the import: %1 its number, %2 its name</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KeyboardOverview</name>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select the row as well</source>
        <translation>Zeile zusätzlich auswählen</translation>
    </message>
    <message>
        <source>Select up to here</source>
        <translation>Bis hierher auswählen</translation>
    </message>
    <message>
        <source>Move rows to the other box</source>
        <translation>Zeilen in die andere Liste verschieben</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Next and previous tab</source>
        <translation>Nächste und vorige Registerkarte</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Why is this customer locked or missing?</source>
        <translation>Warum ist dieser Kunde gesperrt oder nicht zu finden?</translation>
    </message>
    <message>
        <source>Open the filter</source>
        <translation>Filter öffnen</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Archive, withdraw, retire or switch off what is selected</source>
        <translation>Auswahl archivieren, entziehen, stilllegen oder deaktivieren</translation>
    </message>
    <message>
        <source>Assign the selected customers to a Submandant</source>
        <translation>Ausgewählte Kunden einem Submandanten zuweisen</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListAccess</name>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>sorted, the last ones first</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListOutput</name>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is done, rows done, rows in all</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Export them to a file instead.</source>
        <translation>Es lassen sich höchstens %1 Zeilen auf einmal kopieren. Exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copying rows:</source>
        <translation>Zeilen werden kopiert:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied, with their headers.</source>
        <translation>
            <numerusform>%n Zeile mit Spaltenüberschriften kopiert.</numerusform>
            <numerusform>%n Zeilen mit Spaltenüberschriften kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting rows:</source>
        <translation>Zeilen werden exportiert:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert.</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a workbook and were cut.</source>
        <translation>
            <numerusform>%n Text war zu lang für eine Arbeitsmappe und wurde gekürzt.</numerusform>
            <numerusform>%n Texte waren zu lang für eine Arbeitsmappe und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Reading rows:</source>
        <translation>Zeilen werden gelesen:</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListPage</name>
    <message>
        <source>%1 found</source>
        <extracomment>below the title of a list, the number of its rows</extracomment>
        <translation>%1 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 records can be changed at once. Select fewer.</source>
        <translation>Es lassen sich höchstens %1 Datensätze auf einmal ändern. Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The list could not be read anew and shows what it was: %1</source>
        <translation>Die Liste konnte nicht neu gelesen werden und zeigt den bisherigen Stand: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy, export, print</source>
        <translation>Kopieren, exportieren, drucken</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListPrint</name>
    <message>
        <source>%1 more rows are left out. Export the list to have them all.</source>
        <translation>%1 weitere Zeilen sind ausgelassen. Exportieren Sie die Liste, um alle zu erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n ausgewählte Zeile</numerusform>
            <numerusform>%n ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListStack</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing found for this search.</source>
        <translation>Zu dieser Suche wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing found for this search and these filters.</source>
        <translation>Zu dieser Suche und diesen Filtern wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Mit diesen Filtern wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>under the mouse while dragging</comment>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListViews</name>
    <message>
        <source>%1 (by %2)</source>
        <comment>a view of a colleague</comment>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Noch keine Ansichten</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Overwrite this view</source>
        <translation>Diese Ansicht überschreiben</translation>
    </message>
    <message>
        <source>Share with colleagues</source>
        <translation>Mit anderen Benutzern teilen</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Mit dieser Ansicht beginnen</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Diese Ansicht löschen</translation>
    </message>
    <message>
        <source>All rows, usual columns</source>
        <translation>Alle Zeilen, übliche Spalten</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>The filters, the search, the sorting and the columns are kept under this name.</source>
        <translation>Filter, Suche, Sortierung und Spalten werden unter diesem Namen gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>The view “%1” cannot be read.</source>
        <translation>Die Ansicht „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Colleagues have the view “%1” now.</source>
        <translation>Andere Benutzer haben jetzt die Ansicht „%1“.</translation>
    </message>
    <message>
        <source>The view “%1” is yours alone again.</source>
        <translation>Die Ansicht „%1“ gehört wieder Ihnen allein.</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
</context>
<context>
    <name>kontor::ui::LockScreen</name>
    <message>
        <source>Locked – Kontor</source>
        <translation>Gesperrt – Kontor</translation>
    </message>
    <message>
        <source>Kontor is locked</source>
        <translation>Kontor ist gesperrt</translation>
    </message>
    <message>
        <source>Signed in: %1. What is not saved yet is kept as it was.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Angemeldet: %1. Was noch nicht gespeichert ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
</context>
<context>
    <name>kontor::ui::LogPage</name>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Einzelner Tag</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a customer&apos;s number or another record&apos;s name</extracomment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Show the changes of all records again</source>
        <translation>Wieder die Änderungen aller Datensätze zeigen</translation>
    </message>
    <message>
        <source>Who changed what, as whom, before and after. Refused attempts are here, too.</source>
        <translation>Wer was geändert hat und als wer, vorher und nachher. Auch abgewiesene Versuche stehen hier.</translation>
    </message>
    <message>
        <source>What you changed. Everybody&apos;s changes are seen with the role “Audit”.</source>
        <translation>Was Sie geändert haben. Die Änderungen aller Benutzer zeigt die Benutzerrolle „Revision“.</translation>
    </message>
    <message>
        <source>Nothing was changed in this period.</source>
        <translation>In diesem Zeitraum wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::LookBanner</name>
    <message>
        <source>You look as %1, read-only</source>
        <extracomment>%1 is a login, %2 the name of that person</extracomment>
        <translation>Ansicht als %1, schreibgeschützt</translation>
    </message>
    <message>
        <source>You look as %1 (%2), read-only</source>
        <translation>Ansicht als %1 (%2), schreibgeschützt</translation>
    </message>
    <message>
        <source>Back to yourself</source>
        <translation>Zur eigenen Ansicht</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MainWindow</name>
    <message>
        <source>Unsaved changes were kept: %1</source>
        <translation>Ungespeicherte Änderungen wurden aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MasterDataForm</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
    <message>
        <source>One of your company&apos;s usable dealer IDs.</source>
        <translation>Eine verwendbare Händler-ID Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Optional. Meant for the carts of this Submandant&apos;s users; this version has no carts yet.</source>
        <translation>Optional. Gedacht für die Warenkörbe seiner Benutzer; Warenkörbe gibt es in dieser Version noch nicht.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Both customers, field by field</source>
        <translation>Beide Kunden, Feld für Feld</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 gets the assignments, products and open reports of %2, and its empty fields are filled. %2 is archived and keeps its own values.</source>
        <translation>%1 erhält die Zuweisungen, Produkte und offenen Hinweise von %2; leere Felder werden gefüllt. %2 wird archiviert und behält die eigenen Werte.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <extracomment>%1 the customer that goes, %2 the one that stays</extracomment>
        <translation>%1 in %2 zusammenführen</translation>
    </message>
    <message>
        <source>Merged: %1 into %2</source>
        <translation>Zusammengeführt: %1 in %2</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>%1 is locked, and what cannot be seen cannot be compared. Request the customer administration of %1; once the customer has agreed, both can be merged.</source>
        <translation>%1 ist gesperrt, und was nicht zu sehen ist, lässt sich nicht vergleichen. Fordern Sie die Kunden-Administration von %1 an; sobald der Kunde zugestimmt hat, können beide zusammengeführt werden.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Navigation</name>
    <message>
        <source>%1, %2 need attention</source>
        <extracomment>said by a screen reader: name of a page and how many things wait there</extracomment>
        <translation>%1, %2 zu erledigen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>kontor::ui::NoticePanel</name>
    <message>
        <source>%1 · new</source>
        <translation>%1 · neu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>said by a screen reader: what the button does, and to what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error, %1: %2</source>
        <translation>Fehler, %1: %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the window tells is kept here.</source>
        <translation>Noch keine Meldungen. Was das Fenster meldet, bleibt hier erhalten.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PageHeader</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PasswordDialog</name>
    <message>
        <source>P&amp;resent password</source>
        <translation>&amp;Bisheriges Kennwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Kennwort</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>My password</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Mein Kennwort</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Neues Kennwort für %1</translation>
    </message>
    <message>
        <source>A password keeps colleagues at this workstation apart. Whoever can read the file of the store can read everything in it all the same.</source>
        <translation>Ein Kennwort unterscheidet die Benutzer an diesem Arbeitsplatz. Wer die Datei des Datenbestands lesen kann, kann trotzdem alles darin lesen.</translation>
    </message>
    <message>
        <source>At least 8 letters. Left empty, the password is taken away.</source>
        <translation>Mindestens 8 Zeichen. Bleibt das Feld leer, wird das Kennwort entfernt.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PeoplePage</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation>Personen verwalten</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>New user of a Submandant…</source>
        <translation>Neuer Submandanten-Benutzer…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Neuer Benutzer…</translation>
    </message>
    <message>
        <source>New employee…</source>
        <translation>Neuer Mitarbeiter…</translation>
    </message>
    <message>
        <source>There is no user here that you may see.</source>
        <translation>Hier gibt es keinen Benutzer, den Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Hand over contacts…</source>
        <translation>Kontakte übergeben…</translation>
    </message>
    <message>
        <source>Deputy…</source>
        <translation>Vertretung…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the partner contact of %n customer(s).</source>
        <translation>
            <numerusform>%1 ist Partner-Kontakt von %n Kunden.</numerusform>
            <numerusform>%1 ist Partner-Kontakt von %n Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off, nobody gets the notices about them.</source>
        <translation>Nach dem Deaktivieren erhält niemand die Meldungen zu ihnen.</translation>
    </message>
    <message>
        <source>Hand the contacts over first…</source>
        <translation>Zuerst Kontakte übergeben…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RecordPicker</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>Select a row of the list first.</source>
        <translation>Wählen Sie zuerst eine Zeile der Liste aus.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear selection (%1)</source>
        <translation>Auswahl aufheben (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with the selection</source>
        <translation>Was mit der Auswahl noch getan werden kann</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ServerPassword</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this desktop</source>
        <translation>Im &amp;Schlüsselbund dieses Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Kennwort für den Server</translation>
    </message>
    <message>
        <source>The server %1 asks for the password of %2.</source>
        <extracomment>%1 is a server, %2 a login</extracomment>
        <translation>Der Server %1 verlangt das Kennwort von %2.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>The server did not take the password. Enter it once more.</source>
        <translation>Der Server hat das Kennwort nicht angenommen. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>You can go on working without the server; what you save is sent later.</source>
        <translation>Sie können ohne den Server weiterarbeiten; was Sie speichern, wird später gesendet.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Relative to the text size of the desktop.</source>
        <translation>Im Verhältnis zur Schriftgröße des Desktops.</translation>
    </message>
    <message>
        <source>All lists have their first columns, widths and sorting again.</source>
        <translation>Alle Listen haben wieder ihre ursprünglichen Spalten, Breiten und Sortierungen.</translation>
    </message>
    <message>
        <source>Lists remember their columns, widths, sorting and filters for you.</source>
        <translation>Listen merken sich für Sie Spalten, Breiten, Sortierung und Filter.</translation>
    </message>
    <message>
        <source>&amp;Reset all lists</source>
        <translation>Alle Listen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without input</source>
        <extracomment>the window locks itself; without input for that long</extracomment>
        <translation>
            <numerusform>%n Minute ohne Eingabe</numerusform>
            <numerusform>%n Minuten ohne Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Several workstations share one store on a server.</source>
        <translation>Mehrere Arbeitsplätze teilen sich einen Datenbestand auf einem Server.</translation>
    </message>
    <message>
        <source>Co&amp;nnect to a server…</source>
        <translation>Mit einem Server verbi&amp;nden…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ShellActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what would be undone, e.g. &quot;assign 12 customers&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Wechseln zu</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;About Kontor</source>
        <translation>Ü&amp;ber Kontor</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Neuer Datenbestand…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>Datenbestand ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Find or do…</source>
        <translation>&amp;Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Diagnosis…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;Recent stores</source>
        <translation>&amp;Zuletzt verwendete Datenbestände</translation>
    </message>
    <message>
        <source>Si&amp;gn in as another user…</source>
        <translation>Als anderer Benutzer an&amp;melden…</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>My &amp;password…</source>
        <translation>Mein &amp;Kennwort…</translation>
    </message>
    <message>
        <source>&amp;Look as another user…</source>
        <translation>Ansicht a&amp;ls anderer Benutzer…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>Jetzt spe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>Mit einem Server &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is what would be done again</extracomment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SightHint</name>
    <message>
        <source>You see the customers that are assigned to your company. Ask %1 for others.</source>
        <extracomment>%1 is the partner&apos;s company</extracomment>
        <translation>Sie sehen die Kunden, die Ihrem Unternehmen zugewiesen sind. Wegen weiterer Kunden wenden Sie sich an %1.</translation>
    </message>
    <message>
        <source>You see no customers: your visibility of customer data is None.</source>
        <translation>Sie sehen keine Kunden: Ihre Sichtbarkeit von Kundendaten ist „Keine“.</translation>
    </message>
    <message>
        <source>You see only the customers whose partner contact you are or stand in for: your visibility of customer data is Own.</source>
        <translation>Sie sehen nur die Kunden, deren Partner-Kontakt Sie sind oder vertreten: Ihre Sichtbarkeit von Kundendaten ist „Eigene“.</translation>
    </message>
    <message>
        <source>You see only the customers of your sites, and those without a site: %1.</source>
        <extracomment>%1 names sites</extracomment>
        <translation>Sie sehen nur die Kunden Ihrer Standorte und die ohne Standort: %1.</translation>
    </message>
    <message>
        <source>This can be changed by: %1.</source>
        <extracomment>%1 names colleagues</extracomment>
        <translation>Ändern können das: %1.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SignIn</name>
    <message>
        <source>Sign in – Kontor</source>
        <translation>Anmelden – Kontor</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the users</source>
        <translation>Benutzer durchsuchen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 the login</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>mit Kennwort</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain of this desktop</source>
        <translation>Im &amp;Schlüsselbund dieses Desktops aufbewahren</translation>
    </message>
    <message>
        <source>The keychain of this desktop cannot be reached, so the password is asked for at each start.</source>
        <translation>Der Schlüsselbund dieses Desktops ist nicht erreichbar; nach dem Kennwort wird deshalb bei jedem Start gefragt.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Open another store…</source>
        <translation>Anderen &amp;Datenbestand öffnen…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SitesTab</name>
    <message>
        <source>Site created: %1</source>
        <translation>Standort angelegt: %1</translation>
    </message>
    <message>
        <source>Site changed: %1</source>
        <translation>Standort geändert: %1</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Change site</source>
        <translation>Standort ändern</translation>
    </message>
    <message>
        <source>Create site</source>
        <translation>Standort anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Only partner administration may change this.</source>
        <translation>Ändern lässt sich dies nur mit der Benutzerrolle „Partnerverwaltung“.</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>Neuer Standort…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>No sites yet. A company without sites works as one.</source>
        <translation>Noch keine Standorte. Ein Unternehmen ohne Standorte arbeitet als Ganzes.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Retire site</source>
        <translation>Standort stilllegen</translation>
    </message>
    <message>
        <source>Retire the site %1? It cannot be chosen for customers and employees any more.</source>
        <translation>Standort %1 stilllegen? Er lässt sich dann für Kunden und Mitarbeiter nicht mehr wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) keep it and are seen by the same people as before.</source>
        <translation>
            <numerusform>%n Kunde behält ihn, und wer diesen Kunden bisher sieht, sieht ihn weiterhin.</numerusform>
            <numerusform>%n Kunden behalten ihn, und wer sie bisher sieht, sieht sie weiterhin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) stay tied to it.</source>
        <translation>
            <numerusform>%n Mitarbeiter bleibt ihm zugeordnet.</numerusform>
            <numerusform>%n Mitarbeiter bleiben ihm zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see nobody who has it.</source>
        <translation>Soweit Sie sehen, ist ihm niemand zugeordnet.</translation>
    </message>
    <message>
        <source>Customers of a site are seen by the employees tied to it, those without a site by all. A retired site stays where it is and cannot be chosen anew.</source>
        <translation>Kunden eines Standorts sind für dessen Mitarbeiter sichtbar, Kunden ohne Standort für alle. Ein stillgelegter bleibt eingetragen und lässt sich nicht neu wählen.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StatusLine</name>
    <message>
        <source>Local store</source>
        <translation>Lokaler Datenbestand</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) pending</source>
        <extracomment>changes that have not reached the server yet</extracomment>
        <translation>
            <numerusform>%Ln Änderung ausstehend</numerusform>
            <numerusform>%Ln Änderungen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisierung läuft…</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln change(s) pending</source>
        <translation>
            <numerusform>Offline, %Ln Änderung ausstehend</numerusform>
            <numerusform>Offline, %Ln Änderungen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Synchronisation failed</source>
        <translation>Synchronisierung fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to settle</source>
        <translation>
            <numerusform>%Ln Konflikt zu lösen</numerusform>
            <numerusform>%Ln Konflikte zu lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>State of the store: %1</source>
        <translation>Status des Datenbestands: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Meldungen, %n neu</numerusform>
            <numerusform>Meldungen, %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>%1, with errors</source>
        <translation>%1, mit Fehlern</translation>
    </message>
    <message>
        <source>Nothing has come from the server since then. What others have saved is missing here.</source>
        <translation>Seitdem ist nichts vom Server gekommen. Was andere gespeichert haben, fehlt hier.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StepList</name>
    <message>
        <source>%1: done</source>
        <extracomment>%1 is a step of a longer piece of work</extracomment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: noch nicht</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1: läuft</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantEditor</name>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) changed: %1</source>
        <translation>
            <numerusform>%n Zuweisung geändert: %1</numerusform>
            <numerusform>%n Zuweisungen geändert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New Submandant</source>
        <translation>Neuer Submandant</translation>
    </message>
    <message>
        <source>Activated: %1</source>
        <translation>Aktiviert: %1</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate %1? Its users cannot sign in until it is activated again. Assignments, orders and history stay.</source>
        <translation>%1 deaktivieren? Die Benutzer können sich nicht anmelden, bis der Submandant wieder aktiviert wird. Zuweisungen, Aufträge und Verlauf bleiben erhalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Deactivated: %1</source>
        <translation>Deaktiviert: %1</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Submandants</source>
        <translation>Submandanten</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Nothing is stored before you save.</source>
        <translation>Der Submandant wird erst beim Speichern angelegt.</translation>
    </message>
    <message>
        <source>Inactive since %1. Reason: %2</source>
        <extracomment>why a Submandant is out of service, in a person&apos;s words</extracomment>
        <translation>Inaktiv seit %1. Grund: %2</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>Open this Submandant in a window of its own, to drag customers from one to another</source>
        <translation>Diesen Submandanten in einem eigenen Fenster öffnen, um Kunden von einem zum anderen zu ziehen</translation>
    </message>
    <message>
        <source>Unsaved changes from last time are back.</source>
        <translation>Die ungespeicherten Änderungen vom letzten Mal sind wieder da.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Hand the customers over first…</source>
        <translation>Zuerst Kunden übergeben…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Hand all customers of this Submandant over to another one</source>
        <translation>Alle Kunden dieses Submandanten einem anderen übergeben</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantTree</name>
    <message>
        <source>Submandants</source>
        <translation>Submandanten</translation>
    </message>
    <message>
        <source>Submandants: open one, or drop customers on it</source>
        <translation>Submandanten: einen öffnen oder Kunden darauf ablegen</translation>
    </message>
    <message>
        <source>Drop customers on a Submandant to assign them.</source>
        <translation>Ziehen Sie Kunden auf einen Submandanten, um sie ihm zuzuweisen.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantUsers</name>
    <message>
        <source>Switch on</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Neuer Benutzer…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>This Submandant has no users yet.</source>
        <translation>Dieser Submandant hat noch keine Benutzer.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantsPage</name>
    <message>
        <source>Submandants</source>
        <translation>Submandanten</translation>
    </message>
    <message>
        <source>New Submandant</source>
        <translation>Neuer Submandant</translation>
    </message>
    <message>
        <source>No Submandants yet. Create the first one and hand customers to it.</source>
        <translation>Noch keine Submandanten. Legen Sie den ersten an und weisen Sie ihm Kunden zu.</translation>
    </message>
    <message>
        <source>Assigned to %1 already.</source>
        <translation>Bereits zugewiesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) assigned: %1</source>
        <extracomment>%1 is the name of a Submandant</extracomment>
        <translation>
            <numerusform>%n Kunde zugewiesen: %1</numerusform>
            <numerusform>%n Kunden zugewiesen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::SyncPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Not in sync.</source>
        <translation>Nicht synchronisiert.</translation>
    </message>
    <message>
        <source>Not in sync since %1.</source>
        <translation>Nicht synchronisiert seit %1.</translation>
    </message>
    <message>
        <source>The server is out of reach. What you save is kept here and sent later.</source>
        <translation>Der Server ist nicht erreichbar. Was Sie speichern, bleibt hier erhalten und wird später gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent.</source>
        <translation>
            <numerusform>%Ln ausstehende Änderung wird noch gesendet.</numerusform>
            <numerusform>%Ln ausstehende Änderungen werden noch gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>All is well: in sync with %1 since %2.</source>
        <translation>Alles in Ordnung: synchronisiert mit %1, Stand: %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) differ from the server.</source>
        <translation>
            <numerusform>%Ln Tabelle weicht vom Server ab.</numerusform>
            <numerusform>%Ln Tabellen weichen vom Server ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>What differed was read anew from the server.</source>
        <translation>Was abwich, wurde vom Server neu eingelesen.</translation>
    </message>
    <message>
        <source>Verified: all %1 records are as on the server.</source>
        <translation>Geprüft: Alle %1 Datensätze stimmen mit dem Server überein.</translation>
    </message>
    <message>
        <source>The server refused this change: %1</source>
        <extracomment>%1 is the sentence that says why</extracomment>
        <translation>Der Server hat diese Änderung abgewiesen: %1</translation>
    </message>
    <message>
        <source>The record is gone on the server, or you do not see it there any more.</source>
        <translation>Den Datensatz gibt es auf dem Server nicht mehr, oder Sie dürfen ihn dort nicht mehr sehen.</translation>
    </message>
    <message>
        <source>You and somebody else changed this field. The server&apos;s value stands until you decide.</source>
        <translation>Sie und jemand anderes haben dieses Feld geändert. Der Wert des Servers gilt, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Compares every record with the server</source>
        <translation>Vergleicht jeden Datensatz mit dem Server</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>There is nothing to decide: nobody changed what you changed.</source>
        <translation>Es gibt nichts zu entscheiden: Niemand hat geändert, was Sie geändert haben.</translation>
    </message>
    <message>
        <source>Nothing waits: the server has all that you saved.</source>
        <translation>Nichts steht aus: Der Server hat alles, was Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were changed by you and by somebody else.</source>
        <translation>
            <numerusform>%Ln Wert wurde von Ihnen und von jemand anderem geändert.</numerusform>
            <numerusform>%Ln Werte wurden von Ihnen und von jemand anderem geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours were refused by the server.</source>
        <translation>
            <numerusform>%Ln Ihrer Änderungen wurde vom Server abgewiesen.</numerusform>
            <numerusform>%Ln Ihrer Änderungen wurden vom Server abgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that you changed are gone on the server.</source>
        <translation>
            <numerusform>%Ln Datensatz, den Sie geändert haben, fehlt auf dem Server.</numerusform>
            <numerusform>%Ln Datensätze, die Sie geändert haben, fehlen auf dem Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide what holds.</source>
        <translation>Entscheiden Sie, was gilt.</translation>
    </message>
    <message>
        <source>Verified %1: all records are as on the server.</source>
        <translation>Geprüft %1: Alle Datensätze stimmen mit dem Server überein.</translation>
    </message>
    <message>
        <source>Verified %1: what differed was read anew from the server.</source>
        <translation>Geprüft %1: Was abwich, wurde vom Server neu eingelesen.</translation>
    </message>
    <message>
        <source>Checked %1: some records are not as on the server.</source>
        <translation>Geprüft %1: Einige Datensätze weichen vom Server ab.</translation>
    </message>
    <message>
        <source>Not verified yet: nobody has compared all records with the server.</source>
        <translation>Noch nicht geprüft: Niemand hat alle Datensätze mit dem Server verglichen.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>“Keep mine” tries all records of the change once more.</source>
        <translation>„Meine behalten“ versucht es mit allen Datensätzen der Änderung noch einmal.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>a tab, with a number after it: changes that wait for the server</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>You and somebody else changed this address, which is taken as a whole. The server&apos;s address stands until you decide.</source>
        <translation>Sie und jemand anderes haben diese Adresse geändert; sie wird als Ganzes übernommen. Bis Sie entscheiden, gilt die Adresse des Servers.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SyncState</name>
    <message>
        <source>This needs the server, which is out of reach. It can be done as soon as the store is in sync again.</source>
        <translation>Dazu wird der Server gebraucht, und er ist nicht erreichbar. Es ist möglich, sobald der Datenbestand wieder synchronisiert ist.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Undo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <translation>Es gab keine Änderungen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>This cannot be undone: %1</source>
        <translation>Das kann nicht rückgängig gemacht werden: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>All that was changed here is taken back already.</source>
        <translation>Alles, was hier geändert wurde, ist schon rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::UnsavedFoot</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Keine ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::UsabilitySwitch</name>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Usable again: %1</source>
        <translation>Wieder verwendbar: %1</translation>
    </message>
    <message>
        <source>Retired: %1</source>
        <translation>Stillgelegt: %1</translation>
    </message>
    <message>
        <source>Make usable again</source>
        <translation>Wieder verwendbar machen</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Stilllegen…</translation>
    </message>
    <message>
        <source>Only partner administration may change this.</source>
        <translation>Ändern lässt sich dies nur mit der Benutzerrolle „Partnerverwaltung“.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::UserDialogs</name>
    <message>
        <source>Invited: %1</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Eingeladen: %1</translation>
    </message>
    <message>
        <source>User created: %1</source>
        <translation>Benutzer angelegt: %1</translation>
    </message>
    <message>
        <source>Invite and write the mail</source>
        <translation>Einladen und E-Mail schreiben</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Invite a user of %1</source>
        <translation>Benutzer von %1 einladen</translation>
    </message>
    <message>
        <source>New user of %1</source>
        <translation>Neuer Benutzer von %1</translation>
    </message>
    <message>
        <source>Invite a user</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Invite an employee of %1</source>
        <translation>Mitarbeiter von %1 einladen</translation>
    </message>
    <message>
        <source>New employee of %1</source>
        <translation>Neuer Mitarbeiter von %1</translation>
    </message>
    <message>
        <source>The user can work once somebody has switched the access on.</source>
        <translation>Der Benutzer kann arbeiten, sobald jemand den Zugang aktiviert hat.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 the company that the person belongs to</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This is you. Raising your own rights is possible where your team may, and stands in the change log as such.</source>
        <translation>Das sind Sie selbst. Ihre eigenen Rechte können Sie erweitern, soweit Ihr Team das darf; im Änderungsprotokoll wird es als solches vermerkt.</translation>
    </message>
    <message>
        <source>You cannot switch yourself off here. Ask a colleague.</source>
        <translation>Sie können sich hier nicht selbst deaktivieren. Wenden Sie sich an jemand anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) switched on</source>
        <translation>
            <numerusform>%n Benutzer aktiviert</numerusform>
            <numerusform>%n Benutzer aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) switched off</source>
        <translation>
            <numerusform>%n Benutzer deaktiviert</numerusform>
            <numerusform>%n Benutzer deaktiviert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::UserForm</name>
    <message>
        <source>%1 (own company)</source>
        <translation>%1 (eigenes Unternehmen)</translation>
    </message>
    <message>
        <source>Set by the teams Management and Administration.</source>
        <translation>Wird von den Teams Management und Administration festgelegt.</translation>
    </message>
    <message>
        <source>The login does not change.</source>
        <translation>Der Anmeldename lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>A user stays with whom it was made for.</source>
        <translation>Die Zugehörigkeit eines Benutzers lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>You do not have this role, so you cannot pass it on.</source>
        <translation>Sie haben diese Benutzerrolle nicht und können sie deshalb nicht weitergeben.</translation>
    </message>
    <message>
        <source>Sees every customer, prospect and contract; with sites ticked, those of these sites.</source>
        <translation>Sieht alle Kunden, Interessenten und Verträge; sind Standorte angekreuzt, nur die dieser Standorte.</translation>
    </message>
    <message>
        <source>Sees only customers and prospects whose partner contact this person is.</source>
        <translation>Sieht nur Kunden und Interessenten, deren Partner-Kontakt diese Person ist.</translation>
    </message>
    <message>
        <source>Sees no customer, even as partner contact.</source>
        <translation>Sieht keinen Kunden, auch nicht als Partner-Kontakt.</translation>
    </message>
    <message>
        <source>None ticked: all sites.</source>
        <translation>Keiner angekreuzt: alle Standorte.</translation>
    </message>
    <message>
        <source>Decides what may be done, never which customers are seen. Management and Administration set visibility and contacts.</source>
        <translation>Bestimmt, was getan werden darf, nie, welche Kunden zu sehen sind. Sichtbarkeit und Kontakte legen Management und Administration fest.</translation>
    </message>
    <message>
        <source>Small letters, digits, dots and hyphens.</source>
        <translation>Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>What he sees is decided by the customers assigned to his Submandant.</source>
        <translation>Was der Benutzer sieht, bestimmen die Kunden, die seinem Submandanten zugewiesen sind.</translation>
    </message>
    <message>
        <source>Grey ones you do not have yourself and cannot pass on or take away.</source>
        <translation>Graue haben Sie selbst nicht und können sie weder weitergeben noch entziehen.</translation>
    </message>
    <message>
        <source>Begins at the partner dashboard and may enter clients&apos; accounts.</source>
        <translation>Beginnt im Partner-Dashboard und darf sich bei Kundenkonten anmelden.</translation>
    </message>
    <message>
        <source>Lets a linked partner enter this account as this user.</source>
        <translation>Lässt einen verknüpften Partner als diesen Benutzer in dieses Konto.</translation>
    </message>
    <message>
        <source>Choose to whom the user belongs.</source>
        <translation>Wählen Sie, zu wem der Benutzer gehört.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Visibility of customer data</source>
        <translation>Sichtbarkeit von Kundendaten</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– keines –</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::WhyDialog</name>
    <message>
        <source>On a past day</source>
        <translation>An einem früheren Tag</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Why can somebody see a customer, or not?</source>
        <translation>Warum sieht jemand einen Kunden oder sieht ihn nicht?</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Asking about others needs the role User administration, or the team Management or Administration.</source>
        <translation>Für Fragen zu anderen ist die Benutzerrolle „Benutzerverwaltung“ oder das Team Management oder Administration nötig.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Type the number of the customer.</source>
        <translation>Geben Sie die Kundennummer ein.</translation>
    </message>
    <message>
        <source>Nobody whom you may see finds this customer.</source>
        <translation>Niemand, den Sie sehen dürfen, findet diesen Kunden.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a customer&apos;s number, %2 a past day</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Past day</source>
        <translation>Früherer Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Submandant</source>
        <translation>Submandant</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ruft auf</translation>
    </message>
    <message>
        <source>Who sees this customer?</source>
        <translation>Wer sieht diesen Kunden?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kontor::ui::WhyGates</name>
    <message>
        <source>Request customer administration</source>
        <translation>Kunden-Administration anfordern</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Set partner contact…</source>
        <translation>Partner-Kontakt festlegen…</translation>
    </message>
    <message>
        <source>Activate the Submandant</source>
        <translation>Submandanten aktivieren</translation>
    </message>
    <message>
        <source>Change the user…</source>
        <translation>Benutzer ändern…</translation>
    </message>
    <message>
        <source>Can be changed by: %1</source>
        <extracomment>%1 names logins</extracomment>
        <translation>Ändern können das: %1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::WhyMending</name>
    <message>
        <source>Customer administration requested for %1.</source>
        <translation>Kunden-Administration für %1 angefordert.</translation>
    </message>
    <message>
        <source>Activated: %1</source>
        <translation>Aktiviert: %1</translation>
    </message>
    <message>
        <source>Partner contact of %1</source>
        <translation>Partner-Kontakt von %1</translation>
    </message>
    <message>
        <source>Set contact</source>
        <translation>Kontakt festlegen</translation>
    </message>
    <message>
        <source>Partner contact of %1: %2</source>
        <translation>Partner-Kontakt von %1: %2</translation>
    </message>
</context>
</TS>
