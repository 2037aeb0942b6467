// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptor: an open file of the system, closed with its owner. Any thread, one at a time.
#pragma once

#include <QString>

#include <utility>

namespace relais {

class Descriptor {
public:
    Descriptor() = default;
    // Takes it over; below 0: none.
    explicit Descriptor(int number)
        : m_number(number)
    { }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }

    // As open(2), not inherited by other programs. Not open: errno says why.
    static Descriptor open(const QString &path, int flags, unsigned mode = 0600);

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    // False: it could not be closed, which on some file systems is the first to say that the disk is full.
    bool close();

private:
    int m_number = -1;
};

} // namespace relais
