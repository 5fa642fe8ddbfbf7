"""Reads a folder of JPEG images through torchvision's ImageFolder and PyTorch's DataLoader; prints images per second.

usage: loading.py FOLDER [WORKERS [EPOCHS]]     draws 512 images of 500 x 375 pixels if FOLDER does not exist
"""

import pathlib
import sys
import time

import numpy as np
from PIL import Image

folder = pathlib.Path(sys.argv[1])
workers = int(sys.argv[2]) if len(sys.argv) > 2 else 2
epochs = int(sys.argv[3]) if len(sys.argv) > 3 else 5

if not folder.exists():
    draw = np.random.default_rng(0)
    for i in range(512):
        # Coarse noise enlarged, and fine noise on it: files of about 50 kB, like photographs of this size.
        coarse = Image.fromarray(draw.integers(0, 256, (24, 32, 3), np.uint8)).resize((500, 375), Image.BICUBIC)
        image = np.asarray(coarse) + draw.normal(0, 8, (375, 500, 1))
        path = folder / f"class{i % 4}" / f"{i}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image.clip(0, 255).astype(np.uint8)).save(path, quality=85)


def main():
    import torch
    from torch.utils.data import DataLoader
    from torchvision import datasets, transforms

    torch.set_num_threads(1)
    torch.manual_seed(0)
    data = datasets.ImageFolder(
        folder,
        transforms.Compose([
            transforms.RandomResizedCrop(224),
            transforms.RandomHorizontalFlip(),
            transforms.ToTensor(),
            transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
        ]),
    )
    loader = DataLoader(
        data, batch_size=32, shuffle=True, num_workers=workers, persistent_workers=workers > 0)
    rates, total = [], 0.0
    for _ in range(epochs):
        start, count = time.perf_counter(), 0
        for images, labels in loader:
            count += len(labels)
            total += images[0].mean().item()
        rates.append(count / (time.perf_counter() - start))
    rates.sort()
    print(f"PyTorch: {workers} workers, {rates[-1]:.0f} images/s at best, {rates[len(rates) // 2]:.0f} median; sum {total:.4f}")


if __name__ == "__main__":
    main()
