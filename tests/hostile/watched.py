# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of a program on a file that nobody trusts, watched from outside: what it did, and what it must not have done."""
import os
import re
import resource
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field

# The target is 2 s and 256 MiB. Seconds are those of the processor, of the program and all it starts, since those do not
# grow when other programs want the machine too; what waits without working is ended by the wall clock, much later for
# the same reason.
PROCESSOR_SECONDS = 2.0
PROCESSOR_END = 8  # where the kernel ends a process that works for ever
WALL_SECONDS = 120.0
MEMORY_MIB = 256

DONE, FINDINGS, USAGE, REFUSED, ENVIRONMENT = range(5)  # backend/cli/context.h, ExitCode

CALLS = ("open,openat,openat2,creat,socket,connect,unlink,unlinkat,rename,renameat,renameat2,link,linkat,symlink,"
         "symlinkat,truncate,execve")
# What any program reads of the machine that it runs on, to read only.
MACHINE = ("/usr/", "/lib/", "/lib64/", "/etc/ld.so.", "/etc/fonts", "/etc/localtime", "/etc/xdg/", "/etc/machine-id",
           "/proc/", "/sys/", "/dev/", "/var/cache/fontconfig", "/var/lib/dbus/machine-id")
# What bubblewrap makes of the sandbox that Pandoc runs in: folders that are seen there alone, and the names by which
# threads are known. It has no network: its sockets are never connected.
SANDBOX = ("/newroot/", "/oldroot/", "/proc/self/", "/dev/null", "/dev/shm/")
STARTED = ("/usr/bin/bwrap", "/usr/bin/pandoc", "/usr/bin/true", "/bin/true")
ABSOLUTE = re.compile(r'"(/[^"]*)"')
ABOVE = re.compile(r'"(?:[^"/]+/)*\.\./')
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|^(?:creat|unlink|rename|link|symlink|truncate)")


@dataclass
class Watched:
    code: int = 0  # negative: ended by that signal
    out: str = ""
    err: str = ""
    processor: float = 0.0
    mib: int = 0
    faults: list = field(default_factory=list)


def environment(folder):
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
    return kept | {"PATH": "/usr/bin:/bin", "HOME": folder, "TMPDIR": folder, "LC_ALL": "C.UTF-8",
                   "TZ": "UTC", "XDG_RUNTIME_DIR": folder}


def outside(call, folder, program):
    """Whether this call, a line of strace, reaches outside of the folder given."""
    if call.startswith("connect("):
        return True
    if call.startswith("socket("):
        return not re.match(r"socket\(AF_(UNIX|NETLINK),", call)
    if call.startswith("execve("):
        return ABSOLUTE.findall(call)[:1] not in [[program], *([one] for one in STARTED)]
    writing = WRITING.search(call)
    # Where a symbolic link points to is no file that is touched.
    for path in ABSOLUTE.findall(call)[-1 if call.startswith("symlink") else 0:]:
        if path == folder or path.startswith((folder + "/", *SANDBOX)):
            continue
        # What lies beside the program is asked for by the dynamic linker and by Qt (qt.conf, plugins).
        if writing or not path.startswith((*MACHINE, os.path.dirname(program) + "/")) and path not in ("/", "/proc"):
            return True
    return ABOVE.search(call) is not None


def limited():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # The soft limit alone: the reader of spreadsheets sets a hard one itself.
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_END, resource.RLIM_INFINITY))


def watch(command, folder, patience=WALL_SECONDS):
    """Runs a command in the folder; the faults are those of any program: time, memory, calls, a crash."""
    result = Watched()
    with tempfile.NamedTemporaryFile("r", suffix=".calls", errors="replace") as calls, \
            tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.monotonic()
        # LeakSanitizer cannot look while another program does.
        process = subprocess.Popen(
            ["strace", "-f", "-qq", "-s", "400", "--seccomp-bpf", "-e", "trace=" + CALLS, "-e", "signal=none",
             "-E", "ASAN_OPTIONS=detect_leaks=0", "-o", calls.name, *command],
            cwd=folder, env=environment(folder), stdin=subprocess.DEVNULL, stdout=out, stderr=err,
            start_new_session=True, preexec_fn=limited)
        usage = ended(process, start + patience)
        late = time.monotonic() > start + patience
        result.code = process.returncode
        result.processor = usage.ru_utime + usage.ru_stime
        result.mib = usage.ru_maxrss // 1024  # with what this process held when it began the other
        out.seek(0)
        err.seek(0)
        result.out = out.read(1 << 20).decode(errors="replace")
        result.err = err.read(1 << 20).decode(errors="replace")
        for line in calls:
            call = re.sub(r"^\d+ +", "", line.rstrip())
            if outside(call, folder, command[0]):
                result.faults.append("reached outside: " + call[:200])
    if result.code < 0:
        result.faults.append(f"was ended by signal {-result.code}")
    if late:
        result.faults.append(f"did not end within {patience:.0f} s")
    if result.processor > PROCESSOR_SECONDS:
        result.faults.append(f"took {result.processor:.1f} s of the processor")
    if result.mib > MEMORY_MIB:
        result.faults.append(f"took {result.mib} MiB")
    return result


def ended(process, latest):
    """Waits for the end, or makes one then; answers what the program and all it started have used."""
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if not pid and time.monotonic() > latest:
            os.killpg(process.pid, signal.SIGKILL)
            pid, status, usage = os.wait4(process.pid, 0)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return usage
        time.sleep(0.01)


def says(text):
    """Whether there is a sentence for a person in it."""
    return any(len(line.split()) >= 3 and re.search(r"[.:»”)]$", line.strip()) for line in text.splitlines())


def judged(result):
    """The faults of a run of Relais, which opens a file or refuses it in words."""
    faults = list(result.faults)
    if result.code not in (DONE, FINDINGS, REFUSED, ENVIRONMENT):
        faults.append(f"ended with {result.code}: {result.err[:200]}")
    if result.code in (REFUSED, ENVIRONMENT) and not says(result.err):
        faults.append("refused without a sentence: " + result.err[:200])
    if result.code == FINDINGS and not says(result.err + result.out):
        faults.append("had findings and did not say them")
    if re.search(r"terminate called|std::|Sanitizer|ASSERT|QObject|qrc:", result.err):
        faults.append("spoke to developers: " + result.err[:200])
    return faults
