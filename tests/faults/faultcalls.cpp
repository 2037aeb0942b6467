// SPDX-License-Identifier: GPL-3.0-or-later
// libc's names. A program linked with this library before libc, or started with it preloaded, calls these.
#include "faultcalls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdio>

using namespace relaisfault;

namespace {

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile(folder, path, flags, mode);
}

int creat(const char *path, mode_t mode)
{
    return openFile(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

int close(int descriptor)
{
    return closeFile(descriptor);
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    return writeFile(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return writeFileAt(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return writeFileAt(descriptor, bytes, count, offset);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return truncateFile(descriptor, size);
}

int ftruncate64(int descriptor, off_t size) noexcept
{
    return truncateFile(descriptor, size);
}

int fsync(int descriptor)
{
    return syncFile(SYS_fsync, descriptor);
}

int fdatasync(int descriptor)
{
    return syncFile(SYS_fdatasync, descriptor);
}

int rename(const char *from, const char *to) noexcept
{
    return renameFile(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return renameFile(fromFolder, from, toFolder, to, 0);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return renameFile(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return linkFile(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    return linkFile(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int unlinkat(int folder, const char *name, int flags) noexcept
{
    return unlinkFile(folder, name, flags);
}

int unlink(const char *name) noexcept
{
    return unlinkFile(AT_FDCWD, name, 0);
}

int rmdir(const char *name) noexcept
{
    return unlinkFile(AT_FDCWD, name, AT_REMOVEDIR);
}

int mkostemp(char *pattern, int flags)
{
    return makeTemporaryFile(pattern, flags);
}

int mkostemp64(char *pattern, int flags)
{
    return makeTemporaryFile(pattern, flags);
}

char *mkdtemp(char *pattern) noexcept
{
    return makeTemporaryFolder(pattern) == 0 ? pattern : nullptr;
}

int mkdir(const char *name, mode_t mode) noexcept
{
    return makeFolder(name, mode);
}
}
