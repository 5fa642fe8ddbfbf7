"""Files and processes: images into batches, checkpoints, and a program's start."""

import os
import subprocess
import sys

import torch
from torch.utils.data import DataLoader

from .suite import row, scratch


@row("data/jpeg_loading")
def _():
    from torchvision import datasets, transforms

    data = datasets.ImageFolder(
        os.path.join(scratch, "images"),
        transforms.Compose([
            transforms.RandomResizedCrop(224),
            transforms.RandomHorizontalFlip(),
            transforms.ToTensor(),
            transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
        ]))
    loader = DataLoader(data, batch_size=32, shuffle=True, num_workers=2, persistent_workers=True)

    def body():
        for images, _ in loader:
            images[0].mean()

    return body


PATH = os.path.join(scratch, "torch.pt")


def checkpoint():
    """Sixteen tensors of 64 MB."""
    return {f"weight{i}": torch.randn(1 << 24) for i in range(16)}


@row("files/save_1GB")
def _():
    tensors = checkpoint()
    return lambda: torch.save(tensors, PATH)


@row("files/load_1GB")
def _():
    torch.save(checkpoint(), PATH)
    return lambda: torch.load(PATH)


# Of a mapped file only what is used is read: here one tensor of sixteen.
@row("files/load_1GB_mapped")
def _():
    torch.save(checkpoint(), PATH)
    return lambda: torch.load(PATH, mmap=True)["weight0"].sum()


# A whole process, which prints the sum of two tensors.
@row("start/first_operator")
def _():
    program = [sys.executable, "-c", "import torch; print(torch.ones(2) + torch.ones(2))"]
    return lambda: subprocess.run(program, stdout=subprocess.DEVNULL, check=True)
