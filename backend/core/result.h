// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T> and Status: the answer of everything that can fail. An Error is a code for the program, a detail in English
// for the log, and where in the input it stands; the person's sentence is made from the code by viewmodels/errortext
// and cli/errortext. Values, usable from any thread. Named after std::expected (C++23), so that changing over is one
// file.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace relais {

enum class ErrorCode {
    Cancelled, // the user stopped it: an answer, not a failure

    // The input was refused; nothing was changed.
    InvalidValue, // a field's value breaks a rule
    NotFound, // the row or file named does not exist
    Conflict, // the value changed since: an undo or an edit was made on another state
    SyntaxError, // a file is not of its format
    SchemaError, // a file is of its format and says something it may not
    TooLarge, // a file passes a limit
    NewerFormat, // made by a newer Relais
    NotAPlan, // not a Relais plan
    Damaged, // content is there and not what was written
    Hostile, // a file holds something that a plan never holds
    ReadOnly, // this copy can be read but not changed

    // The world failed; what was acknowledged is safe.
    DiskFull,
    Locked, // another program or person has the file
    FileMoved, // the file was moved, deleted or replaced while open
    ReadFailed,
    WriteFailed,
    PermissionDenied,
    CommitUnknown, // the disk failed while an edit was being written: looked up by its id on reopening
    ProgramMissing, // an external program (Pandoc) is not installed
    ProgramFailed,
    TimedOut,
    OutputCheckFailed, // a file was written and did not hold what it should; it was removed
};

// Where an error stands. Empty members are unknown.
struct ErrorPlace {
    QString file;
    QString pointer; // field name, JSON pointer or column
    int line = 0; // 1-based; 0 = unknown

    bool operator==(const ErrorPlace &) const = default;
};

inline ErrorPlace atPointer(const QString &pointer)
{
    return {QString(), pointer, 0};
}

inline ErrorPlace inFile(const QString &file)
{
    return {file, QString(), 0};
}

struct Error { // NOLINT(clang-analyzer-core.uninitialized.Assign): the analyzer loses what a variant holds
    ErrorCode code = ErrorCode::InvalidValue;
    QString detail; // English, for the log and for developers; never a person's data
    ErrorPlace place = {};

    bool operator==(const Error &) const = default;
};

template <class T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error) // NOLINT(google-explicit-constructor): so is an error
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    // Precondition of value(), * and ->: has_value().
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    // Precondition: !has_value().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    { }

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace relais
