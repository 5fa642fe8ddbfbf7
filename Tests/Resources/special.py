"""Writes special.jsonl: special functions by mpmath to 40 digits. A line is a name and pairs of x and f(x)."""
import json
import os

import mpmath as mp

mp.mp.dps = 40
WIDE = [-30, -3.25, -0.5, 0.001, 1, 2.5, 24.5, 25.5, 100]
POSITIVE = [0.001, 0.1, 1, 2.5, 6.5, 20, 300]
WAVES = [-12, -0.5, 0.001, 1, 2.5, 10, 50]
lines = []


def add(name, function, points):
    """The values at the doubles nearest to the points."""
    lines.append({"name": name, "values": [[x, float(function(mp.mpf(x)))] for x in points]})


def ndtr(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


def ndtri(p):
    if p > mp.mpf("1e-30"):
        return -mp.sqrt(2) * mp.erfinv(1 - 2 * p)
    return mp.findroot(lambda x: mp.log(ndtr(x)) - mp.log(p), -mp.sqrt(-2 * mp.log(p)))


add("i0", lambda x: mp.besseli(0, x), WIDE)
add("i0e", lambda x: mp.besseli(0, x) * mp.exp(-abs(x)), WIDE)
add("i1", lambda x: mp.besseli(1, x), WIDE)
add("i1e", lambda x: mp.besseli(1, x) * mp.exp(-abs(x)), WIDE)
for n in (0, 1):
    add(f"modifiedBesselK{n}", lambda x: mp.besselk(n, x), POSITIVE)
    add(f"scaledModifiedBesselK{n}", lambda x: mp.besselk(n, x) * mp.exp(x), POSITIVE)
    add(f"besselJ{n}", lambda x: mp.besselj(n, x), WAVES)
    add(f"besselY{n}", lambda x: mp.bessely(n, x), WAVES[2:])
add("sphericalBesselJ0", lambda x: mp.sin(x) / x, WAVES)
add("airyAi", mp.airyai, [-30, -9.5, -9, -8.875, -7, -5.125, -3, -1, -0.25, 0.5, 1, 1.25, 4, 20])
add("entr", lambda x: -x * mp.log(x), [0.001, 0.5, 1, 10])
add("erfcx", lambda x: mp.exp(x * x) * mp.erfc(x), [-5, -0.5, 0.001, 1, 7.5, 8.5, 40])
add("ndtr", ndtr, [-30, -3.25, -0.5, 0.001, 2.5])
add("logNdtr", lambda x: mp.log(ndtr(x)), [-60, -3.25, -0.5, 0.001, 2.5, 9])
add("ndtri", ndtri, [1e-250, 1e-10, 0.01, 0.25, 0.3125, 0.5625, 0.75, 0.999])
add("zeta", lambda x: mp.zeta(mp.mpf("2.5"), x), [0.1, 1, 3.5, 50])
add("mvlgamma", lambda x: 3 * mp.log(mp.pi) / 2 + sum(mp.loggamma(x - mp.mpf(j) / 2) for j in range(3)), [1.5, 4, 30])
incomplete = {0.25: [0.01, 1, 5], 3: [0.1, 3, 12], 40: [10, 38, 42, 90], 1000: [900, 995, 1005, 1100]}
for a, points in incomplete.items():
    add(f"igamma {a}", lambda x: mp.gammainc(a, 0, x, regularized=True), points)
    add(f"igammac {a}", lambda x: mp.gammainc(a, x, mp.inf, regularized=True), points)
polynomials = {
    "chebyshevPolynomialT": mp.chebyt,
    "chebyshevPolynomialU": mp.chebyu,
    "chebyshevPolynomialV": lambda n, x: mp.chebyu(n, x) - mp.chebyu(n - 1, x),
    "chebyshevPolynomialW": lambda n, x: mp.chebyu(n, x) + mp.chebyu(n - 1, x),
    "shiftedChebyshevPolynomialT": lambda n, x: mp.chebyt(n, 2 * x - 1),
    "hermitePolynomialH": mp.hermite,
    "hermitePolynomialHe": lambda n, x: mp.hermite(n, x / mp.sqrt(2)) / mp.mpf(2) ** (mp.mpf(n) / 2),
    "laguerrePolynomialL": lambda n, x: mp.laguerre(n, 0, x),
    "legendrePolynomialP": mp.legendre,
}
for name, polynomial in polynomials.items():
    for n in (2, 7, 12):
        add(f"{name} {n}", lambda x: polynomial(n, x), [-1, -0.875, 0, 0.25, 1, 1.5])

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "special.jsonl"), "w") as file:
    file.writelines(json.dumps(line) + "\n" for line in lines)
