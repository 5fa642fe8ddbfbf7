"""The two programs that time rows on request, and what is known of their rows."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent.parent
ROOT = HERE.parent
PEER = ROOT / ".build" / "peer"
SCRATCH = ROOT / ".build" / "bench"


class Failure(Exception):
    """What a side said instead of an answer."""


class Side:
    """A program that answers each line of its input with a line of JSON; started when asked, and again after a crash."""

    def __init__(self, command, threads):
        self.command = command
        self.environment = {
            **os.environ,
            "OMP_NUM_THREADS": str(threads),
            # Idle threads of one side must not take the other's processor.
            "GOMP_SPINCOUNT": os.environ.get("GOMP_SPINCOUNT", "1000"),
            "BENCHMARK_SCRATCH": str(SCRATCH),
        }
        self.process = None

    def ask(self, request, patience=600):
        """The answer to `request`; raises Failure when there is none within so many seconds."""
        if self.process is None:
            self.errors = tempfile.TemporaryFile()
            self.process = subprocess.Popen(
                self.command, cwd=HERE, env=self.environment, text=True, stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=self.errors)
        watchdog = threading.Timer(patience, self.process.kill)
        watchdog.start()
        try:
            self.process.stdin.write(request + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            watchdog.cancel()
        if not line:
            raise Failure(self._last_words())
        answer = json.loads(line)
        if "error" in answer:
            raise Failure(answer["error"])
        return answer

    def _last_words(self):
        status = self.process.wait()
        self.errors.seek(0)
        said = [line for line in self.errors.read().decode(errors="replace").splitlines() if line.strip()]
        self.close()
        return f"ended with status {status}" + (f": {said[-1].strip()}" if said else "")

    def close(self):
        if self.process is not None:
            self.process.stdin.close()
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()
            self.errors.close()
            self.process = None


def set_up_peer():
    """Makes a virtual environment with PyTorch."""
    if not (PEER / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(PEER)], check=True)
    subprocess.run(
        [str(PEER / "bin" / "python"), "-m", "pip", "install", "torch", "torchvision", "numpy", "pillow"], check=True)


def find_peer(wanted):
    """The Python that runs the peer: the one wanted, else that of the virtual environment, else one in PATH."""
    candidates = [wanted] if wanted else [str(PEER / "bin" / "python"), "python3"]
    for python in candidates:
        try:
            found = subprocess.run([python, "-c", "import torch, torchvision, PIL"], capture_output=True, text=True)
        except OSError as error:
            said = str(error)
            continue
        if found.returncode == 0:
            return python
        said = found.stderr.strip().splitlines()[-1]
    sys.exit(
        f"bench: {' and '.join(candidates)} cannot import torch, torchvision and PIL ({said}).\n"
        "Name a Python that can: make bench PYTHON=/path/to/python\n"
        'or let one be set up in .build/peer: make bench ARGS="--setup"')


def draw_images(python):
    """The images that `data/` rows read, drawn once."""
    if not (SCRATCH / "images").exists():
        subprocess.run([python, "-m", "peer.images", str(SCRATCH / "images")], cwd=HERE, check=True)


def common_order(ours, peer, pattern):
    """Names of rows that match, ours first and then those that only the peer has.

    Rows of sizes are for plots: they are measured when the pattern asks for them.
    """
    names = list(dict.fromkeys([row["name"] for row in ours] + [row["name"] for row in peer]))
    return [name for name in names
            if re.search(pattern, name) and ("size" in pattern or not name.startswith("size/"))]
