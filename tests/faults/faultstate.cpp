// SPDX-License-Identifier: GPL-3.0-or-later
// Written against the kernel's interface: it runs inside the program's open() and write(), and must not come back to
// them.
#include "faultstate.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstring>

namespace relaisfault {

Recorder &recorder()
{
    static auto *instance = new Recorder; // never destroyed: libraries close files after main()
    return *instance;
}

bool isUnder(const std::string &path, const std::string &folder)
{
    return !folder.empty() && path.size() > folder.size() && path.compare(0, folder.size(), folder) == 0
        && path[folder.size()] == '/';
}

std::string absolute(int folderDescriptor, const char *path)
{
    if (path[0] == '/')
        return path;
    char base[PATH_MAX] = "";
    if (folderDescriptor == AT_FDCWD) {
        if (!getcwd(base, sizeof base))
            return path;
    } else {
        const std::string link = "/proc/self/fd/" + std::to_string(folderDescriptor);
        const auto length = readlink(link.c_str(), base, sizeof base - 1);
        base[length > 0 ? length : 0] = 0;
    }
    return std::string(base) + '/' + path;
}

static std::string pathOf(int descriptor)
{
    char target[PATH_MAX] = "";
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const auto length = readlink(link.c_str(), target, sizeof target - 1);
    return std::string(target, length > 0 ? static_cast<size_t>(length) : 0);
}

static std::string relative(const std::string &path)
{
    const auto &folder = recorder().folder;
    return path == folder ? std::string() : path.substr(folder.size() + 1);
}

static void put(std::string &out, std::uint64_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.push_back(static_cast<char>(number >> (8 * i)));
}

static void put(std::string &out, const char *bytes, size_t count)
{
    put(out, count, 4);
    out.append(bytes, count);
}

static void put(std::string &out, const std::string &text)
{
    put(out, text.data(), text.size());
}

// One record: kind, length of the rest, the rest. Written by the bare system call, so that it is not recorded itself.
static void record(RelaisFaultRecord kind, const std::string &body)
{
    std::string whole(1, static_cast<char>(kind));
    put(whole, body);
    size_t done = 0;
    while (done < whole.size()) {
        const auto count = syscall(SYS_write, recorder().log, whole.data() + done, whole.size() - done);
        if (count <= 0) {
            recorder().sound = false;
            return;
        }
        done += static_cast<size_t>(count);
    }
}

static std::string fileBody(std::uint32_t file)
{
    std::string body;
    put(body, file, 4);
    return body;
}

void recordNames(RelaisFaultRecord kind, const std::string &first, const std::string *second)
{
    std::string body;
    put(body, relative(first));
    if (second)
        put(body, relative(*second));
    record(kind, body);
}

static std::string contentOf(const std::string &path)
{
    std::string content;
    const int descriptor = static_cast<int>(syscall(SYS_openat, AT_FDCWD, path.c_str(), O_RDONLY, 0));
    char buffer[65536];
    ssize_t count = 0;
    while (descriptor >= 0 && (count = read(descriptor, buffer, sizeof buffer)) > 0)
        content.append(buffer, static_cast<size_t>(count));
    if (descriptor >= 0)
        syscall(SYS_close, descriptor);
    return content;
}

void recordPresent(const std::string &folder)
{
    DIR *listing = opendir(folder.c_str());
    while (const dirent *entry = listing ? readdir(listing) : nullptr) {
        const std::string name = entry->d_name;
        const std::string path = folder + '/' + name;
        struct stat info = {};
        if (name == "." || name == ".." || lstat(path.c_str(), &info) != 0)
            continue;
        if (S_ISDIR(info.st_mode)) {
            recordNames(RelaisFaultPresentFolder, path);
            recordPresent(path);
        } else {
            std::string body = fileBody(recorder().names[path] = ++recorder().files);
            put(body, relative(path));
            put(body, contentOf(path));
            record(RelaisFaultPresent, body);
        }
    }
    if (listing)
        closedir(listing);
}

void moveNames(const std::string &from, const std::string &to)
{
    auto &names = recorder().names;
    std::map<std::string, std::uint32_t> moved;
    for (auto name = names.begin(); name != names.end();) {
        if (name->first != from && !isUnder(name->first, from)) {
            ++name;
            continue;
        }
        moved[to + name->first.substr(from.size())] = name->second;
        name = names.erase(name);
    }
    for (const auto &[name, file] : moved)
        names[name] = file;
}

bool failsNow(RelaisFaultKind kind, const std::string &path)
{
    auto &r = recorder();
    if (r.failKind != kind || !(path == r.failFolder || isUnder(path, r.failFolder)))
        return false;
    if (--r.failNth > 0 || (r.failNth < 0 && !r.failPersists))
        return false;
    r.failed = true;
    errno = r.failError;
    return true;
}

bool failsNow(RelaisFaultKind kind, int descriptor)
{
    return recorder().failKind == kind && failsNow(kind, pathOf(descriptor));
}

std::uint32_t fileOf(int descriptor)
{
    const auto &known = recorder().descriptors;
    const auto found = recorder().folder.empty() ? known.end() : known.find(descriptor);
    return found == known.end() ? 0 : found->second;
}

void recordFile(RelaisFaultRecord kind, std::uint32_t file)
{
    record(kind, fileBody(file));
}

void recordFile(RelaisFaultRecord kind, std::uint32_t file, const std::string &path)
{
    std::string body = fileBody(file);
    put(body, relative(path));
    record(kind, body);
}

void recordText(const char *text)
{
    std::string body;
    put(body, std::string(text));
    record(RelaisFaultMark, body);
}

void recordSize(std::uint32_t file, std::uint64_t size)
{
    std::string body = fileBody(file);
    put(body, size, 8);
    record(RelaisFaultTruncate, body);
}

void recordWrite(std::uint32_t file, const void *bytes, ssize_t count, off_t offset)
{
    std::string body = fileBody(file);
    put(body, static_cast<std::uint64_t>(offset), 8);
    put(body, static_cast<const char *>(bytes), static_cast<size_t>(count));
    record(RelaisFaultWrite, body);
}

void recordOpened(int descriptor, const std::string &path, int flags, bool existed)
{
    auto &r = recorder();
    if (!(path == r.folder || isUnder(path, r.folder)))
        return;
    struct stat info = {};
    if (fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode)) {
        r.folders[descriptor] = path;
        return;
    }
    auto &file = r.names[path];
    if (!existed || file == 0) {
        file = ++r.files;
        recordFile(RelaisFaultCreate, file, path);
    } else if (flags & O_TRUNC) {
        recordSize(file, 0);
    }
    r.descriptors[descriptor] = file;
}

} // namespace relaisfault
