// SPDX-License-Identifier: GPL-3.0-or-later
// What a page about an urgent activity, or about the outage that is told, is about: its tool, and the fallback that
// covers it. For services/questionnaire.
#pragma once

#include "services/questionnairesections.h"

namespace relais::questionpairs {

PageSubject subject(const Plan &plan, const Page &page);

// The subject with its fallback made, serving the activity and covering the tool, if there was none.
PageSubject withFallback(Plan &plan, const Page &page, const QuestionContext &context);

} // namespace relais::questionpairs
