// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every test class of an executable: each class registers itself with RELAIS_TEST at the end of its .cpp file.
// `unit_core ClassName` runs one class, `unit_core 1/2` every second one; further arguments go to QtTest.
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace relais::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

// Called during static initialisation only. Returns true so that it can initialise a variable.
bool registerTest(const char *name, Factory factory);

} // namespace relais::test

#define RELAIS_TEST(Class)                                                                                             \
    [[maybe_unused]] static const bool registered##Class =                                                             \
        relais::test::registerTest(#Class, [] { return std::unique_ptr<QObject>(new Class); });
