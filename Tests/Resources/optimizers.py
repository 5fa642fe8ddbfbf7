"""Checks that the states of optimizers pass between PyTorch and this library in the middle of a training.

    python optimizers.py                # writes optimizers.pt, which OptimizerStateTests resume
    python optimizers.py resume FILE    # resumes what OPTIMIZERS_OUT=FILE swift test --filter OptimizerState wrote
"""
import os
import sys
from copy import deepcopy

import torch
from torch import optim

BEFORE, AFTER = 6, 12
T = torch.float64
x = torch.sin(torch.arange(15, dtype=T) + 1).reshape(5, 3)
y = torch.cos(torch.arange(10, dtype=T) * 2).reshape(5, 2)


def start(name):
    w, b = (torch.arange(6, dtype=T) - 2).reshape(3, 2) / 4, torch.tensor([0.3, -0.2], dtype=T)
    return [p.requires_grad_() for p in ([w] if name == "Muon" else [w, b])]


def loss(params):
    z = x @ params[0] + (params[1] if len(params) > 1 else 0)
    return (z.tanh() - y).square().sum() + 0.1 * params[0].pow(4).sum()


def groups(name, params, lr):
    if name in ("LBFGS", "Muon"):
        return [{"params": params, "lr": lr}]
    return [{"params": params[:1], "lr": lr}, {"params": params[1:], "lr": lr / 2}]


def train(optimizer, params, steps):
    losses = []
    for _ in range(steps):
        def closure():
            optimizer.zero_grad()
            value = loss(params)
            value.backward()
            return value

        losses.append(optimizer.step(closure).item())
    return losses


cases = [
    ("SGD", 0.05, {}), ("SGD", 0.05, dict(momentum=0.9, nesterov=True, weight_decay=0.1)),
    ("SGD", 0.02, dict(momentum=0.8, dampening=0.3, maximize=True)),
    ("ASGD", 0.05, dict(t0=4.0, weight_decay=0.05)), ("ASGD", 0.05, dict(lambd=0.01, alpha=0.6, t0=1.0)),
    ("Adadelta", 0.9, {}), ("Adadelta", 0.5, dict(rho=0.8, weight_decay=0.1)),
    ("Adagrad", 0.1, {}), ("Adagrad", 0.1, dict(lr_decay=0.1, initial_accumulator_value=0.2, weight_decay=0.05)),
    ("Adam", 0.05, {}), ("Adam", 0.05, dict(amsgrad=True, weight_decay=0.1, betas=(0.8, 0.95))),
    ("Adam", 0.05, dict(maximize=True, eps=1e-4)), ("AdamW", 0.05, {}), ("AdamW", 0.1, dict(amsgrad=True)),
    ("Adamax", 0.05, dict(weight_decay=0.1)), ("NAdam", 0.05, {}),
    ("NAdam", 0.05, dict(weight_decay=0.1, decoupled_weight_decay=True, momentum_decay=0.01)),
    ("RAdam", 0.05, {}), ("RAdam", 0.05, dict(weight_decay=0.1, decoupled_weight_decay=True, betas=(0.7, 0.9))),
    ("RMSprop", 0.02, {}), ("RMSprop", 0.02, dict(momentum=0.9, centered=True, weight_decay=0.1)),
    ("Rprop", 0.05, {}), ("Rprop", 0.05, dict(etas=(0.4, 1.3), step_sizes=(1e-4, 0.1))),
    ("LBFGS", 0.3, dict(max_iter=3)), ("LBFGS", 1, dict(max_iter=4, line_search_fn="strong_wolfe")),
    ("LBFGS", 0.1, dict(max_iter=2, history_size=3)),
    ("Adafactor", 0.05, {}), ("Adafactor", 0.1, dict(weight_decay=0.1, beta2_decay=-0.5, d=1.5, eps=(1e-6, 1e-2))),
    ("Muon", 0.02, {}), ("Muon", 0.02, dict(nesterov=False, adjust_lr_fn="match_rms_adamw", weight_decay=0)),
    ("Muon", 0.05, dict(adjust_lr_fn="spectral_unclamped")),
]


def write(path):
    saved = []
    for name, lr, options in cases:
        params = start(name)
        optimizer = getattr(optim, name)(groups(name, params, lr), **options)
        train(optimizer, params, BEFORE)
        state, copy = deepcopy(optimizer.state_dict()), [p.detach().clone() for p in params]
        losses = train(optimizer, params, AFTER)
        saved.append({"name": name, "parameters": copy, "state": state, "losses": losses})
    torch.save({"x": x, "y": y, "cases": saved}, path)


def resume(path):
    worst = 0
    for case in torch.load(path)["cases"]:
        params = [p.requires_grad_() for p in case["parameters"]]
        optimizer = getattr(optim, case["name"])(groups(case["name"], params, 0.1))
        optimizer.load_state_dict(case["state"])
        for a, b in zip(train(optimizer, params, len(case["losses"])), case["losses"], strict=True):
            error = abs(a - b) / max(1, abs(b))
            worst = max(worst, error)
            assert error < 1e-9, (case["name"], a, b)
    print(f"{len(torch.load(path)['cases'])} trainings resumed; largest difference {worst:.1e}")


if len(sys.argv) == 3:
    resume(sys.argv[2])
else:
    write(os.path.join(os.path.dirname(os.path.abspath(__file__)), "optimizers.pt"))
