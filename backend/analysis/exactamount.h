// SPDX-License-Identifier: GPL-3.0-or-later
// ExactAmount: a sum of money that is never rounded on the way: cents per hour x minutes x shares and factors, as a
// whole number of any length over 60 x 10000^n. Never negative. A value; any thread.
#pragma once

#include <QtGlobal>

#include <vector>

namespace relais {

class ExactAmount {
public:
    ExactAmount() = default;
    // Negative numbers count as 0.
    ExactAmount(qint64 centsPerHour, qint64 minutes);

    // share: in ten-thousandths.
    ExactAmount &operator*=(qint32 share);
    ExactAmount &operator+=(ExactAmount other);

    [[nodiscard]] qint64 cents() const; // rounded half up

private:
    void multiply(quint32 factor);
    void add(const ExactAmount &other); // of the same scale
    void divide(quint32 divisor); // rounded down
    void rescale(int scale);

    std::vector<quint32> m_limbs; // lowest first, no leading zero
    int m_scale = 0; // n
};

} // namespace relais
