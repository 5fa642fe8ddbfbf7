"""Writes recurrent.jsonl: what PyTorch's RNN, LSTM and GRU give for sequences of several lengths.

A line is a module with its arguments, the lengths of the sequences (null: all run to the end), whether states are given
and whether it trains; then, after manual_seed(0), the outputs and the gradients of the input and of the states of
(output · w).sum() + the same of the last states, and the sum and the sum of squares of each parameter's gradient.
"""
import json
import os

import torch
import torch.nn as nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)
STEPS, BATCH, INPUT, HIDDEN = 4, 3, 2, 3


def case(kind, lengths=None, given=False, **kwargs):
    torch.manual_seed(0)
    module = getattr(nn, kind)(INPUT, HIDDEN, **kwargs)
    x = torch.randn(STEPS, BATCH, INPUT, requires_grad=True)
    depth = kwargs.get("num_layers", 1) * (2 if kwargs.get("bidirectional") else 1)
    states = []
    if given:
        sizes = [kwargs.get("proj_size") or HIDDEN] + ([HIDDEN] if kind == "LSTM" else [])
        states = [torch.randn(depth, BATCH, size, requires_grad=True) for size in sizes]
    hx = None if not given else tuple(states) if kind == "LSTM" else states[0]
    input = x.transpose(0, 1) if kwargs.get("batch_first") else x
    if lengths:
        input = pack_padded_sequence(input, lengths, kwargs.get("batch_first", False), enforce_sorted=False)
    output, last = module(input, hx)
    results = [output.data if isinstance(output, PackedSequence) else output]
    results += list(last) if kind == "LSTM" else [last]
    sum((y * torch.randn(y.shape)).sum() for y in results).backward()
    return {
        "module": kind,
        "arguments": kwargs,
        "lengths": lengths,
        "given": given,
        "results": [y.flatten().tolist() for y in results],
        "gradients": [t.grad.flatten().tolist() for t in [x] + states],
        "parameters": [[p.grad.sum().item(), (p.grad**2).sum().item()] for p in module.parameters()],
    }


ragged = [2, 4, 1]
cases = []
for kind in ["RNN", "GRU", "LSTM"]:
    cases.append(case(kind))
    cases.append(case(kind, given=True, num_layers=2, bidirectional=True))
    cases.append(case(kind, ragged, num_layers=2, bidirectional=True))
    cases.append(case(kind, ragged, given=True, bidirectional=True, batch_first=True))
    cases.append(case(kind, given=True, bias=False, batch_first=True))
cases.append(case("RNN", ragged, given=True, nonlinearity="relu"))
cases.append(case("LSTM", ragged, given=True, num_layers=2, bidirectional=True, proj_size=2))
# PyTorch's own dropout draws from another stream on Intel's processors.
follows = torch.equal(
    (torch.manual_seed(1), torch.empty(1000).bernoulli_(0.75))[1],
    (torch.manual_seed(1), (torch.rand(1000) < 0.75).double())[1])
assert follows, "PyTorch draws dropout from MKL's stream here: run this on another processor"
for kind in ["RNN", "GRU", "LSTM"]:
    cases.append(case(kind, num_layers=2, dropout=0.5, bidirectional=True))
    cases.append(case(kind, ragged, num_layers=3, dropout=0.25))

with open(os.path.join(os.path.dirname(__file__), "recurrent.jsonl"), "w") as file:
    for line in cases:
        file.write(json.dumps(line) + "\n")
