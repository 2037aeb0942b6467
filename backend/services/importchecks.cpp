// SPDX-License-Identifier: GPL-3.0-or-later
// ImportWork: what a row says besides its values: numbers that are private, people who have left, contracts that end.
#include "domain/validation.h"
#include "services/cellvalues.h"
#include "services/importwork.h"
#include "services/remarkwords.h"

namespace relais {

namespace {

constexpr int monthsThatAreSoon = 6;
constexpr int firstWarmMonth = 3;
constexpr int lastWarmMonth = 8;

QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

} // namespace

// What the remark says of the number and of the person, whether or not it is kept itself.
void ImportWork::finish(Person &row, const Work &work)
{
    const QString remark = cellOf(work, ImportField::Remarks);
    const int mobile = columnOf(sheetOf(work).mapping, ImportField::PrivatePhone);
    const int phone = columnOf(sheetOf(work).mapping, ImportField::WorkPhone);
    if (saysPrivate(remark)) {
        const bool alone = row.privatePhone.isEmpty() && !work.ofPlan && !work.fillOnly;
        if (alone)
            std::swap(row.privatePhone, row.workPhone);
        if (!row.privatePhone.isEmpty())
            note(work, NoticeCode::PrivateNumber, alone ? phone : mobile, row.privatePhone);
    }
    if (const auto left = leavingIn(remark)) {
        if (!row.leftOn.isValid())
            row.leftOn = *left;
        note(work, NoticeCode::LeftFirm, columnOf(sheetOf(work).mapping, ImportField::Remarks),
             left->toString(Qt::ISODate));
    }
    checkNumber(work, ImportField::PrivatePhone, row.privatePhone, row.name);
    checkNumber(work, ImportField::WorkPhone, row.workPhone, row.name);
}

// The cell below its header; false: it stands there already.
bool ImportWork::addRemark(const Work &work, int column, QString &remarks) const
{
    const QString header = headerOf(sheetOf(work).sheet, sheetOf(work).mapping, column);
    const QString line = header + QStringLiteral("\u00a0: ") + cell(work, column).simplified();
    if (remarks.contains(line))
        return false;
    remarks += (remarks.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    return true;
}

// « tacite », « mars ? »: no date, and yet what the firm knows of its contract.
template <class T> void ImportWork::keepContractEnd(T &row, const Work &work)
{
    const int column = columnOf(sheetOf(work).mapping, ImportField::ContractEnds);
    if (column < 0 || row.contractEnds.isValid() || cellText(cell(work, column)).state != CellState::Known)
        return;
    T next = row;
    if (!addRemark(work, column, next.remarks) || !issuesOf(next).isEmpty())
        return;
    row = next;
    note(work, NoticeCode::KeptAsRemark, column);
}

void ImportWork::finish(Tool &row, const Work &work)
{
    keepContractEnd(row, work);
    checkContract(work, row.contractEnds, row.name + QLatin1Char(' ') + row.purpose, row.remarks);
}

void ImportWork::finish(Provider &row, const Work &work)
{
    keepContractEnd(row, work);
    checkContract(work, row.contractEnds, row.name + QLatin1Char(' ') + row.carries, row.remarks);
    checkNumber(work, ImportField::SupportPhone, row.supportPhone, row.name);
}

void ImportWork::finish(Activity &row, const Work &)
{
    if (row.costPerHour && row.costKnowledge == CostKnowledge::NotAsked)
        row.costKnowledge = CostKnowledge::Estimated;
}

void ImportWork::finish(Fallback &row, const Work &)
{
    if (row.hold)
        row.holdUnlimited = false;
}

void ImportWork::checkContract(const Work &work, QDate ends, const QString &about, const QString &remarks)
{
    const int column = columnOf(sheetOf(work).mapping, ImportField::ContractEnds);
    if (!toClearUpIn(cellOf(work, ImportField::Remarks)).isEmpty())
        note(work, NoticeCode::ToClearUp, columnOf(sheetOf(work).mapping, ImportField::Remarks));
    if (column < 0 || cell(work, column).isEmpty() || !ends.isValid())
        return;
    const QString day = ends.toString(Qt::ISODate);
    if (ends < m_today)
        note(work, NoticeCode::DatePast, column, day);
    else if (ends <= m_today.addMonths(monthsThatAreSoon))
        note(work, NoticeCode::EndsSoon, column, day);
    if (ends >= m_today && ends.month() >= firstWarmMonth && ends.month() <= lastWarmMonth && isForSummer(about))
        note(work, NoticeCode::EndsBeforeSeason, column, day);
    if (const auto months = monthsOfNotice(remarks))
        note(work, NoticeCode::NoticePeriod, column, ends.addMonths(-*months).toString(Qt::ISODate));
}

void ImportWork::checkNumber(const Work &work, ImportField field, const QString &number, const QString &name)
{
    const int column = columnOf(sheetOf(work).mapping, field);
    const QString digits = digitsOf(number);
    if (column < 0 || digits.isEmpty() || cell(work, column).isEmpty())
        return;
    const std::pair<int, QString> key{static_cast<int>(field), digits};
    const auto other = m_numbers.constFind(key);
    if (other == m_numbers.cend())
        m_numbers.insert(key, name);
    else if (*other != name)
        note(work, NoticeCode::SameNumber, column, *other);
}

} // namespace relais
