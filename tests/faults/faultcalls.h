// SPDX-License-Identifier: GPL-3.0-or-later
// Between the wrappers of faultcalls.cpp and the recorder: each does the system call, fails it if that was asked for,
// and records it if it is under the recorded folder.
#pragma once

#include <sys/types.h>

#include <string>

namespace relaisfault {

int openFile(int folder, const char *name, int flags, mode_t mode);
int closeFile(int descriptor);
ssize_t writeFile(int descriptor, const void *bytes, size_t count);
ssize_t writeFileAt(int descriptor, const void *bytes, size_t count, off_t offset);
int truncateFile(int descriptor, off_t size);
int syncFile(long call, int descriptor);
int renameFile(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags);
int linkFile(int fromFolder, const char *from, int toFolder, const char *to, int flags);
int unlinkFile(int folder, const char *name, int flags);
int makeFolder(const char *name, mode_t mode);
// libc finds such names inside itself, where nobody stands in front. The pattern ends in six letters to replace.
int makeTemporaryFile(char *pattern, int flags);
int makeTemporaryFolder(char *pattern);

} // namespace relaisfault
