// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chronogramcells.h"

#include "services/importfields.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

struct ColumnWords {
    ChronogramColumn column;
    const char *french; // parted by '|', the first is the title
    const char *english;
};

constexpr ColumnWords columnWords[] = {
    {ChronogramColumn::Id, "Id|N°|No|Num|Numéro|Réf|Référence|Identifiant|Code", "Id|Number|Ref|Reference|Event|#"},
    {ChronogramColumn::Time, "Horaire|Heure|Temps|Minute|T+|Heure de jeu|Moment|Quand|Date et heure",
     "Time|When|Minute|T plus|Clock|Play time|Date and time"},
    {ChronogramColumn::Type, "Type|Moyen|Canal|Vecteur|Mode|Média|Support", "Type|Channel|Means|Medium|Mode"},
    {ChronogramColumn::From, "Émetteur|De|Expéditeur|Origine|Source", "From|Sender|Origin|Source"},
    {ChronogramColumn::To, "Destinataire|À|Vers|Pour|Cellule|Joueur|Pour qui",
     "To|Recipient|For|Audience|Cell|Player|Addressee"},
    {ChronogramColumn::Stimulus,
     "Stimuli|Stimulus|Évènement|Événement|Message|Contenu|Injection|Inject|Description|Texte|Situation",
     "Stimulus|Inject|Event text|Message|Content|Description|Text|Situation|Injects"},
    {ChronogramColumn::Expected,
     "Réaction attendue|Réactions attendues|Attendu|Attendus|Action attendue|Actions attendues|Réponse attendue",
     "Expected reaction|Expected response|Expected action|Expected actions|Expected|Expected reactions"},
    {ChronogramColumn::Comment, "Commentaire|Commentaires|Remarque|Remarques|Note|Notes|Observations",
     "Comment|Comments|Remark|Remarks|Note|Notes"},
    {ChronogramColumn::Deliverable, "Livrable|Livrables|Document|Documents|Pièce jointe|À produire",
     "Deliverable|Deliverables|Document|Documents|Attachment|To produce"},
};

// French and English are the words of the window and of papers: an export writes them.
struct CellWords {
    DrillCell cell;
    const char *french;
    const char *english;
    const char *others; // that people write, in header form
};

constexpr CellWords cellWords[] = {
    {DrillCell::Direction, "Direction", "Management",
     "dir|dirigeant|dirigeante|gerant|gerante|manager|board|ceo|decideur"},
    {DrillCell::Operations, "Terrain", "Daily work",
     "ops|operations|exploitation|production|atelier|magasin|metier|metiers|workshop|shop floor"},
    {DrillCell::Customers, "Clients", "Customers",
     "cli|client|accueil|relation client|relation clients|service client|service clients|customer service|reception|"
     "front desk"},
    {DrillCell::It, "Informatique", "IT", "dsi|si|prestataire informatique|infogerant|support it|technique|ict"},
    {DrillCell::Communication, "Communication", "Communication", "com|communications|presse|press|media|medias"},
    {DrillCell::Finance, "Finances", "Money", "fin|finance|compta|comptabilite|tresorerie|accounting|accounts"},
    {DrillCell::Staff, "Personnel", "Staff", "rh|ressources humaines|hr|human resources"},
    {DrillCell::Logistics, "Achats et livraisons", "Supplies and deliveries",
     "log|logistique|achats|livraisons|approvisionnement|logistics|purchasing|supply"},
    {DrillCell::Everyone, "Tout le monde", "Everyone",
     "tous|toutes|equipe|toute l equipe|joueurs|all|team|players|everybody"},
};

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char('|'));
}

std::optional<ChronogramTime> playTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:t\\s*)?([+-]?)\\s*(?:(\\d{1,3})\\s*(?:h|:)\\s*)?(\\d{1,5})?\\s*(?:min|mn|minutes?|m|')?$"));
    const auto match = form.match(text);
    const bool marked =
        text.startsWith(QLatin1Char('t')) || text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1Char('-'));
    const bool hours = !match.captured(2).isEmpty();
    if (!match.hasMatch() || (hours && !marked) || (!hours && match.captured(3).isEmpty()))
        return std::nullopt;
    const qint64 minutes = match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong();
    return ChronogramTime{ChronogramTime::Kind::Play, match.captured(1) == QLatin1String("-") ? -minutes : minutes, {}};
}

std::optional<ChronogramTime> clockTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})\\s*[h:.]\\s*(\\d{2})?(?::\\d{2}(?:\\.\\d+)?)?\\s*(am|pm)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return ChronogramTime{ChronogramTime::Kind::Clock, hour * 60 + minute, {}};
}

std::optional<ChronogramTime> dated(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})(?:t|\\s+|\\s*à\\s*|\\s*at\\s*)(.+)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString day = match.captured(1);
    const QDate date = day.contains(QLatin1Char('/')) ? QDate::fromString(day, QStringLiteral("d/M/yyyy"))
                                                      : QDate::fromString(day, Qt::ISODate);
    const auto time = clockTime(match.captured(2).trimmed());
    if (!date.isValid() || !time)
        return std::nullopt;
    const QTime ofDay = QTime::fromMSecsSinceStartOfDay(static_cast<int>(time->minutes * 60'000));
    return ChronogramTime{ChronogramTime::Kind::Instant, 0, QDateTime(date, ofDay, Qt::UTC)};
}

} // namespace

QStringList chronogramHeaders(ChronogramColumn column, Language language)
{
    for (const ColumnWords &words : columnWords) {
        if (words.column == column)
            return split(language == Language::French ? words.french : words.english);
    }
    return {};
}

ChronogramColumn chronogramColumn(const QString &header)
{
    const QString form = headerForm(header);
    const QString typed = header.trimmed().toLower();
    for (const ColumnWords &words : columnWords) {
        for (const QString &word : split(words.french) + split(words.english)) {
            const QString wanted = headerForm(word);
            if (typed == word.toLower() || (!wanted.isEmpty() && wanted == form && form != QLatin1String("t")))
                return words.column;
        }
    }
    return ChronogramColumn::Ignored;
}

std::optional<ChronogramTime> chronogramTime(const QString &cell)
{
    const QString text = cell.simplified().toLower();
    if (text.isEmpty())
        return std::nullopt;
    if (auto instant = dated(text))
        return instant;
    if (auto clock = clockTime(text))
        return clock;
    return playTime(text);
}

std::optional<DrillCell> chronogramCell(const QString &words)
{
    const QString form = headerForm(words);
    for (const CellWords &cell : cellWords) {
        const QStringList known{headerForm(QString::fromUtf8(cell.french)),
                                headerForm(QString::fromUtf8(cell.english))};
        if (!form.isEmpty() && (known + split(cell.others)).contains(form))
            return cell.cell;
    }
    return std::nullopt;
}

QString chronogramCellName(DrillCell cell, Language language)
{
    for (const CellWords &words : cellWords) {
        if (words.cell == cell)
            return QString::fromUtf8(language == Language::French ? words.french : words.english);
    }
    return {};
}

QString chronogramExercise(Language language)
{
    return language == Language::French ? QStringLiteral("EXERCICE") : QStringLiteral("EXERCISE");
}

bool isChronogramExercise(const QString &type)
{
    return type == chronogramExercise(Language::French) || type == chronogramExercise(Language::English);
}

} // namespace relais
