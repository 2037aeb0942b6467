<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandText</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>after the number of pages, the number of files</extracomment>
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
    <message numerus="yes">
        <source>%n drill(s) played while this plan could not be written: now in the plan.</source>
        <translation>
            <numerusform>%n drill played while this plan could not be written: now in the plan.</numerusform>
            <numerusform>%n drills played while this plan could not be written: now in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n activities hit, %2</source>
        <extracomment>%1 is a tool or provider, %2 an amount or &quot;to estimate&quot;; %n counts the activities that it hits</extracomment>
        <translation>
            <numerusform>%1: %n activity hit, %2</numerusform>
            <numerusform>%1: %n activities hit, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n tool(s) how long one does without is kept in the remarks, until you say which activities need them.</source>
        <translation>
            <numerusform>For %n tool how long one does without is kept in the remarks, until you say which activities need it.</numerusform>
            <numerusform>For %n tools how long one does without is kept in the remarks, until you say which activities need them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Show more: %n line(s) are left</source>
        <translation>
            <numerusform>Show more: %n line is left</numerusform>
            <numerusform>Show more: %n lines are left</numerusform>
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
    <name>relais::ChangeText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>What an undo or a redo changes: %1 is the name of one, with %n more of them</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DocumentsHolders</name>
    <message numerus="yes">
        <source>%n contact(s) have changed since %1.</source>
        <translation>
            <numerusform>%n contact has changed since %1.</numerusform>
            <numerusform>%n contacts have changed since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) to be made and handed out again.</source>
        <extracomment>Of copies that people hold</extracomment>
        <translation>
            <numerusform>%n copy to be made and handed out again.</numerusform>
            <numerusform>%n copies to be made and handed out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) to be taken back from people who have left.</source>
        <translation>
            <numerusform>%n copy to be taken back from people who have left.</numerusform>
            <numerusform>%n copies to be taken back from people who have left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DocumentsKit</name>
    <message numerus="yes">
        <source>%1: %n file(s), each opened again and checked.</source>
        <extracomment>%1 is the name of the crash kit&apos;s folder</extracomment>
        <translation>
            <numerusform>%1: %n file, opened again and checked.</numerusform>
            <numerusform>%1: %n files, each opened again and checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DocumentsText</name>
    <message numerus="yes">
        <source>%n page(s). %1</source>
        <extracomment>%1 says what a document is for</extracomment>
        <translation>
            <numerusform>%n page. %1</numerusform>
            <numerusform>%n pages. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to stick on a wall, everybody may read them</source>
        <translation>
            <numerusform>%n sheet to stick on a wall, everybody may read it</numerusform>
            <numerusform>%n sheets to stick on a wall, everybody may read them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) for the staff, without costs</source>
        <translation>
            <numerusform>%n page for the staff, without costs</numerusform>
            <numerusform>%n pages for the staff, without costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), costs and what has no solution</source>
        <translation>
            <numerusform>%n page, costs and what has no solution</numerusform>
            <numerusform>%n pages, costs and what has no solution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), what has no solution, without costs</source>
        <translation>
            <numerusform>%n page, what has no solution, without costs</numerusform>
            <numerusform>%n pages, what has no solution, without costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), proof of what was tried, without numbers</source>
        <translation>
            <numerusform>%n page, proof of what was tried, without numbers</numerusform>
            <numerusform>%n pages, proof of what was tried, without numbers</numerusform>
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
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Export %n document</numerusform>
            <numerusform>Export %n documents</numerusform>
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
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>Real outages that a drill can play again</extracomment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stops %n of your activities</source>
        <translation>
            <numerusform>stops %n of your activities</numerusform>
            <numerusform>stops %n of your activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillChronogramPanel</name>
    <message numerus="yes">
        <source>%n event(s) read of %1.</source>
        <extracomment>%n is how many events were read, %1 the name of a file</extracomment>
        <translation>
            <numerusform>%n event read of %1.</numerusform>
            <numerusform>%n events read of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out:</source>
        <extracomment>%n is how many rows of a table</extracomment>
        <translation>
            <numerusform>%n row left out:</numerusform>
            <numerusform>%n rows left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillCoveragePanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before the start</source>
        <translation>
            <numerusform>%n thing to look at before the start</numerusform>
            <numerusform>%n things to look at before the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillJump</name>
    <message numerus="yes">
        <source>%n event(s) jumped over. What becomes of each?</source>
        <translation>
            <numerusform>%n event jumped over. What becomes of each?</numerusform>
            <numerusform>%n events jumped over. What becomes of each?</numerusform>
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
</context>
<context>
    <name>relais::DrillLogText</name>
    <message numerus="yes">
        <source>%n person(s) take(s) part.</source>
        <translation>
            <numerusform>%n person takes part.</numerusform>
            <numerusform>%n people take part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillPace</name>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n event waiting</numerusform>
            <numerusform>%n events waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillPapersPanel</name>
    <message numerus="yes">
        <source>%n paper(s) written</source>
        <translation>
            <numerusform>%n paper written</numerusform>
            <numerusform>%n papers written</numerusform>
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
    <name>relais::DrillRunningOrder</name>
    <message numerus="yes">
        <source>%n event(s), %1 of play</source>
        <extracomment>A drill: %1 is a duration</extracomment>
        <translation>
            <numerusform>%n event, %1 of play</numerusform>
            <numerusform>%n events, %1 of play</numerusform>
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
    <message numerus="yes">
        <source>%n drill(s) played while this plan was open to read only: now in the plan.</source>
        <translation>
            <numerusform>%n drill played while this plan was open to read only: now in the plan.</numerusform>
            <numerusform>%n drills played while this plan was open to read only: now in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) played while this plan was open to read only cannot be brought into it now. They are kept on this computer. Open the plan again once no other window uses them.</source>
        <translation>
            <numerusform>%n drill played while this plan was open to read only cannot be brought into it now. It is kept on this computer. Open the plan again once no other window uses it.</numerusform>
            <numerusform>%n drills played while this plan was open to read only cannot be brought into it now. They are kept on this computer. Open the plan again once no other window uses them.</numerusform>
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
    <message numerus="yes">
        <source>%n sheet(s) longer than a page</source>
        <translation>
            <numerusform>%n sheet longer than a page</numerusform>
            <numerusform>%n sheets longer than a page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made</source>
        <translation>
            <numerusform>%n document made</numerusform>
            <numerusform>%n documents made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not made</source>
        <extracomment>%1 says how many documents were made</extracomment>
        <translation>
            <numerusform>%1, %n not made</numerusform>
            <numerusform>%1, %n not made</numerusform>
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
    <message numerus="yes">
        <source>%n copy(ies) of the plan to replace or take back</source>
        <translation>
            <numerusform>%n copy of the plan to replace or take back</numerusform>
            <numerusform>%n copies of the plan to replace or take back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No tried fallback for %n critical tool(s)</source>
        <translation>
            <numerusform>The only critical tool has no tried fallback</numerusform>
            <numerusform>None of the %n critical tools has a tried fallback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ImportLines</name>
    <message numerus="yes">
        <source>Add %n activity(s)</source>
        <translation>
            <numerusform>Add %n activity</numerusform>
            <numerusform>Add %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n tool(s)</source>
        <translation>
            <numerusform>Add %n tool</numerusform>
            <numerusform>Add %n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n provider(s)</source>
        <translation>
            <numerusform>Add %n provider</numerusform>
            <numerusform>Add %n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n fallback(s)</source>
        <translation>
            <numerusform>Add %n fallback</numerusform>
            <numerusform>Add %n fallbacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) added.</source>
        <translation>
            <numerusform>%n activity added.</numerusform>
            <numerusform>%n activities added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) added.</source>
        <translation>
            <numerusform>%n tool added.</numerusform>
            <numerusform>%n tools added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) added.</source>
        <translation>
            <numerusform>%n provider added.</numerusform>
            <numerusform>%n providers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fallback(s) added.</source>
        <translation>
            <numerusform>%n fallback added.</numerusform>
            <numerusform>%n fallbacks added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ImportText</name>
    <message numerus="yes">
        <source>Column “%1” is left out: say what it holds to take it. %n cell(s).</source>
        <extracomment>%1 is the header of a column</extracomment>
        <translation>
            <numerusform>Column “%1” is left out: say what it holds to take it. %n cell.</numerusform>
            <numerusform>Column “%1” is left out: say what it holds to take it. %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” was not taken: health, family and leave are nobody’s business here. %n cell(s) left out.</source>
        <extracomment>%1 is the header of a column</extracomment>
        <translation>
            <numerusform>Column “%1” was not taken: health, family and leave are nobody’s business here. %n cell left out.</numerusform>
            <numerusform>Column “%1” was not taken: health, family and leave are nobody’s business here. %n cells left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” was not taken: the plan has no place for it. %n cell(s) left out.</source>
        <extracomment>%1 is the header of a column</extracomment>
        <translation>
            <numerusform>Column “%1” was not taken: the plan has no place for it. %n cell left out.</numerusform>
            <numerusform>Column “%1” was not taken: the plan has no place for it. %n cells left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) already there</source>
        <translation>
            <numerusform>%n row already there</numerusform>
            <numerusform>%n rows already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) joined with another</source>
        <translation>
            <numerusform>%n row joined with another</numerusform>
            <numerusform>%n rows joined with another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped: blank, titles and totals</source>
        <translation>
            <numerusform>%n line skipped: blank, titles and totals</numerusform>
            <numerusform>%n lines skipped: blank, titles and totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::IncidentMessagesPanel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>of a message</comment>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to fill in, in brackets</source>
        <translation>
            <numerusform>%n word to fill in, in brackets</numerusform>
            <numerusform>%n words to fill in, in brackets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::IncidentText</name>
    <message numerus="yes">
        <source>%n thing(s) still do not work</source>
        <translation>
            <numerusform>%n thing still does not work</numerusform>
            <numerusform>%n things still do not work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) to check</source>
        <translation>
            <numerusform>%n activity to check</numerusform>
            <numerusform>%n activities to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left to catch up</source>
        <translation>
            <numerusform>%n step left to catch up</numerusform>
            <numerusform>%n steps left to catch up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1, %n activity(ies) to be estimated</source>
        <translation>
            <numerusform>At least %1, %n activity to be estimated</numerusform>
            <numerusform>At least %1, %n activities to be estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promised word(s) came in time</source>
        <translation>
            <numerusform>%1 of %n promised word came in time</numerusform>
            <numerusform>%1 of %n promised words came in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them late</source>
        <extracomment>%1 is &quot;7 of 9 steps done&quot;</extracomment>
        <translation>
            <numerusform>%1, %n of them late</numerusform>
            <numerusform>%1, %n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; also %2 and %n more</source>
        <extracomment>As above; %n is how many others failed since</extracomment>
        <translation>
            <numerusform>%1; also %2 and %n more</numerusform>
            <numerusform>%1; also %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::IncidentViewModel</name>
    <message numerus="yes">
        <source>%n outage(s) under way.</source>
        <translation>
            <numerusform>%n outage under way.</numerusform>
            <numerusform>%n outages under way.</numerusform>
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
    <name>relais::InventoryViewModel</name>
    <message numerus="yes">
        <source>%n cell(s) cannot hold this and stay.</source>
        <translation>
            <numerusform>%n cell cannot hold this and stays.</numerusform>
            <numerusform>%n cells cannot hold this and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n cell(s).</source>
        <translation>
            <numerusform>Cleared %n cell.</numerusform>
            <numerusform>Cleared %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied down into %n cell(s).</source>
        <translation>
            <numerusform>Copied down into %n cell.</numerusform>
            <numerusform>Copied down into %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Modified %n cell(s).</source>
        <translation>
            <numerusform>Modified %n cell.</numerusform>
            <numerusform>Modified %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n row(s)</source>
        <translation>
            <numerusform>Removed %n row</numerusform>
            <numerusform>Removed %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::MapViewModel</name>
    <message numerus="yes">
        <source>%n tool(s) hidden by the filter</source>
        <translation>
            <numerusform>%n tool hidden by the filter</numerusform>
            <numerusform>%n tools hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) hidden by the filter</source>
        <extracomment>Activities, tools and providers of the map</extracomment>
        <translation>
            <numerusform>%n item hidden by the filter</numerusform>
            <numerusform>%n items hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::MapWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
    <name>relais::ProgrammeText</name>
    <message numerus="yes">
        <source>%1 of %n activities never exercised</source>
        <extracomment>%n is how many activities there are, %1 how many of them were never exercised</extracomment>
        <translation>
            <numerusform>%1 of %n activity never exercised</numerusform>
            <numerusform>%1 of %n activities never exercised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fallbacks never exercised</source>
        <extracomment>%n is how many fallbacks there are, %1 how many of them were never exercised</extracomment>
        <translation>
            <numerusform>%1 of %n fallback never exercised</numerusform>
            <numerusform>%1 of %n fallbacks never exercised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deputies not yet in a drill</source>
        <extracomment>%n is how many deputies there are, %1 how many of them took part in no drill so far</extracomment>
        <translation>
            <numerusform>%1 of %n deputy not yet in a drill</numerusform>
            <numerusform>%1 of %n deputies not yet in a drill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scenarios never played</source>
        <extracomment>%n is how many scenarios there are, %1 how many of them were never played</extracomment>
        <translation>
            <numerusform>%1 of %n scenario never played</numerusform>
            <numerusform>%1 of %n scenarios never played</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ProvidedContentPanel</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real outage(s)</source>
        <translation>
            <numerusform>%n real outage</numerusform>
            <numerusform>%n real outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) of a fallback</source>
        <translation>
            <numerusform>%n idea of a fallback</numerusform>
            <numerusform>%n ideas of a fallback</numerusform>
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
    <name>relais::RecoveryText</name>
    <message numerus="yes">
        <source>%n item(s) of the plan were saved: %1.</source>
        <extracomment>After a damaged plan was recovered: %1 says from where</extracomment>
        <translation>
            <numerusform>%n item of the plan was saved: %1.</numerusform>
            <numerusform>%n items of the plan were saved: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be saved: please enter them again where a “?” stands.</source>
        <translation>
            <numerusform>%n item could not be saved: please enter it again where a “?” stands.</numerusform>
            <numerusform>%n items could not be saved: please enter them again where a “?” stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the file</source>
        <translation>
            <numerusform>%n from the file</numerusform>
            <numerusform>%n from the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from its history</source>
        <translation>
            <numerusform>%n from its history</numerusform>
            <numerusform>%n from its history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the copy of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%n from the copy of %1</numerusform>
            <numerusform>%n from the copy of %1</numerusform>
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
<context>
    <name>relais::WhatIfFixesPanel</name>
    <message numerus="yes">
        <source>%n other improvement(s)</source>
        <translation>
            <numerusform>%n other improvement</numerusform>
            <numerusform>%n other improvements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::WhatIfQuestionPanel</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The end of a list of names</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were away</source>
        <extracomment>In the sentence « What if [Karim] were away [on a Tuesday at 12:20] for [4 h]? », after one person or several</extracomment>
        <translation>
            <numerusform>were away</numerusform>
            <numerusform>were away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>went down</source>
        <extracomment>In the sentence « What if [Cloudflare] went down [on a Tuesday at 12:20] for [4 h]? », after one thing or several</extracomment>
        <translation>
            <numerusform>went down</numerusform>
            <numerusform>went down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::WhatIfText</name>
    <message numerus="yes">
        <source>What if %1 failed for %2?</source>
        <extracomment>%1 is what fails, %2 a duration; %n counts what fails</extracomment>
        <translation>
            <numerusform>What if %1 failed for %2?</numerusform>
            <numerusform>What if %1 failed for %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What if %1 failed on %2 at %3 for %4?</source>
        <extracomment>%1 is what fails, %2 a date (&quot;Tuesday 24 November 2026&quot;), %3 a time, %4 a duration; %n counts what fails</extracomment>
        <translation>
            <numerusform>What if %1 failed on %2 at %3 for %4?</numerusform>
            <numerusform>What if %1 failed on %2 at %3 for %4?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities hit of %1</source>
        <translation>
            <numerusform>%n activity hit of %1</numerusform>
            <numerusform>%n activities hit of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resumed</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n resumed</numerusform>
            <numerusform>%n resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without solution</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n without solution</numerusform>
            <numerusform>%n without solution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities without solution</source>
        <translation>
            <numerusform>%n activity without solution</numerusform>
            <numerusform>%n activities without solution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cost of %n activities is to be estimated</source>
        <translation>
            <numerusform>the cost of %n activity is to be estimated</numerusform>
            <numerusform>the cost of %n activities is to be estimated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::WhatIfViewModel</name>
    <message numerus="yes">
        <source>%n more activity(ies) are hit</source>
        <translation>
            <numerusform>%n more activity is hit</numerusform>
            <numerusform>%n more activities are hit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other activity(ies), no effect</source>
        <translation>
            <numerusform>%n other activity, no effect</numerusform>
            <numerusform>%n other activities, no effect</numerusform>
        </translation>
    </message>
</context>
</TS>
