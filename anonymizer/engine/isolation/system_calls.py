"""A filter of system calls (seccomp): what is not named here fails with EPERM, for this process, its threads and whatever they would start.

The calls that are let through are those by which CPython, Arrow, DuckDB, GDAL and OpenBLAS compute, allocate, start threads, wait, and read files. No
call of the network, of other processes, of keys, mounts or programs is among them. Why it is written here and no library is used: ADR 0050.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from typing import Final

KILL, EPERM, ENOSYS, ALLOW = 0x80000000, 0x00050001, 0x00050026, 0x7FFF0000
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER_AT, ARCHITECTURE_AT, ARGUMENTS_AT = 0, 4, 16
NO_NEW_PRIVILEGES, NAME_OF_A_THREAD, SECCOMP, FILTER = 38, 15, 22, 2
SHARES_EVERYTHING: Final = 0x00010000  # CLONE_THREAD
WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND | 0o20000000  # the last is O_TMPFILE
X32: Final = 0x40000000  # calls of a second interface of x86-64, by other numbers

ALLOWED: Final = """
read 0 63, readv 19 65, pread64 17 67, preadv 295 69, lseek 8 62, write 1 64, writev 20 66, close 3 57, dup 32 23, dup2 33 -, dup3 292 24,
pipe2 293 59, eventfd2 290 19, fcntl 72 25, fadvise64 221 223, stat 4 -, lstat 6 -, fstat 5 80, newfstatat 262 79, statx 332 291,
statfs 137 43, fstatfs 138 44, access 21 -, faccessat 269 48, faccessat2 439 439, readlink 89 -, readlinkat 267 78, getcwd 79 17,
getdents64 217 61, mmap 9 222, munmap 11 215, mprotect 10 226, mremap 25 216, madvise 28 233, mincore 27 232, brk 12 214,
rt_sigaction 13 134, rt_sigprocmask 14 135, rt_sigreturn 15 139, sigaltstack 131 132, futex 202 98, set_robust_list 273 99,
get_robust_list 274 100, set_tid_address 218 96, rseq 334 293, membarrier 324 283, arch_prctl 158 -, sched_yield 24 124, getcpu 309 168,
sched_getaffinity 204 123, sched_getparam 143 121, sched_getscheduler 145 120, nanosleep 35 101, clock_nanosleep 230 115,
clock_gettime 228 113, clock_getres 229 114, gettimeofday 96 169, time 201 -, restart_syscall 219 128, poll 7 -, epoll_create1 291 20,
epoll_ctl 233 21, epoll_wait 232 -, epoll_pwait 281 22, ppoll 271 73, select 23 -, pselect6 270 72, getrandom 318 278, getpid 39 172,
getppid 110 173, gettid 186 178, getuid 102 174, geteuid 107 175, getgid 104 176, getegid 108 177, getrlimit 97 163, getrusage 98 165,
sysinfo 99 179, uname 63 160, exit 60 93, exit_group 231 94
"""
"""Name, number on x86-64, number on aarch64, of the kernel's tables; a dash where there is no such call."""
CLONE3: Final = 435  # its flags lie in memory, where no filter can read them: the C library then asks by `clone`
MACHINES: Final = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def restrict() -> bool:
    """Put the filter on this process, for good; whether it holds. Threads that run already are not held: call it before there are any."""
    machine = MACHINES.get(platform.machine())
    if sys.platform != "linux" or machine is None or struct.calcsize("P") != 8:
        return False
    code = b"".join(_instructions(*machine))
    memory = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.cast(memory, ctypes.c_void_p))
    libc = ctypes.CDLL(None)
    number = ctypes.c_ulong
    if libc.prctl(NO_NEW_PRIVILEGES, number(1), number(0), number(0), number(0)) != 0:
        return False
    return bool(libc.prctl(SECCOMP, number(FILTER), ctypes.byref(program), number(0), number(0)) == 0)


def _instructions(column: int, architecture: int) -> list[bytes]:
    """The filter in the kernel's language: of each call the number is compared, of some an argument too."""
    beginning = [
        _load(ARCHITECTURE_AT),
        _jump(EQUAL, architecture, 1, 0),
        _return(KILL),
        _load(NUMBER_AT),
        _jump(AT_LEAST, X32, 0, 1),
        _return(EPERM),
        _jump(EQUAL, CLONE3, 0, 1),
        _return(ENOSYS),
    ]
    calls = [call.split()[1 + column] for call in ALLOWED.split(",")]
    plain = [step for call in calls if call != "-" for step in _if_called(int(call), [_return(ALLOW)])]
    return [
        *beginning,
        *plain,
        *_if_called((2, None)[column], _unless_any(WRITES, argument=1)),  # open
        *_if_called((257, 56)[column], _unless_any(WRITES, argument=2)),  # openat
        *_if_called((56, 220)[column], _if_any(SHARES_EVERYTHING, argument=0)),  # clone: a thread, and no process
        *_if_called((302, 261)[column], _if_equal(0, argument=0)),  # prlimit64: of this process
        *_if_called((234, 131)[column], _if_equal(os.getpid(), argument=0)),  # tgkill: this process, as abort does
        *_if_called((157, 167)[column], _if_equal(NAME_OF_A_THREAD, argument=0)),  # prctl
        _return(EPERM),
    ]


def _if_called(number: int | None, then: list[bytes]) -> list[bytes]:
    return [] if number is None else [_jump(EQUAL, number, 0, len(then)), *then]


def _unless_any(bits: int, *, argument: int) -> list[bytes]:
    return [_load(ARGUMENTS_AT + 8 * argument), _jump(ANY_BIT, bits, 0, 1), _return(EPERM), _return(ALLOW)]


def _if_any(bits: int, *, argument: int) -> list[bytes]:
    return [_load(ARGUMENTS_AT + 8 * argument), _jump(ANY_BIT, bits, 1, 0), _return(EPERM), _return(ALLOW)]


def _if_equal(value: int, *, argument: int) -> list[bytes]:
    return [_load(ARGUMENTS_AT + 8 * argument), _jump(EQUAL, value, 1, 0), _return(EPERM), _return(ALLOW)]


def _load(offset: int) -> bytes:
    return struct.pack("<HBBI", LOAD, 0, 0, offset)


def _jump(test: int, value: int, when_true: int, when_false: int) -> bytes:
    return struct.pack("<HBBI", test, when_true, when_false, value)


def _return(action: int) -> bytes:
    return struct.pack("<HBBI", RETURN, 0, 0, action)
