// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledocument.h"

namespace relais::test {

namespace {

Step step(const QString &text, const QString &who = {}, const QString &note = {}, bool gap = false)
{
    return {plainText(text), who, note, gap};
}

TableCell cell(const QString &text)
{
    return {plainText(text), {}};
}

void addFirstPage(Document &document)
{
    document.blocks.push_back(HeadingBlock{1, plainText(QStringLiteral("En cas de panne")), QStringLiteral("panne")});
    document.blocks.push_back(
        KeyFactsBlock{{{QStringLiteral("Décide"), QStringLiteral("Karim Benali"), QStringLiteral("Poste 21")},
                       {QStringLiteral("Le remplace"), QStringLiteral("Claire Lenoir"),
                        QStringLiteral("03 53 01 22 10"), QStringLiteral("tel:+33353012210")},
                       {QStringLiteral("L’équipe se parle ici"), QStringLiteral("Groupe « Lenoir, panne »"),
                        QStringLiteral("sinon, à l’accueil")}},
                      KeyFactsBlock::Form::Columns});
    document.blocks.push_back(
        SymptomIndexBlock{QStringLiteral("Que se passe-t-il ?"),
                          {{QStringLiteral("La boutique affiche une erreur"), QStringLiteral("fiche-boutique")},
                           {QStringLiteral("La carte ne passe plus"), QStringLiteral("mur-carte")},
                           {QStringLiteral("Le téléphone est muet"), QStringLiteral("fiche-boutique")}}});
    document.blocks.push_back(HeadingBlock{3, plainText(QStringLiteral("Toujours")), QStringLiteral("toujours")});
    document.blocks.push_back(
        ParagraphBlock{plainText(QStringLiteral("Noter l’heure. Prévenir la personne qui décide. Donner des nouvelles "
                                                "toutes les 30 minutes, même sans nouveauté."))});
    document.blocks.push_back(
        BoxBlock{BoxBlock::Kind::Notice,
                 plainText(QStringLiteral("Indice public du 21 nov., à confirmer : le chat du site "
                                          "repose sur Cloudflare."))});
}

void addFiche(Document &document)
{
    document.blocks.push_back(PageBreakBlock{});
    document.blocks.push_back(
        HeadingBlock{2, plainText(QStringLiteral("Boutique en ligne indisponible")), QStringLiteral("fiche-boutique")});
    document.blocks.push_back(KeyFactsBlock{{{QStringLiteral("Reprise visée"), QStringLiteral("30 min"), {}},
                                             {QStringLiteral("Arrêt toléré"), QStringLiteral("2 h"), {}},
                                             {QStringLiteral("Le secours tient"), QStringLiteral("1 jour"), {}}},
                                            KeyFactsBlock::Form::Row});
    document.blocks.push_back(
        RelayMarkBlock{RelayMarkKind::Tried, QStringLiteral("Commandes par téléphone, essayé le 14 octobre")});
    document.blocks.push_back(RelayMarkBlock{RelayMarkKind::ToTry, QStringLiteral("Instagram, secours à essayer")});
    document.blocks.push_back(RelayMarkBlock{RelayMarkKind::None, QStringLiteral("Sans secours pour l’expédition")});
    document.blocks.push_back(
        HeadingBlock{3, plainText(QStringLiteral("Le premier quart d’heure")), QStringLiteral("quart")});
    document.blocks.push_back(StepsBlock{
        {step(QStringLiteral("Vérifier la page d’état de Shopify depuis un téléphone, en 4G."),
              QStringLiteral("Julien")),
         step(QStringLiteral("Décider de passer en commandes par téléphone."), QStringLiteral("Karim, sinon Claire")),
         step(QStringLiteral("Prévenir l’équipe par SMS, puis les clients sur Instagram."), QStringLiteral("Sophie"),
              QStringLiteral("Message « Boutique indisponible », page suivante")),
         step(QStringLiteral("À compléter : qui appelle l’hébergeur ?"), {}, {}, true)},
        1});
    document.blocks.push_back(
        HeadingBlock{3, plainText(QStringLiteral("Quand la boutique revient")), QStringLiteral("retour")});
    document.blocks.push_back(
        ChecklistBlock{{plainText(QStringLiteral("Passer une commande d’essai avant de l’annoncer.")),
                        {{QStringLiteral("Saisir les bons dans "), TextStyle::Plain, {}},
                         {QStringLiteral("Odoo"), TextStyle::Strong, {}},
                         {QStringLiteral(", puis contrôler le stock."), TextStyle::Plain, {}}}}});
    document.blocks.push_back(
        BoxBlock{BoxBlock::Kind::Never, plainText(QStringLiteral("noter un numéro de carte bancaire."))});
    document.blocks.push_back(GapBlock{QStringLiteral("À compléter : numéro d’urgence de l’hébergeur")});
    document.blocks.push_back(MessageBlock{
        QStringLiteral("Boutique indisponible, aux clients"), QStringLiteral("Instagram"),
        QStringLiteral(
            "Bonjour, notre boutique en ligne ne répond plus depuis 9:05. Vous pouvez commander par téléphone "
            "au 03 53 01 22 10.\nProchaine nouvelle à 10:30.")});
}

void addLists(Document &document)
{
    document.blocks.push_back(PageBreakBlock{});
    document.blocks.push_back(
        HeadingBlock{1, plainText(QStringLiteral("Outils et ce qui les porte")), QStringLiteral("outils")});
    document.blocks.push_back(ParagraphBlock{
        {{QStringLiteral("Les appels se font sur place"), TextStyle::Strong, {}},
         {QStringLiteral(" ou par "), TextStyle::Plain, {}},
         {QStringLiteral("support@exemple.fr"), TextStyle::Plain, QStringLiteral("mailto:support@exemple.fr")},
         {QStringLiteral(" ; relu le 24 novembre."), TextStyle::Muted, {}}}});
    TableBlock table;
    table.columns = {{QStringLiteral("Outil"), 3},
                     {QStringLiteral("Sert à"), 4},
                     {QStringLiteral("Secours"), 4},
                     {QStringLiteral("Support"), 3}};
    for (int i = 1; i <= 40; ++i) {
        const auto mark = static_cast<RelayMarkKind>(i % 3);
        table.rows.push_back({{strongText(QStringLiteral("Outil n° %1").arg(i)), {}},
                              cell(QStringLiteral("Vendre en boutique et en ligne, tous les jours de 9:00 à 19:30")),
                              {plainText(QStringLiteral("Bons papier")), mark},
                              {{{QStringLiteral("03 53 01 22 %1").arg(i, 2, 10, QLatin1Char('0')), TextStyle::Plain,
                                 QStringLiteral("tel:+333530122%1").arg(i, 2, 10, QLatin1Char('0'))}},
                               {}}});
    }
    document.blocks.push_back(table);
    DrawingBlock drawing;
    drawing.width = 200;
    drawing.height = 60;
    drawing.lines = {{60, 15, 120, 15, true, false, DrawingTone::Neutral},
                     {60, 15, 120, 45, true, true, DrawingTone::Attention}};
    drawing.boxes = {{10, 5, 50, 20, QStringLiteral("Caisse"), DrawingTone::Strong},
                     {120, 5, 60, 20, QStringLiteral("Accès Internet"), DrawingTone::Uncovered},
                     {120, 35, 60, 20, QStringLiteral("Box 4G"), DrawingTone::Relay}};
    drawing.texts = {{70, 12, QStringLiteral("repose sur"), DrawingTone::Neutral}};
    drawing.alternative = QStringLiteral("La caisse repose sur l’accès Internet, secouru par la box 4G.");
    document.blocks.push_back(drawing);
}

} // namespace

DocumentWords frenchWords()
{
    return {QStringLiteral("Page %1 / %2"), QStringLiteral("p. %1"), QStringLiteral("EXERCICE"),
            QStringLiteral("Ne jamais")};
}

Document sampleDocument()
{
    Document document;
    document.title = QStringLiteral("Plan de continuité");
    document.subtitle = QStringLiteral("Ce que chacun fait quand un outil tombe");
    document.firm = QStringLiteral("Maison Lenoir");
    document.editionName = QStringLiteral("Diffusion : Équipe");
    document.version = QStringLiteral("Version du 26 novembre 2025");
    document.words = frenchWords();
    addFirstPage(document);
    document.blocks.push_back(PageBreakBlock{});
    document.blocks.push_back(ContentsBlock{QStringLiteral("Contenu")});
    document.blocks.push_back(WallSheetBlock{
        QStringLiteral("mur-carte"),
        QStringLiteral("La carte ne passe plus"),
        {{QStringLiteral("Essayer l’autre terminal, branché sur la 4G."), QStringLiteral("Caisse"), false},
         {QStringLiteral("Proposer les espèces ou le chèque. Monnaie : tiroir bleu, caisse 1."),
          QStringLiteral("Caisse"), false},
         {QStringLiteral("Noter l’heure et le montant sur le carnet « Ventes sans carte »."), {}, false},
         {QStringLiteral("Prévenir le responsable au poste 21."), QStringLiteral("Sophie ou Nadia"), false},
         {QStringLiteral("Poser l’affiche « Paiement par carte indisponible » à l’entrée."), {}, false},
         {QStringLiteral("À compléter : où sont les chèques vierges ?"), {}, true}},
        QStringLiteral("noter un numéro de carte bancaire."),
        QStringLiteral("Version du 26 novembre 2025. Jeter la précédente.")});
    addFiche(document);
    addLists(document);
    document.blocks.push_back(
        BoxBlock{BoxBlock::Kind::Exercise, plainText(QStringLiteral("Exercice, n’appelez personne."))});
    return document;
}

Document longDocument(int tools)
{
    Document document = sampleDocument();
    document.blocks.clear();
    addFirstPage(document);
    auto &index = std::get<SymptomIndexBlock>(document.blocks[2]);
    index.symptoms.clear();
    TableBlock table;
    table.columns = {{QStringLiteral("Outil"), 3},
                     {QStringLiteral("Sert à"), 4},
                     {QStringLiteral("Secours"), 4},
                     {QStringLiteral("Support"), 3}};
    std::vector<DocumentBlock> fiches;
    for (int i = 1; i <= tools; ++i) {
        const QString name = QStringLiteral("Outil %1").arg(i);
        const QString id = QStringLiteral("fiche-%1").arg(i);
        index.symptoms.push_back({name + QStringLiteral(" ne répond plus"), id});
        table.rows.push_back(
            {{strongText(name), {}},
             cell(QStringLiteral("Vendre en boutique et en ligne, tous les jours de 9:00 à 19:30")),
             {plainText(QStringLiteral("Bons papier, posés à l’accueil")), static_cast<RelayMarkKind>(i % 3)},
             cell(QStringLiteral("03 53 01 22 10"))});
        Document fiche;
        addFiche(fiche);
        for (auto &block : fiche.blocks) {
            if (auto *heading = std::get_if<HeadingBlock>(&block)) {
                heading->id += QStringLiteral("-%1").arg(i);
                if (heading->level == 2)
                    *heading = {2, plainText(name + QStringLiteral(" indisponible")), id};
            }
            fiches.push_back(block);
        }
    }
    document.blocks.insert(document.blocks.end(), fiches.begin(), fiches.end());
    document.blocks.push_back(PageBreakBlock{});
    document.blocks.push_back(HeadingBlock{1, plainText(QStringLiteral("Outils")), QStringLiteral("outils")});
    document.blocks.push_back(table);
    return document;
}

} // namespace relais::test
