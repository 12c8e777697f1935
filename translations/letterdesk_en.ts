<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n backup(s) may hold it too. Say --backups too to erase it there as well, or --backups keep to leave them as they are.</source>
        <translation>
            <numerusform>%n backup may hold it too. Say --backups too to erase it there as well, or --backups keep to leave it as it is.</numerusform>
            <numerusform>%n backups may hold it too. Say --backups too to erase it there as well, or --backups keep to leave them as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n backup(s) too.</source>
        <translation>
            <numerusform>Erased from %n backup too.</numerusform>
            <numerusform>Erased from %n backups too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n page</numerusform>
            <numerusform>%1: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message numerus="yes">
        <source>%n records added</source>
        <translation>
            <numerusform>%n record added</numerusform>
            <numerusform>%n records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n day(s)</source>
        <translation>
            <numerusform>No answer for %n day</numerusform>
            <numerusform>No answer for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonPicker</name>
    <message numerus="yes">
        <source>and %n more: type a part of the name</source>
        <translation>
            <numerusform>and %n more: type a part of the name</numerusform>
            <numerusform>and %n more: type a part of the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::WorkspaceRescue</name>
    <message numerus="yes">
        <source>%n pieces of your data were saved.</source>
        <translation>
            <numerusform>%n piece of your data was saved.</numerusform>
            <numerusform>%n pieces of your data were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces could not be read.</source>
        <translation>
            <numerusform>%n piece could not be read.</numerusform>
            <numerusform>%n pieces could not be read.</numerusform>
        </translation>
    </message>
</context>
</TS>
