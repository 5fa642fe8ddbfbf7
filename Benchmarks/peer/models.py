"""Whole networks. Each row runs in a process of its own, so that its peak memory is its own."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import randint, randn

from .suite import inference, row


def mlp(hidden):
    return nn.Sequential(nn.Linear(784, hidden), nn.ReLU(), nn.Linear(hidden, 10))


def resnet(depth):
    # Imported here, so that its memory counts only where it is used.
    import torchvision.models as zoo

    return getattr(zoo, f"resnet{depth}")()


def infer(model, x):
    model.eval()
    return inference(lambda: model(x))


def train(model, x, target):
    optimizer = torch.optim.SGD(model.parameters(), 1e-3, momentum=0.9)

    def body():
        optimizer.zero_grad()
        F.cross_entropy(model(x), target).backward()
        optimizer.step()

    return body


@row("model/mlp_mnist_train")
def _():
    return train(mlp(128), randn(64, 784), randint(0, 10, (64,)))


@row("model/lenet_mnist_train")
def _():
    model = nn.Sequential(
        nn.Conv2d(1, 20, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(20, 64, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(1024, 128), nn.ReLU(), nn.Linear(128, 10))
    return train(model, randn(64, 1, 28, 28), randint(0, 10, (64,)))


@row("model/resnet18_infer_b1")
def _():
    return infer(resnet(18), randn(1, 3, 224, 224))


@row("model/resnet50_infer_b8")
def _():
    return infer(resnet(50), randn(8, 3, 224, 224))


@row("model/resnet18_train_b8")
def _():
    return train(resnet(18), randn(8, 3, 224, 224), randint(0, 1000, (8,)))


@row("model/resnet50_train_b4")
def _():
    return train(resnet(50), randn(4, 3, 224, 224), randint(0, 1000, (4,)))


class GPT(nn.Module):
    """A transformer that predicts tokens."""

    def __init__(self):
        super().__init__()
        self.e, self.p = nn.Embedding(8192, 384), nn.Embedding(256, 384)
        self.b = nn.ModuleList(
            nn.TransformerEncoderLayer(384, 6, 4 * 384, 0.0, "gelu", batch_first=True, norm_first=True)
            for _ in range(4))
        self.n, self.h = nn.LayerNorm(384), nn.Linear(384, 8192, bias=False)
        self.register_buffer("m", nn.Transformer.generate_square_subsequent_mask(256))

    def forward(self, i):
        x = self.e(i) + self.p.weight[:i.shape[1]]
        for layer in self.b:
            x = layer(x, src_mask=self.m, is_causal=True)
        return self.h(self.n(x))


@row("model/gpt_mini_train")
def _():
    model, i = GPT(), randint(0, 8192, (4, 256))
    optimizer = torch.optim.Adam(model.parameters(), 1e-3)

    def body():
        optimizer.zero_grad()
        F.cross_entropy(model(i).flatten(0, 1), i.flatten()).backward()
        optimizer.step()

    return body


# Two bytes a number.
for name, dtype in {"f16": torch.float16, "bf16": torch.bfloat16}.items():

    @row("model/mlp_infer_" + name)
    def _(dtype=dtype):
        return infer(mlp(1024).to(dtype), randn(256, 784).to(dtype))

    @row("model/resnet18_infer_" + name)
    def _(dtype=dtype):
        return infer(resnet(18).to(dtype), randn(1, 3, 224, 224).to(dtype))
