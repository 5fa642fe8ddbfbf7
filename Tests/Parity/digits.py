"""Writes Resources/digits.json: what PyTorch does when it trains the digits network, dropout and shuffling on.

    python digits.py ../../Sources/digits/Resources Resources/digits.json

ParityTests.swift is the same training, line by line, in Swift; it must start from the same weights, see the same batches
and masks and follow the same losses. Tensors are recorded as the FNV-1a hash of their bytes, little endian, row major.
"""

import gzip
import json
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset

torch.set_num_threads(1)
masks = []


def dropout(input, p=0.5, training=True, inplace=False):
    """Dropout by the rule PyTorch follows on every CPU but Intel's, where MKL's own stream takes its place:
    an element is kept where a 53-bit uniform number is below 1 - p."""
    if not training:
        return input
    mask = torch.rand(input.shape, dtype=torch.float64) < 1 - p
    masks.append(mask)
    return input * mask.to(input.dtype).div_(1 - p)


def follows_the_rule():
    torch.manual_seed(1)
    a = torch.empty(1000).bernoulli_(0.75)
    torch.manual_seed(1)
    return torch.equal(a, (torch.rand(1000, dtype=torch.float64) < 0.75).float())


def fnv(data):
    hash = 0xCBF29CE484222325
    for byte in data:
        hash = (hash ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{hash:016x}"


def read(folder, name, header, shape):
    return np.frombuffer(gzip.open(f"{folder}/{name}").read()[header:], np.uint8).reshape(shape).copy()


def train(folder, dtype, steps):
    torch.set_default_dtype(dtype)
    masks.clear()
    x = torch.from_numpy(read(folder, "train-images-idx3-ubyte.gz", 16, (-1, 1, 8, 8))).to(dtype) / 255
    y = torch.from_numpy(read(folder, "train-labels-idx1-ubyte.gz", 8, (-1,))).long()
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(), nn.Conv2d(32, 64, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(1024, 128), nn.ReLU(), nn.Dropout(0.25), nn.Linear(128, 10))
    optimizer = torch.optim.Adam(model.parameters(), 1e-3)
    weights = {name: fnv(w.detach().numpy().tobytes()) for name, w in model.named_parameters()}
    loader = DataLoader(TensorDataset(x, y, torch.arange(len(y))), 64, shuffle=True)
    order, losses = [], []
    while len(losses) < steps:
        epoch = []
        for a, b, i in loader:
            epoch += i.tolist()
            if len(losses) < steps:
                optimizer.zero_grad()
                loss = F.cross_entropy(model(a), b)
                loss.backward()
                optimizer.step()
                losses.append(loss.item())
        order.append(epoch)
    return {
        "weights": weights,
        "order": order[:2],
        "masks": [np.packbits(m.numpy(), bitorder="little").tobytes().hex() for m in masks[:10]],
        "losses": losses,
    }


if not follows_the_rule():
    F.dropout = dropout
else:
    original = F.dropout

    def recording(input, p=0.5, training=True, inplace=False):
        state = torch.get_rng_state()
        masks.append(original(torch.ones_like(input), p, training) != 0)
        torch.set_rng_state(state)
        return original(input, p, training)

    F.dropout = recording

folder, output = sys.argv[1:]
golden = {
    "torch": torch.__version__,
    "float32": train(folder, torch.float32, 46),
    "float64": train(folder, torch.float64, 100),
}
json.dump(golden, open(output, "w"))
