// SPDX-License-Identifier: GPL-3.0-or-later
// What a column of somebody's table can mean: the five tables of the inventory, the fields that each takes, and the
// words by which people head their columns. The one place for these words: the guess reads them, the export of a table
// as CSV writes the first. Constants and pure functions; any thread.
#pragma once

#include "domain/organisation.h"

#include <QStringList>

#include <span>

namespace relais {

enum class ImportTable { Activities, Tools, Providers, People, Fallbacks };
template <> struct EnumNames<ImportTable> {
    static constexpr const char *names[] = {"activities", "tools", "providers", "people", "fallbacks"};
};

// Ignored: of a column that is not taken. Cost is read (for what is not an amount) and not kept: the plan knows no
// costs of tools and contracts.
enum class ImportField {
    Ignored,
    Name,
    FirstName,
    LastName,
    Job,
    WorkPhone,
    PrivatePhone, // a mobile: Management only
    Email,
    Place,
    Employer,
    Deputy,
    LeftOn,
    VerifiedOn,
    Purpose,
    Serves, // the activities
    RestsOn, // what stands behind
    Owner,
    Buffer, // « tient sans »
    WorksOffline,
    NeedsInternet, // the contrary, said as such
    Address,
    DataPlace,
    SupportName,
    SupportPhone,
    SupportEmail,
    SupportHours,
    StatusPage,
    ContractNumber,
    ClientNumber,
    ContractEnds,
    Cost,
    Carries, // what a provider supplies
    CarriedTools, // the tools that rest on it
    Description,
    CostPerHour,
    Limit,
    Target,
    DataLimit,
    Deadlines, // « le 5 et le 15 »
    Openings, // « lun-ven 9h-18h »
    Tools, // the tools that an activity needs
    MinimumService,
    Symptom,
    Trigger,
    Covers,
    Needs,
    Steps,
    Activation,
    Hold,
    Capacity,
    CatchUp,
    Decider,
    Material,
    Captured,
    Reentry,
    Never,
    Remarks,
};
// Those of fields of the plan are the plan's own names.
template <> struct EnumNames<ImportField> {
    static constexpr const char *names[] = {
        "ignored",       "name",           "first_name",  "last_name",       "job",           "work_phone",
        "private_phone", "email",          "place",       "employer",        "deputy",        "left_on",
        "verified_on",   "purpose",        "serves",      "rests_on",        "owner",         "buffer",
        "works_offline", "needs_internet", "address",     "data_place",      "support_name",  "support_phone",
        "support_email", "support_hours",  "status_page", "contract_number", "client_number", "contract_ends",
        "cost",          "carries",        "carried",     "description",     "cost_per_hour", "limit",
        "target",        "data_limit",     "deadlines",   "opening_hours",   "tools",         "minimum_service",
        "symptom",       "trigger",        "covers",      "needs",           "steps",         "activation",
        "hold",          "capacity",       "catch_up",    "decider",         "material",      "captured",
        "reentry",       "never",          "remarks"};
};

// How a cell of the field is read.
enum class CellKind {
    Text,
    Phone,
    Email,
    WebAddress,
    Duration,
    PerHour,
    YesNo,
    Money,
    Share,
    Date,
    Days,
    Hours,
    Person,
    Links,
    Lines
};

struct FieldSpec {
    ImportField field = ImportField::Ignored;
    CellKind kind = CellKind::Text;
    // Headers parted by '|', whatever their case and accents; the first is also the title.
    const char *french = nullptr;
    const char *english = nullptr;
};

// The fields that a table takes, in the order in which they are offered; Name is the first.
std::span<const FieldSpec> fieldsOf(ImportTable table);

// Null for Ignored and for a field that the table does not take.
const FieldSpec *specOf(ImportTable table, ImportField field);

// The header of a column as an export writes it: « Responsable », "Owner". Empty for what specOf does not know.
QString columnTitle(ImportTable table, ImportField field, Language language);

// « Outils », "Tools".
QString tableTitle(ImportTable table, Language language);

// How headers are compared: lower case, no accents, no punctuation.
QString headerForm(const QString &header);

// All that may head the column, in header form, both languages.
QStringList headerWords(const FieldSpec &spec);

// Words that name the table itself, in header form: « outils », « logiciels », "software".
QStringList tableWords(ImportTable table);

} // namespace relais
