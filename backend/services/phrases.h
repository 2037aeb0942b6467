// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases: the fixed words of generated documents, as data in both languages (templates/documents/phrases.json), under
// typed names. Values; any thread.
#pragma once

#include "domain/localtext.h"

#include <array>

namespace relais {

// clang-format off
enum class Phrase {
    PlanTitle, EditionWall, EditionTeam, EditionManagement, VersionOf, PageOf, PageShort, Exercise, Never,
    ThrowAway, ThrowAwayShort, ToComplete, NumberToComplete, NotSaid, ToEstimate, WithDetail, NameAndDetail,
    OneElseOther, TimesText, Yes, No, WithoutLimit, SeeTheCallList, SeeTheCallListOf, InAnOutage, Decides, Replaces,
    TeamTalks, Otherwise, MeetingPoint, WhatHappens, NoFicheYet, Always, AlwaysText, AttackText, Fiches,
    FicheNumber, SymptomOfObject, Target, Limit, FallbackHolds, WhenToUse, FirstQuarter, WithFallback, AtReturn,
    OtherFallbacks, ContactDecider, ContactOwner, ContactSupport, ToReview, GapExampleStep, GapFallbackSteps,
    NoFallback, FallbackInPart, ProofWritten, ProofDiscussed, ProofTried, ProofUsed, CallList, Suppliers,
    ColumnPerson, ColumnPost, ColumnPhone, ColumnFor, ColumnCall, ColumnHours, NoSupplierNumber, Activities,
    ColumnActivity, ColumnFallback, ColumnCost, PerHour, MinimumService, Tools, ColumnTool, ColumnRestsOn,
    ColumnOwner, MapTitle, MapKey, MapByActivity, MapElsewhere, MapRestsOn, NothingBehind, NoHurry, NotNeeded, Hints, PublicHintOf, PublicHint, ManagementOnly, AccessPlace,
    AccessHolder, CustomerList, Contracts, ColumnContract, ColumnEnds, NoContract, Copies, ColumnData, ColumnPlace,
    ColumnHolder, ColumnUnplugged, NoCopy, Messages, MessagesIntro, MessageTitle, SubjectLine, AudienceCustomers,
    AudienceTeam, AudienceSuppliers,
    AudienceManagement, AudienceReception, AudienceAbsentStaff, AudiencePriorityCustomers, AudienceVendor,
    AudiencePatients, AudienceBank, AudienceInsurer, AudienceAdministration, AudiencePress, AudienceDataAuthority,
    AudiencePersons,
    PhaseStart, PhaseUpdate, PhaseWorkaround, PhaseRestored, PhaseReview,
    ChannelSms, ChannelEmail, ChannelWebsite, ChannelSocialMedia, ChannelPhone, ChannelAnsweringMachine,
    ChannelNotice, ChannelTeamChat, ChannelPhoneTree, WordFirm, WordService, WordAction, WordPhone,
    WordCustomerChannel, WordTeamChannel, WordMeetingPoint, WordDecider, WordSpokesperson, WordVendor, WordSince, WordNext, WordNow, WordDate,
    WordDuration, WordKnown, WordTest, WordCause, WordChange, WordReentry,
    WordSymptom, WordReference, WordWorks, WordNotYet, WordMissed, WordGoodwill, WordLink, WordState, WordData,
    WordPeople, WordRisks, WordMeasures, WordComplaint, WordLoss, WordDeadline, WordDuty, WordCheckedBy,
    WordCheckedAt, WordUntil, WordStatements,
    Gaps, GapsIntro, GapsFirst, GapsNext,
    GapsLater, NoGap, GapNoDecider, GapNoDeputyDecider, GapNoFallbackForTool, GapNoFallbackForActivity, GapSameRoot,
    GapFallbackWithoutSteps, GapActivationUnknown, GapNoLimit, GapNoSupportNumber, GapNoOwner, GapNoDeputy,
    GapNoTeamChannel, GapNoNumber, GapNeverTried, GapHoldUnknown, GapNoSpokesperson, GapNoCustomerChannel,
    GapNoMeetingPoint, GapNoSecondNumber, GapBufferUnknown, GapNothingBehind, GapCostUnknown, GapExampleWords,
    GapAnswerUnknown, GapAnswerLater, GapHintToConfirm, Control, ControlVersion, ControlEdition, ControlReviewed,
    Untranslated, Fingerprint, FingerprintText, CopiesHeld,
    DrillReport, DrillPlayed, DrillPractice, DrillPeople, DrillOnePerson, RoleFacilitator, RoleDecider, RoleScribe,
    RolePlayer, RoleObserver, SomeoneLeading, SomeoneDeciding, SomeoneNoting, SomeoneElse, ColumnObjective,
    ColumnMeasured, ColumnAimed, ColumnVerdict, VerdictMet, VerdictWithDifficulty, VerdictPartly,
    VerdictToReview, VerdictToJudge, JudgedByTeam, MeasuredOf, NotMeasured,
    TeamsWord, RecoveryTimes, LaneSeenStarted, LaneStarted, LaneAhead, LaneSeen, LaneUnseen, LaneAims, LaneTarget,
    LaneLimit, LaneText, LaneRestored, LaneNotRestored, LegendStopped, LegendToTry, LegendTried, LegendSeen,
    NothingStopped, NoFallbackStarted,
    DecisionsNoted, NotedAt, Lessons, NoLesson, SceneWithoutAnswer, ActionBy, NobodyYet, DateToChoose,
    FallbacksPlayed, FallbackAndProof, TriedTooSlow, AndMore, DrillQuestions, ColumnAnswer, AskCritical,
    AskThirdParty, AskSimpler, AskWritten, ChainHead, ChainProves,
    IncidentTitle, IncidentUntitled, IncidentAnyFiche, IncidentConfirm, IncidentDecide, IncidentTell, IncidentNote,
    IncidentNextWord, IncidentDoubtFiche, IncidentDoubtUnplug, IncidentDoubtCheck, IncidentDataExposed, IncidentHarm,
    IncidentDoNotKnow, IncidentReport, IncidentHandOver, IncidentBeganOn, IncidentSheetOf, IncidentBegan,
    IncidentLasted, IncidentSoFar, IncidentNormal, IncidentNormalAt, IncidentNotYet, IncidentLoss,
    IncidentLossAgainst, IncidentLossAtLeast, IncidentNextDue, IncidentNothingDue, IncidentFirstWord, IncidentNoWord,
    IncidentStands, IncidentStopped, IncidentOnFallback, IncidentOnFallbackNamed, IncidentToolsBack, IncidentRestored,
    IncidentLimitAt, IncidentLimitPast, IncidentHoldsUntil, IncidentNothingStopped, IncidentToDo, IncidentNothingToDo,
    IncidentDone, IncidentNoDecision, IncidentCalls, IncidentNoCall, IncidentOpenQuestions, IncidentNoQuestion,
    IncidentToVerify, IncidentSaid, IncidentNothingSaid, IncidentColumnTime, IncidentColumnMessage,
    IncidentColumnPromised, IncidentColumnKept, IncidentKept, IncidentKeptLate, IncidentBroken, IncidentAwaited,
    IncidentSteps, IncidentColumnStep, IncidentColumnDue, IncidentColumnDone, IncidentNotDone, IncidentClocks,
    IncidentClockAuthority, IncidentClockComplaint, IncidentClockReview, IncidentRegister, IncidentLessonNoFallback,
    IncidentActionNoFallback, IncidentLessonLimit, IncidentActionLimit, IncidentLessonTarget, IncidentActionTarget,
    IncidentLessonHold, IncidentActionHold, IncidentLessonWord, IncidentActionWord, IncidentLessonFirstWord,
    IncidentLessonNoWord, IncidentActionFirstWord, IncidentLessonStep, IncidentActionStep, IncidentLessonCost,
    IncidentActionCost,
};
template <> struct EnumNames<Phrase> {
    static constexpr const char *names[] = {
        "plan_title", "edition_wall", "edition_team", "edition_management", "version_of", "page_of", "page_short",
        "exercise", "never", "throw_away", "throw_away_short", "to_complete", "number_to_complete", "not_said",
        "to_estimate", "with_detail", "name_and_detail", "one_else_other", "times_text", "yes", "no",
        "without_limit", "see_the_call_list", "see_the_call_list_of", "in_an_outage", "decides", "replaces",
        "team_talks", "otherwise", "meeting_point", "what_happens", "no_fiche_yet", "always", "always_text",
        "attack_text", "fiches", "fiche_number", "symptom_of_object", "target", "limit", "fallback_holds",
        "when_to_use", "first_quarter", "with_fallback", "at_return", "other_fallbacks", "contact_decider",
        "contact_owner", "contact_support", "to_review", "gap_example_step", "gap_fallback_steps", "no_fallback",
        "fallback_in_part", "proof_written", "proof_discussed", "proof_tried", "proof_used", "call_list",
        "suppliers", "column_person", "column_post", "column_phone", "column_for", "column_call", "column_hours",
        "no_supplier_number", "activities", "column_activity", "column_fallback", "column_cost", "per_hour",
        "minimum_service", "tools", "column_tool", "column_rests_on", "column_owner", "map_title", "map_key",
        "map_by_activity", "map_elsewhere", "map_rests_on", "nothing_behind", "no_hurry",
        "not_needed", "hints", "public_hint_of", "public_hint", "management_only", "access_place", "access_holder",
        "customer_list", "contracts", "column_contract", "column_ends", "no_contract", "copies", "column_data",
        "column_place", "column_holder", "column_unplugged", "no_copy", "messages", "messages_intro",
        "message_title", "subject_line", "audience_customers", "audience_team", "audience_suppliers",
        "audience_management", "audience_reception", "audience_absent_staff", "audience_priority_customers",
        "audience_vendor", "audience_patients", "audience_bank", "audience_insurer", "audience_administration",
        "audience_press", "audience_data_authority", "audience_persons",
        "phase_start",
        "phase_update", "phase_workaround", "phase_restored", "phase_review", "channel_sms", "channel_email",
        "channel_website", "channel_social_media", "channel_phone", "channel_answering_machine", "channel_notice",
        "channel_team_chat", "channel_phone_tree", "word_firm", "word_service", "word_action", "word_phone",
        "word_customer_channel", "word_team_channel", "word_meeting_point", "word_decider", "word_spokesperson", "word_vendor", "word_since",
        "word_next", "word_now", "word_date", "word_duration", "word_known", "word_test", "word_cause",
        "word_change", "word_reentry",
        "word_symptom", "word_reference", "word_works", "word_not_yet", "word_missed", "word_goodwill", "word_link",
        "word_state", "word_data", "word_people", "word_risks", "word_measures", "word_complaint", "word_loss",
        "word_deadline", "word_duty", "word_checked_by", "word_checked_at", "word_until", "word_statements",
        "gaps", "gaps_intro", "gaps_first", "gaps_next", "gaps_later", "no_gap",
        "gap_no_decider", "gap_no_deputy_decider", "gap_no_fallback_for_tool", "gap_no_fallback_for_activity",
        "gap_same_root", "gap_fallback_without_steps", "gap_activation_unknown", "gap_no_limit",
        "gap_no_support_number", "gap_no_owner", "gap_no_deputy", "gap_no_team_channel", "gap_no_number",
        "gap_never_tried", "gap_hold_unknown", "gap_no_spokesperson", "gap_no_customer_channel",
        "gap_no_meeting_point", "gap_no_second_number", "gap_buffer_unknown", "gap_nothing_behind",
        "gap_cost_unknown", "gap_example_words", "gap_answer_unknown", "gap_answer_later", "gap_hint_to_confirm",
        "control", "control_version", "control_edition", "control_reviewed", "untranslated", "fingerprint",
        "fingerprint_text", "copies_held",
        "drill_report", "drill_played", "drill_practice", "drill_people", "drill_one_person", "role_facilitator",
        "role_decider", "role_scribe", "role_player", "role_observer", "someone_leading", "someone_deciding",
        "someone_noting", "someone_else", "column_objective", "column_measured", "column_aimed", "column_verdict",
        "verdict_met", "verdict_with_difficulty", "verdict_partly", "verdict_to_review", "verdict_to_judge",
        "judged_by_team", "measured_of", "not_measured", "teams_word",
        "recovery_times", "lane_seen_started", "lane_started", "lane_ahead", "lane_seen", "lane_unseen", "lane_aims",
        "lane_target", "lane_limit", "lane_text", "lane_restored", "lane_not_restored", "legend_stopped",
        "legend_to_try", "legend_tried", "legend_seen",
        "nothing_stopped", "no_fallback_started", "decisions_noted", "noted_at", "lessons", "no_lesson",
        "scene_without_answer", "action_by", "nobody_yet", "date_to_choose", "fallbacks_played",
        "fallback_and_proof", "tried_too_slow", "and_more", "drill_questions", "column_answer", "ask_critical",
        "ask_third_party", "ask_simpler", "ask_written", "chain_head", "chain_proves",
        "incident_title", "incident_untitled", "incident_any_fiche", "incident_confirm", "incident_decide",
        "incident_tell", "incident_note", "incident_next_word", "incident_doubt_fiche", "incident_doubt_unplug",
        "incident_doubt_check", "incident_data_exposed", "incident_harm", "incident_do_not_know", "incident_report",
        "incident_hand_over", "incident_began_on", "incident_sheet_of", "incident_began", "incident_lasted",
        "incident_so_far", "incident_normal", "incident_normal_at", "incident_not_yet", "incident_loss",
        "incident_loss_against", "incident_loss_at_least", "incident_next_due", "incident_nothing_due",
        "incident_first_word", "incident_no_word", "incident_stands", "incident_stopped", "incident_on_fallback",
        "incident_on_fallback_named", "incident_tools_back", "incident_restored", "incident_limit_at",
        "incident_limit_past", "incident_holds_until", "incident_nothing_stopped", "incident_to_do",
        "incident_nothing_to_do", "incident_done", "incident_no_decision", "incident_calls", "incident_no_call",
        "incident_open_questions", "incident_no_question", "incident_to_verify", "incident_said",
        "incident_nothing_said", "incident_column_time", "incident_column_message", "incident_column_promised",
        "incident_column_kept", "incident_kept", "incident_kept_late", "incident_broken", "incident_awaited",
        "incident_steps", "incident_column_step", "incident_column_due", "incident_column_done", "incident_not_done",
        "incident_clocks", "incident_clock_authority", "incident_clock_complaint", "incident_clock_review",
        "incident_register", "incident_lesson_no_fallback", "incident_action_no_fallback", "incident_lesson_limit",
        "incident_action_limit", "incident_lesson_target", "incident_action_target", "incident_lesson_hold",
        "incident_action_hold", "incident_lesson_word", "incident_action_word", "incident_lesson_first_word",
        "incident_lesson_no_word", "incident_action_first_word", "incident_lesson_step", "incident_action_step",
        "incident_lesson_cost", "incident_action_cost",
    };
};

// clang-format on

// By enumerator; a loader fills all of them.
struct Phrases {
    std::array<LocalText, std::size(EnumNames<Phrase>::names)> texts;

    [[nodiscard]] const LocalText &of(Phrase phrase) const { return texts[static_cast<size_t>(phrase)]; }

    bool operator==(const Phrases &) const = default;
};

// The phrases of one document. The phrases must outlive it.
class Speech {
public:
    Speech(const Phrases &phrases, Language language)
        : m_phrases(&phrases)
        , m_language(language)
    { }

    [[nodiscard]] Language language() const { return m_language; }
    QString operator()(Phrase phrase) const { return m_phrases->of(phrase).in(m_language); }
    // %1, %2 … are replaced at once: what the firm wrote may hold a %.
    template <class... Text> QString operator()(Phrase phrase, const Text &...texts) const
    {
        return (*this)(phrase).arg(QString(texts)...);
    }

private:
    const Phrases *m_phrases;
    Language m_language;
};

} // namespace relais
