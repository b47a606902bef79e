<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
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
        <source>%n stood there already.</source>
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
    <name>kontor::ui::ImportRun</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out:</source>
        <translation>
            <numerusform>%n row left out:</numerusform>
            <numerusform>%n rows left out:</numerusform>
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
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <name>kontor::ui::UnsavedFoot</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
</TS>
