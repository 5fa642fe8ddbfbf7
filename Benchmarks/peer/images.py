"""Draws 512 images of 500 x 375 pixels into four folders of classes, as files of about 50 kB, like photographs.

usage: python -m peer.images FOLDER
"""

import pathlib
import sys

import numpy as np
from PIL import Image

folder = pathlib.Path(sys.argv[1])
draw = np.random.default_rng(0)
for i in range(512):
    # Coarse noise enlarged, and fine noise on it.
    coarse = Image.fromarray(draw.integers(0, 256, (24, 32, 3), np.uint8)).resize((500, 375), Image.BICUBIC)
    image = np.asarray(coarse) + draw.normal(0, 8, (375, 500, 1))
    path = folder / f"class{i % 4}" / f"{i}.jpg"
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(image.clip(0, 255).astype(np.uint8)).save(path, quality=85)
