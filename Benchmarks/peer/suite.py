"""What a row is, and how it is measured."""

import ctypes
import gc
import os
import time

import torch

# name -> (calls in one measurement, the function that makes the inputs and gives the call)
rows = {}

# Where rows read and write files: the folder that bench.py names.
scratch = os.environ.get("BENCHMARK_SCRATCH", "/tmp")


def row(name, calls=1):
    """Lists the decorated function, which makes a row's inputs and gives its call."""

    def add(prepare):
        rows[name] = (calls, prepare)
        return prepare

    return add


def inference(body):
    """A call that records nothing for derivatives."""

    def call():
        with torch.no_grad():
            return body()

    return call


def measure(name, seconds, threads):
    """Warms up, then measures for `seconds`, three times at least."""
    calls, prepare = rows[name]
    torch.set_num_threads(threads)
    torch.manual_seed(0)
    body = prepare()
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    _forget_peak_memory()

    def once():
        start = time.perf_counter()
        for _ in range(calls):
            body()
        return time.perf_counter() - start

    if once() < seconds:
        once()
    times = []
    while len(times) < 3 or sum(times) < seconds and len(times) < 10000:
        times.append(once())
    times.sort()
    return {"median": times[len(times) // 2], "min": times[0], "count": len(times), "peak": _peak_memory()}


def _forget_peak_memory():
    """Lets the kernel count the peak from now on; where it cannot, the peak is that of the whole process."""
    try:
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    except OSError:
        pass


def _peak_memory():
    with open("/proc/self/status") as file:
        return next(1024 * int(line.split()[1]) for line in file if line.startswith("VmHWM:"))
