"""Times PyTorch on the work that Sources/benchmarks does, under the same names; prints JSON.

usage: torch_suite.py [--threads N] [--only TEXT] [--seconds S]
"""

import argparse
import json
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

parser = argparse.ArgumentParser()
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--only", default="")
parser.add_argument("--seconds", type=float, default=0.7)
options = parser.parse_args()
torch.set_num_threads(options.threads)
torch.manual_seed(0)
results = {}
randn = torch.randn


def bench(name, repeats=1):
    """Times the closure that the decorated function makes: two calls to warm up, then as many as fit."""

    def run(prepare):
        if options.only not in name:
            return
        body = prepare()
        body()
        body()
        times = []
        start = time.perf_counter()
        while len(times) < 5000 and (time.perf_counter() - start < options.seconds or len(times) < 5):
            t = time.perf_counter()
            for _ in range(repeats):
                body()
            times.append(time.perf_counter() - t)
        times.sort()
        results[name] = {"min": times[0], "median": times[len(times) // 2]}

    return run


@bench("overhead/add4 x1000", repeats=1000)
def _():
    x, y = randn(4), randn(4)
    return lambda: x + y


@bench("overhead/mulsum_backward x200", repeats=200)
def _():
    x, y = randn(4, requires_grad=True), randn(4)
    return lambda: (x * y).sum().backward()


N = 1 << 22
pointwise = {
    "add": lambda x, y: x + y,
    "mul": lambda x, y: x * y,
    "exp": lambda x, y: x.exp(),
    "log": lambda x, y: x.abs().log(),
    "tanh": lambda x, y: x.tanh(),
    "sigmoid": lambda x, y: x.sigmoid(),
    "gelu": lambda x, y: F.gelu(x),
    "relu": lambda x, y: x.relu(),
    "sqrt": lambda x, y: x.abs().sqrt(),
    "sin": lambda x, y: x.sin(),
    "pow": lambda x, y: x.abs().pow(1.7),
    "erf": lambda x, y: x.erf(),
    "where": lambda x, y: torch.where(x > 0, x, y),
    "clamp": lambda x, y: x.clamp(-1, 1),
    "addT": lambda x, y: x.view(2048, 2048) + y.view(2048, 2048).t(),
    "copyT": lambda x, y: x.view(2048, 2048).t().contiguous(),
    "bcast": lambda x, y: x.view(2048, 2048) + y[:2048],
    "tobf16": lambda x, y: x.to(torch.bfloat16),
}
for name, f in pointwise.items():

    @bench("elementwise/" + name)
    def _(f=f):
        x, y = randn(N), randn(N)
        return lambda: f(x, y)


reductions = {
    "sum": lambda x: x.sum(),
    "sum0": lambda x: x.sum(0),
    "sum1": lambda x: x.sum(1),
    "mean": lambda x: x.mean(),
    "var1": lambda x: x.var(1),
    "max1": lambda x: x.max(1),
    "argmax": lambda x: x.argmax(1),
    "norm": lambda x: x.norm(),
    "softmax": lambda x: x.softmax(1),
    "logsoftmax0": lambda x: x.log_softmax(0),
    "cumsum": lambda x: x.cumsum(1),
    "sort": lambda x: x.sort(1),
    "topk": lambda x: x.topk(10, 1),
    "cat": lambda x: torch.cat([x, x], 1),
}
for name, f in reductions.items():

    @bench("reduce/" + name)
    def _(f=f):
        x = randn(2048, 2048)
        return lambda: f(x)


@bench("index/index_select")
def _():
    x, i = randn(50000, 256), torch.randint(0, 50000, (65536,))
    return lambda: x.index_select(0, i)


@bench("index/gather")
def _():
    x, i = randn(1 << 20), torch.randint(0, 1 << 20, (1 << 20,))
    return lambda: x.gather(0, i)


@bench("random/randn4M")
def _():
    return lambda: torch.randn(N)


@bench("random/rand4M")
def _():
    return lambda: torch.rand(N)


@bench("random/randperm1M")
def _():
    return lambda: torch.randperm(1 << 20)


@bench("random/dropout4M")
def _():
    x = randn(N)
    return lambda: F.dropout(x, 0.5, True)


for n in (16, 64, 128, 256, 512, 1024, 2048):

    @bench(f"gemm/{n}")
    def _(n=n):
        x, y = randn(n, n), randn(n, n)
        return lambda: x @ y


@bench("gemm/f64_512")
def _():
    x, y = randn(512, 512).double(), randn(512, 512).double()
    return lambda: x @ y


@bench("gemm/bf16_1024")
def _():
    x, y = randn(1024, 1024).bfloat16(), randn(1024, 1024).bfloat16()
    return lambda: x @ y


@bench("gemm/bmm96x128x64")
def _():
    x, y = randn(96, 128, 64), randn(96, 64, 128)
    return lambda: x @ y


@bench("gemm/mv4096x1024")
def _():
    w, x = randn(4096, 1024), randn(1024)
    return lambda: w @ x


@bench("gemm/linear512x768x3072")
def _():
    layer, x = nn.Linear(768, 3072), randn(512, 768)
    return lambda: layer(x)


# Batch, channels in, side, channels out, kernel, stride, groups.
convolutions = {
    "stem": (8, 3, 224, 64, 7, 2, 1),
    "c3x3_64": (8, 64, 56, 64, 3, 1, 1),
    "c3x3_256": (8, 256, 14, 256, 3, 1, 1),
    "c1x1_256_64": (8, 256, 56, 64, 1, 1, 1),
    "dw3x3_128": (8, 128, 28, 128, 3, 1, 128),
}
for name, (batch, channels, side, out, kernel, stride, groups) in convolutions.items():
    layer = nn.Conv2d(channels, out, kernel, stride, kernel // 2, groups=groups, bias=False)

    @bench(f"conv/{name}_fwd")
    def _(layer=layer):
        x = randn(batch, channels, side, side)

        def body():
            with torch.no_grad():
                return layer(x)

        return body

    @bench(f"conv/{name}_fwdbwd")
    def _(layer=layer):
        x = randn(batch, channels, side, side, requires_grad=True)
        g = torch.ones_like(layer(x))
        return lambda: layer(x).backward(g)


@bench("nn/maxpool")
def _():
    x = randn(16, 64, 112, 112)
    return lambda: F.max_pool2d(x, 3, 2, 1)


@bench("nn/batchnorm_fwdbwd")
def _():
    layer, x, g = nn.BatchNorm2d(64), randn(16, 64, 56, 56, requires_grad=True), torch.ones(16, 64, 56, 56)
    return lambda: layer(x).backward(g)


@bench("nn/layernorm_fwdbwd")
def _():
    layer, x, g = nn.LayerNorm(768), randn(32, 128, 768, requires_grad=True), torch.ones(32, 128, 768)
    return lambda: layer(x).backward(g)


for name, kind in {"lstm": nn.LSTM, "gru": nn.GRU}.items():

    @bench(f"nn/{name}_fwd")
    def _(kind=kind):
        m, x = kind(128, 256, 2), randn(64, 32, 128)

        def body():
            with torch.no_grad():
                return m(x)

        return body

    @bench(f"nn/{name}_fwdbwd")
    def _(kind=kind):
        m, x = kind(128, 256, 2), randn(64, 32, 128)
        return lambda: m(x)[0].sum().backward()


@bench("nn/embedding_fwdbwd")
def _():
    layer, i = nn.Embedding(30000, 256), torch.randint(0, 30000, (64, 128))
    return lambda: layer(i).sum().backward()


@bench("nn/cross_entropy_fwdbwd")
def _():
    x, t = randn(4096, 1000, requires_grad=True), torch.randint(0, 1000, (4096,))
    return lambda: F.cross_entropy(x, t).backward()


@bench("nn/sdpa_causal")
def _():
    q = randn(4, 12, 256, 64)
    return lambda: F.scaled_dot_product_attention(q, q, q, is_causal=True)


@bench("nn/sdpa_causal_fwdbwd")
def _():
    q, k, v = (randn(4, 12, 256, 64, requires_grad=True) for _ in range(3))
    g = randn(4, 12, 256, 64)
    return lambda: F.scaled_dot_product_attention(q, k, v, is_causal=True).backward(g)


@bench("nn/sdpa_16k_fwdbwd")
def _():
    q, k, v = (randn(1, 1, 16384, 64, requires_grad=True) for _ in range(3))
    g = randn(1, 1, 16384, 64)
    return lambda: F.scaled_dot_product_attention(q, k, v).backward(g)


@bench("nn/ctc_fwdbwd")
def _():
    x, t = randn(200, 16, 50, requires_grad=True), torch.randint(1, 50, (16, 40))
    return lambda: F.ctc_loss(x.log_softmax(2), t, (200,) * 16, (40,) * 16).backward()


def parameters():
    made = [nn.Parameter(randn(512, 512)) for _ in range(20)]
    for p in made:
        p.grad = randn(512, 512)
    return made


@bench("optim/sgd_5M")
def _():
    return torch.optim.SGD(parameters(), 1e-3, momentum=0.9).step


@bench("optim/adam_5M")
def _():
    return torch.optim.Adam(parameters(), 1e-3).step


def train(model, x, target):
    optimizer = torch.optim.SGD(model.parameters(), 1e-3, momentum=0.9)

    def body():
        optimizer.zero_grad()
        F.cross_entropy(model(x), target).backward()
        optimizer.step()

    return body


@bench("model/mlp_mnist_train")
def _():
    model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
    return train(model, randn(64, 784), torch.randint(0, 10, (64,)))


@bench("model/lenet_mnist_train")
def _():
    model = nn.Sequential(
        nn.Conv2d(1, 20, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(20, 64, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(1024, 128), nn.ReLU(), nn.Linear(128, 10))
    return train(model, randn(64, 1, 28, 28), torch.randint(0, 10, (64,)))


class GPT(nn.Module):
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


@bench("model/gpt_mini_train")
def _():
    model, i = GPT(), torch.randint(0, 8192, (4, 256))
    optimizer = torch.optim.Adam(model.parameters(), 1e-3)

    def body():
        optimizer.zero_grad()
        F.cross_entropy(model(i).flatten(0, 1), i.flatten()).backward()
        optimizer.step()

    return body


json.dump({"torch": torch.__version__, "threads": options.threads, "results": results}, sys.stdout, indent=1)
