// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrecorder.h"

#include "faultcalls.h"
#include "faultstate.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace relaisfault {

int openFile(int folder, const char *name, int flags, mode_t mode)
{
    const std::lock_guard guard(recorder().lock);
    const std::string path = absolute(folder, name);
    if (failsNow(RelaisFaultOpens, path))
        return -1;
    const bool existed = syscall(SYS_faccessat, AT_FDCWD, path.c_str(), F_OK) == 0;
    const int descriptor = static_cast<int>(syscall(SYS_openat, folder, name, flags, mode));
    if (descriptor >= 0 && !recorder().folder.empty())
        recordOpened(descriptor, path, flags, existed);
    return descriptor;
}

int closeFile(int descriptor)
{
    const std::lock_guard guard(recorder().lock);
    recorder().descriptors.erase(descriptor);
    recorder().folders.erase(descriptor);
    return static_cast<int>(syscall(SYS_close, descriptor));
}

ssize_t writeFile(int descriptor, const void *bytes, size_t count)
{
    const std::lock_guard guard(recorder().lock);
    if (failsNow(RelaisFaultWrites, descriptor))
        return -1;
    const auto file = fileOf(descriptor);
    const bool append = file && (fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
    const off_t offset = file ? lseek(descriptor, 0, append ? SEEK_END : SEEK_CUR) : 0;
    const auto done = syscall(SYS_write, descriptor, bytes, count);
    if (file && done > 0)
        recordWrite(file, bytes, done, offset);
    return done;
}

ssize_t writeFileAt(int descriptor, const void *bytes, size_t count, off_t offset)
{
    const std::lock_guard guard(recorder().lock);
    if (failsNow(RelaisFaultWrites, descriptor))
        return -1;
    const auto done = syscall(SYS_pwrite64, descriptor, bytes, count, offset);
    if (const auto file = fileOf(descriptor); file && done > 0)
        recordWrite(file, bytes, done, offset);
    return done;
}

int truncateFile(int descriptor, off_t size)
{
    const std::lock_guard guard(recorder().lock);
    if (failsNow(RelaisFaultTruncates, descriptor))
        return -1;
    const auto done = static_cast<int>(syscall(SYS_ftruncate, descriptor, size));
    if (const auto file = fileOf(descriptor); file && done == 0)
        recordSize(file, static_cast<std::uint64_t>(size));
    return done;
}

int syncFile(long call, int descriptor)
{
    const std::lock_guard guard(recorder().lock);
    if (failsNow(RelaisFaultSyncs, descriptor))
        return -1;
    const auto done = static_cast<int>(syscall(call, descriptor));
    if (done != 0 || recorder().folder.empty())
        return done;
    if (const auto file = fileOf(descriptor))
        recordFile(RelaisFaultSync, file);
    else if (const auto folder = recorder().folders.find(descriptor); folder != recorder().folders.end())
        recordNames(RelaisFaultFolderSync, folder->second);
    return done;
}

int renameFile(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    const std::lock_guard guard(recorder().lock);
    const std::string source = absolute(fromFolder, from);
    const std::string target = absolute(toFolder, to);
    if (failsNow(RelaisFaultRenames, target))
        return -1;
    const auto done = static_cast<int>(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    if (done == 0 && isUnder(source, recorder().folder)) {
        recordNames(RelaisFaultRename, source, &target);
        moveNames(source, target);
    }
    return done;
}

int linkFile(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    const std::lock_guard guard(recorder().lock);
    const std::string target = absolute(toFolder, to);
    if (failsNow(RelaisFaultRenames, target))
        return -1;
    const auto done = static_cast<int>(syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
    if (done == 0 && isUnder(target, recorder().folder)) {
        auto &names = recorder().names;
        names[target] = names[absolute(fromFolder, from)];
        recordFile(RelaisFaultLink, names[target], target);
    }
    return done;
}

int unlinkFile(int folder, const char *name, int flags)
{
    const std::lock_guard guard(recorder().lock);
    const std::string path = absolute(folder, name);
    if (failsNow(RelaisFaultUnlinks, path))
        return -1;
    const auto done = static_cast<int>(syscall(SYS_unlinkat, folder, name, flags));
    if (done == 0 && isUnder(path, recorder().folder)) {
        recordNames(RelaisFaultUnlink, path);
        recorder().names.erase(path);
    }
    return done;
}

int makeFolder(const char *name, mode_t mode)
{
    const std::lock_guard guard(recorder().lock);
    const std::string path = absolute(AT_FDCWD, name);
    const auto done = static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, name, mode));
    if (done == 0 && isUnder(path, recorder().folder))
        recordNames(RelaisFaultFolder, path);
    return done;
}

template <class Make> static int withFreeName(char *pattern, Make make)
{
    constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz012345";
    constexpr size_t replaced = 6;
    unsigned char random[replaced] = {};
    int done = -1;
    do {
        if (syscall(SYS_getrandom, random, sizeof random, 0) < 0)
            return -1;
        char *letter = pattern + std::strlen(pattern) - replaced;
        for (const unsigned char number : random)
            *letter++ = letters[number % (sizeof letters - 1)];
        done = make();
    } while (done < 0 && errno == EEXIST);
    return done;
}

int makeTemporaryFile(char *pattern, int flags)
{
    constexpr mode_t ownersOnly = 0600;
    return withFreeName(pattern, [&] {
        return openFile(AT_FDCWD, pattern, (flags & ~O_ACCMODE) | O_RDWR | O_CREAT | O_EXCL, ownersOnly);
    });
}

int makeTemporaryFolder(char *pattern)
{
    constexpr mode_t ownersOnly = 0700;
    return withFreeName(pattern, [&] { return makeFolder(pattern, ownersOnly); });
}

} // namespace relaisfault

using namespace relaisfault;

extern "C" {

bool relais_fault_record(const char *folder, const char *logFile)
{
    auto &r = recorder();
    const std::lock_guard guard(r.lock);
    r.log = static_cast<int>(
        syscall(SYS_openat, AT_FDCWD, logFile, O_CREAT | O_TRUNC | O_WRONLY | O_APPEND | O_CLOEXEC, 0600));
    r.sound = r.log >= 0;
    r.folder = folder;
    r.files = 0;
    r.names.clear();
    r.descriptors.clear();
    r.folders.clear();
    if (r.sound)
        recordPresent(r.folder);
    return r.sound;
}

bool relais_fault_stop()
{
    auto &r = recorder();
    const std::lock_guard guard(r.lock);
    r.folder.clear();
    if (r.log >= 0)
        syscall(SYS_close, r.log);
    r.log = -1;
    return r.sound;
}

void relais_fault_mark(const char *text)
{
    const std::lock_guard guard(recorder().lock);
    if (recorder().folder.empty())
        return;
    recordText(text);
}

void relais_fault_fail(const char *folder, RelaisFaultKind kind, long nth, bool persist, int error)
{
    auto &r = recorder();
    const std::lock_guard guard(r.lock);
    r.failFolder = folder;
    r.failKind = kind;
    r.failNth = nth;
    r.failPersists = persist;
    r.failError = error;
    r.failed = false;
}

bool relais_fault_heal()
{
    const std::lock_guard guard(recorder().lock);
    recorder().failKind = RelaisFaultNone;
    return recorder().failed;
}

} // extern "C"

namespace {

// Recording a whole program: see faultrecorder.h.
[[gnu::constructor]] void recordFromEnvironment()
{
    const char *folder = std::getenv("RELAIS_FAULT_DIR");
    const char *log = std::getenv("RELAIS_FAULT_LOG");
    if (folder && log && !relais_fault_record(folder, log))
        std::fprintf(stderr, "fault recorder: cannot write %s\n", log);
}

} // namespace
