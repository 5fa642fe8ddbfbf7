"""Writes Resources/gpt.json: what PyTorch does when it trains a small model of Sources/gpt, dropout on.

    python gpt.py ../../Sources/gpt/Resources/alice.txt Resources/gpt.json

GptParityTests.swift runs the training of Sources/gpt; it must start from the same weights, see the same pieces of the text
and follow the same losses. Weights are recorded as the FNV-1a hash of their bytes, little endian, row major.
"""

import json
import math
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.set_num_threads(1)
CONTEXT, WIDTH, HEADS, LAYERS, BATCH, STEPS, LR, DROPOUT = 16, 16, 2, 2, 4, 100, 1e-3, 0.1


def follows_the_rule():
    """Whether PyTorch draws its masks as it does on every CPU but some of Intel's, where MKL has a stream of its own."""
    torch.manual_seed(1)
    a = torch.empty(1000).bernoulli_(0.75)
    torch.manual_seed(1)
    return torch.equal(a, (torch.rand(1000, dtype=torch.float64) < 0.75).float())


def fnv(data):
    hash = 0xCBF29CE484222325
    for byte in data:
        hash = (hash ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{hash:016x}"


class GPT(nn.Module):
    def __init__(self, vocabulary):
        super().__init__()
        self.token = nn.Embedding(vocabulary, WIDTH)
        self.place = nn.Embedding(CONTEXT, WIDTH)
        self.dropout = nn.Dropout(DROPOUT)
        self.blocks = nn.ModuleList(
            nn.TransformerEncoderLayer(
                WIDTH, HEADS, 4 * WIDTH, DROPOUT, "gelu", batch_first=True, norm_first=True)
            for _ in range(LAYERS))
        self.norm = nn.LayerNorm(WIDTH)
        self.head = nn.Linear(WIDTH, vocabulary, bias=False)
        self.register_buffer("mask", nn.Transformer.generate_square_subsequent_mask(CONTEXT), persistent=False)
        for layer in (self.token, self.place):
            nn.init.normal_(layer.weight, std=0.02)

    def forward(self, input):
        x = self.dropout(self.token(input) + self.place.weight)
        for block in self.blocks:
            x = block(x, src_mask=self.mask, is_causal=True)
        return self.head(self.norm(x))


def train(text, dtype, steps):
    torch.set_default_dtype(dtype)
    torch.manual_seed(0)
    characters = sorted(set(text))
    codes = torch.tensor([characters.index(c) for c in text])
    data = codes[: len(codes) - len(codes) // 10]
    model = GPT(len(characters))
    optimizer = torch.optim.AdamW(model.parameters(), LR, (0.9, 0.99), weight_decay=0.1)
    weights = {name: fnv(w.detach().numpy().tobytes()) for name, w in model.named_parameters()}
    losses = []
    for step in range(steps):
        part, rise = step / STEPS, 0.05
        factor = (part + 1 / STEPS) / rise if part < rise else (1 + math.cos(math.pi * (part - rise) / (1 - rise))) / 2
        optimizer.param_groups[0]["lr"] = LR * min(1, factor)
        starts = torch.randint(len(data) - CONTEXT, (BATCH,)).tolist()
        rows = torch.stack([data[s : s + CONTEXT + 1] for s in starts])
        optimizer.zero_grad()
        loss = F.cross_entropy(model(rows[:, :-1]).flatten(0, 1), rows[:, 1:].flatten())
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1)
        optimizer.step()
        losses.append(loss.item())
    return {"weights": weights, "losses": losses}


if not follows_the_rule():
    sys.exit("PyTorch takes its dropout masks from MKL on this processor: use another")
text, output = open(sys.argv[1]).read(), sys.argv[2]
golden = {
    "torch": torch.__version__,
    "float32": train(text, torch.float32, 20),
    "float64": train(text, torch.float64, 100),
}
json.dump(golden, open(output, "w"))
