"""Writes printing.jsonl: tensors and what PyTorch prints for them. Run it with a PyTorch of the 2.x series."""
import json
import os

import torch

cases = []


def add(x, **options):
    """One case: type, shape, strides, the bytes of the storage (hexadecimal), options, the text."""
    storage = x.detach().untyped_storage()
    torch.set_printoptions(profile="default")
    torch.set_printoptions(**options)
    cases.append({
        "dtype": str(x.dtype)[6:], "shape": list(x.shape), "strides": list(x.stride()), "offset": x.storage_offset(),
        "bytes": bytes(storage.tolist()).hex(), "grad": x.requires_grad, "options": options, "text": repr(x)})
    torch.set_printoptions(profile="default")


def ramp(shape, dtype, multiplier, modulus, shift, scale, **options):
    """A large one: ((i * multiplier) % modulus - shift) * scale."""
    n = torch.Size(shape).numel()
    x = (((torch.arange(n) * multiplier) % modulus - shift).double() * scale).to(dtype).reshape(shape)
    torch.set_printoptions(profile="default")
    torch.set_printoptions(**options)
    cases.append({
        "dtype": str(dtype)[6:], "shape": list(shape), "ramp": [multiplier, modulus, shift, scale],
        "options": options, "text": repr(x)})
    torch.set_printoptions(profile="default")


inf, nan = float("inf"), float("nan")
floats = [
    [], [0.0], [-0.0, 0.0], [1.0], [-1.0, 2.0, 3.0], [1.5, 2.25, -3.125], [1e-5, 1.0], [1e9, 1.0], [1e8, 1e8], [100000001.0],
    [0.5, 1e3], [1.0, 1001.0], [1.0, 1000.0], [0.1, 99.99], [nan], [inf, -inf, nan], [nan, 1.0], [inf, 2.5], [-inf, 1e10],
    [nan, 1e-7, 0.0], [1 / 3, 2 / 3], [12345.678, 0.5], [9999.5, 99999.5], [0.00011, 0.0001], [0.99999, 0.999949],
    [3.0, nan, -inf, 0.0], [0.125] * 12, [float(i) for i in range(30)], [i / 7 for i in range(25)],
    [(-1) ** i * 10.0 ** (i % 6) for i in range(20)], [1e-20, 1e20], [6e4, 2.0], [1e38], [2.0 ** 24, 1.0],
]
for dtype in (torch.float32, torch.float64, torch.float16, torch.bfloat16):
    for v in floats:
        if dtype in (torch.float16, torch.bfloat16) and len(v) > 14:
            continue
        add(torch.tensor(v, dtype=dtype))
integers = [[], [0], [1, -2, 3], [100, 0, -128], list(range(40)), [127] * 3]
for dtype in (torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8):
    for v in integers:
        add(torch.tensor(v).to(dtype))
add(torch.tensor([2 ** 62, -(2 ** 63)]))
for v in ([], [True], [True, False, True], [False] * 20):
    add(torch.tensor(v, dtype=torch.bool))
complexes = [
    [], [1 + 2j], [1 - 2j, -3.5 + 0.25j], [0j], [complex(-0.0, -0.0)], [complex(nan, inf), 1 + 1j], [1e-6 + 1j, 1e6 - 2j],
    [complex(i, -i) for i in range(12)], [complex(i / 3, 10.0 ** i) for i in range(5)], [complex(1, -inf), complex(-inf, nan)],
]
for dtype in (torch.complex64, torch.complex128):
    for v in complexes:
        add(torch.tensor(v, dtype=dtype))
    add(torch.tensor(1.5 - 2j, dtype=dtype))
    add(torch.tensor([[1 + 2j, 3j], [-1.5, 0]], dtype=dtype))
# without dimensions
for v in (0.0, 1.0, -2.5, 1e-7, 1e10, inf, nan, 3, -7, True, 123456.789):
    add(torch.tensor(v))
for dtype in (torch.float64, torch.float16, torch.bfloat16, torch.int8, torch.uint8):
    add(torch.tensor(5, dtype=dtype))
# empty
for shape in ((0, 3), (2, 0), (0, 0, 2), (3, 0, 1)):
    for dtype in (torch.float32, torch.int64, torch.float64, torch.bool):
        add(torch.empty(shape, dtype=dtype))
# more dimensions, views
g = torch.Generator().manual_seed(0)
for shape in ((2, 3), (1, 1), (3, 1), (1, 4), (2, 2, 3), (1, 2, 1, 2), (2, 1, 2, 1, 2), (4, 12), (2, 17), (1, 40)):
    x = torch.randn(shape, generator=g)
    add(x)
    add(x.double() * 100)
    add((x * 10).round())
    add((x * 10).to(torch.int32))
    add(x > 0)
x = torch.randn(4, 5, generator=g)
for view in (x.t(), x[1:, ::2], x[2], x[:, 3], x.unsqueeze(1), x[1:2].expand(3, 5), x.T[1:, 1:]):
    add(view)
# suffixes and where they break
for n in (1, 3, 5, 7, 8, 9, 10, 11, 12, 20):
    add(torch.randn(n, generator=g, dtype=torch.float64))
    add(torch.randn(n, generator=g).requires_grad_())
    add(torch.randn(n, generator=g, dtype=torch.float64).requires_grad_())
    add(torch.zeros(n, dtype=torch.int16))
add(torch.randn(2, 3, generator=g).half().requires_grad_())
add(torch.empty(0, 2).requires_grad_())
add(torch.tensor(1.0).requires_grad_())
# options
v = torch.tensor([[1.23456789, -0.001, 1234.5], [1e-5, 7, 0.5]])
w = torch.tensor([1.0, 2.0, 30.0])
for options in (
        {"precision": 2}, {"precision": 0}, {"precision": 8}, {"precision": 10}, {"sci_mode": True}, {"sci_mode": False},
        {"sci_mode": True, "precision": 1}, {"linewidth": 20}, {"linewidth": 1}, {"linewidth": 200}, {"threshold": 2},
        {"threshold": 2, "edgeitems": 1}, {"edgeitems": 1}, {"threshold": 0, "edgeitems": 0}, {"profile": "short"},
        {"profile": "full"}, {"profile": "short", "precision": 5}):
    add(v, **options)
    add(w, **options)
    add(torch.arange(12).reshape(3, 4), **options)
    add(torch.tensor([1.5 - 2j, 100j]), **options)
    add(torch.arange(10), **options)
# summaries
ramp((300,), torch.float32, 1, 10 ** 9, 0, 0.5, linewidth=300)
for dtype in (torch.float32, torch.int64, torch.float64, torch.bool, torch.bfloat16, torch.int8, torch.complex64):
    ramp((1001,), dtype, 7919, 101, 50, 1.0)
    ramp((1001,), dtype, 7919, 101, 50, 0.125)
    for shape in ((40, 50), (2, 600), (600, 2), (11, 10, 10), (7, 6, 30), (3, 3, 3, 3, 20), (1, 2000), (2000, 1)):
        if dtype in (torch.float32, torch.int64) or shape[1] > 99 or shape[0] == 40:
            ramp(shape, dtype, 7919, 101, 50, 0.37)
ramp((2000,), torch.float32, 1, 10 ** 9, 0, 1.0)
ramp((2000,), torch.float32, 1, 10 ** 9, 5, 1e-3)
ramp((100, 100), torch.int64, 1, 10 ** 9, 0, 1.0, edgeitems=5)
ramp((100, 100), torch.float32, 31, 97, 40, 0.01, edgeitems=1, precision=2)
ramp((20, 100), torch.float32, 31, 97, 40, 0.01, edgeitems=8)
ramp((20, 10), torch.float32, 31, 97, 40, 0.01, profile="short", threshold=100)

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "printing.jsonl")
with open(path, "w") as file:
    for case in cases:
        file.write(json.dumps(case, separators=(",", ":")) + "\n")
print(len(cases), "cases", os.path.getsize(path), "bytes")
