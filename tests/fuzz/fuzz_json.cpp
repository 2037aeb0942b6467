// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON file that somebody hands in, for every command that takes one: a plan, answers, a mapping, the script of a
// drill. A file says itself what it is.
#include "exchange/planjson.h"
#include "fuzz/target.h"
#include "library/answersfile.h"
#include "library/contentlibrary.h"
#include "library/drillscriptfile.h"
#include "library/mappingfile.h"
#include "services/questionnaireanswers.h"
#include "support/fakeclock.h"

namespace relais::test {

namespace {

void answerQuestions(const TypedAnswers &answers)
{
    static const ContentLibrary library;
    static const auto catalogue = library.catalogue();
    const auto questions = library.questions(answers.questions);
    if (!questions || !catalogue)
        return;
    CountingIds ids;
    Plan plan;
    plan.table<Organisation>().put({.id = ids.make<Organisation>()});
    const PlanJson json;
    if (const auto answered = answer(plan, Questionnaire(*questions, *catalogue, ids), answers))
        require(bool(json.decode(json.encode(answered->plan))), "a plan made of answers can be read again");
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    const PlanJson json;
    if (const auto plan = json.decode(bytes)) {
        const auto again = json.decode(json.encode(*plan));
        require(again && *again == *plan, "a plan that was read is the same when it is written and read again");
    }
    if (const auto answers = answersFromJson(bytes))
        answerQuestions(*answers);
    if (const auto mappings = mappingsFromJson(bytes))
        require(bool(mappingsFromJson(mappingsToJson(*mappings))), "a mapping that was read can be written");
    (void)drillScriptFromJson(bytes);
}

} // namespace relais::test
