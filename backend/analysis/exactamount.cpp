// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/exactamount.h"

#include <algorithm>

namespace relais {

namespace {

constexpr quint32 minutesPerHour = 60;
constexpr quint32 whole = 10000;

quint32 low(quint64 number)
{
    return static_cast<quint32>(number & 0xffffffffU);
}

quint32 high(quint64 number)
{
    return static_cast<quint32>(number >> 32U);
}

} // namespace

ExactAmount::ExactAmount(qint64 centsPerHour, qint64 minutes)
{
    const auto rate = static_cast<quint64>(std::max<qint64>(centsPerHour, 0));
    const auto time = static_cast<quint64>(std::max<qint64>(minutes, 0));
    m_limbs = {low(rate), high(rate)};
    multiply(high(time));
    m_limbs.insert(m_limbs.begin(), 0);
    ExactAmount rest;
    rest.m_limbs = {low(rate), high(rate)};
    rest.multiply(low(time));
    add(rest);
}

ExactAmount &ExactAmount::operator*=(qint32 share)
{
    multiply(static_cast<quint32>(std::max(share, 0)));
    ++m_scale;
    return *this;
}

ExactAmount &ExactAmount::operator+=(ExactAmount other)
{
    const int scale = std::max(m_scale, other.m_scale);
    rescale(scale);
    other.rescale(scale);
    add(other);
    return *this;
}

qint64 ExactAmount::cents() const
{
    // floor((2 n + d) / 2 d) with d = 60 x 10000^scale, divided factor by factor.
    ExactAmount half;
    half.m_limbs = {minutesPerHour};
    half.rescale(m_scale);
    ExactAmount result = *this;
    result.multiply(2);
    result.add(half);
    result.divide(2 * minutesPerHour);
    for (int i = 0; i < m_scale; ++i)
        result.divide(whole);
    quint64 cents = 0;
    for (auto limb = result.m_limbs.rbegin(); limb != result.m_limbs.rend(); ++limb)
        cents = (cents << 32U) | *limb;
    return static_cast<qint64>(cents);
}

void ExactAmount::multiply(quint32 factor)
{
    quint64 carry = 0;
    for (quint32 &limb : m_limbs) {
        carry += quint64(limb) * factor;
        limb = low(carry);
        carry = high(carry);
    }
    if (carry > 0)
        m_limbs.push_back(low(carry));
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
}

void ExactAmount::add(const ExactAmount &other)
{
    m_limbs.resize(std::max(m_limbs.size(), other.m_limbs.size()) + 1);
    quint64 carry = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        carry += quint64(m_limbs[i]) + (i < other.m_limbs.size() ? other.m_limbs[i] : 0);
        m_limbs[i] = low(carry);
        carry = high(carry);
    }
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
}

void ExactAmount::divide(quint32 divisor)
{
    quint64 rest = 0;
    for (auto limb = m_limbs.rbegin(); limb != m_limbs.rend(); ++limb) {
        const quint64 number = (rest << 32U) | *limb;
        *limb = low(number / divisor);
        rest = number % divisor;
    }
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
}

void ExactAmount::rescale(int scale)
{
    for (; m_scale < scale; ++m_scale)
        multiply(whole);
}

} // namespace relais
