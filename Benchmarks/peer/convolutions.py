"""Convolutions of images, forward, and forward and backward."""

import torch
import torch.nn as nn

from .suite import inference, row


def convolution(name, shape, make):
    @row(f"conv/{name}_fwd")
    def _():
        layer, x = make(), torch.randn(shape)
        return inference(lambda: layer(x))

    @row(f"conv/{name}_fwdbwd")
    def _():
        layer, x = make(), torch.randn(shape, requires_grad=True)
        g = torch.ones_like(layer(x))
        return lambda: layer(x).backward(g)


# Batch, channels in, side, channels out, kernel, stride, groups.
sizes = {
    "stem": (8, 3, 224, 64, 7, 2, 1),
    "c3x3_64": (8, 64, 56, 64, 3, 1, 1),
    "c3x3_256": (8, 256, 14, 256, 3, 1, 1),
    "c1x1_256_64": (8, 256, 56, 64, 1, 1, 1),
    "dw3x3_128": (8, 128, 28, 128, 3, 1, 128),
}
for name, (batch, channels, side, *arguments, groups) in sizes.items():

    def make(channels=channels, arguments=arguments, groups=groups):
        out, kernel, stride = arguments
        return nn.Conv2d(channels, out, kernel, stride, kernel // 2, groups=groups, bias=False)

    convolution(name, (batch, channels, side, side), make)
convolution("transpose4x4", (8, 128, 28, 28), lambda: nn.ConvTranspose2d(128, 64, 4, 2, 1, bias=False))
