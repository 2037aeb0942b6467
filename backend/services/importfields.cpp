// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importfields.h"

#include "services/matchwords.h"

#include <algorithm>

namespace relais {

namespace {

std::span<const FieldSpec> activityFields()
{
    using enum ImportField;
    using Kind = CellKind;
    static constexpr FieldSpec table[] = {
        {Name, Kind::Text, "Activité|activités|processus|mission|service rendu|ce que nous faisons",
         "Activity|activities|process|business process|what we do"},
        {Description, Kind::Text, "Description|détail|de quoi s’agit-il|remarques|commentaires",
         "Description|details|what it is|remarks|comments"},
        {Owner, Kind::Person, "Responsable|qui s’en occupe|pilote|référent|propriétaire",
         "Owner|in charge|responsible|lead|manager"},
        {CostPerHour, Kind::Money, "Coût par heure|coût horaire|coût d’arrêt|perte par heure|coût h|€ h",
         "Cost an hour|cost per hour|hourly cost|loss per hour|cost h"},
        {Limit, Kind::Duration, "Arrêt toléré|dmia|dmtp|mtpd|limite|interruption maximale|arrêt maximum|durée maximale",
         "Tolerated downtime|maximum downtime|mtpd|limit|maximum outage"},
        {Target, Kind::Duration, "Reprise visée|rto|cible|délai de reprise|objectif de reprise",
         "Recovery target|rto|target|recovery time"},
        {DataLimit, Kind::Duration, "Données à ressaisir|pdma|rpo|perte de données", "Data to retype|rpo|data loss"},
        {Deadlines, Kind::Days, "Dates fixes|échéances|à date fixe|échéance",
         "Fixed dates|deadlines|due dates|deadline"},
        {Openings, Kind::Hours, "Ouvert|heures d’ouverture|horaires|horaires d’ouverture|jours et heures",
         "Open|opening hours|hours|business hours"},
        {ImportField::Tools, Kind::Links, "Outils|outils nécessaires|a besoin de|logiciels|applications",
         "Tools|needed tools|needs|systems|applications"},
        {MinimumService, Kind::Text, "Service minimum|le minimum|mbco", "Minimum service|what would do|mbco"},
        {Symptom, Kind::Text, "Ce que dirait l’équipe|symptôme", "What staff would say|symptom"},
    };
    return table;
}

std::span<const FieldSpec> toolFields()
{
    using enum ImportField;
    using Kind = CellKind;
    static constexpr FieldSpec table[] = {
        {Name, Kind::Text,
         "Outil|logiciel|application|logiciel ou "
         "matériel|matériel|équipement|outils|logiciels|applications|désignation|nom "
         "de l’outil|système|appli|produit|nom",
         "Tool|software|application|system|app|asset|equipment|tools|applications|product|name|service"},
        {Purpose, Kind::Text,
         "À quoi il sert|à quoi ça sert|ça sert à quoi|pour quoi faire|pour faire quoi|sert "
         "à|usage|utilité|fonction|pour "
         "quoi|finalité|objet|description",
         "What it is for|purpose|used for|what for|use|description"},
        {Serves, Kind::Links, "Activités|utilisé par|activités concernées|activité|processus",
         "Activities|used by|activity|business processes"},
        {RestsOn, Kind::Links,
         "Repose sur|fournisseur|chez "
         "qui|prestataire|fournisseurs|prestataires|éditeur|hébergeur|opérateur|fabricant|société",
         "Relies on|provider|supplier|vendor|providers|suppliers|publisher|hosted by|operator|company"},
        {Owner, Kind::Person,
         "Responsable|qui s’en occupe|référent|propriétaire|administrateur|gestionnaire|pilote|en charge|qui",
         "Owner|in charge|responsible|who looks after it|administrator|lead|who"},
        {Deputy, Kind::Person, "Suppléant|remplaçant|adjoint|second", "Deputy|backup|stand-in|substitute"},
        {Buffer, Kind::Duration,
         "Tient sans|tient combien de temps sans|combien de temps sans|on tient|durée sans|tolérance",
         "Holds without|how long without|can do without|tolerance"},
        {WorksOffline, Kind::YesNo, "Marche sans Internet|hors ligne|fonctionne hors ligne|sans internet",
         "Works offline|offline|works without internet|without internet"},
        {NeedsInternet, Kind::YesNo, "Besoin d’Internet|en ligne|dans le nuage|cloud|saas",
         "Needs internet|online|in the cloud|cloud|saas"},
        {Address, Kind::WebAddress, "Adresse web|url|adresse|lien|site web|site",
         "Web address|url|address|link|website"},
        {DataPlace, Kind::Text, "Où sont les données|données|lieu des données|stockage|hébergement",
         "Where the data is|data|data location|storage|hosting"},
        {SupportName, Kind::Text, "Contact du support|support|assistance|contact|interlocuteur",
         "Support contact|support|contact|help desk"},
        {SupportPhone, Kind::Phone,
         "Numéro du support|téléphone support|téléphone urgence|téléphone|tél|hotline|astreinte|numéro "
         "d’urgence|numéro",
         "Support number|support phone|phone|hotline|emergency number|telephone|support"},
        {SupportHours, Kind::Text, "Horaires du support|horaires|heures d’ouverture",
         "Support hours|hours|opening hours"},
        {StatusPage, Kind::WebAddress, "Page d’état|état du service|page de statut|statut|status",
         "Status page|service status|status"},
        {ContractNumber, Kind::Text, "N° de contrat|n° contrat|numéro de contrat|n° client contrat|contrat",
         "Contract number|contract no|contract ref|contract"},
        {ClientNumber, Kind::Text, "N° de client|n° client|numéro de client|numéro client|compte client",
         "Customer number|client number|account number|customer no|account"},
        {ContractEnds, Kind::Date,
         "Fin de contrat|échéance|renouvellement|date d’échéance|date de fin|expire le|expiration|fin",
         "Contract ends|renewal|renewal date|end of contract|expiry|expires|end date"},
        {Cost, Kind::Money,
         "Coût|coût mois|prix ht mois|coût mensuel|coût annuel|montant annuel|prix|montant|tarif|abonnement|budget",
         "Cost|monthly cost|annual cost|cost per month|price|amount|fee|budget"},
        {Remarks, Kind::Text,
         "Remarques|remarque|commentaires|commentaire|notes|note|observations|rem|divers|précisions",
         "Remarks|comments|notes|comment|note|observations"},
    };
    return table;
}

std::span<const FieldSpec> providerFields()
{
    using enum ImportField;
    using Kind = CellKind;
    static constexpr FieldSpec table[] = {
        {Name, Kind::Text,
         "Fournisseur|prestataire|fournisseurs|prestataires|raison sociale|société|partenaire|entreprise|opérateur|nom",
         "Provider|supplier|vendor|providers|suppliers|company|partner|name"},
        {Carries, Kind::Text, "Fournit|pour quoi|ce qu’il fournit|objet|prestation|service|fourniture|type|catégorie",
         "Supplies|what for|what it supplies|service|services|category|scope"},
        {CarriedTools, Kind::Links, "Outils concernés|outils|pour quels outils", "Relied on by|tools|for which tools"},
        {SupportPhone, Kind::Phone,
         "Numéro du support|téléphone urgence|téléphone support|support|téléphone|tél|hotline|astreinte|numéro "
         "d’urgence|dépannage|numéro|contact",
         "Support number|support phone|emergency number|support|phone|hotline|telephone|contact"},
        {SupportEmail, Kind::Email, "E-mail du support|mail support|e-mail|mail|courriel|email|adresse mail",
         "Support email|email|e-mail|mail"},
        {SupportHours, Kind::Text, "Horaires du support|horaires|heures d’ouverture",
         "Support hours|hours|opening hours"},
        {StatusPage, Kind::WebAddress, "Page d’état|état du service|page de statut|statut|status",
         "Status page|service status|status"},
        {ContractNumber, Kind::Text,
         "N° de contrat|n° contrat|numéro de contrat|n° client contrat|contrat|référence|n° client|numéro client",
         "Contract number|contract no|contract ref|contract|reference|customer number|account number"},
        {ContractEnds, Kind::Date,
         "Fin de contrat|échéance|renouvellement|date d’échéance|date de fin|expire le|expiration|fin",
         "Contract ends|renewal|renewal date|end of contract|expiry|expires|end date"},
        {Cost, Kind::Money, "Coût|montant annuel|montant|coût mensuel|coût annuel|prix|tarif|abonnement|budget",
         "Cost|annual amount|amount|monthly cost|annual cost|price|fee|budget"},
        {Remarks, Kind::Text,
         "Remarques|remarque|observations|commentaires|commentaire|notes|note|rem|divers|précisions",
         "Remarks|comments|notes|comment|note|observations"},
    };
    return table;
}

std::span<const FieldSpec> personFields()
{
    using enum ImportField;
    using Kind = CellKind;
    static constexpr FieldSpec table[] = {
        {Name, Kind::Text, "Personne|nom complet|nom et prénom|nom prénom|prénom et nom|prénom nom|qui|salarié|nom",
         "Person|full name|name|employee|who|staff member"},
        {LastName, Kind::Text, "Nom de famille|nom", "Last name|surname|family name"},
        {FirstName, Kind::Text, "Prénom", "First name|given name|forename"},
        {Job, Kind::Text, "Fonction|poste|métier|rôle|qualité|emploi", "Role|job|job title|position|title|function"},
        {WorkPhone, Kind::Phone,
         "Téléphone|ligne directe|tél pro|téléphone pro|téléphone professionnel|portable pro|mobile "
         "pro|fixe|tél|numéro|bureau",
         "Phone|work phone|direct line|office phone|work mobile|desk phone|landline|telephone|extension"},
        {PrivatePhone, Kind::Phone,
         "Second numéro|portable|mobile|téléphone portable|gsm|téléphone privé|tél perso|portable perso|mobile perso",
         "Second phone|mobile|cell|cell phone|mobile phone|private phone|home phone|personal phone"},
        {Email, Kind::Email, "E-mail|courriel|mail|email|adresse mail|messagerie", "Email|e-mail|mail"},
        {Deputy, Kind::Person, "Suppléant|remplaçant|adjoint|second", "Deputy|backup|stand-in|substitute"},
        {Place, Kind::Text, "Lieu|boutique|site|lieu de travail|établissement|magasin|agence",
         "Place|site|office|shop|location|branch"},
        {Employer, Kind::Text, "Employeur|société|entreprise", "Employer|company"},
        {LeftOn, Kind::Date, "Parti le|date de départ|départ|date de sortie", "Left on|leaving date|left"},
        {VerifiedOn, Kind::Date, "Vérifié le|vérification|mis à jour le", "Verified on|checked on|last checked"},
        {Remarks, Kind::Text,
         "Remarques|remarque|observations|commentaires|commentaire|notes|note|rem|divers|précisions",
         "Remarks|comments|notes|comment|note|observations"},
    };
    return table;
}

std::span<const FieldSpec> fallbackFields()
{
    using enum ImportField;
    using Kind = CellKind;
    static constexpr FieldSpec table[] = {
        {Name, Kind::Text, "Solution de secours|secours|mode dégradé|solution|contournement|plan b|nom",
         "Fallback|workaround|degraded mode|backup solution|plan b|solution|name"},
        {Trigger, Kind::Text, "Quand|déclencheur|déclenchement|bascule", "When|trigger"},
        {Serves, Kind::Links, "Activités|pour quelle activité|activité|sert à",
         "Activities|for which activity|activity|serves"},
        {Covers, Kind::Links, "Remplace|en cas de panne de|pour quel outil|couvre|outil remplacé|outil",
         "Stands in for|replaces|covers|when this fails|tool"},
        {Needs, Kind::Links, "A besoin de|il faut|nécessite|besoins", "Needs|requires"},
        {Steps, Kind::Lines, "Étapes|gestes|mode opératoire|procédure|que faire|comment",
         "Steps|procedure|what to do|how"},
        {Activation, Kind::Duration, "Prêt en|délai de mise en place|activation|mise en route|temps de bascule",
         "Ready in|activation|time to start"},
        {Hold, Kind::Duration, "Tient|tient combien de temps|durée maximale|durée",
         "Holds for|how long it holds|duration"},
        {Capacity, Kind::Share, "Part servie|capacité|on sert encore", "Still served|capacity|share served"},
        {CatchUp, Kind::PerHour, "Rattrapage par heure|ressaisie par heure|rattrapage",
         "Catch-up an hour|re-entry per hour|catch-up"},
        {Decider, Kind::Person, "Qui décide|décideur|responsable|qui", "Who decides|decider|owner|responsible|who"},
        {Material, Kind::Text, "À portée de main|matériel|fournitures", "At hand|material|supplies"},
        {Captured, Kind::Text, "Noté pendant ce temps|ce qu’on note", "Noted meanwhile|captured"},
        {Reentry, Kind::Text, "Ressaisie|comment ressaisir|reprise", "Re-entry|how it is typed in"},
        {Never, Kind::Text, "Ne jamais|interdits", "Never|do not"},
    };
    return table;
}

// The title first, then what names the table beside it.
struct HeadedTable {
    const char *french;
    const char *english;
};
constexpr HeadedTable headedTables[] = {
    {"Activités|processus", "Activities|processes"},
    {"Outils|logiciels|informatique|applications|matériel|inventaire|parc", "Tools|software|systems|inventory|assets"},
    {"Fournisseurs|prestataires|contrats", "Providers|suppliers|vendors|contracts"},
    {"Personnes|équipe|personnel|salariés|annuaire|effectif|collaborateurs", "People|staff|team|directory|employees"},
    {"Secours|modes dégradés|contournements|solutions de secours", "Fallbacks|workarounds"},
};

QStringList partedWords(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

std::span<const FieldSpec> fieldsOf(ImportTable table)
{
    switch (table) {
    case ImportTable::Activities:
        return activityFields();
    case ImportTable::Tools:
        return toolFields();
    case ImportTable::Providers:
        return providerFields();
    case ImportTable::People:
        return personFields();
    case ImportTable::Fallbacks:
        return fallbackFields();
    }
    return {};
}

const FieldSpec *specOf(ImportTable table, ImportField field)
{
    const auto all = fieldsOf(table);
    const auto found = std::find_if(all.begin(), all.end(), [&](const FieldSpec &spec) { return spec.field == field; });
    return found == all.end() ? nullptr : &*found;
}

QString columnTitle(ImportTable table, ImportField field, Language language)
{
    const FieldSpec *spec = specOf(table, field);
    return spec ? partedWords(language == Language::French ? spec->french : spec->english).constFirst() : QString();
}

QString tableTitle(ImportTable table, Language language)
{
    const HeadedTable &named = headedTables[static_cast<size_t>(table)];
    return partedWords(language == Language::French ? named.french : named.english).constFirst();
}

QStringList headerWords(const FieldSpec &spec)
{
    QStringList all;
    for (const QString &word : partedWords(spec.french) + partedWords(spec.english))
        all << headerForm(word);
    return all;
}

QStringList tableWords(ImportTable table)
{
    const HeadedTable &named = headedTables[static_cast<size_t>(table)];
    QStringList all;
    for (const QString &word : partedWords(named.french) + partedWords(named.english))
        all << headerForm(word);
    return all;
}

QString headerForm(const QString &header)
{
    QString plain = plainForm(header);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    return plain.simplified();
}

} // namespace relais
