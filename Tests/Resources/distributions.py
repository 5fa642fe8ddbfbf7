"""Writes distributions.jsonl: what PyTorch's distributions compute. A line has a kind ("distribution", "draw",
"divergence" or "transform"), a name, arguments and results. A tensor is {"s": shape, "d": numbers}, a number {"d": [number]}."""
import inspect
import json
import math
import os
import warnings

import torch
from torch import distributions as D

warnings.simplefilter("ignore")
lines = []


def t(*x):
    return torch.tensor(x if len(x) > 1 or isinstance(x[0], list) else [x[0]], dtype=torch.float64)


def matrix(*rows):
    return torch.tensor(rows, dtype=torch.float64)


def coded(x):
    def number(v):
        return v if math.isfinite(v) else str(v)

    if torch.is_tensor(x):
        return {"s": list(x.shape), "d": [number(v) for v in x.detach().double().reshape(-1).tolist()]}
    return {"d": [number(float(x))]}


def leaf(x):
    return x.detach().clone().requires_grad_(x.is_floating_point()) if torch.is_tensor(x) else x


spd = matrix([2.0, 0.3, 0.1], [0.3, 1.0, -0.2], [0.1, -0.2, 0.7])
tril = matrix([1.2, 0.0, 0.0], [0.4, 0.9, 0.0], [-0.3, 0.2, 0.7])
simplex = matrix([0.2, 0.3, 0.5], [0.6, 0.1, 0.3])


def build(name, a):
    """A distribution from its name and arguments; composed ones have names of their own."""
    if name == "IndependentNormal":
        return D.Independent(D.Normal(a["loc"], a["scale"]), 1)
    if name == "MixtureOfNormals":
        return D.MixtureSameFamily(D.Categorical(a["probs"]), D.Normal(a["loc"], a["scale"]))
    if name == "MixtureOfVectors":
        return D.MixtureSameFamily(
            D.Categorical(a["probs"]), D.Independent(D.Normal(a["loc"], a["scale"]), 1))
    if name == "Logistic":
        return D.TransformedDistribution(
            D.Uniform(torch.zeros_like(a["loc"]), torch.ones_like(a["loc"])),
            [D.SigmoidTransform().inv, D.AffineTransform(a["loc"], a["scale"])])
    if name == "Stretched":
        return D.TransformedDistribution(
            D.Normal(a["loc"], a["scale"]), [D.TanhTransform(), D.AffineTransform(1.0, -2.0), D.ExpTransform()])
    return getattr(D, name)(**a)


def results(d, leaves, value, out):
    def attempt(key, f):
        try:
            x = f()
        except (NotImplementedError, RuntimeError, AttributeError):
            return None
        out[key] = coded(x)
        return x

    for key in ["mean", "mode", "variance", "stddev"]:
        attempt(key, lambda: getattr(d, key))
    attempt("entropy", d.entropy)
    if d.has_enumerate_support:
        attempt("enumerate_support", d.enumerate_support)
        attempt("enumerate_support_once", lambda: d.enumerate_support(False))
    if value is not None:
        out["value"] = coded(value)
        p = attempt("log_prob", lambda: d.log_prob(value))
        for (k, _), g in zip(leaves, torch.autograd.grad(p.sum(), [x for _, x in leaves], allow_unused=True, retain_graph=True)):
            if g is not None:
                out["log_prob." + k] = coded(g)
        attempt("cdf", lambda: d.cdf(value))
    u = torch.linspace(0.07, 0.93, 3, dtype=torch.float64).reshape([3] + [1] * len(d.batch_shape + d.event_shape))
    u = u.expand(torch.Size([3]) + d.batch_shape + d.event_shape)
    if not d.event_shape:
        attempt("icdf", lambda: d.icdf(u))
    torch.manual_seed(11)
    x = attempt("sample", lambda: d.sample(torch.Size([2, 3])))
    if d.has_rsample:
        torch.manual_seed(12)
        x = d.rsample(torch.Size([3]))
        w = torch.cos(torch.arange(x.numel(), dtype=x.dtype)).reshape(x.shape)
        # PyTorch's Wishart overwrites what its gradient needs.
        gradients = leaves and not isinstance(d, D.Wishart) and torch.autograd.grad((x * w).sum(), [x for _, x in leaves], allow_unused=True, retain_graph=True)
        out["rsample"] = coded(x)
        for (k, _), g in zip(leaves, gradients or []):
            if g is not None:
                out["rsample." + k] = coded(g)
    big = torch.Size([2]) + d.batch_shape
    e = d.expand(big)
    assert e.batch_shape == big
    torch.manual_seed(13)
    out["expanded"] = coded(e.sample())


def add(name, value, **args):
    a = {k: leaf(v) for k, v in args.items()}
    leaves = [(k, v) for k, v in a.items() if torch.is_tensor(v) and v.requires_grad]
    d, out = build(name, a), {}
    text = repr(d)
    results(d, leaves, value, out)
    lines.append({
        "kind": "distribution", "name": name, "args": {k: coded(v) for k, v in args.items()}, "results": out,
        "batch": list(d.batch_shape), "event": list(d.event_shape), "text": text})


three = t(0.5, 1.3, 2.4)
add("Normal", t(-1.0, 0.2, 3.0), loc=t(0.0, -0.5, 1.0), scale=t(0.7, 1.5, 2.0))
add("Normal", t(-1.0, 0.2, 3.0), loc=matrix([0.0], [1.0]), scale=t(0.7, 1.5, 2.0))
add("Normal", None, loc=0.0, scale=1.0)
add("Laplace", t(-1.0, 0.2, 3.0), loc=t(0.0, -0.5, 1.0), scale=t(0.7, 1.5, 2.0))
add("Cauchy", t(-1.0, 0.2, 3.0), loc=t(0.0, -0.5, 1.0), scale=t(0.7, 1.5, 2.0))
add("Uniform", t(0.1, 0.2, 1.0), low=t(0.0, -0.5, 1.0), high=t(0.7, 1.5, 2.0))
add("StudentT", t(-1.0, 0.2, 3.0), df=t(0.8, 1.5, 4.0), loc=t(0.0, -0.5, 1.0), scale=t(0.7, 1.5, 2.0))
torch.set_default_dtype(torch.float64)  # its log_prob compares with a number of the default type
add("GeneralizedPareto", t(0.1, 0.2, 3.0), loc=t(0.0, -0.5, 1.0), scale=t(0.7, 1.5, 2.0),
    concentration=t(0.3, 0.0, -0.2))
add("GeneralizedPareto", t(0.1, 0.2), loc=t(0.0, -0.5), scale=t(0.7, 1.5), concentration=t(0.7, 1.2))
torch.set_default_dtype(torch.float32)
add("Exponential", three, rate=t(0.4, 1.0, 3.0))
add("Gamma", three, concentration=t(0.4, 1.0, 9.5), rate=t(0.5, 2.0, 3.0))
add("Gamma", t(0.01, 0.7, 2.0, 12.0), concentration=t(0.05, 0.9, 3.0, 40.0), rate=t(1.0, 1.0, 1.0, 1.0))
add("Chi2", three, df=t(0.4, 1.0, 9.5))
add("FisherSnedecor", three, df1=t(1.5, 3.0, 9.5), df2=t(1.5, 3.0, 6.5))
add("Bernoulli", t(0.0, 1.0, 1.0), probs=t(0.2, 0.5, 0.9))
add("Bernoulli", t(0.0, 1.0, 1.0), logits=t(-0.7, 0.0, 2.0))
add("Binomial", t(1.0, 3.0, 5.0), total_count=5, probs=t(0.2, 0.5, 0.9))
add("Binomial", t(1.0, 30.0, 45.0), total_count=50, logits=t(-0.7, 0.1, 2.0))
add("Geometric", t(0.0, 3.0, 5.0), probs=t(0.2, 0.5, 0.9))
add("Geometric", t(0.0, 3.0, 5.0), logits=t(-0.7, 0.1, 2.0))
add("Poisson", t(0.0, 3.0, 25.0), rate=t(0.3, 2.5, 30.0))
add("NegativeBinomial", t(0.0, 3.0, 5.0), total_count=t(1.0, 2.5, 7.0), probs=t(0.2, 0.5, 0.9))
add("NegativeBinomial", t(0.0, 3.0, 5.0), total_count=t(0.0, 2.0, 7.0), logits=t(-0.7, 0.1, 1.0))
add("Categorical", torch.tensor([2, 0]), probs=matrix([1.0, 2.0, 5.0], [3.0, 0.5, 1.0]))
add("Categorical", torch.tensor([2, 0]), logits=matrix([0.1, -0.5, 1.0], [0.3, 2.0, -1.0]))
add("OneHotCategorical", matrix([0.0, 0.0, 1.0], [1.0, 0.0, 0.0]), probs=matrix([1.0, 2.0, 5.0], [3.0, 0.5, 1.0]))
add("OneHotCategoricalStraightThrough", matrix([0.0, 1.0, 0.0]), logits=matrix([0.1, -0.5, 1.0], [0.3, 2.0, -1.0]))
add("Multinomial", matrix([1.0, 0.0, 3.0], [2.0, 1.0, 1.0]), total_count=4, probs=simplex)
add("Multinomial", t(3.0, 2.0, 1.0), total_count=6, logits=t(0.3, 0.2, -0.4))
add("Dirichlet", simplex, concentration=matrix([0.5, 1.5, 3.0], [2.0, 7.0, 8.0]))
add("Dirichlet", t(0.2, 0.3, 0.5), concentration=t(0.3, 0.6, 0.9))
add("Beta", t(0.1, 0.4, 0.9), concentration1=t(0.5, 2.0, 9.0), concentration0=t(0.7, 3.0, 7.5))
add("ContinuousBernoulli", t(0.1, 0.4, 0.9), probs=t(0.2, 0.5, 0.9))
add("ContinuousBernoulli", t(0.1, 0.4, 0.9), logits=t(-0.7, 0.001, 2.0))
add("Gumbel", t(-1.0, 0.2, 3.0), loc=t(0.0, -0.5, 1.0), scale=t(0.7, 1.5, 2.0))
add("HalfNormal", three, scale=t(0.7, 1.5, 2.0))
add("HalfCauchy", three, scale=t(0.7, 1.5, 2.0))
add("LogNormal", three, loc=t(0.0, -0.5, 1.0), scale=t(0.7, 1.5, 0.5))
add("LogisticNormal", simplex, loc=matrix([0.1, -0.4], [0.3, 1.0]), scale=matrix([0.7, 1.5], [2.0, 0.3]))
add("InverseGamma", three, concentration=t(0.4, 1.5, 9.5), rate=t(0.5, 2.0, 3.0))
add("Kumaraswamy", t(0.1, 0.4, 0.9), concentration1=t(0.5, 2.0, 4.0), concentration0=t(0.7, 3.0, 2.5))
add("Pareto", t(0.8, 2.3, 5.4), scale=t(0.7, 1.5, 2.0), alpha=t(0.8, 1.5, 3.0))
add("Weibull", three, scale=t(0.7, 1.5, 2.0), concentration=t(0.8, 1.5, 3.0))
add("RelaxedBernoulli", t(0.1, 0.4, 0.9), temperature=torch.tensor(0.7, dtype=torch.float64), probs=t(0.2, 0.5, 0.9))
add("RelaxedBernoulli", t(0.1, 0.4, 0.9), temperature=torch.tensor(1.7, dtype=torch.float64), logits=t(0.2, -0.5, 0.9))
add("RelaxedOneHotCategorical", simplex, temperature=torch.tensor(0.7, dtype=torch.float64),
    probs=matrix([1.0, 2.0, 5.0], [3.0, 0.5, 1.0]))
add("VonMises", t(-1.0, 0.2, 3.0), loc=t(0.0, -0.5, 1.0), concentration=t(0.7, 3.0, 12.0))
add("MultivariateNormal", t(0.1, 0.2, -1.0), loc=t(0.0, -0.5, 1.0), covariance_matrix=spd)
add("MultivariateNormal", matrix([0.1, 0.2, -1.0], [0.0, 1.0, 2.0]), loc=matrix([0.0, -0.5, 1.0], [1.0, 1.0, 0.0]),
    precision_matrix=spd)
add("MultivariateNormal", t(0.1, 0.2, -1.0), loc=matrix([0.0, -0.5, 1.0], [1.0, 1.0, 0.0]),
    scale_tril=torch.stack([tril, 2 * tril]))
add("LowRankMultivariateNormal", t(0.1, 0.2, -1.0), loc=t(0.0, -0.5, 1.0),
    cov_factor=matrix([0.5, 0.2], [-0.3, 1.0], [0.7, 0.1]), cov_diag=t(0.3, 1.0, 2.0))
add("LKJCholesky", torch.linalg.cholesky(matrix([1.0, 0.3, 0.1], [0.3, 1.0, -0.2], [0.1, -0.2, 1.0])),
    dim=3, concentration=t(0.7, 2.0))
add("Wishart", spd, df=torch.tensor(4.5, dtype=torch.float64), covariance_matrix=spd)
add("Wishart", spd, df=t(3.5, 6.0), scale_tril=torch.stack([tril, 2 * tril]))
add("Wishart", spd, df=torch.tensor(5.0, dtype=torch.float64), precision_matrix=spd)
add("IndependentNormal", simplex, loc=t(0.0, -0.5, 1.0), scale=matrix([0.7, 1.5, 2.0], [1.0, 2.0, 0.5]))
add("MixtureOfNormals", t(0.1, 2.0), probs=matrix([0.3, 0.7], [0.9, 0.1]), loc=matrix([0.0, 1.0], [2.0, -1.0]),
    scale=matrix([0.7, 1.5], [2.0, 0.5]))
add("MixtureOfVectors", t(0.1, 2.0), probs=t(0.3, 0.7), loc=matrix([0.0, 1.0], [2.0, -1.0]),
    scale=matrix([0.7, 1.5], [2.0, 0.5]))
add("Logistic", t(0.1, 2.0), loc=t(0.4, -1.0), scale=t(0.7, 1.5))
add("Stretched", t(0.9, 2.0), loc=t(0.4, -1.0), scale=t(0.7, 1.5))



def draw(name, **args):
    """Draws in float32, and numbers that follow them in the stream."""
    d = build(name, {k: v.float() if torch.is_tensor(v) else v for k, v in args.items()})
    torch.manual_seed(17)
    out = {"sample": coded(d.sample(torch.Size([50]))), "next": coded(torch.rand(3))}
    lines.append({"kind": "draw", "name": name, "args": {k: coded(v) for k, v in args.items()}, "results": out})


for a, b in [(0.3, 0.7), (2.5, 1.5), (30.0, 12.0)]:
    draw("Gamma", concentration=t(a, b), rate=t(1.0, 2.0))
    draw("Beta", concentration1=t(a, b), concentration0=t(b, a))
    draw("Dirichlet", concentration=t(a, b, 1.0))
    draw("StudentT", df=t(a), loc=t(0.0), scale=t(b))
    draw("Poisson", rate=t(a, b, 50.0))
    draw("NegativeBinomial", total_count=t(a, b), probs=t(0.4, 0.6))
    draw("FisherSnedecor", df1=t(a), df2=t(b))
    draw("InverseGamma", concentration=t(a, b), rate=t(1.0, 2.0))
    draw("VonMises", loc=t(0.5), concentration=t(a))
for n in [3, 40, 400]:
    draw("Binomial", total_count=n, probs=t(0.1, 0.5, 0.8))
    draw("Multinomial", total_count=n, probs=t(0.1, 0.5, 0.8))
for name in ["Normal", "Laplace", "Cauchy", "Gumbel", "LogNormal"]:
    draw(name, loc=t(0.5, -1.0), scale=t(1.0, 2.0))
draw("Geometric", probs=t(0.1, 0.5, 0.8))
draw("Bernoulli", probs=t(0.1, 0.5, 0.8))
draw("Categorical", probs=t(0.1, 0.5, 0.8))
draw("Exponential", rate=t(0.1, 0.5, 0.8))
draw("ContinuousBernoulli", probs=t(0.1, 0.5, 0.8))
draw("Kumaraswamy", concentration1=t(0.5, 2.0), concentration0=t(0.7, 3.0))
draw("Weibull", scale=t(0.5, 2.0), concentration=t(0.7, 3.0))
draw("Pareto", scale=t(0.5, 2.0), alpha=t(0.7, 3.0))
draw("LKJCholesky", dim=4, concentration=t(0.7, 3.0))
draw("Wishart", df=t(4.5), covariance_matrix=spd)
draw("MultivariateNormal", loc=t(0.0, -0.5, 1.0), covariance_matrix=spd)
draw("MixtureOfNormals", probs=t(0.3, 0.7), loc=t(0.0, 1.0), scale=t(0.7, 1.5))

positive, other = t(0.6, 1.4, 2.5), t(1.1, 0.5, 3.0)
pairs = {
    "Bernoulli": [dict(probs=t(0.0, 0.3, 0.9)), dict(probs=t(0.4, 0.2, 1.0))],
    "Beta": [dict(concentration1=positive, concentration0=other), dict(concentration1=other, concentration0=positive)],
    "Binomial": [dict(total_count=5, probs=t(0.2, 0.3, 0.9)), dict(total_count=5, probs=t(0.4, 0.2, 0.3))],
    "Categorical": [dict(probs=matrix([0.2, 0.0, 0.8], [0.3, 0.3, 0.4])), dict(probs=matrix([0.1, 0.4, 0.5], [0.5, 0.5, 0.0]))],
    "Cauchy": [dict(loc=t(0.1, -1.0, 2.0), scale=positive), dict(loc=t(0.4, 1.0, 2.0), scale=other)],
    "ContinuousBernoulli": [dict(probs=t(0.1, 0.5, 0.8)), dict(probs=t(0.4, 0.7, 0.5))],
    "Dirichlet": [dict(concentration=matrix([0.5, 1.5, 3.0])), dict(concentration=matrix([0.7, 0.5, 2.0]))],
    "Exponential": [dict(rate=positive), dict(rate=other)],
    "Gamma": [dict(concentration=positive, rate=other), dict(concentration=other, rate=positive)],
    "Geometric": [dict(probs=t(0.2, 0.3, 0.9)), dict(probs=t(0.4, 0.2, 0.3))],
    "Gumbel": [dict(loc=t(0.1, -1.0, 2.0), scale=positive), dict(loc=t(0.4, 1.0, 2.0), scale=other)],
    "HalfNormal": [dict(scale=positive), dict(scale=other)],
    "Laplace": [dict(loc=t(0.1, -1.0, 2.0), scale=positive), dict(loc=t(0.4, 1.0, 2.0), scale=other)],
    "LogNormal": [dict(loc=t(0.1, -1.0, 2.0), scale=positive), dict(loc=t(0.4, 1.0, 2.0), scale=other)],
    "LowRankMultivariateNormal": [
        dict(loc=t(0.0, -0.5, 1.0), cov_factor=matrix([0.5, 0.2], [-0.3, 1.0], [0.7, 0.1]), cov_diag=positive),
        dict(loc=t(0.2, 0.5, 1.5), cov_factor=matrix([0.1], [0.3], [-0.7]), cov_diag=other)],
    "MultivariateNormal": [
        dict(loc=t(0.0, -0.5, 1.0), covariance_matrix=spd), dict(loc=t(0.2, 0.5, 1.5), scale_tril=tril)],
    "Normal": [dict(loc=t(0.1, -1.0, 2.0), scale=positive), dict(loc=t(0.4, 1.0, 2.0), scale=other)],
    "OneHotCategorical": [dict(probs=simplex), dict(probs=matrix([0.1, 0.4, 0.5], [0.5, 0.2, 0.3]))],
    "Pareto": [dict(scale=t(0.9, 1.5, 2.0), alpha=t(0.8, 2.5, 3.0)), dict(scale=t(0.5, 2.0, 1.0), alpha=t(1.2, 0.7, 2.0))],
    "Poisson": [dict(rate=positive), dict(rate=other)],
    "Uniform": [dict(low=t(0.2, -0.5, 2.2), high=t(0.7, 1.5, 3.0)), dict(low=t(-0.1, -1.0, 1.0), high=t(1.2, 1.6, 2.5))],
    "Wishart": [dict(df=t(4.5), covariance_matrix=spd), dict(df=t(3.5), scale_tril=tril)],
    "IndependentNormal": [
        dict(loc=t(0.0, -0.5, 1.0), scale=positive), dict(loc=t(0.2, 0.5, 1.5), scale=other)],
}
named = {getattr(D, k): k for k in pairs if hasattr(D, k)}
named.update({D.ExponentialFamily: "Wishart", D.TransformedDistribution: "LogNormal", D.Independent: "IndependentNormal"})
for p, q in D.kl._KL_REGISTRY:
    p, q = named[p], named[q]
    a, b = pairs[p][0], pairs[q][1]
    kl = D.kl_divergence(build(p, a), build(q, b))
    lines.append({
        "kind": "divergence", "name": p, "other": q, "args": {k: coded(v) for k, v in a.items()},
        "others": {k: coded(v) for k, v in b.items()}, "results": {"kl": coded(kl)}})

C = D.constraints
transforms = {
    "Exp": (D.ExpTransform(), t(-1.0, 0.2)), "Power": (D.PowerTransform(t(2.0, 0.5)), t(0.4, 1.2)),
    "Sigmoid": (D.SigmoidTransform(), t(-1.0, 0.2, 50.0)), "Tanh": (D.TanhTransform(), t(-1.0, 0.2)),
    "Softplus": (D.SoftplusTransform(), t(-1.0, 0.2, 30.0)), "Abs": (D.AbsTransform(), t(-1.0, 0.2)),
    "Affine": (D.AffineTransform(0.5, -2.0), t(-1.0, 0.2)),
    "AffineEvent": (D.AffineTransform(t(0.5, 1.0), t(-2.0, 3.0), event_dim=1), matrix([-1.0, 0.2], [0.3, 4.0])),
    "Softmax": (D.SoftmaxTransform(), matrix([-1.0, 0.2, 0.5], [0.3, 4.0, 1.0])),
    "StickBreaking": (D.StickBreakingTransform(), matrix([-1.0, 0.2, 0.5], [0.3, 4.0, 1.0])),
    "LowerCholesky": (D.LowerCholeskyTransform(), spd), "PositiveDefinite": (D.PositiveDefiniteTransform(), spd),
    "CorrCholesky": (D.CorrCholeskyTransform(), matrix([-1.0, 0.2, 0.5], [0.3, 0.4, 1.0])),
    "Cat": (D.CatTransform([D.ExpTransform(), D.AffineTransform(1.0, 3.0)], dim=0, lengths=[1, 2]), t(-1.0, 0.2, 0.5)),
    "Stack": (D.StackTransform([D.ExpTransform(), D.TanhTransform()], dim=1), matrix([-1.0, 0.2], [0.3, 0.4])),
    "Compose": (D.ComposeTransform([D.TanhTransform(), D.AffineTransform(0.1, 2.0)]), t(-1.0, 0.2)),
    "Independent": (D.IndependentTransform(D.ExpTransform(), 1), matrix([-1.0, 0.2], [0.3, 0.4])),
    "Reshape": (D.ReshapeTransform((2, 3), (6,)), torch.arange(12.0, dtype=torch.float64).reshape(2, 2, 3)),
    "CumulativeDistribution": (D.CumulativeDistributionTransform(D.Normal(t(0.0), t(1.0))), t(-1.0, 0.2)),
    "InverseTanh": (D.TanhTransform().inv, t(-0.4, 0.2)),
    "bijectPositive": (D.biject_to(C.positive), t(-1.0, 0.2)),
    "bijectLessThan": (D.biject_to(C.less_than(3.0)), t(-1.0, 0.2)),
    "bijectInterval": (D.biject_to(C.interval(-1.0, 3.0)), t(-1.0, 0.2)),
    "bijectSimplex": (D.biject_to(C.simplex), matrix([-1.0, 0.2, 0.5])),
    "bijectCorrCholesky": (D.biject_to(C.corr_cholesky), matrix([-1.0, 0.2, 0.5])),
    "toSimplex": (D.transform_to(C.simplex), matrix([-1.0, 0.2, 0.5])),
    "toPositiveDefinite": (D.transform_to(C.positive_definite), spd),
    "toVector": (D.transform_to(C.independent(C.greater_than(2.0), 1)), t(-1.0, 0.2)),
}
for name, (f, x) in transforms.items():
    y = f(x)
    out = {"x": coded(x), "y": coded(y), "inverse": coded(f.inv(y))}
    try:
        out["log_abs_det_jacobian"] = coded(f.log_abs_det_jacobian(x, y))
    except NotImplementedError:
        pass
    out["forward_shape"] = coded(torch.tensor(f.forward_shape(x.shape)))
    lines.append({"kind": "transform", "name": name, "args": {}, "results": out, "event": [f.domain.event_dim,
        f.codomain.event_dim], "text": repr(f)})

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "distributions.jsonl"), "w") as f:
    for line in lines:
        f.write(json.dumps(line, separators=(",", ":"), allow_nan=False) + "\n")
