"""Random checkpoints between PyTorch and this library, both ways, bit by bit.

    python roundtrips.py PROGRAM [--count 200] [--large] [--seed 0]
    python roundtrips.py PROGRAM --golden FOLDER        writes what the tests of TorchSerialization compare

One half is drawn and written here, read and written again by PROGRAM (`roundtrips copy`) and compared here with what
was drawn; the other half is drawn and written by PROGRAM (`roundtrips draw`), read here, written again in one of the
formats of PyTorch, and compared by PROGRAM (`roundtrips check`). With --large, three of them have 256 MB, 1 GB and 2 GB.
At the end PROGRAM is killed 20 times while it writes one file over and over: the file must be whole each time.
"""

import argparse
import math
import os
import random
import signal
import struct
import subprocess
import tempfile
import time
import warnings
from collections import OrderedDict

import torch

warnings.simplefilter("ignore")
DTYPES = [torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.float16, torch.bfloat16,
          torch.float32, torch.float64, torch.complex64, torch.complex128]
REAL = DTYPES[:10]


class Drawing:
    def __init__(self, seed, large=0):
        self.r = random.Random(seed)
        self.left = 60
        self.bases, self.tensors = [], []
        self.large = large

    def draw(self):
        value = self.value(0)
        if self.large:
            value["large"] = self.filled(self.large // 8, torch.float64)
            value["part of it"] = value["large"][7::3]
        return value

    def value(self, depth):
        r = self.r
        self.left -= 1
        if depth < 6 and self.left > 0 and (depth == 0 or r.random() < 0.35):
            n = 12 if depth == 0 else r.randrange(6)
            kind = "dict" if depth == 0 else r.choice(["dict", "OrderedDict", "list", "tuple", "set"])
            if kind == "list":
                return [self.value(depth + 1) for _ in range(n)]
            if kind == "tuple":
                return tuple(self.value(depth + 1) for _ in range(n))
            if kind == "set":
                return {self.key() for _ in range(n)}
            pairs = [(self.key(), self.value(depth + 1)) for _ in range(n)]
            return OrderedDict(pairs) if kind == "OrderedDict" else dict(pairs)
        return self.tensor() if r.random() < 0.5 else self.atom()

    def text(self):
        return "".join(self.r.choice("abcdefgh_.0129äß☃𝄞\0\n\"'\\") for _ in range(self.r.randrange(12)))

    def integer(self):
        return self.r.getrandbits(64) - (1 << 63) >> self.r.randrange(64)

    def key(self):
        r = self.r
        return r.choice([self.integer, lambda: (r.randrange(5), self.text()), self.text, self.text, self.text])()

    def atom(self):
        r = self.r
        return r.choice([
            lambda: None, lambda: r.random() < 0.5, self.integer, r.random, lambda: -0.0, lambda: math.nan,
            lambda: math.inf, lambda: complex(r.random(), -math.inf), self.text, lambda: r.randbytes(r.randrange(300)),
            lambda: r.choice(DTYPES), lambda: torch.device("cuda", r.randrange(4)), lambda: torch.device("cpu"),
            lambda: torch.Size([r.randrange(9) for _ in range(r.randrange(4))])])()

    def filled(self, count, dtype):
        """Any bits, also those of numbers that are none."""
        size = count * torch.empty(0, dtype=dtype).element_size()
        if size > 1 << 24:
            return torch.arange(size // 8 + 1).mul_(0x9E3779B97F4A7C15 - (1 << 64)).view(torch.uint8)[:size].view(dtype)
        if size == 0:
            return torch.empty(count, dtype=dtype)
        bits = torch.frombuffer(bytearray(self.r.randbytes(size)), dtype=torch.uint8)
        return (bits & 1).bool() if dtype is torch.bool else bits.clone().view(dtype)

    def tensor(self):
        r = self.r
        if self.tensors and r.random() < 0.15:
            return r.choice(self.tensors)
        if not self.bases or r.random() < 0.5:
            count = r.randrange(1_000_000, 2_000_000) if r.random() < 0.04 else r.randrange(200)
            self.bases.append(self.filled(count, r.choice(DTYPES)))
        base = r.choice(self.bases)
        room, last, sizes, strides = base.numel(), r.randrange(base.numel() + 1), [], []
        offset = last
        for _ in range(r.randrange(4)):
            stride = r.randrange(5)
            most = 3 if stride == 0 else (room - 1 - last) // stride
            size = 0 if last >= room else 1 + r.randrange(max(1, min(most, 40)))
            sizes.append(size)
            strides.append(stride)
            last += max(size - 1, 0) * stride
        if last >= room and 0 not in sizes:
            sizes, strides, offset = [0], [1], 0
        x = base.as_strided(sizes, strides, offset)
        kind = r.random()
        if kind < 0.1 and x.dtype.is_floating_point:
            x = torch.nn.Parameter(x, requires_grad=r.random() < 0.8)
        elif kind < 0.2 and x.dtype.is_complex:
            x = x.conj()
        elif kind < 0.3 and x.dtype in REAL and 0 < x.dim() <= 2 and x.dtype is not torch.bool:
            x = x.nan_to_num().to_sparse() if x.dtype.is_floating_point else x.to_sparse()
        elif kind < 0.4 and (x.dtype.is_floating_point or x.dtype.is_complex):
            x = x.detach().requires_grad_()
        self.tensors.append(x)
        return x


def bits(x):
    return torch.cat([x.reshape(-1)]).view(torch.uint8) if x.numel() else torch.empty(0, dtype=torch.uint8)


class Comparison:
    def __init__(self):
        self.places = {}

    def same(self, a, b, path):
        alike = [{torch.Size, tuple}, {dict, OrderedDict}, {torch.nn.Parameter, torch.Tensor}]
        assert type(a) is type(b) or {type(a), type(b)} in alike, (path, type(a), type(b))
        if isinstance(a, torch.Tensor):
            self.same_tensor(a, b, path)
        elif isinstance(a, dict):
            assert list(a) == list(b), (path, list(a), list(b))
            for key in a:
                self.same(a[key], b[key], path + [key])
        elif isinstance(a, (list, tuple)):
            assert len(a) == len(b), path
            for i, (x, y) in enumerate(zip(a, b)):
                self.same(x, y, path + [i])
        elif isinstance(a, float):
            assert struct.pack("d", a) == struct.pack("d", b), (path, a, b)
        else:
            assert a == b, (path, a, b)

    def same_tensor(self, a, b, path):
        assert (a.dtype, a.shape, a.layout, a.requires_grad) == (b.dtype, b.shape, b.layout, b.requires_grad), path
        assert self.places.setdefault(id(a), id(b)) == id(b), (path, "identity")
        if a.is_sparse:
            assert a.is_coalesced() == b.is_coalesced() and torch.equal(a._indices(), b._indices()), path
            assert torch.equal(bits(a._values()), bits(b._values())), path
        elif a.is_conj():
            assert torch.equal(bits(a.detach().resolve_conj()), bits(b.detach())), path
        else:
            assert (a.stride(), a.storage_offset()) == (b.stride(), b.storage_offset()), (path, "layout")
            s, t = a.untyped_storage(), b.untyped_storage()
            if s.nbytes() == 0:
                return
            known = ("storage", s.data_ptr()) in self.places
            assert self.places.setdefault(("storage", s.data_ptr()), t.data_ptr()) == t.data_ptr(), (path, "sharing")
            if not known:
                assert s.nbytes() == t.nbytes(), (path, s.nbytes(), t.nbytes())
                x, y = (torch.empty(0, dtype=torch.uint8).set_(u) for u in (s, t))
                assert torch.equal(x, y), (path, "content")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--golden")
    options = parser.parse_args()
    formats = [{}, {}, {"pickle_protocol": 3}, {"pickle_protocol": 4}, {"pickle_protocol": 5},
               {"_use_new_zipfile_serialization": False}]
    if options.golden:
        return write_golden(options.program, options.golden, formats[1:])
    half = options.count // 2
    large = {half // 4: 1 << 28, half // 2: 1 << 30, half * 3 // 4: 2 << 30} if options.large else {}
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        a, b = f"{folder}/a.pt", f"{folder}/b.pt"
        for i in range(half):
            seed = options.seed + i
            value = Drawing(seed, large.get(i, 0)).draw()
            torch.save(value, a, **formats[i % len(formats)])
            total += os.path.getsize(a)
            mapped = ["--mmap"] if i % 4 == 0 else []
            subprocess.run([options.program, "copy", *mapped, a, b], check=True)
            Comparison().same(value, torch.load(b, weights_only=True, mmap=i % 3 == 0), [f"seed {seed}"])
        print(f"PyTorch -> swift-torch -> PyTorch: {half} equal")
        for i in range(options.count - half):
            seed = str(options.seed + i)
            subprocess.run([options.program, "draw", seed, a], check=True)
            total += os.path.getsize(a)
            subprocess.run([options.program, "check", seed, a, "--mmap"], check=True)
            try:
                torch.save(torch.load(a, weights_only=True), b, **formats[i % len(formats)])
            except RuntimeError as error:
                # One storage seen as two types: PyTorch reads it, but does not write it.
                assert "different types" in str(error), error
                continue
            subprocess.run([options.program, "check", seed, b], check=True)
        print(f"swift-torch -> PyTorch -> swift-torch: {options.count - half} equal")
        kill(options.program, a)
    print(f"{total / 1e9:.1f} GB in all")


def write_golden(program, folder, formats):
    """Small checkpoints that PROGRAM drew, as PyTorch writes them in each of its formats."""
    seed = 1
    for i in range(3 * len(formats)):
        while True:
            path = f"{folder}/{seed}-{i % len(formats)}.pt"
            subprocess.run([program, "draw", str(seed), path], check=True)
            value = torch.load(path, weights_only=True)
            seed += 1
            try:
                torch.save(value, path, **formats[i % len(formats)])
            except RuntimeError:
                os.remove(path)
                continue
            if 4000 < os.path.getsize(path) < 14000:
                break
            os.remove(path)


def kill(program, file):
    """A file is whole whenever its writer is killed."""
    for i in range(20):
        writer = subprocess.Popen([program, "forever", file])
        time.sleep(0.2 + 0.013 * i)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        value = torch.load(file, weights_only=True)
        assert (value["x"] == value["epoch"]).all(), value["epoch"]
    print("killed 20 times: the file was whole each time")


if __name__ == "__main__":
    main()
