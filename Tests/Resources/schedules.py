"""Writes schedules.jsonl: learning rates and momenta that PyTorch's schedules set. A line is the schedule, its
arguments, the optimizer, the rates its groups start with, and for each of the steps the rates and the momenta."""
import json
import os
import warnings

import torch
from torch.optim import SGD, Adam
from torch.optim import lr_scheduler as S
from torch.optim import swa_utils

warnings.simplefilter("ignore")
STEPS = 60
lines = []
functions = {"power": lambda t: 0.95**t, "inverse": lambda t: 1 / (1 + t), "wave": lambda t: 1 + (t % 3) / 10}
scales = {"shrink": lambda x: 0.9**x, "inverse": lambda x: 1 / (x + 1)}


def optimizer(kind, rates):
    groups = [{"params": [torch.zeros(2, requires_grad=True)], "lr": lr} for lr in rates]
    return Adam(groups) if kind == "Adam" else SGD(groups, momentum=0.9)


def build(o, name, args):
    """A schedule from its name and arguments; nested ones are [name, args]."""
    a = dict(args)
    if name == "SequentialLR":
        return S.SequentialLR(o, [build(o, *s) for s in a["schedulers"]], a["milestones"])
    if name == "ChainedScheduler":
        return S.ChainedScheduler([build(o, *s) for s in a["schedulers"]])
    if "lr_lambda" in a:
        f = a["lr_lambda"]
        a["lr_lambda"] = [functions[x] for x in f] if isinstance(f, list) else functions[f]
    if "scale_fn" in a:
        a["scale_fn"] = scales[a["scale_fn"]]
    return getattr(swa_utils if name == "SWALR" else S, name)(o, **a)


def metric(t):
    """Falls, stands still, and rises again."""
    return [10 / (t + 1), 1.0, 0.5 + t / 100][(t // 15) % 3]


def momentum(group):
    return group["betas"][0] if "betas" in group else group["momentum"]


def add(name, kind="SGD", rates=(0.1,), goto=None, **args):
    o = optimizer(kind, rates)
    s = build(o, name, args)
    lr, m = [], []
    for t in range(STEPS):
        lr.append([g["lr"] for g in o.param_groups])
        m.append([momentum(g) for g in o.param_groups])
        o.step()
        if name == "ReduceLROnPlateau":
            s.step(metric(t))
        elif goto and t % goto == goto - 1:
            s.step(3 * t)
        elif name == "OneCycleLR" and t + 1 > s.total_steps:
            break
        else:
            s.step()
    lines.append([name, args, kind, list(rates), goto or 0, lr, m])


two = (0.1, 0.02)
for rates in [(0.1,), two]:
    add("LambdaLR", rates=rates, lr_lambda="power")
    add("MultiplicativeLR", rates=rates, lr_lambda="wave")
    add("StepLR", rates=rates, step_size=7)
    add("ExponentialLR", rates=rates, gamma=0.93)
    add("CosineAnnealingLR", rates=rates, T_max=13, eta_min=0.001)
add("LambdaLR", rates=two, lr_lambda=["power", "inverse"])
add("MultiplicativeLR", rates=two, lr_lambda=["power", "wave"])
add("LambdaLR", goto=9, lr_lambda="inverse")
for gamma in [0.1, 0.5]:
    add("StepLR", step_size=5, gamma=gamma)
    add("MultiStepLR", milestones=[4, 9, 9, 30], gamma=gamma)
add("StepLR", goto=10, step_size=4, gamma=0.8)
add("MultiStepLR", goto=10, milestones=[30, 80, 80], gamma=0.3)
add("ConstantLR")
add("ConstantLR", factor=0.25, total_iters=20)
add("ConstantLR", goto=11, factor=0.5, total_iters=40)
add("LinearLR")
add("LinearLR", start_factor=0.01, end_factor=0.7, total_iters=30)
add("LinearLR", start_factor=1.0, end_factor=0.1, total_iters=50, rates=two)
add("LinearLR", goto=12, start_factor=0.5, total_iters=100)
add("ExponentialLR", goto=7, gamma=0.99)
add("PolynomialLR")
add("PolynomialLR", total_iters=40, power=2.5)
add("PolynomialLR", total_iters=70, power=0.5, rates=two)
add("PolynomialLR", goto=8, total_iters=100, power=2.0)
add("CosineAnnealingLR", T_max=60)
add("CosineAnnealingLR", T_max=1)
add("CosineAnnealingLR", goto=14, T_max=50, eta_min=0.01)
add("CosineAnnealingWarmRestarts", T_0=10)
add("CosineAnnealingWarmRestarts", T_0=5, T_mult=2, eta_min=0.003, rates=two)
add("CosineAnnealingWarmRestarts", goto=9, T_0=4, T_mult=3)
add("CosineAnnealingWarmRestarts", goto=10, T_0=7, eta_min=0.01)
for mode in ["triangular", "triangular2", "exp_range"]:
    add("CyclicLR", base_lr=0.01, max_lr=0.1, step_size_up=8, mode=mode, gamma=0.98)
    add("CyclicLR", kind="Adam", base_lr=0.001, max_lr=0.01, step_size_up=5, step_size_down=11, mode=mode, gamma=0.9)
    add("CyclicLR", base_lr=[0.01, 0.02], max_lr=[0.1, 0.4], step_size_up=3, mode=mode, rates=two, gamma=0.99,
        base_momentum=[0.7, 0.6], max_momentum=[0.8, 0.95])
add("CyclicLR", base_lr=0.01, max_lr=0.1, step_size_up=6, cycle_momentum=False)
add("CyclicLR", base_lr=0.01, max_lr=0.1, step_size_up=6, scale_fn="shrink", scale_mode="iterations")
add("CyclicLR", base_lr=0.01, max_lr=0.1, step_size_up=6, scale_fn="inverse")
for kind in ["SGD", "Adam"]:
    for strategy in ["cos", "linear"]:
        for three in [False, True]:
            add("OneCycleLR", kind=kind, max_lr=0.3, total_steps=61, anneal_strategy=strategy, three_phase=three)
add("OneCycleLR", max_lr=[0.3, 0.1], epochs=8, steps_per_epoch=8, pct_start=0.4, rates=two, div_factor=10.0,
    final_div_factor=100.0, base_momentum=0.5, max_momentum=0.99)
add("OneCycleLR", max_lr=0.3, total_steps=100, cycle_momentum=False)
for mode in ["min", "max"]:
    for threshold_mode in ["rel", "abs"]:
        add("ReduceLROnPlateau", mode=mode, threshold_mode=threshold_mode, patience=3, factor=0.5)
add("ReduceLROnPlateau", patience=1, cooldown=4, threshold=0.05, min_lr=0.001)
add("ReduceLROnPlateau", patience=0, factor=0.2, min_lr=[0.01, 0.0001], rates=two)
add("ReduceLROnPlateau", patience=0, factor=0.9, eps=0.005)
warmup, decay = ["LinearLR", {"total_iters": 10}], ["ExponentialLR", {"gamma": 0.9}]
add("SequentialLR", schedulers=[warmup, decay], milestones=[10])
add("SequentialLR", schedulers=[["ConstantLR", {"total_iters": 4}], ["CosineAnnealingLR", {"T_max": 20}],
    ["StepLR", {"step_size": 3, "gamma": 0.5}]], milestones=[5, 33], rates=two)
add("SequentialLR", schedulers=[["CosineAnnealingWarmRestarts", {"T_0": 6}], ["PolynomialLR", {"total_iters": 15}]],
    milestones=[20])
add("SequentialLR", schedulers=[["SequentialLR", {"schedulers": [warmup, decay], "milestones": [10]}],
    ["LambdaLR", {"lr_lambda": "power"}]], milestones=[30])
add("SWALR", swa_lr=0.01)
add("SWALR", swa_lr=[0.5, 0.001], anneal_epochs=25, anneal_strategy="linear", rates=two)
add("SWALR", swa_lr=0.01, anneal_epochs=0)
add("ChainedScheduler", schedulers=[["ConstantLR", {"factor": 0.1, "total_iters": 10}], decay])
add("ChainedScheduler", schedulers=[decay, ["CosineAnnealingLR", {"T_max": 25}], ["StepLR", {"step_size": 10}]],
    rates=two)
add("SequentialLR", schedulers=[["ChainedScheduler", {"schedulers": [warmup, decay]}], ["StepLR", {"step_size": 4}]],
    milestones=[12])

with open(os.path.join(os.path.dirname(__file__), "schedules.jsonl"), "w") as f:
    for line in lines:
        f.write(json.dumps(line, separators=(",", ":")) + "\n")
