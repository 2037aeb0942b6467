// SPDX-License-Identifier: GPL-3.0-or-later
// What the recorder knows, and the writing of its log. Inside the library only; the caller holds the lock.
#pragma once

#include "faultrecorder.h"

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace relaisfault {

struct Recorder {
    std::recursive_mutex lock;
    std::string folder; // recorded folder, absolute; empty = not recording
    int log = -1;
    bool sound = true;
    std::uint32_t files = 0;
    std::map<std::string, std::uint32_t> names; // path > file
    std::map<int, std::uint32_t> descriptors; // of files
    std::map<int, std::string> folders; // descriptors of folders

    std::string failFolder;
    RelaisFaultKind failKind = RelaisFaultNone;
    long failNth = 0;
    bool failPersists = false;
    int failError = 0;
    bool failed = false;
};

Recorder &recorder();

bool isUnder(const std::string &path, const std::string &folder);
std::string absolute(int folderDescriptor, const char *path);

// True, with errno set: this call is one that must fail.
bool failsNow(RelaisFaultKind kind, const std::string &path);
bool failsNow(RelaisFaultKind kind, int descriptor);

// The recorded file behind a descriptor; 0 if it is not recorded.
std::uint32_t fileOf(int descriptor);

// What the recorder knows by name goes with a file or folder that is renamed.
void moveNames(const std::string &from, const std::string &to);

void recordPresent(const std::string &folder);
void recordFile(RelaisFaultRecord kind, std::uint32_t file);
void recordFile(RelaisFaultRecord kind, std::uint32_t file, const std::string &path);
void recordNames(RelaisFaultRecord kind, const std::string &first, const std::string *second = nullptr);
void recordSize(std::uint32_t file, std::uint64_t size);
void recordWrite(std::uint32_t file, const void *bytes, ssize_t count, off_t offset);
void recordOpened(int descriptor, const std::string &path, int flags, bool existed);
void recordText(const char *text);

} // namespace relaisfault
