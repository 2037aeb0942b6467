<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandText</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this file no longer hold what was written.</source>
        <translation>
            <numerusform>%n place of this file no longer holds what was written.</numerusform>
            <numerusform>%n places of this file no longer hold what was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%1 of %n open</source>
        <extracomment>%1 of %n open actions are due this week</extracomment>
        <translation>
            <numerusform>%1 of %n open</numerusform>
            <numerusform>%1 of %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DocumentsViewModel</name>
    <message numerus="yes">
        <source>Export %n edition(s)</source>
        <translation>
            <numerusform>Export %n edition</numerusform>
            <numerusform>Export %n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A duration in days</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::HomeViewModel</name>
    <message numerus="yes">
        <source>%1 of %n critical tool(s) have a tried fallback</source>
        <extracomment>%1 of %n critical tools have a fallback that was really tried</extracomment>
        <translation>
            <numerusform>%1 of %n critical tool has a tried fallback</numerusform>
            <numerusform>%1 of %n critical tools have a tried fallback</numerusform>
        </translation>
    </message>
</context>
</TS>
