<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActionClosingDialog</name>
    <message>
        <source>What has changed in the plan</source>
        <translation>Ce qui a changé dans le plan</translation>
    </message>
    <message>
        <source>No fallback is written yet for “%1”.</source>
        <extracomment>%1 is a tool, an activity or a fallback</extracomment>
        <translation>Aucun secours n’est encore écrit pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>L’écrire maintenant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What changed, and the day: %1 a sentence, %2 &quot;yesterday&quot; or a date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to change in the plan</source>
        <translation>Rien à changer dans le plan</translation>
    </message>
    <message>
        <source>To be played again on</source>
        <translation>À rejouer le</translation>
    </message>
    <message>
        <source>Empty: not to be played again.</source>
        <translation>Vide&#xa0;: pas à rejouer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The action is done</source>
        <translation>L’action est faite</translation>
    </message>
    <message>
        <source>Write a date such as 15/12</source>
        <translation>Écrivez une date comme 15/12</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due date, late</source>
        <translation>Échéance, en retard</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Put off for a week</source>
        <translation>Reporter d’une semaine</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Write a date such as 15/12</source>
        <translation>Écrivez une date, par exemple 15/12</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Masquer ce qui a changé</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Voir ce qui a changé</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Actions and lessons</source>
        <translation>Actions et leçons</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>A new action: begin with a verb, press Enter</source>
        <translation>Nouvelle action&#xa0;: commencez par un verbe, validez par Entrée</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Filter of the actions: the name of a person, or everybody&apos;s</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Aucune action</translation>
    </message>
    <message>
        <source>They come from drills and from what the plan lacks. You can also write one above.</source>
        <translation>Elles naissent des exercices et de ce qui manque au plan. Vous pouvez aussi en écrire une ci-dessus.</translation>
    </message>
    <message>
        <source>No lesson yet</source>
        <translation>Aucune leçon</translation>
    </message>
    <message>
        <source>A drill or a real outage teaches what to change. Its lessons stand here.</source>
        <translation>Un exercice ou une vraie panne montre ce qu’il faut changer. Ses leçons se rangent ici.</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Tooltip of the cross of a dialog</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Opens the list of all changes</extracomment>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>See all the changes</source>
        <translation>Voir tous les changements</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Relais: when a tool goes down, another takes over. Without a command: relais [FILE] opens the window.</source>
        <translation>Relais&#xa0;: quand un outil tombe, un autre prend le relais. Sans commande&#xa0;: relais [FICHIER] ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>not a date of the form 2026-01-31</source>
        <translation>pas une date de la forme 2026-01-31</translation>
    </message>
    <message>
        <source>Give free space back; forget old history or a person</source>
        <translation>Rendre la place libre, oublier un historique ancien ou une personne</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>Le fichier du plan</translation>
    </message>
    <message>
        <source>Forget what was changed before this date (2026-01-31)</source>
        <translation>Oublier ce qui a changé avant cette date (2026-01-31)</translation>
    </message>
    <message>
        <source>Forget the person of this name, in the file and its backups</source>
        <translation>Oublier la personne de ce nom, dans le fichier et ses copies</translation>
    </message>
    <message>
        <source>Make a complete example plan</source>
        <translation>Créer un plan d’exemple complet</translation>
    </message>
    <message>
        <source>The plan file to make</source>
        <translation>Le fichier de plan à créer</translation>
    </message>
    <message>
        <source>Which example: %1</source>
        <extracomment>%1 is a list of names that can be typed</extracomment>
        <translation>Quel exemple&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>after the number of pages, the number of files</extracomment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The ending of %1 says no format: use pdf, docx, odt, html, txt or json.</source>
        <translation>L’extension de %1 ne dit pas le format&#xa0;: pdf, docx, odt, html, txt ou json.</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>The plan file; made if it does not exist</source>
        <translation>Le fichier du plan, créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>Only say what would change</source>
        <translation>Dire seulement ce qui changerait</translation>
    </message>
    <message>
        <source>Make a new plan</source>
        <translation>Créer un plan</translation>
    </message>
    <message>
        <source>Language of the plan’s own words</source>
        <translation>Langue des mots du plan</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a format</source>
        <translation>Afficher le schéma JSON d’un format</translation>
    </message>
    <message>
        <source>Which format</source>
        <translation>Quel format</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this file no longer hold what was written.</source>
        <translation>
            <numerusform>%n endroit de ce fichier ne contient plus ce qui a été écrit.</numerusform>
            <numerusform>%n endroits de ce fichier ne contiennent plus ce qui a été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound, but it is not the one whose value was printed.</source>
        <translation>Le fichier est sain, mais ce n’est pas celui dont la valeur a été imprimée.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est sain.</translation>
    </message>
    <message>
        <source>Check that a plan file holds what was written</source>
        <translation>Vérifier qu’un fichier de plan contient bien ce qui a été écrit</translation>
    </message>
    <message>
        <source>On the day, this stops people:</source>
        <translation>Le jour venu, cela arrête tout le monde&#xa0;:</translation>
    </message>
    <message>
        <source>On the day, this costs time:</source>
        <translation>Le jour venu, cela fait perdre du temps&#xa0;:</translation>
    </message>
    <message>
        <source>This makes the plan less sure:</source>
        <translation>Cela rend le plan moins sûr&#xa0;:</translation>
    </message>
    <message>
        <source>Say what is missing, stale, or falls together</source>
        <translation>Dire ce qui manque, ce qui date et ce qui tombe ensemble</translation>
    </message>
    <message>
        <source>Not asked for this plan, and left out: %1</source>
        <translation>Pas demandé pour ce plan, laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The firm’s name; needed where no answers give it</source>
        <translation>Le nom de l’entreprise&#x202f;; nécessaire si les réponses ne le donnent pas</translation>
    </message>
    <message>
        <source>Answers to the questionnaire, as JSON (relais schema answers)</source>
        <translation>Les réponses au questionnaire, en JSON (relais schema answers)</translation>
    </message>
    <message>
        <source>The value printed on a report: compare with the last link of the log and of each drill</source>
        <translation>La valeur imprimée sur un rapport&#xa0;: comparer au dernier maillon du journal et de chaque exercice</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>DRILL “%1”: %2 of %3 scenes in %4.</source>
        <extracomment>%1 is the title of a drill, %2 and %3 are numbers of scenes, %4 a time of play in minutes and seconds</extracomment>
        <translation>EXERCICE «&#x202f;%1&#x202f;»&#xa0;: %2 scènes sur %3 en %4.</translation>
    </message>
    <message>
        <source>%1: stopped at %2, seen at %3, fallback started at %4</source>
        <extracomment>%1 is an activity; %2, %3 and %4 are times of play</extracomment>
        <translation>%1&#xa0;: arrêt à %2, vu à %3, secours lancé à %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of an answer: %1 names something, %2 is what is said of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) kept.</source>
        <translation>
            <numerusform>%n constat gardé.</numerusform>
            <numerusform>%n constats gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan knows this already, and it was left alone: %1</source>
        <translation>Le plan le sait déjà, rien n’y a été changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Play a drill by a script, on a simulated clock, and keep it</source>
        <translation>Jouer un exercice d’après un script, sur une horloge simulée, et le garder</translation>
    </message>
    <message>
        <source>The scenario’s key</source>
        <translation>La clé du scénario</translation>
    </message>
    <message>
        <source>What the team does and when, as JSON (relais schema drill-script)</source>
        <translation>Ce que fait l’équipe et quand, en JSON (relais schema drill-script)</translation>
    </message>
    <message>
        <source>Print the measures as JSON</source>
        <translation>Donner les mesures en JSON</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The script is not JSON, or it is cut short. Nothing was kept. Correct it.</source>
        <translation>Le script n’est pas du JSON, ou il est incomplet. Rien n’a été gardé. Corrigez-le.</translation>
    </message>
    <message>
        <source>The script says something that a drill script cannot say. Nothing was kept. Correct it: “relais schema drill-script” prints its form.</source>
        <translation>Le script dit quelque chose qu’un script d’exercice ne peut pas dire. Rien n’a été gardé. Corrigez-le&#xa0;: «&#x202f;relais schema drill-script&#x202f;» en donne la forme.</translation>
    </message>
    <message>
        <source>The script is too large. Nothing was kept. Shorten it.</source>
        <translation>Le script est trop grand. Rien n’a été gardé. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Nothing has this name, or more than one thing has. Nothing was kept. Write the name as the plan and the scenario have it.</source>
        <translation>Rien ne porte ce nom, ou plusieurs choses le portent. Rien n’a été gardé. Écrivez le nom comme dans le plan et dans le scénario.</translation>
    </message>
    <message>
        <source>What is written here does not fit. Nothing was kept. Correct it.</source>
        <translation>Ce qui est écrit ici ne convient pas. Rien n’a été gardé. Corrigez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, in %n file(s)</source>
        <extracomment>%1 is a kind of content (&quot;Messages&quot;), %2 how many there are, %n in how many files</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2, en %n fichier</numerusform>
            <numerusform>%1&#xa0;: %2, en %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n chose à corriger</numerusform>
            <numerusform>%n choses à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios, outages, messages and the rest of the library</source>
        <translation>Scénarios, pannes, messages et le reste de la bibliothèque</translation>
    </message>
    <message>
        <source>Say what is wrong in the library&apos;s files, and where</source>
        <translation>Dire ce qui ne va pas dans les fichiers de la bibliothèque, et où</translation>
    </message>
    <message>
        <source>A folder laid out as the library&apos;s; without it, what comes with Relais</source>
        <translation>Un dossier rangé comme la bibliothèque&#x202f;; sans lui, ce qui vient avec Relais</translation>
    </message>
    <message>
        <source>Answer as JSON</source>
        <translation>Répondre en JSON</translation>
    </message>
    <message numerus="yes">
        <source>The name may still stand in %n text(s) of the plan: please read and edit them.</source>
        <translation>
            <numerusform>Le nom figure peut-être encore dans %n texte du plan&#xa0;: relisez-le et corrigez-le.</numerusform>
            <numerusform>Le nom figure peut-être encore dans %n textes du plan&#xa0;: relisez-les et corrigez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And in %n text(s) of drill logs, which cannot be edited.</source>
        <translation>
            <numerusform>Et dans %n texte du journal d’un exercice, qui ne peut plus être modifié.</numerusform>
            <numerusform>Et dans %n textes du journal d’exercices, qui ne peuvent plus être modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan file, or a folder of plans: a summary of each</source>
        <translation>Le fichier du plan, ou un dossier de plans&#xa0;: un résumé de chacun</translation>
    </message>
    <message>
        <source>Answer as a table for spreadsheets, one row a plan</source>
        <translation>Répondre par un tableau pour tableur, une ligne par plan</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>À juger</translation>
    </message>
    <message>
        <source>How long it lasts: first (the short drill) or full</source>
        <translation>Sa durée&#xa0;: first (l’exercice court) ou full (l’heure entière)</translation>
    </message>
    <message>
        <source>Another plan to begin from: its activities, tools and fallbacks, without persons, numbers, contracts, costs, proofs</source>
        <translation>Un autre plan dont partir&#xa0;: ses activités, ses outils et ses solutions de secours, sans personnes, numéros, contrats, coûts ni preuves</translation>
    </message>
    <message>
        <source>An idea: %1. %2.</source>
        <extracomment>%1 is the name of a fallback, %2 what to do beforehand, without full stop</extracomment>
        <translation>Une idée&#xa0;: %1. %2.</translation>
    </message>
    <message>
        <source>Answer as JSON, of one plan</source>
        <translation>Répondre en JSON, pour un seul plan</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) played while this plan could not be written: now in the plan.</source>
        <translation>
            <numerusform>%n exercice joué pendant que ce plan ne pouvait pas être écrit&#xa0;: il est maintenant dans le plan.</numerusform>
            <numerusform>%n exercices joués pendant que ce plan ne pouvait pas être écrit&#xa0;: ils sont maintenant dans le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met with difficulty</source>
        <translation>Atteint avec difficulté</translation>
    </message>
    <message>
        <source>The plan cannot be written: the drill is kept in the user’s data folder and goes into the plan the next time it can be. What the script learns, does and proves is not in the plan: finish the review there.</source>
        <translation>Le plan ne peut pas être écrit&#xa0;: l’exercice est gardé dans le dossier de données de l’utilisateur et rejoindra le plan dès que celui-ci pourra l’être. Les enseignements, actions et preuves du script ne sont pas dans le plan&#xa0;: terminez-y le bilan.</translation>
    </message>
    <message>
        <source>A table of the inventory as CSV for spreadsheets; with all, the five in a folder</source>
        <translation>Un tableau de l’inventaire, en CSV pour tableur&#x202f;; avec all, les cinq dans un dossier</translation>
    </message>
    <message>
        <source>In a table, also what only management may see: private numbers, remarks on people, costs, contract numbers</source>
        <translation>Dans un tableau, aussi ce qui est réservé à la direction&#xa0;: numéros privés, remarques sur les personnes, coûts, numéros de contrat</translation>
    </message>
    <message>
        <source>Make a document of a plan, its JSON, or a table as CSV; the ending picks the format</source>
        <translation>Créer un document du plan, son JSON ou un tableau en CSV&#xa0;: l’extension choisit le format</translation>
    </message>
    <message>
        <source>A plan’s JSON replaces the whole plan: give it alone.</source>
        <translation>Le JSON d’un plan remplace le plan entier&#xa0;: donnez-le seul.</translation>
    </message>
    <message>
        <source>What the table lists; guessed if left out</source>
        <translation>Ce que liste le tableau&#x202f;; deviné sans cette option</translation>
    </message>
    <message>
        <source>The only sheet of a spreadsheet to take, by its name</source>
        <translation>La seule feuille du classeur à prendre, par son nom</translation>
    </message>
    <message>
        <source>A file that says what the columns are (JSON)</source>
        <translation>Un fichier qui dit ce que sont les colonnes (JSON)</translation>
    </message>
    <message>
        <source>Write what the columns were taken for, to correct it and use it again</source>
        <translation>Écrire comment les colonnes ont été comprises, pour corriger et réutiliser</translation>
    </message>
    <message>
        <source>Write every row, what it does and why: .csv for spreadsheets, else text</source>
        <translation>Écrire chaque ligne, ce qu’elle devient et pourquoi&#xa0;: .csv pour un tableur, sinon du texte</translation>
    </message>
    <message>
        <source>Rows of near names: join all, or none (as it is without)</source>
        <translation>Lignes de noms proches&#xa0;: toutes réunies (all), ou aucune (none, par défaut)</translation>
    </message>
    <message>
        <source>Take remarks on people too; health and family are nobody’s business here</source>
        <translation>Reprendre aussi les remarques sur les personnes&#x202f;; santé et famille n’ont rien à faire ici</translation>
    </message>
    <message>
        <source>Take spreadsheets (CSV, TSV, XLSX) into a plan, or a plan’s JSON that replaces all it holds; one undo takes it back</source>
        <translation>Importer des tableaux (CSV, TSV, XLSX) dans un plan, ou le JSON d’un plan qui remplace tout son contenu&#x202f;; une annulation suffit à revenir en arrière</translation>
    </message>
    <message>
        <source>The tables to read, in any order, or one JSON file</source>
        <translation>Les tableaux à lire, dans n’importe quel ordre, ou un fichier JSON</translation>
    </message>
    <message>
        <source>To confirm, behind %1</source>
        <extracomment>%1 is a tool</extracomment>
        <translation>À confirmer, derrière %1</translation>
    </message>
    <message>
        <source>Already in the plan, behind %1</source>
        <translation>Déjà dans le plan, derrière %1</translation>
    </message>
    <message>
        <source>To be asked, behind %1</source>
        <translation>À demander, derrière %1</translation>
    </message>
    <message>
        <source>Refused before, behind %1</source>
        <translation>Déjà refusé, derrière %1</translation>
    </message>
    <message>
        <source>This is %1 itself</source>
        <translation>C’est %1 lui-même</translation>
    </message>
    <message>
        <source>Asked of the name server:</source>
        <translation>Demandé au serveur de noms&#xa0;:</translation>
    </message>
    <message>
        <source>Asked of the site:</source>
        <translation>Demandé au site&#xa0;:</translation>
    </message>
    <message>
        <source>What stands behind %1, as seen on %2. Nothing of it counts before you confirm it.</source>
        <extracomment>%1 is a domain, %2 a date</extracomment>
        <translation>Ce qu’il y a derrière %1, observé le %2. Rien ne compte tant que vous n’avez pas confirmé.</translation>
    </message>
    <message>
        <source>In the plan:</source>
        <translation>Dans le plan&#xa0;:</translation>
    </message>
    <message>
        <source>To confirm in the window, behind which tool?</source>
        <translation>À confirmer dans la fenêtre&#xa0;: derrière quel outil&#x202f;?</translation>
    </message>
    <message>
        <source>Ask the network who stands behind a domain of yours: names, e-mail, site</source>
        <translation>Demander au réseau qui est derrière un de vos domaines&#xa0;: noms, e-mail, site</translation>
    </message>
    <message>
        <source>A domain of your own, or a web or e-mail address there</source>
        <translation>Un domaine à vous, ou une adresse de site ou d’e-mail qui en dépend</translation>
    </message>
    <message>
        <source>Only say what would be asked; nothing leaves this machine</source>
        <translation>Dire seulement ce qui serait demandé&#x202f;; rien ne sort de cette machine</translation>
    </message>
    <message>
        <source>The name server to ask, as ADDRESS:PORT; otherwise this machine’s own</source>
        <translation>Le serveur de noms à interroger, ADRESSE:PORT&#x202f;; sinon celui de cette machine</translation>
    </message>
    <message>
        <source>Say what the plan knows of it already</source>
        <translation>Dire ce que le plan en sait déjà</translation>
    </message>
    <message>
        <source>Write into the plan that this provider stands behind the tool</source>
        <translation>Écrire dans le plan que ce prestataire est derrière l’outil</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n ligne</numerusform>
            <numerusform>%1&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>  left out, for management only: %1 (--private writes them too)</source>
        <extracomment>%1 is a list of column titles</extracomment>
        <translation>  non écrit, réservé à la direction&#xa0;: %1 (--private l’écrit aussi)</translation>
    </message>
    <message>
        <source>“%1” could be: %2</source>
        <translation>«&#x202f;%1&#x202f;» peut vouloir dire&#xa0;: %2</translation>
    </message>
    <message>
        <source>the plan has nothing like “%1”</source>
        <translation>le plan n’a rien qui ressemble à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the plan has no “%1”, but: %2</source>
        <translation>le plan n’a pas de «&#x202f;%1&#x202f;», mais&#xa0;: %2</translation>
    </message>
    <message>
        <source>the outages are: %1</source>
        <translation>les pannes sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>the plan rests on nothing that fell then</source>
        <translation>le plan ne repose sur rien de ce qui est tombé ce jour-là</translation>
    </message>
    <message>
        <source>name what fails, or a real outage</source>
        <translation>nommez ce qui tombe en panne, ou une panne réelle</translation>
    </message>
    <message>
        <source>write it as 2026-11-24T12:20</source>
        <translation>écrivez-le ainsi&#xa0;: 2026-11-24T12:20</translation>
    </message>
    <message>
        <source>write it as 30 min, 4h or 1h30</source>
        <translation>écrivez-le ainsi&#xa0;: 30 min, 4h ou 1h30</translation>
    </message>
    <message>
        <source>Say what stops when something fails, and what it costs</source>
        <translation>Dire ce qui s’arrête quand une chose tombe en panne, et ce que cela coûte</translation>
    </message>
    <message>
        <source>What fails: the name of a tool, provider, site, person or activity, or the beginning of it; several times for several at once</source>
        <translation>Ce qui tombe en panne&#xa0;: le nom d’un outil, d’un prestataire, d’un lieu, d’une personne ou d’une activité, ou son début&#x202f;; plusieurs fois pour plusieurs à la fois</translation>
    </message>
    <message>
        <source>When it begins, on the firm’s clock: 2026-11-24T12:20</source>
        <translation>Quand cela commence, à l’heure de l’entreprise&#xa0;: 2026-11-24T12:20</translation>
    </message>
    <message>
        <source>How long: 30min, 4h, 1h30</source>
        <translation>Combien de temps&#xa0;: 30min, 4h, 1h30</translation>
    </message>
    <message>
        <source>Which fallbacks count: none; written, as stated; measured, with the time of their trials; proven, tried or used ones only</source>
        <translation>Les secours qui comptent&#xa0;: none, aucun&#x202f;; written, comme écrits&#x202f;; measured, au temps de leurs essais&#x202f;; proven, seulement ceux qui ont été essayés ou ont servi</translation>
    </message>
    <message>
        <source>A real outage of the library, by its key, as it was lived</source>
        <translation>Une panne réelle de la bibliothèque, par sa clé, comme elle a été vécue</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4.</source>
        <extracomment>One thing to improve: %1 is its number, %2 what to do, %3 why, %4 how long it takes</extracomment>
        <translation>%1. %2. %3. %4.</translation>
    </message>
    <message>
        <source>hour from %1: %2, against %3 without fallbacks</source>
        <extracomment>%1 is a moment (&quot;12:20&quot;), %2 and %3 are amounts</extracomment>
        <translation>heure à partir de %1&#xa0;: %2, contre %3 sans secours</translation>
    </message>
    <message>
        <source>Hour by hour:</source>
        <translation>Heure par heure&#xa0;:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Coût&#xa0;:</translation>
    </message>
    <message>
        <source>Whom to call:</source>
        <translation>Qui appeler&#xa0;:</translation>
    </message>
    <message>
        <source>Without solution:</source>
        <translation>Sans solution&#xa0;:</translation>
    </message>
    <message>
        <source>To improve, in this order:</source>
        <translation>À améliorer, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Held for a time only, when it fails alone for 4 hours:</source>
        <translation>Ne tient qu’un temps, si cela tombe seul pendant 4 heures&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing stands in for it, when it fails alone for 4 hours:</source>
        <translation>Rien ne le remplace, si cela tombe seul pendant 4 heures&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n activities hit, %2</source>
        <extracomment>%1 is a tool or provider, %2 an amount or &quot;to estimate&quot;; %n counts the activities that it hits</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n activité touchée, %2</numerusform>
            <numerusform>%1&#xa0;: %n activités touchées, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A text file with what dig, host, nslookup or curl -I wrote; nothing is asked</source>
        <translation>Un fichier texte avec ce qu’ont écrit dig, host, nslookup ou curl -I&#x202f;; rien n’est demandé</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <extracomment>%1 is the name of a file, %2 that of a sheet in it</extracomment>
        <translation>%1, feuille %2</translation>
    </message>
    <message>
        <source>%1: no table that Relais knows, left out. Say what it is with --table, or which columns it has with --mapping.</source>
        <translation>%1&#xa0;: aucun tableau que Relais connaisse, laissé de côté. Dites ce que c’est avec --table, ou ses colonnes avec --mapping.</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <extracomment>%1 is the name of a file, %2 a table: &quot;Tools&quot;, %3 what becomes of its rows</extracomment>
        <translation>%1 (%2)&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>For %n tool(s) how long one does without is kept in the remarks, until you say which activities need them.</source>
        <translation>
            <numerusform>Pour %n&#xa0;outil, la durée tenue sans lui reste dans les remarques, en attendant que vous disiez quelles activités en ont besoin.</numerusform>
            <numerusform>Pour %n&#xa0;outils, la durée tenue sans eux reste dans les remarques, en attendant que vous disiez quelles activités en ont besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <extracomment>%1 is the number of a line, %2 the name in it, %3 a sentence about it</extracomment>
        <translation>ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Where the drill comes from</source>
        <translation>D’où vient l’exercice</translation>
    </message>
    <message>
        <source>The key of a real outage, played again on this plan</source>
        <translation>La clé d’une panne réelle, rejouée sur ce plan</translation>
    </message>
    <message>
        <source>What costs most when it falls, and was never exercised</source>
        <translation>Ce qui coûte le plus en tombant, et n’a jamais été joué</translation>
    </message>
    <message>
        <source>A timetable of a drill: a spreadsheet, or CSV</source>
        <translation>Le chronogramme d’un exercice&#xa0;: un tableur, ou du CSV</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Qu’en faire</translation>
    </message>
    <message>
        <source>Write the drill as a timetable, a CSV file for spreadsheets</source>
        <translation>Écrire l’exercice en chronogramme, un fichier CSV pour tableur</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>quelqu’un qui est parti</translation>
    </message>
    <message>
        <source>%1, line %2, left out: %3.</source>
        <extracomment>%1 is a file, %2 the number of a row, %3 why it was left out</extracomment>
        <translation>%1, ligne %2, laissée de côté&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This outage would have touched nothing that the plan knows: there is nothing to play. Choose another one.</source>
        <translation>Cette panne n’aurait rien touché de ce que le plan connaît&#xa0;: il n’y a rien à jouer. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Everything whose fall would stop an activity has been exercised, or the plan has no such thing. Choose a scenario.</source>
        <translation>Tout ce dont la chute arrêterait une activité a déjà été joué, ou le plan n’a rien de tel. Choisissez un scénario.</translation>
    </message>
    <message>
        <source>This is no timetable of a drill: it needs a column for the time and one for what happens, and a row that can be read. Correct it.</source>
        <translation>Ce n’est pas le chronogramme d’un exercice&#xa0;: il y faut une colonne pour l’horaire, une pour ce qui arrive, et une ligne lisible. Corrigez-le.</translation>
    </message>
    <message>
        <source>Next drills:</source>
        <translation>Prochains exercices&#xa0;:</translation>
    </message>
    <message>
        <source>What was never exercised, and when to play next</source>
        <translation>Ce qui n’a jamais été exercé, et les prochaines dates</translation>
    </message>
    <message>
        <source>How many months between two drills</source>
        <translation>Le nombre de mois entre deux exercices</translation>
    </message>
    <message>
        <source>A calendar file to write</source>
        <translation>Un fichier d’agenda à écrire (.ics)</translation>
    </message>
    <message>
        <source>Print it as JSON</source>
        <translation>L’afficher en JSON</translation>
    </message>
    <message>
        <source>The report to write: .pdf, .docx, .html, .odt or .txt</source>
        <translation>Le bilan à écrire&#xa0;: .pdf, .docx, .html, .odt ou .txt</translation>
    </message>
    <message>
        <source>Nothing in the library has this key. Write one of those named here.</source>
        <translation>Rien dans la bibliothèque n’a cette clé. Écrivez l’une de celles qui sont nommées ici.</translation>
    </message>
    <message>
        <source>This document is made whole: leave --choose out.</source>
        <translation>Ce document se fait en entier&#xa0;: retirez --choose.</translation>
    </message>
    <message>
        <source>Nothing, or more than one thing, is called “%1” here. There is: %2</source>
        <translation>Rien, ou plus d’une chose, ne s’appelle «&#x202f;%1&#x202f;» ici. Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>For whom: wall, staff, management or insurer</source>
        <translation>Pour qui&#xa0;: wall (affichage), staff (équipe), management (direction) ou insurer (assureur ou donneur d’ordre)</translation>
    </message>
    <message>
        <source>Of fiches or people only these, by name or by a word of it</source>
        <translation>Parmi les fiches ou les personnes, seulement celles-ci, par leur nom ou un mot de leur nom</translation>
    </message>
    <message>
        <source>What an hour of stop costs, for management and insurer only</source>
        <translation>Ce que coûte une heure d’arrêt, pour management et insurer seulement</translation>
    </message>
    <message>
        <source>No pictures of what rests on what</source>
        <translation>Sans les schémas de ce qui repose sur quoi</translation>
    </message>
    <message>
        <source>No public hints that are still to be confirmed</source>
        <translation>Sans les indices publics encore à confirmer</translation>
    </message>
    <message>
        <source>No private telephone numbers, for management either</source>
        <translation>Sans les numéros personnels, même pour la direction</translation>
    </message>
    <message>
        <source>Costs stand only in the management and insurer editions: add --edition.</source>
        <translation>Les coûts ne figurent que dans les éditions management et insurer&#xa0;: ajoutez --edition.</translation>
    </message>
    <message>
        <source>Write what is printed for the drill into this folder: situation file, facilitator’s guide, event cards, observer’s sheet, feedback form</source>
        <translation>Écrire dans ce dossier ce qui s’imprime pour l’exercice&#xa0;: dossier de situation, guide de l’animateur, cartes d’événement, grille de l’observateur, fiche de retour à chaud</translation>
    </message>
    <message>
        <source>The format of these papers: pdf, docx, odt, html or txt</source>
        <translation>Le format de ces papiers&#xa0;: pdf, docx, odt, html ou txt</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file to write; of a crash kit, the folder to put it into</source>
        <translation>Le fichier à écrire&#x202f;; pour une valise de crise, le dossier où la mettre</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>No outage is in this plan.</source>
        <translation>Ce plan ne contient aucune panne.</translation>
    </message>
    <message>
        <source>Work through a real outage: open, note, end, review</source>
        <translation>Conduire une vraie panne&#xa0;: l’ouvrir, noter, la finir, en faire le bilan</translation>
    </message>
    <message>
        <source>Which outage: the beginning of its id; the one under way if not said</source>
        <translation>Quelle panne&#xa0;: le début de son identifiant&#x202f;; à défaut, celle qui est en cours</translation>
    </message>
    <message>
        <source>The outages of the plan</source>
        <translation>Les pannes du plan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Several outages are under way. Say which with --run: “list” shows them.</source>
        <translation>Plusieurs pannes sont en cours. Dites laquelle avec --run&#xa0;: «&#x202f;list&#x202f;» les montre.</translation>
    </message>
    <message>
        <source>No such outage is in this plan. “list” shows those that are.</source>
        <translation>Cette panne n’est pas dans ce plan. «&#x202f;list&#x202f;» montre celles qui y sont.</translation>
    </message>
    <message>
        <source>“%1” is not a moment that has been: write “9:12”, “21/11 14:05” or “2026-11-21T14:05”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un moment passé&#xa0;: écrivez «&#x202f;9:12&#x202f;», «&#x202f;21/11 14:05&#x202f;» ou «&#x202f;2026-11-21T14:05&#x202f;».</translation>
    </message>
    <message>
        <source>No fallback of the plan is called “%1”.</source>
        <translation>Aucune solution de secours du plan ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It cannot have been so: it ends after it began and before now, and what is told lies between. Nothing was kept.</source>
        <translation>Cela ne peut pas s’être passé ainsi&#xa0;: une panne finit après son début et avant maintenant, et ce qu’on en raconte est entre les deux. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The outage is kept. “review” shows what it teaches.</source>
        <translation>La panne est gardée. «&#x202f;review&#x202f;» montre ce qu’elle apprend.</translation>
    </message>
    <message>
        <source>What does not work: a symptom, a tool, an activity</source>
        <translation>Ce qui ne marche pas&#xa0;: un symptôme, un outil, une activité</translation>
    </message>
    <message>
        <source>Something is down</source>
        <translation>Quelque chose est en panne</translation>
    </message>
    <message>
        <source>Since when: “9:12”; now if not said</source>
        <translation>Depuis quand&#xa0;: «&#x202f;9:12&#x202f;»&#x202f;; maintenant, si rien n’est dit</translation>
    </message>
    <message>
        <source>Whether it is an attack</source>
        <translation>Si c’est une attaque</translation>
    </message>
    <message>
        <source>It belongs to the outage that is under way</source>
        <translation>Cela fait partie de la panne en cours</translation>
    </message>
    <message>
        <source>Answer whether it is one</source>
        <translation>Répondre si c’est une attaque</translation>
    </message>
    <message>
        <source>An outage that is over</source>
        <translation>Une panne terminée</translation>
    </message>
    <message>
        <source>When it began: “21/11 12:20”</source>
        <translation>Quand elle a commencé&#xa0;: «&#x202f;21/11 12:20&#x202f;»</translation>
    </message>
    <message>
        <source>When all worked again</source>
        <translation>Quand tout remarchait</translation>
    </message>
    <message>
        <source>The fallback that served</source>
        <translation>La solution de secours qui a servi</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Quand elle a été lancée</translation>
    </message>
    <message>
        <source>When customers had the first word</source>
        <translation>Quand les clients ont eu les premières nouvelles</translation>
    </message>
    <message>
        <source>What was done or decided; may begin with its time</source>
        <translation>Ce qui a été fait ou décidé&#x202f;; peut commencer par l’heure</translation>
    </message>
    <message>
        <source>What the plan or the tools lacked</source>
        <translation>Ce qui manquait au plan ou aux outils</translation>
    </message>
    <message>
        <source>The name of the paper ends in .pdf, .docx, .odt, .html or .txt.</source>
        <translation>Le nom du papier se termine par .pdf, .docx, .odt, .html ou .txt.</translation>
    </message>
    <message>
        <source>The sheet for who takes over</source>
        <translation>La feuille de relève</translation>
    </message>
    <message>
        <source>What it cost and what it teaches</source>
        <translation>Ce qu’elle a coûté et ce qu’elle apprend</translation>
    </message>
    <message>
        <source>The report to write</source>
        <translation>Le compte rendu à écrire</translation>
    </message>
    <message>
        <source>Keep its lessons and their actions in the plan</source>
        <translation>Garder dans le plan ses leçons et leurs actions</translation>
    </message>
    <message>
        <source>Keep in the plan that its fallbacks served</source>
        <translation>Garder dans le plan que ses solutions de secours ont servi</translation>
    </message>
    <message>
        <source>The review is done</source>
        <translation>Le bilan est fini</translation>
    </message>
    <message>
        <source>Nothing in this outage is called “%1”. “state” names what there is.</source>
        <translation>Rien dans cette panne ne s’appelle «&#x202f;%1&#x202f;». «&#x202f;state&#x202f;» nomme ce qu’il y a.</translation>
    </message>
    <message>
        <source>Some is left to do before all is normal: “state” says what. --force ends it all the same.</source>
        <translation>Il reste à faire avant que tout soit normal&#xa0;: «&#x202f;state&#x202f;» dit quoi. --force finit la panne quand même.</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Écrire dans le journal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What kind of entry it is</source>
        <translation>De quelle sorte d’entrée il s’agit</translation>
    </message>
    <message>
        <source>A step is done</source>
        <translation>Une étape est faite</translation>
    </message>
    <message>
        <source>Its number, as “state” counts them</source>
        <translation>Son numéro, comme «&#x202f;state&#x202f;» les compte</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>It was not: the tick is taken back</source>
        <translation>Elle ne l’était pas&#xa0;: la coche est retirée</translation>
    </message>
    <message>
        <source>A fallback was started</source>
        <translation>Une solution de secours est lancée</translation>
    </message>
    <message>
        <source>The activity that it carries</source>
        <translation>L’activité qu’elle porte</translation>
    </message>
    <message>
        <source>Which one; the one that covers most if not said</source>
        <translation>Laquelle&#x202f;; à défaut, celle qui couvre le plus</translation>
    </message>
    <message>
        <source>A message was sent</source>
        <translation>Un message est parti</translation>
    </message>
    <message>
        <source>To whom, by which channel</source>
        <translation>À qui, par quel canal</translation>
    </message>
    <message>
        <source>The next word was promised in that many minutes</source>
        <translation>Les prochaines nouvelles sont promises dans tant de minutes</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Cela remarche</translation>
    </message>
    <message>
        <source>Tools and activities; all if none is named</source>
        <translation>Outils et activités&#x202f;; tous, si aucun n’est nommé</translation>
    </message>
    <message>
        <source>Correct when it began</source>
        <translation>Corriger quand elle a commencé</translation>
    </message>
    <message>
        <source>“9:12”, “21/11 14:05”</source>
        <translation>«&#x202f;9:12&#x202f;», «&#x202f;21/11 14:05&#x202f;»</translation>
    </message>
    <message>
        <source>All is back to normal</source>
        <translation>Tout est revenu à la normale</translation>
    </message>
    <message>
        <source>Although some is left to do</source>
        <translation>Bien qu’il reste à faire</translation>
    </message>
    <message>
        <source>Which document; without it, the plan; kit: the crash kit, into the folder that -o names</source>
        <translation>Quel document&#x202f;; sans cette option, le plan&#x202f;; kit&#xa0;: la valise de crise, dans le dossier donné par -o</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Language of the computer</source>
        <translation>Langue de l’ordinateur</translation>
    </message>
    <message>
        <source>Cannot be written: no copies of plans are kept, and a drill on a plan that cannot be written is lost. Give yourself the right to write there.</source>
        <translation>Impossible d’y écrire&#xa0;: aucune copie des plans n’est gardée, et un exercice joué sur un plan en lecture seule est perdu. Donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>“lp” was not found: print from the PDF’s own program.</source>
        <translation>«&#x202f;lp&#x202f;» est absent&#xa0;: imprimez depuis le lecteur de PDF.</translation>
    </message>
    <message>
        <source>None here: no window opens. All commands work.</source>
        <translation>Aucun ici&#xa0;: la fenêtre ne s’ouvre pas. Toutes les commandes fonctionnent.</translation>
    </message>
    <message>
        <source>None is set: the program speaks French until you choose in its settings.</source>
        <translation>Aucune n’est réglée&#xa0;: le programme parle français tant que vous n’avez pas choisi dans ses réglages.</translation>
    </message>
    <message>
        <source>Say what of this computer Relais uses, and what each absence means</source>
        <translation>Dire ce que Relais utilise de cet ordinateur, et ce que chaque absence implique</translation>
    </message>
    <message>
        <source>Password of the PDF:</source>
        <translation>Mot de passe du PDF&#xa0;:</translation>
    </message>
    <message>
        <source>A PDF that programs can read aloud in order, made by Pandoc and WeasyPrint</source>
        <translation>Un PDF qu’un logiciel peut lire à voix haute dans l’ordre, fait par Pandoc et WeasyPrint</translation>
    </message>
    <message>
        <source>Encrypt the PDF; the password is the first line of this file, or of standard input for -</source>
        <translation>Chiffrer le PDF&#x202f;; le mot de passe est la première ligne de ce fichier, ou de l’entrée standard pour -</translation>
    </message>
    <message>
        <source>A folder with the firm’s own look: template.json, logo.png, reference.docx</source>
        <translation>Un dossier à l’image de l’entreprise&#xa0;: template.json, logo.png, reference.docx</translation>
    </message>
    <message>
        <source>--tagged and --password-from are for PDF files only.</source>
        <translation>--tagged et --password-from ne valent que pour les PDF.</translation>
    </message>
    <message>
        <source>Pandoc or WeasyPrint is not installed: the built-in engine made this PDF, without structure.</source>
        <translation>Pandoc ou WeasyPrint n’est pas installé&#xa0;: le moteur intégré a fait ce PDF, sans balises.</translation>
    </message>
    <message>
        <source>Pandoc and WeasyPrint could not make this document: the built-in engine made this PDF, without structure.</source>
        <translation>Pandoc et WeasyPrint n’ont pas pu faire ce document&#xa0;: le moteur intégré a fait ce PDF, sans balises.</translation>
    </message>
    <message>
        <source>The crash kit as one ZIP file</source>
        <translation>La valise de crise en un seul fichier ZIP</translation>
    </message>
    <message>
        <source>What changed since that day (2026-11-23); without it, since the newest copy that somebody holds</source>
        <translation>Ce qui a changé depuis ce jour (2026-11-23)&#x202f;; sans cette option, depuis l’exemplaire le plus récent que quelqu’un détient</translation>
    </message>
    <message>
        <source>Not a day: %1</source>
        <translation>Ce n’est pas un jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>--zip packs a crash kit: add --document kit.</source>
        <translation>--zip sert à la valise de crise&#xa0;: ajoutez --document kit.</translation>
    </message>
    <message>
        <source>--since needs --document changes or --document kit.</source>
        <translation>--since demande --document changes ou --document kit.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <extracomment>%1 is a file name, %2 a sentence that says why</extracomment>
        <translation>Laissé de côté&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Save what a damaged plan file still holds into a new one; the file itself stays as it is</source>
        <translation>Récupérer dans un nouveau fichier ce qu’un plan abîmé contient encore&#x202f;; l’original reste tel quel</translation>
    </message>
    <message>
        <source>The damaged plan file</source>
        <translation>Le fichier du plan abîmé</translation>
    </message>
    <message>
        <source>The new plan file</source>
        <translation>Le nouveau fichier de plan</translation>
    </message>
    <message>
        <source>This plan lies on another computer, which may fail or be out of reach when you need it. What you write is saved there. Work on a copy here, and put it back from time to time.</source>
        <translation>Ce plan se trouve sur un autre ordinateur, qui peut tomber en panne ou être hors d’atteinte quand vous en aurez besoin. Ce que vous écrivez y est enregistré. Travaillez sur une copie ici, et remettez-la là-bas de temps en temps.</translation>
    </message>
    <message>
        <source>Drawing of the window</source>
        <translation>Dessin de la fenêtre</translation>
    </message>
    <message>
        <source>Font families of the computer</source>
        <translation>Polices de l’ordinateur</translation>
    </message>
    <message>
        <source>by the graphics card (OpenGL)</source>
        <translation>par la carte graphique (OpenGL)</translation>
    </message>
    <message>
        <source>as the environment asks</source>
        <translation>comme le demande l’environnement</translation>
    </message>
    <message>
        <source>by the processor, as the settings ask</source>
        <translation>par le processeur, comme le demandent les réglages</translation>
    </message>
    <message>
        <source>by the processor</source>
        <translation>par le processeur</translation>
    </message>
    <message>
        <source>chosen when the window opens: from a command, OpenGL under Wayland cannot be seen</source>
        <translation>choisi à l’ouverture de la fenêtre&#xa0;: une commande ne voit pas l’OpenGL de Wayland</translation>
    </message>
    <message>
        <source>Not found, or does not start: no DOCX, ODT or HTML. PDF and text are made without it. Install “pandoc”.</source>
        <translation>Absent, ou ne démarre pas&#xa0;: ni DOCX, ni ODT, ni HTML. Le PDF et le texte s’en passent. Installez «&#x202f;pandoc&#x202f;».</translation>
    </message>
    <message>
        <source>Not found, or does not start: no tagged PDF. The usual PDF is made without it. Install “weasyprint”.</source>
        <translation>Absent, ou ne démarre pas&#xa0;: pas de PDF balisé. Le PDF habituel s’en passe. Installez «&#x202f;weasyprint&#x202f;».</translation>
    </message>
    <message>
        <source>Not found, or not allowed here: Pandoc and WeasyPrint run without a sandbox, with limits of time and memory only. Install “bubblewrap”; containers often forbid it.</source>
        <translation>Absent, ou interdit ici&#xa0;: Pandoc et WeasyPrint tournent sans cloisonnement, bornés en temps et en mémoire seulement. Installez «&#x202f;bubblewrap&#x202f;»&#x202f;; les conteneurs l’interdisent souvent.</translation>
    </message>
    <message>
        <source>There is no OpenGL. Nothing is missing from the window; the processor works more.</source>
        <translation>Il n’y a pas d’OpenGL. Rien ne manque à la fenêtre&#x202f;; le processeur travaille davantage.</translation>
    </message>
    <message>
        <source>None: Relais brings its own; letters that it lacks, of other scripts, show as boxes. Install “fonts-dejavu-core”.</source>
        <translation>Aucune&#xa0;: Relais apporte la sienne&#x202f;; les lettres d’autres écritures qui lui manquent deviennent des carrés. Installez «&#x202f;fonts-dejavu-core&#x202f;».</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is as it was. Make room, or name another folder, then run the command again.</source>
        <translation>Le disque est plein. Ce qui était enregistré n’a pas bougé. Libérez de la place ou indiquez un autre dossier, puis relancez la commande.</translation>
    </message>
    <message>
        <source>The file could not be written. What was saved before is as it was. Check the disk, or name another folder, then run the command again.</source>
        <translation>Le fichier n’a pas pu être écrit. Ce qui était enregistré n’a pas bougé. Vérifiez le disque ou indiquez un autre dossier, puis relancez la commande.</translation>
    </message>
    <message>
        <source>You may not write in this folder. What was saved before is as it was. Name another folder, then run the command again.</source>
        <translation>Vous ne pouvez pas écrire dans ce dossier. Ce qui était enregistré n’a pas bougé. Indiquez un autre dossier, puis relancez la commande.</translation>
    </message>
    <message>
        <source>The plan’s file was moved or replaced meanwhile. What stands there now was not touched. Look at it, then run the command again.</source>
        <translation>Le fichier du plan a été déplacé ou remplacé entre-temps. Ce qui s’y trouve maintenant est intact. Regardez-le, puis relancez la commande.</translation>
    </message>
    <message>
        <source>The disk failed while the plan was being saved. What was saved before is as it was. Look whether the change is in the plan before you run the command again.</source>
        <translation>Le disque a lâché pendant l’enregistrement du plan. Ce qui était enregistré n’a pas bougé. Regardez si le changement figure dans le plan avant de relancer la commande.</translation>
    </message>
    <message>
        <source>Pandoc and WeasyPrint took too long and were stopped: the built-in engine made this PDF, without structure.</source>
        <translation>Pandoc et WeasyPrint ont mis trop de temps et ont été arrêtés&#xa0;: le moteur intégré a fait ce PDF, sans structure.</translation>
    </message>
    <message>
        <source>The history of this plan begins on %1. Nothing was written. Name that day or a later one, or leave --since out.</source>
        <extracomment>%1 is a date, --since an option of the command</extracomment>
        <translation>L’historique de ce plan commence le %1. Rien n’a été écrit. Indiquez ce jour ou un jour suivant, ou retirez --since.</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Contacts to verify</source>
        <translation>Contacts à vérifier</translation>
    </message>
    <message>
        <source>All contacts are up to date.</source>
        <translation>Tous les contacts sont à jour.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Vérifier %1</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>No copy of this plan is kept yet.</source>
        <translation>Aucune copie de ce plan n’est gardée pour l’instant.</translation>
    </message>
    <message>
        <source>Take up this copy</source>
        <translation>Reprendre cette copie</translation>
    </message>
    <message>
        <source>Take up the copy of %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Reprendre la copie du %1</translation>
    </message>
</context>
<context>
    <name>DependenciesScreen</name>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Accessible name of a choice: the map, or what if something failed</extracomment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à dessiner pour le moment</translation>
    </message>
    <message>
        <source>The map shows the activities and tools of the inventory, and what they rely on.</source>
        <translation>La carte montre les activités et les outils de l’inventaire, et ce sur quoi ils reposent.</translation>
    </message>
    <message>
        <source>Open the inventory</source>
        <translation>Ouvrir l’inventaire</translation>
    </message>
</context>
<context>
    <name>DependencyMap</name>
    <message>
        <source>Map of dependencies</source>
        <translation>Carte des dépendances</translation>
    </message>
    <message>
        <source>Your activities</source>
        <translation>Vos activités</translation>
    </message>
    <message>
        <source>Your tools</source>
        <translation>Vos outils</translation>
    </message>
    <message>
        <source>Relies on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Smaller, Ctrl −</source>
        <translation>Réduire, Ctrl −</translation>
    </message>
    <message>
        <source>Larger, Ctrl +</source>
        <translation>Agrandir, Ctrl +</translation>
    </message>
    <message>
        <source>Show it whole, Ctrl 0</source>
        <translation>Voir en entier, Ctrl 0</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Export “%1”</source>
        <extracomment>%1 is a document, such as “Team” or “Call sheet”</extracomment>
        <translation>Exporter «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>DocumentChoices</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>One edition a reader</source>
        <translation>Une édition par lecteur</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Autres documents</translation>
    </message>
</context>
<context>
    <name>DocumentExportLine</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>DocumentExports</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>DocumentHandOutDialog</name>
    <message>
        <source>Choose a person, or write a place</source>
        <translation>Choisissez une personne, ou écrivez un endroit</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Qui en a un exemplaire</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Chez</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Place, if it lies somewhere</source>
        <translation>Endroit, s’il est rangé quelque part</translation>
    </message>
    <message>
        <source>Drawer of the till</source>
        <translation>Tiroir de la caisse</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>What the copy is on</extracomment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>clé USB</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>DocumentHolders</name>
    <message>
        <source>Last exports</source>
        <translation>Derniers exports</translation>
    </message>
    <message>
        <source>Open “%1”, %2</source>
        <extracomment>%1 is a document, %2 the day on which it was made</extracomment>
        <translation>Ouvrir «&#x202f;%1&#x202f;», %2</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Qui en a un exemplaire</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Note who holds a copy</source>
        <extracomment>Of a button: it opens a small form</extracomment>
        <translation>Noter qui a un exemplaire</translation>
    </message>
    <message>
        <source>Nobody is noted. Note to whom you give a copy: Relais says when it is out of date.</source>
        <translation>Personne n’est noté. Notez à qui vous donnez un exemplaire&#xa0;: Relais dit quand il n’est plus à jour.</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Voir ce qui a changé</translation>
    </message>
    <message>
        <source>Given back or destroyed</source>
        <extracomment>Of a copy that somebody holds</extracomment>
        <translation>Rendu ou détruit</translation>
    </message>
    <message>
        <source>%1: given back or destroyed</source>
        <translation>%1&#xa0;: rendu ou détruit</translation>
    </message>
</context>
<context>
    <name>DocumentKit</name>
    <message>
        <source>Crash kit</source>
        <translation>Valise de crise</translation>
    </message>
    <message>
        <source>All documents in a dated folder, each opened again and checked, for the stick and the drawer.</source>
        <translation>Tous les documents dans un dossier daté, chacun rouvert et vérifié, pour la clé et le tiroir.</translation>
    </message>
    <message>
        <source>In one ZIP file</source>
        <translation>En un seul fichier ZIP</translation>
    </message>
    <message>
        <source>Make the crash kit</source>
        <translation>Faire la valise de crise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the kit</source>
        <extracomment>Of a button: it stops the making of the crash kit</extracomment>
        <translation>Annuler la valise</translation>
    </message>
    <message>
        <source>Open the kit</source>
        <translation>Ouvrir la valise</translation>
    </message>
</context>
<context>
    <name>DocumentLookDialog</name>
    <message>
        <source>Look of the documents</source>
        <translation>Présentation des documents</translation>
    </message>
    <message>
        <source>Kept on this computer, for all your plans.</source>
        <translation>Gardée sur cet ordinateur, pour tous vos plans.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Colour of headings</source>
        <translation>Couleur des titres</translation>
    </message>
    <message>
        <source>Empty: our blue.</source>
        <translation>Vide&#xa0;: notre bleu.</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>Ligne au pied de chaque page</translation>
    </message>
    <message>
        <source>Other DOCX styles…</source>
        <translation>Autres styles DOCX…</translation>
    </message>
    <message>
        <source>DOCX styles…</source>
        <translation>Styles DOCX…</translation>
    </message>
    <message>
        <source>Choose a reference.docx for the styles of DOCX files</source>
        <extracomment>Of a button: it asks for a file reference.docx</extracomment>
        <translation>Choisir un reference.docx pour les styles des fichiers DOCX</translation>
    </message>
    <message>
        <source>Remove the DOCX styles</source>
        <translation>Retirer les styles DOCX</translation>
    </message>
    <message>
        <source>Colours, heads and feet of DOCX files then come from your file, not from here.</source>
        <translation>Couleurs, en-têtes et pieds de page des DOCX viennent alors de votre fichier, et non d’ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DocumentPassword</name>
    <message>
        <source>Password of the management’s PDF</source>
        <translation>Mot de passe du PDF de la direction</translation>
    </message>
    <message>
        <source>Empty: none. Without it, nobody opens the file again: keep it in a safe place. It is not stored.</source>
        <translation>Vide&#xa0;: aucun. Sans lui, personne ne rouvre le fichier&#xa0;: gardez-le en lieu sûr. Il n’est enregistré nulle part.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même encore</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
</context>
<context>
    <name>DocumentSettings</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Both languages, each in files of its own</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>For programs that may have been installed meanwhile</extracomment>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <extracomment>%1 is a document, such as “Team edition”</extracomment>
        <translation>Contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <extracomment>%1 is a document, such as “Playbooks” or “Pocket cards”</extracomment>
        <translation>%1&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Look of the documents: %1</source>
        <translation>Présentation des documents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>DrillActivityLanes</name>
    <message>
        <source>Your activities</source>
        <translation>Vos activités</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Fallback started</source>
        <translation>Secours lancé</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes of play on the axis</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>DrillAtHand</name>
    <message>
        <source>Hide the decisions and twists</source>
        <translation>Masquer les décisions et les variantes</translation>
    </message>
    <message>
        <source>Decisions to take, ways to make it harder</source>
        <translation>Décisions à prendre, façons de corser</translation>
    </message>
    <message>
        <source>Decisions that the team has to take</source>
        <translation>Décisions que l’équipe doit prendre</translation>
    </message>
    <message>
        <source>If it goes too smoothly, say:</source>
        <translation>Si tout va trop bien, dites&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A way to make a drill harder: %1 is its title, %2 what the facilitator says</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DrillBand</name>
    <message>
        <source>Resume the drill</source>
        <translation>Reprendre l’exercice</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>DrillBriefing</name>
    <message>
        <source>Read aloud before starting</source>
        <translation>À lire à voix haute avant de commencer</translation>
    </message>
    <message>
        <source>%1 so far, about %2 are planned.</source>
        <extracomment>%1 is how long the briefing has lasted, &quot;02:13&quot;, %2 how long it is planned for, &quot;5 min&quot;</extracomment>
        <translation>%1 écoulées, environ %2 prévues.</translation>
    </message>
    <message>
        <source>A real outage? Anybody says “STOP, REAL”. The facilitator presses F12 and the drill stands still.</source>
        <translation>Une vraie panne&#x202f;? N’importe qui dit «&#x202f;STOP, RÉEL&#x202f;». L’animateur appuie sur F12 et l’exercice s’arrête.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuer plus tard</translation>
    </message>
</context>
<context>
    <name>DrillClockBand</name>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Scenario time</source>
        <translation>Heure du scénario</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The space bar, as a key hint</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
    <message>
        <source>Speed, from 0.5 to 20</source>
        <translation>Vitesse, de 0,5 à 20</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>From ×0.5 to ×20, now %1</source>
        <translation>De ×0,5 à ×20, en ce moment %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>DrillEventForm</name>
    <message>
        <source>What happens, in one sentence</source>
        <translation>Ce qui arrive, en une phrase</translation>
    </message>
    <message>
        <source>What the team hears or sees</source>
        <translation>Ce que l’équipe entend ou voit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Minute of play</source>
        <translation>Minute jouée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Jouer maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DrillHeader</name>
    <message>
        <source>%1, on your own</source>
        <translation>%1, seul</translation>
    </message>
    <message>
        <source>No message is sent</source>
        <translation>Aucun message ne part</translation>
    </message>
    <message>
        <source>The team sees</source>
        <extracomment>Before what the team sees: a second screen, nothing, this screen</extracomment>
        <translation>L’équipe voit</translation>
    </message>
    <message>
        <source>A second screen</source>
        <translation>Un deuxième écran</translation>
    </message>
    <message>
        <source>Nothing, I read aloud</source>
        <translation>Rien, je lis à voix haute</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Cet écran</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Confirm the end</source>
        <translation>Confirmer la fin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Real event: we stop</source>
        <translation>Événement réel&#xa0;: on arrête</translation>
    </message>
    <message>
        <source>STOP, REAL</source>
        <translation>STOP, RÉEL</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>DrillJournal</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Correcting the note of %1. Leave it empty to take it back.</source>
        <extracomment>%1 is the time of the note that is being corrected</extracomment>
        <translation>Correction de la note de %1. Laissez vide pour la retirer.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>La laisser telle quelle</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>Which activity the note is about</source>
        <translation>Activité dont parle la note</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Ce que montre le journal</translation>
    </message>
    <message>
        <source>Was it verified?</source>
        <translation>Est-ce vérifié&#x202f;?</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Of a note: whether what it says was verified</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>DrillJumpForm</name>
    <message>
        <source>Go on to the minute of play</source>
        <translation>Avancer à la minute jouée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An event of a drill: %1 is a minute of play, %2 its title</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Play late</source>
        <translation>Jouer en retard</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Minute of play</source>
        <translation>Minute jouée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>See what is jumped over</source>
        <translation>Voir ce qui est sauté</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The Enter key, as a key hint</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DrillLane</name>
    <message>
        <source>seen</source>
        <extracomment>Under the tick at which a stop was noticed</extracomment>
        <translation>vu</translation>
    </message>
</context>
<context>
    <name>DrillMarkBar</name>
    <message>
        <source>Fallback started</source>
        <translation>Secours lancé</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Service restored</source>
        <translation>Service rétabli</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>That was the last event.</source>
        <translation>C’était le dernier événement.</translation>
    </message>
</context>
<context>
    <name>DrillOrderForm</name>
    <message>
        <source>Minute of play</source>
        <translation>Minute jouée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The Enter key, as a key hint</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DrillOrderRow</name>
    <message>
        <source>%1 · waiting</source>
        <translation>%1 · en attente</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Jouer maintenant</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
</context>
<context>
    <name>DrillOver</name>
    <message>
        <source>The drill is over</source>
        <translation>L’exercice est terminé</translation>
    </message>
    <message>
        <source>Its record is kept here until it can be written. The review opens then.</source>
        <translation>Son journal est gardé ici jusqu’à ce qu’il puisse être écrit. Le bilan s’ouvrira alors.</translation>
    </message>
    <message>
        <source>Its record is being written. The review opens in a moment.</source>
        <translation>Son journal s’écrit. Le bilan s’ouvre dans un instant.</translation>
    </message>
</context>
<context>
    <name>DrillPlay</name>
    <message>
        <source>Part of the drill</source>
        <translation>Partie de l’exercice</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>DrillPreparationChoice</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the scenarios</source>
        <translation>Chercher parmi les scénarios</translation>
    </message>
    <message>
        <source>Real outages, replayed</source>
        <translation>Pannes réelles, rejouées</translation>
    </message>
    <message>
        <source>At your place</source>
        <translation>Chez vous</translation>
    </message>
    <message>
        <source>Create your own</source>
        <translation>Créer le vôtre</translation>
    </message>
    <message>
        <source>Import a chronogramme…</source>
        <translation>Importer un chronogramme…</translation>
    </message>
    <message>
        <source>From a “What if…”</source>
        <translation>Depuis un «&#x202f;Et si…&#x202f;»</translation>
    </message>
    <message>
        <source>Import a chronogramme</source>
        <translation>Importer un chronogramme</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>DrillPreparationFile</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of a table that was left out: %1 is “Line 7”, %2 why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DrillPreparationInvite</name>
    <message>
        <source>Plan and invite</source>
        <translation>Planifier et inviter</translation>
    </message>
    <message>
        <source>Relais sends nothing. Save the calendar file, then paste this message into an e-mail to the team.</source>
        <translation>Relais n’envoie rien. Enregistrez le fichier de calendrier, puis collez ce message dans un e-mail à l’équipe.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Enregistrer le fichier de calendrier…</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Enregistrer le fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
</context>
<context>
    <name>DrillPreparationMissing</name>
    <message>
        <source>What you write here goes into the plan. The drill can also be played without it.</source>
        <translation>Ce que vous écrivez ici entre dans le plan. L’exercice peut aussi se jouer sans.</translation>
    </message>
</context>
<context>
    <name>DrillPreparationObjective</name>
    <message>
        <source>Edit “%1”</source>
        <extracomment>%1 is an objective of a drill</extracomment>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <extracomment>%1 is an objective of a drill</extracomment>
        <translation>Retirer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>In less than (minutes)</source>
        <translation>En moins de (minutes)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DrillPreparationObjectives</name>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
</context>
<context>
    <name>DrillPreparationPage</name>
    <message>
        <source>Back to the drills</source>
        <translation>Retour aux exercices</translation>
    </message>
    <message>
        <source>Prepare a drill</source>
        <translation>Préparer un exercice</translation>
    </message>
    <message>
        <source>Try alone</source>
        <translation>Essayer seul</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Commencer l’exercice</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>Partir de cet exemple</translation>
    </message>
    <message>
        <source>Keep this scenario</source>
        <translation>Garder ce scénario</translation>
    </message>
    <message>
        <source>Choose another scenario</source>
        <translation>Choisir un autre scénario</translation>
    </message>
    <message>
        <source>Plan and invite…</source>
        <translation>Planifier et inviter…</translation>
    </message>
    <message>
        <source>Drop the timetable to make a drill of it</source>
        <translation>Déposez le chronogramme pour en faire un exercice</translation>
    </message>
    <message>
        <source>Print the papers…</source>
        <translation>Imprimer les documents…</translation>
    </message>
    <message>
        <source>An outage is under way</source>
        <translation>Une panne est en cours</translation>
    </message>
    <message>
        <source>A drill beside it is confusing: who reads along cannot tell which is which.</source>
        <translation>Un exercice en même temps prête à confusion&#xa0;: qui suit de loin ne sait plus lequel est vrai.</translation>
    </message>
    <message>
        <source>Start the drill all the same</source>
        <translation>Commencer l’exercice quand même</translation>
    </message>
    <message>
        <source>Go to the outage</source>
        <translation>Aller à la panne</translation>
    </message>
</context>
<context>
    <name>DrillPreparationPaper</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>DrillPreparationPapers</name>
    <message>
        <source>Print the drill’s papers</source>
        <translation>Imprimer les documents de l’exercice</translation>
    </message>
    <message>
        <source>One PDF each, with “EXERCISE” on every page. Print them from there.</source>
        <translation>Un PDF pour chacun, avec «&#x202f;EXERCICE&#x202f;» sur chaque page. Imprimez-les de là.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Write the PDFs</source>
        <translation>Créer les PDF</translation>
    </message>
    <message>
        <source>Where to write the papers</source>
        <translation>Où créer les documents</translation>
    </message>
</context>
<context>
    <name>DrillPreparationPerson</name>
    <message>
        <source>What %1 does</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Ce que fait %1</translation>
    </message>
    <message>
        <source>The part of the firm of %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>La partie de l’entreprise de %1</translation>
    </message>
    <message>
        <source>Away that day</source>
        <translation>Absent ce jour-là</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>Qui remplace&#x202f;?</translation>
    </message>
    <message>
        <source>Who stands in for %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Qui remplace %1</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>Ne participe pas</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Modifier le rôle de %1</translation>
    </message>
</context>
<context>
    <name>DrillPreparationScene</name>
    <message>
        <source>Expected: %1</source>
        <extracomment>An event of a drill, for the facilitator: %1 is what the plan says to do</extracomment>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>No solution</source>
        <translation>Sans solution</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <extracomment>%1 is the title of an event of a drill</extracomment>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Falls: %1</source>
        <extracomment>An event of a drill: %1 are tools and providers</extracomment>
        <translation>Tombe en panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Works again: %1</source>
        <extracomment>An event of a drill: %1 are tools and providers</extracomment>
        <translation>Fonctionne de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <extracomment>%1 is the title of an event of a drill</extracomment>
        <translation>Autres actions sur «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>DrillPreparationSceneEditor</name>
    <message>
        <source>At minute</source>
        <translation>À la minute</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What the team is told</source>
        <translation>Ce que l’équipe apprend</translation>
    </message>
    <message>
        <source>What makes it real</source>
        <translation>Ce qui le rend réel</translation>
    </message>
    <message>
        <source>What is expected (you alone see it)</source>
        <translation>Ce qui est attendu (vous seul le voyez)</translation>
    </message>
    <message>
        <source>What falls with it</source>
        <translation>Ce qui tombe en panne</translation>
    </message>
    <message>
        <source>What works again</source>
        <translation>Ce qui fonctionne de nouveau</translation>
    </message>
    <message>
        <source>Keep this event</source>
        <translation>Garder cet événement</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the drafted words</source>
        <translation>Revenir au texte proposé</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <extracomment>%1 is a tool or provider that falls with an event of a drill</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add a tool or provider</source>
        <translation>Ajouter un outil ou un prestataire</translation>
    </message>
    <message>
        <source>%1: add a tool or provider</source>
        <extracomment>%1 is “What falls with it” or “What works again”</extracomment>
        <translation>%1&#xa0;: ajouter un outil ou un prestataire</translation>
    </message>
</context>
<context>
    <name>DrillPreparationScenes</name>
    <message>
        <source>Running order</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Real outage</source>
        <translation>Panne réelle</translation>
    </message>
    <message>
        <source>Your inventory</source>
        <translation>Votre inventaire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Draft it again</source>
        <translation>Repartir du déroulé proposé</translation>
    </message>
    <message>
        <source>Nothing happens yet in this drill. Add a first event: what the team sees, and what falls with it.</source>
        <translation>Il ne se passe encore rien dans cet exercice. Ajoutez un premier événement&#xa0;: ce que l’équipe voit, et ce qui tombe en panne.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>DrillPreparationSources</name>
    <message>
        <source>Modelled on real outages:</source>
        <translation>D’après des pannes réelles&#xa0;:</translation>
    </message>
    <message>
        <source>See the source</source>
        <extracomment>A real outage: where it was read</extracomment>
        <translation>Voir la source</translation>
    </message>
    <message>
        <source>See the source: %1</source>
        <extracomment>%1 is a real outage</extracomment>
        <translation>Voir la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <extracomment>A real outage: %1 is the day on which its source was last read</extracomment>
        <translation>vérifié le %1</translation>
    </message>
    <message>
        <source>Played again from its published timeline, in local time:</source>
        <translation>Rejouée d’après la chronologie publiée, à l’heure locale&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DrillPreparationTeam</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>The plan names nobody yet. You can try alone, or add people in the inventory.</source>
        <translation>Le plan ne nomme encore personne. Vous pouvez essayer seul, ou ajouter des personnes dans l’inventaire.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>No message is sent. If a real outage comes, say “STOP, REAL” and press F12.</source>
        <translation>Aucun message ne part. Si une vraie panne survient, dites «&#x202f;STOP, RÉEL&#x202f;» et appuyez sur F12.</translation>
    </message>
</context>
<context>
    <name>DrillPreparationTeamView</name>
    <message>
        <source>What does the team see?</source>
        <translation>Que voit l’équipe&#x202f;?</translation>
    </message>
    <message>
        <source>A second screen</source>
        <translation>Un deuxième écran</translation>
    </message>
    <message>
        <source>Nothing, I read aloud</source>
        <translation>Rien, je lis à voix haute</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Cet écran</translation>
    </message>
</context>
<context>
    <name>DrillPreparationWhen</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Write a date such as 15/12</source>
        <translation>Écrivez une date, par exemple 15/12</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Write a time such as 14:00</source>
        <translation>Écrivez une heure, par exemple 14:00</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>%1: briefing, play, review</source>
        <extracomment>A drill: %1 is minutes, “5 + 25 + 15 min”</extracomment>
        <translation>%1&#xa0;: présentation, jeu, bilan</translation>
    </message>
</context>
<context>
    <name>DrillProgramme</name>
    <message>
        <source>Next drills: %1</source>
        <extracomment>Dates of the programme of drills: %1 is a list of days</extracomment>
        <translation>Prochains exercices&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the dates to a calendar…</source>
        <translation>Porter les dates dans un agenda…</translation>
    </message>
    <message>
        <source>Take the dates to a calendar</source>
        <translation>Porter les dates dans un agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
</context>
<context>
    <name>DrillQuestion</name>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The Enter key, as a key hint</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next word promised</source>
        <extracomment>Of a message: when it says that the next one comes</extracomment>
        <translation>Mot suivant promis</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>DrillReviewLesson</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Write a date such as 15/12</source>
        <translation>Écrivez une date, par exemple 15/12</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>%1 is a lesson or an action</extracomment>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>What will be done: begin with a verb. Enter keeps it, Ctrl Enter begins the next.</source>
        <translation>Ce qui sera fait&#xa0;: commencez par un verbe. Entrée le garde, Ctrl Entrée passe au suivant.</translation>
    </message>
</context>
<context>
    <name>DrillReviewLessons</name>
    <message>
        <source>What we learnt</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>The plan is tested, not people.</source>
        <translation>On teste le plan, pas les personnes.</translation>
    </message>
    <message>
        <source>A lesson: what should the plan or the tools change?</source>
        <translation>Une leçon&#xa0;: que changer dans le plan ou les outils&#x202f;?</translation>
    </message>
    <message>
        <source>One thing that was missing in the plan or the tools, from each person in turn</source>
        <translation>Une chose qui manquait dans le plan ou les outils, chacun son tour</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Ce qui a aidé</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>%1 is what a person wrote</extracomment>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>One thing that helped, from each person in turn</source>
        <translation>Une chose qui a aidé, chacun son tour</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Write, then press Enter</source>
        <translation>Écrivez, puis Entrée</translation>
    </message>
    <message>
        <source>Nothing was starred during the drill. Ask everybody in turn what was missing and what helped.</source>
        <translation>Rien n’a été marqué d’une étoile pendant l’exercice. Demandez à chacun, tour à tour, ce qui manquait et ce qui a aidé.</translation>
    </message>
    <message>
        <source>No lesson was written down.</source>
        <translation>Aucune leçon n’a été écrite.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
</context>
<context>
    <name>DrillReviewNotices</name>
    <message>
        <source>You tried alone. This is no proof, and it is deleted when you leave this page unless you keep it.</source>
        <translation>Vous avez essayé seul. Cet essai ne prouve rien et s’efface quand vous quittez cette page, sauf si vous le gardez.</translation>
    </message>
    <message>
        <source>Before closing:</source>
        <translation>Avant de clore&#xa0;:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>You are adding to a closed review. What you write goes into the plan; the verdicts stay as they were.</source>
        <translation>Vous complétez un bilan clos. Ce que vous écrivez entre dans le plan&#x202f;; les verdicts restent tels quels.</translation>
    </message>
    <message>
        <source>This review is closed. Its actions go on under “Actions and lessons”.</source>
        <translation>Ce bilan est clos. Ses actions se suivent dans «&#x202f;Actions et leçons&#x202f;».</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>Clore de nouveau</translation>
    </message>
    <message>
        <source>Add to this review</source>
        <translation>Compléter ce bilan</translation>
    </message>
</context>
<context>
    <name>DrillReviewObjective</name>
    <message>
        <source>The team: %1</source>
        <extracomment>The verdict of an objective was changed: %1 is why</extracomment>
        <translation>L’équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <extracomment>%1 is an objective of a drill</extracomment>
        <translation>Verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why does the team see it otherwise? Enter keeps it.</source>
        <translation>Pourquoi l’équipe en juge-t-elle autrement&#x202f;? Entrée garde la raison.</translation>
    </message>
    <message>
        <source>What makes the team say so? Enter keeps it.</source>
        <translation>Qu’est-ce qui le fait dire à l’équipe&#x202f;? Entrée garde la raison.</translation>
    </message>
</context>
<context>
    <name>DrillReviewPage</name>
    <message>
        <source>Back to the drills</source>
        <translation>Retour aux exercices</translation>
    </message>
    <message>
        <source>Review of the drill</source>
        <translation>Bilan de l’exercice</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Exporter le bilan</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>Clore quand même</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Clore le bilan</translation>
    </message>
    <message>
        <source>Keep this trial</source>
        <translation>Garder cet essai</translation>
    </message>
    <message>
        <source>As PDF, to print</source>
        <translation>En PDF, à imprimer</translation>
    </message>
    <message>
        <source>As Word (.docx)</source>
        <translation>Pour Word (.docx)</translation>
    </message>
    <message>
        <source>As a web page (.html)</source>
        <translation>En page web (.html)</translation>
    </message>
</context>
<context>
    <name>DrillReviewProof</name>
    <message>
        <source>We really did it</source>
        <translation>Nous l’avons fait pour de vrai</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>To be tried for real: it stands among the actions.</source>
        <translation>À essayer pour de vrai&#xa0;: c’est parmi les actions.</translation>
    </message>
    <message>
        <source>Keep it as discussed in a drill</source>
        <translation>Le garder comme discuté en exercice</translation>
    </message>
    <message>
        <source>Plan a ten-minute trial</source>
        <translation>Prévoir un essai de 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>Note a trial…</source>
        <translation>Noter un essai…</translation>
    </message>
</context>
<context>
    <name>DrillReviewProofs</name>
    <message>
        <source>No fallback was started.</source>
        <translation>Aucun secours n’a été lancé.</translation>
    </message>
</context>
<context>
    <name>DrillReviewQuestions</name>
    <message>
        <source>To talk through</source>
        <translation>À se demander ensemble</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Answers are kept and printed with the review. One that changes the plan is worth a lesson above.</source>
        <translation>Les réponses sont gardées et imprimées avec le bilan. Celle qui change le plan mérite une leçon ci-dessus.</translation>
    </message>
</context>
<context>
    <name>DrillReviewRecovery</name>
    <message>
        <source>Recovery times</source>
        <translation>Temps de reprise</translation>
    </message>
    <message>
        <source>In real minutes: stopped, seen, fallback started.</source>
        <translation>En minutes réelles&#xa0;: arrêt, panne vue, secours lancé.</translation>
    </message>
    <message>
        <source>No activity stood still.</source>
        <translation>Aucune activité ne s’est arrêtée.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Reprise visée</translation>
    </message>
    <message>
        <source>Fallback tried</source>
        <translation>Secours essayé</translation>
    </message>
    <message>
        <source>Fallback to try</source>
        <translation>Secours à essayer</translation>
    </message>
</context>
<context>
    <name>DrillSceneCard</name>
    <message>
        <source>For you only. What the plan says:</source>
        <translation>Pour vous seul. Ce que dit le plan&#xa0;:</translation>
    </message>
    <message>
        <source>The plan does not say: note what the team decides.</source>
        <translation>Le plan ne le dit pas&#xa0;: notez ce que l’équipe décide.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>A scene of a drill: %1 is a part of the firm, a person or both, or “Everyone”</extracomment>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy for those who are not in the room</source>
        <translation>Copier pour ceux qui ne sont pas dans la salle</translation>
    </message>
</context>
<context>
    <name>DrillScreen</name>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DrillStopped</name>
    <message>
        <source>Real event: drill suspended</source>
        <translation>Événement réel&#xa0;: exercice suspendu</translation>
    </message>
    <message>
        <source>Deal with what is really happening. The drill stands at %1 and everything that was written down is kept.</source>
        <extracomment>%1 is the time of play at which the drill stands, &quot;00:12:42&quot;</extracomment>
        <translation>Occupez-vous de ce qui arrive vraiment. L’exercice reste à %1 et tout ce qui est noté est gardé.</translation>
    </message>
    <message>
        <source>Open the playbooks</source>
        <translation>Ouvrir les fiches réflexes</translation>
    </message>
    <message>
        <source>Resume the drill</source>
        <translation>Reprendre l’exercice</translation>
    </message>
    <message>
        <source>A tool is down</source>
        <translation>Un outil est en panne</translation>
    </message>
</context>
<context>
    <name>DrillUpcoming</name>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Nothing more. End the drill when the team has finished.</source>
        <translation>Plus rien. Terminez l’exercice quand l’équipe a fini.</translation>
    </message>
    <message>
        <source>Back to the activities</source>
        <translation>Revenir aux activités</translation>
    </message>
    <message>
        <source>Full running order</source>
        <translation>Déroulé complet</translation>
    </message>
</context>
<context>
    <name>DrillUsualLessons</name>
    <message>
        <source>Hide what firms often find out</source>
        <translation>Masquer ce que l’on découvre souvent</translation>
    </message>
    <message>
        <source>What firms often find out</source>
        <translation>Ce que l’on découvre souvent</translation>
    </message>
</context>
<context>
    <name>DrillWholeOrder</name>
    <message>
        <source>Full running order</source>
        <translation>Déroulé complet</translation>
    </message>
    <message>
        <source>Back to the activities</source>
        <translation>Revenir aux activités</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Go on to…</source>
        <translation>Avancer à…</translation>
    </message>
    <message>
        <source>While the drill is paused, nothing is played, skipped or put off.</source>
        <translation>Pendant la pause, rien n’est joué, sauté ni reporté.</translation>
    </message>
</context>
<context>
    <name>DrillsList</name>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>No longer plan it</source>
        <translation>Ne plus le prévoir</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Somebody reads five scenes aloud, the others do what the plan says. No message is sent. The plan is tested, not people.</source>
        <translation>Une personne lit cinq scènes à voix haute, les autres font ce que dit le plan. Aucun message ne part. On teste le plan, pas les personnes.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Prepare this drill</source>
        <translation>Préparer cet exercice</translation>
    </message>
    <message>
        <source>Drills played</source>
        <translation>Exercices joués</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Ouvrir le bilan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the scenarios</source>
        <translation>Chercher parmi les scénarios</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Tell an outage that is over</source>
        <translation>Raconter une panne terminée</translation>
    </message>
</context>
<context>
    <name>FirstLaunchDoors</name>
    <message>
        <source>Start my plan</source>
        <translation>Commencer mon plan</translation>
    </message>
    <message>
        <source>Your first plan: 22 pages, about 35 minutes. After 10 minutes, a first sheet to print.</source>
        <translation>Votre premier plan&#xa0;: 22 pages, environ 35&#xa0;minutes. Au bout de 10&#xa0;minutes, une première fiche à imprimer.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>You can stop and come back</source>
        <translation>Pause possible</translation>
    </message>
    <message>
        <source>An outage came yesterday</source>
        <translation>Une panne est arrivée hier</translation>
    </message>
    <message>
        <source>Tell it: what stopped, what you did. The plan starts from there.</source>
        <translation>Racontez-la&#xa0;: ce qui s’est arrêté, ce que vous avez fait. Le plan part de là.</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Raconter</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>Voir un exemple</translation>
    </message>
</context>
<context>
    <name>FirstLaunchPlans</name>
    <message>
        <source>Your plans on this computer</source>
        <translation>Vos plans sur cet ordinateur</translation>
    </message>
    <message>
        <source>Is there already a plan on this computer?</source>
        <translation>Un plan existe déjà sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Open a .relais file</source>
        <translation>Ouvrir un fichier .relais</translation>
    </message>
    <message>
        <source>Open a folder of plans</source>
        <translation>Ouvrir un dossier de plans</translation>
    </message>
</context>
<context>
    <name>FirstLaunchScreen</name>
    <message>
        <source>When a tool goes down, another one takes over.</source>
        <translation>Quand un outil tombe, un autre prend le relais.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>Vos réponses restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No account to create.</source>
        <translation>Aucun compte à créer.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the choice of language</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Save what is whole</source>
        <translation>Récupérer ce qui est intact</translation>
    </message>
</context>
<context>
    <name>ForgetPersonDialog</name>
    <message>
        <source>Forget %1?</source>
        <extracomment>Title of the question: %1 is a person</extracomment>
        <translation>Oublier %1&#x202f;?</translation>
    </message>
    <message>
        <source>Name, numbers and all that is theirs go from the plan, its history and its backup copies. This cannot be undone, nor can the changes made before.</source>
        <translation>Son nom, ses numéros et tout ce qui lui est propre quittent le plan, son historique et ses copies de secours. Rien ne pourra les y remettre, et les changements faits jusqu’ici ne pourront plus être annulés.</translation>
    </message>
    <message>
        <source>The name seems to stand in these texts too. Only you can tell, so they stay as they are:</source>
        <translation>Ce nom semble figurer aussi dans ces textes. À vous d’en juger&#xa0;: ils restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>texts</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier définitivement</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Go on with my first plan</source>
        <translation>Continuer mon premier plan</translation>
    </message>
    <message>
        <source>Home, “Your first plan”</source>
        <translation>Accueil, «&#x202f;Votre premier plan&#x202f;»</translation>
    </message>
    <message>
        <source>Find a number, a tool, a message</source>
        <translation>Trouver un numéro, un outil, un message</translation>
    </message>
    <message>
        <source>Search, in the navigation or Ctrl K</source>
        <translation>Rechercher, dans la navigation ou Ctrl K</translation>
    </message>
    <message>
        <source>See what the plan lacks</source>
        <translation>Voir ce qui manque au plan</translation>
    </message>
    <message>
        <source>Inventory, “To complete”</source>
        <translation>Inventaire, «&#x202f;À compléter&#x202f;»</translation>
    </message>
    <message>
        <source>Know what to do when a tool is down</source>
        <translation>Savoir que faire quand un outil est en panne</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Fiches réflexes</translation>
    </message>
    <message>
        <source>Tell customers, the team, suppliers</source>
        <translation>Prévenir les clients, l’équipe, les fournisseurs</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Print the plan or take it away</source>
        <translation>Imprimer le plan ou l’emporter</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Bring an earlier plan back</source>
        <translation>Retrouver un plan plus ancien</translation>
    </message>
    <message>
        <source>Settings, “Copies of the plan”</source>
        <translation>Réglages, «&#x202f;Copies du plan&#x202f;»</translation>
    </message>
    <message>
        <source>Open another plan, change its folder</source>
        <translation>Ouvrir un autre plan, changer son dossier</translation>
    </message>
    <message>
        <source>The firm’s name, at the top of the navigation</source>
        <translation>Le nom de l’entreprise, en haut de la navigation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Pages, in their order</source>
        <translation>Les pages, dans leur ordre</translation>
    </message>
    <message>
        <source>Ctrl 1, Ctrl 2…</source>
        <translation>Ctrl 1, Ctrl 2…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>New item, in a list</source>
        <translation>Nouvel élément, dans une liste</translation>
    </message>
    <message>
        <source>Save at once</source>
        <translation>Enregistrer tout de suite</translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Exporter les documents</translation>
    </message>
    <message>
        <source>Open another plan</source>
        <translation>Ouvrir un autre plan</translation>
    </message>
    <message>
        <source>Undo, do again</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Ctrl Z, Ctrl Shift Z</source>
        <translation>Ctrl Z, Ctrl Maj Z</translation>
    </message>
    <message>
        <source>Next part of the window, the one before</source>
        <translation>Partie suivante de la fenêtre, précédente</translation>
    </message>
    <message>
        <source>F6, Shift F6</source>
        <translation>F6, Maj F6</translation>
    </message>
    <message>
        <source>Copy the message shown</source>
        <translation>Copier le message affiché</translation>
    </message>
    <message>
        <source>Close what is open above the page</source>
        <translation>Fermer ce qui est ouvert par-dessus la page</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everything is saved as you type, on this computer. Nothing is sent, nothing is called.</source>
        <translation>Tout est enregistré au fil de la frappe, sur cet ordinateur. Rien n’est envoyé, personne n’est appelé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In a drill: fallback, message, service, note</source>
        <translation>En exercice&#xa0;: secours, message, service, note</translation>
    </message>
    <message>
        <source>In a drill: pause, next event, the team’s screen</source>
        <translation>En exercice&#xa0;: pause, événement suivant, écran de l’équipe</translation>
    </message>
    <message>
        <source>Space, →, P</source>
        <translation>Espace, →, P</translation>
    </message>
    <message>
        <source>In a drill: hear the clocks</source>
        <translation>En exercice&#xa0;: entendre les horloges</translation>
    </message>
    <message>
        <source>In a drill: a real event, we stop</source>
        <translation>En exercice&#xa0;: événement réel, on arrête</translation>
    </message>
    <message>
        <source>Know what falls when something fails</source>
        <translation>Savoir ce qui tombe quand quelque chose lâche</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>On the map: larger, smaller, whole</source>
        <translation>Sur la carte&#xa0;: agrandir, réduire, en entier</translation>
    </message>
    <message>
        <source>Ctrl +, Ctrl −, Ctrl 0</source>
        <translation>Ctrl +, Ctrl −, Ctrl 0</translation>
    </message>
    <message>
        <source>On the map: next node, its paths, what if</source>
        <translation>Sur la carte&#xa0;: aller, éclairer, et si…</translation>
    </message>
    <message>
        <source>Arrows, Space, Enter</source>
        <translation>Flèches, Espace, Entrée</translation>
    </message>
</context>
<context>
    <name>HomeFirstMonth</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>%1, done</source>
        <extracomment>An item of a list that is done: %1 is the item</extracomment>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Export the plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>Your plan is still empty</source>
        <translation>Votre plan est encore vide</translation>
    </message>
    <message>
        <source>It fills as you answer: activities, tools, people, fallbacks.</source>
        <translation>Il se remplit à mesure que vous répondez&#xa0;: activités, outils, personnes, secours.</translation>
    </message>
    <message>
        <source>Your first plan</source>
        <translation>Votre premier plan</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Finish the questions</source>
        <translation>Finir les questions</translation>
    </message>
    <message>
        <source>Second pass of the questions</source>
        <translation>Questions du deuxième passage</translation>
    </message>
    <message>
        <source>The plan changed in what they say, or their holder has left the firm.</source>
        <translation>Le plan a changé sur ce qu’ils disent, ou leur détenteur a quitté l’entreprise.</translation>
    </message>
    <message>
        <source>See who holds what</source>
        <translation>Voir qui détient quoi</translation>
    </message>
</context>
<context>
    <name>ImportDecisions</name>
    <message>
        <source>The same, or two?</source>
        <translation>Les mêmes, ou deux&#x202f;?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Keep the remarks about people</source>
        <translation>Reprendre les remarques sur les personnes</translation>
    </message>
    <message>
        <source>Health, family, holidays: do not keep them.</source>
        <translation>Santé, famille, congés&#xa0;: ne les reprenez pas.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message numerus="yes">
        <source>Show more: %n line(s) are left</source>
        <translation>
            <numerusform>Voir la suite&#xa0;: %n ligne</numerusform>
            <numerusform>Voir la suite&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSettings</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>Import this sheet</source>
        <translation>Importer cette feuille</translation>
    </message>
    <message>
        <source>Few columns were recognised. Say above each one what it holds.</source>
        <translation>Peu de colonnes ont été reconnues. Dites au-dessus de chacune ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>ImportTableView</name>
    <message>
        <source>What “%1” holds</source>
        <extracomment>Of the list above a column: %1 is the column&apos;s title</extracomment>
        <translation>Ce que contient «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>IncidentBand</name>
    <message>
        <source>Go back to it</source>
        <translation>Y retourner</translation>
    </message>
</context>
<context>
    <name>IncidentCallLine</name>
    <message>
        <source>no number in the plan</source>
        <translation>pas de numéro dans le plan</translation>
    </message>
    <message>
        <source>Copy the number of %1</source>
        <extracomment>%1 is a person or a support</extracomment>
        <translation>Copier le numéro&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>One question first</source>
        <translation>Une question d’abord</translation>
    </message>
    <message>
        <source>A tool is down</source>
        <translation>Un outil est en panne</translation>
    </message>
    <message>
        <source>What is happening?</source>
        <translation>Que se passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>“We cannot take cards”, a tool, an activity</source>
        <translation>«&#x202f;Je ne peux plus encaisser&#x202f;», un outil, une activité</translation>
    </message>
    <message>
        <source>What may be meant</source>
        <translation>Ce qui peut être en cause</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>e.g. 9:12</source>
        <extracomment>An example of a time of day in a field</extracomment>
        <translation>par ex. 9:12</translation>
    </message>
    <message>
        <source>Since what time</source>
        <translation>Depuis quelle heure</translation>
    </message>
    <message>
        <source>If it is an attack, what to do first is not the same. You can change the answer at any time.</source>
        <translation>Si c’est une attaque, les premiers gestes ne sont pas les mêmes. La réponse peut être changée à tout moment.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>An outage that is over</source>
        <translation>Une panne terminée</translation>
    </message>
    <message>
        <source>What was down?</source>
        <translation>Qu’est-ce qui était en panne&#x202f;?</translation>
    </message>
    <message>
        <source>Is it the outage that is under way, or another one?</source>
        <translation>Est-ce la panne en cours, ou une autre&#x202f;?</translation>
    </message>
    <message>
        <source>The same: its steps join the list, and there is one clock and one log. Another: it has its own, and its own review.</source>
        <translation>La même&#xa0;: ses étapes rejoignent la liste, avec un seul décompte et un seul journal. Une autre&#xa0;: elle a les siens, et son bilan.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <extracomment>It is part of an outage under way: %1 is its title</extracomment>
        <translation>La même (%1)</translation>
    </message>
    <message>
        <source>Another outage</source>
        <translation>Une autre panne</translation>
    </message>
    <message>
        <source>It is not over yet</source>
        <translation>Elle n’est pas finie</translation>
    </message>
    <message>
        <source>It is over: tell it</source>
        <translation>Elle est finie&#xa0;: la raconter</translation>
    </message>
    <message>
        <source>Keep it, and review it</source>
        <translation>Garder, et faire le bilan</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Outages under way</source>
        <translation>Pannes en cours</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Retour au plan</translation>
    </message>
    <message>
        <source>Another tool is down</source>
        <translation>Un autre outil est en panne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Service restored</source>
        <translation>Service rétabli</translation>
    </message>
    <message>
        <source>Some is left: end all the same</source>
        <translation>Il en reste&#xa0;: terminer quand même</translation>
    </message>
    <message>
        <source>All is back to normal</source>
        <translation>Tout est revenu à la normale</translation>
    </message>
    <message>
        <source>Correct since when it lasts</source>
        <translation>Corriger depuis quand elle dure</translation>
    </message>
</context>
<context>
    <name>IncidentJournal</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Correcting a note. Leave it empty to take it back.</source>
        <translation>Vous corrigez une note. Laissez vide pour la retirer.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme c’était</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <extracomment>Before the kind of a note: a fact, a decision…</extracomment>
        <translation>Nature de la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>IncidentLane</name>
    <message>
        <source>Something that is not written</source>
        <translation>Une solution qui n’est pas écrite</translation>
    </message>
    <message>
        <source>Fallback for %1</source>
        <extracomment>Which fallback was started for an activity; %1 is the activity</extracomment>
        <translation>Solution de secours pour %1</translation>
    </message>
    <message>
        <source>Fallback started</source>
        <translation>Secours lancé</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Refonctionne</translation>
    </message>
</context>
<context>
    <name>IncidentMessage</name>
    <message>
        <source>Show the message: %1</source>
        <extracomment>%1 is whom a message is for</extracomment>
        <translation>Afficher le message&#xa0;: %1</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>Par quel canal</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copier à nouveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied, and written down as sent. When is the next word due?</source>
        <translation>Copié, et noté comme envoyé. À quand les prochaines nouvelles&#x202f;?</translation>
    </message>
</context>
<context>
    <name>IncidentMessages</name>
    <message>
        <source>Messages ready</source>
        <translation>Messages prêts</translation>
    </message>
    <message>
        <source>Nothing is sent from here: you copy, and you send.</source>
        <translation>Rien ne part d’ici&#xa0;: vous copiez, vous envoyez.</translation>
    </message>
    <message>
        <source>No message fits this outage yet. Say what does not work, since when, what to do now, and when the next word comes.</source>
        <translation>Aucun message ne convient encore à cette panne. Dites ce qui ne marche pas, depuis quand, quoi faire maintenant et quand viendront les prochaines nouvelles.</translation>
    </message>
    <message>
        <source>Nobody was told while it lasted: there is no return to announce.</source>
        <translation>Personne n’a été prévenu pendant la panne&#xa0;: il n’y a pas de retour à annoncer.</translation>
    </message>
</context>
<context>
    <name>IncidentReviewPage</name>
    <message>
        <source>Back to the plan</source>
        <translation>Retour au plan</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Exporter le bilan</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Clore le bilan</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>How activities recovered</source>
        <translation>Comment les activités ont repris</translation>
    </message>
    <message>
        <source>What was said, and when</source>
        <translation>Ce qui a été dit, et quand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Fallbacks that served</source>
        <translation>Les solutions de secours qui ont servi</translation>
    </message>
    <message>
        <source>Used in an outage</source>
        <translation>A servi en panne</translation>
    </message>
    <message>
        <source>What this outage shows</source>
        <translation>Ce que cette panne montre</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>En faire une action</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>The plan and the tools are looked at, not people.</source>
        <translation>On regarde le plan et les outils, pas les personnes.</translation>
    </message>
    <message>
        <source>A lesson: what should the plan or the tools change?</source>
        <translation>Une leçon&#xa0;: que faut-il changer dans le plan ou les outils&#x202f;?</translation>
    </message>
    <message>
        <source>Write, then press Enter</source>
        <translation>Écrivez, puis Entrée</translation>
    </message>
    <message>
        <source>Review of “%1”</source>
        <extracomment>%1 is what did not work</extracomment>
        <translation>Bilan de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>IncidentScreen</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Partie de la page</translation>
    </message>
</context>
<context>
    <name>IncidentSide</name>
    <message>
        <source>What is due</source>
        <translation>Ce qui arrive à échéance</translation>
    </message>
    <message>
        <source>Before all is normal again</source>
        <translation>Avant le retour à la normale</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>The plan names nobody yet. Write down here whom you reach: the review will ask for the number.</source>
        <translation>Le plan ne nomme encore personne. Notez ici qui vous joignez&#xa0;: le numéro pourra ensuite entrer dans le plan.</translation>
    </message>
    <message>
        <source>Data of persons</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>On ne sait pas</translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Feuille de relève</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What fell</source>
        <translation>Ce qui est tombé</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Refonctionne</translation>
    </message>
</context>
<context>
    <name>IncidentStartDialog</name>
    <message>
        <source>Since when does it last?</source>
        <translation>Depuis quand dure-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Since what time</source>
        <translation>Depuis quelle heure</translation>
    </message>
    <message>
        <source>e.g. 9:12</source>
        <extracomment>An example of a time of day in a field</extracomment>
        <translation>p. ex. 9:12</translation>
    </message>
    <message>
        <source>The change is written into the log. Limits and what is due are counted anew; what is noted keeps its time of day.</source>
        <translation>Le changement est écrit dans le journal. Les limites et les échéances sont recomptées&#x202f;; ce qui est noté garde son heure.</translation>
    </message>
    <message>
        <source>Correct the start</source>
        <translation>Corriger le début</translation>
    </message>
</context>
<context>
    <name>IncidentStep</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hand it to somebody</source>
        <translation>Confier à quelqu’un</translation>
    </message>
    <message>
        <source>Playbook “%1”</source>
        <extracomment>Opens a fiche: %1 is what it is called</extracomment>
        <translation>Fiche «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Attack?</source>
        <extracomment>Before the answer to the attack question</extracomment>
        <translation>Attaque&#x202f;?</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>IncidentTellForm</name>
    <message>
        <source>On</source>
        <extracomment>The day of an outage, before a field</extracomment>
        <translation>Le</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The beginning of an outage, before a field</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>e.g. 9:12</source>
        <extracomment>An example of a time of day in a field</extracomment>
        <translation>p. ex. 9:12</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The end of an outage, before a field</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>15:30, or 22/11 8:00</source>
        <extracomment>Examples of the end of an outage, of the same day and of another one</extracomment>
        <translation>15:30, ou 22/11 8:00</translation>
    </message>
    <message>
        <source>What carried on</source>
        <translation>Ce qui a pris le relais</translation>
    </message>
    <message>
        <source>started at, e.g. 9:30</source>
        <translation>lancé à, p. ex. 9:30</translation>
    </message>
    <message>
        <source>When the fallback was started</source>
        <translation>Quand la solution de secours a été lancée</translation>
    </message>
    <message>
        <source>First word to customers, at</source>
        <translation>Premières nouvelles aux clients, à</translation>
    </message>
    <message>
        <source>empty: nobody was told</source>
        <translation>vide&#xa0;: personne n’a été prévenu</translation>
    </message>
    <message>
        <source>What was done and decided, a line each</source>
        <translation>Ce qui a été fait et décidé, une ligne chacun</translation>
    </message>
    <message>
        <source>12:40 We take orders on paper</source>
        <translation>12:40 On prend les commandes sur papier</translation>
    </message>
    <message>
        <source>What the plan or the tools lacked, a line each</source>
        <translation>Ce qui manquait au plan ou aux outils, une ligne chacun</translation>
    </message>
    <message>
        <source>The paper forms were locked away</source>
        <translation>Les formulaires papier étaient sous clé</translation>
    </message>
</context>
<context>
    <name>InventoryFigureButton</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
</context>
<context>
    <name>InventoryFigures</name>
    <message>
        <source>The shortest one decides.</source>
        <translation>Le plus court l’emporte.</translation>
    </message>
</context>
<context>
    <name>InventoryMore</name>
    <message>
        <source>More</source>
        <extracomment>Tooltip of the three dots: more actions on the table</extracomment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Export the table as CSV…</source>
        <translation>Exporter le tableau en CSV…</translation>
    </message>
    <message>
        <source>Export it with what management alone sees…</source>
        <translation>L’exporter avec ce que seule la direction voit…</translation>
    </message>
    <message>
        <source>Search for what stands behind a domain…</source>
        <translation>Chercher ce qu’il y a derrière un domaine…</translation>
    </message>
    <message>
        <source>Ctrl -</source>
        <translation>Ctrl -</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>Exporter le tableau en CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>InventoryPanel</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Tolerated downtime, %1</source>
        <extracomment>Heading: %1 is a duration</extracomment>
        <translation>Arrêt toléré, %1</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
    <message>
        <source>Holds without, by activity</source>
        <translation>Tient sans, par activité</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>Confirm that it is up to date</source>
        <translation>Confirmer que c’est à jour</translation>
    </message>
    <message>
        <source>One step a line</source>
        <translation>Une étape par ligne</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Oublier cette personne…</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>D’après la bibliothèque</translation>
    </message>
    <message>
        <source>Search for what stands behind it…</source>
        <translation>Chercher ce qu’il y a derrière…</translation>
    </message>
    <message>
        <source>Note a trial…</source>
        <translation>Noter un essai…</translation>
    </message>
</context>
<context>
    <name>InventoryScreen</name>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Ajouter un outil</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a fallback</source>
        <translation>Ajouter un secours</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Add a row: a name, then Enter</source>
        <translation>Ajouter&#xa0;: un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>cellule suivante</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>Filter the activities</source>
        <translation>Filtrer les activités</translation>
    </message>
    <message>
        <source>Filter the tools</source>
        <translation>Filtrer les outils</translation>
    </message>
    <message>
        <source>Filter the providers</source>
        <translation>Filtrer les fournisseurs</translation>
    </message>
    <message>
        <source>Filter the people</source>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <source>Filter the fallbacks</source>
        <translation>Filtrer les secours</translation>
    </message>
    <message>
        <source>Drop the file to look at what it holds</source>
        <translation>Déposez le fichier pour voir ce qu’il contient</translation>
    </message>
    <message>
        <source>Ctrl V</source>
        <translation>Ctrl V</translation>
    </message>
    <message>
        <source>paste rows</source>
        <translation>coller des lignes</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
</context>
<context>
    <name>InventoryTable</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Others of your trade often name these. A click adds one.</source>
        <translation>Dans votre métier, on cite souvent ceux-ci. Un clic en ajoute un.</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
</context>
<context>
    <name>LibraryHints</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>I will ask</source>
        <translation>Je demanderai</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Take this idea</source>
        <translation>Reprendre cette idée</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Prepare this drill</source>
        <translation>Préparer cet exercice</translation>
    </message>
    <message>
        <source>What the team will have to decide</source>
        <translation>Ce que l’équipe devra décider</translation>
    </message>
    <message>
        <source>Minute by minute</source>
        <translation>Minute par minute</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Pourquoi c’est arrivé</translation>
    </message>
    <message>
        <source>What fell with it</source>
        <translation>Ce qui est tombé avec</translation>
    </message>
    <message>
        <source>The trap</source>
        <translation>Le piège</translation>
    </message>
    <message>
        <source>Where the sources disagree</source>
        <translation>Là où les sources divergent</translation>
    </message>
    <message>
        <source>The real outages behind it</source>
        <translation>Les pannes réelles dont il s’inspire</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Play it again on our firm</source>
        <translation>Rejouer sur notre entreprise</translation>
    </message>
</context>
<context>
    <name>LibraryProvided</name>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use what is provided with this plan</source>
        <extracomment>Of a button: what lies beside the plan is used from now on</extracomment>
        <translation>Utiliser ce qui est fourni avec ce plan</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>Stop using what is provided with this plan</source>
        <extracomment>Of a button: what lies beside the plan is no longer used</extracomment>
        <translation>Ne plus utiliser ce qui est fourni avec ce plan</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>A tool, a provider, what happened</source>
        <translation>Un outil, un prestataire, ce qui est arrivé</translation>
    </message>
    <message>
        <source>What the library shows</source>
        <translation>Ce que montre la bibliothèque</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>What the library shows: scenarios and real outages, or one of the two</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Real outages</source>
        <translation>Pannes réelles</translation>
    </message>
    <message>
        <source>Scenarios and real outages</source>
        <translation>Scénarios et pannes réelles</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <extracomment>Of a button: it goes back to the list of scenarios and real outages</extracomment>
        <translation>Retour à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 – Relais</source>
        <translation>%1 – Relais</translation>
    </message>
    <message>
        <source>Drill – Relais</source>
        <extracomment>The window&apos;s title: %1 is the firm&apos;s name</extracomment>
        <translation>Exercice – Relais</translation>
    </message>
    <message>
        <source>Drop a plan to open it, or a spreadsheet to look at what it holds</source>
        <translation>Déposez un plan pour l’ouvrir, ou un tableau pour voir ce qu’il contient</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Dependencies, in words</source>
        <translation>Dépendances, en toutes lettres</translation>
    </message>
</context>
<context>
    <name>MapNode</name>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
</context>
<context>
    <name>MapSidePanel</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>What if it stopped?</source>
        <translation>Et si elle s’arrêtait&#x202f;?</translation>
    </message>
    <message>
        <source>What if it went down?</source>
        <translation>Et si cela tombait&#x202f;?</translation>
    </message>
    <message>
        <source>What it relies on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Add a tool it needs</source>
        <translation>Ajouter un outil nécessaire</translation>
    </message>
    <message>
        <source>Add what it relies on</source>
        <translation>Ajouter ce sur quoi il repose</translation>
    </message>
    <message>
        <source>What needs it</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>Open in the inventory</source>
        <translation>Ouvrir dans l’inventaire</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmer %1</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Find on the map</source>
        <translation>Chercher sur la carte</translation>
    </message>
    <message>
        <source>See the map</source>
        <translation>Voir la carte</translation>
    </message>
    <message>
        <source>See it as a list</source>
        <translation>Voir en liste</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>MessageChannels</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>MessageChecks</name>
    <message>
        <source>A good message</source>
        <translation>Un bon message</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <extracomment>Read aloud: %1 is one of the four checks of a message</extracomment>
        <translation>Oui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MessageDay</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What has happened</source>
        <extracomment>Before what has happened: an outage, a computer attack…</extracomment>
        <translation>Ce qui arrive&#xa0;:</translation>
    </message>
    <message>
        <source>What is down</source>
        <extracomment>Before the tool or activity that is down</extracomment>
        <translation>En panne&#xa0;:</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The original text has changed under yours: “%1”</source>
        <translation>Le texte d’origine a changé depuis le vôtre&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>This message was edited in the other language only. Here stands the original text.</source>
        <translation>Ce message n’a été modifié que dans l’autre langue. Voici le texte d’origine.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Words in braces are filled in by themselves.</source>
        <translation>Les mots entre accolades se remplissent seuls.</translation>
    </message>
    <message>
        <source>Insert a word</source>
        <translation>Insérer un mot</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copier quand même</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Back to the original text</source>
        <translation>Revenir au texte d’origine</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Garder ce texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>MessageGrid</name>
    <message>
        <source>When, and to whom</source>
        <translation>À quel moment, à qui</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Site, social media</source>
        <translation>Site, réseaux</translation>
    </message>
    <message>
        <source>Phone script</source>
        <translation>Téléphone, à dire</translation>
    </message>
    <message>
        <source>Team chat</source>
        <translation>Messagerie de l’équipe</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Affichette</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>MessageLegal</name>
    <message>
        <source>The law, as reminders</source>
        <translation>La loi, en rappels</translation>
    </message>
    <message>
        <source>No advice: a lawyer confirms. Delays run from “Time it began”, to be confirmed by %1.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Ce n’est pas un conseil&#xa0;: un juriste confirme. Les délais courent depuis «&#x202f;heure du début&#x202f;», à confirmer par %1.</translation>
    </message>
    <message>
        <source>No advice: a lawyer confirms. Delays run from “Time it began”.</source>
        <translation>Ce n’est pas un conseil&#xa0;: un juriste confirme. Les délais courent depuis «&#x202f;heure du début&#x202f;».</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Above a message on a pictured phone</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>To say, word for word</source>
        <translation>À dire, mot pour mot</translation>
    </message>
    <message>
        <source>Relais sends nothing itself. Copy, then paste into your phone or your tool.</source>
        <translation>Relais n’envoie rien lui-même. Copiez, puis collez dans votre téléphone ou votre outil.</translation>
    </message>
</context>
<context>
    <name>MessageReminderBand</name>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Dans 15&#xa0;minutes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>MessageStatements</name>
    <message>
        <source>Established facts</source>
        <translation>Faits établis</translation>
    </message>
    <message>
        <source>Tick only what is done. It stands in the text with the date.</source>
        <translation>Ne cochez que ce qui est fait. Le texte le dit, avec la date.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Filled automatically</source>
        <translation>Remplis automatiquement</translation>
    </message>
    <message>
        <source>These words come from your plan, or from the day. They change in all messages at once.</source>
        <translation>Ces mots viennent de votre plan ou du jour même. Ils changent partout à la fois.</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>Fill in the plan</source>
        <translation>Compléter le plan</translation>
    </message>
    <message>
        <source>Fill in the plan: %1</source>
        <translation>Compléter le plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next word:</source>
        <translation>Prochain point&#xa0;:</translation>
    </message>
</context>
<context>
    <name>MessagesScreen</name>
    <message>
        <source>No message for this moment</source>
        <translation>Pas de message pour ce moment</translation>
    </message>
    <message>
        <source>Relais has no text to start from here. Choose another moment, or somebody else to tell.</source>
        <translation>Relais n’a pas de texte de départ ici. Choisissez un autre moment ou un autre destinataire.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>Langue des messages</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Partie de la page</translation>
    </message>
    <message>
        <source>When and to whom</source>
        <translation>Quand et à qui</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Open another plan…</source>
        <translation>Ouvrir un autre plan…</translation>
    </message>
    <message>
        <source>Go on in another folder…</source>
        <translation>Continuer dans un autre dossier…</translation>
    </message>
    <message>
        <source>Close this plan</source>
        <translation>Fermer ce plan</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Fiches réflexes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Actions, lessons</source>
        <extracomment>In the navigation, where there is little room: the page “Actions and lessons”</extracomment>
        <translation>Actions et leçons</translation>
    </message>
    <message>
        <source>A tool is down</source>
        <translation>Un outil est en panne</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>Start from this example</source>
        <translation>Partir de cet exemple</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre plan</translation>
    </message>
    <message>
        <source>Name of your firm</source>
        <translation>Nom de votre entreprise</translation>
    </message>
    <message>
        <source>Your trade</source>
        <translation>Votre métier</translation>
    </message>
    <message>
        <source>Activities, tools and steps are taken over. People, numbers, costs and proofs are yours to give.</source>
        <translation>Les activités, les outils et les gestes sont repris. Les personnes, les numéros, les coûts et les preuves restent à donner.</translation>
    </message>
    <message>
        <source>The plan is one file, in “%1”.</source>
        <extracomment>%1 is the folder in which a new plan&apos;s file is put</extracomment>
        <translation>Le plan est un seul fichier, dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create my plan</source>
        <translation>Créer mon plan</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>NextDrillCard</name>
    <message>
        <source>Next drill</source>
        <translation>Prochain exercice</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Prepare the next drill</source>
        <translation>Préparer le prochain exercice</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>Choisir un scénario</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next useful step</source>
        <translation>Prochaine étape utile</translation>
    </message>
    <message>
        <source>Create the action</source>
        <translation>Créer l’action</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>How large a page is shown: whole, or at its own size</extracomment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
</context>
<context>
    <name>ParticipantsWindow</name>
    <message>
        <source>No message is sent, no customer is affected</source>
        <translation>Aucun message ne part, aucun client n’est touché</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>Before the time of the story, on the team&apos;s screen</extracomment>
        <translation>Il est</translation>
    </message>
    <message>
        <source>A real outage? Say STOP, REAL</source>
        <translation>Une vraie panne&#x202f;? Dites STOP, RÉEL</translation>
    </message>
    <message>
        <source>Drill: the team’s screen</source>
        <translation>Exercice&#xa0;: l’écran de l’équipe</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>PlanFolderDialog</name>
    <message>
        <source>The plans of “%1”</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Les plans de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation>Ouvrir ce plan</translation>
    </message>
</context>
<context>
    <name>PlaybookComparison</name>
    <message>
        <source>The plan has changed under your text</source>
        <translation>Le plan a changé sous votre texte</translation>
    </message>
    <message>
        <source>It said</source>
        <extracomment>Over the generated text that somebody had changed</extracomment>
        <translation>Le plan disait</translation>
    </message>
    <message>
        <source>The plan says now</source>
        <translation>Le plan dit maintenant</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Vous avez écrit</translation>
    </message>
    <message>
        <source>Write another</source>
        <extracomment>Button: neither text is right, the person writes another</extracomment>
        <translation>Écrire autrement</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button: the plan&apos;s new text replaces the person&apos;s own</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
</context>
<context>
    <name>PlaybookLeftovers</name>
    <message>
        <source>To put elsewhere</source>
        <translation>À reclasser</translation>
    </message>
    <message>
        <source>You wrote these on steps that the plan no longer makes. They are kept until you say where they go.</source>
        <translation>Vous aviez écrit ces textes sur des étapes que le plan ne produit plus. Ils restent ici jusqu’à ce que vous leur donniez une place.</translation>
    </message>
    <message>
        <source>Instead of: %1</source>
        <extracomment>%1 is the generated text that somebody had changed</extracomment>
        <translation>À la place de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Fiche réflexe</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>PlaybookPanel</name>
    <message>
        <source>About this playbook</source>
        <translation>À propos de cette fiche</translation>
    </message>
    <message>
        <source>Fits on a page</source>
        <translation>Tient sur une page</translation>
    </message>
    <message>
        <source>Back to the original playbook</source>
        <translation>Revenir à la fiche d’origine</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Add a step below</source>
        <translation>Ajouter une étape dessous</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <source>Edited by hand. The inventory will not change it.</source>
        <translation>Modifiée à la main. L’inventaire ne la changera plus.</translation>
    </message>
    <message>
        <source>Back to the original text</source>
        <translation>Revenir au texte d’origine</translation>
    </message>
    <message>
        <source>The plan has changed under your text.</source>
        <translation>Le plan a changé depuis votre texte.</translation>
    </message>
    <message>
        <source>Comes from the inventory</source>
        <translation>Vient de l’inventaire</translation>
    </message>
    <message>
        <source>Proof of the fallback</source>
        <translation>Preuve du secours</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Note a trial…</source>
        <translation>Noter un essai…</translation>
    </message>
</context>
<context>
    <name>PlaybookStepLine</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>PlaybooksScreen</name>
    <message>
        <source>Playbooks</source>
        <translation>Fiches réflexes</translation>
    </message>
    <message>
        <source>No playbook yet</source>
        <translation>Pas encore de fiche</translation>
    </message>
    <message>
        <source>Relais writes one for each activity and each critical tool, as soon as the plan names them.</source>
        <translation>Relais en écrit une pour chaque activité et chaque outil critique, dès que le plan les nomme.</translation>
    </message>
    <message>
        <source>View of the playbook</source>
        <translation>Vue de la fiche</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Third view of a playbook: whether it fits, where it comes from, its proof</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Back to the playbooks</source>
        <extracomment>Of a button: it goes back to the list of playbooks</extracomment>
        <translation>Retour aux fiches réflexes</translation>
    </message>
</context>
<context>
    <name>QuestionnaireEnd</name>
    <message>
        <source>See what is missing</source>
        <translation>Voir ce qui manque</translation>
    </message>
    <message>
        <source>Print the playbooks</source>
        <translation>Imprimer les fiches</translation>
    </message>
    <message>
        <source>Go on with my plan</source>
        <translation>Continuer mon plan</translation>
    </message>
    <message>
        <source>Back to the pages put off</source>
        <translation>Revenir aux pages laissées</translation>
    </message>
    <message>
        <source>Second pass: the questions left for later</source>
        <translation>Deuxième passage&#xa0;: les questions laissées pour plus tard</translation>
    </message>
</context>
<context>
    <name>QuestionnaireField</name>
    <message>
        <source>to adapt</source>
        <translation>à adapter</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>QuestionnaireFooter</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>QuestionnaireHeader</name>
    <message>
        <source>Leave and continue later</source>
        <translation>Quitter et reprendre plus tard</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1, except what is to be corrected</source>
        <translation>%1, sauf ce qui est à corriger</translation>
    </message>
</context>
<context>
    <name>QuestionnaireHelp</name>
    <message>
        <source>Why this question</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>An example of an answer</source>
        <translation>Un exemple de réponse</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>Partir de cet exemple</translation>
    </message>
    <message>
        <source>You can change everything. Nothing counts as tried: what comes from an example is only written.</source>
        <translation>Vous pourrez tout changer. Rien n’est compté comme essayé&#xa0;: un exemple est seulement «&#x202f;Écrit&#x202f;».</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Why, and an example</source>
        <translation>Pourquoi, et un exemple</translation>
    </message>
    <message>
        <source>You were here.</source>
        <translation>Vous en étiez ici.</translation>
    </message>
    <message>
        <source>A first playbook is ready. Printed, it helps even before the plan is complete.</source>
        <translation>Une première fiche est prête. Imprimée, elle aide avant même que le plan soit complet.</translation>
    </message>
    <message>
        <source>Print your first playbook</source>
        <translation>Imprimer votre première fiche</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>amber</source>
        <extracomment>The colour of words taken from an example</extracomment>
        <translation>ambre</translation>
    </message>
    <message>
        <source>Words taken from an example. They stay so until you have read them again.</source>
        <translation>Mots repris d’un exemple. Ils le restent tant que vous ne les avez pas relus.</translation>
    </message>
    <message>
        <source>What is marked as wrong is not in the plan yet. It stays on this page, even if you leave it, until Relais is closed.</source>
        <translation>Ce qui est signalé n’est pas encore dans le plan. Cela reste sur cette page, même si vous la quittez, tant que Relais est ouvert.</translation>
    </message>
</context>
<context>
    <name>QuestionnairePicker</name>
    <message>
        <source>Add another</source>
        <translation>Ajouter un autre</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Une autre valeur</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>QuestionnaireRow</name>
    <message>
        <source>Line %1: move or remove</source>
        <translation>Ligne %1&#xa0;: déplacer ou retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt Up</source>
        <translation>Alt Haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt Down</source>
        <translation>Alt Bas</translation>
    </message>
    <message>
        <source>These words are right</source>
        <translation>Ces mots sont justes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>QuestionnaireScreen</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>QuestionnaireWay</name>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Critical: an activity does not hold for more than a day without it. Tried: done for real.</source>
        <translation>Critique&#xa0;: une activité ne tient pas plus d’un jour sans lui. Essayé&#xa0;: fait pour de vrai.</translation>
    </message>
    <message>
        <source>Fallback tried</source>
        <translation>Secours essayé</translation>
    </message>
    <message>
        <source>Fallback to try</source>
        <translation>Secours à essayer</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>Sans secours</translation>
    </message>
    <message>
        <source>See the inventory</source>
        <translation>Voir l’inventaire</translation>
    </message>
</context>
<context>
    <name>RunLogLine</name>
    <message>
        <source>taken back: %1</source>
        <extracomment>A note of the log that was taken back, or corrected; %1 is its text</extracomment>
        <translation>retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1 (corrigée)</translation>
    </message>
    <message>
        <source>Do not speak of it in the review</source>
        <translation>Ne pas en parler au bilan</translation>
    </message>
    <message>
        <source>Speak of it in the review</source>
        <translation>En parler au bilan</translation>
    </message>
    <message>
        <source>Correct this note</source>
        <translation>Corriger cette note</translation>
    </message>
    <message>
        <source>Take this mark back</source>
        <translation>Retirer ce repère</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>What stands behind “%1”</source>
        <extracomment>Title: %1 is a tool</extracomment>
        <translation>Ce qu’il y a derrière «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What stands behind a domain</source>
        <translation>Ce qu’il y a derrière un domaine</translation>
    </message>
    <message>
        <source>A domain of yours</source>
        <translation>Un domaine à vous</translation>
    </message>
    <message>
        <source>Only a domain that belongs to your firm. A web address or an e-mail address will do.</source>
        <translation>Seulement un domaine qui appartient à votre entreprise. Une adresse de site ou d’e-mail convient.</translation>
    </message>
    <message>
        <source>This leaves your computer: the questions below go out over the Internet when you start, and only then. No name, no figure and nothing else of your plan goes with them.</source>
        <translation>Ceci sort de votre ordinateur&#xa0;: les questions ci-dessous partent sur Internet quand vous lancez la recherche, pas avant. Aucun nom, aucun chiffre, rien d’autre de votre plan ne part avec elles.</translation>
    </message>
    <message>
        <source>Asked of your name server, usually that of your Internet provider</source>
        <translation>Demandé à votre serveur de noms, d’ordinaire celui de votre fournisseur d’accès</translation>
    </message>
    <message>
        <source>Asked of the site itself</source>
        <translation>Demandé au site lui-même</translation>
    </message>
    <message>
        <source>Asking the name server, then the site: a few seconds.</source>
        <translation>Le serveur de noms, puis le site&#xa0;: quelques secondes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Lancer la recherche</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of a domain (&quot;E-mail&quot;), %2 a provider</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Derrière</translation>
    </message>
    <message>
        <source>which tool?</source>
        <translation>quel outil&#x202f;?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>I will ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A tool, a person, a fallback, a message, a page</source>
        <translation>Un outil, une personne, un secours, un message, une page</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>copy the number or the message</source>
        <translation>copier le numéro ou le message</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Tooltip of the cross in a search field</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SearchFound</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window. Documents keep the plan’s own language.</source>
        <translation>Celle de la fenêtre. Les documents gardent la langue du plan.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Themes: as the computer, light, dark</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>From 100 to 200 %.</source>
        <translation>De 100 à 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size: %1 is a number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Reduce animations</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Copies of the plan</source>
        <translation>Copies du plan</translation>
    </message>
    <message>
        <source>About Relais</source>
        <translation>À propos de Relais</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Font: Inter, SIL Open Font License.</source>
        <translation>Logiciel libre sous licence GNU GPL, version 3 ou suivante. Police&#xa0;: Inter, SIL Open Font License.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Single letters act as keys</source>
        <translation>Les lettres seules servent de touches</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Check the contacts after</source>
        <translation>Vérifier les contacts après</translation>
    </message>
    <message>
        <source>Read the plan again after</source>
        <translation>Relire le plan après</translation>
    </message>
    <message>
        <source>One each time a plan is opened after a change, each checked. The oldest go as new ones come.</source>
        <translation>Une à chaque ouverture d’un plan qui a changé, chacune vérifiée. Les plus anciennes laissent la place aux nouvelles.</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <extracomment>Before a choice of numbers, of copies of the plan</extracomment>
        <translation>Copies gardées</translation>
    </message>
    <message>
        <source>Home then asks to look again at the numbers of the people the plan counts on and at the whole plan, and to play a drill.</source>
        <translation>L’accueil demande alors de revoir les numéros des personnes sur qui le plan compte et le plan entier, et de rejouer un exercice.</translation>
    </message>
    <message>
        <source>Play a drill again after</source>
        <translation>Rejouer un exercice au bout de</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <extracomment>Where copies of the plan are kept: %1 is a folder</extracomment>
        <translation>Gardées dans %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Revenir au dossier habituel</translation>
    </message>
    <message>
        <source>On the first screen: R tells of an outage, E goes to the examples, O opens a file. In a drill: R, M, S, N, P, D, E and A. Help, F1, lists all keys.</source>
        <translation>Au premier écran&#xa0;: R raconte une panne, E va aux exemples, O ouvre un fichier. En exercice&#xa0;: R, M, S, N, P, D, E et A. L’aide, F1, donne toutes les touches.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>For a window that stays empty, flickers or tears. Applies when Relais is started again. Where there is no OpenGL, Relais does so by itself.</source>
        <translation>Pour une fenêtre qui reste vide, clignote ou se déchire. S’applique au prochain démarrage de Relais. Là où il n’y a pas d’OpenGL, Relais le fait de lui-même.</translation>
    </message>
    <message>
        <source>Draw without the graphics card</source>
        <translation>Dessiner sans carte graphique</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <extracomment>Said by a screen reader while a list loads</extracomment>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: %1 names a cell or a choice, %2 is what it holds</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Note a trial</source>
        <translation>Noter un essai</translation>
    </message>
    <message>
        <source>Write a day that has passed, such as 15/12</source>
        <translation>Écrivez un jour passé, par exemple 15/12</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Essayé le</translation>
    </message>
    <message>
        <source>Write a number of minutes, such as 10</source>
        <translation>Écrivez un nombre de minutes, par exemple 10</translation>
    </message>
    <message>
        <source>Minutes until it worked</source>
        <translation>Minutes avant que cela marche</translation>
    </message>
    <message>
        <source>Real minutes, from the moment you decided to switch.</source>
        <translation>En minutes réelles, à partir du moment où vous avez décidé de basculer.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Cela a marché</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Nothing is proved, and an action says to mend it.</source>
        <translation>Rien n’est prouvé, et une action dit de le remettre en état.</translation>
    </message>
    <message>
        <source>A remark on the plan or the tools</source>
        <translation>Une remarque sur le plan ou les outils</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note the trial</source>
        <translation>Noter l’essai</translation>
    </message>
</context>
<context>
    <name>TrialProposals</name>
    <message>
        <source>Ten minutes to try a fallback for real</source>
        <translation>Dix minutes pour essayer un secours pour de vrai</translation>
    </message>
    <message>
        <source>Note a trial…</source>
        <translation>Noter un essai…</translation>
    </message>
    <message>
        <source>Note a trial of “%1”</source>
        <extracomment>%1 is a fallback</extracomment>
        <translation>Noter un essai de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Hide how to</source>
        <translation>Masquer la marche à suivre</translation>
    </message>
    <message>
        <source>Show how to</source>
        <translation>Voir la marche à suivre</translation>
    </message>
</context>
<context>
    <name>VerifyContactDialog</name>
    <message>
        <source>Verify %1</source>
        <extracomment>Title of the form: %1 is a person</extracomment>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Number at work</source>
        <translation>Numéro professionnel</translation>
    </message>
    <message>
        <source>Second number, personal</source>
        <translation>Second numéro, personnel</translation>
    </message>
    <message>
        <source>Printed for the management only.</source>
        <translation>Imprimé seulement pour la direction.</translation>
    </message>
    <message>
        <source>I called, it works</source>
        <translation>J’ai appelé, le numéro répond</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Actions of the week</source>
        <translation>Actions de la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open</source>
        <extracomment>%1 of %n open actions are due this week</extracomment>
        <translation>
            <numerusform>%1 sur %n ouverte</numerusform>
            <numerusform>%1 sur %n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Rien à faire cette semaine.</translation>
    </message>
</context>
<context>
    <name>WhatIfCallLine</name>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Complete the number of %1</source>
        <extracomment>Of a link: %1 is somebody whose number is not known</extracomment>
        <translation>Compléter le numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <extracomment>Of a link: %1 is somebody, %2 a telephone number</extracomment>
        <translation>Appeler %1, %2</translation>
    </message>
</context>
<context>
    <name>WhatIfCauseLine</name>
    <message>
        <source>%1 too</source>
        <extracomment>Tooltip of a plus: %1 is a tool, a provider, a site or a person that fails too</extracomment>
        <translation>%1 aussi</translation>
    </message>
</context>
<context>
    <name>WhatIfCausePicker</name>
    <message>
        <source>Take away %1</source>
        <extracomment>Of a button: %1 is a tool, a provider, a site or a person that fails</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>A provider, a tool, a site, a person, a real outage</source>
        <translation>Un fournisseur, un outil, un site, une personne, une panne réelle</translation>
    </message>
    <message>
        <source>What can fail</source>
        <translation>Ce qui peut tomber en panne</translation>
    </message>
    <message>
        <source>Enter: this alone. Ctrl Enter or +: this too, at the same time.</source>
        <translation>Entrée&#xa0;: cela seul. Ctrl Entrée ou +&#xa0;: cela aussi, en même temps.</translation>
    </message>
</context>
<context>
    <name>WhatIfCost</name>
    <message>
        <source>How the cost is counted</source>
        <translation>Comment le coût est compté</translation>
    </message>
    <message>
        <source>Without fallbacks</source>
        <extracomment>How the cost of an outage is counted</extracomment>
        <translation>Sans secours</translation>
    </message>
    <message>
        <source>With our fallbacks</source>
        <translation>Avec nos secours</translation>
    </message>
    <message>
        <source>Tried ones only</source>
        <translation>Essayés seulement</translation>
    </message>
    <message>
        <source>Estimate the cost</source>
        <translation>Estimer le coût</translation>
    </message>
    <message>
        <source>dashed: without fallbacks</source>
        <translation>pointillé&#xa0;: sans secours</translation>
    </message>
</context>
<context>
    <name>WhatIfFacts</name>
    <message>
        <source>Where this number comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
</context>
<context>
    <name>WhatIfFigures</name>
    <message>
        <source>Where this number comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
</context>
<context>
    <name>WhatIfFixLine</name>
    <message>
        <source>Create the action</source>
        <translation>Créer l’action</translation>
    </message>
    <message>
        <source>Action created</source>
        <translation>Action créée</translation>
    </message>
    <message>
        <source>Who and when: %1</source>
        <extracomment>Of a link: %1 is who would do it and by when</extracomment>
        <translation>Qui et quand&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WhatIfLengthPicker</name>
    <message>
        <source>How long it fails</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>Une autre durée</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Nothing can fail yet</source>
        <translation>Rien ne peut encore tomber en panne</translation>
    </message>
    <message>
        <source>Say in the inventory what your activities need: tools, providers, people. Then ask here what happens without them.</source>
        <translation>Dites dans l’inventaire de quoi vos activités ont besoin&#xa0;: outils, fournisseurs, personnes. Vous verrez ensuite ici ce qui se passe sans eux.</translation>
    </message>
    <message>
        <source>Nothing stops. Check all the same what it rests on.</source>
        <translation>Rien ne s’arrête. Vérifiez quand même sur quoi il repose.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>To improve, in this order</source>
        <translation>À améliorer, dans cet ordre</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Nothing that would help in this outage was found.</source>
        <translation>Rien qui aiderait dans cette panne n’a été trouvé.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Nobody: no fallback is started and no support is concerned.</source>
        <translation>Personne&#xa0;: aucun secours n’est lancé et aucun support n’est concerné.</translation>
    </message>
    <message>
        <source>No solution</source>
        <translation>Sans solution</translation>
    </message>
</context>
<context>
    <name>WhatIfPlot</name>
    <message>
        <source>Hour by hour</source>
        <translation>Heure par heure</translation>
    </message>
</context>
<context>
    <name>WhatIfPromise</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Write a date, such as 18/11/2025.</source>
        <translation>Écrivez une date, comme 18/11/2025.</translation>
    </message>
</context>
<context>
    <name>WhatIfSentence</name>
    <message>
        <source>What if</source>
        <extracomment>The sentence « What if [Cloudflare] went down [on a Tuesday at 12:20] for [4 h]? », before the first choice</extracomment>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Ce qui tombe en panne</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>for</source>
        <extracomment>The sentence « What if [Cloudflare] went down [on a Tuesday at 12:20] for [4 h]? », before the last choice</extracomment>
        <translation>pendant</translation>
    </message>
    <message>
        <source>How long it fails</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>The end of the sentence « What if [Cloudflare] went down [on a Tuesday at 12:20] for [4 h]? »</extracomment>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>WhatIfTimeline</name>
    <message>
        <source>Hour by hour</source>
        <translation>Heure par heure</translation>
    </message>
    <message>
        <source>See as a drawing</source>
        <translation>Voir en dessin</translation>
    </message>
    <message>
        <source>See as a list</source>
        <translation>Voir en liste</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Tried fallback</source>
        <translation>Secours essayé</translation>
    </message>
    <message>
        <source>Fallback to try</source>
        <translation>Secours à essayer</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En voir moins</translation>
    </message>
    <message>
        <source>Show all that are hit</source>
        <translation>Voir toutes les activités touchées</translation>
    </message>
</context>
<context>
    <name>WhatIfWhenPicker</name>
    <message>
        <source>When it fails</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Weekday</source>
        <extracomment>When an outage happens: on a day of the week, on a date, or no matter when</extracomment>
        <translation>Jour de semaine</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Without a day and an hour, busy hours, opening hours and fixed dates do not count.</source>
        <translation>Sans jour ni heure, les heures de pointe, les horaires et les dates fixes ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>WindowBanners</name>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Example, nothing is saved.</source>
        <translation>Exemple, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>Partir de cet exemple</translation>
    </message>
    <message>
        <source>Close the example</source>
        <translation>Fermer l’exemple</translation>
    </message>
    <message>
        <source>This plan is open to read only.</source>
        <translation>Ce plan est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>This plan lies on another computer, which may fail or be out of reach when you need it. What you write is saved there. Work on a copy here, and put it back from time to time.</source>
        <translation>Ce plan se trouve sur un autre ordinateur, qui peut tomber en panne ou être hors d’atteinte quand vous en aurez besoin. Ce que vous écrivez y est enregistré. Travaillez sur une copie ici, et remettez-la là-bas de temps en temps.</translation>
    </message>
    <message>
        <source>Work on a copy here</source>
        <translation>Travailler sur une copie ici</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Your last changes are not saved</source>
        <translation>Vos derniers changements ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans eux</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Relais plans (*.relais)</source>
        <translation>Plans Relais (*.relais)</translation>
    </message>
    <message>
        <source>Folder of the plan</source>
        <translation>Dossier du plan</translation>
    </message>
    <message>
        <source>Go on in another folder</source>
        <translation>Continuer dans un autre dossier</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Dossier des documents</translation>
    </message>
    <message>
        <source>A folder of plans</source>
        <translation>Un dossier de plans</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>A logo for the documents</source>
        <translation>Un logo pour les documents</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Styles of DOCX files</source>
        <translation>Styles des fichiers DOCX</translation>
    </message>
    <message>
        <source>DOCX files (*.docx)</source>
        <translation>Fichiers DOCX (*.docx)</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Make it a drill</source>
        <translation>En faire un exercice</translation>
    </message>
</context>
<context>
    <name>relais::ActionClosingPanel</name>
    <message>
        <source>Action done: %1</source>
        <translation>Action faite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::ActionsViewModel</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Action done: %1</source>
        <translation>Action faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action opened again: %1</source>
        <translation>Action rouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action put off until %1</source>
        <translation>Action reportée au %1</translation>
    </message>
    <message>
        <source>Action removed: %1</source>
        <translation>Action supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aucune action</translation>
    </message>
    <message>
        <source>To be played again on %1</source>
        <translation>À rejouer le %1</translation>
    </message>
    <message>
        <source>Changed the plan</source>
        <translation>A changé le plan</translation>
    </message>
    <message>
        <source>Changed the plan: %1</source>
        <translation>A changé le plan&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::AppViewModel</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>where the plan stands, the next useful step</source>
        <translation>où en est le plan, la prochaine étape utile</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>activities, tools, providers, people, fallbacks</source>
        <translation>activités, outils, fournisseurs, personnes, secours</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Fiches réflexes</translation>
    </message>
    <message>
        <source>what to do, step by step, when a tool is down</source>
        <translation>que faire, pas à pas, quand un outil est en panne</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>to customers, the team, suppliers</source>
        <translation>aux clients, à l’équipe, aux fournisseurs</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>practise, play a scenario, review</source>
        <translation>s’entraîner, jouer un scénario, faire le bilan</translation>
    </message>
    <message>
        <source>Actions and lessons</source>
        <translation>Actions et leçons</translation>
    </message>
    <message>
        <source>what is to be done, by whom, until when</source>
        <translation>ce qui est à faire, par qui, pour quand</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>print, PDF, export</source>
        <translation>imprimer, PDF, exporter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>language, theme, text size, copies of the plan</source>
        <translation>langue, thème, taille du texte, copies du plan</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>scenarios to play, real outages minute by minute</source>
        <translation>des scénarios à jouer, des pannes réelles minute par minute</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>the map, what falls with what, what if</source>
        <translation>la carte, ce qui tombe avec quoi, et si…</translation>
    </message>
    <message>
        <source>What you see now is a drill.</source>
        <translation>Ce que vous voyez maintenant est un exercice.</translation>
    </message>
</context>
<context>
    <name>relais::ChangeText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>What an undo or a redo changes: %1 is the name of one, with %n more of them</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan brought up to date</source>
        <translation>Plan mis à jour</translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation>Plan commencé</translation>
    </message>
    <message>
        <source>Plan imported</source>
        <translation>Plan importé</translation>
    </message>
    <message>
        <source>A change undone</source>
        <translation>Changement annulé</translation>
    </message>
    <message>
        <source>A change made again</source>
        <translation>Changement rétabli</translation>
    </message>
    <message>
        <source>A new text accepted in a playbook</source>
        <translation>Nouveau texte repris dans une fiche</translation>
    </message>
    <message>
        <source>Lessons of a drill written down</source>
        <translation>Leçons d’un exercice notées</translation>
    </message>
    <message>
        <source>Tool added: %1</source>
        <translation>Outil ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fallback added: %1</source>
        <translation>Secours ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Activity added: %1</source>
        <translation>Activité ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provider added: %1</source>
        <translation>Fournisseur ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Personne ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action added: %1</source>
        <translation>Action ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lesson added: %1</source>
        <translation>Leçon ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action brought up to date: %1</source>
        <translation>Action mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fallback brought up to date: %1</source>
        <translation>Secours mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action removed: %1</source>
        <translation>Action supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of what changed: %1 a fallback&apos;s or tool&apos;s name, %2 &quot;ready in&quot;, %3 &quot;15 min → 10 min&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>ready in</source>
        <translation>prêt en</translation>
    </message>
    <message>
        <source>holds for</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>switch after</source>
        <translation>on bascule après</translation>
    </message>
    <message>
        <source>tolerated downtime</source>
        <translation>arrêt toléré</translation>
    </message>
    <message>
        <source>recovery target</source>
        <translation>reprise visée</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>suppléance</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>à portée de main</translation>
    </message>
    <message>
        <source>when to switch</source>
        <translation>quand basculer</translation>
    </message>
    <message>
        <source>holds without</source>
        <translation>tient sans</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>A drill prepared</source>
        <translation>Exercice préparé</translation>
    </message>
    <message>
        <source>Brought up to date: %1</source>
        <translation>Mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last change was undone.</source>
        <translation>La dernière modification est annulée.</translation>
    </message>
    <message>
        <source>Undone: removal of %1</source>
        <translation>Annulé&#xa0;: suppression de %1</translation>
    </message>
    <message>
        <source>Undone: addition of %1</source>
        <translation>Annulé&#xa0;: ajout de %1</translation>
    </message>
    <message>
        <source>Undone: change to %1</source>
        <translation>Annulé&#xa0;: modification de %1</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <translation>La modification est rétablie.</translation>
    </message>
    <message>
        <source>Made again: addition of %1</source>
        <translation>Rétabli&#xa0;: ajout de %1</translation>
    </message>
    <message>
        <source>Made again: removal of %1</source>
        <translation>Rétabli&#xa0;: suppression de %1</translation>
    </message>
    <message>
        <source>Made again: change to %1</source>
        <translation>Rétabli&#xa0;: modification de %1</translation>
    </message>
    <message>
        <source>A text put in your own words</source>
        <translation>Un texte repris avec vos mots</translation>
    </message>
    <message>
        <source>Reworded: %1</source>
        <translation>Texte repris&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::ChronogramText</name>
    <message>
        <source>no time</source>
        <translation>sans horaire</translation>
    </message>
    <message>
        <source>“%1” is no time</source>
        <extracomment>%1 is what stands in a cell</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un horaire</translation>
    </message>
    <message>
        <source>“%1” is before the start</source>
        <extracomment>%1 is what stands in a cell</extracomment>
        <translation>«&#x202f;%1&#x202f;» est avant le début</translation>
    </message>
    <message>
        <source>“%1” is more than a day after the first event</source>
        <extracomment>%1 is what stands in a cell</extracomment>
        <translation>«&#x202f;%1&#x202f;» est plus d’un jour après le premier événement</translation>
    </message>
    <message>
        <source>nothing happens in it</source>
        <translation>il ne s’y passe rien</translation>
    </message>
    <message>
        <source>too long: “%1…”</source>
        <extracomment>%1 is how a cell begins</extracomment>
        <translation>trop long&#xa0;: «&#x202f;%1…&#x202f;»</translation>
    </message>
    <message>
        <source>it holds signs that are no text</source>
        <translation>elle contient des signes qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>“%1” stands on another row already</source>
        <extracomment>%1 is what stands in a cell</extracomment>
        <translation>«&#x202f;%1&#x202f;» est déjà sur une autre ligne</translation>
    </message>
    <message>
        <source>a drill takes 200 events at most</source>
        <translation>un exercice compte 200 événements au plus</translation>
    </message>
</context>
<context>
    <name>relais::ContactsViewModel</name>
    <message>
        <source>Contact verified: %1</source>
        <translation>Contact vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Aucun numéro</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>No second number</source>
        <translation>Pas de second numéro</translation>
    </message>
    <message>
        <source>No work number</source>
        <translation>Pas de numéro professionnel</translation>
    </message>
</context>
<context>
    <name>relais::ContentDetail</name>
    <message>
        <source>missing</source>
        <translation>valeur manquante</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>le texte n’est pas du JSON</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>plus de %1&#xa0;octets</translation>
    </message>
    <message>
        <source>more than 8 MiB</source>
        <translation>plus de 8&#xa0;Mio</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>a text that is not empty is expected</source>
        <translation>un texte non vide est attendu</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>un nombre entier de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>«&#x202f;true&#x202f;» ou «&#x202f;false&#x202f;» est attendu</translation>
    </message>
    <message>
        <source>one at least is expected</source>
        <translation>il en faut au moins un</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the names allowed here</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un des noms admis ici</translation>
    </message>
    <message>
        <source>this is not &quot;%1&quot;</source>
        <translation>ce n’est pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>relais-card/1 is expected</source>
        <translation>«&#x202f;relais-card/1&#x202f;» est attendu</translation>
    </message>
    <message>
        <source>relais-messages/1 is expected</source>
        <translation>«&#x202f;relais-messages/1&#x202f;» est attendu</translation>
    </message>
    <message>
        <source>relais-phrases/1 is expected</source>
        <translation>«&#x202f;relais-phrases/1&#x202f;» est attendu</translation>
    </message>
    <message>
        <source>relais-scenario/1 is expected</source>
        <translation>«&#x202f;relais-scenario/1&#x202f;» est attendu</translation>
    </message>
    <message>
        <source>relais-words/1 is expected</source>
        <translation>«&#x202f;relais-words/1&#x202f;» est attendu</translation>
    </message>
    <message>
        <source>small letters, digits and - are expected</source>
        <translation>de petites lettres, des chiffres et - sont attendus</translation>
    </message>
    <message>
        <source>small letters, digits and _ are expected</source>
        <translation>de petites lettres, des chiffres et _ sont attendus</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are expected</source>
        <translation>de petites lettres, des chiffres et des traits d’union sont attendus</translation>
    </message>
    <message>
        <source>used twice</source>
        <translation>employé deux fois</translation>
    </message>
    <message>
        <source>used twice in this card</source>
        <translation>employé deux fois dans cette fiche</translation>
    </message>
    <message>
        <source>used twice in this scenario</source>
        <translation>employé deux fois dans ce scénario</translation>
    </message>
    <message>
        <source>used twice in this outage</source>
        <translation>employé deux fois dans cette panne</translation>
    </message>
    <message>
        <source>a key that stands twice</source>
        <translation>une clé présente deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the key of another entry</source>
        <translation>«&#x202f;%1&#x202f;» est la clé d’une autre entrée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of &quot;%2&quot;</source>
        <translation>«&#x202f;%1&#x202f;» est déjà un nom de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>a name with a letter or a digit is expected</source>
        <translation>un nom qui contient une lettre ou un chiffre est attendu</translation>
    </message>
    <message>
        <source>a date such as 2026-10-12 is expected</source>
        <translation>une date comme 2026-10-12 est attendue</translation>
    </message>
    <message>
        <source>a web address is expected</source>
        <translation>une adresse web est attendue</translation>
    </message>
    <message>
        <source>an https address is expected</source>
        <translation>une adresse en https est attendue</translation>
    </message>
    <message>
        <source>no slot has the name &quot;%1&quot;</source>
        <translation>aucun champ à remplir ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the two languages do not name the same slots</source>
        <translation>les deux langues n’emploient pas les mêmes champs à remplir</translation>
    </message>
    <message>
        <source>the two languages do not hold the same places</source>
        <translation>les deux langues n’ont pas les mêmes emplacements</translation>
    </message>
    <message>
        <source>begins with &quot;card.&quot;</source>
        <translation>commence par «&#x202f;card.&#x202f;»</translation>
    </message>
    <message>
        <source>a card that is not general says what it is for</source>
        <translation>une fiche qui n’est pas générale dit pour quoi elle est faite</translation>
    </message>
    <message>
        <source>an e-mail has a subject, and nothing else has</source>
        <translation>un courriel a un objet, et lui seul</translation>
    </message>
    <message>
        <source>no role has the key &quot;%1&quot;</source>
        <translation>aucun rôle n’a la clé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a role says by words or catalogue, or by another role, what it is</source>
        <translation>un rôle dit par des mots, par le catalogue ou par un autre rôle ce qu’il est</translation>
    </message>
    <message>
        <source>a fallback and a number are of a role, and nothing else is</source>
        <translation>un secours et un numéro sont d’un rôle, et eux seuls</translation>
    </message>
    <message>
        <source>at most %1 facts are asked</source>
        <translation>%1 informations au plus sont demandées</translation>
    </message>
    <message>
        <source>a scene is told in one way at least</source>
        <translation>une scène se raconte d’au moins une façon</translation>
    </message>
    <message>
        <source>the first scene begins the play, at 0</source>
        <translation>la première scène ouvre le jeu, à 0</translation>
    </message>
    <message>
        <source>not after the scene before</source>
        <translation>pas après la scène d’avant</translation>
    </message>
    <message>
        <source>after the end of the play</source>
        <translation>après la fin du jeu</translation>
    </message>
    <message>
        <source>no instant has the key &quot;%1&quot;</source>
        <translation>aucun instant n’a la clé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no later instant has the key &quot;%1&quot;</source>
        <translation>aucun instant suivant n’a la clé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the instant &quot;%1&quot; was not public at once</source>
        <translation>l’instant «&#x202f;%1&#x202f;» n’a pas été public aussitôt</translation>
    </message>
    <message>
        <source>a provider is named with an instant, and nobody is without one</source>
        <translation>un prestataire est nommé à un instant, et personne ne l’est sans</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>no time zone has this name</source>
        <translation>aucun fuseau horaire ne porte ce nom</translation>
    </message>
    <message>
        <source>a time in UTC is expected: 2025-11-18T11:20Z</source>
        <translation>une heure UTC est attendue&#xa0;: 2025-11-18T11:20Z</translation>
    </message>
    <message>
        <source>a day is expected: 2025-11-18</source>
        <translation>un jour est attendu&#xa0;: 2025-11-18</translation>
    </message>
    <message>
        <source>not the local time of this instant</source>
        <translation>ce n’est pas l’heure locale de cet instant</translation>
    </message>
    <message>
        <source>not after its beginning</source>
        <translation>pas après son début</translation>
    </message>
    <message>
        <source>before the instant above it</source>
        <translation>avant l’instant qui le précède</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no field &quot;%2&quot;</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de champ «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>a cell has either a field or a link</source>
        <translation>une case a un champ ou un lien, pas les deux</translation>
    </message>
    <message>
        <source>a choice needs choices</source>
        <translation>un choix a besoin de propositions</translation>
    </message>
    <message>
        <source>a section needs a cell</source>
        <translation>une section a besoin d’une case</translation>
    </message>
    <message>
        <source>an example needs words or rows</source>
        <translation>un exemple a besoin de mots ou de lignes</translation>
    </message>
    <message>
        <source>items and form do not agree</source>
        <translation>les éléments et la forme ne vont pas ensemble</translation>
    </message>
    <message>
        <source>&quot;outage&quot; is expected</source>
        <translation>«&#x202f;outage&#x202f;» est attendu</translation>
    </message>
    <message>
        <source>no cell &quot;%1&quot;</source>
        <translation>aucune case «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no such cell in this section</source>
        <translation>cette section n’a pas cette case</translation>
    </message>
    <message>
        <source>no such chapter</source>
        <translation>aucun chapitre ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>no such kind of unknown</source>
        <translation>aucune inconnue de cette sorte</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>aucune page ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>no such section on this page</source>
        <translation>cette page n’a pas cette section</translation>
    </message>
    <message>
        <source>only a page about an urgent activity or an outage has a fallback</source>
        <translation>seule une page sur une activité urgente ou une panne a un secours</translation>
    </message>
    <message>
        <source>these rules have no such cell</source>
        <translation>ces règles n’ont pas cette case</translation>
    </message>
    <message>
        <source>these rules need the cell &quot;%1&quot;</source>
        <translation>ces règles ont besoin de la case «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>S and two digits are expected</source>
        <translation>S et deux chiffres sont attendus</translation>
    </message>
    <message>
        <source>no objective has the key &quot;%1&quot;</source>
        <translation>aucun objectif n’a la clé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 scenes are in the first length</source>
        <translation>l’exercice court compte %1 scènes</translation>
    </message>
    <message>
        <source>the last telling is about no role and no trade and names no fact</source>
        <translation>le dernier récit ne parle d’aucun rôle ni d’aucun métier et ne nomme aucune information</translation>
    </message>
    <message>
        <source>2 to 6 are expected</source>
        <translation>il en faut de 2 à 6</translation>
    </message>
    <message>
        <source>nothing stands beside the tool for it to rest on</source>
        <translation>rien ne se trouve à côté de l’outil sur quoi il puisse reposer</translation>
    </message>
    <message>
        <source>a link or a task is expected</source>
        <translation>un lien ou une tâche est attendu</translation>
    </message>
    <message>
        <source>this rule has no &quot;%1&quot;</source>
        <translation>cette règle n’a pas de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pattern</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un motif de recherche</translation>
    </message>
    <message>
        <source>small letters are expected</source>
        <translation>des minuscules sont attendues</translation>
    </message>
    <message>
        <source>values are expected, but for &quot;present&quot;</source>
        <translation>des valeurs sont attendues, sauf avec «&#x202f;present&#x202f;»</translation>
    </message>
    <message>
        <source>small letters are expected, without a full stop at either end</source>
        <translation>des minuscules sont attendues, sans point au début ni à la fin</translation>
    </message>
    <message>
        <source>no source of this file has the key &quot;%1&quot;</source>
        <translation>aucune source de ce fichier n’a la clé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>what is certain has a source with an address</source>
        <translation>ce qui est certain a une source avec une adresse</translation>
    </message>
    <message>
        <source>only a situation is kept off the wall</source>
        <translation>seule une situation reste hors des murs</translation>
    </message>
    <message>
        <source>more than 16 MiB beside a plan</source>
        <translation>plus de 16&#xa0;Mio à côté d’un plan</translation>
    </message>
    <message>
        <source>more than 200 files beside a plan</source>
        <translation>plus de 200 fichiers à côté d’un plan</translation>
    </message>
    <message>
        <source>not taken from beside a plan</source>
        <translation>à côté d’un plan, seuls comptent scénarios, pannes et idées</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>c’est un lien vers un autre fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected in both languages</source>
        <translation>«&#x202f;%1&#x202f;» est attendu dans les deux langues</translation>
    </message>
    <message>
        <source>a moment is told in one way at least</source>
        <translation>un moment se raconte d’au moins une façon</translation>
    </message>
</context>
<context>
    <name>relais::CopiesViewModel</name>
    <message>
        <source>Take up the copy of %1</source>
        <extracomment>A button: %1 is a day and month</extracomment>
        <translation>Reprendre la copie du %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>When a copy was made: %1 is a day, %2 a time such as 14:32</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 - copy</source>
        <extracomment>Name of the file of a copy that is taken up: %1 is the former file&apos;s name</extracomment>
        <translation>%1 - copie</translation>
    </message>
    <message>
        <source>The copy is open and saved in “%1”. “%2” stays as it was.</source>
        <extracomment>After a copy was taken up: %1 is its file, %2 the former file</extracomment>
        <translation>La copie est ouverte, enregistrée dans «&#x202f;%1&#x202f;». «&#x202f;%2&#x202f;» reste tel quel.</translation>
    </message>
    <message>
        <source>%1 - recovered</source>
        <extracomment>Name of the file of a plan that was saved from a damaged one: %1 is the former file&apos;s name</extracomment>
        <translation>%1 - récupéré</translation>
    </message>
</context>
<context>
    <name>relais::DocumentPreviewPanel</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Above the preview: %1 is a page, %2 how many there are</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Mise en page…</translation>
    </message>
</context>
<context>
    <name>relais::DocumentsHolders</name>
    <message>
        <source>paper</source>
        <extracomment>What a copy is on</extracomment>
        <translation>papier</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>What a copy is on</extracomment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>USB stick</source>
        <extracomment>What a copy is on</extracomment>
        <translation>clé USB</translation>
    </message>
    <message>
        <source>Crash kit</source>
        <translation>Valise de crise</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have changed since %1.</source>
        <translation>
            <numerusform>%n contact a changé depuis le %1.</numerusform>
            <numerusform>%n contacts ont changé depuis le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has changed since %1.</source>
        <translation>Le plan a changé depuis le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) to be made and handed out again.</source>
        <extracomment>Of copies that people hold</extracomment>
        <translation>
            <numerusform>%n exemplaire à refaire et à redonner.</numerusform>
            <numerusform>%n exemplaires à refaire et à redonner.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un endroit</translation>
    </message>
    <message>
        <source>%1. Has left: to be taken back</source>
        <extracomment>%1 is a copy that somebody who has left the firm still holds</extracomment>
        <translation>%1. Personne partie&#xa0;: à reprendre</translation>
    </message>
    <message>
        <source>%1. To be replaced</source>
        <extracomment>%1 is a copy that somebody holds</extracomment>
        <translation>%1. À remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) to be taken back from people who have left.</source>
        <translation>
            <numerusform>%n exemplaire à reprendre à une personne partie.</numerusform>
            <numerusform>%n exemplaires à reprendre à des personnes parties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DocumentsKit</name>
    <message>
        <source>The kit is being made</source>
        <translation>La valise se prépare</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Of the crash kit&apos;s files: %1 of %2; %3 is the one that is made now</extracomment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), each opened again and checked.</source>
        <extracomment>%1 is the name of the crash kit&apos;s folder</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n fichier, rouvert et vérifié.</numerusform>
            <numerusform>%1&#xa0;: %n fichiers, chacun rouvert et vérifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without, as Pandoc is missing or failed: %1</source>
        <translation>Sans, car Pandoc manque ou a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>Annulé. Il n’en reste rien.</translation>
    </message>
</context>
<context>
    <name>relais::DocumentsList</name>
    <message>
        <source>%1 edition</source>
        <extracomment>Above the preview: %1 is an edition, such as “Team”</extracomment>
        <translation>Édition %1</translation>
    </message>
    <message>
        <source>Note first to whom you gave a copy</source>
        <translation>Notez d’abord à qui vous en avez donné un</translation>
    </message>
</context>
<context>
    <name>relais::DocumentsLook</name>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>DOCX styles</source>
        <translation>styles DOCX</translation>
    </message>
    <message>
        <source>Ours: no logo, blue headings</source>
        <extracomment>The look of documents: no logo or colour of the firm&apos;s own</extracomment>
        <translation>La nôtre&#xa0;: sans logo, titres bleus</translation>
    </message>
    <message>
        <source>Write six figures of a colour dark enough to be read on paper, such as #20508F</source>
        <translation>Écrivez les six signes d’une couleur assez sombre pour être lue sur papier, par exemple #20508F</translation>
    </message>
</context>
<context>
    <name>relais::DocumentsOptions</name>
    <message>
        <source>DOCX, ODT, HTML and tagged PDF need the program Pandoc, which is not installed here. PDF and text need nothing. Once “pandoc” is installed, look again.</source>
        <translation>DOCX, ODT, HTML et PDF balisé ont besoin du programme Pandoc, qui n’est pas installé ici. PDF et texte n’ont besoin de rien. Une fois «&#x202f;pandoc&#x202f;» installé, cherchez de nouveau.</translation>
    </message>
    <message>
        <source>A tagged PDF needs the program WeasyPrint, which is not installed here. The other formats need nothing more. Once “weasyprint” is installed, look again.</source>
        <translation>Un PDF balisé a besoin du programme WeasyPrint, qui n’est pas installé ici. Les autres formats n’ont besoin de rien de plus. Une fois «&#x202f;weasyprint&#x202f;» installé, cherchez de nouveau.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tagged PDF</source>
        <extracomment>A format: PDF that programs can read aloud in the right order</extracomment>
        <translation>PDF balisé</translation>
    </message>
    <message>
        <source>DOCX</source>
        <translation>DOCX</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas les mêmes.</translation>
    </message>
</context>
<context>
    <name>relais::DocumentsText</name>
    <message>
        <source>Call sheet of the management</source>
        <translation>Liste d’appel de la Direction</translation>
    </message>
    <message>
        <source>Wall</source>
        <extracomment>An edition of the documents</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>An edition of the documents</extracomment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Management</source>
        <extracomment>An edition of the documents</extracomment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Insurer or client</source>
        <extracomment>An edition of the documents</extracomment>
        <translation>Assureur ou donneur d’ordre</translation>
    </message>
    <message>
        <source>Wall sheets</source>
        <translation>Fiches murales</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Fiches réflexes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Phone scripts</source>
        <translation>Scripts téléphone</translation>
    </message>
    <message>
        <source>Pocket cards</source>
        <translation>Cartes de poche</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Liste d’appel</translation>
    </message>
    <message>
        <source>Notice to staff</source>
        <translation>Notice au personnel</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). %1</source>
        <extracomment>%1 says what a document is for</extracomment>
        <translation>
            <numerusform>%n page. %1</numerusform>
            <numerusform>%n pages. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets to stick on a wall, everybody may read them</source>
        <translation>Fiches à coller au mur, tout le monde peut les lire</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to stick on a wall, everybody may read them</source>
        <translation>
            <numerusform>%n fiche à coller au mur, tout le monde peut la lire</numerusform>
            <numerusform>%n fiches à coller au mur, tout le monde peut les lire</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan for the staff, without costs</source>
        <translation>Le plan pour l’équipe, sans coûts</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) for the staff, without costs</source>
        <translation>
            <numerusform>%n page pour l’équipe, sans coûts</numerusform>
            <numerusform>%n pages pour l’équipe, sans coûts</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, with what has no solution</source>
        <translation>Tout, avec les points sans solution</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), costs and what has no solution</source>
        <translation>
            <numerusform>%n page, coûts et points sans solution</numerusform>
            <numerusform>%n pages, coûts et points sans solution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), what has no solution, without costs</source>
        <translation>
            <numerusform>%n page, points sans solution, sans coûts</numerusform>
            <numerusform>%n pages, points sans solution, sans coûts</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of what was tried, without numbers</source>
        <translation>Preuves d’essais, sans numéros</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), proof of what was tried, without numbers</source>
        <translation>
            <numerusform>%n page, preuves d’essais, sans numéros</numerusform>
            <numerusform>%n pages, preuves d’essais, sans numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>One a symptom, to be read from 1.5 m</source>
        <translation>Une par symptôme, lisible à 1,5&#xa0;m</translation>
    </message>
    <message>
        <source>One a page, for whoever does it</source>
        <translation>Une par page, pour qui doit agir</translation>
    </message>
    <message>
        <source>By moment, ready to be copied</source>
        <translation>Par moment, prêts à copier</translation>
    </message>
    <message>
        <source>What to say, and the reception’s five questions</source>
        <translation>Quoi dire, et les cinq questions de l’accueil</translation>
    </message>
    <message>
        <source>Who calls whom, with boxes to tick</source>
        <translation>Qui appelle qui, avec des cases à cocher</translation>
    </message>
    <message>
        <source>What we do with your number</source>
        <translation>Ce que nous faisons de votre numéro</translation>
    </message>
    <message>
        <source>Since the last version you gave out</source>
        <translation>Depuis la dernière version donnée</translation>
    </message>
    <message>
        <source>Costs, else “to estimate”</source>
        <extracomment>A switch: off, costs read “to estimate”</extracomment>
        <translation>Coûts, sinon «&#x202f;à estimer&#x202f;»</translation>
    </message>
    <message>
        <source>Personal numbers</source>
        <translation>Numéros personnels</translation>
    </message>
    <message>
        <source>Map of dependencies</source>
        <translation>Carte des dépendances</translation>
    </message>
    <message>
        <source>Public hints</source>
        <translation>Indices publics</translation>
    </message>
    <message>
        <source>One a person to fold, then ten on a sheet</source>
        <translation>Une par personne à plier, puis dix par feuille</translation>
    </message>
</context>
<context>
    <name>relais::DocumentsViewModel</name>
    <message numerus="yes">
        <source>Export %n edition(s)</source>
        <translation>
            <numerusform>Exporter %n édition</numerusform>
            <numerusform>Exporter %n éditions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>A document&apos;s file name: %1 is the firm, %2 the document</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) you wrote are in French only:</source>
        <translation>
            <numerusform>%n texte reste en français&#xa0;:</numerusform>
            <numerusform>%n textes restent en français&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) you wrote are in English only:</source>
        <translation>
            <numerusform>%n texte reste en anglais&#xa0;:</numerusform>
            <numerusform>%n textes restent en anglais&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No tool is in the plan yet: the documents say little. Answer the questions, or fill the inventory.</source>
        <translation>Aucun outil n’est encore dans le plan&#xa0;: les documents disent peu de choses. Répondez aux questions, ou remplissez l’inventaire.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Exporter %n document</numerusform>
            <numerusform>Exporter %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>tagged</source>
        <extracomment>Of a PDF, in its file name too</extracomment>
        <translation>balisé</translation>
    </message>
</context>
<context>
    <name>relais::DrillChoice</name>
    <message>
        <source>No scenario is about “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Aucun scénario ne parle de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Made for another trade</source>
        <translation>Fait pour un autre métier</translation>
    </message>
    <message>
        <source>Stops here: %1</source>
        <extracomment>A scenario: %1 names activities that it stops in this firm</extracomment>
        <translation>Arrête chez vous&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Stops here: %1 and %n more</source>
        <extracomment>A scenario: %1 names activities that it stops in this firm, %n is how many more there are</extracomment>
        <translation>
            <numerusform>Arrête chez vous&#xa0;: %1 et %n autre</numerusform>
            <numerusform>Arrête chez vous&#xa0;: %1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>Real outages that a drill can play again</extracomment>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stops %n of your activities</source>
        <translation>
            <numerusform>arrête %n de vos activités</numerusform>
            <numerusform>arrête %n de vos activités</numerusform>
        </translation>
    </message>
    <message>
        <source>stops nothing here for long</source>
        <translation>n’arrête rien longtemps ici</translation>
    </message>
    <message>
        <source>My weakest point</source>
        <translation>Mon point le plus faible</translation>
    </message>
    <message>
        <source>What costs most and was never played</source>
        <translation>Ce qui coûte le plus et n’a jamais été joué</translation>
    </message>
    <message>
        <source>A blank running order</source>
        <translation>Un déroulé vide</translation>
    </message>
    <message>
        <source>You write every event</source>
        <translation>Vous écrivez chaque événement</translation>
    </message>
</context>
<context>
    <name>relais::DrillChronogramPanel</name>
    <message>
        <source>%1 is no timetable of a drill: it needs a column for the time and one for what happens, and a row that can be read.</source>
        <translation>%1 n’est pas un chronogramme d’exercice&#xa0;: il y faut une colonne pour l’heure, une pour ce qui se passe, et une ligne lisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read of %1.</source>
        <extracomment>%n is how many events were read, %1 the name of a file</extracomment>
        <translation>
            <numerusform>%n événement lu dans %1.</numerusform>
            <numerusform>%n événements lus dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out:</source>
        <extracomment>%n is how many rows of a table</extracomment>
        <translation>
            <numerusform>%n ligne laissée de côté&#xa0;:</numerusform>
            <numerusform>%n lignes laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>%1 is the number of a row of a table</extracomment>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>relais::DrillCoveragePanel</name>
    <message>
        <source>Every objective, activity and person has something in this drill.</source>
        <translation>Chaque objectif, chaque activité et chaque personne a sa place dans cet exercice.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before the start</source>
        <translation>
            <numerusform>%n point à regarder avant de commencer</numerusform>
            <numerusform>%n points à regarder avant de commencer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillInvitation</name>
    <message>
        <source>Write first on which day the drill takes place.</source>
        <translation>Écrivez d’abord quel jour l’exercice a lieu.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>When a drill takes place: %1 is a day, %2 a time of day</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>DRILL, not a real outage: %1</source>
        <extracomment>The first line of an invitation: %1 is the title of a drill</extracomment>
        <translation>EXERCICE, pas une vraie panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2 in all.</source>
        <extracomment>%1 is a day and a time, %2 a duration</extracomment>
        <translation>%1, %2 en tout.</translation>
    </message>
    <message>
        <source>Taking part: %1.</source>
        <extracomment>%1 are names of people</extracomment>
        <translation>Participants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>We play an outage round a table, with our own playbooks. Nothing is sent to anybody outside. The plan is tested, not people.</source>
        <translation>Nous jouons une panne autour d’une table, avec nos propres fiches. Rien n’est envoyé à l’extérieur. C’est le plan qui est testé, pas les personnes.</translation>
    </message>
    <message>
        <source>Bring your playbooks on paper. If a real outage comes, somebody says “STOP, REAL” and the drill ends.</source>
        <translation>Apportez vos fiches sur papier. Si une vraie panne survient, quelqu’un dit «&#x202f;STOP, RÉEL&#x202f;» et l’exercice s’arrête.</translation>
    </message>
    <message>
        <source>drill-%1</source>
        <extracomment>The name of a calendar file, without its ending: %1 is a date, 2025-12-11</extracomment>
        <translation>exercice-%1</translation>
    </message>
    <message>
        <source>DRILL: %1</source>
        <extracomment>The title of a calendar entry: %1 is the title of a drill</extracomment>
        <translation>EXERCICE&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>That day has passed: choose another one.</source>
        <translation>Ce jour est passé&#xa0;: choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>relais::DrillJump</name>
    <message numerus="yes">
        <source>%n event(s) jumped over. What becomes of each?</source>
        <translation>
            <numerusform>%n événement est sauté. Qu’en faire&#x202f;?</numerusform>
            <numerusform>%n événements sont sautés. Que faire de chacun&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is jumped over.</source>
        <translation>Aucun événement n’est sauté.</translation>
    </message>
    <message>
        <source>Type a minute of play, such as 25.</source>
        <translation>Donnez une minute jouée, par exemple 25.</translation>
    </message>
    <message>
        <source>A drill never goes back. It stands at %1: choose a later minute.</source>
        <extracomment>%1 is the time of play at which the drill stands, &quot;12:42&quot;</extracomment>
        <translation>Un exercice ne revient pas en arrière. Il en est à %1&#xa0;: choisissez une minute plus tard.</translation>
    </message>
    <message>
        <source>jumped over</source>
        <extracomment>Why an event of a drill was not played at its time</extracomment>
        <translation>sauté en avançant</translation>
    </message>
    <message>
        <source>Plan it at %1 or later.</source>
        <extracomment>%1 is a minute of play, &quot;25 min&quot;</extracomment>
        <translation>Prévoyez-le à %1 ou plus tard.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Dites pourquoi en quelques mots.</translation>
    </message>
</context>
<context>
    <name>relais::DrillLaneText</name>
    <message>
        <source>not touched</source>
        <translation>non touchée</translation>
    </message>
    <message>
        <source>seen after %1, fallback %2 later</source>
        <extracomment>An activity of a drill: %1 and %2 are durations in real time</extracomment>
        <translation>vu après %1, secours %2 plus tard</translation>
    </message>
    <message>
        <source>fallback after %1</source>
        <extracomment>An activity of a drill: %1 is a duration in real time</extracomment>
        <translation>secours après %1</translation>
    </message>
    <message>
        <source>restored after %1</source>
        <extracomment>An activity of a drill: %1 is a duration in real time</extracomment>
        <translation>rétablie après %1</translation>
    </message>
    <message>
        <source>seen after %1, stopped for %2</source>
        <extracomment>An activity of a drill: %1 and %2 are durations in real time</extracomment>
        <translation>vu après %1, arrêtée depuis %2</translation>
    </message>
    <message>
        <source>stopped for %1</source>
        <extracomment>An activity of a drill: %1 is a duration in real time</extracomment>
        <translation>arrêtée depuis %1</translation>
    </message>
    <message>
        <source>Fallback: %1</source>
        <extracomment>The state of an activity on the team&apos;s screen: %1 is the fallback&apos;s name</extracomment>
        <translation>Secours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped for %1</source>
        <extracomment>The state of an activity on the team&apos;s screen: %1 is a duration</extracomment>
        <translation>Arrêtée depuis %1</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>The state of an activity</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>worked out on the spot</source>
        <extracomment>A fallback that the plan does not name</extracomment>
        <translation>trouvé sur le moment</translation>
    </message>
    <message numerus="yes">
        <source>%n other activity(ies), not touched</source>
        <translation>
            <numerusform>%n autre activité, non touchée</numerusform>
            <numerusform>%n autres activités, non touchées</numerusform>
        </translation>
    </message>
    <message>
        <source>tools back after %1, return not noted</source>
        <extracomment>An activity of a drill: %1 is a duration in real time; nobody said that it works again</extracomment>
        <translation>outils revenus après %1, retour pas noté</translation>
    </message>
    <message>
        <source>stopped for %1, no written fallback fits</source>
        <extracomment>An activity of a drill: %1 is a duration in real time</extracomment>
        <translation>arrêtée depuis %1, aucun secours écrit ne convient</translation>
    </message>
    <message>
        <source>The tools respond: to be checked</source>
        <extracomment>The state of an activity on the team&apos;s screen</extracomment>
        <translation>Les outils répondent&#xa0;: à contrôler</translation>
    </message>
    <message>
        <source>holds until %1, %2 more</source>
        <extracomment>A fallback in a drill: %1 is a time of the scenario, &quot;14:20&quot;, %2 a duration of it</extracomment>
        <translation>tient jusqu’à %1, encore %2</translation>
    </message>
    <message>
        <source>limit at %1, in %2</source>
        <extracomment>An activity of a drill: %1 is a time of the scenario, &quot;14:20&quot;, %2 a duration of it</extracomment>
        <translation>limite à %1, dans %2</translation>
    </message>
    <message>
        <source>the fallback has not held since %1</source>
        <translation>le secours ne tient plus depuis %1</translation>
    </message>
    <message>
        <source>past its limit since %1</source>
        <extracomment>An activity of a drill: %1 is a time of the scenario, &quot;14:20&quot;</extracomment>
        <translation>limite passée depuis %1</translation>
    </message>
    <message>
        <source>Past the limit: %1.</source>
        <extracomment>%1 is one or more activities of a drill</extracomment>
        <translation>Limite passée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Next limit: %1, at %2 in the scenario, in %3.</source>
        <extracomment>Of a drill: %1 is an activity, %2 a time of the scenario, &quot;14:20&quot;, %3 a duration of it</extracomment>
        <translation>Prochaine limite&#xa0;: %1, à %2 dans le scénario, dans %3.</translation>
    </message>
</context>
<context>
    <name>relais::DrillLessonsPanel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Lesson of the drill of %1</source>
        <extracomment>Where an action comes from: %1 is a day</extracomment>
        <translation>Leçon de l’exercice du %1</translation>
    </message>
    <message>
        <source>Try “%1” for real, ten minutes</source>
        <extracomment>The title of an action: %1 is a fallback</extracomment>
        <translation>Essayer «&#x202f;%1&#x202f;» pour de vrai, dix minutes</translation>
    </message>
    <message>
        <source>Action added: %1</source>
        <translation>Action ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>%1 is a lesson or an action</extracomment>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lesson of the outage of %1</source>
        <extracomment>Where an action comes from: %1 is a day</extracomment>
        <translation>Leçon de la panne du %1</translation>
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
    <message>
        <source>In general</source>
        <extracomment>A note of a drill: about no activity in particular</extracomment>
        <translation>En général</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>The log of a drill: no filter</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>For the review</source>
        <extracomment>The log of a drill: what is to be spoken of in the review</extracomment>
        <translation>Pour le bilan</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>The log of a drill: fallbacks started, messages sent, services restored</extracomment>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Course of the drill</source>
        <extracomment>The log of a drill: pauses, speed, events skipped or put off</extracomment>
        <translation>Déroulement</translation>
    </message>
</context>
<context>
    <name>relais::DrillLogText</name>
    <message>
        <source>Decision</source>
        <extracomment>A type of entry in the log</extracomment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>A type of entry in the log</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>A type of entry in the log</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Communication</source>
        <extracomment>A type of entry in the log</extracomment>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>A type of entry in the log</extracomment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <extracomment>A type of entry in the log</extracomment>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Situation</source>
        <extracomment>A type of entry in the log: how things stand</extracomment>
        <translation>Point de situation</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>Note an action</source>
        <translation>Noter une action</translation>
    </message>
    <message>
        <source>Note a communication</source>
        <translation>Noter une communication</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Noter une demande</translation>
    </message>
    <message>
        <source>Note a hypothesis</source>
        <translation>Noter une hypothèse</translation>
    </message>
    <message>
        <source>Say how things stand</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Note a fact</source>
        <translation>Noter un fait</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Before a note of a drill: %1 is what it is about, &quot;Decision, Taking orders&quot;</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <extracomment>A note of a drill: %1 is its text</extracomment>
        <translation>%1 (vérifié)</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (non vérifié)</translation>
    </message>
    <message>
        <source>Fallback started:</source>
        <translation>Secours lancé&#xa0;:</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>to customers</source>
        <translation>aux clients</translation>
    </message>
    <message>
        <source>next word in %1</source>
        <extracomment>Of a message: %1 is a duration</extracomment>
        <translation>mot suivant dans %1</translation>
    </message>
    <message>
        <source>Service restored:</source>
        <translation>Service rétabli&#xa0;:</translation>
    </message>
    <message>
        <source>Back to normal:</source>
        <translation>Retour à la normale&#xa0;:</translation>
    </message>
    <message>
        <source>Correction of %1:</source>
        <extracomment>A line of the log: %1 is the time of the line that it corrects, &quot;12:10&quot;</extracomment>
        <translation>Correction de %1&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” in place of “%2”</source>
        <extracomment>A line of the log: %1 is the new text, %2 the one that it replaces</extracomment>
        <translation>«&#x202f;%1&#x202f;» au lieu de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>A line of the log: %1 is the text of a note that was taken back</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>“%1” is taken back</source>
        <translation>«&#x202f;%1&#x202f;» est annulé</translation>
    </message>
    <message>
        <source>Start.</source>
        <comment>of a drill</comment>
        <translation>Début.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take(s) part.</source>
        <translation>
            <numerusform>%n personne participe.</numerusform>
            <numerusform>%n personnes participent.</numerusform>
        </translation>
    </message>
    <message>
        <source>a real event</source>
        <translation>un événement réel</translation>
    </message>
    <message>
        <source>the computer went to sleep</source>
        <translation>l’ordinateur s’est mis en veille</translation>
    </message>
    <message>
        <source>Relais was closed</source>
        <translation>Relais a été fermé</translation>
    </message>
    <message>
        <source>Event skipped:</source>
        <translation>Événement sauté&#xa0;:</translation>
    </message>
    <message>
        <source>Event put off to %1:</source>
        <extracomment>%1 is a minute of play, &quot;25 min&quot;</extracomment>
        <translation>Événement reporté à %1&#xa0;:</translation>
    </message>
    <message>
        <source>On from %1 to %2</source>
        <extracomment>%1 and %2 are times of play, &quot;12:42&quot;</extracomment>
        <translation>Avancée de %1 à %2</translation>
    </message>
    <message>
        <source>Speed ×%1</source>
        <extracomment>%1 is the speed of a drill, &quot;4&quot;</extracomment>
        <translation>Vitesse ×%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Event added:</source>
        <translation>Événement ajouté&#xa0;:</translation>
    </message>
</context>
<context>
    <name>relais::DrillMark</name>
    <message>
        <source>Which fallback?</source>
        <translation>Quel secours&#x202f;?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>À qui&#x202f;?</translation>
    </message>
    <message>
        <source>What works again?</source>
        <translation>Qu’est-ce qui remarche&#x202f;?</translation>
    </message>
    <message>
        <source>The plan has no activity yet: write it down as a note.</source>
        <translation>Le plan n’a pas encore d’activité&#xa0;: écrivez une note.</translation>
    </message>
    <message>
        <source>Something that is not written</source>
        <translation>Autre chose, qui n’est pas écrit</translation>
    </message>
    <message>
        <source>To customers</source>
        <translation>Aux clients</translation>
    </message>
    <message>
        <source>To the team</source>
        <translation>À l’équipe</translation>
    </message>
    <message>
        <source>Message to the team</source>
        <translation>Message à l’équipe</translation>
    </message>
    <message>
        <source>Not for what stands still now</source>
        <translation>Pas pour ce qui est à l’arrêt</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
</context>
<context>
    <name>relais::DrillNextWord</name>
    <message>
        <source>Not announced</source>
        <extracomment>Of a message: it does not say when the next one comes</extracomment>
        <translation>Non annoncé</translation>
    </message>
    <message>
        <source>Other time</source>
        <extracomment>Another time until the next message</extracomment>
        <translation>Autre délai</translation>
    </message>
    <message>
        <source>Type a number of minutes, such as 45.</source>
        <translation>Donnez un nombre de minutes, par exemple 45.</translation>
    </message>
    <message>
        <source>Next word promised in %1</source>
        <extracomment>%1 is an amount of time, &quot;12:30&quot;</extracomment>
        <translation>Mot suivant promis dans %1</translation>
    </message>
    <message>
        <source>The next word to customers is due, for %1</source>
        <extracomment>%1 is an amount of time, &quot;02:10&quot;</extracomment>
        <translation>Le mot suivant aux clients est dû, depuis %1</translation>
    </message>
</context>
<context>
    <name>relais::DrillObjectives</name>
    <message>
        <source>When a fallback is started</source>
        <extracomment>What measures an objective of a drill</extracomment>
        <translation>Quand une solution de secours est lancée</translation>
    </message>
    <message>
        <source>When customers are told</source>
        <extracomment>What measures an objective of a drill</extracomment>
        <translation>Quand les clients sont prévenus</translation>
    </message>
    <message>
        <source>When it works again</source>
        <extracomment>What measures an objective of a drill</extracomment>
        <translation>Quand tout fonctionne de nouveau</translation>
    </message>
    <message>
        <source>Nothing: the team judges it in the review</source>
        <extracomment>What measures an objective of a drill</extracomment>
        <translation>Rien&#xa0;: l’équipe en juge au bilan</translation>
    </message>
    <message>
        <source>Write what is aimed at, and in how many minutes, from 1 to %1</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>Écrivez ce qui est visé, et en combien de minutes, de 1 à %1</translation>
    </message>
</context>
<context>
    <name>relais::DrillOrder</name>
    <message>
        <source>played at %1</source>
        <extracomment>An event of a drill: %1 is a time of play, &quot;12:42&quot;</extracomment>
        <translation>joué à %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <extracomment>An event of a drill: %1 is the reason</extracomment>
        <translation>sauté&#xa0;: %1</translation>
    </message>
    <message>
        <source>not played</source>
        <extracomment>An event of a drill</extracomment>
        <translation>non joué</translation>
    </message>
    <message>
        <source>put off: %1</source>
        <extracomment>An event of a drill: %1 is the reason</extracomment>
        <translation>reporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>An event of a drill that nobody had planned</extracomment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Dites pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>Type a minute after %1, such as %2.</source>
        <extracomment>%1 is the time of play at which the drill stands, &quot;12:42&quot;</extracomment>
        <translation>Donnez une minute après %1, par exemple %2.</translation>
    </message>
    <message>
        <source>Say in one sentence what happens.</source>
        <translation>Dites en une phrase ce qui arrive.</translation>
    </message>
</context>
<context>
    <name>relais::DrillPace</name>
    <message>
        <source>Other</source>
        <extracomment>Beside ×1, ×4 and ×8: another speed of a drill</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>1 min played = %1 min of the scenario.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>1&#xa0;min jouée = %1&#xa0;min du scénario.</translation>
    </message>
    <message>
        <source>1 min played = %1 min of the scenario, which goes on to each event.</source>
        <extracomment>%1 is a number of minutes; the time of the scenario jumps when an event is played</extracomment>
        <translation>1&#xa0;min jouée = %1&#xa0;min du scénario, qui avance à chaque événement.</translation>
    </message>
    <message>
        <source>The clock plays the events.</source>
        <translation>L’horloge joue les événements.</translation>
    </message>
    <message>
        <source>At %1, limits are given as a guide.</source>
        <extracomment>Of a drill at another speed than ×1: %1 is the speed, &quot;×4&quot;</extracomment>
        <translation>À %1, les limites sont données à titre indicatif.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n événement en attente</numerusform>
            <numerusform>%n événements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number from 0.5 to 20.</source>
        <translation>Donnez un nombre de 0,5 à 20.</translation>
    </message>
</context>
<context>
    <name>relais::DrillPapersPanel</name>
    <message>
        <source>Situation file</source>
        <translation>Dossier de situation</translation>
    </message>
    <message>
        <source>For everyone, the day before. It gives nothing away.</source>
        <translation>Pour tout le monde, la veille. Il ne dévoile rien.</translation>
    </message>
    <message>
        <source>Facilitator’s guide</source>
        <translation>Guide d’animation</translation>
    </message>
    <message>
        <source>For whoever leads: the order, what the plan provides for, what to ask.</source>
        <translation>Pour qui anime&#xa0;: le déroulé, ce que le plan prévoit, ce qu’il faut demander.</translation>
    </message>
    <message>
        <source>Event cards</source>
        <translation>Cartes d’événements</translation>
    </message>
    <message>
        <source>To cut apart and hand out one by one.</source>
        <translation>À couper, et à donner une à une.</translation>
    </message>
    <message>
        <source>Observer’s sheet</source>
        <translation>Fiche d’observation</translation>
    </message>
    <message>
        <source>Times and facts, by role, and the objectives to tick.</source>
        <translation>Des heures et des faits, par rôle, et les objectifs à cocher.</translation>
    </message>
    <message>
        <source>Hot feedback</source>
        <translation>Retour à chaud</translation>
    </message>
    <message>
        <source>What helped and what was missing, without a name. Two on a page.</source>
        <translation>Ce qui a aidé et ce qui manquait, sans nom. Deux par page.</translation>
    </message>
    <message>
        <source>Being written, %1 of %2</source>
        <translation>Création, %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written</source>
        <translation>
            <numerusform>%n document créé</numerusform>
            <numerusform>%n documents créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Pas créé</translation>
    </message>
</context>
<context>
    <name>relais::DrillParticipants</name>
    <message>
        <source>Real event: drill suspended</source>
        <translation>Événement réel&#xa0;: exercice suspendu</translation>
    </message>
    <message>
        <source>The drill is over</source>
        <translation>L’exercice est terminé</translation>
    </message>
    <message>
        <source>The drill starts in a moment</source>
        <translation>L’exercice commence dans un instant</translation>
    </message>
    <message>
        <source>Everything that was written down is kept.</source>
        <translation>Tout ce qui a été noté est gardé.</translation>
    </message>
    <message>
        <source>EXERCISE – EXERCISE – EXERCISE</source>
        <extracomment>Around a text that is copied out of a drill</extracomment>
        <translation>EXERCICE – EXERCICE – EXERCICE</translation>
    </message>
</context>
<context>
    <name>relais::DrillPreparationRows</name>
    <message>
        <source>in less than %1</source>
        <extracomment>An objective of a drill: %1 is a duration</extracomment>
        <translation>en moins de %1</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>What somebody does in a drill</extracomment>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Decides</source>
        <extracomment>What somebody does in a drill</extracomment>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Leads the drill</source>
        <extracomment>What somebody does in a drill</extracomment>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Writes things down</source>
        <extracomment>What somebody does in a drill</extracomment>
        <translation>Prend des notes</translation>
    </message>
    <message>
        <source>Watches</source>
        <extracomment>What somebody does in a drill</extracomment>
        <translation>Observe</translation>
    </message>
    <message>
        <source>Nobody leads this drill yet. Choose who reads the scenes aloud.</source>
        <translation>Personne n’anime encore cet exercice. Choisissez qui lit les scènes à voix haute.</translation>
    </message>
    <message>
        <source>%1 decides when a tool is down, and cannot decide and lead at once. Let somebody else lead.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 décide quand un outil tombe et ne peut pas décider et animer à la fois. Confiez l’animation à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nobody decides in this drill yet. Choose somebody other than the one who leads it.</source>
        <translation>Personne ne décide encore dans cet exercice. Choisissez quelqu’un d’autre que la personne qui anime.</translation>
    </message>
    <message>
        <source>the team judges it in the review</source>
        <translation>l’équipe en juge au bilan</translation>
    </message>
    <message>
        <source>Nothing of the kind here</source>
        <translation>Rien de tel chez vous</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>in the place of %1, who is away</source>
        <extracomment>An event of a drill: %1 is a person</extracomment>
        <translation>à la place de %1, absent</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Écrit par vous</translation>
    </message>
    <message>
        <source>a real fact</source>
        <translation>un fait réel</translation>
    </message>
    <message>
        <source>from your inventory</source>
        <translation>issu de votre inventaire</translation>
    </message>
    <message>
        <source>No solution</source>
        <translation>Sans solution</translation>
    </message>
    <message>
        <source>No event serves “%1”.</source>
        <extracomment>%1 is an objective of a drill</extracomment>
        <translation>Aucun événement ne sert «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” stops, and no event shows it.</source>
        <extracomment>%1 is an activity</extracomment>
        <translation>«&#x202f;%1&#x202f;» s’arrête, et aucun événement ne le montre.</translation>
    </message>
    <message>
        <source>%1 has nothing to do.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 n’a rien à faire.</translation>
    </message>
    <message>
        <source>“%1” is for %2, who does not take part.</source>
        <extracomment>%1 is an event of a drill, %2 a person</extracomment>
        <translation>«&#x202f;%1&#x202f;» est pour %2, qui ne participe pas.</translation>
    </message>
    <message>
        <source>An event has no words yet.</source>
        <translation>Un événement n’a pas encore de texte.</translation>
    </message>
    <message>
        <source>One more objective, so that the drill proves something.</source>
        <translation>Un objectif de plus, pour que l’exercice prouve quelque chose.</translation>
    </message>
    <message>
        <source>More than five objectives: a team keeps five in mind.</source>
        <translation>Plus de cinq objectifs&#xa0;: une équipe en retient cinq.</translation>
    </message>
    <message>
        <source>×1, scene by scene</source>
        <translation>×1, scène par scène</translation>
    </message>
    <message>
        <source>×1, by the clock</source>
        <translation>×1, au rythme de l’horloge</translation>
    </message>
    <message>
        <source>1 min played = %1 of the story, scene by scene</source>
        <extracomment>How the time of a drill runs: %1 is a duration, “4 min”</extracomment>
        <translation>1&#xa0;min jouée = %1 du scénario, scène par scène</translation>
    </message>
    <message>
        <source>1 min played = %1 of the story, by the clock</source>
        <extracomment>How the time of a drill runs: %1 is a duration, “4 min”</extracomment>
        <translation>1&#xa0;min jouée = %1 du scénario, à l’horloge</translation>
    </message>
</context>
<context>
    <name>relais::DrillProgrammePanel</name>
    <message>
        <source>Last drill: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Dernier exercice&#xa0;: %1</translation>
    </message>
    <message>
        <source>No drill was played so far.</source>
        <translation>Aucun exercice n’a encore été joué.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::DrillReportPanel</name>
    <message>
        <source>The report is being written…</source>
        <translation>Le bilan est en cours d’écriture…</translation>
    </message>
    <message>
        <source>%1 - Drill review %2</source>
        <extracomment>A document&apos;s file name: %1 is the firm, %2 a day, &quot;2026-03-07&quot;</extracomment>
        <translation>%1 - Bilan d’exercice %2</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le bilan est écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::DrillReviewRecord</name>
    <message>
        <source>The record of this drill is not at hand.</source>
        <translation>L’enregistrement de cet exercice n’est pas disponible.</translation>
    </message>
</context>
<context>
    <name>relais::DrillReviewRows</name>
    <message>
        <source>Met</source>
        <extracomment>How an objective of a drill was met</extracomment>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>In part</source>
        <extracomment>How an objective of a drill was met</extracomment>
        <translation>En partie</translation>
    </message>
    <message>
        <source>To review</source>
        <extracomment>How an objective of a drill was met</extracomment>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>%1, for %2 aimed at</source>
        <extracomment>An objective of a drill: %1 is the time it took, %2 the time aimed at</extracomment>
        <translation>%1, pour %2 visées</translation>
    </message>
    <message>
        <source>It did not happen, for %1 aimed at</source>
        <extracomment>An objective of a drill: %1 is the time aimed at</extracomment>
        <translation>Pas fait, pour %1 visées</translation>
    </message>
    <message>
        <source>%1 of %2 activities</source>
        <extracomment>An objective of a drill: %1 and %2 are numbers of activities</extracomment>
        <translation>%1 sur %2 activités</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>Of an activity: %1 is a duration</extracomment>
        <translation>visée %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>Of an activity: %1 is a duration</extracomment>
        <translation>toléré %1</translation>
    </message>
    <message>
        <source>Tried for real in %1, too slow for %2 aimed at</source>
        <extracomment>Proof of a fallback: %1 is how long it took, %2 what was aimed at</extracomment>
        <translation>Essayé pour de vrai en %1, trop lent pour %2 visées</translation>
    </message>
    <message>
        <source>Tried for real, %1</source>
        <extracomment>Proof of a fallback: %1 is how long it took</extracomment>
        <translation>Essayé pour de vrai, %1</translation>
    </message>
    <message>
        <source>Discussed, %1. Talking is not a trial.</source>
        <extracomment>Proof of a fallback: %1 is how long it took</extracomment>
        <translation>Discuté, %1. En parler n’est pas essayer.</translation>
    </message>
    <message>
        <source>Missing in the plan</source>
        <translation>Manque dans le plan</translation>
    </message>
    <message>
        <source>“%1” has neither owner nor date</source>
        <extracomment>%1 is an action</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a ni responsable ni date</translation>
    </message>
    <message>
        <source>“%1” has no owner</source>
        <extracomment>%1 is an action</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas de responsable</translation>
    </message>
    <message>
        <source>“%1” has no date</source>
        <extracomment>%1 is an action</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas de date</translation>
    </message>
    <message>
        <source>Noted at %1</source>
        <extracomment>A lesson of a drill: %1 is a duration of play, &quot;19 min&quot;</extracomment>
        <translation>Noté à %1</translation>
    </message>
    <message>
        <source>Written in the review</source>
        <translation>Écrite au bilan</translation>
    </message>
    <message>
        <source>The team judges it; nothing measures it.</source>
        <translation>L’équipe en juge&#x202f;; rien ne le mesure.</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>À juger</translation>
    </message>
    <message>
        <source>With difficulty</source>
        <extracomment>How an objective of a drill was met: all of it, but late or with trouble</extracomment>
        <translation>Avec difficulté</translation>
    </message>
    <message>
        <source>Started after %1. It is not kept as discussed.</source>
        <extracomment>Proof of a fallback: %1 is how long it took</extracomment>
        <translation>Lancé après %1. Il n’est pas gardé comme discuté.</translation>
    </message>
</context>
<context>
    <name>relais::DrillRunningOrder</name>
    <message numerus="yes">
        <source>%n event(s), %1 of play</source>
        <extracomment>A drill: %1 is a duration</extracomment>
        <translation>
            <numerusform>%n événement, %1 joués</numerusform>
            <numerusform>%n événements, %1 joués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::DrillSceneEditor</name>
    <message>
        <source>Write a minute of the drill, from 0 to %1</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>Écrivez une minute de l’exercice, de 0 à %1</translation>
    </message>
    <message>
        <source>Write what the team is told.</source>
        <translation>Écrivez ce que l’équipe apprend.</translation>
    </message>
</context>
<context>
    <name>relais::DrillTeamPanel</name>
    <message>
        <source>No part in particular</source>
        <translation>Aucune partie en particulier</translation>
    </message>
    <message>
        <source>Away, and nobody stands in</source>
        <translation>Absent, sans remplaçant</translation>
    </message>
    <message>
        <source>Away, %1 stands in</source>
        <extracomment>Somebody is away on the day of a drill: %1 is who stands in</extracomment>
        <translation>Absent, remplacé par %1</translation>
    </message>
</context>
<context>
    <name>relais::DrillViewModel</name>
    <message>
        <source>The drill “%1” stands at %2. Everything that was written down is kept.</source>
        <extracomment>%1 is the title of the drill, %2 the time of play at which it stands, &quot;12:42&quot;</extracomment>
        <translation>L’exercice «&#x202f;%1&#x202f;» en est à %2. Tout ce qui est noté est gardé.</translation>
    </message>
</context>
<context>
    <name>relais::DrillWords</name>
    <message>
        <source>a person who was removed</source>
        <extracomment>Instead of the name of somebody who was removed from the plan</extracomment>
        <translation>une personne retirée</translation>
    </message>
    <message>
        <source>Relais was closed. The drill stands at %1.</source>
        <extracomment>%1 is the time of play at which the drill stands, &quot;12:42&quot;</extracomment>
        <translation>Relais a été fermé. L’exercice en est à %1.</translation>
    </message>
    <message>
        <source>The computer went to sleep. The drill stands at %1.</source>
        <extracomment>%1 is the time of play at which the drill stands, &quot;12:42&quot;</extracomment>
        <translation>L’ordinateur s’est mis en veille. L’exercice en est à %1.</translation>
    </message>
    <message>
        <source>Paused for %1</source>
        <extracomment>%1 is a duration, &quot;02:10&quot;</extracomment>
        <translation>En pause depuis %1</translation>
    </message>
    <message>
        <source>planned at %1</source>
        <extracomment>The next event of a drill; %1 is the minute it is planned for, &quot;15 min&quot;</extracomment>
        <translation>prévu à %1</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <extracomment>%1 is the number of the event, %2 how many there are</extracomment>
        <translation>Événement %1 sur %2</translation>
    </message>
    <message>
        <source>%1, scenario time</source>
        <extracomment>%1 is a time of day, &quot;13:20&quot;</extracomment>
        <translation>%1, heure du scénario</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Leads the drill</source>
        <translation>Anime l’exercice</translation>
    </message>
    <message>
        <source>Writes things down</source>
        <translation>Prend les notes</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Participent</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observent</translation>
    </message>
    <message>
        <source>Briefing, for %1.</source>
        <extracomment>Said to a screen reader: %1 is a duration, &quot;02:13&quot;</extracomment>
        <translation>Présentation depuis %1.</translation>
    </message>
    <message>
        <source>Elapsed time %1. Scenario time %2.</source>
        <extracomment>Said to a screen reader: %1 is a duration, &quot;00:12:42&quot;, %2 a time of day, &quot;13:21&quot;</extracomment>
        <translation>Temps écoulé %1. Heure du scénario %2.</translation>
    </message>
    <message>
        <source>Next event in %1.</source>
        <extracomment>Said to a screen reader: %1 is a duration, &quot;02:18&quot;</extracomment>
        <translation>Événement suivant dans %1.</translation>
    </message>
    <message>
        <source>The next event is due.</source>
        <translation>C’est l’heure de l’événement suivant.</translation>
    </message>
</context>
<context>
    <name>relais::DrillsNextViewModel</name>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Date to choose</source>
        <translation>Date à choisir</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A drill: %1 is a day, &quot;Thu 11 Dec&quot;, %2 a time of day, &quot;14:00&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>A drill: %1 is a duration, &quot;45 min&quot;</extracomment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>Nobody leads it yet</source>
        <extracomment>A drill: %1 is a person</extracomment>
        <translation>Personne ne l’anime encore</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Animé par %1</translation>
    </message>
    <message>
        <source>Participants to choose</source>
        <translation>Participants à choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for %1, not played: choose another day</source>
        <extracomment>A drill that was not played on its day: %1 is that day</extracomment>
        <translation>Prévu le %1, pas joué&#xa0;: choisissez un autre jour</translation>
    </message>
    <message>
        <source>Drill whose scenario is no longer in the library</source>
        <translation>Exercice dont le scénario n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>The last drill was played on %1: it is time to play again.</source>
        <extracomment>No drill is planned: %1 is the day of the last one</extracomment>
        <translation>Le dernier exercice date du %1&#xa0;: il est temps de rejouer.</translation>
    </message>
    <message>
        <source>No drill is planned.</source>
        <translation>Aucun exercice n’est prévu.</translation>
    </message>
    <message>
        <source>No drill is planned. The first one takes 45 minutes.</source>
        <translation>Aucun exercice n’est prévu. Le premier dure 45&#xa0;minutes.</translation>
    </message>
    <message>
        <source>My weakest point</source>
        <translation>Mon point faible</translation>
    </message>
</context>
<context>
    <name>relais::DrillsPreparationViewModel</name>
    <message>
        <source>%1 + %2 + %3 min</source>
        <extracomment>Minutes of a drill: %1 for the briefing, %2 of play, %3 for the review</extracomment>
        <translation>%1 + %2 + %3&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of information missing for a good drill</source>
        <translation>
            <numerusform>Il manque %n information pour un bon exercice</numerusform>
            <numerusform>Il manque %n informations pour un bon exercice</numerusform>
        </translation>
    </message>
    <message>
        <source>An example cannot be played: a drill is kept in a plan&apos;s own file.</source>
        <translation>Un exemple ne se joue pas&#xa0;: un exercice est gardé dans le fichier d’un plan.</translation>
    </message>
    <message>
        <source>The playbooks that a drill quotes cannot be read.</source>
        <translation>Les fiches que cite un exercice n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>This does not fit here. Check what was typed.</source>
        <translation>Cela ne convient pas ici. Vérifiez ce qui a été saisi.</translation>
    </message>
    <message>
        <source>%1 of play</source>
        <extracomment>The length of a drill: %1 is a duration</extracomment>
        <translation>%1 de jeu</translation>
    </message>
    <message>
        <source>This plan is open to read only. You can play the drill all the same: it is kept on this computer and goes into the plan when the plan can be changed again. Its lessons are written down then.</source>
        <translation>Ce plan est ouvert en lecture seule. Vous pouvez jouer l’exercice quand même&#xa0;: il est gardé sur cet ordinateur et rejoindra le plan quand celui-ci pourra être modifié. Les enseignements se notent alors.</translation>
    </message>
    <message>
        <source>Nothing in this plan rests on what failed that day. Add who stands behind your tools, or choose another drill.</source>
        <translation>Rien dans ce plan ne repose sur ce qui est tombé ce jour-là. Ajoutez qui se trouve derrière vos outils, ou choisissez un autre exercice.</translation>
    </message>
    <message>
        <source>Nothing in this plan is left to play here. Choose another drill.</source>
        <translation>Il n’y a rien à jouer ici dans ce plan. Choisissez un autre exercice.</translation>
    </message>
</context>
<context>
    <name>relais::DrillsReviewViewModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 of play, %4</source>
        <extracomment>A drill: %1 is its title, %2 a day, %3 how long it was played, %4 how many people took part</extracomment>
        <translation>%1, %2, %3 de jeu, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objective(s) met</source>
        <extracomment>%n is how many objectives there were, %1 how many of them were met</extracomment>
        <translation>
            <numerusform>Objectif atteint&#xa0;: %1 sur %n</numerusform>
            <numerusform>Objectifs atteints&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is closed. No mark changed: talking is not a trial.</source>
        <translation>Le bilan est clos. Aucune marque n’a changé&#xa0;: en parler n’est pas essayer.</translation>
    </message>
    <message>
        <source>The review is closed. The mark changed of: %1.</source>
        <extracomment>After a drill: the marks show how tools are covered; %1 is a list of tools</extracomment>
        <translation>Le bilan est clos. La marque a changé pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Play this drill again on %1?</source>
        <extracomment>After a drill: %1 is a day</extracomment>
        <translation>Refaire cet exercice le %1&#x202f;?</translation>
    </message>
    <message>
        <source>The next drill is planned: %1.</source>
        <extracomment>After a drill: %1 is a day</extracomment>
        <translation>Le prochain exercice est prévu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The next drill is planned, its date is still to be chosen.</source>
        <translation>Le prochain exercice est prévu, sa date reste à choisir.</translation>
    </message>
    <message>
        <source>The review is closed. No mark changed.</source>
        <translation>Le bilan est clos. Aucune marque n’a changé.</translation>
    </message>
    <message>
        <source>This plan is open to read only. The drill is kept whole on this computer and goes into the plan the next time it is opened and can be changed. Its lessons, actions and proofs wait until then: finish the review there.</source>
        <translation>Ce plan est ouvert en lecture seule. L’exercice est gardé en entier sur cet ordinateur et rejoindra le plan la prochaine fois qu’il sera ouvert et modifiable. Enseignements, actions et preuves attendent jusque-là&#xa0;: terminez alors le bilan.</translation>
    </message>
    <message>
        <source>This plan is open to read only. Lessons, actions and proofs of this drill wait until the plan can be changed: finish the review then.</source>
        <translation>Ce plan est ouvert en lecture seule. Enseignements, actions et preuves de cet exercice attendent que le plan soit modifiable&#xa0;: terminez alors le bilan.</translation>
    </message>
</context>
<context>
    <name>relais::DrillsViewModel</name>
    <message>
        <source>The drill is no longer planned</source>
        <translation>L’exercice n’est plus prévu</translation>
    </message>
    <message>
        <source>%1 of play</source>
        <extracomment>How long a drill was played: %1 is a duration</extracomment>
        <translation>%1 de jeu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objective(s) met</source>
        <extracomment>%n is how many objectives a drill had, %1 how many of them were met</extracomment>
        <translation>
            <numerusform>Objectif atteint&#xa0;: %1 sur %n</numerusform>
            <numerusform>Objectifs atteints&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried alone</source>
        <translation>Essai seul</translation>
    </message>
    <message>
        <source>Review to finish</source>
        <translation>Bilan à finir</translation>
    </message>
    <message>
        <source>Drill planned: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Exercice prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The library has no scenario “%1” any more. Choose another one for this drill.</source>
        <extracomment>%1 is the key of a scenario</extracomment>
        <translation>La bibliothèque n’a plus de scénario «&#x202f;%1&#x202f;». Choisissez-en un autre pour cet exercice.</translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) played while this plan was open to read only: now in the plan.</source>
        <translation>
            <numerusform>%n exercice joué pendant que ce plan était en lecture seule&#xa0;: il est maintenant dans le plan.</numerusform>
            <numerusform>%n exercices joués pendant que ce plan était en lecture seule&#xa0;: ils sont maintenant dans le plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) played while this plan was open to read only cannot be brought into it now. They are kept on this computer. Open the plan again once no other window uses them.</source>
        <translation>
            <numerusform>%n exercice joué pendant que ce plan était en lecture seule ne peut pas le rejoindre maintenant. Il est gardé sur cet ordinateur. Rouvrez le plan quand aucune autre fenêtre ne s’en sert.</numerusform>
            <numerusform>%n exercices joués pendant que ce plan était en lecture seule ne peuvent pas le rejoindre maintenant. Ils sont gardés sur cet ordinateur. Rouvrez le plan quand aucune autre fenêtre ne s’en sert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for its plan</source>
        <translation>Attend son plan</translation>
    </message>
</context>
<context>
    <name>relais::ErrorText</name>
    <message>
        <source>This value cannot be kept. Nothing was changed. Correct what you typed and try again.</source>
        <translation>Cette valeur ne peut pas être gardée. Rien n’a changé. Corrigez votre saisie et recommencez.</translation>
    </message>
    <message>
        <source>What you asked for is no longer there. Nothing was changed. Choose another file or item.</source>
        <translation>Ce que vous demandez n’existe plus. Rien n’a changé. Choisissez un autre fichier ou un autre élément.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. What stands now is kept. Look at it, then make your change again.</source>
        <translation>Cela a changé entre-temps. L’état actuel est gardé. Relisez-le, puis refaites votre changement.</translation>
    </message>
    <message>
        <source>This file cannot be read: it is incomplete or of another kind. It was not changed. Choose another file.</source>
        <translation>Ce fichier est illisible&#xa0;: il est incomplet ou d’un autre type. Il n’a pas été modifié. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This file says something that Relais does not know. It was not changed. Ask whoever gave it to you to export it again.</source>
        <translation>Ce fichier contient quelque chose que Relais ne connaît pas. Il n’a pas été modifié. Demandez à la personne qui vous l’a donné de l’exporter à nouveau.</translation>
    </message>
    <message>
        <source>This is too large for Relais to read at once. Nothing was changed. Give it less, or choose another file.</source>
        <translation>C’est plus que Relais n’en lit en une fois. Rien n’a changé. Donnez-en moins, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This plan was made with a newer version of Relais. It was not changed. Install the newer version to open it.</source>
        <translation>Ce plan vient d’une version plus récente de Relais. Il n’a pas été modifié. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This file holds something that a plan never holds, and could harm your other files. It was not opened. Ask who sent it to you.</source>
        <translation>Ce fichier contient ce qu’un plan ne contient jamais et pourrait nuire à vos autres fichiers. Il n’a pas été ouvert. Interrogez la personne qui vous l’a envoyé.</translation>
    </message>
    <message>
        <source>This plan can be read but not changed. Your plan is as it was. Save a copy to work on it.</source>
        <translation>Ce plan peut être lu, pas modifié. Il est resté tel quel. Travaillez sur une copie.</translation>
    </message>
    <message>
        <source>The disk is full. Your changes are kept here. Make room, or choose another folder.</source>
        <translation>Le disque est plein. Vos changements sont gardés ici. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This plan is open elsewhere. It was not changed. Close it there, or open it here to read only.</source>
        <translation>Ce plan est ouvert ailleurs. Il n’a pas été modifié. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>This plan is open elsewhere (%1). It was not changed. Close it there, or open it here to read only.</source>
        <extracomment>%1 is who has the plan open: name@computer</extracomment>
        <translation>Ce plan est ouvert ailleurs (%1). Il n’a pas été modifié. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>The plan’s file was moved or replaced. Your changes are kept here. Put it back, or choose another folder.</source>
        <translation>Le fichier du plan a été déplacé ou remplacé. Vos changements sont gardés ici. Remettez-le en place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was changed. Check that its disk or stick is still connected.</source>
        <translation>Le fichier n’a pas pu être lu. Rien n’a changé. Vérifiez que son disque ou sa clé est toujours branché.</translation>
    </message>
    <message>
        <source>The file could not be written. Your changes are kept here. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Vos changements sont gardés ici. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This folder does not let you write in it. Your changes are kept here. Choose another folder.</source>
        <translation>Vous ne pouvez pas écrire dans ce dossier. Vos changements sont gardés ici. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk failed during the last save. Your changes are kept here. Try again, or choose another folder.</source>
        <translation>Le disque a lâché pendant le dernier enregistrement. Vos changements sont gardés ici. Réessayez ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This format needs Pandoc, which is not installed. Your plan is safe. Export a PDF, or install Pandoc.</source>
        <translation>Ce format demande Pandoc, qui n’est pas installé. Votre plan est en sûreté. Exportez un PDF ou installez Pandoc.</translation>
    </message>
    <message>
        <source>Pandoc could not make this document. Your plan is safe. Export a PDF instead.</source>
        <translation>Pandoc n’a pas pu créer ce document. Votre plan est en sûreté. Exportez plutôt un PDF.</translation>
    </message>
    <message>
        <source>This took too long and was stopped. Your plan is safe. Try again.</source>
        <translation>L’opération a trop duré et a été arrêtée. Votre plan est en sûreté. Réessayez.</translation>
    </message>
    <message>
        <source>The document was not what it should be and was removed. Your plan is safe. Try again.</source>
        <translation>Le document n’était pas conforme et a été supprimé. Votre plan est en sûreté. Réessayez.</translation>
    </message>
    <message>
        <source>“%1” was not what it should be and was removed. Your plan is safe. Try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’était pas conforme et a été supprimé. Votre plan est en sûreté. Réessayez.</translation>
    </message>
    <message>
        <source>This file is not a Relais plan, or it is damaged. It was not changed. Choose another file.</source>
        <translation>Ce fichier n’est pas un plan Relais, ou il est abîmé. Il n’a pas été modifié. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a Relais plan, or it is damaged. It was not changed. Choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un plan Relais, ou il est abîmé. Il n’a pas été modifié. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Part of this plan is damaged. The file was not changed. Take up the latest copy, or save what is whole into a new file.</source>
        <translation>Une partie de ce plan est abîmée. Le fichier n’a pas été modifié. Reprenez la dernière copie, ou récupérez dans un nouveau fichier ce qui est intact.</translation>
    </message>
    <message>
        <source>This plan is open elsewhere (%1, since %2 at %3). It was not changed. Close it there, or open it here to read only.</source>
        <extracomment>%1 is who has the plan open: name@computer; since %2, a day, at %3, a time such as 14:32</extracomment>
        <translation>Ce plan est ouvert ailleurs (%1, depuis le %2 à %3). Il n’a pas été modifié. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>Pandoc took too long and was stopped. Your plan is safe. Export a PDF instead.</source>
        <translation>Pandoc a mis trop de temps et a été arrêté. Votre plan est en sûreté. Exportez plutôt un PDF.</translation>
    </message>
</context>
<context>
    <name>relais::ExportJobs</name>
    <message>
        <source>Export, %1 of %2</source>
        <translation>Export, %1 sur %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Non créé</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Of a document that was written and is being read again</extracomment>
        <translation>Relecture du fichier</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Of a document that is being made</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>Of a document that is being made; how many pages it will have is not known yet</extracomment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) longer than a page</source>
        <translation>
            <numerusform>%n fiche dépasse sa page</numerusform>
            <numerusform>%n fiches dépassent leur page</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not tagged</source>
        <extracomment>A PDF was to be tagged; %1 is a number of pages</extracomment>
        <translation>%1, non balisé</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a number of pages, %2 the program that made them</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made</source>
        <translation>
            <numerusform>%n document fait</numerusform>
            <numerusform>%n documents faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not made</source>
        <extracomment>%1 says how many documents were made</extracomment>
        <translation>
            <numerusform>%1, %n non fait</numerusform>
            <numerusform>%1, %n non faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <extracomment>Of a document that is being made and was cancelled</extracomment>
        <translation>Annulation en cours</translation>
    </message>
</context>
<context>
    <name>relais::Formats</name>
    <message>
        <source>to estimate</source>
        <extracomment>Instead of an amount nobody knows</extracomment>
        <translation>à estimer</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>relais::HomeFirstMonth</name>
    <message>
        <source>Print two playbooks</source>
        <translation>Imprimer deux fiches réflexes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Every number is known</source>
        <translation>Tous les numéros sont connus</translation>
    </message>
    <message numerus="yes">
        <source>Find %n missing number(s)</source>
        <translation>
            <numerusform>Trouver %n numéro manquant</numerusform>
            <numerusform>Trouver %n numéros manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Have a deputy read the plan</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Faire relire le plan par un suppléant</translation>
    </message>
    <message>
        <source>Have %1 read the plan</source>
        <translation>Faire relire le plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has been read</source>
        <translation>C’est relu</translation>
    </message>
    <message>
        <source>Try a fallback for real</source>
        <extracomment>%1 is a fallback</extracomment>
        <translation>Essayer un secours pour de vrai</translation>
    </message>
    <message>
        <source>Try “%1” for real</source>
        <translation>Essayer «&#x202f;%1&#x202f;» pour de vrai</translation>
    </message>
    <message>
        <source>See the fallback</source>
        <translation>Voir le secours</translation>
    </message>
    <message>
        <source>Run a first drill</source>
        <translation>Faire un premier exercice</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Drill on %1</source>
        <extracomment>%1 is a day and month</extracomment>
        <translation>Exercice le %1</translation>
    </message>
</context>
<context>
    <name>relais::HomeViewModel</name>
    <message>
        <source>Hello</source>
        <extracomment>Home&apos;s greeting: %1 is a first name</extracomment>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Under the greeting: %1 is a long date</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. Plan read again on %2.</source>
        <extracomment>Under the greeting: %1 is a long date, %2 a day and month, %3 a person</extracomment>
        <translation>%1. Plan relu le %2.</translation>
    </message>
    <message>
        <source>%1. Plan read again on %2 by %3.</source>
        <translation>%1. Plan relu le %2 par %3.</translation>
    </message>
    <message>
        <source>No tool is critical yet</source>
        <translation>Aucun outil critique pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n critical tool(s) have a tried fallback</source>
        <extracomment>%1 of %n critical tools have a fallback that was really tried</extracomment>
        <translation>
            <numerusform>%1 outil critique sur %n a un secours essayé</numerusform>
            <numerusform>%1 outils critiques sur %n ont un secours essayé</numerusform>
        </translation>
    </message>
    <message>
        <source>Next useful step</source>
        <translation>Prochaine étape utile</translation>
    </message>
    <message>
        <source>Action added: %1</source>
        <translation>Action ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fallback tried</source>
        <translation>Secours essayé</translation>
    </message>
    <message>
        <source>Fallback to try</source>
        <translation>Secours à essayer</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>Sans secours</translation>
    </message>
    <message>
        <source>Tried for %1, nothing for %2</source>
        <extracomment>%1 and %2 are lists of activities</extracomment>
        <translation>Essayé pour %1, rien pour %2</translation>
    </message>
    <message>
        <source>Nothing for %1</source>
        <extracomment>%1 is a list of activities</extracomment>
        <translation>Rien pour %1</translation>
    </message>
    <message>
        <source>The plan was read today.</source>
        <translation>Le plan est relu aujourd’hui.</translation>
    </message>
    <message>
        <source>This step comes back on %1</source>
        <extracomment>A step that was put off: %1 is a day</extracomment>
        <translation>Cette étape reviendra le %1</translation>
    </message>
    <message>
        <source>%1. Plan last read on %2: it is time to read it again.</source>
        <extracomment>Under the greeting: %1 is a long date, %2 a day and month that is long ago</extracomment>
        <translation>%1. Plan relu le %2&#xa0;: il est temps de le relire.</translation>
    </message>
    <message>
        <source>%1 An idea: %2. %3.</source>
        <extracomment>%1 says why a fallback is to be written, %2 is the name of an idea of one, %3 what to do for it, without full stop</extracomment>
        <translation>%1 Une idée&#xa0;: %2. %3.</translation>
    </message>
    <message>
        <source>What if %1 went down?</source>
        <extracomment>A link that asks the question: %1 is a tool or provider</extracomment>
        <translation>Et si %1 tombait en panne&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the plan to replace or take back</source>
        <translation>
            <numerusform>%n exemplaire du plan à remplacer ou à reprendre</numerusform>
            <numerusform>%n exemplaires du plan à remplacer ou à reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No tried fallback for %n critical tool(s)</source>
        <translation>
            <numerusform>Le seul outil critique n’a pas de secours essayé</numerusform>
            <numerusform>Aucun des %n outils critiques n’a de secours essayé</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at your tools…</source>
        <translation>Lecture de vos outils…</translation>
    </message>
</context>
<context>
    <name>relais::ImportLines</name>
    <message>
        <source>Not taken</source>
        <extracomment>Above a column of a table that is imported: nothing of it is taken</extracomment>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Guessed from its cells</source>
        <translation>Deviné d’après les cellules</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where a row stands in a table that is imported</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a sheet of a spreadsheet, %2 a line of it</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4) may be the same.</source>
        <extracomment>%1 and %3 are names that resemble each other, %2 and %4 where they stand</extracomment>
        <translation>«&#x202f;%1&#x202f;» (%2) et «&#x202f;%3&#x202f;» (%4) sont peut-être les mêmes.</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3”, in the plan, may be the same.</source>
        <extracomment>%1 and %3 are names that resemble each other, %2 is where the first one stands</extracomment>
        <translation>«&#x202f;%1&#x202f;» (%2) et «&#x202f;%3&#x202f;», déjà au plan, sont peut-être les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n activity(s)</source>
        <translation>
            <numerusform>Ajouter %n activité</numerusform>
            <numerusform>Ajouter %n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n tool(s)</source>
        <translation>
            <numerusform>Ajouter %n outil</numerusform>
            <numerusform>Ajouter %n outils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n provider(s)</source>
        <translation>
            <numerusform>Ajouter %n fournisseur</numerusform>
            <numerusform>Ajouter %n fournisseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Ajouter %n personne</numerusform>
            <numerusform>Ajouter %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n fallback(s)</source>
        <translation>
            <numerusform>Ajouter %n secours</numerusform>
            <numerusform>Ajouter %n secours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n ligne importée.</numerusform>
            <numerusform>%n lignes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) added.</source>
        <translation>
            <numerusform>%n activité ajoutée.</numerusform>
            <numerusform>%n activités ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) added.</source>
        <translation>
            <numerusform>%n outil ajouté.</numerusform>
            <numerusform>%n outils ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) added.</source>
        <translation>
            <numerusform>%n fournisseur ajouté.</numerusform>
            <numerusform>%n fournisseurs ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%n personne ajoutée.</numerusform>
            <numerusform>%n personnes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fallback(s) added.</source>
        <translation>
            <numerusform>%n secours ajouté.</numerusform>
            <numerusform>%n secours ajoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ImportPanel</name>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>None: the first line is a row</source>
        <translation>Aucun&#xa0;: la première ligne compte</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a table that may head its columns: %1 is its number, %2 its first cells</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All lines, %1</source>
        <extracomment>A filter of the lines of an import, with their number</extracomment>
        <translation>Toutes les lignes, %1</translation>
    </message>
    <message>
        <source>To look at, %1</source>
        <translation>À regarder, %1</translation>
    </message>
    <message>
        <source>This plan is open to read only: nothing can be imported into it. Open your own plan, then drop the file on it again.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: rien ne peut y être importé. Ouvrez votre plan, puis déposez-y le fichier de nouveau.</translation>
    </message>
</context>
<context>
    <name>relais::ImportText</name>
    <message>
        <source>“%1” is not a duration such as 30 min, 2 h or 1 day: left empty.</source>
        <extracomment>%1 is what stands in a cell; so in the next sentences</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée comme 30&#xa0;min, 2&#xa0;h ou 1&#xa0;jour&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui ni non&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>“%1” is not an amount: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>“%1” is not a date: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de téléphone&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>“%1” is not an email address: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>“%1” is not a share such as 60%: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une part comme 60&#xa0;%&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>“%1” is this row itself: no link was made.</source>
        <translation>«&#x202f;%1&#x202f;» est cette ligne elle-même&#xa0;: aucun lien n’a été fait.</translation>
    </message>
    <message>
        <source>The row has no name: nothing of it is taken.</source>
        <translation>La ligne n’a pas de nom&#xa0;: rien n’en est repris.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken as it stands: too long, too large, or against another value of the row.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être repris tel quel&#xa0;: trop long, trop grand, ou contraire à une autre valeur de la ligne.</translation>
    </message>
    <message>
        <source>%1 is in no list of people: the name alone was added to People.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 n’est dans aucune liste de personnes&#xa0;: le nom seul a été ajouté aux personnes.</translation>
    </message>
    <message>
        <source>%1 is a provider, not a person: say who in the firm looks after it.</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 est un fournisseur, pas une personne&#xa0;: dites qui s’en occupe dans l’entreprise.</translation>
    </message>
    <message>
        <source>Said to be private: only management sees this number.</source>
        <translation>Numéro dit privé&#xa0;: seule la direction le voit.</translation>
    </message>
    <message>
        <source>Left on %1: kept in the list with this date.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Départ le %1&#xa0;: la personne reste dans la liste avec cette date.</translation>
    </message>
    <message>
        <source>%1 has left the firm: name somebody else.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 a quitté l’entreprise&#xa0;: nommez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is also the number of %2.</source>
        <extracomment>%1 is a telephone number, %2 a name</extracomment>
        <translation>%1 est aussi le numéro de %2.</translation>
    </message>
    <message>
        <source>“%1” could be several people: no link was made.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner plusieurs personnes&#xa0;: aucun lien n’a été fait.</translation>
    </message>
    <message>
        <source>There is room for one name; left out: %1.</source>
        <extracomment>%1 is one or more names</extracomment>
        <translation>Il n’y a de place que pour un nom. Laissé de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is past: is the contract renewed?</source>
        <extracomment>%1 is a date; so in the next sentences</extracomment>
        <translation>Le %1 est passé&#xa0;: le contrat est-il renouvelé&#x202f;?</translation>
    </message>
    <message>
        <source>The contract ends soon, on %1.</source>
        <translation>Le contrat finit bientôt, le %1.</translation>
    </message>
    <message>
        <source>The contract ends on %1, before the warm months in which it is needed most are over.</source>
        <translation>Le contrat finit le %1, avant la fin des mois chauds où il sert le plus.</translation>
    </message>
    <message>
        <source>With the period of notice that the remark names, decide by %1.</source>
        <translation>Avec le préavis dit en remarque, décidez au plus tard le %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No activity needs this tool yet, so “%1” is kept in its remarks.</source>
        <translation>Aucune activité n’a encore besoin de cet outil&#xa0;: «&#x202f;%1&#x202f;» est gardé dans ses remarques.</translation>
    </message>
    <message>
        <source>“%1” stays; “%2” was not taken.</source>
        <extracomment>%1 is what the plan says, %2 what the table says</extracomment>
        <translation>«&#x202f;%1&#x202f;» reste, «&#x202f;%2&#x202f;» n’est pas repris.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <extracomment>%1 is the value before, %2 the new one</extracomment>
        <translation>«&#x202f;%1&#x202f;» devient «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was taken for %2.</source>
        <extracomment>%1 is what stands in the cell, %2 the name of the row it means</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été compris comme %2.</translation>
    </message>
    <message>
        <source>“%1” was not there yet and was added.</source>
        <translation>«&#x202f;%1&#x202f;» n’existait pas encore et a été ajouté.</translation>
    </message>
    <message>
        <source>The name stands twice: both lines make one row.</source>
        <translation>Le nom figure deux fois&#xa0;: les deux lignes n’en font qu’une.</translation>
    </message>
    <message>
        <source>To clear up: “%1”.</source>
        <extracomment>%1 is a remark</extracomment>
        <translation>À éclaircir&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was taken, though it is marked as doubtful.</source>
        <translation>«&#x202f;%1&#x202f;» a été repris, bien que noté comme douteux.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What a row of an imported table does; so in the next words</extracomment>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présente</translation>
    </message>
    <message>
        <source>Joined with %1</source>
        <translation>Réunie avec %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Skipped: a blank row</source>
        <translation>Passée&#xa0;: ligne vide</translation>
    </message>
    <message>
        <source>Skipped: a total</source>
        <translation>Passée&#xa0;: total</translation>
    </message>
    <message>
        <source>Skipped: a title or a note</source>
        <translation>Passée&#xa0;: titre ou note</translation>
    </message>
    <message>
        <source>“%1” and “%2” look like one and the same: joined.</source>
        <extracomment>%1 and %2 are names that resemble each other</extracomment>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» semblent n’être qu’un&#xa0;: réunis.</translation>
    </message>
    <message>
        <source>“%1” and “%2” look like one and the same: kept apart. Joined if you say so.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» semblent n’être qu’un&#xa0;: gardés séparés, réunis si vous le dites.</translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” is left out: say what it holds to take it. %n cell(s).</source>
        <extracomment>%1 is the header of a column</extracomment>
        <translation>
            <numerusform>La colonne «&#x202f;%1&#x202f;» est laissée de côté&#xa0;: dites ce qu’elle contient pour la reprendre. %n&#xa0;cellule.</numerusform>
            <numerusform>La colonne «&#x202f;%1&#x202f;» est laissée de côté&#xa0;: dites ce qu’elle contient pour la reprendre. %n&#xa0;cellules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” was not taken: health, family and leave are nobody’s business here. %n cell(s) left out.</source>
        <extracomment>%1 is the header of a column</extracomment>
        <translation>
            <numerusform>La colonne «&#x202f;%1&#x202f;» n’est pas reprise&#xa0;: santé, famille et congés n’ont rien à faire ici. %n&#xa0;cellule laissée de côté.</numerusform>
            <numerusform>La colonne «&#x202f;%1&#x202f;» n’est pas reprise&#xa0;: santé, famille et congés n’ont rien à faire ici. %n&#xa0;cellules laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” was not taken: the plan has no place for it. %n cell(s) left out.</source>
        <extracomment>%1 is the header of a column</extracomment>
        <translation>
            <numerusform>La colonne «&#x202f;%1&#x202f;» n’est pas reprise&#xa0;: le plan n’a pas de place pour elle. %n&#xa0;cellule laissée de côté.</numerusform>
            <numerusform>La colonne «&#x202f;%1&#x202f;» n’est pas reprise&#xa0;: le plan n’a pas de place pour elle. %n&#xa0;cellules laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n&#xa0;ligne ajoutée</numerusform>
            <numerusform>%n&#xa0;lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n&#xa0;ligne modifiée</numerusform>
            <numerusform>%n&#xa0;lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) already there</source>
        <translation>
            <numerusform>%n&#xa0;ligne déjà présente</numerusform>
            <numerusform>%n&#xa0;lignes déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) joined with another</source>
        <translation>
            <numerusform>%n&#xa0;ligne réunie avec une autre</numerusform>
            <numerusform>%n&#xa0;lignes réunies avec d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n&#xa0;ligne refusée</numerusform>
            <numerusform>%n&#xa0;lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped: blank, titles and totals</source>
        <translation>
            <numerusform>%n&#xa0;ligne passée&#xa0;: vides, titres et totaux</numerusform>
            <numerusform>%n&#xa0;lignes passées&#xa0;: vides, titres et totaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n&#xa0;point à regarder</numerusform>
            <numerusform>%n&#xa0;points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headers of the report of an import</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Near names</source>
        <translation>Noms proches</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>“%1” are not opening hours such as Mon–Fri 9:00–18:00: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un horaire comme lun–ven 9:00–18:00&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>“%1” is kept in the remarks.</source>
        <translation>«&#xa0;%1&#xa0;» est gardé dans les remarques.</translation>
    </message>
</context>
<context>
    <name>relais::IncidentBoard</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many steps are done: %1 of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Cela refonctionne.</translation>
    </message>
</context>
<context>
    <name>relais::IncidentEntry</name>
    <message>
        <source>just now</source>
        <extracomment>Since when something does not work</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10&#xa0;min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30&#xa0;min</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>autre heure</translation>
    </message>
    <message>
        <source>This is an example, where nothing is kept. Open your own plan: what you do and write down is then kept with it.</source>
        <translation>Ceci est un exemple&#xa0;: rien n’y est gardé. Ouvrez votre propre plan, et ce que vous faites et notez sera gardé avec lui.</translation>
    </message>
    <message>
        <source>Something else: “%1”</source>
        <extracomment>The last row under a search: %1 is what was typed, which names nothing known</extracomment>
        <translation>Autre chose&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>five general steps and the log</source>
        <translation>cinq étapes générales et le journal</translation>
    </message>
</context>
<context>
    <name>relais::IncidentFallen</name>
    <message>
        <source>since %1</source>
        <extracomment>Beside a tool that is down: %1 is a time of day</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Beside a tool that was down: %1 and %2 are times of day</extracomment>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>relais::IncidentLog</name>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Situation report</source>
        <extracomment>A kind of entry of the log: where things stand, for whoever takes over</extracomment>
        <translation>Point de situation</translation>
    </message>
    <message>
        <source>The outage is opened.</source>
        <translation>Panne déclarée.</translation>
    </message>
    <message>
        <source>Is it an attack? %1</source>
        <extracomment>A line of the log of an outage: %1 is the answer</extracomment>
        <translation>Est-ce une attaque&#x202f;? %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>A line of the log of an outage: %1 is a step</extracomment>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not done after all: %1</source>
        <extracomment>A line of the log of an outage: %1 is a step whose tick was a mistake</extracomment>
        <translation>Décochée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody’s any more: %1</source>
        <extracomment>A line of the log of an outage: %1 is a person, %2 a step</extracomment>
        <translation>N’est plus confié à personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Handed to %1: %2</source>
        <translation>Confié à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <extracomment>A line of the log of an outage: %1 is a tool</extracomment>
        <translation>En panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Works again: %1</source>
        <extracomment>A line of the log of an outage: %1 is a tool</extracomment>
        <translation>Refonctionne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::IncidentMessagesPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Over a message: %1 is who it is to, %2 the moment of the outage, &quot;at the beginning&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>of a message</comment>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>Under an e-mail: %1 is its subject</extracomment>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to fill in, in brackets</source>
        <translation>
            <numerusform>%n mot à compléter, entre crochets</numerusform>
            <numerusform>%n mots à compléter, entre crochets</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>A message that was copied and so counts as sent: %1 is a moment, &quot;9:12&quot; or &quot;yesterday, 9:12&quot;</extracomment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>none promised</source>
        <extracomment>When the next word is due: at no moment that was named</extracomment>
        <translation>rien de promis</translation>
    </message>
</context>
<context>
    <name>relais::IncidentPapers</name>
    <message>
        <source>The file is being written…</source>
        <translation>Le fichier s’écrit…</translation>
    </message>
    <message>
        <source>%1 - Hand-over %2 %3</source>
        <extracomment>A document&apos;s file name: %1 is the firm, %2 a day and %3 a time, &quot;2026-03-07&quot;, &quot;14h32&quot;</extracomment>
        <translation>%1 - Relève %2 %3</translation>
    </message>
    <message>
        <source>%1 - Outage review %2</source>
        <extracomment>A document&apos;s file name: %1 is the firm, %2 a day, &quot;2026-03-07&quot;</extracomment>
        <translation>%1 - Bilan de panne %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::IncidentReviewViewModel</name>
    <message>
        <source>This plan is open to read only. The outage is kept apart and comes back into the plan once it can be written; its review can be finished then.</source>
        <translation>Ce plan est ouvert en lecture seule. La panne est gardée à part et reviendra dans le plan dès qu’il pourra être écrit&#x202f;; son bilan pourra alors être terminé.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Premières nouvelles</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>When the first message was sent: %1 is a duration</extracomment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>none was written down</source>
        <translation>aucun message noté</translation>
    </message>
    <message>
        <source>Promised words</source>
        <translation>Nouvelles promises</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>started in %1</source>
        <extracomment>Under a fallback: %1 is how long it took to start it</extracomment>
        <translation>lancée en %1</translation>
    </message>
    <message>
        <source>slower than what was aimed at</source>
        <translation>plus lent que visé</translation>
    </message>
    <message>
        <source>Finish this review within 30 days: by %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Terminez ce bilan dans les 30&#xa0;jours&#xa0;: d’ici au %1.</translation>
    </message>
    <message>
        <source>The lesson is kept.</source>
        <translation>La leçon est gardée.</translation>
    </message>
    <message>
        <source>The lesson and its action are kept.</source>
        <translation>La leçon et son action sont gardées.</translation>
    </message>
    <message>
        <source>“%1” was used in an outage.</source>
        <extracomment>%1 is a fallback</extracomment>
        <translation>«&#x202f;%1&#x202f;» a servi en panne.</translation>
    </message>
    <message>
        <source>The review is closed.</source>
        <translation>Le bilan est clos.</translation>
    </message>
</context>
<context>
    <name>relais::IncidentRows</name>
    <message>
        <source>First of all</source>
        <extracomment>Over steps that come before all others: is it an attack?</extracomment>
        <translation>Avant tout</translation>
    </message>
</context>
<context>
    <name>relais::IncidentTelling</name>
    <message>
        <source>nothing that is written</source>
        <extracomment>What carried on in an outage: no fallback of the plan</extracomment>
        <translation>rien qui soit écrit</translation>
    </message>
    <message>
        <source>Say from when to when it lasted: “12:20” and “15:30”.</source>
        <translation>Dites de quand à quand elle a duré&#xa0;: «&#x202f;12:20&#x202f;» et «&#x202f;15:30&#x202f;».</translation>
    </message>
    <message>
        <source>Say when the fallback was started, while the outage lasted.</source>
        <translation>Dites quand la solution de secours a été lancée, pendant la panne.</translation>
    </message>
    <message>
        <source>The first word to customers came while the outage lasted: write its time, or leave it empty.</source>
        <translation>Les premières nouvelles aux clients sont parties pendant la panne&#xa0;: écrivez l’heure, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>relais::IncidentText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment of another day: %1 is the day (&quot;yesterday&quot;, &quot;Thu 11 Dec&quot;), %2 the time of day
----------
Who ticked a step, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a moment: &quot;9:12&quot;, &quot;yesterday, 9:12&quot;</extracomment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>someone who has left</source>
        <translation>une personne partie</translation>
    </message>
    <message>
        <source>Incident over, back to normal</source>
        <translation>Incident terminé, retour à la normale</translation>
    </message>
    <message>
        <source>Everything works again, catching up</source>
        <translation>Tout remarche, rattrapage en cours</translation>
    </message>
    <message>
        <source>Incident under way</source>
        <translation>Incident en cours</translation>
    </message>
    <message>
        <source>A fallback took over at %1.</source>
        <extracomment>%1 is the name of a fallback, %2 a time of day</extracomment>
        <translation>Un secours a pris le relais à %1.</translation>
    </message>
    <message>
        <source>%1 took over at %2.</source>
        <translation>%1&#xa0;: relais pris à %2.</translation>
    </message>
    <message>
        <source>It can hold for another %1.</source>
        <translation>Il peut tenir encore %1.</translation>
    </message>
    <message>
        <source>It was to hold until %1.</source>
        <translation>Il devait tenir jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The review comes next.</source>
        <translation>Place au bilan.</translation>
    </message>
    <message>
        <source>Check, catch up, then say that all is back to normal.</source>
        <translation>Contrôler, rattraper, puis dire le retour à la normale.</translation>
    </message>
    <message>
        <source>The tolerated stop was passed %1 ago: %2.</source>
        <translation>L’arrêt toléré est dépassé depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: no fallback is written for this.</source>
        <extracomment>%1 is the name of an activity</extracomment>
        <translation>%1&#xa0;: aucun secours n’est écrit pour ce cas.</translation>
    </message>
    <message>
        <source>%1: a fallback is ready, nobody has started it yet.</source>
        <translation>%1&#xa0;: un secours est prêt, personne ne l’a encore lancé.</translation>
    </message>
    <message>
        <source>Nothing has stopped yet. %1 will at %2.</source>
        <translation>Rien n’est encore à l’arrêt. %1 s’arrête à %2.</translation>
    </message>
    <message>
        <source>Nothing in the plan says that an activity stops.</source>
        <translation>Rien dans le plan ne dit qu’une activité s’arrête.</translation>
    </message>
    <message>
        <source>Goes on until %1</source>
        <translation>Continue jusqu’à %1</translation>
    </message>
    <message>
        <source>Stopped since %1</source>
        <translation>À l’arrêt depuis %1</translation>
    </message>
    <message>
        <source>On its fallback since %1</source>
        <translation>En secours depuis %1</translation>
    </message>
    <message>
        <source>Its tools work again since %1, to be checked</source>
        <translation>Les outils remarchent depuis %1, à vérifier</translation>
    </message>
    <message>
        <source>Restored at %1</source>
        <translation>Rétabli à %1</translation>
    </message>
    <message>
        <source>In %1, %2 stops</source>
        <extracomment>In the next ones %1 is a duration, %2 the name of an activity or fallback</extracomment>
        <translation>Dans %1, %2 s’arrête</translation>
    </message>
    <message>
        <source>In %1, %2 was to work again</source>
        <translation>Dans %1, reprise visée de %2</translation>
    </message>
    <message>
        <source>In %1, %2 misses its fixed date</source>
        <translation>Dans %1, %2 manque sa date fixe</translation>
    </message>
    <message>
        <source>In %1, %2 passes its limit</source>
        <translation>Dans %1, %2 passe sa limite</translation>
    </message>
    <message>
        <source>In %1, %2 can hold no longer</source>
        <translation>Dans %1, %2 ne tient plus</translation>
    </message>
    <message>
        <source>In %1, the word that was promised</source>
        <translation>Dans %1, le message promis</translation>
    </message>
    <message>
        <source>In %1, the first word is due</source>
        <translation>Dans %1, le premier message</translation>
    </message>
    <message>
        <source>In %1, the CNIL must have been told</source>
        <translation>Dans %1, fin du délai pour prévenir la CNIL</translation>
    </message>
    <message>
        <source>In %1, the complaint must have been filed for the insurer</source>
        <translation>Dans %1, fin du délai pour porter plainte (assureur)</translation>
    </message>
    <message>
        <source>%2 stopped %1 ago</source>
        <translation>%2 s’est arrêté il y a %1</translation>
    </message>
    <message>
        <source>%2 was to work again %1 ago</source>
        <translation>%2&#xa0;: reprise visée dépassée depuis %1</translation>
    </message>
    <message>
        <source>%2 missed its fixed date %1 ago</source>
        <translation>%2&#xa0;: date fixe manquée depuis %1</translation>
    </message>
    <message>
        <source>%2 passed its limit %1 ago</source>
        <translation>%2&#xa0;: limite dépassée depuis %1</translation>
    </message>
    <message>
        <source>%2 has run %1 longer than it can hold</source>
        <translation>%2 ne tient plus depuis %1</translation>
    </message>
    <message>
        <source>The word that was promised is %1 late</source>
        <translation>Le message promis a %1 de retard</translation>
    </message>
    <message>
        <source>The first word is %1 late</source>
        <translation>Le premier message a %1 de retard</translation>
    </message>
    <message>
        <source>The CNIL was to be told %1 ago: say why it is late</source>
        <translation>CNIL&#xa0;: délai dépassé depuis %1, dire pourquoi</translation>
    </message>
    <message>
        <source>The complaint was to be filed %1 ago: ask the insurer</source>
        <translation>Plainte&#xa0;: délai dépassé depuis %1, voir l’assureur</translation>
    </message>
    <message>
        <source>Everything that failed works again</source>
        <translation>Tout ce qui était tombé remarche</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still do not work</source>
        <translation>
            <numerusform>%n chose ne marche pas encore</numerusform>
            <numerusform>%n choses ne marchent pas encore</numerusform>
        </translation>
    </message>
    <message>
        <source>It has held for 20 minutes</source>
        <translation>Cela tient depuis 20&#xa0;minutes</translation>
    </message>
    <message>
        <source>It holds for 20 minutes, until %1</source>
        <translation>Cela tient 20&#xa0;minutes, jusqu’à %1</translation>
    </message>
    <message>
        <source>It holds for 20 minutes</source>
        <translation>Cela tient 20&#xa0;minutes</translation>
    </message>
    <message>
        <source>Every activity was checked</source>
        <translation>Chaque activité est vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) to check</source>
        <translation>
            <numerusform>%n activité à vérifier</numerusform>
            <numerusform>%n activités à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who waited were told</source>
        <translation>Ceux qui attendaient sont prévenus</translation>
    </message>
    <message>
        <source>Tell those who wait that it works again</source>
        <translation>Prévenir du retour ceux qui attendent</translation>
    </message>
    <message>
        <source>What piled up is caught up with</source>
        <translation>Le retard est rattrapé</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left to catch up</source>
        <translation>
            <numerusform>%n geste à faire pour rattraper</numerusform>
            <numerusform>%n gestes à faire pour rattraper</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>Fallback started</source>
        <translation>Secours lancé</translation>
    </message>
    <message>
        <source>Fallback started: %1</source>
        <translation>Secours lancé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Message sent: %1</source>
        <translation>Message envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service restored</source>
        <translation>Service rétabli</translation>
    </message>
    <message>
        <source>Service restored: %1</source>
        <translation>Service rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Retour à la normale</translation>
    </message>
    <message>
        <source>Promised for %1, came at %2</source>
        <translation>Promis pour %1, venu à %2</translation>
    </message>
    <message>
        <source>Promised for %1, kept at %2</source>
        <translation>Promis pour %1, tenu à %2</translation>
    </message>
    <message>
        <source>Promised for %1, has not come</source>
        <translation>Promis pour %1, pas venu</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Promis pour %1</translation>
    </message>
    <message>
        <source>The first quarter of an hour</source>
        <translation>Le premier quart d’heure</translation>
    </message>
    <message>
        <source>With the fallback</source>
        <translation>Avec le secours</translation>
    </message>
    <message>
        <source>When it works again</source>
        <translation>Au retour</translation>
    </message>
    <message>
        <source>A ransom note, renamed files, passwords refused everywhere, a transfer that nobody made?</source>
        <translation>Demande de rançon, fichiers renommés, mots de passe refusés partout, virement inconnu&#x202f;?</translation>
    </message>
    <message>
        <source>Yes: an attack</source>
        <translation>Oui&#xa0;: attaque</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>IT provider: first in an attack</source>
        <translation>Prestataire informatique&#xa0;: le premier en cas d’attaque</translation>
    </message>
    <message>
        <source>Insurer: emergency line</source>
        <translation>Assureur&#xa0;: ligne d’urgence</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>If %1 cannot be reached</source>
        <extracomment>%1 is a first name</extracomment>
        <translation>Si %1 n’est pas joignable</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Starts the fallback</source>
        <translation>Lance le secours</translation>
    </message>
    <message>
        <source>Looks after it</source>
        <translation>S’en occupe</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>%1 is a customer or contract number</extracomment>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Support, contract %1</source>
        <translation>Assistance, contrat %1</translation>
    </message>
    <message>
        <source>Not reachable before %1</source>
        <translation>Pas joignable avant %1</translation>
    </message>
    <message>
        <source>Not reachable now</source>
        <translation>Pas joignable à cette heure</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1, toujours en cours</translation>
    </message>
    <message>
        <source>Nothing was lost</source>
        <translation>Rien de perdu</translation>
    </message>
    <message numerus="yes">
        <source>At least %1, %n activity(ies) to be estimated</source>
        <translation>
            <numerusform>Au moins %1, %n activité à estimer</numerusform>
            <numerusform>Au moins %1, %n activités à estimer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, against %2 without fallback</source>
        <translation>%1, contre %2 sans secours</translation>
    </message>
    <message>
        <source>No next word was promised</source>
        <translation>Aucun prochain message promis</translation>
    </message>
    <message>
        <source>Promised, and its time has not come yet</source>
        <translation>Promis, mais ce n’est pas encore l’heure</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promised word(s) came in time</source>
        <translation>
            <numerusform>%1 message promis sur %n est venu à l’heure</numerusform>
            <numerusform>%1 messages promis sur %n sont venus à l’heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>gestes faits&#xa0;: %1 sur %n</numerusform>
            <numerusform>gestes faits&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them late</source>
        <extracomment>%1 is &quot;7 of 9 steps done&quot;</extracomment>
        <translation>
            <numerusform>%1, dont %n en retard</numerusform>
            <numerusform>%1, dont %n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaint for the insurer: by %1</source>
        <translation>Plainte, pour l’assureur&#xa0;: avant %1</translation>
    </message>
    <message>
        <source>CNIL: by %1, to be confirmed by a lawyer</source>
        <translation>CNIL&#xa0;: avant %1, un juriste confirme</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <extracomment>What does not work any more: %1 is what the outage began with, %2 a tool that failed since</extracomment>
        <translation>%1&#x202f;; aussi&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; also %2 and %n more</source>
        <extracomment>As above; %n is how many others failed since</extracomment>
        <translation>
            <numerusform>%1&#x202f;; aussi&#xa0;: %2 et %n autre</numerusform>
            <numerusform>%1&#x202f;; aussi&#xa0;: %2 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::IncidentViewModel</name>
    <message numerus="yes">
        <source>%n outage(s) under way.</source>
        <translation>
            <numerusform>%n panne en cours.</numerusform>
            <numerusform>%n pannes en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>An outage is under way: %1, since %2.</source>
        <extracomment>Above the pages: %1 is what does not work, %2 a moment: &quot;9:12&quot;, &quot;yesterday, 9:12&quot;</extracomment>
        <translation>Panne en cours&#xa0;: %1, depuis %2.</translation>
    </message>
    <message>
        <source>review still open</source>
        <translation>bilan à terminer</translation>
    </message>
</context>
<context>
    <name>relais::InventoryCells</name>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n à compléter</numerusform>
            <numerusform>%n à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Nothing stands behind the tool, and somebody said so</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discuté</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>State of a fallback: it was really tried</extracomment>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Used in an outage</source>
        <translation>A servi en panne</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>No fallback is asked for, the tool may be down for long</extracomment>
        <translation>Non requis</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>In part</source>
        <extracomment>Some of the activities that need the tool have a fallback, some have none</extracomment>
        <translation>En partie</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The tool has no fallback</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>the %1</source>
        <extracomment>A fixed date of each month: %1 is the day&apos;s number</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent: %1 is the number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The tool serves all activities</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of durations: from %1 to %2</extracomment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>relais::InventoryColumns</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Cost an hour</source>
        <translation>Coût par heure</translation>
    </message>
    <message>
        <source>Tolerated downtime</source>
        <translation>Arrêt toléré</translation>
    </message>
    <message>
        <source>Recovery target</source>
        <translation>Reprise visée</translation>
    </message>
    <message>
        <source>Fixed dates</source>
        <translation>Dates fixes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Used for</source>
        <extracomment>Column: the activities that need the tool</extracomment>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>Relies on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Holds without</source>
        <translation>Tient sans</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Relied on by</source>
        <extracomment>Column: the tools that rest on the provider</extracomment>
        <translation>Portés par lui</translation>
    </message>
    <message>
        <source>Found how</source>
        <extracomment>Column: declared or to confirm</extracomment>
        <translation>Trouvé comment</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Page d’état</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second numéro</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when to switch to the fallback</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Prêt en</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Still served</source>
        <translation>On sert encore</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>A besoin de</translation>
    </message>
    <message>
        <source>Catch-up an hour</source>
        <extracomment>Column: time of re-entry for each hour held</extracomment>
        <translation>Rattrapage par heure</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What staff would say</source>
        <translation>Ce que dirait l’équipe</translation>
    </message>
    <message>
        <source>What would do</source>
        <translation>Ce qui suffirait</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Fin le</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Fournit</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>À portée de main</translation>
    </message>
    <message>
        <source>Noted meanwhile</source>
        <translation>Noté pendant ce temps</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>Ressaisie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ne jamais</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The days and hours in which the activity runs</extracomment>
        <translation>Ouvert</translation>
    </message>
</context>
<context>
    <name>relais::InventoryDetails</name>
    <message>
        <source>Not filled in</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <extracomment>%1 is a date, %2 a person</extracomment>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Verified on %1 by %2</source>
        <translation>Vérifié le %1 par %2</translation>
    </message>
    <message>
        <source>no limit said</source>
        <translation>arrêt toléré non renseigné</translation>
    </message>
    <message>
        <source>holds %1 + %2</source>
        <extracomment>Where a tolerated downtime comes from: how long the activity goes on (%1), then its own limit (%2)</extracomment>
        <translation>tient %1 + %2</translation>
    </message>
    <message>
        <source>Status page of %1</source>
        <extracomment>A link to the page on which a provider says what is down: %1 is a tool or provider</extracomment>
        <translation>Page d’état de %1</translation>
    </message>
</context>
<context>
    <name>relais::InventoryEdits</name>
    <message>
        <source>Write an amount such as 1450.</source>
        <translation>Écrivez un montant, par exemple 1450.</translation>
    </message>
    <message>
        <source>Write a share between 0 and 100, such as 60%.</source>
        <translation>Écrivez une part entre 0 et 100, par exemple 60&#xa0;%.</translation>
    </message>
    <message>
        <source>Write a date such as 15/12/2025.</source>
        <translation>Écrivez une date, par exemple 15/12/2025.</translation>
    </message>
    <message>
        <source>Write a duration such as 30 min, 2 h or 1 day.</source>
        <translation>Écrivez une durée, par exemple 30&#xa0;min, 2&#xa0;h ou 1&#xa0;jour.</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>Typed instead of a duration: the fallback holds without limit</extracomment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Say first which activities need this tool.</source>
        <translation>Dites d’abord quelles activités ont besoin de cet outil.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Typed as an answer: nothing stands behind the tool</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>Name of a new fallback: %1 is the tool or activity it stands in for</extracomment>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Write days and hours such as Mon–Fri 9:00–12:30, 14:00–18:00.</source>
        <translation>Écrivez des jours et des heures, comme lun–ven 9:00–12:30, 14:00–18:00.</translation>
    </message>
</context>
<context>
    <name>relais::InventoryGapText</name>
    <message>
        <source>Does it rely on %1?</source>
        <extracomment>%1 is a provider or tool</extracomment>
        <translation>Repose-t-il sur %1&#x202f;?</translation>
    </message>
    <message>
        <source>A public hint says so, nobody has confirmed it.</source>
        <translation>Un indice public le dit, personne ne l’a confirmé.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>What to do without %1?</source>
        <extracomment>%1 is a tool</extracomment>
        <translation>Que faire sans %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>No fallback is written. %n activity(ies) depend on it.</source>
        <translation>
            <numerusform>Aucun secours n’est écrit. %n activité en dépend.</numerusform>
            <numerusform>Aucun secours n’est écrit. %n activités en dépendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the fallback</source>
        <translation>Écrire le secours</translation>
    </message>
    <message>
        <source>Who is the deputy?</source>
        <extracomment>%1 is a first name</extracomment>
        <translation>Qui assure la suppléance&#x202f;?</translation>
    </message>
    <message>
        <source>Who stands in for %1?</source>
        <translation>Qui remplace %1&#x202f;?</translation>
    </message>
    <message>
        <source>No deputy for this tool.</source>
        <translation>Aucune suppléance pour cet outil.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Qui s’en occupe&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is named for this tool.</source>
        <translation>Personne n’est nommé pour cet outil.</translation>
    </message>
    <message>
        <source>Whom to call?</source>
        <translation>Qui appeler&#x202f;?</translation>
    </message>
    <message>
        <source>No support number for this tool.</source>
        <translation>Aucun numéro de support pour cet outil.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>How long can you go on without it?</source>
        <translation>Combien de temps tient-on sans lui&#x202f;?</translation>
    </message>
    <message>
        <source>The tolerated downtime counts from there.</source>
        <translation>L’arrêt toléré se compte à partir de là.</translation>
    </message>
    <message>
        <source>Say how long</source>
        <translation>Dire combien</translation>
    </message>
    <message>
        <source>What does it rely on?</source>
        <translation>Sur quoi repose-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody has said yet, not even “Nothing”.</source>
        <translation>Personne ne l’a encore dit, pas même «&#x202f;Aucun&#x202f;».</translation>
    </message>
    <message>
        <source>Say what</source>
        <translation>Le dire</translation>
    </message>
    <message>
        <source>How is it done?</source>
        <translation>Comment s’y prend-on&#x202f;?</translation>
    </message>
    <message>
        <source>No step is written.</source>
        <translation>Aucune étape n’est écrite.</translation>
    </message>
    <message>
        <source>Write the steps</source>
        <translation>Écrire les étapes</translation>
    </message>
    <message>
        <source>How soon is it ready?</source>
        <translation>En combien de temps est-il prêt&#x202f;?</translation>
    </message>
    <message>
        <source>Without it, nothing can count on this fallback.</source>
        <translation>Sans cela, on ne peut pas compter sur ce secours.</translation>
    </message>
    <message>
        <source>Say how soon</source>
        <translation>Dire combien</translation>
    </message>
    <message>
        <source>How long can it be kept up?</source>
        <translation>Combien de temps peut-on le tenir&#x202f;?</translation>
    </message>
    <message>
        <source>Write “no limit” if nothing stops it.</source>
        <translation>Écrivez «&#x202f;sans limite&#x202f;» si rien ne l’arrête.</translation>
    </message>
    <message>
        <source>What to do when it stops?</source>
        <translation>Que faire quand elle s’arrête&#x202f;?</translation>
    </message>
    <message>
        <source>No fallback is written for this activity.</source>
        <translation>Aucun secours n’est écrit pour cette activité.</translation>
    </message>
    <message>
        <source>How long may it stop?</source>
        <translation>Combien de temps peut-elle s’arrêter&#x202f;?</translation>
    </message>
    <message>
        <source>What is critical is worked out from there.</source>
        <translation>Ce qui est critique s’en déduit.</translation>
    </message>
    <message>
        <source>What does an hour of stop cost?</source>
        <translation>Combien coûte une heure d’arrêt&#x202f;?</translation>
    </message>
    <message>
        <source>Until then it stays “to estimate”.</source>
        <translation>D’ici là, le coût reste «&#x202f;à estimer&#x202f;».</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimer</translation>
    </message>
    <message>
        <source>How to reach this person?</source>
        <translation>Comment joindre cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>Aucun numéro n’est connu.</translation>
    </message>
    <message>
        <source>And if the first number does not answer?</source>
        <translation>Et si le premier numéro ne répond pas&#x202f;?</translation>
    </message>
    <message>
        <source>No second number is known.</source>
        <translation>Pas de second numéro.</translation>
    </message>
    <message>
        <source>No work number is known.</source>
        <translation>Aucun numéro professionnel n’est connu.</translation>
    </message>
    <message>
        <source>No support number for this provider.</source>
        <translation>Aucun numéro de support pour ce fournisseur.</translation>
    </message>
    <message>
        <source>What is still to be cleared up?</source>
        <translation>Que reste-t-il à éclaircir&#x202f;?</translation>
    </message>
    <message>
        <source>A remark says that something is to be found or asked.</source>
        <translation>Une remarque dit qu’il reste quelque chose à retrouver ou à demander.</translation>
    </message>
    <message>
        <source>Read the remark</source>
        <translation>Lire la remarque</translation>
    </message>
</context>
<context>
    <name>relais::InventoryViewModel</name>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1 is what was typed into the filter</extracomment>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing is listed here yet</source>
        <translation>Rien n’est encore inscrit ici</translation>
    </message>
    <message>
        <source>Nothing is left under this filter</source>
        <translation>Il ne reste rien sous ce filtre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To fill in, %1</source>
        <extracomment>A filter of the inventory, with the number of rows</extracomment>
        <translation>À compléter, %1</translation>
    </message>
    <message>
        <source>Critical, %1</source>
        <translation>Critiques, %1</translation>
    </message>
    <message>
        <source>No fallback, %1</source>
        <translation>Sans secours, %1</translation>
    </message>
    <message>
        <source>Added to the plan: %1</source>
        <translation>Ajouté au plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>%1 is the name of a tool, person or other row</extracomment>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirmed: it relies on %1</source>
        <extracomment>%1 is a provider or tool</extracomment>
        <translation>Confirmé&#xa0;: il repose sur %1</translation>
    </message>
    <message>
        <source>Up to date: %1</source>
        <extracomment>%1 is the name of a tool, provider or person</extracomment>
        <translation>À jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a tool, action or other row, %2 a text of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ne figure plus dans le plan</translation>
    </message>
    <message>
        <source>Modified: %1, %2</source>
        <extracomment>%1 is the name of a tool, person or other row, %2 the title of a column</extracomment>
        <translation>Modifié&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot hold this and stay.</source>
        <translation>
            <numerusform>%n cellule ne peut pas contenir cela et reste telle quelle.</numerusform>
            <numerusform>%n cellules ne peuvent pas contenir cela et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>What if %1 went down?</source>
        <extracomment>A link that asks the question: %1 is a tool or provider</extracomment>
        <translation>Et si %1 tombait en panne&#x202f;?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fallback added, to be adapted: %1</source>
        <translation>Secours ajouté, à adapter&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n cell(s).</source>
        <translation>
            <numerusform>%n cellule vidée.</numerusform>
            <numerusform>%n cellules vidées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied down into %n cell(s).</source>
        <translation>
            <numerusform>Recopié dans %n cellule.</numerusform>
            <numerusform>Recopié dans %n cellules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Modified %n cell(s).</source>
        <translation>
            <numerusform>%n cellule modifiée.</numerusform>
            <numerusform>%n cellules modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Supprimer %n ligne</numerusform>
            <numerusform>Supprimer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n row(s)</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::IssueText</name>
    <message>
        <source>Fill this in to keep the line.</source>
        <translation>Remplissez ce champ pour garder la ligne.</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>Ce nombre est hors limites.</translation>
    </message>
    <message>
        <source>This text is too long: keep it under 4,000 characters.</source>
        <translation>Ce texte est trop long&#xa0;: restez sous 4&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>The recovery target must be shorter than the tolerated downtime.</source>
        <translation>La reprise visée doit être plus courte que l’arrêt toléré.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>It cannot rely on itself: choose something else.</source>
        <translation>Un élément ne peut pas reposer sur lui-même&#xa0;: choisissez autre chose.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be read: type it again.</source>
        <translation>Ce texte contient des caractères illisibles&#xa0;: saisissez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>relais::LibraryHintsPanel</name>
    <message>
        <source>to be confirmed: %1</source>
        <extracomment>Of a public hint that was not read again: %1 is where it comes from</extracomment>
        <translation>à confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, according to “%2”</source>
        <extracomment>Of a public hint: %1 is a date, %2 where it was read</extracomment>
        <translation>%1, d’après «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Public hint: %1 stands behind it (%2)</source>
        <extracomment>%1 is a provider, %2 says since when and by whom it is known</extracomment>
        <translation>Indice public&#xa0;: repose sur %1 (%2)</translation>
    </message>
    <message>
        <source>Confirmed: it counts in the plan</source>
        <translation>Confirmé&#xa0;: compte dans le plan</translation>
    </message>
    <message>
        <source>You will ask: it does not count yet</source>
        <translation>Vous demanderez&#xa0;: ne compte pas encore</translation>
    </message>
    <message>
        <source>Refused: it does not count</source>
        <translation>Refusé&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a public fact, a sentence or two; %2 says since when and by whom it is known</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 now counts in the plan</source>
        <translation>%1 compte désormais dans le plan</translation>
    </message>
    <message>
        <source>An idea of a fallback: %1</source>
        <extracomment>%1 is the name of a fallback</extracomment>
        <translation>Une idée de solution de secours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fallback added, to be adapted: %1</source>
        <extracomment>%1 is the name of a fallback</extracomment>
        <translation>Solution de secours ajoutée, à adapter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>Title of an action that remembers an answer: %1 is a question</extracomment>
        <translation>Vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find out: %1</source>
        <translation>À demander&#xa0;: %1</translation>
    </message>
    <message>
        <source>Noted: it was checked today</source>
        <translation>Noté&#xa0;: vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>An action was added</source>
        <translation>Une action a été ajoutée</translation>
    </message>
</context>
<context>
    <name>relais::LibraryRows</name>
    <message>
        <source>Takes down: %1</source>
        <extracomment>%1 is a list of tools of the firm</extracomment>
        <translation>Fait tomber&#xa0;: %1</translation>
    </message>
    <message>
        <source>In your plan: %1</source>
        <translation>Dans votre plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>By public hints, to be confirmed: %1</source>
        <extracomment>%1 is a list of tools of the firm</extracomment>
        <translation>D’après des indices publics, à confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of the same kind as: %1</source>
        <extracomment>%1 is a list of tools of the firm</extracomment>
        <translation>Du même genre que&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scenario, %1</source>
        <translation>Scénario, %1</translation>
    </message>
    <message>
        <source>Real outage</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Panne réelle</translation>
    </message>
    <message>
        <source>Real outage, %1</source>
        <translation>Panne réelle, %1</translation>
    </message>
    <message>
        <source>Drill of %1, or %2 for the whole of it</source>
        <translation>Exercice de %1, ou de %2 en entier</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <extracomment>%1 is a town</extracomment>
        <translation>Heures locales&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compared with the sources on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Comparé aux sources le %1</translation>
    </message>
    <message>
        <source>What touches your firm</source>
        <translation>Ce qui touche votre entreprise</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
</context>
<context>
    <name>relais::LibraryText</name>
    <message>
        <source>This is not JSON as Relais reads it: %1.</source>
        <translation>Ce n’est pas du JSON tel que Relais le lit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The format does not allow this: %1.</source>
        <extracomment>%1 is what is wrong, without full stop</extracomment>
        <translation>Le format n’admet pas ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Relais reads no file at this place.</source>
        <translation>Relais ne lit aucun fichier à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is already the key of something in %2.</source>
        <extracomment>%1 is a key, %2 a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est déjà une clé dans %2.</translation>
    </message>
    <message>
        <source>No scene plays with the role “%1”.</source>
        <translation>Aucune scène ne joue avec le rôle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing that happens can meet the objective “%1” before the end.</source>
        <translation>Rien de ce qui arrive ne permet d’atteindre l’objectif «&#x202f;%1&#x202f;» avant la fin.</translation>
    </message>
    <message>
        <source>This fact has no source.</source>
        <translation>Ce fait n’a pas de source.</translation>
    </message>
    <message>
        <source>With long values, this text message does not fit into one: %1</source>
        <extracomment>%1 is the text message</extracomment>
        <translation>Avec des mots longs, ce SMS ne tient plus en un seul&#xa0;: %1</translation>
    </message>
    <message>
        <source>These characters make a text message twice as long: %1</source>
        <extracomment>%1 is a few characters</extracomment>
        <translation>Ces caractères allongent un SMS du double&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is jargon.</source>
        <translation>«&#x202f;%1&#x202f;» est du jargon.</translation>
    </message>
    <message>
        <source>The words are more certain than the confidence.</source>
        <translation>Le texte est plus affirmatif que le degré de confiance.</translation>
    </message>
    <message>
        <source>“%1” is named before that was public.</source>
        <translation>«&#x202f;%1&#x202f;» est nommé avant que cela soit public.</translation>
    </message>
    <message>
        <source>The text is missing in this language.</source>
        <translation>Le texte manque dans cette langue.</translation>
    </message>
    <message>
        <source>A straight apostrophe or quotation mark stands here: %1</source>
        <translation>Une apostrophe ou un guillemet droit se trouve ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>A space stands here that nothing needs.</source>
        <translation>Il y a ici une espace de trop.</translation>
    </message>
    <message>
        <source>Three full stops stand for an ellipsis.</source>
        <translation>Trois points tiennent lieu de points de suspension.</translation>
    </message>
    <message>
        <source>A no-break space is missing here: %1</source>
        <translation>Il manque ici une espace insécable&#xa0;: %1</translation>
    </message>
    <message>
        <source>A space stands before a punctuation mark: %1</source>
        <translation>Une espace précède un signe de ponctuation&#xa0;: %1</translation>
    </message>
    <message>
        <source>These quotation marks are those of another language: %1</source>
        <translation>Ces guillemets sont ceux d’une autre langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the file in an editor that knows JSON, and correct this place.</source>
        <translation>Ouvrez le fichier dans un éditeur qui connaît le JSON et corrigez cet endroit.</translation>
    </message>
    <message>
        <source>Compare it with the schema of the format, which “relais schema” prints.</source>
        <translation>Comparez-le avec le schéma du format, que «&#x202f;relais schema&#x202f;» affiche.</translation>
    </message>
    <message>
        <source>Move it to the folder of its kind: “playbooks/README.md” lists them.</source>
        <translation>Rangez-le dans le dossier de sa sorte&#xa0;: «&#x202f;playbooks/README.md&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Write a key that exists, or add what it names.</source>
        <translation>Écrivez une clé qui existe, ou ajoutez ce qu’elle nomme.</translation>
    </message>
    <message>
        <source>Give it a key of its own.</source>
        <translation>Donnez-lui une clé bien à lui.</translation>
    </message>
    <message>
        <source>Let a scene stop it, bring it back or speak of it, or take the role out.</source>
        <translation>Faites-le tomber, revenir ou raconter par une scène, ou retirez le rôle.</translation>
    </message>
    <message>
        <source>Let a scene stop or bring back what it measures earlier, or allow less time.</source>
        <translation>Faites tomber ou revenir plus tôt ce qu’il mesure, ou accordez moins de temps.</translation>
    </message>
    <message>
        <source>Add the address where it was read, or take the fact out.</source>
        <translation>Ajoutez l’adresse où il a été lu, ou retirez-le.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>Write it without them, as text messages are written.</source>
        <translation>Écrivez-le sans eux, comme s’écrit un SMS.</translation>
    </message>
    <message>
        <source>Say instead: %1</source>
        <extracomment>%1 is another wording</extracomment>
        <translation>Dites plutôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say who says so, or that it is to be confirmed.</source>
        <translation>Dites qui l’affirme, ou que c’est à confirmer.</translation>
    </message>
    <message>
        <source>Describe it without the name until the instant that names it.</source>
        <translation>Décrivez sans le nom jusqu’à l’instant où il est donné.</translation>
    </message>
    <message>
        <source>Write it in both languages.</source>
        <translation>Écrivez-le dans les deux langues.</translation>
    </message>
    <message>
        <source>Use ’ for the apostrophe, and “ ” or « » for quotations.</source>
        <translation>Employez ’ pour l’apostrophe, « » ou “ ” pour les citations.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retirez-la.</translation>
    </message>
    <message>
        <source>Use the one character: …</source>
        <translation>Employez le caractère unique&#xa0;: …</translation>
    </message>
    <message>
        <source>Put U+202F before ; ! and ?</source>
        <translation>Mettez U+202F avant ; ! et ?</translation>
    </message>
    <message>
        <source>Put U+00A0 before the colon.</source>
        <translation>Mettez U+00A0 avant le deux-points.</translation>
    </message>
    <message>
        <source>Put U+202F inside « and »</source>
        <translation>Mettez U+202F à l’intérieur de « et »</translation>
    </message>
    <message>
        <source>Put U+00A0 between the number and its unit.</source>
        <translation>Mettez U+00A0 entre le nombre et son unité.</translation>
    </message>
    <message>
        <source>English has no space there: take it out.</source>
        <translation>L’anglais n’a pas d’espace à cet endroit&#xa0;: retirez-la.</translation>
    </message>
    <message>
        <source>Use “ ” in English and « » in French.</source>
        <translation>Employez “ ” en anglais et « » en français.</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Fiches réflexes</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Real outages</source>
        <translation>Pannes réelles</translation>
    </message>
    <message>
        <source>Tools and providers of the catalogue</source>
        <translation>Outils et prestataires du catalogue</translation>
    </message>
    <message>
        <source>Pages of questions</source>
        <translation>Pages de questions</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>Mots à éviter</translation>
    </message>
    <message>
        <source>Phrases of documents</source>
        <translation>Formules des documents</translation>
    </message>
    <message>
        <source>Example plans</source>
        <translation>Plans d’exemple</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>No scene of the short drill serves the objective “%1”.</source>
        <extracomment>%1 is the key of an objective</extracomment>
        <translation>Aucune scène de l’exercice court ne sert l’objectif «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No scene serves the objective “%1”.</source>
        <translation>Aucune scène ne sert l’objectif «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name the objective in a scene of that length, or take it out.</source>
        <translation>Nommez l’objectif dans une scène de cette durée, ou retirez-le.</translation>
    </message>
    <message>
        <source>content/%1 is left out: %2. What comes with Relais stands in for it.</source>
        <extracomment>%1 is a file of the user’s own content folder and a place in it, %2 what is wrong, without full stop</extracomment>
        <translation>content/%1 est laissé de côté&#xa0;: %2. Ce qui est livré avec Relais le remplace.</translation>
    </message>
    <message>
        <source>Words of every drill</source>
        <translation>Textes communs à tous les exercices</translation>
    </message>
    <message>
        <source>Ideas of fallbacks</source>
        <translation>Idées de solutions de secours</translation>
    </message>
    <message>
        <source>Questions about hidden dependencies</source>
        <translation>Questions sur les dépendances cachées</translation>
    </message>
    <message>
        <source>Fingerprints of providers</source>
        <translation>Empreintes de prestataires</translation>
    </message>
    <message>
        <source>Legal reminders</source>
        <translation>Rappels légaux</translation>
    </message>
    <message>
        <source>content/%1 is left out: %2.</source>
        <extracomment>%1 is a file of the content folder beside a plan and a place in it, %2 what is wrong, without full stop</extracomment>
        <translation>content/%1 est laissé de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Provided with this plan</source>
        <extracomment>%1 is what is said of a scenario or a real outage that somebody provided with the plan</extracomment>
        <translation>Fourni avec ce plan</translation>
    </message>
    <message>
        <source>Provided with this plan. %1</source>
        <translation>Fourni avec ce plan. %1</translation>
    </message>
</context>
<context>
    <name>relais::LibraryViewModel</name>
    <message>
        <source>Nothing is here.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>Nothing is found for “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>relais::MapPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what it is (&quot;Critical tool&quot;), %2 what stands in for it (&quot;fallback tried&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Public hint of %1, to confirm</source>
        <extracomment>What is publicly said of a provider: %1 is a date</extracomment>
        <translation>Indice public du %1, à confirmer</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>one of several</source>
        <extracomment>Of a tool or provider: another one does the same</extracomment>
        <translation>l’un ou l’autre</translation>
    </message>
    <message>
        <source>holds %1 without</source>
        <extracomment>%1 is a duration: how long it goes on without what stands beside it</extracomment>
        <translation>tient %1 sans</translation>
    </message>
    <message>
        <source>Nothing stands behind it: that is an answer of the plan.</source>
        <translation>Rien d’autre&#xa0;: c’est la réponse donnée dans le plan.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>On ne le sait pas encore.</translation>
    </message>
    <message>
        <source>Nothing, as far as the plan says.</source>
        <translation>Rien, d’après le plan.</translation>
    </message>
    <message>
        <source>%1 already relies on %2.</source>
        <extracomment>%1 rests on %2 and the plan says so already</extracomment>
        <translation>%1 repose déjà sur %2.</translation>
    </message>
    <message>
        <source>Added: %1 relies on %2</source>
        <extracomment>%1 is a tool, %2 the provider or tool it rests on</extracomment>
        <translation>Ajouté&#xa0;: %1 repose sur %2</translation>
    </message>
    <message>
        <source>Confirmed: %1 relies on %2</source>
        <extracomment>%1 is a tool, %2 the provider it rests on</extracomment>
        <translation>Confirmé&#xa0;: %1 repose sur %2</translation>
    </message>
    <message>
        <source>Observed on %1, to confirm</source>
        <extracomment>Of a provider that was seen behind a domain: %1 is a date</extracomment>
        <translation>Observé le %1, à confirmer</translation>
    </message>
    <message>
        <source>observed on %1</source>
        <extracomment>Of a provider that was seen behind a domain, and confirmed: %1 is a date</extracomment>
        <translation>observé le %1</translation>
    </message>
</context>
<context>
    <name>relais::MapViewModel</name>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1 is what was typed into the search field of the map</extracomment>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter</source>
        <extracomment>%1 is a tool, activity or provider</extracomment>
        <translation>%1 est masqué par le filtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The search found several: %1 is the place of the one shown, %2 how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Filters of the map: everything; what goes with the critical tools; with what lacks something</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Critical, %1</source>
        <translation>Critiques, %1</translation>
    </message>
    <message>
        <source>To fill in, %1</source>
        <translation>À compléter, %1</translation>
    </message>
    <message>
        <source>Touched, %1</source>
        <extracomment>Filter of the map: what the outage that one imagines reaches, and what is beside it</extracomment>
        <translation>Touchés, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) hidden by the filter</source>
        <translation>
            <numerusform>%n outil masqué par le filtre</numerusform>
            <numerusform>%n outils masqués par le filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) hidden by the filter</source>
        <extracomment>Activities, tools and providers of the map</extracomment>
        <translation>
            <numerusform>%n élément masqué par le filtre</numerusform>
            <numerusform>%n éléments masqués par le filtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::MapWords</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Critical tool</source>
        <translation>Outil critique</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>fallback tried</source>
        <translation>secours essayé</translation>
    </message>
    <message>
        <source>fallback to try</source>
        <translation>secours à essayer</translation>
    </message>
    <message>
        <source>fallback in part</source>
        <translation>secours en partie</translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation>sans secours</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a name, %2 what it is: &quot;Shopify, critical tool&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the cause of the outage</source>
        <extracomment>Of a tool or provider in an outage that one imagines</extracomment>
        <translation>la cause de la panne</translation>
    </message>
    <message>
        <source>stopped by the outage</source>
        <translation>arrêté par la panne</translation>
    </message>
    <message>
        <source>serves %1</source>
        <extracomment>%1 are names of activities and tools</extracomment>
        <translation>sert à %1</translation>
    </message>
    <message>
        <source>perhaps on %1, to confirm</source>
        <extracomment>%1 are names of providers that nobody has confirmed</extracomment>
        <translation>peut-être sur %1, à confirmer</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a sentence about one tool</extracomment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>relies on %1</source>
        <extracomment>%1 are names of tools and providers</extracomment>
        <translation>repose sur %1</translation>
    </message>
</context>
<context>
    <name>relais::MessageDayPanel</name>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien de précis</translation>
    </message>
    <message>
        <source>%1, while it is blocked</source>
        <extracomment>A time for the next message: %1 is a time of day</extracomment>
        <translation>%1, tant que c’est bloqué</translation>
    </message>
    <message>
        <source>%1, once it is stable</source>
        <translation>%1, si c’est stable</translation>
    </message>
</context>
<context>
    <name>relais::MessageReminder</name>
    <message>
        <source>It is past %1: the next word is due. To: %2.</source>
        <extracomment>%1 is a time of day, %2 who is waiting for a message</extracomment>
        <translation>%1 est passé&#xa0;: c’est l’heure du prochain message. Pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Next word at %1. To: %2.</source>
        <extracomment>%1 is a time of day, %2 who is waiting for a message</extracomment>
        <translation>Prochain point à %1. Pour&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>relais::MessageText</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>At the start</source>
        <comment>moment of an outage</comment>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>moment of an outage</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Workaround</source>
        <comment>moment of an outage</comment>
        <translation>Contournement</translation>
    </message>
    <message>
        <source>On return</source>
        <comment>moment of an outage</comment>
        <translation>Au retour</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>moment of an outage</comment>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Phone script</source>
        <translation>Téléphone, à dire</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Répondeur</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Affichette</translation>
    </message>
    <message>
        <source>Team chat</source>
        <translation>Messagerie de l’équipe</translation>
    </message>
    <message>
        <source>Phone tree</source>
        <translation>Chaîne d’appels</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters, %n SMS</source>
        <extracomment>%1 is a number of characters, %n of text messages</extracomment>
        <translation>
            <numerusform>%1 caractères, %n SMS</numerusform>
            <numerusform>%1 caractères, %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>These characters make the SMS dearer: %1</source>
        <translation>Ces caractères rendent le SMS plus long&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), %1 at best</source>
        <extracomment>%1 is the most that the channel takes at its best</extracomment>
        <translation>
            <numerusform>%n caractère, %1 au mieux</numerusform>
            <numerusform>%n caractères, %1 au mieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to fill in: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Encore à remplir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Says what does not work, and since when</source>
        <translation>Dit ce qui ne marche pas, depuis quand</translation>
    </message>
    <message>
        <source>Says what to do now</source>
        <translation>Dit quoi faire maintenant</translation>
    </message>
    <message>
        <source>Gives the time of the next message</source>
        <translation>Donne l’heure du prochain message</translation>
    </message>
    <message>
        <source>States nothing unverified</source>
        <translation>N’affirme rien de non vérifié</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>Advice on a message: %1 is a word in it, %2 what to do about it</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy the SMS</source>
        <translation>Copier le SMS</translation>
    </message>
    <message>
        <source>Copy the email</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Title of a message: %1 is an audience, %2 a moment in the middle of a sentence</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Absent staff</source>
        <translation>Équipe absente</translation>
    </message>
    <message>
        <source>Priority customers</source>
        <translation>Clients prioritaires</translation>
    </message>
    <message>
        <source>Supplier of the tool</source>
        <translation>Prestataire de l’outil</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Public offices</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>CNIL, draft</source>
        <extracomment>The French data protection authority</extracomment>
        <translation>CNIL, brouillon</translation>
    </message>
    <message>
        <source>Persons concerned</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>An outage</source>
        <translation>Une panne</translation>
    </message>
    <message>
        <source>A computer attack</source>
        <translation>Une attaque informatique</translation>
    </message>
    <message>
        <source>Data about persons</source>
        <translation>Des données de personnes</translation>
    </message>
    <message>
        <source>A fraud over bank details</source>
        <translation>Une fraude au RIB</translation>
    </message>
    <message>
        <source>Closed for the day</source>
        <translation>Une fermeture</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Copy the draft</source>
        <translation>Copier le brouillon</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put “%1”</source>
        <translation>Mettre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This channel rests on %1, as what is down does. Try it before you rely on it.</source>
        <extracomment>%1 is a tool or provider</extracomment>
        <translation>Ce canal repose sur %1, comme ce qui est en panne. Essayez-le avant de compter dessus.</translation>
    </message>
    <message>
        <source>This channel falls with what is down, and so do the others. Tell people face to face.</source>
        <translation>Ce canal tombe avec ce qui est en panne, et les autres aussi. Prévenez de vive voix.</translation>
    </message>
    <message>
        <source>All the channels of your plan fall with what is down. In this order: %1.</source>
        <extracomment>%1 is a list of channels, the first to take first</extracomment>
        <translation>Tous les canaux de votre plan tombent avec ce qui est en panne. Dans cet ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This channel falls with what is down. Take instead, in this order: %1.</source>
        <translation>Ce canal tombe avec ce qui est en panne. Prenez plutôt, dans cet ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Have customers lost money? Let your insurer read this first.</source>
        <translation>Des clients ont-ils perdu de l’argent&#x202f;? Faites relire par votre assureur.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) from when you knew</source>
        <extracomment>A delay that the law gives</extracomment>
        <translation>
            <numerusform>%n&#xa0;heure après l’avoir su</numerusform>
            <numerusform>%n&#xa0;heures après l’avoir su</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation>Au plus tard le %1 à %2</translation>
    </message>
</context>
<context>
    <name>relais::MessagesViewModel</name>
    <message numerus="yes">
        <source>%n ready</source>
        <comment>messages</comment>
        <extracomment>How many messages there are: %1 is the sentence “2 to complete”</extracomment>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, %1</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n prêt, %1</numerusform>
            <numerusform>%n prêts, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n à compléter</numerusform>
            <numerusform>%n à compléter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::OutageText</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: %1 and %2 are times of day</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time of day</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>dans la nuit</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>dans la matinée</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>dans l’après-midi</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>dans la soirée</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ce jour-là</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>told afterwards</source>
        <translation>su après coup</translation>
    </message>
    <message>
        <source>made public: %1</source>
        <extracomment>%1 is a time of day, as &quot;11:47&quot; or &quot;about 11:47&quot;</extracomment>
        <translation>rendu public&#xa0;: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>relais::PlanFolderViewModel</name>
    <message>
        <source>No plan lies in this folder.</source>
        <translation>Ce dossier ne contient aucun plan.</translation>
    </message>
</context>
<context>
    <name>relais::PlanTable</name>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Dernière relecture</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Dernier exercice</translation>
    </message>
    <message>
        <source>Last trial</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Contacts to verify</source>
        <translation>Contacts à vérifier</translation>
    </message>
    <message>
        <source>Urgent activities without a fallback</source>
        <extracomment>Heading of a column: how many</extracomment>
        <translation>Activités urgentes sans solution</translation>
    </message>
    <message>
        <source>Version handed out</source>
        <translation>Version remise</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 is the version of a plan, %2 a date</extracomment>
        <translation>%1, le %2</translation>
    </message>
</context>
<context>
    <name>relais::PlanViewModel</name>
    <message>
        <source>No copy of this plan could be kept today. The plan itself is safe.</source>
        <translation>Aucune copie de ce plan n’a pu être gardée aujourd’hui. Le plan lui-même est en sûreté.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>Under the firm&apos;s name: %1 is a time such as 14:32, or a day such as yesterday</extracomment>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>This cannot be undone any more: what it changed has been changed again since.</source>
        <translation>Ce changement ne peut plus être annulé&#xa0;: ce qu’il touchait a changé depuis.</translation>
    </message>
    <message>
        <source>The plan is now saved in “%1”. Its history before %2 stays in the former file.</source>
        <extracomment>After saving in another folder: %1 is a file name, %2 a date</extracomment>
        <translation>Le plan est maintenant enregistré dans «&#x202f;%1&#x202f;». Son historique d’avant le %2 reste dans l’ancien fichier.</translation>
    </message>
    <message>
        <source>This is an example: nothing is saved.</source>
        <translation>Ceci est un exemple&#xa0;: rien n’est enregistré.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>relais::PlaybookText</name>
    <message numerus="yes">
        <source>%n change(s) to take over</source>
        <comment>of generated steps that a person had edited</comment>
        <translation>
            <numerusform>%n changement à reprendre</numerusform>
            <numerusform>%n changements à reprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>To write</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>Fallback for a part only</source>
        <translation>Secours en partie</translation>
    </message>
    <message>
        <source>Fallback to try</source>
        <translation>Secours à essayer</translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <comment>gaps of a playbook</comment>
        <translation>
            <numerusform>%n point à compléter</numerusform>
            <numerusform>%n points à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date, read again on %1</source>
        <extracomment>State of a playbook: %1 is a day and month</extracomment>
        <translation>À jour, relue le %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>%1, playbook %2</source>
        <extracomment>Head of a playbook: %1 is the firm, %2 a number</extracomment>
        <translation>%1, fiche réflexe %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) too many: a page takes 10.</source>
        <translation>
            <numerusform>%n étape de trop&#xa0;: une page en tient 10.</numerusform>
            <numerusform>%n étapes de trop&#xa0;: une page en tient 10.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>La page est pleine.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more step(s).</source>
        <translation>
            <numerusform>Il reste de la place pour %n étape.</numerusform>
            <numerusform>Il reste de la place pour %n étapes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) made in the other language stand there only.</source>
        <translation>
            <numerusform>%n modification faite dans l’autre langue n’est pas ici.</numerusform>
            <numerusform>%n modifications faites dans l’autre langue ne sont pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool %1</source>
        <extracomment>%1 is a tool, or an activity</extracomment>
        <translation>Outil %1</translation>
    </message>
    <message>
        <source>Activity “%1”</source>
        <translation>Activité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Fallback “%1”</source>
        <translation>Secours «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Discussed in a drill</source>
        <translation>Discuté en exercice</translation>
    </message>
    <message>
        <source>Tried for real</source>
        <translation>Essayé pour de vrai</translation>
    </message>
    <message>
        <source>Used in an outage</source>
        <translation>A servi en panne</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many.</source>
        <translation>
            <numerusform>%n ligne de trop.</numerusform>
            <numerusform>%n lignes de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n line(s).</source>
        <translation>
            <numerusform>Il reste de la place pour %n&#xa0;ligne.</numerusform>
            <numerusform>Il reste de la place pour %n&#xa0;lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library, for any firm</source>
        <translation>La bibliothèque, pour toute entreprise</translation>
    </message>
    <message>
        <source>What it was written for is no longer in the plan.</source>
        <translation>Ce pour quoi il était écrit n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Written on the playbook of %1, whose step is gone.</source>
        <translation>Écrit sur la fiche de %1, dont l’étape n’existe plus.</translation>
    </message>
</context>
<context>
    <name>relais::PlaybooksViewModel</name>
    <message>
        <source>As the card says</source>
        <translation>Selon la fiche</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>Heading of the panel about the selected step: %1 is its number</extracomment>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Étape supprimée</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <extracomment>%1 is the name of a playbook</extracomment>
        <translation>Déplacé vers %1</translation>
    </message>
    <message>
        <source>Text removed</source>
        <translation>Texte supprimé</translation>
    </message>
    <message>
        <source>To put elsewhere</source>
        <extracomment>Heading over texts whose place is gone: they are to be given another</extracomment>
        <translation>À reclasser</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a place</source>
        <translation>
            <numerusform>%n texte sans place</numerusform>
            <numerusform>%n textes sans place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ProgrammeText</name>
    <message numerus="yes">
        <source>%1 of %n activities never exercised</source>
        <extracomment>%n is how many activities there are, %1 how many of them were never exercised</extracomment>
        <translation>
            <numerusform>%1 activité sur %n jamais exercée</numerusform>
            <numerusform>%1 activités sur %n jamais exercées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fallbacks never exercised</source>
        <extracomment>%n is how many fallbacks there are, %1 how many of them were never exercised</extracomment>
        <translation>
            <numerusform>%1 secours sur %n jamais exercé</numerusform>
            <numerusform>%1 secours sur %n jamais exercés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deputies not yet in a drill</source>
        <extracomment>%n is how many deputies there are, %1 how many of them took part in no drill so far</extracomment>
        <translation>
            <numerusform>%1 suppléant sur %n pas encore venu à un exercice</numerusform>
            <numerusform>%1 suppléants sur %n pas encore venus à un exercice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scenarios never played</source>
        <extracomment>%n is how many scenarios there are, %1 how many of them were never played</extracomment>
        <translation>
            <numerusform>%1 scénario sur %n jamais joué</numerusform>
            <numerusform>%1 scénarios sur %n jamais joués</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <extracomment>A date of the programme of drills: %1 is a day</extracomment>
        <translation>%1, proposé</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, prévu</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Drills of %1</source>
        <translation>Exercices de %1</translation>
    </message>
    <message>
        <source>DRILL: play an outage together</source>
        <translation>EXERCICE&#xa0;: jouer une panne ensemble</translation>
    </message>
    <message>
        <source>This is a drill. The plan is tested, not people.</source>
        <translation>Ceci est un exercice. On teste le plan, pas les personnes.</translation>
    </message>
    <message>
        <source>Activities never exercised: %1</source>
        <extracomment>%1 is a list of activities</extracomment>
        <translation>Activités jamais exercées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fallbacks never exercised: %1</source>
        <extracomment>%1 is a list of fallbacks</extracomment>
        <translation>Secours jamais exercés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::ProvidedContentPanel</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scénario</numerusform>
            <numerusform>%n scénarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real outage(s)</source>
        <translation>
            <numerusform>%n vraie panne</numerusform>
            <numerusform>%n vraies pannes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) of a fallback</source>
        <translation>
            <numerusform>%n idée de secours</numerusform>
            <numerusform>%n idées de secours</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “content” beside this plan holds nothing that Relais can use.</source>
        <translation>Le dossier «&#x202f;content&#x202f;» à côté de ce plan ne contient rien que Relais puisse utiliser.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>In use, provided with this plan: %1.</source>
        <extracomment>%1 is an enumeration: “2 scenarios, 1 real outage”</extracomment>
        <translation>Fourni avec ce plan et utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Provided with this plan, not in use: %1. Accept it if you know where it comes from.</source>
        <translation>Fourni avec ce plan, pas encore utilisé&#xa0;: %1. Acceptez-le si vous savez d’où il vient.</translation>
    </message>
</context>
<context>
    <name>relais::QuestionnairePickerViewModel</name>
    <message>
        <source>new person</source>
        <extracomment>Beside a name that is typed and that the plan does not have yet</extracomment>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>half of what you tolerate</source>
        <translation>la moitié de ce que vous tolérez</translation>
    </message>
</context>
<context>
    <name>relais::QuestionnaireProgressViewModel</name>
    <message>
        <source>You are at page %1 of %2.</source>
        <translation>Vous en êtes à la page %1 sur %2.</translation>
    </message>
    <message>
        <source>Every critical tool has a fallback.</source>
        <translation>Chaque outil critique a un secours.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still without a solution.</source>
        <translation>
            <numerusform>%n&#xa0;point reste sans solution.</numerusform>
            <numerusform>%n&#xa0;points restent sans solution.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A place among the pages of a chapter</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 stops</source>
        <extracomment>A page of the questionnaire: %1 is the name of a tool</extracomment>
        <translation>Si %1 s’arrête</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), about %1 minutes</source>
        <extracomment>Of the questionnaire: %n is a number of pages, %1 of minutes</extracomment>
        <translation>
            <numerusform>%n page, environ %1 minutes</numerusform>
            <numerusform>%n pages, environ %1 minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>All pages done: %1</source>
        <translation>Toutes les pages sont vues&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of %1, %2</source>
        <extracomment>%n pages are done of %1; %2 is « about 13 minutes left »</extracomment>
        <translation>
            <numerusform>%n page sur %1, %2</numerusform>
            <numerusform>%n pages sur %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Your outage is told.</source>
        <translation>Votre panne est racontée.</translation>
    </message>
    <message>
        <source>You have seen every page.</source>
        <translation>Vous avez vu toutes les pages.</translation>
    </message>
    <message>
        <source>Your first plan is written.</source>
        <translation>Votre premier plan est écrit.</translation>
    </message>
    <message>
        <source>What stopped, what you did and what was missing are in the plan. It asks only the rest now.</source>
        <translation>Ce qui s’est arrêté, ce que vous avez fait et ce qui a manqué sont dans le plan. Il ne demande plus que le reste.</translation>
    </message>
    <message>
        <source>The plan has no activity or no tool yet, so there is nothing to protect. The pages put off wait.</source>
        <translation>Le plan n’a pas encore d’activité ou pas encore d’outil&#xa0;: il n’y a rien à protéger. Les pages laissées vous attendent.</translation>
    </message>
    <message>
        <source>How long your activities can wait is not said yet: Relais cannot tell which tools are critical.</source>
        <translation>Vous n’avez pas encore dit combien de temps vos activités peuvent attendre&#xa0;: Relais ne peut pas savoir quels outils sont critiques.</translation>
    </message>
    <message>
        <source>No tool is critical, as far as the answers tell.</source>
        <translation>D’après vos réponses, aucun outil n’est critique.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of %1 still without an answer.</source>
        <extracomment>Of the questionnaire: %n pages have no answer yet, of %1</extracomment>
        <translation>
            <numerusform>%n page sur %1 est encore sans réponse.</numerusform>
            <numerusform>%n pages sur %1 sont encore sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second pass is done.</source>
        <translation>Le deuxième passage est fait.</translation>
    </message>
</context>
<context>
    <name>relais::QuestionnaireViewModel</name>
    <message>
        <source>The example is filled in.</source>
        <translation>L’exemple est repris.</translation>
    </message>
    <message>
        <source>%1, question %2 of %3</source>
        <extracomment>%1 is a chapter, %2 and %3 the question&apos;s place in it</extracomment>
        <translation>%1, question %2 sur %3</translation>
    </message>
    <message>
        <source>The line is removed.</source>
        <translation>La ligne est retirée.</translation>
    </message>
    <message>
        <source>Nothing to ask here yet: this page fills once the plan has activities and tools.</source>
        <translation>Rien à demander ici pour l’instant&#xa0;: cette page se remplit quand le plan a des activités et des outils.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <translation>
            <numerusform>%n ligne collée.</numerusform>
            <numerusform>%n lignes collées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::QuestionnaireWords</name>
    <message>
        <source>to find out</source>
        <translation>à trouver</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Days of the week, from %1 to %2: &quot;Mon to Fri&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Write a duration, such as 30 min, 2 h or 1 day.</source>
        <translation>Écrivez une durée, par exemple 30&#xa0;min, 2&#xa0;h ou 1&#xa0;j.</translation>
    </message>
    <message>
        <source>Write a time of day, such as 8:30.</source>
        <translation>Écrivez une heure, par exemple 8:30.</translation>
    </message>
    <message>
        <source>Write a date, such as 12/05/2026.</source>
        <translation>Écrivez une date, par exemple 12/05/2026.</translation>
    </message>
    <message>
        <source>Write days of the month, such as 5 and 15.</source>
        <translation>Écrivez des jours du mois, par exemple 5 et 15.</translation>
    </message>
    <message>
        <source>Write an amount in euros.</source>
        <translation>Écrivez un montant en euros.</translation>
    </message>
    <message>
        <source>Write a phone number, such as 03 53 01 22 10.</source>
        <translation>Écrivez un numéro, par exemple 03&#xa0;53&#xa0;01&#xa0;22&#xa0;10.</translation>
    </message>
    <message>
        <source>“%1” is missing here. Fill it in, or remove the line.</source>
        <extracomment>%1 is the name of a field, such as Name</extracomment>
        <translation>«&#x202f;%1&#x202f;» manque ici. Complétez, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Ajouter un outil</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter un geste</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Ajouter une copie</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>Boutique en ligne</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Boulangerie</translation>
    </message>
    <message>
        <source>Accountants</source>
        <translation>Cabinet comptable</translation>
    </message>
    <message>
        <source>Medical practice</source>
        <translation>Cabinet médical</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrication</translation>
    </message>
    <message>
        <source>Another trade</source>
        <translation>Autre métier</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>A recovery target that is proposed, not yet accepted: %1 is a duration</extracomment>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>Write a percentage, such as 50&#xa0;%.</source>
        <translation>Écrivez un pourcentage, par exemple 50&#xa0;%.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>No activity has this name. Choose one of the list.</source>
        <translation>Aucune activité ne porte ce nom. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>This line names it already. Choose another.</source>
        <translation>Cette ligne le cite déjà. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>Write days of the week, such as Mon-Fri.</source>
        <translation>Écrivez des jours de la semaine, par exemple lundi-vendredi.</translation>
    </message>
</context>
<context>
    <name>relais::RecoveryText</name>
    <message numerus="yes">
        <source>%n item(s) of the plan were saved: %1.</source>
        <extracomment>After a damaged plan was recovered: %1 says from where</extracomment>
        <translation>
            <numerusform>%n élément du plan a été récupéré&#xa0;: %1.</numerusform>
            <numerusform>%n éléments du plan ont été récupérés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history begins anew; the damaged file still holds the former one.</source>
        <translation>L’historique recommence ici&#x202f;; l’ancien reste dans le fichier abîmé.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be saved: please enter them again where a “?” stands.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être récupéré&#xa0;: ressaisissez-le là où figure un «&#x202f;?&#x202f;».</numerusform>
            <numerusform>%n éléments n’ont pas pu être récupérés&#xa0;: ressaisissez-les là où figure un «&#x202f;?&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the file still speaks of is missing.</source>
        <translation>Rien de ce que le fichier mentionne encore ne manque.</translation>
    </message>
    <message>
        <source>Nothing is lost, but please read again what is listed as older.</source>
        <translation>Rien n’est perdu, mais relisez ce qui est signalé comme plus ancien.</translation>
    </message>
    <message numerus="yes">
        <source>%n from the file</source>
        <translation>
            <numerusform>%n du fichier</numerusform>
            <numerusform>%n du fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from its history</source>
        <translation>
            <numerusform>%n de son historique</numerusform>
            <numerusform>%n de son historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the copy of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%n de la copie du %1</numerusform>
            <numerusform>%n de la copie du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of something recovered or lost: %1 is its kind, %2 what became of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>Of something recovered or lost: %1 is its kind, %2 its name, %3 what became of it</extracomment>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Drill or outage log</source>
        <translation>Journal d’exercice ou de panne</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>impossible à récupérer</translation>
    </message>
    <message>
        <source>saved, but something that it named could not be</source>
        <translation>récupéré, sauf un élément qu’il citait</translation>
    </message>
    <message>
        <source>as the copy has it; later changes may be missing</source>
        <translation>tel que dans la copie&#x202f;; des changements plus récents peuvent manquer</translation>
    </message>
    <message>
        <source>saved up to a gap; later changes may be missing</source>
        <translation>récupéré jusqu’à une lacune&#x202f;; des changements plus récents peuvent manquer</translation>
    </message>
    <message>
        <source>saved as it was</source>
        <translation>récupéré tel quel</translation>
    </message>
</context>
<context>
    <name>relais::ScanText</name>
    <message>
        <source>This is not the name of a domain. Type one such as maison-lenoir.fr, a web address or an e-mail address.</source>
        <translation>Ce n’est pas un nom de domaine. Saisissez-en un comme maison-lenoir.fr, une adresse de site ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of what is asked of a name server: %1 is a name, %2 kinds of records (&quot;NS, MX&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The headers of the page %1, not its content. By http if nobody answers by https; three redirections at most are followed.</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Les en-têtes de la page %1, pas son contenu. En http si personne ne répond en https&#x202f;; trois redirections suivies au plus.</translation>
    </message>
    <message>
        <source>Domain names (DNS)</source>
        <translation>Noms de domaine (DNS)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Filter before the mailboxes</source>
        <translation>Filtre devant les boîtes aux lettres</translation>
    </message>
    <message>
        <source>E-mail sent in your name</source>
        <translation>E-mails envoyés en votre nom</translation>
    </message>
    <message>
        <source>Protection before the site</source>
        <translation>Protection devant le site</translation>
    </message>
    <message>
        <source>Distribution of the site</source>
        <translation>Diffusion du site</translation>
    </message>
    <message>
        <source>Hosting of the site</source>
        <translation>Hébergement du site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>%1, which publicly stands on %2</source>
        <extracomment>%1 is a provider, %2 the provider that it stands on</extracomment>
        <translation>%1, qui repose publiquement sur %2</translation>
    </message>
    <message>
        <source>Allowed to send; that may be a thing of the past</source>
        <translation>Autorisé à envoyer&#x202f;; c’est peut-être du passé</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>A sure sign</source>
        <translation>Signe sûr</translation>
    </message>
    <message>
        <source>A well-known sign, not read again</source>
        <translation>Signe notoire, non relu</translation>
    </message>
    <message>
        <source>A weak sign</source>
        <translation>Signe faible</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <extracomment>%1 is what was read, such as “NS bradley.ns.cloudflare.com”</extracomment>
        <translation>Vu dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign known from: %1 (%2)</source>
        <extracomment>Of a sign by which a provider is known: %1 is where that is written, %2 a date</extracomment>
        <translation>Signe connu par&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: not verified</source>
        <extracomment>%1 is a part of a domain, such as “E-mail”</extracomment>
        <translation>%1&#xa0;: non vérifié</translation>
    </message>
    <message>
        <source>No domain is called %1. Check how it is written; nothing has changed.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>Aucun domaine ne s’appelle %1. Vérifiez comment il s’écrit&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>No network: nothing was asked, nothing has changed.</source>
        <translation>Pas de réseau&#xa0;: rien n’a été demandé, rien n’a changé.</translation>
    </message>
    <message>
        <source>Nobody answered in time, so nothing is verified. Nothing has changed.</source>
        <translation>Personne n’a répondu à temps, donc rien n’est vérifié. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Stopped: nothing is verified, nothing has changed.</source>
        <translation>Recherche arrêtée&#xa0;: rien n’est vérifié, rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>relais::ScanViewModel</name>
    <message>
        <source>%1, seen on %2: no provider was recognised. That does not mean that there is none.</source>
        <extracomment>%1 is a domain, %2 a date</extracomment>
        <translation>%1, observé le %2&#xa0;: aucun prestataire reconnu. Cela ne veut pas dire qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>%1, seen on %2. Nothing counts in the plan before you confirm it.</source>
        <extracomment>%1 is a domain, %2 a date</extracomment>
        <translation>%1, observé le %2. Rien ne compte dans le plan tant que vous n’avez pas confirmé.</translation>
    </message>
    <message>
        <source>Say which tool it is about, then you can answer.</source>
        <translation>Dites de quel outil il s’agit&#x202f;; vous pourrez ensuite répondre.</translation>
    </message>
    <message>
        <source>Confirmed: it counts in the plan</source>
        <translation>Confirmé&#xa0;: il compte dans le plan</translation>
    </message>
    <message>
        <source>You will ask: it does not count yet</source>
        <translation>À demander&#xa0;: il ne compte pas encore</translation>
    </message>
    <message>
        <source>Refused: it does not count</source>
        <translation>Refusé&#xa0;: il ne compte pas</translation>
    </message>
    <message>
        <source>This is the tool itself</source>
        <translation>C’est l’outil lui-même</translation>
    </message>
    <message>
        <source>%1 now counts in the plan</source>
        <translation>%1 compte maintenant dans le plan</translation>
    </message>
</context>
<context>
    <name>relais::SearchEntries</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Fiches réflexes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>Beside a fallback found by the search: %1 is a list of activities</extracomment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A message found by the search: %1 is an audience, %2 a moment, %3 a channel</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>relais::SearchViewModel</name>
    <message>
        <source>Nothing is called “%1” in this plan. Try the beginning of a name, or fewer words.</source>
        <extracomment>%1 is what was typed into the search</extracomment>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;» dans ce plan. Essayez le début d’un nom, ou moins de mots.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>A group of found things that shows some of them: %1 is its name, %2 of %3 a count</extracomment>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>relais::SettingsViewModel</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;mois</numerusform>
            <numerusform>%n&#xa0;mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::SheetText</name>
    <message>
        <source>There is nothing in this table. Choose another file, or copy the cells again.</source>
        <translation>Ce tableau est vide. Choisissez un autre fichier, ou copiez de nouveau les cellules.</translation>
    </message>
    <message>
        <source>Reading this spreadsheet took too long and was stopped. Nothing was changed. Save its table alone in a new file, as .xlsx or CSV.</source>
        <translation>La lecture de ce classeur était trop longue et a été arrêtée. Rien n’a été modifié. Enregistrez le tableau seul dans un nouveau fichier, en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>This spreadsheet could not be read. Nothing was changed. Save it as CSV and choose that file.</source>
        <translation>Ce classeur n’a pas pu être lu. Rien n’a été modifié. Enregistrez-le en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This spreadsheet has more than %1 sheets. Nothing was changed. Keep those with your tables.</source>
        <translation>Ce classeur a plus de %1 feuilles. Rien n’a été modifié. Gardez celles où sont vos tableaux.</translation>
    </message>
    <message>
        <source>This table has more than %1 rows (%2). Nothing was changed. Cut it into several files.</source>
        <extracomment>%1 is a number, %2 a cell such as A50001</extracomment>
        <translation>Ce tableau a plus de %1 lignes (%2). Rien n’a été modifié. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This table has more than %1 columns (%2). Nothing was changed. Keep those that Relais needs.</source>
        <extracomment>%1 is a number, %2 a cell such as GS3</extracomment>
        <translation>Ce tableau a plus de %1 colonnes (%2). Rien n’a été modifié. Gardez celles dont Relais a besoin.</translation>
    </message>
    <message>
        <source>There is too much text in cell %1. Nothing was changed. Shorten it.</source>
        <extracomment>%1 is a cell such as B12</extracomment>
        <translation>La cellule %1 contient trop de texte. Rien n’a été modifié. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>This spreadsheet holds too much to be read. Nothing was changed. Save its table alone in a new file, as .xlsx or CSV.</source>
        <translation>Ce classeur contient trop de choses pour être lu. Rien n’a été modifié. Enregistrez le tableau seul dans un nouveau fichier, en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>This file is larger than %1. Nothing was changed. Keep the tables that Relais needs.</source>
        <translation>Ce fichier dépasse %1. Rien n’a été modifié. Gardez les tableaux dont Relais a besoin.</translation>
    </message>
    <message>
        <source>This spreadsheet has an old format that Relais does not read. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Ce classeur est dans un ancien format que Relais ne lit pas. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>Relais does not read .ods files. Open it in LibreOffice and save it as .xlsx or CSV.</source>
        <translation>Relais ne lit pas les fichiers .ods. Ouvrez-le dans LibreOffice et enregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>This spreadsheet is locked with a password. Open it in Excel, save it without a password, and choose that file.</source>
        <translation>Ce classeur est protégé par un mot de passe. Ouvrez-le dans Excel, enregistrez-le sans mot de passe, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>In cell %1, a quotation mark opens and never closes. Nothing was changed. Correct that cell, or save the table again.</source>
        <extracomment>%1 is a cell such as B12</extracomment>
        <translation>Dans la cellule %1, un guillemet s’ouvre et ne se ferme jamais. Rien n’a été modifié. Corrigez cette cellule, ou enregistrez de nouveau le tableau.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or incomplete. Nothing was changed. Ask for it again, or save it as CSV.</source>
        <translation>Ce classeur est abîmé ou incomplet. Rien n’a été modifié. Demandez-le de nouveau, ou enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>There is no table in this file. Choose an .xlsx or CSV file, or paste the cells.</source>
        <translation>Il n’y a pas de tableau dans ce fichier. Choisissez un fichier .xlsx ou CSV, ou collez les cellules.</translation>
    </message>
</context>
<context>
    <name>relais::StepText</name>
    <message>
        <source>Write a fallback for %1</source>
        <extracomment>%1 is a tool, provider or person that may fail</extracomment>
        <translation>Écrire un secours pour %1</translation>
    </message>
    <message>
        <source>Free “%1” from %2</source>
        <extracomment>%1 is a fallback, %2 what it falls with</extracomment>
        <translation>Rendre «&#x202f;%1&#x202f;» indépendant de %2</translation>
    </message>
    <message>
        <source>Find a second choice beside %1</source>
        <extracomment>%1 is a provider or tool</extracomment>
        <translation>Prévoir une alternative à %1</translation>
    </message>
    <message>
        <source>Try “%1” for real</source>
        <extracomment>%1 is a fallback</extracomment>
        <translation>Essayer «&#x202f;%1&#x202f;» pour de vrai</translation>
    </message>
    <message>
        <source>Name a deputy for %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Choisir qui remplace %1</translation>
    </message>
    <message>
        <source>Make “%1” ready sooner</source>
        <extracomment>%1 is a fallback</extracomment>
        <translation>Préparer «&#x202f;%1&#x202f;» plus vite</translation>
    </message>
    <message>
        <source>%1 stops without it, and nothing is planned yet.</source>
        <translation>Sans lui, une activité s’arrête&#xa0;: %1. Rien n’est encore prévu.</translation>
    </message>
    <message>
        <source>%1 Estimated cost: %2 an hour.</source>
        <extracomment>Follows the reason of the next step: %1 is an amount such as &quot;about €750&quot;</extracomment>
        <translation>%1 Coût estimé&#xa0;: %2 par heure.</translation>
    </message>
    <message>
        <source>It rests on %1 too: it would fall with what it replaces.</source>
        <extracomment>%1 is a tool or provider</extracomment>
        <translation>Ce secours repose aussi sur %1&#xa0;: il tomberait avec ce qu’il remplace.</translation>
    </message>
    <message>
        <source>It is written for %1, but nobody has done it for real yet.</source>
        <extracomment>%1 is an activity</extracomment>
        <translation>Il est écrit pour «&#x202f;%1&#x202f;», mais personne ne l’a encore fait pour de vrai.</translation>
    </message>
    <message>
        <source>%1 waits when this person is away.</source>
        <extracomment>%1 is what needs the person</extracomment>
        <translation>En son absence, une activité attend&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It takes longer to start than the recovery target of %1.</source>
        <extracomment>%1 is an activity</extracomment>
        <translation>Il met plus de temps à démarrer que la reprise visée pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>How long the next step takes: %1 is a duration</extracomment>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>“%1” rests on it alone.</source>
        <extracomment>%1 is what needs it</extracomment>
        <translation>«&#x202f;%1&#x202f;» repose sur lui seul.</translation>
    </message>
    <message>
        <source>Say how soon “%1” is ready</source>
        <extracomment>%1 is a fallback</extracomment>
        <translation>Dire en combien de temps «&#x202f;%1&#x202f;» est prêt</translation>
    </message>
    <message>
        <source>%1 stops without it: the fallback is written, but without that time it counts for nothing.</source>
        <extracomment>%1 is an activity</extracomment>
        <translation>Sans lui, une activité s’arrête&#xa0;: %1. Le secours est écrit, mais sans ce délai il ne compte pas.</translation>
    </message>
    <message>
        <source>The preparation of the drill was not changed.</source>
        <translation>La préparation de l’exercice n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The briefing was not begun.</source>
        <translation>Le briefing n’a pas commencé.</translation>
    </message>
    <message>
        <source>The next scene was not played.</source>
        <translation>La scène suivante n’a pas été jouée.</translation>
    </message>
    <message>
        <source>The drill was not paused.</source>
        <translation>L’exercice n’a pas été mis en pause.</translation>
    </message>
    <message>
        <source>The drill was not resumed.</source>
        <translation>L’exercice n’a pas repris.</translation>
    </message>
    <message>
        <source>The review was not closed.</source>
        <translation>Le bilan n’a pas été clos.</translation>
    </message>
    <message>
        <source>The note was not kept.</source>
        <translation>La note n’a pas été gardée.</translation>
    </message>
    <message>
        <source>The mark was not kept.</source>
        <translation>La marque n’a pas été gardée.</translation>
    </message>
    <message>
        <source>The correction was not kept.</source>
        <translation>La correction n’a pas été gardée.</translation>
    </message>
    <message>
        <source>The star was not kept.</source>
        <translation>L’étoile n’a pas été gardée.</translation>
    </message>
    <message>
        <source>The verdict was not changed.</source>
        <translation>Le résultat n’a pas été changé.</translation>
    </message>
    <message>
        <source>The briefing has not begun. Begin it first.</source>
        <translation>Le briefing n’a pas encore commencé. Commencez par là.</translation>
    </message>
    <message>
        <source>It has begun already. Go on from where it stands.</source>
        <translation>C’est déjà commencé. Continuez d’où vous en êtes.</translation>
    </message>
    <message>
        <source>The drill is paused. Resume it first.</source>
        <translation>L’exercice est en pause. Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>The drill is not paused. Go on from where it stands.</source>
        <translation>L’exercice n’est pas en pause. Continuez d’où vous en êtes.</translation>
    </message>
    <message>
        <source>No scene is left. End the drill.</source>
        <translation>Il ne reste aucune scène. Terminez l’exercice.</translation>
    </message>
    <message>
        <source>It would lie before what is written down already. Take a later time.</source>
        <translation>Elle se placerait avant ce qui est déjà noté. Prenez une heure plus tardive.</translation>
    </message>
    <message>
        <source>Something else was written down meanwhile. Look at it, then try again.</source>
        <translation>Autre chose a été noté entre-temps. Regardez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>Something is missing in it. Complete it.</source>
        <translation>Il y manque quelque chose. Complétez.</translation>
    </message>
    <message>
        <source>Its text is too long. Shorten it.</source>
        <translation>Le texte est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>What it is about is not there, or is there twice. Choose it again.</source>
        <translation>Ce dont il s’agit n’existe pas, ou existe deux fois. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>This fallback was not started in the drill. Take it out, or mark its start.</source>
        <translation>Ce secours n’a pas été lancé dans l’exercice. Retirez-le, ou marquez son lancement.</translation>
    </message>
    <message>
        <source>Have “%1” last longer</source>
        <extracomment>%1 is a fallback</extracomment>
        <translation>Faire durer «&#x202f;%1&#x202f;» plus longtemps</translation>
    </message>
    <message>
        <source>It carries %1 for a time only, then nothing does.</source>
        <extracomment>%1 is an activity</extracomment>
        <translation>Elle ne porte %1 qu’un temps, puis plus rien ne le fait.</translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation>Rien n’a été démarré.</translation>
    </message>
    <message>
        <source>The inject was not skipped.</source>
        <translation>L’événement n’a pas été sauté.</translation>
    </message>
    <message>
        <source>The inject was not postponed.</source>
        <translation>L’événement n’a pas été reporté.</translation>
    </message>
    <message>
        <source>The speed was not changed.</source>
        <translation>La vitesse n’a pas changé.</translation>
    </message>
    <message>
        <source>The time was not moved on.</source>
        <translation>Le temps n’a pas été avancé.</translation>
    </message>
    <message>
        <source>It was not ended.</source>
        <translation>Rien n’a été terminé.</translation>
    </message>
    <message>
        <source>What works and what does not was not changed.</source>
        <translation>Ce qui marche et ce qui ne marche pas n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The start was not changed.</source>
        <translation>Le début n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The answer was not kept.</source>
        <translation>La réponse n’a pas été gardée.</translation>
    </message>
    <message>
        <source>The step was not changed.</source>
        <translation>Le geste n’a pas été modifié.</translation>
    </message>
    <message>
        <source>It has not started. Start it first.</source>
        <translation>Rien n’a commencé. Démarrez d’abord.</translation>
    </message>
    <message>
        <source>It is not over. End it first.</source>
        <translation>Ce n’est pas terminé. Terminez d’abord.</translation>
    </message>
    <message>
        <source>It is over. Write what you learn in the review.</source>
        <translation>C’est terminé. Notez ce que vous apprenez dans le bilan.</translation>
    </message>
    <message>
        <source>The review is closed. Write an action instead.</source>
        <translation>Le bilan est clos. Écrivez plutôt une action.</translation>
    </message>
    <message>
        <source>The value is too small or too large. Choose another one.</source>
        <translation>La valeur est trop petite ou trop grande. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A drill and a real outage have steps of their own. Choose one that belongs here.</source>
        <translation>Un exercice et une vraie panne n’ont pas les mêmes étapes. Choisissez-en une qui a sa place ici.</translation>
    </message>
</context>
<context>
    <name>relais::TrialPanel</name>
    <message>
        <source>For “%1”</source>
        <extracomment>A trial: %1 is the activity that the fallback serves</extracomment>
        <translation>Pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>to be ready in %1</source>
        <extracomment>A trial: %1 is a duration, &quot;30 min&quot;</extracomment>
        <translation>à lancer en moins de %1</translation>
    </message>
    <message>
        <source>discussed, never tried</source>
        <translation>discuté, jamais essayé</translation>
    </message>
    <message>
        <source>never tried</source>
        <translation>jamais essayé</translation>
    </message>
    <message>
        <source>At hand: %1</source>
        <extracomment>A trial: %1 is what is needed</extracomment>
        <translation>Sous la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has to be ready in %1. Slower than that it stays to be tried.</source>
        <extracomment>A trial of a fallback: %1 is a duration</extracomment>
        <translation>Il doit être prêt en %1. Plus lent, il reste à essayer.</translation>
    </message>
    <message>
        <source>Noted: “%1” did not work. An action says to mend it.</source>
        <extracomment>%1 is a fallback</extracomment>
        <translation>Noté&#xa0;: «&#x202f;%1&#x202f;» n’a pas marché. Une action dit de le remettre en état.</translation>
    </message>
    <message>
        <source>Tried, too slow: “%1” in %2 for %3 aimed at</source>
        <extracomment>%1 is a fallback, %2 how long it took, %3 how long it may take</extracomment>
        <translation>Essayé, trop lent&#xa0;: «&#x202f;%1&#x202f;» en %2 pour %3 visées</translation>
    </message>
    <message>
        <source>Tried for real: “%1” in %2</source>
        <extracomment>%1 is a fallback, %2 how long it took</extracomment>
        <translation>Essayé pour de vrai&#xa0;: «&#x202f;%1&#x202f;» en %2</translation>
    </message>
    <message>
        <source>The trial of “%1” did not work.</source>
        <extracomment>A lesson: %1 is a fallback</extracomment>
        <translation>L’essai de «&#x202f;%1&#x202f;» n’a pas marché.</translation>
    </message>
    <message>
        <source>Mend “%1” and try it again</source>
        <extracomment>The title of an action: %1 is a fallback</extracomment>
        <translation>Remettre en état «&#x202f;%1&#x202f;» et l’essayer de nouveau</translation>
    </message>
    <message>
        <source>Trial of “%1”: %2</source>
        <extracomment>A lesson: %1 is a fallback, %2 what somebody remarked</extracomment>
        <translation>Essai de «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>relais::WelcomeViewModel</name>
    <message>
        <source>Online shop</source>
        <translation>Boutique en ligne</translation>
    </message>
    <message>
        <source>Bakery, food shop</source>
        <translation>Boulangerie, commerce de bouche</translation>
    </message>
    <message>
        <source>Accountants, advisers</source>
        <translation>Cabinet comptable, conseil</translation>
    </message>
    <message>
        <source>Medical practice</source>
        <translation>Cabinet médical</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrication</translation>
    </message>
    <message>
        <source>Another trade</source>
        <translation>Autre métier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A recent plan: %1 is its file&apos;s folder, %2 the day it was last opened</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>relais::WhatIfCauses</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Real outages</source>
        <translation>Pannes réelles</translation>
    </message>
    <message>
        <source>from %1; its end is not known, %2 here</source>
        <extracomment>A real outage: %1 is a time, %2 an amount of time</extracomment>
        <translation>dès %1&#x202f;; la fin n’est pas connue, ici %2</translation>
    </message>
    <message>
        <source>from %1, about %2</source>
        <extracomment>A real outage: %1 is a time, %2 an amount of time</extracomment>
        <translation>dès %1, environ %2</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>dès %1, %2</translation>
    </message>
</context>
<context>
    <name>relais::WhatIfFixesPanel</name>
    <message numerus="yes">
        <source>%n other improvement(s)</source>
        <translation>
            <numerusform>%n autre amélioration</numerusform>
            <numerusform>%n autres améliorations</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>Under an improvement, who would do it: %1 is a person, %2 a date</extracomment>
        <translation>%1, pour le %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>What if %1…</source>
        <extracomment>Where an action comes from: %1 is what fails</extracomment>
        <translation>Et si %1…</translation>
    </message>
    <message>
        <source>Action added: %1</source>
        <translation>Action ajoutée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::WhatIfQuestionPanel</name>
    <message>
        <source>The plan has no tool and no provider yet.</source>
        <translation>Le plan n’a encore ni outil ni fournisseur.</translation>
    </message>
    <message>
        <source>Nothing is found for “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The end of a list of names</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>a tool</source>
        <extracomment>In the sentence « What if … went down », where nothing is chosen yet</extracomment>
        <translation>un outil</translation>
    </message>
    <message numerus="yes">
        <source>were away</source>
        <extracomment>In the sentence « What if [Karim] were away [on a Tuesday at 12:20] for [4 h]? », after one person or several</extracomment>
        <translation>
            <numerusform>n’était pas là</numerusform>
            <numerusform>n’étaient pas là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>went down</source>
        <extracomment>In the sentence « What if [Cloudflare] went down [on a Tuesday at 12:20] for [4 h]? », after one thing or several</extracomment>
        <translation>
            <numerusform>tombait en panne</numerusform>
            <numerusform>tombaient en panne</numerusform>
        </translation>
    </message>
    <message>
        <source>What if %1 %2 %3 for %4?</source>
        <extracomment>The whole question: %1 is what fails, %2 &quot;went down&quot;, %3 &quot;on a Tuesday at 12:20&quot;, %4 an amount of time</extracomment>
        <translation>Et si %1 %2 %3 pendant %4&#x202f;?</translation>
    </message>
    <message>
        <source>on a %1 at %2</source>
        <extracomment>In the sentence « What if … went down … »: %1 is a weekday, %2 a time</extracomment>
        <translation>un %1 à %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>In the sentence « What if … went down … »: %1 is a date, %2 a time</extracomment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>at any moment</source>
        <extracomment>In the sentence « What if … went down … »</extracomment>
        <translation>à un moment quelconque</translation>
    </message>
    <message>
        <source>Write a time, such as 12:20.</source>
        <translation>Écrivez une heure, comme 12:20.</translation>
    </message>
    <message>
        <source>Write a date, such as 18/11/2025.</source>
        <translation>Écrivez une date, comme 18/11/2025.</translation>
    </message>
    <message>
        <source>Write 30 min, 4 h or 2 days; 30 days at most.</source>
        <translation>Écrivez 30&#xa0;min, 4&#xa0;h ou 2&#xa0;j, 30&#xa0;jours au plus.</translation>
    </message>
    <message>
        <source>As on the day: %1, %2.</source>
        <extracomment>Under the question: %1 is a real outage, %2 when it began and how long it lasted</extracomment>
        <translation>Comme ce jour-là&#xa0;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>relais::WhatIfRows</name>
    <message>
        <source>%1 back</source>
        <extracomment>On a time axis, where the outage is over: %1 is a time, a day or an amount of time</extracomment>
        <translation>%1 retour</translation>
    </message>
    <message>
        <source>From %1 to %2: about %3, without fallbacks %4</source>
        <extracomment>A column of the cost: %1 and %2 are times, %3 and %4 amounts</extracomment>
        <translation>De %1 à %2&#xa0;: environ %3, sans secours %4</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Coût par heure</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <extracomment>What each column of a drawing stands for: %1 is an amount of time above an hour</extracomment>
        <translation>Coût par jour</translation>
    </message>
    <message>
        <source>Cost, %1 a column</source>
        <translation>Coût par tranche de %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <extracomment>The last line of « Where does this number come from »: %1 is the amount as the screen shows it</extracomment>
        <translation>Affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without fallbacks</source>
        <translation>Sans secours</translation>
    </message>
    <message>
        <source>With our fallbacks</source>
        <translation>Avec nos secours</translation>
    </message>
    <message>
        <source>Tried ones only</source>
        <translation>Essayés seulement</translation>
    </message>
</context>
<context>
    <name>relais::WhatIfText</name>
    <message>
        <source>%1 (%2 from %3)</source>
        <extracomment>%1 is what fails, %2 how long it lasts, %3 since when: &quot;Odoo (2 h from 13:20)&quot;</extracomment>
        <translation>%1 (%2 à partir de %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what fails</comment>
        <extracomment>%1 is what fails, %2 how long it lasts</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>What if %1 failed for %2?</source>
        <extracomment>%1 is what fails, %2 a duration; %n counts what fails</extracomment>
        <translation>
            <numerusform>Et si %1 tombait en panne pendant %2&#x202f;?</numerusform>
            <numerusform>Et si %1 tombaient en panne pendant %2&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What if %1 failed on %2 at %3 for %4?</source>
        <extracomment>%1 is what fails, %2 a date (&quot;Tuesday 24 November 2026&quot;), %3 a time, %4 a duration; %n counts what fails</extracomment>
        <translation>
            <numerusform>Et si %1 tombait en panne le %2 à %3 pendant %4&#x202f;?</numerusform>
            <numerusform>Et si %1 tombaient en panne le %2 à %3 pendant %4&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>A moment of an outage, after &quot;from&quot; or &quot;until&quot;</extracomment>
        <translation>le début</translation>
    </message>
    <message>
        <source>%1 after the beginning</source>
        <translation>%1 après le début</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a date (&quot;Wed 25 Nov&quot;), %2 a time of day</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing stops</source>
        <translation>Rien ne s’arrête</translation>
    </message>
    <message numerus="yes">
        <source>%n activities hit of %1</source>
        <translation>
            <numerusform>%n activité touchée sur %1</numerusform>
            <numerusform>%n activités touchées sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check what it rests on all the same.</source>
        <translation>Vérifiez quand même sur quoi il repose.</translation>
    </message>
    <message numerus="yes">
        <source>%n resumed</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n reprise</numerusform>
            <numerusform>%n reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without solution</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n sans solution</numerusform>
            <numerusform>%n sans solution</numerusform>
        </translation>
    </message>
    <message>
        <source>No activity without solution</source>
        <translation>Aucune activité sans solution</translation>
    </message>
    <message numerus="yes">
        <source>%n activities without solution</source>
        <translation>
            <numerusform>%n activité sans solution</numerusform>
            <numerusform>%n activités sans solution</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <extracomment>%1 is a time, %2 an activity</extracomment>
        <translation>dès %1, %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a duration</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>against %1 without fallbacks</source>
        <extracomment>%1 is an amount: &quot;about €7,100&quot;</extracomment>
        <translation>contre %1 sans secours</translation>
    </message>
    <message numerus="yes">
        <source>the cost of %n activities is to be estimated</source>
        <translation>
            <numerusform>le coût de %n activité est à estimer</numerusform>
            <numerusform>le coût de %n activités est à estimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fallbacks avoid %1, %2 of it by those that were tried.</source>
        <extracomment>%1 and %2 are amounts: &quot;about €2,500&quot;</extracomment>
        <translation>Vos secours évitent %1, dont %2 par ceux qui sont essayés.</translation>
    </message>
    <message>
        <source>Your fallbacks avoid %1, and all of them were tried.</source>
        <translation>Vos secours évitent %1, et tous sont essayés.</translation>
    </message>
    <message>
        <source>Your fallbacks avoid %1, but none was tried.</source>
        <translation>Vos secours évitent %1, mais aucun n’est essayé.</translation>
    </message>
    <message>
        <source>The first hour is the dearest.</source>
        <translation>La première heure est la plus chère.</translation>
    </message>
    <message>
        <source>Hour %1 is the dearest.</source>
        <translation>La %1e heure est la plus chère.</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 d’arrêt</translation>
    </message>
    <message>
        <source>%1 on a fallback</source>
        <translation>%1 sur un secours</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 perdus</translation>
    </message>
    <message>
        <source>%1 at peak time</source>
        <extracomment>%1 is a number: 1.5</extracomment>
        <translation>%1 en période de pointe</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <extracomment>%1 is an activity, %2 a product (&quot;30 min stopped × €1,450 per hour&quot;), %3 an amount</extracomment>
        <translation>%1&#xa0;: %2 = %3</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>%1: not affected</source>
        <extracomment>%1 is an activity</extracomment>
        <translation>%1&#xa0;: rien ne change</translation>
    </message>
    <message>
        <source>normal until %1</source>
        <extracomment>Part of &quot;Sales: stopped for 30 min, then normal until 15:20, then …&quot;</extracomment>
        <translation>normale jusqu’à %1</translation>
    </message>
    <message>
        <source>stopped for %1 without solution</source>
        <translation>arrêtée %1 sans solution</translation>
    </message>
    <message>
        <source>stopped for %1</source>
        <translation>arrêtée %1</translation>
    </message>
    <message>
        <source>on “%1” until %2</source>
        <extracomment>Part of &quot;Sales: …, then on “Orders by phone” until 16:20&quot;</extracomment>
        <translation>sur «&#x202f;%1&#x202f;» jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 of catching up</source>
        <extracomment>Part of &quot;Sales: …, then 1 h 30 of catching up&quot;</extracomment>
        <translation>%1 de rattrapage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens to an activity</comment>
        <extracomment>%1 is an activity, %2 what happens to it: &quot;stopped for 30 min, then normal until 15:20&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>Whose support to call: %1 is a firm, %2 the tool</extracomment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Decides what to do</source>
        <translation>Décide de la suite</translation>
    </message>
    <message>
        <source>Decides on the fallback</source>
        <translation>Décide du secours</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <extracomment>%1 is one fallback or several: &quot;Orders by phone, Label by hand&quot;</extracomment>
        <translation>Lance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, as %2 cannot be reached then</source>
        <extracomment>%1 is why to call (&quot;Decides on the fallback&quot;), %2 a person</extracomment>
        <translation>%1, car %2 n’est pas joignable à ce moment</translation>
    </message>
    <message>
        <source>See the call list</source>
        <translation>Voir la liste d’appel</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Aucun numéro connu</translation>
    </message>
    <message>
        <source>“%1” falls too: %2.</source>
        <extracomment>%1 is a fallback, %2 a chain of causes: &quot;3CX &gt; OVHcloud&quot;</extracomment>
        <translation>«&#x202f;%1&#x202f;» tombe aussi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” does not make up for all that fails here.</source>
        <translation>«&#x202f;%1&#x202f;» ne remplace pas tout ce qui tombe ici.</translation>
    </message>
    <message>
        <source>“%1” is written, but nobody said how soon it is ready.</source>
        <translation>«&#x202f;%1&#x202f;» est écrit, mais personne n’a dit en combien de temps il est prêt.</translation>
    </message>
    <message>
        <source>“%1” was never tried for real.</source>
        <translation>«&#x202f;%1&#x202f;» n’a jamais été essayé pour de vrai.</translation>
    </message>
    <message>
        <source>“%1” holds until %2 only.</source>
        <extracomment>%1 is a fallback, %2 a time</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne tient que jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1: a fallback tried for “%2”, none for “%3”.</source>
        <translation>%1&#xa0;: secours essayé pour «&#x202f;%2&#x202f;», aucun pour «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1: a fallback written for “%2”, none for “%3”.</source>
        <translation>%1&#xa0;: secours écrit pour «&#x202f;%2&#x202f;», aucun pour «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>No fallback is written for this.</source>
        <translation>Aucun secours n’est écrit pour ce cas.</translation>
    </message>
    <message>
        <source>Say how soon “%1” is ready</source>
        <translation>Dire en combien de temps «&#x202f;%1&#x202f;» est prêt</translation>
    </message>
    <message>
        <source>Write a fallback for %1</source>
        <translation>Écrire un secours pour %1</translation>
    </message>
    <message>
        <source>Make “%1” do without %2</source>
        <extracomment>%1 is a fallback, %2 what it needs and must not</extracomment>
        <translation>Faire tenir «&#x202f;%1&#x202f;» sans %2</translation>
    </message>
    <message>
        <source>Find a second provider beside %1, for %2</source>
        <extracomment>%1 is a provider, %2 what rests on it</extracomment>
        <translation>Trouver un second prestataire à côté de %1, pour %2</translation>
    </message>
    <message>
        <source>Try “%1” for real</source>
        <translation>Essayer «&#x202f;%1&#x202f;» pour de vrai</translation>
    </message>
    <message>
        <source>Name a deputy for %1, for %2</source>
        <extracomment>%1 is a person, %2 what rests on them</extracomment>
        <translation>Nommer une personne qui remplace %1, pour %2</translation>
    </message>
    <message>
        <source>Have “%1” ready within %2</source>
        <extracomment>%1 is a fallback, %2 a duration</extracomment>
        <translation>Préparer «&#x202f;%1&#x202f;» pour être prêt en %2</translation>
    </message>
    <message>
        <source>amount to estimate</source>
        <translation>montant à estimer</translation>
    </message>
    <message>
        <source>Avoids %1 per hour from %2</source>
        <extracomment>%1 is an amount, %2 a time</extracomment>
        <translation>Évite %1 par heure dès %2</translation>
    </message>
    <message>
        <source>Avoids %1 per hour</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Évite %1 par heure</translation>
    </message>
    <message>
        <source>Discussed, never tried for real</source>
        <translation>Discuté, jamais essayé pour de vrai</translation>
    </message>
    <message>
        <source>Written, never discussed nor tried</source>
        <translation>Écrit, jamais discuté ni essayé</translation>
    </message>
    <message>
        <source>%1 gained, %2</source>
        <extracomment>%1 is a duration, %2 an amount or &quot;amount to estimate&quot;</extracomment>
        <translation>%1 gagnées, %2</translation>
    </message>
    <message>
        <source>Avoids %1 here</source>
        <extracomment>%1 is an amount or &quot;amount to estimate&quot;</extracomment>
        <translation>Évite %1 ici</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>%1 de travail</translation>
    </message>
    <message>
        <source>Have “%1” last longer than %2</source>
        <extracomment>%1 is a fallback that cannot be kept up for longer than the duration %2</extracomment>
        <translation>Faire durer «&#x202f;%1&#x202f;» au-delà de %2</translation>
    </message>
    <message>
        <source>%1, for “%2” without %3</source>
        <extracomment>%1 is what to do, %2 the activity that it is for, %3 the tool that is missing then</extracomment>
        <translation>%1, pour «&#x202f;%2&#x202f;» sans %3</translation>
    </message>
    <message>
        <source>%1, beyond “%2”</source>
        <extracomment>%1 is what to do, %2 the fallback that ends too early</extracomment>
        <translation>%1, pour prendre la suite de «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>relais::WhatIfViewModel</name>
    <message numerus="yes">
        <source>%n more activity(ies) are hit</source>
        <translation>
            <numerusform>%n autre activité touchée</numerusform>
            <numerusform>%n autres activités touchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other activity(ies), no effect</source>
        <translation>
            <numerusform>%n autre activité sans effet</numerusform>
            <numerusform>%n autres activités sans effet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this plan rests on what fell on that day. Choose what stands for it here.</source>
        <translation>Rien dans ce plan ne repose sur ce qui est tombé ce jour-là. Choisissez ce qui en tient lieu chez vous.</translation>
    </message>
</context>
</TS>
