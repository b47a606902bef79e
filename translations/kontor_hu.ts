<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en_GB">
<context>
    <name>AdministrationLetter</name>
    <message>
        <source>Dear Sir or Madam,</source>
        <extracomment>first line of a mail to a customer</extracomment>
        <translation>Tisztelt Ügyfelünk!</translation>
    </message>
    <message>
        <source>We, %1, would like to look after your customer account for you.</source>
        <extracomment>in a mail to a customer; %1 is the partner&apos;s company</extracomment>
        <translation>Cégünk (%1) szívesen kezelné az Ön ügyfélfiókját.</translation>
    </message>
    <message>
        <source>We, %1, would like to look after the customer account of %2 (customer number %3) for you.</source>
        <extracomment>in a mail to a customer; %1 is the partner&apos;s company, %2 the customer, %3 its customer number</extracomment>
        <translation>Cégünk (%1) szívesen kezelné a következő ügyfélfiókot: %2 (ügyfélszám: %3).</translation>
    </message>
    <message>
        <source>For this we need your agreement to the customer administration. It lets us open your profile and work with it; you can revoke it at any time.</source>
        <translation>Ehhez az ügyfél-adminisztráció jóváhagyását kérjük Öntől. Ennek alapján megnyithatjuk és kezelhetjük az ügyfélprofilját; a jóváhagyást bármikor megvonhatja.</translation>
    </message>
    <message>
        <source>If you agree, please simply answer this mail.</source>
        <translation>Ha egyetért, kérjük, egyszerűen válaszoljon erre az e-mailre.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Üdvözlettel</translation>
    </message>
    <message>
        <source>Customer administration by %1: your agreement</source>
        <extracomment>subject of a mail to a customer; %1 is the partner&apos;s company</extracomment>
        <translation>Ügyfél-adminisztráció – %1: az Ön jóváhagyása</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>the command is missing</source>
        <translation>hiányzik a parancs</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>a --%1 kapcsolónak nincs értéke</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>a --%1 kapcsolóhoz érték kell</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>how commands are written; their words are never translated</extracomment>
        <translation>Használat:</translation>
    </message>
    <message>
        <source>filters as list</source>
        <extracomment>the options of the command “list” by which rows are chosen</extracomment>
        <translation>szűrők, mint a list parancsnál</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused, 2 wrong usage, 3 store failed, 4 finished with rows left out</source>
        <translation>Visszatérési érték: 0 kész, 1 elutasítva, 2 hibás használat, 3 az adattár hibázott, 4 kész, de sorok kimaradtak</translation>
    </message>
    <message>
        <source>--%1 takes a number</source>
        <translation>a --%1 kapcsolóhoz szám kell</translation>
    </message>
    <message>
        <source>FIELD=VALUE is needed, not %1</source>
        <translation>FIELD=VALUE kell, nem %1</translation>
    </message>
    <message>
        <source>a record of kind %1 is not made by create</source>
        <translation>%1 fajtájú rekord nem a create paranccsal jön létre</translation>
    </message>
    <message>
        <source>a record of kind %1 is not changed by set</source>
        <translation>%1 fajtájú rekord nem a set paranccsal módosul</translation>
    </message>
    <message>
        <source>a record of kind %1 is not forgotten</source>
        <translation>%1 fajtájú rekord nem felejthető el</translation>
    </message>
    <message>
        <source>asks for the password, or reads it from standard input; an empty line takes it away</source>
        <translation>bekéri a jelszót, vagy a szabványos bemenetről olvassa; az üres sor megszünteti</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>the same VAT number</source>
        <translation>azonos adószám</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>azonos e-mail-cím</translation>
    </message>
    <message>
        <source>the same name and city</source>
        <translation>azonos név és város</translation>
    </message>
    <message>
        <source>Perhaps entered twice: %1 has %2.</source>
        <extracomment>%1 a customer with number, name and city, %2 what they have in common</extracomment>
        <translation>Lehet, hogy kétszer szerepel: %1 – %2.</translation>
    </message>
    <message>
        <source>%1 may be there already: %2 has %3</source>
        <extracomment>%1 and %2 are numbers of customers, %3 what they have in common</extracomment>
        <translation>%1 talán már szerepel: %2 – %3</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This needs the role “%1”. Ask somebody with the role “User administration” to give it to you.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Ehhez „%1” szerepkör szükséges. Kérje olyan munkatárstól, akinek „Felhasználók kezelése” szerepköre van.</translation>
    </message>
    <message>
        <source>Nothing was found under that name or number, or you may not see it. Check the spelling, or ask for the right to see it.</source>
        <translation>Ilyen néven vagy számon nincs találat, vagy Ön nem láthatja. Ellenőrizze az írásmódot, vagy kérjen jogosultságot a megtekintéshez.</translation>
    </message>
    <message>
        <source>There is no user with this login. Check the spelling or choose another user.</source>
        <translation>Nincs felhasználó ezzel a felhasználónévvel. Ellenőrizze az írásmódot, vagy válasszon másik felhasználót.</translation>
    </message>
    <message>
        <source>This user cannot work at the moment: %1. Somebody with the role “User administration” can change that.</source>
        <extracomment>%1 is the cause, e.g. &quot;Submandant inactive&quot;</extracomment>
        <translation>Ez a felhasználó jelenleg nem dolgozhat: %1. Ezen olyan munkatárs változtathat, akinek „Felhasználók kezelése” szerepköre van.</translation>
    </message>
    <message>
        <source>You can only pass on roles that you have yourself. Ask somebody who has this role.</source>
        <translation>Csak olyan szerepkört adhat tovább, amellyel Ön is rendelkezik. Forduljon olyan munkatárshoz, akinek megvan ez a szerepköre.</translation>
    </message>
    <message>
        <source>Somebody has to keep the role “User administration”. Give it to another user first.</source>
        <translation>A „Felhasználók kezelése” szerepkörrel legalább egy felhasználónak rendelkeznie kell. Előbb adja meg egy másik felhasználónak.</translation>
    </message>
    <message>
        <source>A user stays with the Submandant it was made for. Make a new user there and disable this one.</source>
        <translation>A felhasználó annál az alpartnernél marad, amelyhez létrehozták. Hozzon létre ott új felhasználót, ezt pedig tiltsa le.</translation>
    </message>
    <message>
        <source>A user is never deleted. Disable it instead.</source>
        <translation>Felhasználó nem törölhető. Törlés helyett tiltsa le.</translation>
    </message>
    <message>
        <source>The name is missing. Enter a name.</source>
        <translation>Hiányzik a név. Adjon meg egy nevet.</translation>
    </message>
    <message>
        <source>This name is already in use. Choose another one.</source>
        <translation>Ez a név már foglalt. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The number is missing. Enter a number.</source>
        <translation>Hiányzik a szám. Adjon meg egy számot.</translation>
    </message>
    <message>
        <source>This number is already in use. Choose another one.</source>
        <translation>Ez a szám már foglalt. Válasszon másikat.</translation>
    </message>
    <message>
        <source>A value is missing here. Fill it in.</source>
        <translation>Itt hiányzik egy érték. Töltse ki a mezőt.</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it.</source>
        <translation>Ez a szöveg túl hosszú. Rövidítse le.</translation>
    </message>
    <message>
        <source>This value cannot be used here. Correct it.</source>
        <translation>Ez az érték itt nem használható. Javítsa ki.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Enter one like name@company.example.</source>
        <translation>Ez nem e-mail-cím. Ilyen alakban adja meg: nev@ceg.example.</translation>
    </message>
    <message>
        <source>This e-mail address is already in use. Ask somebody with the role “User administration” who has it.</source>
        <translation>Ez az e-mail-cím már foglalt. Kérdezze meg egy „Felhasználók kezelése” szerepkörű munkatárstól, hogy ki használja.</translation>
    </message>
    <message>
        <source>This login is already in use. Choose another one, or ask somebody with the role “User administration”.</source>
        <translation>Ez a felhasználónév már foglalt. Válasszon másikat, vagy forduljon „Felhasználók kezelése” szerepkörű munkatárshoz.</translation>
    </message>
    <message>
        <source>This login cannot be used. Use small letters, digits, dots and hyphens.</source>
        <translation>Ez a felhasználónév nem használható. Kisbetűkből, számjegyekből, pontokból és kötőjelekből állhat.</translation>
    </message>
    <message>
        <source>The login is missing. Enter a login.</source>
        <translation>Hiányzik a felhasználónév. Adjon meg egyet.</translation>
    </message>
    <message>
        <source>A reason is needed. Say in a few words why.</source>
        <translation>Indok szükséges. Írja le néhány szóban az okot.</translation>
    </message>
    <message>
        <source>This country is not known. Choose one from the list or enter its two-letter code.</source>
        <translation>Ismeretlen ország. Válasszon a listából, vagy adja meg a kétbetűs kódját.</translation>
    </message>
    <message>
        <source>This kind is not known. Use “prospect” or “customer”.</source>
        <translation>Ismeretlen típus. Használja az „érdeklődő” vagy az „ügyfél” szót.</translation>
    </message>
    <message>
        <source>This state is not known. Use inactive, requested, active or revoked.</source>
        <translation>Ismeretlen állapot. A lehetséges értékek: inaktív, igényelve, aktív, megvonva.</translation>
    </message>
    <message>
        <source>This role is not known. Choose one from the list.</source>
        <translation>Ismeretlen szerepkör. Válasszon egyet a listából.</translation>
    </message>
    <message>
        <source>A dealer ID is needed. Choose one of the partner&apos;s usable dealer IDs.</source>
        <translation>Viszonteladói azonosító szükséges. Válasszon egyet a partner használható viszonteladói azonosítói közül.</translation>
    </message>
    <message>
        <source>This dealer ID is retired. Choose a usable one, or make it usable again on the partner&apos;s page.</source>
        <translation>Ez a viszonteladói azonosító ki van vezetve. Válasszon használhatót, vagy tegye ezt újra használhatóvá a partner oldalán.</translation>
    </message>
    <message>
        <source>There is already a dealer ID with this code. Choose another code.</source>
        <translation>Ilyen kódú viszonteladói azonosító már létezik. Válasszon másik kódot.</translation>
    </message>
    <message>
        <source>There is already a site with this name. Choose another name.</source>
        <translation>Ilyen nevű telephely már létezik. Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>A Submandant is never deleted. Deactivate it instead; its users can then no longer work.</source>
        <translation>Alpartner nem törölhető. Törlés helyett deaktiválja; felhasználói ekkor már nem dolgozhatnak.</translation>
    </message>
    <message>
        <source>This Submandant is inactive. Activate it first.</source>
        <translation>Ez az alpartner inaktív. Előbb aktiválja.</translation>
    </message>
    <message>
        <source>A dealer ID is never deleted. Retire it instead.</source>
        <translation>Viszonteladói azonosító nem törölhető. Törlés helyett vezesse ki.</translation>
    </message>
    <message>
        <source>The code of a dealer ID does not change. Retire it and make a new one.</source>
        <translation>A viszonteladói azonosító kódja nem módosítható. Vezesse ki, és hozzon létre újat.</translation>
    </message>
    <message>
        <source>This site is not known. Choose one from the list.</source>
        <translation>Ismeretlen telephely. Válasszon egyet a listából.</translation>
    </message>
    <message>
        <source>The partner of a store is never deleted. Make a new store instead.</source>
        <translation>Az adattár partnere nem törölhető. Hozzon létre helyette új adattárat.</translation>
    </message>
    <message>
        <source>A record stays with its partner. Make a new record there.</source>
        <translation>A rekord a partnerénél marad. Hozzon létre ott új rekordot.</translation>
    </message>
    <message>
        <source>This customer is already assigned here. Nothing has to be done.</source>
        <translation>Ez az ügyfél már hozzá van rendelve. Nincs teendő.</translation>
    </message>
    <message>
        <source>This customer is assigned to another Submandant. Withdraw it there first.</source>
        <translation>Ez az ügyfél másik alpartnerhez van rendelve. Előbb szüntesse meg ott a hozzárendelést.</translation>
    </message>
    <message>
        <source>This is not possible for a prospect. Make it an existing customer first.</source>
        <translation>Ez érdeklődőnél nem lehetséges. Előbb tegye meglévő ügyféllé.</translation>
    </message>
    <message>
        <source>This customer is locked, because its customer administration is not active. Request the customer administration.</source>
        <translation>Ez az ügyfél zárolt, mert az ügyfél-adminisztráció nem aktív. Igényelje az ügyfél-adminisztrációt.</translation>
    </message>
    <message>
        <source>An existing customer cannot become a prospect again. Leave the kind as it is.</source>
        <translation>Meglévő ügyfélből nem lehet újra érdeklődő. Ne módosítsa a típust.</translation>
    </message>
    <message>
        <source>The customer administration cannot go from its present state to this one. Take the steps in order: request, then activate.</source>
        <translation>Az ügyfél-adminisztráció a jelenlegi állapotából nem válthat erre. Tartsa be a lépések sorrendjét: előbb igénylés, utána aktiválás.</translation>
    </message>
    <message>
        <source>A prospect has no customer administration. Make it an existing customer first.</source>
        <translation>Érdeklődőhöz nem tartozik ügyfél-adminisztráció. Előbb tegye meglévő ügyféllé.</translation>
    </message>
    <message>
        <source>An assignment is never deleted. Withdraw the customer instead.</source>
        <translation>Hozzárendelés nem törölhető. Törlés helyett szüntesse meg az ügyfél hozzárendelését.</translation>
    </message>
    <message>
        <source>An assignment stays as it was made. Withdraw the customer and assign it anew.</source>
        <translation>A hozzárendelés utólag nem módosítható. Szüntesse meg, majd rendelje hozzá újra az ügyfelet.</translation>
    </message>
    <message>
        <source>This assignment has ended and stays ended. Assign the customer anew.</source>
        <translation>Ez a hozzárendelés véglegesen megszűnt. Rendelje hozzá újra az ügyfelet.</translation>
    </message>
    <message>
        <source>An assignment cannot end before it begins. Choose a later day.</source>
        <translation>A hozzárendelés nem szűnhet meg a kezdete előtt. Válasszon későbbi napot.</translation>
    </message>
    <message>
        <source>A customer is never deleted. Archive it instead.</source>
        <translation>Ügyfél nem törölhető. Törlés helyett archiválja.</translation>
    </message>
    <message>
        <source>The number of a customer does not change. Make a new customer if the number is wrong.</source>
        <translation>Az ügyfélszám nem módosítható. Ha a szám hibás, hozzon létre új ügyfelet.</translation>
    </message>
    <message>
        <source>This product is not known. Choose one from the list.</source>
        <translation>Ismeretlen termék. Válasszon egyet a listából.</translation>
    </message>
    <message>
        <source>This user is not known, or you may not see it. Choose one from the list.</source>
        <translation>Ez a felhasználó ismeretlen, vagy Ön nem láthatja. Válasszon egyet a listából.</translation>
    </message>
    <message>
        <source>This was changed again meanwhile, so it cannot be undone. See the change log for who did what.</source>
        <translation>Ez időközben újra módosult, ezért nem vonható vissza. A változásnaplóban megnézheti, ki mit módosított.</translation>
    </message>
    <message>
        <source>This kind of change cannot be undone. Change the record by hand.</source>
        <translation>Az ilyen módosítás nem vonható vissza. Módosítsa a rekordot kézzel.</translation>
    </message>
    <message>
        <source>This has already been undone. Nothing has to be done.</source>
        <translation>Ezt már visszavonták. Nincs teendő.</translation>
    </message>
    <message>
        <source>This change is not known here. Choose one from the change log.</source>
        <translation>Ez a módosítás itt nem ismert. Válasszon egyet a változásnaplóból.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Compare both versions and save again.</source>
        <translation>Ezt időközben más is módosította. Hasonlítsa össze a két változatot, és mentse újra.</translation>
    </message>
    <message>
        <source>The change log only grows. Correct the record itself; the log will say so.</source>
        <translation>A változásnapló csak bővülhet. Magát a rekordot javítsa ki; a javítás is bekerül a naplóba.</translation>
    </message>
    <message>
        <source>A rule of the store forbids this value; nothing was changed. Check what you entered.</source>
        <translation>Az adattár egyik szabálya tiltja ezt az értéket; semmi sem változott. Ellenőrizze, mit adott meg.</translation>
    </message>
    <message>
        <source>This names a record that is not there, or that others still need; nothing was changed. Load it again and choose another.</source>
        <translation>A hivatkozott rekord nem létezik, vagy más rekordoknak még szükségük van rá; semmi sem változott. Töltse be újra, és válasszon másikat.</translation>
    </message>
    <message>
        <source>There is no store in this place. Choose another file or make a new store.</source>
        <translation>Ezen a helyen nincs adattár. Válasszon másik fájlt, vagy hozzon létre új adattárat.</translation>
    </message>
    <message>
        <source>There is already a file in this place. Choose another name, or open the file.</source>
        <translation>Ezen a helyen már van fájl. Válasszon másik nevet, vagy nyissa meg a fájlt.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Kontor. Update Kontor to open it.</source>
        <translation>Ezt az adattárat a Kontor újabb verziója írta. A megnyitáshoz frissítse a programot.</translation>
    </message>
    <message>
        <source>This store is damaged. Restore the latest backup; the damaged file is left as it is.</source>
        <translation>Ez az adattár sérült. Állítsa vissza a legutóbbi biztonsági mentést; a sérült fájl változatlanul megmarad.</translation>
    </message>
    <message>
        <source>This is not a store of Kontor. Choose another file.</source>
        <translation>Ez nem a Kontor adattára. Válasszon másik fájlt.</translation>
    </message>
    <message>
        <source>The store can be read but not written. Check the permissions of the file and its folder.</source>
        <translation>Az adattár olvasható, de nem írható. Ellenőrizze a fájl és a mappája jogosultságait.</translation>
    </message>
    <message>
        <source>Another program is writing to the store. Try again in a moment.</source>
        <translation>Egy másik program éppen az adattárba ír. Kis idő múlva próbálja újra.</translation>
    </message>
    <message>
        <source>This is a database of another program. Choose a store of Kontor.</source>
        <translation>Ez egy másik program adatbázisa. Válasszon Kontor-adattárat.</translation>
    </message>
    <message>
        <source>The store cannot be read. Check the permissions of the file and its folder.</source>
        <translation>Az adattár nem olvasható. Ellenőrizze a fájl és a mappája jogosultságait.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another one, or check its permissions.</source>
        <translation>Ebbe a mappába nem lehet írni: %1. Válasszon másikat, vagy ellenőrizze a mappa jogosultságait.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place, or check its permissions.</source>
        <translation>A fájl oda nem írható. Válasszon másik helyet, vagy ellenőrizze a jogosultságokat.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was changed. Free some space and try again.</source>
        <translation>A lemez megtelt, semmi sem változott. Szabadítson fel helyet, és próbálja újra.</translation>
    </message>
    <message>
        <source>The store could not be read or written, nothing was changed. Try again; if it stays, run “kontorctl doctor”.</source>
        <translation>Az adattár olvasása vagy írása nem sikerült, semmi sem változott. Próbálja újra; ha a hiba nem szűnik meg, futtassa ezt: „kontorctl doctor”.</translation>
    </message>
    <message>
        <source>This was cancelled, nothing was changed.</source>
        <translation>A művelet megszakítva, semmi sem változott.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as UTF-8 and try again.</source>
        <translation>A fájl betűi nem olvashatók. Mentse UTF-8 kódolással, és próbálja újra.</translation>
    </message>
    <message>
        <source>This file holds no table. Choose a CSV or Excel file with a line of headers.</source>
        <translation>Ez a fájl nem tartalmaz táblázatot. Válasszon fejlécsort tartalmazó CSV- vagy Excel-fájlt.</translation>
    </message>
    <message>
        <source>The file is not there. Choose another one.</source>
        <translation>A fájl nem található. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions and whether another program has it open.</source>
        <translation>A fájl nem olvasható. Ellenőrizze a jogosultságait, és hogy nincs-e megnyitva másik programban.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>A fájl üres. Válasszon másikat.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>Ilyen nevű fájl már létezik. Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder, or close the program that has it open.</source>
        <translation>A fájl nem írható. Válasszon másik mappát, vagy zárja be azt a programot, amelyben meg van nyitva.</translation>
    </message>
    <message>
        <source>the Submandant is inactive</source>
        <translation>az alpartner inaktív</translation>
    </message>
    <message>
        <source>the invitation has not been accepted yet</source>
        <translation>a meghívást még nem fogadták el</translation>
    </message>
    <message>
        <source>the user is disabled</source>
        <translation>a felhasználó le van tiltva</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask somebody with the role “User administration”.</source>
        <translation>Ehhez nincs jogosultsága. Forduljon „Felhasználók kezelése” szerepkörű munkatárshoz.</translation>
    </message>
    <message>
        <source>A rule of the store forbids this; nothing was changed.</source>
        <translation>Az adattár egyik szabálya ezt tiltja; semmi sem változott.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Load it again and compare.</source>
        <translation>Ezt időközben más is módosította. Töltse be újra, és hasonlítsa össze.</translation>
    </message>
    <message>
        <source>A value is missing or cannot be used. Check what you entered.</source>
        <translation>Egy érték hiányzik vagy nem használható. Ellenőrizze, mit adott meg.</translation>
    </message>
    <message>
        <source>It was not found, or you may not see it.</source>
        <translation>Nem található, vagy Ön nem láthatja.</translation>
    </message>
    <message>
        <source>The command was not understood. See “kontorctl --help”.</source>
        <translation>A parancs nem értelmezhető. Segítség: „kontorctl --help”.</translation>
    </message>
    <message>
        <source>The file or the disk failed, nothing was changed. Try again.</source>
        <translation>Fájl- vagy lemezhiba történt, semmi sem változott. Próbálja újra.</translation>
    </message>
    <message>
        <source>This needs the server, and there is no connection. It works again as soon as the connection is back.</source>
        <translation>Ehhez a kiszolgáló szükséges, de nincs kapcsolat. Amint a kapcsolat helyreáll, újra működni fog.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a row of a file: %1 is the line, %2 why it was left out</extracomment>
        <translation>%1. sor: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <extracomment>a cell of a file: %1 is the line, %2 the header of the column, %3 why it was left out</extracomment>
        <translation>%1. sor, „%2” oszlop: %3</translation>
    </message>
    <message>
        <source>This list cannot be kept in memory: two of its rows have the same handle. Run the diagnosis (kontorctl doctor).</source>
        <translation>Ez a lista nem tartható a memóriában: két sorának azonos a belső sorszáma. Futtassa a diagnosztikát (kontorctl doctor).</translation>
    </message>
    <message>
        <source>The disk reported an error while the store was read or written. Make a backup now and have the disk checked.</source>
        <translation>A lemez hibát jelzett az adattár olvasása vagy írása közben. Készítsen most biztonsági mentést, és ellenőriztesse a lemezt.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1. Free some space before you go on.</source>
        <translation>A lemez majdnem megtelt: %1. Szabadítson fel helyet, mielőtt folytatja a munkát.</translation>
    </message>
    <message>
        <source>This customer is archived, so nothing can be changed about it. Bring it back first.</source>
        <translation>Ez az ügyfél archivált, ezért nem módosítható. Előbb hozza vissza az archívumból.</translation>
    </message>
    <message>
        <source>This customer was merged into another one. Undo the merge to get it back.</source>
        <translation>Ezt az ügyfelet összevonták egy másikkal. A visszaállításához vonja vissza az összevonást.</translation>
    </message>
    <message>
        <source>This is one and the same customer. Choose two different ones.</source>
        <translation>Ez egy és ugyanaz az ügyfél. Válasszon két különbözőt.</translation>
    </message>
    <message>
        <source>An existing customer cannot be merged into a prospect. Keep the customer and merge the prospect into it.</source>
        <translation>Meglévő ügyfél nem olvasztható be érdeklődőbe. Tartsa meg az ügyfelet, és abba olvassza be az érdeklődőt.</translation>
    </message>
    <message>
        <source>One of the two customers is assigned to “%1”, the other to “%2”, and a customer may have one Submandant only. Withdraw one of them first.</source>
        <extracomment>%1 and %2 are Submandants</extracomment>
        <translation>A két ügyfél különböző alpartnerhez van rendelve („%1” és „%2”), de egy ügyfélnek csak egy alpartnere lehet. Előbb szüntesse meg az egyik ügyfél hozzárendelését.</translation>
    </message>
    <message>
        <source>You already have a view with this name. Choose another name, or save over the old one.</source>
        <translation>Önnek már van ilyen nevű nézete. Válasszon másik nevet, vagy írja felül a régit.</translation>
    </message>
    <message>
        <source>This view belongs to a colleague. Save it under a name of your own to change it.</source>
        <translation>Ez a nézet egy másik munkatársé. Ha módosítani szeretné, mentse saját nézetként, más néven.</translation>
    </message>
    <message>
        <source>This view cannot be saved as it is. Arrange the list anew and save it again.</source>
        <translation>Ez a nézet így nem menthető. Rendezze el újra a listát, és mentse ismét.</translation>
    </message>
    <message>
        <source>A view stays with its owner and its list. Save a new one there.</source>
        <translation>A nézet a tulajdonosánál és a listájánál marad. Mentsen ott új nézetet.</translation>
    </message>
    <message>
        <source>This store is open in another window of Kontor that does not answer. Close that window and try again.</source>
        <translation>Ez az adattár a Kontor egy másik, nem válaszoló ablakában van megnyitva. Zárja be azt az ablakot, és próbálja újra.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check the disk or the network drive and try again.</source>
        <translation>A fájlt nem sikerült végig beolvasni. Ellenőrizze a lemezt vagy a hálózati meghajtót, és próbálja újra.</translation>
    </message>
    <message>
        <source>The file could not be written to its end. Check the disk or the network drive and try again.</source>
        <translation>A fájlt nem sikerült végig kiírni. Ellenőrizze a lemezt vagy a hálózati meghajtót, és próbálja újra.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Ez egy mappa. Válasszon fájlt.</translation>
    </message>
    <message>
        <source>This cannot separate cells. Choose one character, such as a semicolon.</source>
        <translation>Ez nem használható cellaelválasztóként. Válasszon egyetlen karaktert, például pontosvesszőt.</translation>
    </message>
    <message>
        <source>The first row of this file cannot be read as headers. Check its quotation marks and its number of columns.</source>
        <translation>A fájl első sora nem olvasható fejlécként. Ellenőrizze benne az idézőjeleket és az oszlopok számát.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>A fájlban nincs „%1” oszlop. Meglévő oszlopok: %2.</translation>
    </message>
    <message>
        <source>The file has no column number %1. Choose the columns again.</source>
        <translation>A fájlban nincs %1. oszlop. Válassza ki újra az oszlopokat.</translation>
    </message>
    <message>
        <source>Two columns were chosen for one field: “%2” and “%3”. Leave one of them out.</source>
        <translation>Egy mezőhöz két oszlop van kiválasztva: „%2” és „%3”. Az egyiket hagyja ki.</translation>
    </message>
    <message>
        <source>No column was found for something that every row needs. Choose the column for it. The file has: %2.</source>
        <translation>Egy minden sorban kötelező adathoz nincs oszlop. Válassza ki hozzá az oszlopot. A fájl oszlopai: %2.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Open it in its program and save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>Ez régi típusú Excel-fájl (.xls). Nyissa meg a saját programjában, és mentse Excel-munkafüzetként (.xlsx) vagy CSV-fájlként.</translation>
    </message>
    <message>
        <source>This is a binary Excel file (.xlsb). Open it in its program and save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>Ez bináris Excel-fájl (.xlsb). Nyissa meg a saját programjában, és mentse Excel-munkafüzetként (.xlsx) vagy CSV-fájlként.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Open it in its program and save it without the password.</source>
        <translation>Ez a fájl jelszóval védett. Nyissa meg a saját programjában, és mentse jelszó nélkül.</translation>
    </message>
    <message>
        <source>This is an OpenDocument table (.ods). Open it in its program and save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>Ez OpenDocument-táblázat (.ods). Nyissa meg a saját programjában, és mentse Excel-munkafüzetként (.xlsx) vagy CSV-fájlként.</translation>
    </message>
    <message>
        <source>This Excel file is damaged. Open it in its program, save it again, and choose the new file.</source>
        <translation>Ez az Excel-fájl sérült. Nyissa meg a saját programjában, mentse újra, és válassza ki az új fájlt.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to more than Kontor reads. Save the table as CSV, or divide it into several files.</source>
        <translation>Ez az Excel-fájl kicsomagolva nagyobb, mint amekkorát a Kontor beolvas. Mentse a táblázatot CSV-fájlként, vagy ossza több fájlra.</translation>
    </message>
    <message>
        <source>This file is built in a way that no spreadsheet program uses, and may do harm. Ask the sender for another one.</source>
        <translation>Ez a fájl olyan felépítésű, amilyet egyetlen táblázatkezelő sem készít, és kárt okozhat. Kérjen másikat a küldőjétől.</translation>
    </message>
    <message>
        <source>This Excel file has no visible sheet with cells. Choose another file.</source>
        <translation>Ebben az Excel-fájlban nincs kitöltött, látható munkalap. Válasszon másik fájlt.</translation>
    </message>
    <message>
        <source>This file has no sheet “%1”. It has: %2.</source>
        <extracomment>%1 is the name of a sheet, %2 are the names that there are</extracomment>
        <translation>A fájlban nincs „%1” munkalap. Meglévő munkalapok: %2.</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so much. Narrow the list down, or export it as CSV.</source>
        <translation>Egy Excel-munkalapon nem fér el ennyi adat. Szűkítse a listát, vagy exportálja CSV-fájlba.</translation>
    </message>
    <message>
        <source>This kind of file cannot be written. Choose a name that ends in .xlsx or .csv.</source>
        <translation>Ilyen típusú fájl nem írható. Válasszon .xlsx vagy .csv végződésű nevet.</translation>
    </message>
    <message>
        <source>This is for the teams Management and Administration. Ask a colleague from one of them.</source>
        <translation>Ez csak a „Vezetőség” és az „Adminisztráció” csapat számára lehetséges. Forduljon valamelyikük egyik tagjához.</translation>
    </message>
    <message>
        <source>You are looking as another user, so nothing can be changed. Go back to yourself first.</source>
        <translation>Ön most más felhasználó nevében tekinti meg az adatokat, ezért semmi sem módosítható. Előbb térjen vissza saját magához.</translation>
    </message>
    <message>
        <source>That did not match. Try again, mind capital letters and the keyboard&apos;s language, or ask somebody with the role “User administration” for a new password.</source>
        <translation>A megadott adatok nem egyeznek. Próbálja újra, ügyeljen a nagybetűkre és a billentyűzet nyelvére, vagy kérjen új jelszót egy „Felhasználók kezelése” szerepkörű munkatárstól.</translation>
    </message>
    <message>
        <source>Too many tries did not match. Wait for some time and try again; seconds left: %1.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Túl sok sikertelen próbálkozás. Várjon egy ideig, majd próbálja újra; a hátralévő másodpercek száma: %1.</translation>
    </message>
    <message>
        <source>This password is too short. Least number of letters: %1. Several words are easy to keep in mind.</source>
        <extracomment>%1 is a number of letters</extracomment>
        <translation>Ez a jelszó túl rövid. A karakterek legkisebb száma: %1. Több szóból álló jelszót könnyű megjegyezni.</translation>
    </message>
    <message>
        <source>This password is too long. Most bytes: %1.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>Ez a jelszó túl hosszú. A bájtok legnagyobb száma: %1.</translation>
    </message>
    <message>
        <source>The password is missing. Enter one, or an empty line for none.</source>
        <translation>Hiányzik a jelszó. Adjon meg egyet, vagy hagyja üresen a sort, ha nem szeretne jelszót.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Enter both once more.</source>
        <translation>A két jelszó nem azonos. Adja meg újra mindkettőt.</translation>
    </message>
    <message>
        <source>The password was changed meanwhile. Try again with the new one.</source>
        <translation>A jelszó időközben megváltozott. Próbálja újra az új jelszóval.</translation>
    </message>
    <message>
        <source>There was not enough memory to keep the password safely. Close other programs and try again.</source>
        <translation>Nem volt elég memória a jelszó biztonságos kezeléséhez. Zárjon be más programokat, és próbálja újra.</translation>
    </message>
    <message>
        <source>A user is invited once. Switch it off instead, or write the mail again.</source>
        <translation>Egy felhasználó csak egyszer hívható meg. Ehelyett tiltsa le, vagy írja meg újra az e-mailt.</translation>
    </message>
    <message>
        <source>Only the partner&apos;s own employees have this. What a Submandant&apos;s user sees is decided by the customers assigned to his Submandant.</source>
        <translation>Ez csak a partner saját munkatársainál létezik. Hogy egy alpartner felhasználója mit lát, azt az alpartneréhez rendelt ügyfelek határozzák meg.</translation>
    </message>
    <message>
        <source>This is one and the same. Choose somebody else to hand over to.</source>
        <translation>Az átadó és az átvevő ugyanaz. Válasszon másik átvevőt.</translation>
    </message>
    <message>
        <source>Nobody stands in for himself. Choose a colleague.</source>
        <translation>Senki sem helyettesítheti önmagát. Válasszon egy másik munkatársat.</translation>
    </message>
    <message>
        <source>%1 already stands in on some of these days. End that first, or choose other days.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Ezeknek a napoknak egy részén már helyettesít: %1. Előbb fejezze be azt a helyettesítést, vagy válasszon más napokat.</translation>
    </message>
    <message>
        <source>Who stands in for whom stays as it was set. End it and set a new deputy.</source>
        <translation>Utólag nem módosítható, hogy ki kit helyettesít. Fejezze be a helyettesítést, és állítson be új helyettesítőt.</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 2026-03-02.</source>
        <translation>Ez nem dátum. Írja így: 2026-03-02.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later day.</source>
        <translation>Ez a nap már elmúlt. Válassza a mai napot vagy egy későbbit.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later last day.</source>
        <translation>Az utolsó nap korábbi, mint az első. Válasszon későbbi utolsó napot.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Ez a nap még nem jött el. Válassza a mai napot vagy egy korábbit.</translation>
    </message>
    <message>
        <source>This store is nobody&apos;s replica. Connect it to a server first: kontorctl connect URL --as LOGIN.</source>
        <translation>Ez az adattár nem helyi másolat. Előbb csatlakoztassa egy kiszolgálóhoz: kontorctl connect URL --as LOGIN.</translation>
    </message>
    <message>
        <source>This store is the replica of %1: nobody else can work in it. Choose that user, or connect a store of your own to the server.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Ez az adattár egy adott felhasználó helyi másolata (%1): más nem dolgozhat benne. Válassza azt a felhasználót, vagy csatlakoztasson saját adattárat a kiszolgálóhoz.</translation>
    </message>
    <message>
        <source>This store has not been loaded to the end. Connect it to its server once more; it goes on where it stopped.</source>
        <translation>Ennek az adattárnak a betöltése nem fejeződött be. Csatlakoztassa újra a kiszolgálójához; a betöltés onnan folytatódik, ahol megszakadt.</translation>
    </message>
    <message>
        <source>What the server sent does not hold together. Synchronise once more; everything is compared then. If it stays, show the server&apos;s administrator the details.</source>
        <translation>A kiszolgálótól kapott adatok ellentmondásosak. Szinkronizáljon újra; a program ekkor mindent összehasonlít. Ha a hiba nem szűnik meg, mutassa meg a részleteket a kiszolgáló rendszergazdájának.</translation>
    </message>
    <message>
        <source>Something was saved while the server&apos;s changes came in. Synchronise once more.</source>
        <translation>A kiszolgáló módosításainak átvétele közben mentés történt. Szinkronizáljon újra.</translation>
    </message>
    <message>
        <source>The server %1 is another one than this store came from, or %2 is somebody else there. Check the address, or connect a new store.</source>
        <extracomment>%1 is a server, %2 a login</extracomment>
        <translation>Ez az adattár nem erről a kiszolgálóról származik (%1), vagy ez a felhasználónév ott valaki másé (%2). Ellenőrizze a címet, vagy csatlakoztasson új adattárat.</translation>
    </message>
    <message>
        <source>The server answered what this version of Kontor does not know. Check whether there is a newer version of Kontor.</source>
        <translation>A kiszolgáló olyan választ adott, amelyet a Kontor e verziója nem ismer. Ellenőrizze, van-e újabb Kontor-verzió.</translation>
    </message>
    <message>
        <source>This version of Kontor is too old for the server. Install the newer version; what waits is sent then.</source>
        <translation>A Kontor e verziója túl régi a kiszolgálóhoz. Telepítse az újabb verziót; a program ezután elküldi a függőben lévő módosításokat.</translation>
    </message>
    <message>
        <source>The server misses changes that came before these. Synchronise once more; if it stays, show the server&apos;s administrator the details.</source>
        <translation>A kiszolgálóról hiányoznak az ezeket megelőző módosítások. Szinkronizáljon újra; ha a hiba nem szűnik meg, mutassa meg a részleteket a kiszolgáló rendszergazdájának.</translation>
    </message>
    <message>
        <source>This store is in use twice. Synchronise once more; one of the two goes on under a name of its own.</source>
        <translation>Ez az adattár két példányban van használatban. Szinkronizáljon újra; az egyik példány ezután külön néven működik tovább.</translation>
    </message>
    <message>
        <source>These changes were made under another login. Synchronise with the login of this store.</source>
        <translation>Ezek a módosítások más felhasználónévvel készültek. Szinkronizáljon az adattárhoz tartozó felhasználónévvel.</translation>
    </message>
    <message>
        <source>This server only stands by for another one. Connect to the one that takes changes, or try again when it does.</source>
        <translation>Ez a kiszolgáló csak tartalékként áll készenlétben. Csatlakozzon ahhoz, amelyik módosításokat fogad, vagy próbálja újra, amikor már ez is fogadja őket.</translation>
    </message>
    <message>
        <source>There is nothing to decide under this number any more. Look at the outbox.</source>
        <translation>Ezen a számon már nincs mit eldönteni. Nézze meg a kimenő változásokat.</translation>
    </message>
    <message>
        <source>What you changed is not there any more, or you do not see it any more. Take the server&apos;s version, or ask somebody who sees it.</source>
        <translation>Amit módosított, az már nincs meg, vagy Ön már nem látja. Vegye át a kiszolgáló változatát, vagy forduljon olyan munkatárshoz, aki látja.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first. Look at the outbox and decide which one holds.</source>
        <translation>Ugyanezt Ön előtt más is módosította. Nézze meg a kimenő változásokat, és döntse el, melyik változat legyen érvényes.</translation>
    </message>
    <message>
        <source>The synchronisation was stopped. Start it again; nothing is lost.</source>
        <translation>A szinkronizálás leállt. Indítsa el újra; semmi sem veszett el.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: others could read it there. It is asked for, or comes from the keychain or PGPASSFILE.</source>
        <translation>A címbe ne írjon jelszót: ott mások elolvashatnák. A program bekéri, vagy a kulcstartóból, illetve a PGPASSFILE szerinti fájlból veszi.</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it like postgresql://host/database.</source>
        <translation>Ez nem egy kiszolgáló címe. Ilyen alakban adja meg: postgresql://host/database.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its name, the network and whether it is switched on, then try again.</source>
        <translation>A kiszolgáló nem érhető el. Ellenőrizze a nevét, a hálózatot, és hogy be van-e kapcsolva, majd próbálja újra.</translation>
    </message>
    <message>
        <source>The server asks for a password. Enter the one that its administrator gave you.</source>
        <translation>A kiszolgáló jelszót kér. Adja meg azt, amelyet a kiszolgáló rendszergazdájától kapott.</translation>
    </message>
    <message>
        <source>The server does not let this login in. Check login, password and the name of the database.</source>
        <translation>Ezzel a felhasználónévvel a kiszolgáló nem engedélyezi a belépést. Ellenőrizze a felhasználónevet, a jelszót és az adatbázis nevét.</translation>
    </message>
    <message>
        <source>The connection is not safe: the server&apos;s certificate does not prove that it is this server. Ask its administrator.</source>
        <translation>A kapcsolat nem biztonságos: a tanúsítvány nem igazolja, hogy valóban ez a kiszolgáló válaszol. Forduljon a kiszolgáló rendszergazdájához.</translation>
    </message>
    <message>
        <source>The connection to the server was cut or the server takes no work at the moment. Nothing is lost; it is tried again.</source>
        <translation>A kapcsolat megszakadt a kiszolgálóval, vagy a kiszolgáló jelenleg nem fogad kéréseket. Semmi sem veszett el; a program újra próbálkozik.</translation>
    </message>
    <message>
        <source>The server could not do this. Show its administrator the technical part of this message.</source>
        <translation>A kiszolgáló ezt nem tudta végrehajtani. Mutassa meg az üzenet technikai részét a kiszolgáló rendszergazdájának.</translation>
    </message>
    <message>
        <source>This PostgreSQL is version %1. It takes version %2 or newer; ask its administrator to update it.</source>
        <extracomment>%1 is the version of a server, %2 the least that will do</extracomment>
        <translation>A PostgreSQL verziója: %1. A legalább szükséges verzió: %2; kérje meg a kiszolgáló rendszergazdáját a frissítésre.</translation>
    </message>
    <message>
        <source>This database is a server of Kontor already. Use “server upgrade”, or another database.</source>
        <translation>Ez az adatbázis már Kontor-kiszolgáló. Használja a „server upgrade” parancsot, vagy válasszon másik adatbázist.</translation>
    </message>
    <message>
        <source>There are tables of something else in this database. Make one for Kontor alone.</source>
        <translation>Ebben az adatbázisban más program táblái vannak. Hozzon létre egyet kizárólag a Kontor számára.</translation>
    </message>
    <message>
        <source>This database keeps its texts as %1. Make one with the encoding UTF8.</source>
        <extracomment>%1 is the name of an encoding</extracomment>
        <translation>Az adatbázis szövegkódolása: %1. Hozzon létre olyan adatbázist, amelynek a kódolása UTF8.</translation>
    </message>
    <message>
        <source>This database is no server of Kontor yet. Its administrator makes it one with “kontorctl server init”.</source>
        <translation>Ez az adatbázis még nem Kontor-kiszolgáló. A rendszergazdája ezzel a paranccsal teheti azzá: „kontorctl server init”.</translation>
    </message>
    <message>
        <source>The server is of version %1, this program knows version %2. Install the newer Kontor.</source>
        <extracomment>%1 and %2 are numbers of versions</extracomment>
        <translation>A kiszolgáló verziója: %1, a program által ismert verzió: %2. Telepítse a Kontor újabb verzióját.</translation>
    </message>
    <message>
        <source>The server is older than this program. Ask its administrator to bring it up to date; what you changed waits.</source>
        <translation>A kiszolgáló régebbi ennél a programnál. Kérje meg a rendszergazdáját, hogy frissítse; az Ön módosításai addig függőben maradnak.</translation>
    </message>
    <message>
        <source>This Kontor is too old for the server. Install the newer one; what you changed waits.</source>
        <translation>Ez a Kontor-verzió túl régi a kiszolgálóhoz. Telepítse az újabbat; az Ön módosításai addig függőben maradnak.</translation>
    </message>
    <message>
        <source>The server has a role “%1” that is no user of Kontor. Give the user another login.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>A kiszolgálón már van „%1” nevű adatbázis-szerepkör, amely nem Kontor-felhasználóé. Adjon a felhasználónak másik felhasználónevet.</translation>
    </message>
    <message>
        <source>This company is on the server already. Connect to it instead of publishing it again.</source>
        <translation>Ez a cég már szerepel a kiszolgálón. Ne tegye közzé újra, hanem csatlakozzon hozzá.</translation>
    </message>
    <message>
        <source>Your rights on the server do not allow this change. Ask somebody with the role “User administration”.</source>
        <translation>Ehhez a módosításhoz nincs jogosultsága a kiszolgálón. Forduljon „Felhasználók kezelése” szerepkörű munkatárshoz.</translation>
    </message>
    <message>
        <source>The server could not read this change. Show the technical part of this message to its administrator.</source>
        <translation>A kiszolgáló nem tudta értelmezni ezt a módosítást. Mutassa meg az üzenet technikai részét a kiszolgáló rendszergazdájának.</translation>
    </message>
    <message>
        <source>The server does not know what this program asks for. Install the same version of Kontor on both.</source>
        <translation>A kiszolgáló nem ismeri a program kérését. Telepítse mindkettőre a Kontor azonos verzióját.</translation>
    </message>
    <message>
        <source>The server does not allow this login to do that. Ask its administrator.</source>
        <translation>A kiszolgáló ezt nem engedélyezi ennek a felhasználónévnek. Forduljon a kiszolgáló rendszergazdájához.</translation>
    </message>
    <message>
        <source>The server&apos;s PostgreSQL %1 has known holes in the rules of who sees what. Its administrator should update it to %2 or newer.</source>
        <extracomment>%1 is the version of a server, %2 the one to have</extracomment>
        <translation>A kiszolgálón futó PostgreSQL (%1) ismert hibái miatt a láthatósági szabályok megkerülhetők. A rendszergazda frissítse legalább erre a verzióra: %2.</translation>
    </message>
    <message>
        <source>The address of %1 asks for less than a verified certificate and channel binding: somebody on the way could read or change what is sent.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>A cím (%1) kevesebbet követel meg, mint az ellenőrzött tanúsítvány és a csatornakötés (channel binding): az adatokat útközben más elolvashatná vagy módosíthatná.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the server differ (%1 s). Nothing is decided by them, but times in logs are wrong; let both be set over the network.</source>
        <extracomment>%1 is a number of seconds, negative where the server&apos;s clock is behind</extracomment>
        <translation>Ennek a számítógépnek és a kiszolgálónak az órája eltér (%1 s). Semmi sem múlik rajtuk, de a naplókban hibásak az időpontok; állíttassa be mindkettőt a hálózaton keresztül.</translation>
    </message>
    <message>
        <source>This store was synchronised last more than a day ago (days: %1). Synchronise it when the server is within reach.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>Ezt az adattárat több mint egy napja szinkronizálta utoljára (napok száma: %1). Szinkronizálja, amint a kiszolgáló elérhető.</translation>
    </message>
    <message>
        <source>It is some time since this store was compared with the server (days: %1). Verify it once.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>Ezt az adattárat régóta nem hasonlította össze a kiszolgálóval (napok száma: %1). Ellenőrizze egyszer.</translation>
    </message>
    <message>
        <source>This store has never been compared with the server since it was loaded. Verify it once.</source>
        <translation>Ezt az adattárat a betöltése óta még nem hasonlította össze a kiszolgálóval. Ellenőrizze egyszer.</translation>
    </message>
    <message>
        <source>This server has been replaced: another one went on from it. Nothing is sent to it; its administrator should switch it off, or correct the address.</source>
        <translation>Ezt a kiszolgálót leváltották: egy másik lépett a helyére. A program semmit sem küld neki; a rendszergazda állítsa le, vagy javítsa ki a címet.</translation>
    </message>
    <message>
        <source>The connection is not safe: nobody whom this computer trusts vouches for the certificate of %1. Ask its administrator for the certificate of its authority, and name its file in the address (sslrootcert=).</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>A kapcsolat nem biztonságos: a kiszolgáló (%1) tanúsítványát olyan szervezet adta ki, amelyben ez a számítógép nem bízik meg. Kérje el a rendszergazdától a hitelesítésszolgáltató tanúsítványát, és adja meg a fájlját a címben (sslrootcert=).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid on this day. Check the clock of this computer; if it is right, the server&apos;s administrator has to renew the certificate.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>A kiszolgáló (%1) tanúsítványa ma nem érvényes. Ellenőrizze a számítógép óráját; ha az pontos, a kiszolgáló rendszergazdájának meg kell újítania a tanúsítványt.</translation>
    </message>
    <message>
        <source>The server that answers as %1 has the certificate of another one. Check the name in the address, or ask its administrator.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Az ezen a néven válaszoló kiszolgáló (%1) tanúsítványa egy másik kiszolgálóé. Ellenőrizze a címben szereplő nevet, vagy forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>%1 does not encrypt: everybody on the way could read and change what is sent. Nothing was sent; ask its administrator to switch TLS on.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>A kiszolgáló (%1) nem titkosít: az adatokat útközben bárki elolvashatná és módosíthatná. A program semmit sem küldött el; kérje meg a rendszergazdát, hogy kapcsolja be a TLS-t.</translation>
    </message>
    <message>
        <source>%1 does not prove that it is the server that knows your password (SCRAM with channel binding). The password was not sent; ask its administrator.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>A kiszolgáló (%1) nem igazolja, hogy valóban ismeri az Ön jelszavát (SCRAM csatornakötéssel). A program nem küldte el a jelszót; forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>On %1 there is no database of this name. Check the name, or ask the server&apos;s administrator.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Ilyen nevű adatbázis nincs ezen a kiszolgálón: %1. Ellenőrizze a nevet, vagy kérdezze a kiszolgáló rendszergazdáját.</translation>
    </message>
    <message>
        <source>The store that would be replaced is open somewhere. Close the windows and programs that use it, then try again.</source>
        <translation>A lecserélendő adattár még meg van nyitva. Zárja be az azt használó ablakokat és programokat, majd próbálja újra.</translation>
    </message>
    <message>
        <source>The server does not let this user work at the moment, so its records have been taken off this computer. What was not sent yet waits. Somebody with the role “User administration” can change that.</source>
        <translation>A kiszolgáló jelenleg nem engedi dolgozni ezt a felhasználót, ezért a rekordok lekerültek erről a számítógépről. Ami még nem lett elküldve, az várakozik. Ezen olyan munkatárs változtathat, akinek „Felhasználók kezelése” szerepköre van.</translation>
    </message>
    <message>
        <source>The store that would be replaced has changes that its server does not have yet (change sets: %1). Synchronise it first (kontorctl sync), or choose another file for the new one.</source>
        <extracomment>%1 is a number of change sets</extracomment>
        <translation>A lecserélendő adattárban olyan módosítások vannak, amelyek még nem jutottak el a kiszolgálójára (módosításcsomagok: %1). Előbb szinkronizálja (kontorctl sync), vagy válasszon másik fájlt az újnak.</translation>
    </message>
    <message>
        <source>This store is the replica of a server: it holds only what one person sees there. Publish the store that the company was kept in before.</source>
        <translation>Ez az adattár egy kiszolgáló helyi másolata: csak azt tartalmazza, amit ott egyetlen személy lát. Azt az adattárat tegye közzé, amelyben a céget korábban vezették.</translation>
    </message>
    <message>
        <source>The login “%1” belongs to the database %2 of the same server. Give the user another login, or this database a server of its own.</source>
        <extracomment>%1 is a login, %2 the name of a database</extracomment>
        <translation>A(z) „%1” felhasználónév ugyanezen kiszolgáló %2 adatbázisához tartozik. Adjon a felhasználónak másik felhasználónevet, vagy ennek az adatbázisnak saját kiszolgálót.</translation>
    </message>
    <message>
        <source>This store has not heard of its server for more than %1 days and is locked until it has: its records may not be yours to see any more. Synchronise it when the server is within reach. What you saved is kept and is sent then.</source>
        <extracomment>%1 is a number of days, always 14</extracomment>
        <translation>Ez az adattár több mint %1 napja nem hallott a kiszolgálójáról, ezért zárolva van, amíg újra nem hall róla: lehet, hogy a rekordjait már nem láthatja. Szinkronizálja, amint a kiszolgáló elérhető. Amit mentett, az megmarad, és akkor kerül elküldésre.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same thing on the server and has not finished. Nothing is lost; it is tried again. If it stays, ask the server&apos;s administrator to look for a session that does not end.</source>
        <translation>Valaki más éppen ugyanezt módosítja a kiszolgálón, és még nem fejezte be. Semmi sem vész el; a program újra megpróbálja. Ha ez tartósan így marad, kérje meg a kiszolgáló rendszergazdáját, hogy keressen olyan munkamenetet, amely nem ér véget.</translation>
    </message>
    <message>
        <source>On this server somebody of another company has the same login (%1), and on one server a login belongs to one person. Nothing was published. Give this company a PostgreSQL of its own.</source>
        <extracomment>%1 is one login or several</extracomment>
        <translation>Ezen a kiszolgálón egy másik cég egyik munkatársának ugyanez a felhasználóneve (%1), és egy kiszolgálón egy felhasználónév egyetlen személyé. Semmi sem került közzétételre. Adjon ennek a cégnek saját PostgreSQL-kiszolgálót.</translation>
    </message>
    <message>
        <source>This was changed once more since it was shown here, so nothing was saved. The newer value is shown now: look again and decide.</source>
        <translation>Ezt azóta, hogy itt megjelent, ismét módosították, ezért semmit sem mentettünk. Most már az újabb érték látható: nézze meg újra, és döntsön.</translation>
    </message>
    <message>
        <source>The value is missing. Enter it in the file.</source>
        <translation>Hiányzik az érték. Írja be a fájlba.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-02 or 02.03.2026.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>„%1” nem dátum. Írja így: 2026-03-02 vagy 02.03.2026.</translation>
    </message>
    <message>
        <source>“%1” can be read as two days. Write the year first.</source>
        <translation>„%1” kétféle dátumként is olvasható. Kezdje az évvel.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Write one like name@company.example.</source>
        <translation>„%1” nem e-mail-cím. Ilyen formában adja meg: nev@ceg.example.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it in digits.</source>
        <translation>„%1” nem szám. Írja számjegyekkel.</translation>
    </message>
    <message>
        <source>The text has %2 characters, and at most %1 are allowed. Shorten it in the file.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>A szöveg hossza %2 karakter, legfeljebb %1 lehet. Rövidítse le a fájlban.</translation>
    </message>
    <message>
        <source>The row has %1 cells, and the header has %2. Correct the row in the file.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>A sorban %1 cella van, a fejlécben %2. Javítsa ki a sort a fájlban.</translation>
    </message>
    <message>
        <source>A cell is too long. Shorten it in the file.</source>
        <translation>Egy cella túl hosszú. Rövidítse le a fájlban.</translation>
    </message>
    <message>
        <source>The row is too long. Shorten it in the file.</source>
        <translation>A sor túl hosszú. Rövidítse le a fájlban.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells. Correct the row in the file.</source>
        <translation>A sorban a megengedettnél (%1) több cella van. Javítsa ki a sort a fájlban.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. Close it, or write it twice where it belongs to the text.</source>
        <translation>Egy idézőjel nincs lezárva. Zárja le, vagy írja kétszer, ha a szöveghez tartozik.</translation>
    </message>
    <message>
        <source>“%1” has letters that were lost before. Write the text anew in the file.</source>
        <translation>„%1” olyan betűket tartalmaz, amelyek már korábban elvesztek. Írja be újra a szöveget a fájlba.</translation>
    </message>
    <message>
        <source>“%1” is an error of a formula, no value. Write the value in its place.</source>
        <extracomment>%1 is what the spreadsheet shows, such as #N/A, or a formula</extracomment>
        <translation>„%1” képlethiba, nem érték. Írja be helyette az értéket.</translation>
    </message>
    <message>
        <source>“%1” is neither prospect nor customer. Write one of the two.</source>
        <translation>„%1” se nem „érdeklődő”, se nem „ügyfél”. Írja be az egyiket a kettő közül.</translation>
    </message>
    <message>
        <source>“%1” is no state of the customer administration. Write inactive, requested, active or revoked.</source>
        <translation>Az ügyfél-adminisztrációnak nincs ilyen állapota: „%1”. Írja be ezek egyikét: inaktív, igényelve, aktív vagy megvonva.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write one of the two.</source>
        <translation>„%1” se nem „igen”, se nem „nem”. Írja be az egyiket a kettő közül.</translation>
    </message>
    <message>
        <source>“%1” is no known country. Write its name or its code of two letters, such as DE.</source>
        <translation>„%1” nem ismert ország. Írja be a nevét vagy a kétbetűs kódját, például: DE.</translation>
    </message>
    <message>
        <source>“%1” is no known site. Write the name of one that there is, or create it first.</source>
        <translation>Nincs ilyen telephely: „%1”. Írja be egy meglévő telephely nevét, vagy hozza létre előbb.</translation>
    </message>
    <message>
        <source>“%1” is no known user. Write the login or the e-mail address of one that there is.</source>
        <translation>Nincs ilyen felhasználó: „%1”. Írja be egy meglévő felhasználó bejelentkezési nevét vagy e-mail-címét.</translation>
    </message>
    <message>
        <source>“%1” is no known product. Write the name of one that there is.</source>
        <translation>Nincs ilyen termék: „%1”. Írja be egy meglévő termék nevét.</translation>
    </message>
    <message>
        <source>The number is missing. Enter it in the file.</source>
        <translation>Hiányzik a szám. Írja be a fájlba.</translation>
    </message>
    <message>
        <source>The name is missing. Enter it in the file.</source>
        <translation>Hiányzik a név. Írja be a fájlba.</translation>
    </message>
    <message>
        <source>The customer is locked. Request the customer administration first.</source>
        <translation>Az ügyfél zárolt. Előbb igényelje az ügyfél-adminisztrációt.</translation>
    </message>
    <message>
        <source>The customer is archived. Bring the customer back first.</source>
        <translation>Az ügyfél archivált. Előbb hozza vissza.</translation>
    </message>
    <message>
        <source>An existing customer cannot become a prospect again. Write customer.</source>
        <translation>Meglévő ügyfélből nem lehet újra érdeklődő. Írja be: „ügyfél”.</translation>
    </message>
    <message>
        <source>A prospect has no customer administration. Leave the cell empty.</source>
        <translation>Érdeklődőhöz nem tartozik ügyfél-adminisztráció. Hagyja üresen a cellát.</translation>
    </message>
    <message>
        <source>The row cannot be used.</source>
        <translation>A sor nem használható.</translation>
    </message>
    <message>
        <source>A store that was being loaded from a server was not loaded to the end: %1. Connect once more; it goes on where it stopped. Or remove that file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Egy kiszolgálóról betöltött adattár betöltése félbeszakadt: %1. Csatlakozzon még egyszer; a betöltés onnan folytatódik, ahol abbamaradt. Vagy törölje ezt a fájlt.</translation>
    </message>
    <message>
        <source>No keychain (Secret Service or KWallet) can be reached, so passwords are not kept and are asked for each time. Install or start one, such as gnome-keyring, and sign in to the desktop; scripts without a desktop take PGPASSFILE.</source>
        <translation>Nem érhető el kulcstartó (Secret Service vagy KWallet), ezért a program nem tárolja a jelszavakat, és minden alkalommal bekéri őket. Telepítsen vagy indítson el egyet, például a gnome-keyringet, és jelentkezzen be az asztali környezetbe; az asztali környezet nélkül futó parancsfájlok a PGPASSFILE szerinti fájlt használhatják.</translation>
    </message>
    <message>
        <source>The keychain is locked or has not been set up, so the passwords in it cannot be read. Unlock it, or set it up, in the desktop&apos;s program for passwords.</source>
        <translation>A kulcstartó zárolva van, vagy még nincs beállítva, ezért a benne tárolt jelszavak nem olvashatók. Oldja fel vagy állítsa be az asztali környezet jelszókezelő programjában.</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it asks for its password in another window; if it does not, sign out of the desktop and in again.</source>
        <translation>A kulcstartó nem válaszol. Nézze meg, nem kéri-e a jelszavát egy másik ablakban; ha nem, jelentkezzen ki az asztali környezetből, majd jelentkezzen be újra.</translation>
    </message>
    <message>
        <source>The keychain can be reached but does not keep what it is given. Look at it in the desktop&apos;s program for passwords; until then passwords are asked for each time.</source>
        <translation>A kulcstartó elérhető, de nem őrzi meg, amit kap. Ellenőrizze az asztali környezet jelszókezelő programjában; addig a program minden alkalommal bekéri a jelszavakat.</translation>
    </message>
    <message>
        <source>“%2” was not found, or you may not see it. Check the spelling, or ask for the right to see it.</source>
        <extracomment>not_found where it is known what was looked for: %2 is what somebody typed</extracomment>
        <translation>„%2” – nem található, vagy Ön nem láthatja. Ellenőrizze az írásmódot, vagy kérjen jogot a megtekintéséhez.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “kontorctl --help” names those that there are.</source>
        <extracomment>%1 is what stands in its place in the line</extracomment>
        <translation>Nincs ilyen parancs: „%1”. A meglévőket a „kontorctl --help” sorolja fel.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “kontorctl --help” names those of each command; global ones are --store, --as, --look-as, --today, --lang and --json.</source>
        <translation>Itt nincs ilyen kapcsoló: „%1”. Az egyes parancsok kapcsolóit a „kontorctl --help” sorolja fel; mindenhol használható: --store, --as, --look-as, --today, --lang és --json.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record that this command knows. “kontorctl --help” names the kinds.</source>
        <translation>„%1” – ez a parancs nem ismer ilyen fajta rekordot. A fajtákat a „kontorctl --help” sorolja fel.</translation>
    </message>
    <message>
        <source>There is no key “%1” here. The keys are those that “kontorctl list”, “show” and “gaps” print with --json.</source>
        <translation>Itt nincs ilyen kulcs: „%1”. A kulcsok azok, amelyeket a „kontorctl list”, a „show” és a „gaps” ír ki a --json kapcsolóval.</translation>
    </message>
    <message>
        <source>The command was not understood (%1). “kontorctl --help” shows how each is written.</source>
        <extracomment>%1 is a piece of the command line as it should be</extracomment>
        <translation>A parancs nem érthető (%1). A „kontorctl --help” megmutatja, melyiket hogyan kell írni.</translation>
    </message>
    <message>
        <source>“%2” cannot be used here. Use one of these: %3.</source>
        <extracomment>value_invalid where the possible ones are few: %2 is what somebody typed, %3 are the possible ones</extracomment>
        <translation>„%2” – ez itt nem használható. Lehetséges érték: %3.</translation>
    </message>
    <message>
        <source>This is none of your own partner&apos;s dealer IDs. Check its code, or choose another one.</source>
        <translation>Ez nem a saját partner viszonteladói azonosítója. Ellenőrizze, vagy válasszon másikat.</translation>
    </message>
    <message>
        <source>A customer has one Submandant only here, and %1 is assigned to “%2”. Withdraw the customer there first.</source>
        <extracomment>assignment_exclusive where one sees who has it: %1 is the number of a customer, %2 are names of Submandants</extracomment>
        <translation>Itt egy ügyfélnek csak egy alpartnere lehet. Ügyfél: %1, jelenlegi alpartner: „%2”. Előbb szüntesse meg ott a hozzárendelést.</translation>
    </message>
    <message>
        <source>Nothing is known under “%2”. Correct it in the file, or create it first.</source>
        <translation>Nincs ilyen az adattárban: „%2”. Javítsa ki a fájlban, vagy hozza létre előbb.</translation>
    </message>
    <message>
        <source>The server changes faster than it can be compared. Synchronise, then check again in a moment.</source>
        <translation>A kiszolgáló gyorsabban változik, mint ahogy össze lehet vetni. Szinkronizáljon, majd rövidesen ellenőrizze újra.</translation>
    </message>
    <message>
        <source>This is one line of text: tabs, line breaks and other control characters do not belong in it. Take them out.</source>
        <translation>Ez egysoros szöveg: tabulátor, sortörés és más vezérlőkarakter nem lehet benne. Távolítsa el őket.</translation>
    </message>
    <message>
        <source>This store has changes that its server does not have yet (change sets: %1), and the backup would take their place. Synchronise it first. Where nobody can do that any more, “kontorctl restore FILE --force” leaves them in the copy that is kept of this store.</source>
        <extracomment>%1 is a number of change sets</extracomment>
        <translation>Ebben az adattárban vannak olyan módosítások, amelyek még nem jutottak el a kiszolgálóra (módosításcsomagok: %1), és a biztonsági mentés felülírná őket. Előbb szinkronizálja az adattárat. Ha ezt már senki sem tudja megtenni, a „kontorctl restore FILE --force” parancs az adattárról megőrzött másolatban hagyja meg őket.</translation>
    </message>
    <message>
        <source>The server has the connection and does not answer. Nothing is lost; it is tried again over another one.</source>
        <translation>A kiszolgáló tartja a kapcsolatot, de nem válaszol. Semmi sem veszett el; a program új kapcsolaton próbálkozik újra.</translation>
    </message>
    <message>
        <source>“%1” already stands in line %2. Take one of the rows out.</source>
        <extracomment>%1 is a customer number, %2 the line of a file</extracomment>
        <translation>„%1” már szerepel a fájlban (%2. sor). Vegye ki az egyik sort.</translation>
    </message>
    <message>
        <source>%2 is locked, because its customer administration is not active. Request the customer administration.</source>
        <extracomment>customer_locked where it is known which one: %2 is the number of a customer</extracomment>
        <translation>%2 zárolt, mert az ügyfél-adminisztrációja nem aktív. Igényelje az ügyfél-adminisztrációt.</translation>
    </message>
    <message>
        <source>The customer administration of %3 cannot go from its present state to this one. Take the steps in order: request, then activate.</source>
        <extracomment>administration_transition where it is known which one: %3 is the number of a customer</extracomment>
        <translation>%3 ügyfél-adminisztrációja a jelenlegi állapotából nem válthat erre. Tartsa be a lépések sorrendjét: előbb igénylés, utána aktiválás.</translation>
    </message>
    <message>
        <source>In the store that would be replaced nobody has decided yet about changes that the server refused or that somebody else overtook (conflicts: %1). Decide about them first (kontorctl resolve), or choose another file for the new one.</source>
        <extracomment>%1 is a number of conflicts</extracomment>
        <translation>A lecserélendő adattárban még senki sem döntött olyan módosításokról, amelyeket a kiszolgáló elutasított, vagy amelyeket valaki megelőzött (ütközések: %1). Előbb döntsön róluk (kontorctl resolve), vagy válasszon másik fájlt az újnak.</translation>
    </message>
    <message>
        <source>“%1” cannot be a login: the database server keeps this name for itself. Choose another one.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>A(z) „%1” nem lehet felhasználónév: ezt a nevet az adatbázis-kiszolgáló magának tartja fenn. Válasszon másikat.</translation>
    </message>
    <message>
        <source>What was to be read or saved is larger than the database server can handle. Nothing was changed; show its administrator the technical part of this message.</source>
        <translation>Amit olvasni vagy menteni kellett volna, nagyobb annál, amit az adatbázis-kiszolgáló kezelni tud. Semmi sem változott; mutassa meg a rendszergazdájának az üzenet műszaki részét.</translation>
    </message>
    <message>
        <source>There is a record on the server that is too large to be read (table %1, more than %2 MB). Ask its administrator to shorten it; everything else stays as it is.</source>
        <extracomment>%1 is the name of a table on the server, %2 a number of megabytes</extracomment>
        <translation>A kiszolgálón van egy rekord, amely túl nagy ahhoz, hogy be lehessen olvasni (%1 tábla, több mint %2 MB). Kérje meg a rendszergazdáját, hogy rövidítse le; minden más változatlan marad.</translation>
    </message>
    <message>
        <source>A site is never deleted. Retire it instead.</source>
        <translation>Telephely nem törölhető. Törlés helyett vezesse ki.</translation>
    </message>
    <message>
        <source>This site is retired. Choose a usable one, or make it usable again on the partner&apos;s page.</source>
        <translation>Ez a telephely ki van vezetve. Válasszon használhatót, vagy tegye ezt újra használhatóvá a partner oldalán.</translation>
    </message>
    <message>
        <source>The site “%1” is retired. Write the name of a usable one, or make it usable again first.</source>
        <translation>A(z) „%1” telephely ki van vezetve. Írja be egy használható telephely nevét, vagy előbb tegye ezt újra használhatóvá.</translation>
    </message>
    <message>
        <source>The server has not answered for %1 seconds and is not waited for any longer. What it had not finished it takes back. Look what it is doing and try again, with a longer --timeout if it needs one.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>A kiszolgáló %1 másodperce nem válaszolt, a program nem vár rá tovább. Amit nem fejezett be, azt visszavonja. Nézze meg, mivel van elfoglalva, és próbálja újra, ha kell, hosszabb --timeout értékkel.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is day and time: how fresh the data is</extracomment>
        <translation>Frissítve: %1</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <extracomment>%1 is &quot;as of ...&quot;</extracomment>
        <translation>%1, elavult</translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message>
        <source>Both were there on that day.</source>
        <extracomment>%1 is the detail that the gate names: a state, a team, a Submandant, a site or a login</extracomment>
        <translation>Azon a napon már mindkét rekord létezett.</translation>
    </message>
    <message>
        <source>The record was not there yet on that day.</source>
        <translation>A rekord azon a napon még nem létezett.</translation>
    </message>
    <message>
        <source>The user may sign in.</source>
        <translation>A felhasználó bejelentkezhet.</translation>
    </message>
    <message>
        <source>The user may not sign in: %1.</source>
        <translation>A felhasználó nem jelentkezhet be: %1.</translation>
    </message>
    <message>
        <source>The Submandant “%1” is active.</source>
        <translation>Ez az alpartner aktív: „%1”.</translation>
    </message>
    <message>
        <source>The Submandant “%1” is inactive, so none of its users can work.</source>
        <translation>Ez az alpartner inaktív, ezért egyetlen felhasználója sem dolgozhat: „%1”.</translation>
    </message>
    <message>
        <source>The customer is assigned to “%1”.</source>
        <translation>Az ügyfél ehhez az alpartnerhez van rendelve: „%1”.</translation>
    </message>
    <message>
        <source>The customer is not assigned to “%1”.</source>
        <translation>Az ügyfél nincs hozzárendelve ehhez az alpartnerhez: „%1”.</translation>
    </message>
    <message>
        <source>Visibility of customer data: %1.</source>
        <translation>Ügyféladatok láthatósága: %1.</translation>
    </message>
    <message>
        <source>Visibility of customer data: %1. This user sees no customers.</source>
        <translation>Ügyféladatok láthatósága: %1. Ez a felhasználó nem lát ügyfeleket.</translation>
    </message>
    <message>
        <source>The customer belongs to a site of the user, or to none.</source>
        <translation>Az ügyfél a felhasználó egyik telephelyéhez tartozik, vagy nincs telephelye.</translation>
    </message>
    <message>
        <source>The customer belongs to the site “%1”, to which the user is not tied.</source>
        <translation>Az ügyfél olyan telephelyhez tartozik, amelyhez a felhasználó nem: „%1”.</translation>
    </message>
    <message>
        <source>The user is the partner contact of the customer, or stands in for %1.</source>
        <translation>A felhasználó az ügyfél partneri kapcsolattartója, vagy a kapcsolattartót helyettesíti: %1.</translation>
    </message>
    <message>
        <source>The user sees only customers whose partner contact he is; here it is %1.</source>
        <translation>A felhasználó csak azokat az ügyfeleket látja, amelyeknek ő a partneri kapcsolattartója; itt a kapcsolattartó: %1.</translation>
    </message>
    <message>
        <source>Nothing locks the customer: %1.</source>
        <translation>Az ügyfelet semmi sem zárolja: %1.</translation>
    </message>
    <message>
        <source>The customer is locked. Customer administration: %1.</source>
        <translation>Az ügyfél zárolt. Ügyfél-adminisztráció: %1.</translation>
    </message>
    <message>
        <source>Customers without a partner contact</source>
        <translation>Ügyfelek partneri kapcsolattartó nélkül</translation>
    </message>
    <message>
        <source>Nobody gets the notices about them. Select them and set a partner contact.</source>
        <translation>A róluk szóló értesítéseket senki sem kapja meg. Jelölje ki őket, és adjon meg partneri kapcsolattartót.</translation>
    </message>
    <message>
        <source>Partner contact is switched off or sees no customers</source>
        <translation>A partneri kapcsolattartó le van tiltva, vagy nem lát ügyfeleket</translation>
    </message>
    <message>
        <source>The contact cannot work on them. Set another one, or hand over all at once.</source>
        <translation>A kapcsolattartó nem tud velük foglalkozni. Adjon meg másikat, vagy adja át az összeset egyszerre.</translation>
    </message>
    <message>
        <source>Customer administration requested long ago</source>
        <translation>Régóta igényelt ügyfél-adminisztráció</translation>
    </message>
    <message>
        <source>The customer has not answered. Ask again.</source>
        <translation>Az ügyfél nem válaszolt. Igényelje újra.</translation>
    </message>
    <message>
        <source>Assigned, but locked</source>
        <translation>Hozzárendelt, de zárolt</translation>
    </message>
    <message>
        <source>The Submandant finds them and cannot open them. Request the customer administration.</source>
        <translation>Az alpartner megtalálja, de nem tudja megnyitni őket. Igényelje az ügyfél-adminisztrációt.</translation>
    </message>
    <message>
        <source>Submandants without a sub-partner code</source>
        <translation>Alpartnerek alpartnerkód nélkül</translation>
    </message>
    <message>
        <source>Their commission cannot be told apart. Enter the code.</source>
        <translation>Jutalékuk nem különíthető el. Adja meg a kódot.</translation>
    </message>
    <message>
        <source>Users without a role</source>
        <translation>Felhasználók szerepkör nélkül</translation>
    </message>
    <message>
        <source>They can look but do nothing. Give them a role, or switch them off.</source>
        <translation>Csak megtekinthetik az adatokat, mást nem tehetnek. Adjon nekik szerepkört, vagy tiltsa le őket.</translation>
    </message>
    <message>
        <source>not recorded for that day</source>
        <translation>arra a napra nincs rögzítve</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>senki</translation>
    </message>
    <message>
        <source>Can find and open the customer.</source>
        <translation>Megtalálhatja és megnyithatja az ügyfelet.</translation>
    </message>
    <message>
        <source>Can find the customer, but not open it.</source>
        <translation>Megtalálhatja az ügyfelet, de nem nyithatja meg.</translation>
    </message>
    <message>
        <source>Cannot find the customer.</source>
        <translation>Nem találhatja meg az ügyfelet.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Customers and prospects</source>
        <translation>Ügyfelek és érdeklődők</translation>
    </message>
    <message>
        <source>Submandants</source>
        <translation>Alpartnerek</translation>
    </message>
    <message>
        <source>Assignments of customers to Submandants</source>
        <translation>Ügyfelek hozzárendelése alpartnerekhez</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Telephelyek</translation>
    </message>
    <message>
        <source>Dealer IDs</source>
        <translation>Viszonteladói azonosítók</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Rows to look at</source>
        <translation>Átnézendő sorok</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>title of a column: what becomes of a row of the file, e.g. &quot;left out&quot;</extracomment>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Oszlop</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>to leave out</source>
        <extracomment>what becomes of a row of the file</extracomment>
        <translation>kimarad</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>kimaradt</translation>
    </message>
    <message>
        <source>to import</source>
        <extracomment>what becomes of a row of the file</extracomment>
        <translation>importálandó</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importálva</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Your access to the portal of %1</source>
        <extracomment>subject of a mail; %1 is the name of a company</extracomment>
        <translation>Hozzáférés a portálhoz: %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Tisztelt Címzett!</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Tisztelt %1!</translation>
    </message>
    <message>
        <source>you are invited to work in the portal of %1.</source>
        <extracomment>%1 is a company</extracomment>
        <translation>Meghívjuk Önt, hogy dolgozzon a következő cég portálján: „%1”.</translation>
    </message>
    <message>
        <source>you are invited to work in the portal of %1, for %2.</source>
        <extracomment>%1 is the partner&apos;s company, %2 the Submandant for which the person will work</extracomment>
        <translation>Meghívjuk Önt, hogy dolgozzon a következő cég portálján: „%1”. Alpartner, amelynek a nevében dolgozni fog: „%2”.</translation>
    </message>
    <message>
        <source>Your login is: %1</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Az Ön felhasználóneve: %1</translation>
    </message>
    <message>
        <source>Please answer this mail, so that your access is switched on.</source>
        <translation>Kérjük, válaszoljon erre az e-mailre, hogy engedélyezhessük a hozzáférését.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Submandant</source>
        <translation>Alpartner</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Ügyfélszám</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Meddig</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Eredet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Rögzítette</translation>
    </message>
    <message>
        <source>Dealer ID</source>
        <translation>Viszonteladói azonosító</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Város</translation>
    </message>
    <message>
        <source>Needs an agreement</source>
        <translation>Adatfeldolgozói szerződés kell</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Utca, házszám</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Irányítószám</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Ügyfélszám</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>Customer administration</source>
        <translation>Ügyfél-adminisztráció</translation>
    </message>
    <message>
        <source>Submandants</source>
        <translation>Alpartnerek</translation>
    </message>
    <message>
        <source>Partner contact</source>
        <translation>Partneri kapcsolattartó</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Telephely</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kapcsolattartó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Felhasználó</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Művelet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mező</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Korábbi érték</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Új érték</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Szabály</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Rövid név</translation>
    </message>
    <message>
        <source>Sub-partner code</source>
        <translation>Alpartnerkód</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Felhasználók</translation>
    </message>
    <message>
        <source>Contact, given name</source>
        <translation>Kapcsolattartó keresztneve</translation>
    </message>
    <message>
        <source>Contact, family name</source>
        <translation>Kapcsolattartó vezetékneve</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Keresztnév</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Vezetéknév</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Szerepkörök</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Bejelentkezhet</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archiválva</translation>
    </message>
    <message>
        <source>Reports of outdated data</source>
        <translation>Bejelentett elavult adatok</translation>
    </message>
    <message>
        <source>What is outdated</source>
        <translation>Elavult adat</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Lezárta</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Lezárva</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tulajdonos</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Megosztott</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivált</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Távol lévő</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Helyettesítő</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mettől</translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation>Előbb befejezve</translation>
    </message>
    <message>
        <source>Stands in today</source>
        <translation>Ma helyettesít</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Beállította</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Más nevében</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Bejelentve</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Láthatóság</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Telephelyek</translation>
    </message>
    <message>
        <source>Partner master account</source>
        <translation>Partner master fiók</translation>
    </message>
    <message>
        <source>Partner access</source>
        <translation>Partner hozzáférés</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Saját változat</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Másik változat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miért</translation>
    </message>
    <message>
        <source>Assigned since</source>
        <translation>Hozzárendelés kezdete</translation>
    </message>
    <message>
        <source>Administration since</source>
        <translation>Adminisztráció kezdete</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>Állapot kezdete</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Submandant created</source>
        <translation>Alpartner létrehozva</translation>
    </message>
    <message>
        <source>Submandant changed</source>
        <translation>Alpartner módosítva</translation>
    </message>
    <message>
        <source>Submandant deactivated</source>
        <translation>Alpartner deaktiválva</translation>
    </message>
    <message>
        <source>Submandant activated</source>
        <translation>Alpartner aktiválva</translation>
    </message>
    <message>
        <source>Assignments changed</source>
        <translation>Hozzárendelések módosítva</translation>
    </message>
    <message>
        <source>Customers handed over</source>
        <translation>Ügyfelek átadva</translation>
    </message>
    <message>
        <source>Partner contacts handed over</source>
        <translation>Partneri kapcsolattartás átadva</translation>
    </message>
    <message>
        <source>Deputy set</source>
        <translation>Helyettesítő beállítva</translation>
    </message>
    <message>
        <source>Deputy ended</source>
        <translation>Helyettesítés befejezve</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Ügyfél létrehozva</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Ügyfél módosítva</translation>
    </message>
    <message>
        <source>Partner contact set</source>
        <translation>Partneri kapcsolattartó megadva</translation>
    </message>
    <message>
        <source>Site set</source>
        <translation>Telephely megadva</translation>
    </message>
    <message>
        <source>Customer administration requested</source>
        <translation>Ügyfél-adminisztráció igényelve</translation>
    </message>
    <message>
        <source>Customers archived</source>
        <translation>Ügyfelek archiválva</translation>
    </message>
    <message>
        <source>Customers brought back</source>
        <translation>Ügyfelek visszahozva az archívumból</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Ügyfelek összevonva</translation>
    </message>
    <message>
        <source>Outdated data reported</source>
        <translation>Elavult adat bejelentve</translation>
    </message>
    <message>
        <source>Report settled</source>
        <translation>Bejelentés lezárva</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Ügyfelek importálva</translation>
    </message>
    <message>
        <source>Submandants imported</source>
        <translation>Alpartnerek importálva</translation>
    </message>
    <message>
        <source>Assignments imported</source>
        <translation>Hozzárendelések importálva</translation>
    </message>
    <message>
        <source>Sites imported</source>
        <translation>Telephelyek importálva</translation>
    </message>
    <message>
        <source>Dealer IDs imported</source>
        <translation>Viszonteladói azonosítók importálva</translation>
    </message>
    <message>
        <source>Own company changed</source>
        <translation>Saját cég módosítva</translation>
    </message>
    <message>
        <source>Site created</source>
        <translation>Telephely létrehozva</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>Telephely módosítva</translation>
    </message>
    <message>
        <source>Dealer ID created</source>
        <translation>Viszonteladói azonosító létrehozva</translation>
    </message>
    <message>
        <source>Dealer ID changed</source>
        <translation>Viszonteladói azonosító módosítva</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Felhasználó létrehozva</translation>
    </message>
    <message>
        <source>User invited</source>
        <translation>Felhasználó meghívva</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Felhasználó módosítva</translation>
    </message>
    <message>
        <source>User switched off</source>
        <translation>Felhasználó letiltva</translation>
    </message>
    <message>
        <source>User switched on</source>
        <translation>Felhasználó engedélyezve</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Meghívás elfogadva</translation>
    </message>
    <message>
        <source>Own rights raised</source>
        <translation>Saját jogosultságok bővítve</translation>
    </message>
    <message>
        <source>Own password set</source>
        <translation>Saját jelszó beállítva</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Jelszó visszaállítva</translation>
    </message>
    <message>
        <source>Looked as another user</source>
        <translation>Megtekintés más felhasználó nevében</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Nézet mentve</translation>
    </message>
    <message>
        <source>View renamed</source>
        <translation>Nézet átnevezve</translation>
    </message>
    <message>
        <source>View shared or taken back</source>
        <translation>Nézet megosztva vagy megosztása megszüntetve</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>Nézet törölve</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Submandant</source>
        <translation>Alpartner</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Felhasználó</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Hozzárendelés</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Helyettesítés</translation>
    </message>
    <message>
        <source>Dealer ID</source>
        <translation>Viszonteladói azonosító</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Telephely</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>Saját cég</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bejelentés</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Nézet</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Ütközés feloldva</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Street, postcode and city together</extracomment>
        <translation>Cím</translation>
    </message>
</context>
<context>
    <name>NewProduct</name>
    <message>
        <source>“%1” is a new product and is added to the products. If it is misspelt, correct it in the file.</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>„%1” új termék, és felkerül a termékek közé. Ha elírás, javítsa ki a fájlban.</translation>
    </message>
</context>
<context>
    <name>OthersValues</name>
    <message>
        <source>(empty)</source>
        <translation>(üres)</translation>
    </message>
    <message>
        <source>%1: “%2” was saved by somebody else, you typed “%3”.</source>
        <extracomment>%1 is a field, %2 the value that somebody else saved in it, %3 the value that was typed here</extracomment>
        <translation>%1: valaki más a következőt mentette: „%2”, az Ön értéke: „%3”.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Időközben megváltozott</translation>
    </message>
    <message>
        <source>While you were typing, somebody else saved other values. Which ones are to stay?</source>
        <translation>Miközben Ön gépelt, valaki más eltérő értékeket mentett. Melyik maradjon?</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>A sajátom mentése</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Másik átvétele</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n more record(s) of this change</source>
        <translation>
            <numerusform>A módosítás további %n rekordja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Password of the server&apos;s administrator:</source>
        <translation>A kiszolgáló rendszergazdájának jelszava:</translation>
    </message>
    <message>
        <source>“%1” is only invited and cannot sign in yet: somebody with the role “User administration” has to switch this user on first (kontorctl enable-user).</source>
        <extracomment>%1 is a login</extracomment>
        <translation>A(z) „%1” felhasználó egyelőre csak meghívott, még nem tud bejelentkezni: előbb egy „Felhasználók kezelése” szerepkörű személynek engedélyeznie kell (kontorctl enable-user).</translation>
    </message>
    <message>
        <source>“%1” is switched off and cannot sign in: somebody with the role “User administration” has to switch this user on first (kontorctl enable-user).</source>
        <extracomment>%1 is a login</extracomment>
        <translation>A(z) „%1” felhasználó le van tiltva, nem tud bejelentkezni: előbb egy „Felhasználók kezelése” szerepkörű személynek engedélyeznie kell (kontorctl enable-user).</translation>
    </message>
    <message numerus="yes">
        <source>Upgrading the server: whoever synchronises waits meanwhile. Without a word from it for %n minutes it is given up.</source>
        <extracomment>%n is after how long without an answer the server is given up</extracomment>
        <translation>
            <numerusform>A kiszolgáló frissítése folyik; aki szinkronizál, addig várakozik. Ha %n percig nem válaszol, a program megszakítja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPassword</name>
    <message>
        <source>Present password:</source>
        <translation>Jelenlegi jelszó:</translation>
    </message>
    <message>
        <source>New password (an empty line removes it):</source>
        <translation>Új jelszó (üres sor esetén a jelszó törlődik):</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Még egyszer:</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Password of %1 at the server:</source>
        <translation>%1 jelszava a kiszolgálón:</translation>
    </message>
    <message>
        <source>The address asks for less than a verified certificate and channel binding: somebody on the way could read or change what is sent.</source>
        <translation>A cím kevesebbet követel meg, mint az ellenőrzött tanúsítvány és a csatornakötés (channel binding): az adatokat útközben más elolvashatná vagy módosíthatná.</translation>
    </message>
    <message>
        <source>The password is kept in your keychain.</source>
        <translation>A jelszót a kulcstartója tárolja.</translation>
    </message>
    <message>
        <source>This store was a replica of this server already; it was left as it is.</source>
        <translation>Ez az adattár már ennek a kiszolgálónak a helyi másolata volt; változatlan maradt.</translation>
    </message>
    <message>
        <source>The address of this store&apos;s server was changed; all else was left as it is.</source>
        <translation>Az adattárhoz tartozó kiszolgáló címe módosult; minden más változatlan maradt.</translation>
    </message>
</context>
<context>
    <name>WhyAction</name>
    <message>
        <source>Why?</source>
        <translation>Miért?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>inactive</source>
        <translation>inaktív</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>igényelve</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktív</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>megvonva</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>meghívva</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>letiltva</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>használható</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>kivezetett</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>érdeklődő</translation>
    </message>
    <message>
        <source>existing customer</source>
        <translation>meglévő ügyfél</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>kézi</translation>
    </message>
    <message>
        <source>by order</source>
        <translation>megrendelésből</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>visszavonásból</translation>
    </message>
    <message>
        <source>received</source>
        <translation>beérkezett</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>feldolgozás alatt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>teljesítve</translation>
    </message>
    <message>
        <source>clarification needed</source>
        <translation>egyeztetés szükséges</translation>
    </message>
    <message>
        <source>notice given</source>
        <translation>felmondva</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>lejár</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>megszűnt</translation>
    </message>
    <message>
        <source>ends, no renewal</source>
        <translation>lejár, nem újul meg</translation>
    </message>
    <message>
        <source>renew</source>
        <translation>megújítás</translation>
    </message>
    <message>
        <source>call</source>
        <translation>hívás</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>lejárni hagyás</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>elutasítva</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>letiltva</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>rendezett</translation>
    </message>
    <message>
        <source>done</source>
        <translation>végrehajtva</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>elutasítva</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>függőben</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>küldés alatt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>visszaigazolva</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ütközés</translation>
    </message>
    <message>
        <source>findable</source>
        <translation>megtalálható</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>megnyitható</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zárolt</translation>
    </message>
    <message>
        <source>User administration</source>
        <translation>Felhasználók kezelése</translation>
    </message>
    <message>
        <source>Partner administration</source>
        <translation>Partneradatok kezelése</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Ügyfélgondozás</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Hozzárendelés</translation>
    </message>
    <message>
        <source>Customer desk</source>
        <translation>Ügyfélszolgálat</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Rendelésleadás</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Vezetőség</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Adminisztráció</translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation>Licencelés</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Együttműködés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Összes</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Saját</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Egyik sem</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>ütköző</translation>
    </message>
    <message>
        <source>gone there</source>
        <translation>ott már nincs</translation>
    </message>
</context>
<context>
    <name>kontor::Application</name>
    <message>
        <source>Open a store</source>
        <translation>Adattár megnyitása</translation>
    </message>
    <message>
        <source>Stores (*.kontor);;All files (*)</source>
        <translation>Adattárak (*.kontor);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is kept in %1.</source>
        <translation>A biztonsági mentés visszaállítva. A korábbi tartalom helye: %1.</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Változásnapló</translation>
    </message>
    <message>
        <source>The keychain of this desktop cannot be reached, so the password was not kept. It is asked for at the next start.</source>
        <translation>Az asztali környezet kulcstartója nem érhető el, ezért a program nem őrizte meg a jelszót. A következő indításkor újra kérni fogja.</translation>
    </message>
    <message>
        <source>%1, looking as %2</source>
        <extracomment>%1 is who is signed in, %2 is whom he looks as</extracomment>
        <translation>%1, megtekintés a következő nevében: %2</translation>
    </message>
    <message>
        <source>Look as this user</source>
        <translation>Megtekintés e felhasználó nevében</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Új jelszó…</translation>
    </message>
    <message>
        <source>The password was taken away.</source>
        <translation>A jelszó törölve.</translation>
    </message>
    <message>
        <source>The password was saved.</source>
        <translation>A jelszó mentve.</translation>
    </message>
    <message>
        <source>Look as another user</source>
        <translation>Megtekintés más felhasználó nevében</translation>
    </message>
    <message>
        <source>Look, read-only</source>
        <translation>Megtekintés csak olvasásra</translation>
    </message>
</context>
<context>
    <name>kontor::Backups</name>
    <message>
        <source>Back up the store</source>
        <translation>Adattár biztonsági mentése</translation>
    </message>
    <message>
        <source>Stores (*.kontor)</source>
        <translation>Adattárak (*.kontor)</translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <translation>A biztonsági mentés elkészült: %1</translation>
    </message>
    <message>
        <source>The planned backup failed: %1</source>
        <translation>Az ütemezett biztonsági mentés nem sikerült: %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Biztonsági mentés visszaállítása</translation>
    </message>
    <message>
        <source>Stores (*.kontor *.bak);;All files (*)</source>
        <translation>Adattárak (*.kontor *.bak);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Replace all data of this store by the backup “%1” of %2?</source>
        <translation>Lecseréli az adattár összes adatát erre a biztonsági mentésre: „%1” (%2)?</translation>
    </message>
    <message>
        <source>What the store holds now is kept in a file beside it.</source>
        <translation>Az adattár jelenlegi tartalmát a program egy mellette lévő fájlban megőrzi.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Biztonsági mentés visszaállítása</translation>
    </message>
    <message>
        <source>This store has changes that its server does not have yet (change sets: %1). Restore the backup all the same?</source>
        <translation>Ebben az adattárban vannak olyan módosítások, amelyek még nem jutottak el a kiszolgálóra (módosításcsomagok: %1). Ennek ellenére visszaállítja a biztonsági mentést?</translation>
    </message>
    <message>
        <source>They stay in the file that is kept beside the store, and nowhere else. Opened as a store, it can still send them.</source>
        <translation>Csak az adattár mellett megőrzött fájlban maradnak meg, máshol nem. Adattárként megnyitva az a fájl még el tudja küldeni őket.</translation>
    </message>
</context>
<context>
    <name>kontor::Support</name>
    <message>
        <source>System</source>
        <translation>Rendszer</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Ablakkezelő rendszer</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Képernyő</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Területi beállítás</translation>
    </message>
    <message>
        <source>Language set</source>
        <translation>Beállított nyelv</translation>
    </message>
    <message>
        <source>Theme set</source>
        <translation>Beállított téma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Szövegméret</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Adattár</translation>
    </message>
    <message>
        <source>Version of its tables</source>
        <translation>Adattár tábláinak verziója</translation>
    </message>
    <message>
        <source>Size of the store</source>
        <translation>Adattár mérete</translation>
    </message>
    <message>
        <source>Size of its log (WAL)</source>
        <translation>Adattár naplójának mérete (WAL)</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Szabad hely a lemezen</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Naplómappa</translation>
    </message>
    <message>
        <source>never</source>
        <translation>soha</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Kiszolgáló</translation>
    </message>
    <message>
        <source>Login there</source>
        <translation>Felhasználónév ott</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Elérhető</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>Its PostgreSQL</source>
        <translation>Ottani PostgreSQL</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Its clock is ahead by</source>
        <translation>Az ottani óra ennyivel siet</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Függőben lévő módosítások</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Ütközések</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Legutóbbi szinkronizálás</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Legutóbbi ellenőrzés</translation>
    </message>
    <message>
        <source>works</source>
        <translation>működik</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zárolva</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nem válaszol</translation>
    </message>
    <message>
        <source>keeps nothing</source>
        <translation>nem tárol semmit</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Kulcstartó</translation>
    </message>
</context>
<context>
    <name>kontor::Syncing</name>
    <message>
        <source>Settled: the server has your value already.</source>
        <translation>Feloldva: a kiszolgálón már az Ön értéke szerepel.</translation>
    </message>
    <message>
        <source>Settled: the server&apos;s value holds.</source>
        <translation>Feloldva: a kiszolgáló értéke érvényes.</translation>
    </message>
    <message>
        <source>Settled: your value holds.</source>
        <translation>Feloldva: az Ön értéke érvényes.</translation>
    </message>
    <message>
        <source>The keychain of this desktop cannot be reached, so the password was not kept. It is asked for at the next start.</source>
        <translation>Az asztali környezet kulcstartója nem érhető el, ezért a program nem őrizte meg a jelszót. A következő indításkor újra kérni fogja.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled: your values hold.</source>
        <translation>
            <numerusform>%n ütközés feloldva: az Ön értékei érvényesek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled: the server&apos;s values hold.</source>
        <translation>
            <numerusform>%n ütközés feloldva: a kiszolgáló értékei érvényesek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is allowed was saved. %n record(s) are refused still and wait here, each with its reason.</source>
        <translation>
            <numerusform>Amit lehetett, a program mentette. %n rekord továbbra is elutasítva: itt marad, az okával együtt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::AboutDialog</name>
    <message>
        <source>About Kontor</source>
        <translation>A Kontor névjegye</translation>
    </message>
    <message>
        <source>Kontor %1</source>
        <translation>Kontor %1</translation>
    </message>
    <message>
        <source>The desktop program of a partner company&apos;s back office.</source>
        <translation>Asztali program az értékesítési partner háttérirodája számára.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Szabad szoftver a GNU General Public License 3-as vagy újabb verziója szerint. Semmilyen garancia nem vonatkozik rá.</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Programkönyvtárak</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Licenc</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Programkönyvtár</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenc</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Programkönyvtárak</translation>
    </message>
</context>
<context>
    <name>kontor::ui::AssignmentTab</name>
    <message>
        <source>After saving: %1 findable, %2 can be opened</source>
        <translation>Mentés után: %1 megtalálható, %2 megnyitható</translation>
    </message>
    <message numerus="yes">
        <source>, %n waits for customer administration (%1)</source>
        <extracomment>goes on a sentence; %1 are customer numbers</extracomment>
        <translation>
            <numerusform>, ügyfél-adminisztrációra vár: %n (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is also with: %2</source>
        <extracomment>%1 a customer number, %2 names of Submandants; the full stop is put there where no name ends with one</extracomment>
        <translation>%1 más alpartnernél is: %2</translation>
    </message>
    <message>
        <source>Assign the selected customers</source>
        <translation>Kijelölt ügyfelek hozzárendelése</translation>
    </message>
    <message>
        <source>Assign all customers found</source>
        <translation>Összes talált ügyfél hozzárendelése</translation>
    </message>
    <message>
        <source>Withdraw the selected customers</source>
        <translation>Kijelölt ügyfelek hozzárendelésének megszüntetése</translation>
    </message>
    <message>
        <source>Withdraw all customers found</source>
        <translation>Összes talált ügyfél hozzárendelésének megszüntetése</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n customer(s)</source>
        <translation>
            <numerusform>%n ügyfél hozzárendelése</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n customer(s)</source>
        <translation>
            <numerusform>%n ügyfél hozzárendelésének megszüntetése</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a column of customer numbers: they are assigned</source>
        <translation>Ügyfélszámok oszlopának beillesztése és az ügyfelek hozzárendelése</translation>
    </message>
    <message>
        <source>The clipboard holds no customer numbers. Copy a column of numbers first.</source>
        <translation>A vágólapon nincs ügyfélszám. Előbb másoljon ki egy oszlopnyi ügyfélszámot.</translation>
    </message>
    <message>
        <source>Paste customer numbers</source>
        <translation>Ügyfélszámok beillesztése</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved.</source>
        <translation>
            <numerusform>%n ügyfél áthelyezve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>Már ott volt: %n ügyfél.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospects cannot be assigned: %1</source>
        <extracomment>%1 are customer numbers</extracomment>
        <translation>Érdeklődők nem rendelhetők hozzá: %1</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <extracomment>%1 are customer numbers</extracomment>
        <translation>Nem található: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of your moves was saved by somebody else meanwhile.</source>
        <translation>
            <numerusform>Az Ön áthelyezései közül időközben valaki más már elmentett %n áthelyezést.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) archived meanwhile, so the move(s) were dropped: %1</source>
        <extracomment>%1 are numbers and names of customers</extracomment>
        <translation>
            <numerusform>%n ügyfelet időközben archiváltak, ezért az áthelyezésük elmarad: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) no longer visible to you, so the move(s) were dropped.</source>
        <translation>
            <numerusform>%n ügyfelet Ön már nem lát, ezért az áthelyezésük elmarad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Az utolsó módosítás visszavonása</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>A visszavont módosítás megismétlése</translation>
    </message>
    <message>
        <source>All moves are taken back; there is nothing to save.</source>
        <translation>Minden áthelyezés vissza van vonva, nincs mit menteni.</translation>
    </message>
    <message>
        <source>Archived customers stay as they are: %1</source>
        <extracomment>%1 are customer numbers</extracomment>
        <translation>Az archivált ügyfelek nem módosíthatók: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to %1.</source>
        <translation>
            <numerusform>%n ügyfél áthelyezve ide: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to the available customers.</source>
        <translation>
            <numerusform>%n ügyfél áthelyezve az elérhető ügyfelek közé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::BackupDialog</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Biztonsági mentés ké&amp;szítése most…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Mentés &amp;visszaállítása…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>Mappa &amp;kiválasztása…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Biztonsági mentések</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Kézi biztonsági mentés</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatikus biztonsági mentés</translation>
    </message>
    <message>
        <source>While Kontor is open. A folder on another disk is safer than one on this computer alone.</source>
        <translation>Amíg a Kontor nyitva van. Egy másik lemezen lévő mappa biztonságosabb, mint egy olyan, amely csak ezen a számítógépen van.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kikapcsolva</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Naponta</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hetente</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Gyakoriság</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Megőrzött biztonsági mentések száma</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Utolsó biztonsági mentés: %1</translation>
    </message>
    <message>
        <source>There is no backup of this store yet.</source>
        <translation>Erről az adattárról még nincs biztonsági mentés.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Folyamatban…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Biztonsági mentések mappája</translation>
    </message>
</context>
<context>
    <name>kontor::ui::BoxModel</name>
    <message>
        <source>also:</source>
        <extracomment>column: which other Submandants look after the customer too</extracomment>
        <translation>máshol is:</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>column of the boxes: short for customer administration</extracomment>
        <translation>Adminisztráció</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>column of the boxes: short for customer number</extracomment>
        <translation>Szám</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CommandPalette</name>
    <message>
        <source>What do you want to do or to find?</source>
        <translation>Mit szeretne tenni vagy megkeresni?</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Parancspaletta</translation>
    </message>
    <message>
        <source>Actions and records found</source>
        <translation>Talált műveletek és rekordok</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nincs találat. Próbálja kevesebb betűvel.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CompanyPage</name>
    <message>
        <source>Own company</source>
        <translation>Saját cég</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Mentve: %1</translation>
    </message>
    <message>
        <source>Some customers are with several Submandants now. Withdraw them from all but one, then this can be set.</source>
        <translation>Jelenleg egyes ügyfelek több alpartnerhez is hozzá vannak rendelve. Egy kivételével szüntesse meg a hozzárendeléseiket, utána ez beállítható.</translation>
    </message>
    <message>
        <source>several Submandants</source>
        <translation>több alpartnerhez is</translation>
    </message>
    <message>
        <source>one Submandant only</source>
        <translation>csak egy alpartnerhez</translation>
    </message>
    <message>
        <source>inactive: each customer is asked first</source>
        <translation>inaktív: előbb minden ügyfelet meg kell kérdezni</translation>
    </message>
    <message>
        <source>active: new customers can be opened at once</source>
        <translation>aktív: az új ügyfelek azonnal megnyithatók</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Telephelyek</translation>
    </message>
    <message>
        <source>Dealer IDs</source>
        <translation>Viszonteladói azonosítók</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>You can look at this. Partner administration may change it.</source>
        <translation>Ezt Ön csak megtekintheti. Módosítani a „Partneradatok kezelése” szerepkörrel lehet.</translation>
    </message>
    <message>
        <source>A customer may be assigned to</source>
        <extracomment>what stands below is &quot;several Submandants&quot; or &quot;one Submandant only&quot;</extracomment>
        <translation>Egy ügyfél hozzárendelhető</translation>
    </message>
    <message>
        <source>Customer administration of new customers</source>
        <translation>Új ügyfelek ügyfél-adminisztrációja</translation>
    </message>
    <message>
        <source>Time zone of the office</source>
        <translation>Az iroda időzónája</translation>
    </message>
    <message>
        <source>Decides which day “today” is, for everybody.</source>
        <translation>Mindenki számára ez határozza meg, hogy melyik nap a „ma”.</translation>
    </message>
    <message>
        <source>Data is out of date after (minutes)</source>
        <translation>Ennyi perc után számítanak réginek az adatok</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ConnectDialog</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Kiszolgáló</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Adatbázis</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Felhasználónév</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this desktop</source>
        <translation>&amp;Tárolás az asztali környezet kulcstartójában</translation>
    </message>
    <message>
        <source>Kept &amp;in the file</source>
        <translation>Adattár &amp;helye</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ki&amp;választás…</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Csatlakozás kiszolgálóhoz</translation>
    </message>
    <message>
        <source>The store is loaded from the server and kept on this workstation: you can go on working while the server is out of reach.</source>
        <translation>A program betölti az adattárat a kiszolgálóról, és ezen a munkaállomáson tárolja: Ön akkor is tovább dolgozhat, ha a kiszolgáló nem érhető el.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Csatlakozás</translation>
    </message>
    <message>
        <source>Its name, as your administrator gave it: db.example.com</source>
        <translation>A rendszergazdától kapott név, például: db.example.com</translation>
    </message>
    <message>
        <source>Empty where the server knows you without one</source>
        <translation>Hagyja üresen, ha a kiszolgáló jelszó nélkül is felismeri Önt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Előrehaladás</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Melyik kiszolgálóhoz csatlakozik?</translation>
    </message>
    <message>
        <source>Write the password into its own field, not into the address.</source>
        <translation>A jelszót a saját mezőjébe írja, ne a címbe.</translation>
    </message>
    <message>
        <source>Which database is it?</source>
        <translation>Melyik adatbázishoz csatlakozik?</translation>
    </message>
    <message>
        <source>Who are you on the server?</source>
        <translation>Mi az Ön felhasználóneve a kiszolgálón?</translation>
    </message>
    <message>
        <source>Where is the store to be kept?</source>
        <translation>Hová kerüljön az adattár?</translation>
    </message>
    <message>
        <source>Loading the store…</source>
        <translation>Adattár betöltése…</translation>
    </message>
    <message>
        <source>Checking what was loaded…</source>
        <translation>Betöltött adatok ellenőrzése…</translation>
    </message>
    <message>
        <source>Loading part %1 of %2: %3 records</source>
        <extracomment>%1 of %2 tables, %3 records of the present one</extracomment>
        <translation>%1/%2. rész betöltése: %3 rekord</translation>
    </message>
    <message>
        <source>Stopped. What was loaded is kept: “Connect” goes on from there.</source>
        <translation>Leállítva. A betöltött adatok megmaradtak: a „Csatlakozás” gombbal innen folytathatja.</translation>
    </message>
    <message>
        <source>Where the store is kept</source>
        <translation>Az adattár helye</translation>
    </message>
    <message>
        <source>Stores (*.kontor)</source>
        <translation>Adattárak (*.kontor)</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>A kiszolgáló megkeresése</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>Csatlakozás a kiszolgálóhoz</translation>
    </message>
    <message>
        <source>Check that the line is safe</source>
        <translation>A kapcsolat biztonságának ellenőrzése</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Check rights and version</source>
        <translation>Jogosultságok és verzió ellenőrzése</translation>
    </message>
    <message>
        <source>Synchronise with the server</source>
        <translation>Szinkronizálás a kiszolgálóval</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>&amp;Szinkronizálás</translation>
    </message>
    <message>
        <source>&amp;Replace the file that is there, and keep it beside the new one</source>
        <translation>A meglévő fájl &amp;cseréje (mellette megőrizve)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerActions</name>
    <message>
        <source>Request again</source>
        <translation>Újbóli igénylés</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Igénylés</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Igénylés visszavonása</translation>
    </message>
    <message>
        <source>The customer has agreed: activate</source>
        <translation>Az ügyfél jóváhagyta: aktiválás</translation>
    </message>
    <message>
        <source>The customer has revoked it</source>
        <translation>Az ügyfél megvonta</translation>
    </message>
    <message>
        <source>Customer administration</source>
        <translation>Ügyfél-adminisztráció</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Továbbiak</translation>
    </message>
    <message>
        <source>Report outdated data…</source>
        <translation>Elavult adat bejelentése…</translation>
    </message>
    <message>
        <source>Only for a customer that can be opened and is not archived.</source>
        <translation>Csak megnyitható és nem archivált ügyfélnél lehetséges.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Visszahozás az archívumból</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiválás</translation>
    </message>
    <message>
        <source>Customer administration of %1: %2</source>
        <extracomment>%1 is a customer, %2 the state of its administration</extracomment>
        <translation>Ügyfél-adminisztráció, %1: %2</translation>
    </message>
    <message>
        <source>Report outdated data</source>
        <translation>Elavult adat bejelentése</translation>
    </message>
    <message>
        <source>What is outdated at %1? The report stays with the customer until it is settled.</source>
        <translation>Mi elavult ennél az ügyfélnél: %1? A bejelentés az ügyfélnél marad, amíg le nem zárják.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bejelentés</translation>
    </message>
    <message>
        <source>What is outdated</source>
        <translation>Elavult adat</translation>
    </message>
    <message>
        <source>Reported as outdated: %1</source>
        <translation>Elavultként bejelentve: %1</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Archiválva: %1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Visszahozva az archívumból: %1</translation>
    </message>
    <message>
        <source>Partner contact…</source>
        <translation>Partneri kapcsolattartó…</translation>
    </message>
    <message>
        <source>Set by the teams Management and Administration.</source>
        <translation>A „Vezetőség” és az „Adminisztráció” csapat állíthatja be.</translation>
    </message>
    <message>
        <source>Who sees it, and why…</source>
        <translation>Ki látja, és miért…</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Változásnapló</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerBox</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows the search found, and how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>Available customers</source>
        <translation>Elérhető ügyfelek</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Alpartner: %1</translation>
    </message>
    <message>
        <source>Number, name, city</source>
        <translation>Ügyfélszám, név, város</translation>
    </message>
    <message>
        <source>Search the available customers</source>
        <translation>Keresés az elérhető ügyfelek között</translation>
    </message>
    <message>
        <source>Search the assigned customers</source>
        <translation>Keresés a hozzárendelt ügyfelek között</translation>
    </message>
    <message>
        <source>All customers are assigned.</source>
        <translation>Minden ügyfél hozzá van rendelve.</translation>
    </message>
    <message>
        <source>No customers yet. Drag them here from the left, or select some and press Enter.</source>
        <translation>Még nincs ügyfél. Húzza ide az ügyfeleket a bal oldalról, vagy jelölje ki őket, és nyomja meg az Enter billentyűt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>below the title of a box, the number of its rows</extracomment>
        <translation>
            <numerusform>%Ln ügyfél</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerCards</name>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerDetail</name>
    <message>
        <source>The profile is locked: the customer administration is %1. It opens when the customer has agreed and the administration is active.</source>
        <extracomment>%1 is the state of the customer administration, e.g. inactive</extracomment>
        <translation>A profil zárolt. Az ügyfél-adminisztráció állapota: %1. A profil akkor nyitható meg, ha az ügyfél jóváhagyta az adminisztrációt, és az aktív.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Létrehozva: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Mentve: %1</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Törzsadatok</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Hozzárendelések</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új ügyfél</translation>
    </message>
    <message>
        <source>Nothing is stored before you save.</source>
        <translation>Mentésig a program semmit sem tárol el.</translation>
    </message>
    <message>
        <source>All assignments; ended ones show the day they ended.</source>
        <translation>Az összes hozzárendelés; a megszűnteknél a megszűnés napjával.</translation>
    </message>
    <message>
        <source>This customer is not assigned to any Submandant.</source>
        <translation>Ez az ügyfél egyetlen alpartnerhez sincs hozzárendelve.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miért?</translation>
    </message>
    <message>
        <source>Who can open this customer, and what stands in the way</source>
        <translation>Ki nyithatja meg ezt az ügyfelet, és mi akadályozza</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>Új érdeklődő</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerForm</name>
    <message>
        <source>– none –</source>
        <translation>– nincs –</translation>
    </message>
    <message>
        <source>The number does not change.</source>
        <translation>Az ügyfélszám nem módosítható.</translation>
    </message>
    <message>
        <source>You can only create prospects.</source>
        <translation>Ön csak érdeklődőt hozhat létre.</translation>
    </message>
    <message>
        <source>An existing customer stays one.</source>
        <translation>Meglévő ügyfélből nem lehet újra érdeklődő.</translation>
    </message>
    <message>
        <source>Set by the teams Management and Administration.</source>
        <translation>A „Vezetőség” és az „Adminisztráció” csapat állíthatja be.</translation>
    </message>
    <message>
        <source>This contact sees no customers: the visibility is None.</source>
        <translation>Ez a kapcsolattartó nem lát ügyfeleket: a láthatóság értéke „Egyik sem”.</translation>
    </message>
    <message>
        <source>This contact cannot sign in at the moment.</source>
        <translation>Ez a kapcsolattartó jelenleg nem jelentkezhet be.</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (kivezetett)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerHints</name>
    <message>
        <source>Settled: %1</source>
        <translation>Lezárva: %1</translation>
    </message>
    <message>
        <source>Archived on %1. It stands in no list and cannot be changed until it is brought back.</source>
        <translation>Archiválva (%1). Az ügyfél egyik listában sem szerepel, és nem módosítható, amíg vissza nem hozzák az archívumból.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Visszahozás</translation>
    </message>
    <message>
        <source>Reported as outdated: %1 (%2, %3)</source>
        <extracomment>%1 what a person wrote, %2 who, %3 when</extracomment>
        <translation>Elavultként bejelentve: %1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>(archived)</source>
        <translation>(archivált)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Összevonás…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Lezárás</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes to this customer wait(s) for a decision.</source>
        <translation>
            <numerusform>Ennek az ügyfélnek %n módosítása vár az Ön döntésére.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Döntés…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerHistory</name>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Hozzárendelés</translation>
    </message>
    <message>
        <source>Report of outdated data</source>
        <translation>Elavult adat bejelentése</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Összevonás</translation>
    </message>
    <message>
        <source>%1: added</source>
        <extracomment>%1 is e.g. Product or Assignment</extracomment>
        <translation>%1: hozzáadva</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: eltávolítva</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: módosítva</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Még nem történt módosítás.</translation>
    </message>
    <message>
        <source>You have not changed anything here. Everybody&apos;s changes are seen with the role “Audit”.</source>
        <translation>Ön itt még semmit sem módosított. Mindenki módosításai az „Audit” szerepkörrel láthatók.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Módosította</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Korábbi érték</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Új érték</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerSelection</name>
    <message>
        <source>Assign to…</source>
        <translation>Hozzárendelés…</translation>
    </message>
    <message>
        <source>Set contact…</source>
        <translation>Partneri kapcsolattartó…</translation>
    </message>
    <message>
        <source>Set site…</source>
        <translation>Telephely…</translation>
    </message>
    <message>
        <source>Request administration</source>
        <translation>Adminisztráció igénylése</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiválás</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Visszahozás</translation>
    </message>
    <message numerus="yes">
        <source>Partner contact of %n customer(s)</source>
        <translation>
            <numerusform>%n ügyfél partneri kapcsolattartója</numerusform>
        </translation>
    </message>
    <message>
        <source>Set contact</source>
        <translation>Kapcsolattartó megadása</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kapcsolattartó nélkül</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no partner contact now.</source>
        <translation>
            <numerusform>%n ügyfélnek mostantól nincs partneri kapcsolattartója.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have the partner contact %1 now.</source>
        <translation>
            <numerusform>%n ügyfél partneri kapcsolattartója mostantól: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Site of %n customer(s)</source>
        <translation>
            <numerusform>%n ügyfél telephelye</numerusform>
        </translation>
    </message>
    <message>
        <source>Set site</source>
        <translation>Telephely megadása</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Telephely nélkül</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no site now.</source>
        <translation>
            <numerusform>%n ügyfélnek mostantól nincs telephelye.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) belong to the site %1 now.</source>
        <translation>
            <numerusform>%n ügyfél telephelye mostantól: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer administration requested for %n customer(s).</source>
        <translation>
            <numerusform>Ügyfél-adminisztráció igényelve: %n ügyfél.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) archived</source>
        <translation>
            <numerusform>%n ügyfél archiválva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought back</source>
        <translation>
            <numerusform>%n ügyfél visszahozva az archívumból</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n customer(s) to a Submandant</source>
        <translation>
            <numerusform>%n ügyfél hozzárendelése alpartnerhez</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Hozzárendelés</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) assigned to %1.</source>
        <translation>
            <numerusform>%n ügyfél hozzárendelve: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n kimaradt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Semmi sem változott.</translation>
    </message>
    <message>
        <source>Do it for the others</source>
        <translation>Végrehajtás a többinél</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>Új érdeklődő</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új ügyfél</translation>
    </message>
    <message>
        <source>No customers yet. Import them from a CSV or Excel file.</source>
        <translation>Még nincs ügyfél. Importáljon ügyfeleket CSV- vagy Excel-fájlból.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miért?</translation>
    </message>
    <message>
        <source>What stands between you and a customer that you miss</source>
        <translation>Mi az oka, hogy Ön nem talál vagy nem tud megnyitni egy ügyfelet</translation>
    </message>
    <message>
        <source>All customers here are archived.</source>
        <translation>Itt minden ügyfél archiválva van.</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archiváltak megjelenítése</translation>
    </message>
</context>
<context>
    <name>kontor::ui::DealerIdsTab</name>
    <message>
        <source>The code does not change afterwards.</source>
        <translation>A kód később nem módosítható.</translation>
    </message>
    <message>
        <source>Dealer ID created: %1</source>
        <translation>Viszonteladói azonosító létrehozva: %1</translation>
    </message>
    <message>
        <source>New dealer ID</source>
        <translation>Új viszonteladói azonosító</translation>
    </message>
    <message>
        <source>Create dealer ID</source>
        <translation>Azonosító létrehozása</translation>
    </message>
    <message>
        <source>Retire dealer ID</source>
        <translation>Viszonteladói azonosító kivezetése</translation>
    </message>
    <message>
        <source>Retire the dealer ID %1? It cannot be chosen for a Submandant any more.</source>
        <translation>Kivezeti ezt a viszonteladói azonosítót: %1? Ezután alpartnerhez már nem választható.</translation>
    </message>
    <message>
        <source>No Submandant has it.</source>
        <translation>Egyetlen alpartner sem használja.</translation>
    </message>
    <message>
        <source>Only partner administration may change this.</source>
        <translation>Ez csak a „Partneradatok kezelése” szerepkörrel módosítható.</translation>
    </message>
    <message>
        <source>New dealer ID…</source>
        <translation>Új viszonteladói azonosító…</translation>
    </message>
    <message>
        <source>Every Submandant has exactly one of these. A retired one stays where it is and cannot be chosen anew.</source>
        <translation>Minden alpartnerhez pontosan egy viszonteladói azonosító tartozik. A kivezetett azonosító ott marad, ahol van, de újonnan nem választható.</translation>
    </message>
    <message>
        <source>No dealer IDs yet. Without one no Submandant can be created.</source>
        <translation>Még nincs viszonteladói azonosító. Enélkül nem hozható létre alpartner.</translation>
    </message>
    <message>
        <source>Dealer IDs</source>
        <translation>Viszonteladói azonosítók</translation>
    </message>
    <message numerus="yes">
        <source>%n Submandant(s) keep it until another one is chosen there.</source>
        <translation>
            <numerusform>%n alpartner továbbra is ezt használja, amíg az alpartnernél másikat nem választanak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::DeputyDialog</name>
    <message>
        <source>Set the deputy</source>
        <translation>Helyettesítő beállítása</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Helyettesítők</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Távol lévő</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Helyettesítő</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Első nap</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Befejezés most</translation>
    </message>
    <message>
        <source>Nothing has to be given back: after the last day the deputy sees what he saw before.</source>
        <translation>Semmit sem kell visszaadni: az utolsó nap után a helyettesítő azt látja, amit korábban.</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody.</source>
        <translation>Senki sem helyettesít senkit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Válasszon</translation>
    </message>
    <message numerus="yes">
        <source>The deputy sees %n more customer(s), those of the person who is away, until the last day.</source>
        <translation>
            <numerusform>A helyettesítő az utolsó napig további %n ügyfelet lát: a távol lévő munkatárs ügyfeleit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deputy is switched off or sees no customers, and would see nothing of it.</source>
        <translation>A helyettesítő le van tiltva, vagy nem lát ügyfeleket, ezért ezekből semmit sem látna.</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <extracomment>%1 stands in for %2</extracomment>
        <translation>%1 a következő munkatársat helyettesíti: %2.</translation>
    </message>
    <message>
        <source>%1 does not stand in any more.</source>
        <translation>%1 már nem helyettesít.</translation>
    </message>
    <message>
        <source>Nothing changes for the deputy: there are no customers to see besides those seen anyway.</source>
        <translation>A helyettesítő számára nem változik semmi: nincs olyan ügyfél, akit ne látna egyébként is.</translation>
    </message>
    <message>
        <source>Select in the list who stands in.</source>
        <translation>Jelöljön ki a listában egy helyettesítést.</translation>
    </message>
    <message>
        <source>This deputy does not stand in any more.</source>
        <translation>Ez a helyettesítés már véget ért.</translation>
    </message>
    <message>
        <source>Choose who is away and who stands in.</source>
        <translation>Válassza ki, ki van távol, és ki helyettesíti.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::DiagnosisDialog</name>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>&amp;Diagnosztika másolása</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosztika</translation>
    </message>
    <message>
        <source>Looking at the store…</source>
        <translation>Adattár ellenőrzése…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Naplómappa megnyitása</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Minden rendben.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n probléma</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>A kiszolgáló lekérdezése…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nem mentett módosítások</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <extracomment>%1 is the name of a record or page</extracomment>
        <translation>Nem mentett módosítások itt: „%1”.</translation>
    </message>
    <message>
        <source>What you discard is lost.</source>
        <translation>Az elvetett módosítások elvesznek.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>No mail program</source>
        <translation>Nincs levelezőprogram</translation>
    </message>
    <message>
        <source>No mail program took the draft. Please write to %1 yourself:

%2</source>
        <translation>Egyetlen levelezőprogram sem vette át a piszkozatot. Kérjük, írjon Ön erre a címre (%1):

%2</translation>
    </message>
    <message>
        <source>No mail program took the draft. Please write the mail yourself:

%1</source>
        <translation>Egyetlen levelezőprogram sem vette át a piszkozatot. Kérjük, írja meg a levelet saját maga:

%1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::DraftSight</name>
    <message numerus="yes">
        <source>%n unsaved change(s) were dropped: you may not open the record(s) any more.</source>
        <translation>
            <numerusform>%n nem mentett módosítást a program elvetett: a hozzá tartozó rekordot Ön már nem nyithatja meg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::EmptyState</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Itt még nincs semmi.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>This could not be loaded.</source>
        <translation>A betöltés nem sikerült.</translation>
    </message>
    <message>
        <source>You do not have the right to see this.</source>
        <translation>Nincs jogosultsága ennek megtekintéséhez.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ExportDialog</name>
    <message numerus="yes">
        <source>All %n row(s), as they are searched, filtered and sorted</source>
        <translation>
            <numerusform>Az összes sor (%n), a jelenlegi keresés, szűrés és rendezés szerint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected row(s)</source>
        <translation>
            <numerusform>Csak a kijelölt sorok (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportálás: %1</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-munkafüzet (.xlsx)</translation>
    </message>
    <message>
        <source>CSV, separated by semicolons (.csv)</source>
        <translation>CSV, pontosvesszővel tagolva (.csv)</translation>
    </message>
    <message>
        <source>CSV, separated by commas (.csv)</source>
        <translation>CSV, vesszővel tagolva (.csv)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiválasztás…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Fájl kiválasztása</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sorok</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message numerus="yes">
        <source>The %n column(s) shown, in their order</source>
        <translation>
            <numerusform>A látható %n oszlop, a jelenlegi sorrendben</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fájltípus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-munkafüzetek (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-fájlok (*.csv)</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Adja meg a fájl nevét.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Ez a mappa nem létezik. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The name of the file has to end in %1.</source>
        <translation>A fájlnév kötelező végződése: %1.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Fájl felülírása</translation>
    </message>
    <message>
        <source>A file of this name is there already; it will be replaced.</source>
        <translation>Ilyen nevű fájl már létezik; a program felül fogja írni.</translation>
    </message>
    <message>
        <source>Guard texts that look like formulas</source>
        <translation>A képletnek látszó szövegek védelme</translation>
    </message>
    <message>
        <source>A text that begins with =, +, - or @ gets an apostrophe, so that a spreadsheet program shows it and calculates nothing. Telephone numbers stay as they are. Kontor takes the apostrophe away when it imports the file.</source>
        <translation>Az =, +, - vagy @ jellel kezdődő szöveg elé aposztróf kerül, hogy a táblázatkezelő megjelenítse, és ne számítson ki semmit. A telefonszámok változatlanok maradnak. A fájl importálásakor a Kontor elhagyja az aposztrófot.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Képletek</translation>
    </message>
    <message>
        <source>The selected rows: none is selected in the list</source>
        <translation>Csak a kijelölt sorok: a listában egy sincs kijelölve</translation>
    </message>
    <message>
        <source>Not needed here: a workbook marks such cells as text, and nothing is calculated.</source>
        <translation>Itt nincs rá szükség: a munkafüzet az ilyen cellákat szövegként jelöli, így a program semmit sem számol ki.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FieldForm</name>
    <message>
        <source>Somebody else emptied this field meanwhile.</source>
        <translation>Ezt a mezőt időközben valaki más kiürítette.</translation>
    </message>
    <message>
        <source>Saved by somebody else meanwhile: %1</source>
        <translation>Időközben más ezt mentette: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Szűrő: %1</translation>
    </message>
    <message>
        <source>Filter: %1, %2 hits</source>
        <translation>Szűrő: %1, %2 találat</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterMenu</name>
    <message>
        <source>Loading…</source>
        <translation>Betöltés…</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are offered here.</source>
        <translation>
            <numerusform>Itt csak az első %n érték választható.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterRow</name>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Keresés ebben a listában</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Keresés: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Szűrő eltávolítása (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrő</translation>
    </message>
    <message>
        <source>Filter by more columns (%1)</source>
        <translation>Szűrés további oszlopok szerint (%1)</translation>
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
        <translation>nincs megadva</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FirstStart</name>
    <message>
        <source>What is your company called?</source>
        <translation>Mi az Ön cégének a neve?</translation>
    </message>
    <message>
        <source>A Submandant needs a dealer ID of yours.</source>
        <translation>Az alpartnerekhez szükség van az Ön cégének legalább egy viszonteladói azonosítójára.</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Adattár megnyitása</translation>
    </message>
    <message>
        <source>Stores (*.kontor);;All files (*)</source>
        <translation>Adattárak (*.kontor);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Üdvözli a Kontor</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>A demó kipróbálása</translation>
    </message>
    <message>
        <source>A made-up sales partner with Submandants, users and customers. Look around and change what you like: nothing of it is real.</source>
        <translation>Kitalált értékesítési partner alpartnerekkel, felhasználókkal és ügyfelekkel. Nézzen körül, és módosítson bármit: semmi sem valódi.</translation>
    </message>
    <message>
        <source>Start with the demo</source>
        <translation>Kezdés a demóval</translation>
    </message>
    <message>
        <source>A store of your own</source>
        <translation>Saját adattár</translation>
    </message>
    <message>
        <source>Your company, one dealer ID and one administrator. Everything can be changed later.</source>
        <translation>Az Ön cége, egy viszonteladói azonosító és egy adminisztrátor. Később minden módosítható.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Cégnév</translation>
    </message>
    <message>
        <source>Dealer ID</source>
        <translation>Viszonteladói azonosító</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Adattár létrehozása</translation>
    </message>
    <message>
        <source>Open a store that is there already…</source>
        <translation>Meglévő adattár megnyitása…</translation>
    </message>
    <message>
        <source>Where the store is kept</source>
        <translation>Az adattár helye</translation>
    </message>
    <message>
        <source>Stores (*.kontor)</source>
        <translation>Adattárak (*.kontor)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Biztonsági mentés visszaállítása</translation>
    </message>
    <message>
        <source>Stores (*.kontor *.bak);;All files (*)</source>
        <translation>Adattárak (*.kontor *.bak);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hogyan szeretné kezdeni?</translation>
    </message>
    <message>
        <source>Your store cannot be opened. These are the ways out.</source>
        <translation>Az Ön adattára nem nyitható meg. A következő megoldások közül választhat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Biztonsági mentés visszaállítása…</translation>
    </message>
    <message>
        <source>A new store is kept in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Új adattár helye: %1</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Másik hely választása…</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Csatlakozás kiszolgálóhoz…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FormDraft</name>
    <message>
        <source>Unsaved changes from last time are back.</source>
        <translation>A program visszatöltötte a legutóbbi nem mentett módosításokat.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FormField</name>
    <message>
        <source>required</source>
        <extracomment>said by a screen reader of a field that may not stay empty</extracomment>
        <translation>kötelező</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FormUndo</name>
    <message>
        <source>%1 changed</source>
        <extracomment>a step that can be undone; %1 is the name of a field</extracomment>
        <translation>%1 módosítva</translation>
    </message>
</context>
<context>
    <name>kontor::ui::GapsPage</name>
    <message>
        <source>Enter the code…</source>
        <translation>Kód megadása…</translation>
    </message>
    <message>
        <source>Edit the user…</source>
        <translation>Felhasználó szerkesztése…</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Hiánylista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is missing, %2 how often</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to do here: no record has this gap.</source>
        <translation>Itt nincs teendő: egyetlen rekordnál sem áll fenn ez a hiány.</translation>
    </message>
    <message>
        <source>Nothing is missing: everybody can see and do what he should.</source>
        <translation>Nincs hiány: mindenki láthatja és megteheti, amit kell.</translation>
    </message>
    <message>
        <source>What is missing for people to see and do what they should.</source>
        <translation>Mi hiányzik ahhoz, hogy mindenki láthassa és megtehesse, amit kell.</translation>
    </message>
    <message>
        <source>Requested for more than so many days:</source>
        <translation>Ennyi napnál régebben igényelve:</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Handover</name>
    <message>
        <source>Hand over all customers of %1</source>
        <translation>„%1” alpartner összes ügyfelének átadása</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Átadás</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) handed over to “%1”.</source>
        <extracomment>%1 is a Submandant</extracomment>
        <translation>
            <numerusform>%n ügyfél átadva a következő alpartnernek: „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over the contacts of %1</source>
        <translation>„%1” felhasználó kapcsolattartói feladatainak átadása</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have the partner contact %1 now.</source>
        <translation>
            <numerusform>%n ügyfél partneri kapcsolattartója mostantól: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers to hand over.</source>
        <translation>Nincs átadandó ügyfél.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) go over to “%1”.</source>
        <extracomment>%1 is a Submandant</extracomment>
        <translation>
            <numerusform>%n ügyfél kerül át a következő alpartnerhez: „%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are with both already.</source>
        <translation>
            <numerusform>Közülük %n ügyfél már mindkét alpartnernél megvan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) get the partner contact %1.</source>
        <translation>
            <numerusform>%n ügyfél új partneri kapcsolattartója: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go, because their customer administration is not active: %1.</source>
        <extracomment>%1 names customers</extracomment>
        <translation>
            <numerusform>%n ügyfél nem adható át, mert az ügyfél-adminisztráció nem aktív: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>But %1 is switched off or sees no customers, and could not work on them.</source>
        <extracomment>%1 is a login</extracomment>
        <translation>A kiválasztott kapcsolattartó (%1) azonban le van tiltva, vagy nem lát ügyfeleket, ezért nem tudna velük foglalkozni.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Táblázatok (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Minden fájl (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>You do not have the right to import these.</source>
        <translation>Nincs jogosultsága ezek importálásához.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiválasztás…</translation>
    </message>
    <message>
        <source>A CSV or Excel file (.xlsx). It can also be dropped here.</source>
        <translation>CSV- vagy Excel-fájl (.xlsx). Ide is húzható.</translation>
    </message>
    <message>
        <source>Its rows are</source>
        <translation>A sorok tartalma</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step. Rows that are there already are changed, others are created; an empty cell leaves what is there.</source>
        <translation>Az utolsó lépésig a program semmit sem tárol el. A már meglévő sorok módosulnak, a többi létrejön; az üres cella nem változtatja meg a meglévő értéket.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportMappingStep</name>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>required</source>
        <translation>kötelező</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>– nincs –</translation>
    </message>
    <message>
        <source>Still without a column, and required: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Kötelező, de még nincs hozzá oszlop: %1</translation>
    </message>
    <message>
        <source>The columns are matched as in the last import of a file with this header.</source>
        <translation>Az oszlopok párosítása megegyezik az ilyen fejlécű fájl legutóbbi importálásakor használttal.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Kimarad: %1</translation>
    </message>
    <message>
        <source>Every column is used.</source>
        <translation>Minden oszlop fel van használva.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>A fájl oszlopai</translation>
    </message>
    <message>
        <source>Fields to fill</source>
        <translation>Kitöltendő mezők</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Új javaslat</translation>
    </message>
    <message>
        <source>Drag a column onto the field that it feeds, or choose it in the field&apos;s menu.</source>
        <translation>Húzza az oszlopot arra a mezőre, amelybe kerüljön, vagy válassza ki a mező menüjében.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mező</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Oszlop</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Példa</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportPreviewStep</name>
    <message>
        <source>tab</source>
        <translation>tabulátor</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Előnézet</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Fájl vizsgálata…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>A fájlban van fejléc, de nincsenek sorok.</translation>
    </message>
    <message>
        <source>Repair column %1</source>
        <extracomment>%1 is the name of a column of a file</extracomment>
        <translation>Oszlop javítása: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold letters that look doubly encoded. Choose what is to be repaired:</source>
        <translation>
            <numerusform>%n cella kétszeresen kódoltnak tűnő betűket tartalmaz. Válassza ki, mi legyen kijavítva:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <extracomment>%1 is an encoding, a delimiter or the like</extracomment>
        <translation>%1 (felismert)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Karakterkódolás</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Elválasztó</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Munkalap</translation>
    </message>
    <message>
        <source>The first row is a header</source>
        <translation>Az első sor fejléc</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>A fájl első sorai</translation>
    </message>
    <message>
        <source>Letters to repair</source>
        <translation>Javítandó betűk</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Oszlop</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellák</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Javítás előtt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Javítás után</translation>
    </message>
    <message>
        <source>None of these columns is known. Is the kind of rows right, and is the first row a header?</source>
        <translation>Egyik oszlop sem ismerhető fel. Jól van megadva a sorok tartalma, és valóban fejléc az első sor?</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportResultStep</name>
    <message>
        <source>Check</source>
        <translation>Ellenőrzés</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importálva: %1</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Az ellenőrzés megszakítva.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>Az importálás megszakítva. A program semmit sem tárolt el.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Ismételt ellenőrzés</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importálás most</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Még semmi sincs eltárolva.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Az importálás kész.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; the file of rejected rows has them all.</source>
        <translation>
            <numerusform>Itt az első %n látható; az elutasított sorok fájlja mindet tartalmazza.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-rejected</source>
        <extracomment>a file name: %1 is that of the imported file</extracomment>
        <translation>%1_elutasított</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Elutasított sorok mentése</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-fájlok (*.csv)</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel-fájlok (*.xlsx)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Elutasítás oka</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) written: %1</source>
        <translation>
            <numerusform>%n elutasított sor kiírva: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking every row. Nothing is stored.</source>
        <translation>Az összes sor ellenőrzése. A program semmit sem tárol el.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Ellenőrzés leállítása</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Importálás megszakítása</translation>
    </message>
    <message>
        <source>to create</source>
        <translation>létrehozandó</translation>
    </message>
    <message>
        <source>created</source>
        <translation>létrehozva</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>módosítandó</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>módosítva</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>to leave out</source>
        <translation>kimarad</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>kimaradt</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Elutasított sorok mentése…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Importálás visszavonása</translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s) may be there already.</source>
        <translation>
            <numerusform>%n új ügyfél talán már szerepel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n kihagyott sor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s), to be looked at: %1.</source>
        <extracomment>%1 are names of products</extracomment>
        <translation>
            <numerusform>%n átnézendő új termék: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a step of the import: %1 its number, %2 its name</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importálás most</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Ellenőrzés</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KeyboardOverview</name>
    <message>
        <source>Search in the list</source>
        <translation>Keresés a listában</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Sor megnyitása</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Összes sor kijelölése</translation>
    </message>
    <message>
        <source>Select the row as well</source>
        <translation>Sor hozzáadása a kijelöléshez</translation>
    </message>
    <message>
        <source>Select up to here</source>
        <translation>Kijelölés eddig a sorig</translation>
    </message>
    <message>
        <source>Move rows to the other box</source>
        <translation>Sorok áthelyezése a másik listába</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Új rekord</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Vissza a listához</translation>
    </message>
    <message>
        <source>Next and previous tab</source>
        <translation>Következő és előző lap</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Billentyűparancsok</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listák</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Szerkesztőlapok</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Keresés a billentyűparancsok között</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Why is this customer locked or missing?</source>
        <translation>Miért zárolt vagy hiányzik ez az ügyfél?</translation>
    </message>
    <message>
        <source>Open the filter</source>
        <translation>Szűrő megnyitása</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Sor szerkesztése</translation>
    </message>
    <message>
        <source>Archive, withdraw, retire or switch off what is selected</source>
        <translation>A kijelölés archiválása, hozzárendelésének megszüntetése, kivezetése vagy letiltása</translation>
    </message>
    <message>
        <source>Assign the selected customers to a Submandant</source>
        <translation>A kijelölt ügyfelek hozzárendelése egy alpartnerhez</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListAccess</name>
    <message>
        <source>locked</source>
        <translation>zárolt</translation>
    </message>
    <message>
        <source>sorted, the last ones first</source>
        <translation>rendezve, csökkenő sorrendben</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>rendezve</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListOutput</name>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is done, rows done, rows in all</comment>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Megszakítva. A program semmit sem írt ki.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Megszakítás</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Export them to a file instead.</source>
        <translation>Egyszerre legfeljebb %1 sor másolható. Másolás helyett exportálja a sorokat fájlba.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportálás…</translation>
    </message>
    <message>
        <source>Copying rows:</source>
        <translation>Sorok másolása:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied, with their headers.</source>
        <translation>
            <numerusform>%n sor másolva, fejléccel együtt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting rows:</source>
        <translation>Sorok exportálása:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n sor exportálva ide: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a workbook and were cut.</source>
        <translation>
            <numerusform>%n szöveg túl hosszú volt a munkafüzethez, ezért a vége lemaradt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Reading rows:</source>
        <translation>Sorok beolvasása:</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sorok másolása</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Kijelölés exportálása…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListPage</name>
    <message>
        <source>%1 found</source>
        <extracomment>below the title of a list, the number of its rows</extracomment>
        <translation>%1 találat</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n rekord</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 records can be changed at once. Select fewer.</source>
        <translation>Egyszerre legfeljebb %1 rekord módosítható. Jelöljön ki kevesebbet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>The list could not be read anew and shows what it was: %1</source>
        <translation>A listát nem sikerült frissíteni, a korábbi tartalma látható: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Copy, export, print</source>
        <translation>Másolás, exportálás, nyomtatás</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Kijelölés megszüntetése</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListPrint</name>
    <message>
        <source>%1 more rows are left out. Export the list to have them all.</source>
        <translation>További %1 sor kimaradt. Ha az összesre szüksége van, exportálja a listát.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n kijelölt sor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n sor</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2. oldal</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Nyomtatás: %1</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Nagyítás</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Oldalszám</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Az oldalak, ahogy nyomtatásban megjelennek</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListStack</name>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Nothing found for this search.</source>
        <translation>Nincs találat erre a keresésre.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Keresés törlése</translation>
    </message>
    <message>
        <source>Nothing found for this search and these filters.</source>
        <translation>Nincs találat erre a keresésre ezekkel a szűrőkkel.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Nincs találat ezekkel a szűrőkkel.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Szűrők törlése</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListView</name>
    <message>
        <source>Reset columns</source>
        <translation>Oszlopok visszaállítása</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>under the mouse while dragging</comment>
        <translation>
            <numerusform>%n ügyfél</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListViews</name>
    <message>
        <source>%1 (by %2)</source>
        <comment>a view of a colleague</comment>
        <translation>%1 (tulajdonos: %2)</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Még nincs nézet</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Mentés nézetként…</translation>
    </message>
    <message>
        <source>Overwrite this view</source>
        <translation>Nézet felülírása</translation>
    </message>
    <message>
        <source>Share with colleagues</source>
        <translation>Megosztás a munkatársakkal</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Kezdés ezzel a nézettel</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Nézet törlése</translation>
    </message>
    <message>
        <source>All rows, usual columns</source>
        <translation>Összes sor, alapértelmezett oszlopok</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Mentés nézetként</translation>
    </message>
    <message>
        <source>The filters, the search, the sorting and the columns are kept under this name.</source>
        <translation>A program ezen a néven őrzi meg a szűrőket, a keresést, a rendezést és az oszlopokat.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Nézetek</translation>
    </message>
    <message>
        <source>The view “%1” cannot be read.</source>
        <translation>Ez a nézet nem olvasható: „%1”.</translation>
    </message>
    <message>
        <source>Colleagues have the view “%1” now.</source>
        <translation>Ezt a nézetet mostantól a munkatársak is látják: „%1”.</translation>
    </message>
    <message>
        <source>The view “%1” is yours alone again.</source>
        <translation>Ezt a nézetet ismét csak Ön látja: „%1”.</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Nézet törölve: „%1”</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Nézet mentve: „%1”</translation>
    </message>
</context>
<context>
    <name>kontor::ui::LockScreen</name>
    <message>
        <source>Locked – Kontor</source>
        <translation>Zárolva – Kontor</translation>
    </message>
    <message>
        <source>Kontor is locked</source>
        <translation>A Kontor zárolva van</translation>
    </message>
    <message>
        <source>Signed in: %1. What is not saved yet is kept as it was.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Bejelentkezve: %1. A még nem mentett módosítások változatlanul megmaradtak.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Fel&amp;oldás</translation>
    </message>
</context>
<context>
    <name>kontor::ui::LogPage</name>
    <message>
        <source>Change log</source>
        <translation>Változásnapló</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Utolsó 7 nap</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Utolsó 30 nap</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Egy adott nap</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Teljes időszak</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a customer&apos;s number or another record&apos;s name</extracomment>
        <translation>Csak: %1</translation>
    </message>
    <message>
        <source>Show the changes of all records again</source>
        <translation>Az összes rekord módosításainak megjelenítése</translation>
    </message>
    <message>
        <source>Who changed what, as whom, before and after. Refused attempts are here, too.</source>
        <translation>Ki mit és kinek a nevében módosított, korábbi és új értékkel. Az elutasított kísérletek is itt szerepelnek.</translation>
    </message>
    <message>
        <source>What you changed. Everybody&apos;s changes are seen with the role “Audit”.</source>
        <translation>Az Ön módosításai. Mindenki módosításai az „Audit” szerepkörrel láthatók.</translation>
    </message>
    <message>
        <source>Nothing was changed in this period.</source>
        <translation>Ebben az időszakban nem történt módosítás.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::LookBanner</name>
    <message>
        <source>You look as %1, read-only</source>
        <extracomment>%1 is a login, %2 the name of that person</extracomment>
        <translation>Megtekintés a következő nevében: %1, csak olvasásra</translation>
    </message>
    <message>
        <source>You look as %1 (%2), read-only</source>
        <translation>Megtekintés a következő nevében: %1 (%2), csak olvasásra</translation>
    </message>
    <message>
        <source>Back to yourself</source>
        <translation>Vissza saját magához</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MainWindow</name>
    <message>
        <source>Unsaved changes were kept: %1</source>
        <translation>Megőrzött, nem mentett módosítások: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MasterDataForm</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (kivezetett)</translation>
    </message>
    <message>
        <source>One of your company&apos;s usable dealer IDs.</source>
        <translation>A saját cég egyik használható viszonteladói azonosítója.</translation>
    </message>
    <message>
        <source>Optional. Meant for the carts of this Submandant&apos;s users; this version has no carts yet.</source>
        <translation>Nem kötelező. Az alpartner felhasználóinak kosaraiba kerül majd; ebben a verzióban még nincsenek kosarak.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Válasszon…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Ügyfelek összevonása</translation>
    </message>
    <message>
        <source>Both customers, field by field</source>
        <translation>A két ügyfél mezőnként</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Összevonás</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Megtartandó: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mező</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Összevonás után</translation>
    </message>
    <message>
        <source>%1 gets the assignments, products and open reports of %2, and its empty fields are filled. %2 is archived and keeps its own values.</source>
        <translation>A megtartott ügyfél (%1) átveszi a másik (%2) hozzárendeléseit, termékeit és nyitott bejelentéseit, üres mezői pedig kitöltődnek. A másik ügyfelet a program archiválja, saját értékei megmaradnak.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <extracomment>%1 the customer that goes, %2 the one that stays</extracomment>
        <translation>Összevonás: %1 → %2</translation>
    </message>
    <message>
        <source>Merged: %1 into %2</source>
        <translation>Összevonva: %1 → %2</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>nem látható</translation>
    </message>
    <message>
        <source>%1 is locked, and what cannot be seen cannot be compared. Request the customer administration of %1; once the customer has agreed, both can be merged.</source>
        <translation>%1 zárolt, és ami nem látható, azt nem lehet összevetni. Igényelje %1 ügyfél-adminisztrációját; amint az ügyfél beleegyezett, a kettő összevonható.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Navigation</name>
    <message>
        <source>%1, %2 need attention</source>
        <extracomment>said by a screen reader: name of a page and how many things wait there</extracomment>
        <translation>%1, figyelmet igényel: %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigáció</translation>
    </message>
</context>
<context>
    <name>kontor::ui::NoticePanel</name>
    <message>
        <source>%1 · new</source>
        <translation>%1 · új</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>said by a screen reader: what the button does, and to what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error, %1: %2</source>
        <translation>Hiba, %1: %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Értesítések</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the window tells is kept here.</source>
        <translation>Még nincs értesítés. Az ablak üzenetei itt később is megtalálhatók.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PageHeader</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nem mentett módosítások</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PasswordDialog</name>
    <message>
        <source>P&amp;resent password</source>
        <translation>Je&amp;lenlegi jelszó</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Ú&amp;j jelszó</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Még &amp;egyszer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Mentés</translation>
    </message>
    <message>
        <source>My password</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Saját jelszó</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Új jelszó a következő felhasználónak: %1</translation>
    </message>
    <message>
        <source>A password keeps colleagues at this workstation apart. Whoever can read the file of the store can read everything in it all the same.</source>
        <translation>A jelszó arra szolgál, hogy az ezen a munkaállomáson dolgozó munkatársak elkülönüljenek egymástól. Aki az adattár fájlját olvasni tudja, a benne lévő összes adatot ettől függetlenül elolvashatja.</translation>
    </message>
    <message>
        <source>At least 8 letters. Left empty, the password is taken away.</source>
        <translation>Legalább 8 karakter. Ha üresen marad, a jelszó törlődik.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PeoplePage</name>
    <message>
        <source>Edit…</source>
        <translation>Szerkesztés…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Letiltás</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Engedélyezés</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation>Személyek kezelése</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Meghívás…</translation>
    </message>
    <message>
        <source>New user of a Submandant…</source>
        <translation>Új alpartner-felhasználó…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Új felhasználó…</translation>
    </message>
    <message>
        <source>New employee…</source>
        <translation>Új munkatárs…</translation>
    </message>
    <message>
        <source>There is no user here that you may see.</source>
        <translation>Itt nincs olyan felhasználó, akit Ön láthat.</translation>
    </message>
    <message>
        <source>Hand over contacts…</source>
        <translation>Kapcsolattartás átadása…</translation>
    </message>
    <message>
        <source>Deputy…</source>
        <translation>Helyettesítő…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the partner contact of %n customer(s).</source>
        <translation>
            <numerusform>%1 jelenleg %n ügyfél partneri kapcsolattartója.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off, nobody gets the notices about them.</source>
        <translation>Letiltása után a róluk szóló értesítéseket senki sem kapja meg.</translation>
    </message>
    <message>
        <source>Hand the contacts over first…</source>
        <translation>Előbb a kapcsolattartás átadása…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RecordPicker</name>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Keresés ebben a listában</translation>
    </message>
    <message>
        <source>Select a row of the list first.</source>
        <translation>Előbb jelöljön ki egy sort a listában.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Keresés törlése</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Kijelölés megszüntetése</translation>
    </message>
    <message>
        <source>Clear selection (%1)</source>
        <translation>Kijelölés megszüntetése (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Továbbiak</translation>
    </message>
    <message>
        <source>More that can be done with the selection</source>
        <translation>További műveletek a kijelöléssel</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ServerPassword</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this desktop</source>
        <translation>&amp;Tárolás az asztali környezet kulcstartójában</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Jelszó a kiszolgálóhoz</translation>
    </message>
    <message>
        <source>The server %1 asks for the password of %2.</source>
        <extracomment>%1 is a server, %2 a login</extracomment>
        <translation>A kiszolgáló (%1) jelszót kér ehhez a felhasználónévhez: %2.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Most nem</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Bejelentkezés</translation>
    </message>
    <message>
        <source>The server did not take the password. Enter it once more.</source>
        <translation>A kiszolgáló nem fogadta el a jelszót. Adja meg újra.</translation>
    </message>
    <message>
        <source>You can go on working without the server; what you save is sent later.</source>
        <translation>A kiszolgáló nélkül is tovább dolgozhat; a mentett módosításokat a program később küldi el.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Adja meg a jelszót.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Rendszer szerint</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Szövegméret</translation>
    </message>
    <message>
        <source>Relative to the text size of the desktop.</source>
        <translation>Az asztali környezet szövegméretéhez képest.</translation>
    </message>
    <message>
        <source>All lists have their first columns, widths and sorting again.</source>
        <translation>Minden listában visszaálltak az eredeti oszlopok, szélességek és rendezés.</translation>
    </message>
    <message>
        <source>Lists remember their columns, widths, sorting and filters for you.</source>
        <translation>A listák megjegyzik az Ön által beállított oszlopokat, szélességeket, rendezést és szűrőket.</translation>
    </message>
    <message>
        <source>&amp;Reset all lists</source>
        <translation>Összes lista &amp;visszaállítása</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Automatikus zárolás</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without input</source>
        <extracomment>the window locks itself; without input for that long</extracomment>
        <translation>
            <numerusform>%n perc tétlenség után</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message>
        <source>Several workstations share one store on a server.</source>
        <translation>Több munkaállomás egy kiszolgálón lévő közös adattárat használ.</translation>
    </message>
    <message>
        <source>Co&amp;nnect to a server…</source>
        <translation>&amp;Csatlakozás kiszolgálóhoz…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ShellActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fájl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Sz&amp;erkesztés</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Nézet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importálás…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what would be undone, e.g. &quot;assign 12 customers&quot;</extracomment>
        <translation>&amp;Visszavonás: %1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ugrás</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Téma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Rendszer szerint</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Világos</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sötét</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Nyelv</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Szövegméret</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Nagyobb</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kisebb</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>N&amp;ormál</translation>
    </message>
    <message>
        <source>&amp;About Kontor</source>
        <translation>A Kontor &amp;névjegye</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>Ú&amp;j adattár…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>Adattár &amp;megnyitása…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Biztonsági mentések…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>B&amp;eállítások…</translation>
    </message>
    <message>
        <source>&amp;Find or do…</source>
        <translation>&amp;Keresés vagy művelet…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Billentyűparancsok…</translation>
    </message>
    <message>
        <source>&amp;Diagnosis…</source>
        <translation>&amp;Diagnosztika…</translation>
    </message>
    <message>
        <source>&amp;Recent stores</source>
        <translation>&amp;Legutóbbi adattárak</translation>
    </message>
    <message>
        <source>Si&amp;gn in as another user…</source>
        <translation>Bejelentkezés más &amp;felhasználóként…</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>Kijelen&amp;tkezés</translation>
    </message>
    <message>
        <source>My &amp;password…</source>
        <translation>&amp;Saját jelszó…</translation>
    </message>
    <message>
        <source>&amp;Look as another user…</source>
        <translation>Megtekintés más &amp;nevében…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>&amp;Zárolás most</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Csatlakozás kiszolgálóhoz…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Új&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is what would be done again</extracomment>
        <translation>Új&amp;ra: %1</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Frissítés</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SightHint</name>
    <message>
        <source>You see the customers that are assigned to your company. Ask %1 for others.</source>
        <extracomment>%1 is the partner&apos;s company</extracomment>
        <translation>Ön a cégéhez rendelt ügyfeleket látja. Továbbiakért forduljon a következő céghez: „%1”.</translation>
    </message>
    <message>
        <source>You see no customers: your visibility of customer data is None.</source>
        <translation>Ön nem lát ügyfeleket: az ügyféladatok láthatósága Önnél „Egyik sem”.</translation>
    </message>
    <message>
        <source>You see only the customers whose partner contact you are or stand in for: your visibility of customer data is Own.</source>
        <translation>Ön csak azokat az ügyfeleket látja, amelyeknek a partneri kapcsolattartója, vagy akiknek a kapcsolattartóját helyettesíti: az ügyféladatok láthatósága Önnél „Saját”.</translation>
    </message>
    <message>
        <source>You see only the customers of your sites, and those without a site: %1.</source>
        <extracomment>%1 names sites</extracomment>
        <translation>Ön csak a telephelyeihez tartozó és a telephely nélküli ügyfeleket látja. Telephelyei: %1.</translation>
    </message>
    <message>
        <source>This can be changed by: %1.</source>
        <extracomment>%1 names colleagues</extracomment>
        <translation>Ezen változtathat: %1.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SignIn</name>
    <message>
        <source>Sign in – Kontor</source>
        <translation>Bejelentkezés – Kontor</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Ki szeretne bejelentkezni?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Search the users</source>
        <translation>Keresés a felhasználók között</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Felhasználók</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 the login</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>jelszóval védett</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain of this desktop</source>
        <translation>&amp;Tárolás az asztali környezet kulcstartójában</translation>
    </message>
    <message>
        <source>The keychain of this desktop cannot be reached, so the password is asked for at each start.</source>
        <translation>Az asztali környezet kulcstartója nem érhető el, ezért a program minden indításkor kérni fogja a jelszót.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Bejelentkezés</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Vissza</translation>
    </message>
    <message>
        <source>&amp;Open another store…</source>
        <translation>&amp;Másik adattár megnyitása…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SitesTab</name>
    <message>
        <source>Site created: %1</source>
        <translation>Telephely létrehozva: %1</translation>
    </message>
    <message>
        <source>Site changed: %1</source>
        <translation>Telephely módosítva: %1</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Új telephely</translation>
    </message>
    <message>
        <source>Change site</source>
        <translation>Telephely módosítása</translation>
    </message>
    <message>
        <source>Create site</source>
        <translation>Telephely létrehozása</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Only partner administration may change this.</source>
        <translation>Ez csak a „Partneradatok kezelése” szerepkörrel módosítható.</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>Új telephely…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>No sites yet. A company without sites works as one.</source>
        <translation>Még nincs telephely. Telephelyek nélkül a cég egyetlen egységként működik.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Telephelyek</translation>
    </message>
    <message>
        <source>Retire site</source>
        <translation>Telephely kivezetése</translation>
    </message>
    <message>
        <source>Retire the site %1? It cannot be chosen for customers and employees any more.</source>
        <translation>Kivezeti ezt a telephelyet: %1? Ezután ügyfélhez és munkatárshoz már nem választható.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) keep it and are seen by the same people as before.</source>
        <translation>
            <numerusform>%n ügyfélnél megmarad, és az ügyfeleket továbbra is ugyanazok látják.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) stay tied to it.</source>
        <translation>
            <numerusform>%n munkatárs továbbra is hozzá tartozik.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see nobody who has it.</source>
        <translation>Az Ön által látott adatok szerint senki sem tartozik hozzá.</translation>
    </message>
    <message>
        <source>Customers of a site are seen by the employees tied to it, those without a site by all. A retired site stays where it is and cannot be chosen anew.</source>
        <translation>Egy telephely ügyfeleit a hozzá tartozó munkatársak látják, a telephely nélküli ügyfeleket mindenki. A kivezetett telephely ott marad, ahol van, de újonnan nem választható.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StatusLine</name>
    <message>
        <source>Local store</source>
        <translation>Helyi adattár</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Szinkronizálva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) pending</source>
        <extracomment>changes that have not reached the server yet</extracomment>
        <translation>
            <numerusform>%Ln módosítás függőben</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Szinkronizálás…</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln change(s) pending</source>
        <translation>
            <numerusform>Offline, %Ln módosítás függőben</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Synchronisation failed</source>
        <translation>A szinkronizálás nem sikerült</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to settle</source>
        <translation>
            <numerusform>%Ln feloldandó ütközés</numerusform>
        </translation>
    </message>
    <message>
        <source>State of the store: %1</source>
        <translation>Adattár állapota: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Bejelentkezve: %1</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Értesítések, %n új</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Értesítések</translation>
    </message>
    <message>
        <source>%1, with errors</source>
        <translation>%1, köztük hibák</translation>
    </message>
    <message>
        <source>Nothing has come from the server since then. What others have saved is missing here.</source>
        <translation>Azóta semmi sem érkezett a kiszolgálótól. Amit mások mentettek, az itt hiányzik.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StepList</name>
    <message>
        <source>%1: done</source>
        <extracomment>%1 is a step of a longer piece of work</extracomment>
        <translation>%1: kész</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: még hátravan</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: sikertelen</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1: folyamatban</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantEditor</name>
    <message>
        <source>Created: %1</source>
        <translation>Létrehozva: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Mentve: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) changed: %1</source>
        <translation>
            <numerusform>%n hozzárendelés módosítva: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New Submandant</source>
        <translation>Új alpartner</translation>
    </message>
    <message>
        <source>Activated: %1</source>
        <translation>Aktiválva: %1</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktiválás</translation>
    </message>
    <message>
        <source>Deactivate %1? Its users cannot sign in until it is activated again. Assignments, orders and history stay.</source>
        <translation>Deaktiválja ezt az alpartnert: %1? Felhasználói az újbóli aktiválásig nem jelentkezhetnek be. A hozzárendelések, a megrendelések és az előzmények megmaradnak.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Deactivated: %1</source>
        <translation>Deaktiválva: %1</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Törzsadatok</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Felhasználók</translation>
    </message>
    <message>
        <source>Submandants</source>
        <translation>Alpartnerek</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktiválás…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktiválás</translation>
    </message>
    <message>
        <source>Nothing is stored before you save.</source>
        <translation>Mentésig a program semmit sem tárol el.</translation>
    </message>
    <message>
        <source>Inactive since %1. Reason: %2</source>
        <extracomment>why a Submandant is out of service, in a person&apos;s words</extracomment>
        <translation>Inaktív %1 óta. Indok: %2</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Külön ablak</translation>
    </message>
    <message>
        <source>Open this Submandant in a window of its own, to drag customers from one to another</source>
        <translation>Az alpartner megnyitása külön ablakban, hogy az ügyfeleket át lehessen húzni egyik alpartnertől a másikhoz</translation>
    </message>
    <message>
        <source>Unsaved changes from last time are back.</source>
        <translation>A program visszatöltötte a legutóbbi nem mentett módosításokat.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>Hand the customers over first…</source>
        <translation>Előbb az ügyfelek átadása…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Átadás…</translation>
    </message>
    <message>
        <source>Hand all customers of this Submandant over to another one</source>
        <translation>Az alpartner összes ügyfelének átadása egy másik alpartnernek</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Változásnapló</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantTree</name>
    <message>
        <source>Submandants</source>
        <translation>Alpartnerek</translation>
    </message>
    <message>
        <source>Submandants: open one, or drop customers on it</source>
        <translation>Alpartnerek: nyisson meg egyet, vagy húzzon rá ügyfeleket</translation>
    </message>
    <message>
        <source>Drop customers on a Submandant to assign them.</source>
        <translation>A hozzárendeléshez húzza az ügyfeleket egy alpartnerre.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantUsers</name>
    <message>
        <source>Switch on</source>
        <translation>Engedélyezés</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Letiltás</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Új felhasználó…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Meghívás…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Szerkesztés…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Megtekintés…</translation>
    </message>
    <message>
        <source>This Submandant has no users yet.</source>
        <translation>Ennek az alpartnernek még nincs felhasználója.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Felhasználók</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantsPage</name>
    <message>
        <source>Submandants</source>
        <translation>Alpartnerek</translation>
    </message>
    <message>
        <source>New Submandant</source>
        <translation>Új alpartner</translation>
    </message>
    <message>
        <source>No Submandants yet. Create the first one and hand customers to it.</source>
        <translation>Még nincs alpartner. Hozza létre az elsőt, és rendeljen hozzá ügyfeleket.</translation>
    </message>
    <message>
        <source>Assigned to %1 already.</source>
        <translation>Már ehhez az alpartnerhez van rendelve: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) assigned: %1</source>
        <extracomment>%1 is the name of a Submandant</extracomment>
        <translation>
            <numerusform>%n ügyfél hozzárendelve: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::SyncPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Szinkronizálás</translation>
    </message>
    <message>
        <source>Not in sync.</source>
        <translation>Nincs szinkronizálva.</translation>
    </message>
    <message>
        <source>Not in sync since %1.</source>
        <translation>Nincs szinkronizálva. Adatok időpontja: %1.</translation>
    </message>
    <message>
        <source>The server is out of reach. What you save is kept here and sent later.</source>
        <translation>A kiszolgáló nem érhető el. A mentett módosítások itt megmaradnak, és a program később küldi el őket.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent.</source>
        <translation>
            <numerusform>%Ln módosítás elküldésre vár.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Minden rendben.</translation>
    </message>
    <message>
        <source>All is well: in sync with %1 since %2.</source>
        <translation>Minden rendben, szinkronizálva. Kiszolgáló: %1, adatok időpontja: %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) differ from the server.</source>
        <translation>
            <numerusform>%Ln tábla eltér a kiszolgálón lévőtől.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Újraolvasás</translation>
    </message>
    <message>
        <source>What differed was read anew from the server.</source>
        <translation>Az eltérő adatok újra beolvasva a kiszolgálóról.</translation>
    </message>
    <message>
        <source>Verified: all %1 records are as on the server.</source>
        <translation>Ellenőrizve: az összes rekord (%1) megegyezik a kiszolgálón lévővel.</translation>
    </message>
    <message>
        <source>The server refused this change: %1</source>
        <extracomment>%1 is the sentence that says why</extracomment>
        <translation>A kiszolgáló elutasította ezt a módosítást: %1</translation>
    </message>
    <message>
        <source>The record is gone on the server, or you do not see it there any more.</source>
        <translation>A rekord már nincs meg a kiszolgálón, vagy Ön ott már nem látja.</translation>
    </message>
    <message>
        <source>You and somebody else changed this field. The server&apos;s value stands until you decide.</source>
        <translation>Ezt a mezőt Ön és valaki más is módosította. Amíg Ön nem dönt, a kiszolgáló értéke érvényes.</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Szinkronizálás most</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Ellenőrzés…</translation>
    </message>
    <message>
        <source>Compares every record with the server</source>
        <translation>Minden rekord összehasonlítása a kiszolgálóval</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Saját megtartása</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Másik átvétele</translation>
    </message>
    <message>
        <source>There is nothing to decide: nobody changed what you changed.</source>
        <translation>Nincs mit eldönteni: amit Ön módosított, azt más nem módosította.</translation>
    </message>
    <message>
        <source>Nothing waits: the server has all that you saved.</source>
        <translation>Semmi sincs függőben: a kiszolgálón megvan minden, amit Ön mentett.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Ütközések</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Függőben lévő módosítások</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were changed by you and by somebody else.</source>
        <translation>
            <numerusform>%Ln értéket Ön és valaki más is módosított.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours were refused by the server.</source>
        <translation>
            <numerusform>%Ln módosítását a kiszolgáló elutasította.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that you changed are gone on the server.</source>
        <translation>
            <numerusform>%Ln Ön által módosított rekord már nincs meg a kiszolgálón.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide what holds.</source>
        <translation>Döntse el, mi legyen érvényes.</translation>
    </message>
    <message>
        <source>Verified %1: all records are as on the server.</source>
        <translation>Ellenőrizve: %1. Az összes rekord megegyezik a kiszolgálón lévővel.</translation>
    </message>
    <message>
        <source>Verified %1: what differed was read anew from the server.</source>
        <translation>Ellenőrizve: %1. Az eltérő adatok újra beolvasva a kiszolgálóról.</translation>
    </message>
    <message>
        <source>Checked %1: some records are not as on the server.</source>
        <translation>Ellenőrizve: %1. Egyes rekordok eltérnek a kiszolgálón lévőktől.</translation>
    </message>
    <message>
        <source>Not verified yet: nobody has compared all records with the server.</source>
        <translation>Még nincs ellenőrizve: senki sem hasonlította össze az összes rekordot a kiszolgálóval.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ellenőrzés most</translation>
    </message>
    <message>
        <source>“Keep mine” tries all records of the change once more.</source>
        <translation>A „Saját megtartása” a módosítás összes rekordját újra megpróbálja menteni.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>a tab, with a number after it: changes that wait for the server</extracomment>
        <translation>Függőben</translation>
    </message>
    <message>
        <source>You and somebody else changed this address, which is taken as a whole. The server&apos;s address stands until you decide.</source>
        <translation>Ezt a címet Ön is és valaki más is módosította; a cím csak egészben vehető át. Amíg Ön nem dönt, a kiszolgálón lévő cím érvényes.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SyncState</name>
    <message>
        <source>This needs the server, which is out of reach. It can be done as soon as the store is in sync again.</source>
        <translation>Ehhez a kiszolgáló szükséges, amely most nem érhető el. Amint az adattár újra szinkronizálva van, a művelet elvégezhető.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Üzenet bezárása</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Undo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <translation>Semmi sem változott.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Visszavonva: %1</translation>
    </message>
    <message>
        <source>This cannot be undone: %1</source>
        <translation>Ez nem vonható vissza: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Újra végrehajtva: %1</translation>
    </message>
    <message>
        <source>All that was changed here is taken back already.</source>
        <translation>Az itt végzett összes módosítás már vissza van vonva.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::UnsavedFoot</name>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n nem mentett módosítás</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Minden módosítás mentve</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Nincs mit menteni.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::UsabilitySwitch</name>
    <message>
        <source>Retire</source>
        <translation>Kivezetés</translation>
    </message>
    <message>
        <source>Usable again: %1</source>
        <translation>Újra használható: %1</translation>
    </message>
    <message>
        <source>Retired: %1</source>
        <translation>Kivezetve: %1</translation>
    </message>
    <message>
        <source>Make usable again</source>
        <translation>Újra használhatóvá tétel</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Kivezetés…</translation>
    </message>
    <message>
        <source>Only partner administration may change this.</source>
        <translation>Ez csak a „Partneradatok kezelése” szerepkörrel módosítható.</translation>
    </message>
</context>
<context>
    <name>kontor::ui::UserDialogs</name>
    <message>
        <source>Invited: %1</source>
        <extracomment>%1 is a login</extracomment>
        <translation>Meghívva: %1</translation>
    </message>
    <message>
        <source>User created: %1</source>
        <translation>Felhasználó létrehozva: %1</translation>
    </message>
    <message>
        <source>Invite and write the mail</source>
        <translation>Meghívás és e-mail írása</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Felhasználó létrehozása</translation>
    </message>
    <message>
        <source>Invite a user of %1</source>
        <translation>Felhasználó meghívása (alpartner: %1)</translation>
    </message>
    <message>
        <source>New user of %1</source>
        <translation>Új felhasználó (alpartner: %1)</translation>
    </message>
    <message>
        <source>Invite a user</source>
        <translation>Felhasználó meghívása</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Új felhasználó</translation>
    </message>
    <message>
        <source>Invite an employee of %1</source>
        <translation>Munkatárs meghívása (cég: %1)</translation>
    </message>
    <message>
        <source>New employee of %1</source>
        <translation>Új munkatárs (cég: %1)</translation>
    </message>
    <message>
        <source>The user can work once somebody has switched the access on.</source>
        <translation>A felhasználó akkor dolgozhat, ha valaki már engedélyezte a hozzáférését.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Felhasználók</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Mentve: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 the company that the person belongs to</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>This is you. Raising your own rights is possible where your team may, and stands in the change log as such.</source>
        <translation>Ez az Ön saját felhasználója. Jogosultságait akkor bővítheti, ha ezt a csapata megteheti; a változásnapló ezt külön feltünteti.</translation>
    </message>
    <message>
        <source>You cannot switch yourself off here. Ask a colleague.</source>
        <translation>Saját magát itt nem tilthatja le. Kérjen meg rá egy munkatársat.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) switched on</source>
        <translation>
            <numerusform>%n felhasználó engedélyezve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) switched off</source>
        <translation>
            <numerusform>%n felhasználó letiltva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::UserForm</name>
    <message>
        <source>%1 (own company)</source>
        <translation>%1 (saját cég)</translation>
    </message>
    <message>
        <source>Set by the teams Management and Administration.</source>
        <translation>A „Vezetőség” és az „Adminisztráció” csapat állíthatja be.</translation>
    </message>
    <message>
        <source>The login does not change.</source>
        <translation>A felhasználónév nem módosítható.</translation>
    </message>
    <message>
        <source>A user stays with whom it was made for.</source>
        <translation>A felhasználó annál a cégnél marad, amelyhez létrehozták.</translation>
    </message>
    <message>
        <source>You do not have this role, so you cannot pass it on.</source>
        <translation>Ön nem rendelkezik ezzel a szerepkörrel, ezért nem adhatja tovább.</translation>
    </message>
    <message>
        <source>Sees every customer, prospect and contract; with sites ticked, those of these sites.</source>
        <translation>Minden ügyfelet, érdeklődőt és szerződést lát; ha telephelyek vannak bejelölve, akkor csak az azokhoz tartozókat.</translation>
    </message>
    <message>
        <source>Sees only customers and prospects whose partner contact this person is.</source>
        <translation>Csak azokat az ügyfeleket és érdeklődőket látja, amelyeknek ő a partneri kapcsolattartója.</translation>
    </message>
    <message>
        <source>Sees no customer, even as partner contact.</source>
        <translation>Partneri kapcsolattartóként sem lát ügyfelet.</translation>
    </message>
    <message>
        <source>None ticked: all sites.</source>
        <translation>Ha egy sincs bejelölve: minden telephely.</translation>
    </message>
    <message>
        <source>Decides what may be done, never which customers are seen. Management and Administration set visibility and contacts.</source>
        <translation>Azt határozza meg, hogy mit szabad tenni, és sohasem azt, hogy mely ügyfelek láthatók. A láthatóságot és a kapcsolattartókat a „Vezetőség” és az „Adminisztráció” csapat állítja be.</translation>
    </message>
    <message>
        <source>Small letters, digits, dots and hyphens.</source>
        <translation>Kisbetűk, számjegyek, pontok és kötőjelek.</translation>
    </message>
    <message>
        <source>What he sees is decided by the customers assigned to his Submandant.</source>
        <translation>Hogy mit lát, azt az alpartneréhez rendelt ügyfelek határozzák meg.</translation>
    </message>
    <message>
        <source>Grey ones you do not have yourself and cannot pass on or take away.</source>
        <translation>A szürkével jelölt szerepkörökkel Ön sem rendelkezik, ezért nem adhatja tovább és nem is veheti el őket.</translation>
    </message>
    <message>
        <source>Begins at the partner dashboard and may enter clients&apos; accounts.</source>
        <translation>A partneri vezérlőpulton kezd, és beléphet az ügyfélfiókokba.</translation>
    </message>
    <message>
        <source>Lets a linked partner enter this account as this user.</source>
        <translation>Egy kapcsolt partner e felhasználóként beléphet ebbe a fiókba.</translation>
    </message>
    <message>
        <source>Choose to whom the user belongs.</source>
        <translation>Válassza ki, hová tartozik a felhasználó.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hová tartozik</translation>
    </message>
    <message>
        <source>Visibility of customer data</source>
        <translation>Ügyféladatok láthatósága</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– nincs –</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Válasszon…</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (kivezetett)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::WhyDialog</name>
    <message>
        <source>On a past day</source>
        <translation>Egy korábbi napon</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Másolás szövegként</translation>
    </message>
    <message>
        <source>Why can somebody see a customer, or not?</source>
        <translation>Miért lát vagy nem lát valaki egy ügyfelet?</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Valaki más…</translation>
    </message>
    <message>
        <source>Asking about others needs the role User administration, or the team Management or Administration.</source>
        <translation>Másokról csak a „Felhasználók kezelése” szerepkörrel, illetve a „Vezetőség” vagy az „Adminisztráció” csapat tagjaként lehet kérdezni.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Kiről van szó?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiválasztás</translation>
    </message>
    <message>
        <source>Type the number of the customer.</source>
        <translation>Adja meg az ügyfélszámot.</translation>
    </message>
    <message>
        <source>Nobody whom you may see finds this customer.</source>
        <translation>Az Ön által látható felhasználók közül senki sem találja meg ezt az ügyfelet.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Munkatárs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a customer&apos;s number, %2 a past day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Másolva.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Ügyfélszám</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Past day</source>
        <translation>Korábbi nap</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Submandant</source>
        <translation>Alpartner</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Megtalálja</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Megnyitja</translation>
    </message>
    <message>
        <source>Who sees this customer?</source>
        <translation>Ki látja ezt az ügyfelet?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miért</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>kontor::ui::WhyGates</name>
    <message>
        <source>Request customer administration</source>
        <translation>Ügyfél-adminisztráció igénylése</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Hozzárendelés…</translation>
    </message>
    <message>
        <source>Set partner contact…</source>
        <translation>Partneri kapcsolattartó megadása…</translation>
    </message>
    <message>
        <source>Activate the Submandant</source>
        <translation>Alpartner aktiválása</translation>
    </message>
    <message>
        <source>Change the user…</source>
        <translation>Felhasználó módosítása…</translation>
    </message>
    <message>
        <source>Can be changed by: %1</source>
        <extracomment>%1 names logins</extracomment>
        <translation>Módosíthatja: %1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::WhyMending</name>
    <message>
        <source>Customer administration requested for %1.</source>
        <translation>Ügyfél-adminisztráció igényelve: %1.</translation>
    </message>
    <message>
        <source>Activated: %1</source>
        <translation>Aktiválva: %1</translation>
    </message>
    <message>
        <source>Partner contact of %1</source>
        <translation>Partneri kapcsolattartó (ügyfélszám: %1)</translation>
    </message>
    <message>
        <source>Set contact</source>
        <translation>Kapcsolattartó megadása</translation>
    </message>
    <message>
        <source>Partner contact of %1: %2</source>
        <translation>Partneri kapcsolattartó (ügyfélszám: %1): %2</translation>
    </message>
</context>
</TS>
