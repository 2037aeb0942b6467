// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <optional>
#include <vector>

namespace relais::test {

namespace {

struct Entry {
    const char *name;
    Factory factory;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> list;
    return list;
}

// "2/3": of three runs that share the classes, the second.
struct Share {
    size_t number = 1;
    size_t of = 1;

    [[nodiscard]] bool has(size_t index) const { return index % of == number - 1; }
};

std::optional<Share> shareOf(const char *argument)
{
    Share share;
    const bool said = std::sscanf(argument, "%zu/%zu", &share.number, &share.of) == 2;
    return said && share.of > 0 ? std::optional(share) : std::nullopt;
}

} // namespace

bool registerTest(const char *name, Factory factory)
{
    entries().push_back({name, std::move(factory)});
    return true;
}

} // namespace relais::test

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    std::vector<char *> arguments(argv, argv + argc);
    const char *only = nullptr;
    if (argc > 1 && argv[1][0] != '-') {
        only = argv[1];
        arguments.erase(arguments.begin() + 1);
    }
    const auto share = only ? relais::test::shareOf(only) : std::nullopt;
    int failed = 0;
    int run = 0;
    size_t index = 0;
    for (const auto &entry : relais::test::entries()) {
        if (share ? !share->has(index++) : only && std::strcmp(only, entry.name) != 0)
            continue;
        QLocale::setDefault(QLocale::system()); // a class may have left another
        const auto object = entry.factory();
        failed += QTest::qExec(object.get(), static_cast<int>(arguments.size()), arguments.data()) == 0 ? 0 : 1;
        ++run;
    }
    // An executable that ran nothing has proved nothing.
    return run == 0 ? 1 : failed;
}
