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
    <message numerus="yes">
        <source>%n finding(s) kept.</source>
        <translation>
            <numerusform>%n finding kept.</numerusform>
            <numerusform>%n findings kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, in %n file(s)</source>
        <extracomment>%1 is a kind of content (&quot;Messages&quot;), %2 how many there are, %n in how many files</extracomment>
        <translation>
            <numerusform>%1: %2, in %n file</numerusform>
            <numerusform>%1: %2, in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name may still stand in %n text(s) of the plan: please read and edit them.</source>
        <translation>
            <numerusform>The name may still stand in %n text of the plan: please read and edit it.</numerusform>
            <numerusform>The name may still stand in %n texts of the plan: please read and edit them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And in %n text(s) of drill logs, which cannot be edited.</source>
        <translation>
            <numerusform>And in %n text of a drill log, which cannot be edited.</numerusform>
            <numerusform>And in %n texts of drill logs, which cannot be edited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetPersonDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>texts</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>%n text(s) you wrote are in French only:</source>
        <translation>
            <numerusform>%n text stays in French:</numerusform>
            <numerusform>%n texts stay in French:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) you wrote are in English only:</source>
        <translation>
            <numerusform>%n text stays in English:</numerusform>
            <numerusform>%n texts stay in English:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillChoice</name>
    <message numerus="yes">
        <source>Stops here: %1 and %n more</source>
        <extracomment>A scenario: %1 names activities that it stops in this firm, %n is how many more there are</extracomment>
        <translation>
            <numerusform>Stops here: %1 and %n more</numerusform>
            <numerusform>Stops here: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillLaneText</name>
    <message numerus="yes">
        <source>%n other activity(ies), not touched</source>
        <translation>
            <numerusform>%n other activity, not touched</numerusform>
            <numerusform>%n other activities, not touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillLog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take(s) part.</source>
        <translation>
            <numerusform>%n person takes part.</numerusform>
            <numerusform>%n people take part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillsNextViewModel</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillsPreparationViewModel</name>
    <message numerus="yes">
        <source>%n scene(s), %1 of play</source>
        <extracomment>A drill: %1 is a duration</extracomment>
        <translation>
            <numerusform>%n scene, %1 of play</numerusform>
            <numerusform>%n scenes, %1 of play</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of information missing for a good drill</source>
        <translation>
            <numerusform>%n piece of information is missing for a good drill</numerusform>
            <numerusform>%n pieces of information are missing for a good drill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillsReviewViewModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objective(s) met</source>
        <extracomment>%n is how many objectives there were, %1 how many of them were met</extracomment>
        <translation>
            <numerusform>%1 of %n objective met</numerusform>
            <numerusform>%1 of %n objectives met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillsViewModel</name>
    <message numerus="yes">
        <source>%1 of %n objective(s) met</source>
        <extracomment>%n is how many objectives a drill had, %1 how many of them were met</extracomment>
        <translation>
            <numerusform>%1 of %n objective met</numerusform>
            <numerusform>%1 of %n objectives met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ExportJobs</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::HomeFirstMonth</name>
    <message numerus="yes">
        <source>Find %n missing number(s)</source>
        <translation>
            <numerusform>Find %n missing number</numerusform>
            <numerusform>Find %n missing numbers</numerusform>
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
<context>
    <name>relais::InventoryCells</name>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n to fill in</numerusform>
            <numerusform>%n to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::InventoryGapText</name>
    <message numerus="yes">
        <source>No fallback is written. %n activity(ies) depend on it.</source>
        <translation>
            <numerusform>No fallback is written. %n activity depends on it.</numerusform>
            <numerusform>No fallback is written. %n activities depend on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::MessageText</name>
    <message numerus="yes">
        <source>%1 characters, %n SMS</source>
        <extracomment>%1 is a number of characters, %n of text messages</extracomment>
        <translation>
            <numerusform>%1 characters, %n SMS</numerusform>
            <numerusform>%1 characters, %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), %1 at best</source>
        <extracomment>%1 is the most that the channel takes at its best</extracomment>
        <translation>
            <numerusform>%n character, %1 at best</numerusform>
            <numerusform>%n characters, %1 at best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) from when you knew</source>
        <extracomment>A delay that the law gives</extracomment>
        <translation>
            <numerusform>%n hour from when you knew</numerusform>
            <numerusform>%n hours from when you knew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::MessagesViewModel</name>
    <message numerus="yes">
        <source>%n ready</source>
        <comment>messages</comment>
        <extracomment>How many messages there are: %1 is the sentence “2 to complete”</extracomment>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, %1</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n ready, %1</numerusform>
            <numerusform>%n ready, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::PlaybookText</name>
    <message numerus="yes">
        <source>%n change(s) to take over</source>
        <comment>of generated steps that a person had edited</comment>
        <translation>
            <numerusform>%n change to take over</numerusform>
            <numerusform>%n changes to take over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <comment>gaps of a playbook</comment>
        <translation>
            <numerusform>%n gap to fill in</numerusform>
            <numerusform>%n gaps to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) too many: a page takes 10.</source>
        <translation>
            <numerusform>%n step too many: a page takes 10.</numerusform>
            <numerusform>%n steps too many: a page takes 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more step(s).</source>
        <translation>
            <numerusform>There is room for %n more step.</numerusform>
            <numerusform>There is room for %n more steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) made in the other language stand there only.</source>
        <translation>
            <numerusform>%n edit made in the other language is not shown here.</numerusform>
            <numerusform>%n edits made in the other language are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many.</source>
        <translation>
            <numerusform>%n line too many.</numerusform>
            <numerusform>%n lines too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n line(s).</source>
        <translation>
            <numerusform>There is room for %n line.</numerusform>
            <numerusform>There is room for %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::PlaybooksViewModel</name>
    <message numerus="yes">
        <source>%n text(s) without a place</source>
        <translation>
            <numerusform>%n text without a place</numerusform>
            <numerusform>%n texts without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::QuestionnaireProgressViewModel</name>
    <message numerus="yes">
        <source>%n point(s) still without a solution.</source>
        <translation>
            <numerusform>%n point still without a solution.</numerusform>
            <numerusform>%n points still without a solution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), about %1 minutes</source>
        <extracomment>Of the questionnaire: %n is a number of pages, %1 of minutes</extracomment>
        <translation>
            <numerusform>%n page, about %1 minutes</numerusform>
            <numerusform>%n pages, about %1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of %1, %2</source>
        <extracomment>%n pages are done of %1; %2 is « about 13 minutes left »</extracomment>
        <translation>
            <numerusform>%n page of %1, %2</numerusform>
            <numerusform>%n pages of %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of %1 still without an answer.</source>
        <extracomment>Of the questionnaire: %n pages have no answer yet, of %1</extracomment>
        <translation>
            <numerusform>%n page of %1 still without an answer.</numerusform>
            <numerusform>%n pages of %1 still without an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::QuestionnaireViewModel</name>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <translation>
            <numerusform>%n line pasted.</numerusform>
            <numerusform>%n lines pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::SettingsViewModel</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
</TS>
