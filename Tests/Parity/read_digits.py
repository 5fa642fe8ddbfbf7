"""Opens what `make demo` wrote in PyTorch, and prints the same last line.

    python read_digits.py ../../out/digits.pt ../../Sources/digits/Resources
"""

import gzip
import sys

import numpy as np
import torch
import torch.nn as nn

path, folder = sys.argv[1:]


def read(name, header, shape):
    return np.frombuffer(gzip.open(f"{folder}/{name}").read()[header:], np.uint8).reshape(shape).copy()


x = torch.from_numpy(read("t10k-images-idx3-ubyte.gz", 16, (-1, 1, 8, 8))).float() / 255
y = torch.from_numpy(read("t10k-labels-idx1-ubyte.gz", 8, (-1,))).long()
model = nn.Sequential(
    nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(), nn.Conv2d(32, 64, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(1024, 128), nn.ReLU(), nn.Dropout(0.25), nn.Linear(128, 10))
model.load_state_dict(torch.load(path, weights_only=True))
model.eval()
with torch.no_grad():
    print(f"test accuracy: {(model(x).argmax(1) == y).double().mean().item():.4f}")
