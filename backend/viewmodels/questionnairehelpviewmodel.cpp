// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairehelpviewmodel.h"

#include "viewmodels/questionnairewords.h"

namespace relais {

namespace {

constexpr Trade allTrades[] = {Trade::OnlineShop, Trade::Bakery,       Trade::Accountants,
                               Trade::Medical,    Trade::Manufacturer, Trade::Other};

QString lineOf(const ExampleRow &row, const Section &section, Language language)
{
    QStringList words;
    for (const Cell &cell : section.cells) {
        for (const LocalText &text : row.cells.value(cell.key)) {
            const auto choice = std::find_if(cell.choices.begin(), cell.choices.end(), [&](const Choice &candidate) {
                return candidate.key == text.in(language);
            });
            const QString label = cell.label.in(language);
            words << (choice == cell.choices.end() ? text.in(language)
                                                   : label + QLatin1Char(' ') + choice->label.in(language));
        }
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QuestionnaireHelpViewModel::QuestionnaireHelpViewModel(QuestionnaireSitting &sitting, QObject *parent)
    : QObject(parent)
    , m_sitting(sitting)
{
    connect(&sitting, &QuestionnaireSitting::pageChanged, this, &QuestionnaireHelpViewModel::showPage);
}

void QuestionnaireHelpViewModel::showPage()
{
    if (!m_chosen && m_sitting.isPossible())
        m_trade = m_sitting.visit().plan().organisation().trade;
    m_trades.clear();
    for (const Trade trade : allTrades) {
        if (m_sitting.isPossible()
            && m_sitting.questionnaire().example(m_sitting.visit().plan(), m_sitting.page(), trade))
            m_trades.append(trade);
    }
    if (!m_trades.contains(m_trade) && !m_trades.isEmpty())
        m_trade = m_trades.constFirst();
    Q_EMIT changed();
}

const Example *QuestionnaireHelpViewModel::example() const
{
    return m_trades.isEmpty() ? nullptr
                              : m_sitting.questionnaire().example(m_sitting.visit().plan(), m_sitting.page(), m_trade);
}

QString QuestionnaireHelpViewModel::why() const
{
    return m_sitting.isPossible()
        ? m_sitting.questionnaire().words(m_sitting.visit().plan(), m_sitting.page(), m_sitting.language()).why
        : QString();
}

QStringList QuestionnaireHelpViewModel::trades() const
{
    QStringList names;
    for (const Trade trade : m_trades)
        names << QuestionnaireWords::trade(trade);
    return names;
}

QStringList QuestionnaireHelpViewModel::lines() const
{
    const Example *found = example();
    const Page *page = m_sitting.draft().page();
    if (!found || !page)
        return {};
    if (found->rows.isEmpty())
        return {found->words.in(m_sitting.language())};
    QStringList lines;
    for (const ExampleRow &row : found->rows) {
        if (const Section *section = page->section(row.section))
            lines << lineOf(row, *section, m_sitting.language());
    }
    return lines;
}

bool QuestionnaireHelpViewModel::isNumbered() const
{
    const Page *page = m_sitting.draft().page();
    return page && isUsable() && page->urgent > 0;
}

bool QuestionnaireHelpViewModel::isUsable() const
{
    const Example *found = example();
    return found && !found->rows.isEmpty();
}

void QuestionnaireHelpViewModel::chooseTrade(int row)
{
    if (row < 0 || row >= m_trades.size())
        return;
    m_trade = m_trades.at(row);
    m_chosen = true;
    Q_EMIT changed();
}

void QuestionnaireHelpViewModel::useExample()
{
    if (!isUsable())
        return;
    m_sitting.visit().useExample(m_trade);
    Q_EMIT exampleUsed();
}

} // namespace relais
