"""Writes draws.jsonl: draws of PyTorch's CPU generator. A line is operator, type, shape, arguments, seed, how many
uniform and normal numbers are drawn before, and the checksums of all bits and of the generator's state afterwards."""
import json
import os
import zlib

import torch
import torch.nn.functional as F

T = torch
lines = []


def crc(x):
    x = x.detach().contiguous()
    x = torch.view_as_real(x) if x.is_complex() else x
    return zlib.crc32(x.reshape(-1).view(torch.uint8).numpy().tobytes())


def add(op, dtype, shape, draw, *args, seed=7, pre=0):
    """`pre` numbers are drawn first: the stream is then at an odd place, and a normal number waits."""
    torch.manual_seed(seed)
    if pre:
        torch.rand(pre)
        torch.randn(pre)
    y = draw(dtype, shape, *args)
    number = [int(a) if a == int(a) else a for a in map(float, args)]
    lines.append([op, str(dtype)[6:], list(shape), number, seed, pre, crc(y), crc(torch.get_rng_state())])


def empty(dtype, shape):
    return torch.empty(shape, dtype=dtype)


def weights(dtype, shape):
    n = torch.Size(shape).numel()
    return ((torch.arange(n) * 7919 % 101).double() / 128).to(dtype).reshape(shape)


ops = {
    "uniform": lambda d, s, a, b: empty(d, s).uniform_(a, b),
    "normal": lambda d, s, a, b: empty(d, s).normal_(a, b),
    "exponential": lambda d, s, a: empty(d, s).exponential_(a),
    "cauchy": lambda d, s, a, b: empty(d, s).cauchy_(a, b),
    "geometric": lambda d, s, a: empty(d, s).geometric_(a),
    "logNormal": lambda d, s, a, b: empty(d, s).log_normal_(a, b),
    "bernoulli": lambda d, s, a: empty(d, s).bernoulli_(a),
    "bernoulliOf": lambda d, s: torch.bernoulli(weights(d, s)),
    "random": lambda d, s: empty(d, s).random_(),
    "randomFrom": lambda d, s, a: empty(d, s).random_(int(a), None),
    "randint": lambda d, s, a, b: torch.randint(int(a), int(b), s, dtype=d),
    "randperm": lambda d, s: torch.randperm(s[0], dtype=d),
    "multinomial": lambda d, s, k, r: torch.multinomial(weights(d, s), int(k), bool(r)),
    "dropout": lambda d, s, p: F.dropout(weights(d, s), p),
    "dropout2d": lambda d, s, p: F.dropout2d(weights(d, s), p),
    "alphaDropout": lambda d, s, p: F.alpha_dropout(weights(d, s), p, True),
    "featureAlphaDropout": lambda d, s, p: F.feature_alpha_dropout(weights(d, s), p, True),
    "dropoutTransposed": lambda d, s, p: F.dropout(weights(d, s).t(), p),
    "dropoutSliced": lambda d, s, p: F.dropout(weights(d, s)[:, ::2], p),
    "rrelu": lambda d, s: F.rrelu(weights(d, s) - 0.25, training=True),
    "normalOf": lambda d, s: torch.normal(weights(d, s), weights(d, s) + 1),
    "randnLikeTransposed": lambda d, s: torch.randn_like(weights(d, s).t()),
    "randLikePermuted": lambda d, s: torch.rand_like(weights(d, s).permute(2, 0, 1)[:, ::2]),
    "normalSliced": lambda d, s: weights(d, s)[1:, ::2].normal_(),
    "uniformTransposed": lambda d, s: weights(d, s).t().uniform_(),
    "poisson": lambda d, s, a: torch.poisson(weights(d, s) * a),
    "binomial": lambda d, s, n: torch.binomial(torch.full(s, n, dtype=d), weights(d, s)),
    "standardGamma": lambda d, s, a: torch._standard_gamma(weights(d, s) * a),
}


def case(op, dtype, shape, *args, **kw):
    add(op, dtype, shape, ops[op], *args, **kw)


floats = (T.float16, T.bfloat16, T.float32, T.float64)
integers = (T.uint8, T.int8, T.int16, T.int32, T.int64)
for n in (0, 1, 15, 16, 17, 100, 625, 65537):
    for pre in (0, 3):
        for d in floats:
            for a in ((0, 1), (-0.3, 0.9), (5, 5.000001)):
                case("uniform", d, (n,), *a, pre=pre)
            case("normal", d, (n,), 0, 1, pre=pre)
            case("normal", d, (n,), 0.3, 1.7, pre=pre)
            case("exponential", d, (n,), 1.7, pre=pre)
            case("cauchy", d, (n,), 0.5, 1.7, pre=pre)
            case("logNormal", d, (n,), 0.5, 0.7, pre=pre)
            case("bernoulliOf", d, (n,), pre=pre)
        for d in floats + integers:
            case("geometric", d, (n,), 0.3, pre=pre)
        for d in floats + integers + (T.bool,):
            case("bernoulli", d, (n,), 0.3, pre=pre)
            case("random", d, (n,), pre=pre)
            case("randint", d, (n,), 0, 2, pre=pre)
        case("randint", T.int64, (n,), -5, 2 ** 20, pre=pre)
        case("randint", T.int64, (n,), 0, 2 ** 28 - 1, pre=pre)
        case("randint", T.int64, (n,), 0, 2 ** 28, pre=pre)
        case("randint", T.int64, (n,), -2 ** 40, 2 ** 50, pre=pre)
        case("randint", T.float32, (n,), -3, 2 ** 40, pre=pre)
        case("randint", T.float32, (n,), -2 ** 40 + 1, 5, pre=pre)
        case("randint", T.float64, (n,), -3, 2 ** 60, pre=pre)
        for d in (T.int64, T.int32, T.float32, T.float64, T.uint8, T.bool):
            case("randomFrom", d, (n,), 0, pre=pre)
        case("randomFrom", T.int64, (n,), -2 ** 63, pre=pre)
        case("randomFrom", T.float32, (n,), 5, pre=pre)
        case("randperm", T.int64, (n,), pre=pre)
        case("rrelu", T.float32, (n,), pre=pre)
        case("normalOf", T.float32, (n,), pre=pre)
        for d in floats:
            case("dropout", d, (n,), 0.3, pre=pre)
            case("alphaDropout", d, (n,), 0.3, pre=pre)
        for d in (T.float32, T.float64):
            case("poisson", d, (n,), 2, pre=pre)
            case("poisson", d, (n,), 60, pre=pre)
            case("binomial", d, (n,), 9, pre=pre)
            case("binomial", d, (n,), 100, pre=pre)
            case("standardGamma", d, (n,), 4, pre=pre)
for d in (T.complex64, T.complex128):
    for n in (3, 7, 8, 100):
        case("uniform", d, (n,), 0, 1)
        case("normal", d, (n,), 0, 1)
for d in floats:
    for shape, k in (((50,), 20), ((3, 50), 20), ((3, 50), 1)):
        case("multinomial", d, shape, k, 0)
        case("multinomial", d, shape, k, 1)
case("multinomial", T.float32, (20000,), 300, 0)
case("multinomial", T.float32, (20000,), 3000, 1)
for d in (T.float32, T.float64, T.bfloat16):
    case("dropout2d", d, (4, 5, 6, 7), 0.4)
    case("dropout2d", d, (4, 5, 6), 0.4)
    case("featureAlphaDropout", d, (4, 5, 6), 0.4)
    case("dropoutTransposed", d, (40, 50), 0.2)
    case("dropoutSliced", d, (40, 50), 0.2)
    case("randnLikeTransposed", d, (40, 50))
    case("randLikePermuted", d, (4, 5, 6))
    case("normalSliced", d, (40, 50))
    case("uniformTransposed", d, (40, 50))
for d in (T.float32, T.float64):
    for op, args in (("uniform", (0, 1)), ("normal", (0, 1)), ("bernoulli", (0.5,)), ("dropout", (0.5,))):
        case(op, d, (1000003,), *args)
for seed in (0, 1, -1, 2 ** 40 + 3, 2 ** 62):
    case("normal", T.float32, (100,), 0, 1, seed=seed)

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "draws.jsonl")
with open(path, "w") as file:
    for line in lines:
        file.write(json.dumps(line, separators=(",", ":")) + "\n")
print(len(lines), "cases", os.path.getsize(path), "bytes")
