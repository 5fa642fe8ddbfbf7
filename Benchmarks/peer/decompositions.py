"""Decompositions of a symmetric positive matrix."""

import torch

from .suite import row

decompositions = {
    "inverse": torch.inverse,
    "svd": torch.linalg.svd,
    "qr": torch.linalg.qr,
    "eigh": torch.linalg.eigh,
    "eig": torch.linalg.eig,
    "det": torch.det,
}
for name, f in decompositions.items():

    @row(f"linalg/{name}256")
    def _(f=f):
        x = torch.randn(256, 256)
        symmetric = x @ x.t() + torch.eye(256)
        return lambda: f(symmetric)
