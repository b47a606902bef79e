<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n more record(s) of this change</source>
        <translation>
            <numerusform>%n more record of this change</numerusform>
            <numerusform>%n more records of this change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message numerus="yes">
        <source>Upgrading the server: whoever synchronises waits meanwhile. Without a word from it for %n minutes it is given up.</source>
        <extracomment>%n is after how long without an answer the server is given up</extracomment>
        <translation>
            <numerusform>Upgrading the server: whoever synchronises waits meanwhile. Without a word from it for %n minute it is given up.</numerusform>
            <numerusform>Upgrading the server: whoever synchronises waits meanwhile. Without a word from it for %n minutes it is given up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Syncing</name>
    <message numerus="yes">
        <source>%n conflict(s) settled: your values hold.</source>
        <translation>
            <numerusform>%n conflict settled: your value holds.</numerusform>
            <numerusform>%n conflicts settled: your values hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled: the server&apos;s values hold.</source>
        <translation>
            <numerusform>%n conflict settled: the server&apos;s value holds.</numerusform>
            <numerusform>%n conflicts settled: the server&apos;s values hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is allowed was saved. %n record(s) are refused still and wait here, each with its reason.</source>
        <translation>
            <numerusform>What is allowed was saved. %n record is refused still and waits here with its reason.</numerusform>
            <numerusform>What is allowed was saved. %n records are refused still and wait here, each with its reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::AssignmentTab</name>
    <message numerus="yes">
        <source>, %n waits for customer administration (%1)</source>
        <extracomment>goes on a sentence; %1 are customer numbers</extracomment>
        <translation>
            <numerusform>, %n waits for customer administration (%1)</numerusform>
            <numerusform>, %n wait for customer administration (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n customer(s)</source>
        <translation>
            <numerusform>Assign %n customer</numerusform>
            <numerusform>Assign %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n customer(s)</source>
        <translation>
            <numerusform>Withdraw %n customer</numerusform>
            <numerusform>Withdraw %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved.</source>
        <translation>
            <numerusform>%n customer moved.</numerusform>
            <numerusform>%n customers moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n stood there already.</numerusform>
            <numerusform>%n stood there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your moves was saved by somebody else meanwhile.</source>
        <translation>
            <numerusform>%n of your moves was saved by somebody else meanwhile.</numerusform>
            <numerusform>%n of your moves were saved by somebody else meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) archived meanwhile, so the move(s) were dropped: %1</source>
        <extracomment>%1 are numbers and names of customers</extracomment>
        <translation>
            <numerusform>%n customer was archived meanwhile, so its move was dropped: %1</numerusform>
            <numerusform>%n customers were archived meanwhile, so their moves were dropped: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) no longer visible to you, so the move(s) were dropped.</source>
        <translation>
            <numerusform>%n customer is no longer visible to you, so its move was dropped.</numerusform>
            <numerusform>%n customers are no longer visible to you, so their moves were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to %1.</source>
        <translation>
            <numerusform>%n customer moved to %1.</numerusform>
            <numerusform>%n customers moved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to the available customers.</source>
        <translation>
            <numerusform>%n customer moved to the available customers.</numerusform>
            <numerusform>%n customers moved to the available customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerBox</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>below the title of a box, the number of its rows</extracomment>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerHints</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes to this customer wait(s) for a decision.</source>
        <translation>
            <numerusform>%n of your changes to this customer waits for a decision.</numerusform>
            <numerusform>%n of your changes to this customer wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::CustomerSelection</name>
    <message numerus="yes">
        <source>Partner contact of %n customer(s)</source>
        <translation>
            <numerusform>Partner contact of %n customer</numerusform>
            <numerusform>Partner contact of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no partner contact now.</source>
        <translation>
            <numerusform>%n customer has no partner contact now.</numerusform>
            <numerusform>%n customers have no partner contact now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have the partner contact %1 now.</source>
        <translation>
            <numerusform>%n customer has the partner contact %1 now.</numerusform>
            <numerusform>%n customers have the partner contact %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Site of %n customer(s)</source>
        <translation>
            <numerusform>Site of %n customer</numerusform>
            <numerusform>Site of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no site now.</source>
        <translation>
            <numerusform>%n customer has no site now.</numerusform>
            <numerusform>%n customers have no site now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) belong to the site %1 now.</source>
        <translation>
            <numerusform>%n customer belongs to the site %1 now.</numerusform>
            <numerusform>%n customers belong to the site %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer administration requested for %n customer(s).</source>
        <translation>
            <numerusform>Customer administration requested for %n customer.</numerusform>
            <numerusform>Customer administration requested for %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) archived</source>
        <translation>
            <numerusform>%n customer archived</numerusform>
            <numerusform>%n customers archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought back</source>
        <translation>
            <numerusform>%n customer brought back</numerusform>
            <numerusform>%n customers brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n customer(s) to a Submandant</source>
        <translation>
            <numerusform>Assign %n customer to a Submandant</numerusform>
            <numerusform>Assign %n customers to a Submandant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) assigned to %1.</source>
        <translation>
            <numerusform>%n customer assigned to %1.</numerusform>
            <numerusform>%n customers assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n left out: %1</numerusform>
            <numerusform>%n left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::DealerIdsTab</name>
    <message numerus="yes">
        <source>%n Submandant(s) keep it until another one is chosen there.</source>
        <translation>
            <numerusform>%n Submandant keeps it until another one is chosen there.</numerusform>
            <numerusform>%n Submandants keep it until another one is chosen there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::DeputyDialog</name>
    <message numerus="yes">
        <source>The deputy sees %n more customer(s), those of the person who is away, until the last day.</source>
        <translation>
            <numerusform>The deputy sees %n more customer, that of the person who is away, until the last day.</numerusform>
            <numerusform>The deputy sees %n more customers, those of the person who is away, until the last day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::DiagnosisDialog</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::DraftSight</name>
    <message numerus="yes">
        <source>%n unsaved change(s) were dropped: you may not open the record(s) any more.</source>
        <translation>
            <numerusform>%n unsaved change was dropped: you may not open the record any more.</numerusform>
            <numerusform>%n unsaved changes were dropped: you may not open the records any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ExportDialog</name>
    <message numerus="yes">
        <source>All %n row(s), as they are searched, filtered and sorted</source>
        <translation>
            <numerusform>The %n row, as it is searched, filtered and sorted</numerusform>
            <numerusform>All %n rows, as they are searched, filtered and sorted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected row(s)</source>
        <translation>
            <numerusform>The %n selected row</numerusform>
            <numerusform>The %n selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n column(s) shown, in their order</source>
        <translation>
            <numerusform>The %n column shown</numerusform>
            <numerusform>The %n columns shown, in their order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterMenu</name>
    <message numerus="yes">
        <source>Only the first %n are offered here.</source>
        <translation>
            <numerusform>Only the first %n is offered here.</numerusform>
            <numerusform>Only the first %n are offered here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::Handover</name>
    <message numerus="yes">
        <source>%n customer(s) handed over to “%1”.</source>
        <extracomment>%1 is a Submandant</extracomment>
        <translation>
            <numerusform>%n customer handed over to “%1”.</numerusform>
            <numerusform>%n customers handed over to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have the partner contact %1 now.</source>
        <translation>
            <numerusform>%n customer has the partner contact %1 now.</numerusform>
            <numerusform>%n customers have the partner contact %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) go over to “%1”.</source>
        <extracomment>%1 is a Submandant</extracomment>
        <translation>
            <numerusform>%n customer goes over to “%1”.</numerusform>
            <numerusform>%n customers go over to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are with both already.</source>
        <translation>
            <numerusform>%n of them is with both already.</numerusform>
            <numerusform>%n of them are with both already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) get the partner contact %1.</source>
        <translation>
            <numerusform>%n customer gets the partner contact %1.</numerusform>
            <numerusform>%n customers get the partner contact %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go, because their customer administration is not active: %1.</source>
        <extracomment>%1 names customers</extracomment>
        <translation>
            <numerusform>%n cannot go, because its customer administration is not active: %1.</numerusform>
            <numerusform>%n cannot go, because their customer administration is not active: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportPreviewStep</name>
    <message numerus="yes">
        <source>%n cell(s) hold letters that look doubly encoded. Choose what is to be repaired:</source>
        <translation>
            <numerusform>%n cell holds letters that look doubly encoded. Choose what is to be repaired:</numerusform>
            <numerusform>%n cells hold letters that look doubly encoded. Choose what is to be repaired:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportResultStep</name>
    <message numerus="yes">
        <source>The first %n are shown; the file of rejected rows has them all.</source>
        <translation>
            <numerusform>The first %n is shown; the file of rejected rows has them all.</numerusform>
            <numerusform>The first %n are shown; the file of rejected rows has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) written: %1</source>
        <translation>
            <numerusform>%n rejected row written: %1</numerusform>
            <numerusform>%n rejected rows written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s) may be there already.</source>
        <translation>
            <numerusform>%n new customer may be there already.</numerusform>
            <numerusform>%n new customers may be there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s), to be looked at: %1.</source>
        <extracomment>%1 are names of products</extracomment>
        <translation>
            <numerusform>%n new product, to be looked at: %1.</numerusform>
            <numerusform>%n new products, to be looked at: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListOutput</name>
    <message numerus="yes">
        <source>%n row(s) copied, with their headers.</source>
        <translation>
            <numerusform>%n row copied, with its headers.</numerusform>
            <numerusform>%n rows copied, with their headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n row exported to %1.</numerusform>
            <numerusform>%n rows exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a workbook and were cut.</source>
        <translation>
            <numerusform>%n text was too long for a workbook and was cut.</numerusform>
            <numerusform>%n texts were too long for a workbook and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListPrint</name>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n selected row</numerusform>
            <numerusform>%n selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListView</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>under the mouse while dragging</comment>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%1 is the partner contact of %n customer(s).</source>
        <translation>
            <numerusform>%1 is the partner contact of %n customer.</numerusform>
            <numerusform>%1 is the partner contact of %n customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>%n minute(s) without input</source>
        <extracomment>the window locks itself; without input for that long</extracomment>
        <translation>
            <numerusform>%n minute without input</numerusform>
            <numerusform>%n minutes without input</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::SitesTab</name>
    <message numerus="yes">
        <source>%n customer(s) keep it and are seen by the same people as before.</source>
        <translation>
            <numerusform>%n customer keeps it and is seen by the same people as before.</numerusform>
            <numerusform>%n customers keep it and are seen by the same people as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) stay tied to it.</source>
        <translation>
            <numerusform>%n employee stays tied to it.</numerusform>
            <numerusform>%n employees stay tied to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln change(s) pending</source>
        <extracomment>changes that have not reached the server yet</extracomment>
        <translation>
            <numerusform>%Ln change pending</numerusform>
            <numerusform>%Ln changes pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln change(s) pending</source>
        <translation>
            <numerusform>Offline, %Ln change pending</numerusform>
            <numerusform>Offline, %Ln changes pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to settle</source>
        <translation>
            <numerusform>%Ln conflict to settle</numerusform>
            <numerusform>%Ln conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Notices, %n new</numerusform>
            <numerusform>Notices, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantEditor</name>
    <message numerus="yes">
        <source>%n assignment(s) changed: %1</source>
        <translation>
            <numerusform>%n assignment changed: %1</numerusform>
            <numerusform>%n assignments changed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::SubmandantsPage</name>
    <message numerus="yes">
        <source>%n customer(s) assigned: %1</source>
        <extracomment>%1 is the name of a Submandant</extracomment>
        <translation>
            <numerusform>%n customer assigned: %1</numerusform>
            <numerusform>%n customers assigned: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::SyncPage</name>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent.</source>
        <translation>
            <numerusform>%Ln change waits to be sent.</numerusform>
            <numerusform>%Ln changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) differ from the server.</source>
        <translation>
            <numerusform>%Ln table differs from the server.</numerusform>
            <numerusform>%Ln tables differ from the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were changed by you and by somebody else.</source>
        <translation>
            <numerusform>%Ln value was changed by you and by somebody else.</numerusform>
            <numerusform>%Ln values were changed by you and by somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours were refused by the server.</source>
        <translation>
            <numerusform>%Ln change of yours was refused by the server.</numerusform>
            <numerusform>%Ln changes of yours were refused by the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that you changed are gone on the server.</source>
        <translation>
            <numerusform>%Ln record that you changed is gone on the server.</numerusform>
            <numerusform>%Ln records that you changed are gone on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::UnsavedFoot</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::UserDialogs</name>
    <message numerus="yes">
        <source>%n user(s) switched on</source>
        <translation>
            <numerusform>%n user switched on</numerusform>
            <numerusform>%n users switched on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) switched off</source>
        <translation>
            <numerusform>%n user switched off</numerusform>
            <numerusform>%n users switched off</numerusform>
        </translation>
    </message>
</context>
</TS>
