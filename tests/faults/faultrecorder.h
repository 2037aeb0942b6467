// SPDX-License-Identifier: GPL-3.0-or-later
// The fault recorder: a shared library that stands in front of libc's file calls. For the files under one folder it
// records what a disk would be told (create, write, truncate, sync, rename, link, unlink) and can make the Nth call
// fail. Linked before libc by the tests of this folder; any other program is recorded by
//   RELAIS_FAULT_DIR=folder RELAIS_FAULT_LOG=file LD_PRELOAD=librelais_faultrecorder.so program
// Calls are serialised by a lock. The format of the log is in faultstate.cpp.
#pragma once

extern "C" {

// What is recorded, in the first byte of each record.
enum RelaisFaultRecord : unsigned char {
    RelaisFaultPresent = 'P', // file, name, content: there before the recording began, taken as synced
    RelaisFaultCreate = 'C', // file, name
    RelaisFaultWrite = 'W', // file, offset, bytes
    RelaisFaultTruncate = 'T', // file, size
    RelaisFaultSync = 'S', // file
    RelaisFaultFolderSync = 'D', // name of the folder
    RelaisFaultRename = 'R', // from, to; of a folder with all that is in it
    RelaisFaultLink = 'L', // file, name
    RelaisFaultUnlink = 'U', // name of a file or a folder
    RelaisFaultPresentFolder = 'F', // name of a folder that was there before the recording began
    RelaisFaultFolder = 'K', // name of a folder made
    RelaisFaultMark = 'M', // text
};

// Records what happens under the folder into the log file until relais_fault_stop(). False if the log cannot be
// written.
bool relais_fault_record(const char *folder, const char *logFile);
// False if something happened that the log cannot express.
bool relais_fault_stop();
// A line of the program under test in the log: what it has acknowledged by now. Nothing while not recording.
void relais_fault_mark(const char *text);

// Calls of one kind, as counted and failed. Opening counts whatever the mode.
enum RelaisFaultKind {
    RelaisFaultNone,
    RelaisFaultOpens,
    RelaisFaultWrites,
    RelaisFaultSyncs,
    RelaisFaultTruncates,
    RelaisFaultUnlinks,
    RelaisFaultRenames, // and links
};

// From now on the nth call (1 = the next) of the kind under the folder fails with that errno; persist: all later ones
// too.
void relais_fault_fail(const char *folder, RelaisFaultKind kind, long nth, bool persist, int error);
// Ends it. Answers whether a call was failed.
bool relais_fault_heal();
}
