"""Writes Resources/transforms: what torchvision makes of small pictures, images by Pillow and tensors by PyTorch.

    python transforms.py

A key is a case, a picture and, for random transforms, a seed; TransformTests.swift has the same cases.
"""

from pathlib import Path

import numpy as np
import torch
import torchvision.transforms as T
import torchvision.transforms.functional as F
from PIL import Image
from safetensors.torch import save_file
from torchvision.transforms import InterpolationMode as I

folder = Path(__file__).parent / "Resources/transforms"
folder.mkdir(parents=True, exist_ok=True)


def picture(height, width, channels):
    y, x = np.mgrid[:height, :width]
    rng = np.random.default_rng(1)
    planes = [120 + 100 * np.sin(x / (4 + c) + c) * np.cos(y / (6 - c)) + 25 * rng.standard_normal(x.shape)
              for c in range(channels)]
    a = np.clip(np.stack(planes, -1), 0, 255).astype(np.uint8)
    return a[..., 0] if channels == 1 else a


images = {
    "L": Image.fromarray(picture(13, 17, 1)), "LA": Image.fromarray(picture(13, 17, 2), "LA"),
    "RGB": Image.fromarray(picture(13, 17, 3)), "RGBA": Image.fromarray(picture(13, 17, 4)),
}


def tensor(x):
    if isinstance(x, Image.Image):
        return F.pil_to_tensor(x).contiguous()
    return x.contiguous().clone()


inputs = {name: image for name, image in images.items()}
inputs["bytes"] = tensor(images["RGB"])
inputs["grey"] = tensor(images["L"])
inputs["floats"] = F.to_tensor(images["RGB"])

modes = [I.NEAREST, I.BILINEAR, I.BICUBIC]
all_modes = modes + [I.BOX, I.HAMMING, I.LANCZOS]
start, end = [[0, 0], [16, 0], [16, 12], [0, 12]], [[2, 1], [14, 3], [15, 10], [1, 12]]

resizes = {
    **{f"resize {w}x{h} {m.value}": (lambda x, w=w, h=h, m=m: F.resize(x, [h, w], m))
       for w, h in [(10, 7), (25, 20), (8, 13), (17, 22), (40, 9)] for m in all_modes},
    "resize 9": lambda x: F.resize(x, 9),
    "resize 9 max": lambda x: F.resize(x, 9, max_size=11),
    "resize exact": lambda x: F.resize(x, [30, 9], I.NEAREST_EXACT),
    "resize plain": lambda x: F.resize(x, [7, 10], antialias=False) if isinstance(x, torch.Tensor) else None,
}
geometry = {
    "crop": lambda x: F.crop(x, 3, 4, 9, 8),
    "crop outside": lambda x: F.crop(x, -3, 10, 20, 15),
    "center": lambda x: F.center_crop(x, [8, 10]),
    "center larger": lambda x: F.center_crop(x, [20, 10]),
    "center padded": lambda x: F.center_crop(x, 26),
    "pad": lambda x: F.pad(x, [1, 2, 3, 4], fill=7),
    "pad cut": lambda x: F.pad(x, [-2, 3]),
    "pad edge": lambda x: F.pad(x, 3, padding_mode="edge"),
    "pad reflect": lambda x: F.pad(x, [4, 3], padding_mode="reflect"),
    "pad symmetric": lambda x: F.pad(x, [4, 3, 2, 1], padding_mode="symmetric"),
    "hflip": F.hflip,
    "vflip": F.vflip,
    "five": lambda x: F.five_crop(x, [6, 7])[3],
    "ten": lambda x: F.ten_crop(x, 6)[8],
}
warps = {
    **{f"rotate {a} {m.value}": (lambda x, a=a, m=m: F.rotate(x, a, m)) for a in (0, 30, 90, 180, -57.3) for m in modes},
    "rotate expand": lambda x: F.rotate(x, 30, I.BILINEAR, expand=True),
    "rotate quarter": lambda x: F.rotate(x, 90, I.NEAREST, expand=True),
    "rotate 270": lambda x: F.rotate(x, 270, I.NEAREST, expand=True),
    "rotate center": lambda x: F.rotate(x, 20, I.NEAREST, center=[3, 4], fill=99),
    **{f"affine {m.value}": (lambda x, m=m: F.affine(x, 25, [2, -1], 1.2, [10, 5], m)) for m in modes},
    "affine move": lambda x: F.affine(x, 0, [2, -1], 1.0, [0, 0]),
    "affine scale": lambda x: F.affine(x, 0, [0, 0], 0.7, [0, 0]),
    "affine fill": lambda x: F.affine(x, 40, [0, 0], 0.8, [0, 0], I.BILINEAR, fill=50, center=[5, 5]),
    **{f"perspective {m.value}": (lambda x, m=m: F.perspective(x, start, end, m)) for m in modes},
    "perspective fill": lambda x: F.perspective(x, start, end, I.NEAREST, fill=200),
}
colours = {
    **{f"brightness {f}": (lambda x, f=f: F.adjust_brightness(x, f)) for f in (0, 0.4, 1.7)},
    **{f"contrast {f}": (lambda x, f=f: F.adjust_contrast(x, f)) for f in (0, 0.4, 1.7)},
    **{f"saturation {f}": (lambda x, f=f: F.adjust_saturation(x, f)) for f in (0, 0.4, 1.7)},
    **{f"hue {f}": (lambda x, f=f: F.adjust_hue(x, f)) for f in (-0.5, -0.1, 0.3)},
    "gamma 0.5": lambda x: F.adjust_gamma(x, 0.5),
    "gamma 2": lambda x: F.adjust_gamma(x, 2.2, 1.1),
    "sharpness 0": lambda x: F.adjust_sharpness(x, 0),
    "sharpness 2": lambda x: F.adjust_sharpness(x, 2),
    "grayscale": lambda x: F.rgb_to_grayscale(x),
    # Three channels of one: torchvision leaves a tensor as it is.
    "grayscale 3": lambda x: None if isinstance(x, torch.Tensor) and len(x) == 1 else F.rgb_to_grayscale(x, 3),
    "invert": F.invert,
    "posterize 3": lambda x: F.posterize(x, 3),
    "solarize": lambda x: F.solarize(x, 0.5 if isinstance(x, torch.Tensor) and x.is_floating_point() else 128),
    "autocontrast": F.autocontrast,
    "equalize": F.equalize,
    "blur 3": lambda x: F.gaussian_blur(x, 3),
    "blur 5x3": lambda x: F.gaussian_blur(x, [5, 3], [1.5, 0.7]),
    "normalize": lambda x: F.normalize(x, [0.5, 0.4, 0.3], [0.2, 0.3, 0.4]),
    "to uint8": lambda x: F.convert_image_dtype(x, torch.uint8),
    "to int16": lambda x: F.convert_image_dtype(x, torch.int16),
    "to float": lambda x: F.convert_image_dtype(x, torch.float64),
    "to PIL": lambda x: F.to_pil_image(x),
    "to tensor": lambda x: F.to_tensor(x),
}
random = {
    "crop": T.RandomCrop(12),
    "crop padded": T.RandomCrop([14, 13], padding=3, fill=9, padding_mode="constant"),
    "crop needed": T.RandomCrop(20, pad_if_needed=True),
    "resized": T.RandomResizedCrop(11),
    "resized cubic": T.RandomResizedCrop([7, 12], scale=(0.4, 0.9), ratio=(0.5, 3), interpolation=I.BICUBIC),
    "hflip": T.RandomHorizontalFlip(),
    "vflip": T.RandomVerticalFlip(0.3),
    "gray": T.RandomGrayscale(0.5),
    "jitter": T.ColorJitter(0.4, 0.3, (0.5, 1.5), 0.2),
    "rotation": T.RandomRotation(40),
    "rotation wide": T.RandomRotation((10, 80), I.BILINEAR, expand=True, fill=30),
    "affine": T.RandomAffine(20, (0.2, 0.1), (0.8, 1.3), 10, I.BILINEAR),
    "affine 4": T.RandomAffine((0, 30), shear=(-5, 5, 2, 9)),
    "perspective": T.RandomPerspective(0.6, 0.8),
    "blur": T.GaussianBlur(3),
    "invert": T.RandomInvert(),
    "posterize": T.RandomPosterize(2),
    "solarize": T.RandomSolarize(0.4),
    "sharpness": T.RandomAdjustSharpness(1.8),
    "autocontrast": T.RandomAutocontrast(),
    "equalize": T.RandomEqualize(),
    "erasing": T.RandomErasing(0.8),
    "erasing random": T.RandomErasing(1, (0.1, 0.4), value="random"),
    "erasing colours": T.RandomErasing(1, value=(0.1, 0.5, 0.9)),
    "elastic": T.ElasticTransform(30.0, 2.0),
    "auto imagenet": T.AutoAugment(),
    "auto cifar": T.AutoAugment(T.AutoAugmentPolicy.CIFAR10, I.BILINEAR),
    "auto svhn": T.AutoAugment(T.AutoAugmentPolicy.SVHN, fill=[5]),
    "rand": T.RandAugment(),
    "rand strong": T.RandAugment(3, 25, 31, I.BILINEAR, [9.0]),
    "mix": T.AugMix(),
    "mix deep": T.AugMix(6, 2, 4, 0.7, False),
    "trivial": T.TrivialAugmentWide(),
    "apply": T.RandomApply([T.RandomHorizontalFlip(1), T.RandomVerticalFlip(1)], 0.4),
    "compose": T.Compose([T.RandomCrop(12), T.RandomHorizontalFlip(), T.ColorJitter(0.5)]),
}


def write(name, cases):
    results, refused = {}, []
    for case, f in cases.items():
        for kind, x in inputs.items():
            try:
                y = f(x)
            except Exception:
                refused.append(f"{case} {kind}")
                continue
            if y is not None:
                results[f"{case}|{kind}"] = tensor(y)
    save_file(results, folder / f"{name}.safetensors")
    print(name, len(results), "refused:", refused)


save_file({name: tensor(x) for name, x in inputs.items()}, folder / "inputs.safetensors")
write("resizes", resizes)
write("geometry", geometry)
write("warps", warps)
write("colours", colours)


def seeded(f, seed):
    def run(x):
        torch.manual_seed(seed)
        return f(x)
    return run


cases = {f"{case} {seed}": (case, seeded(f, seed)) for case, f in random.items() for seed in range(4)}
everything, inputs = inputs, {k: inputs[k] for k in ("RGB", "bytes")}
write("random", {k: f for k, (case, f) in cases.items() if not case.startswith("erasing")})
inputs = {"floats": everything["floats"]}
write("erasing", {k: f for k, (case, f) in cases.items() if case.startswith("erasing")})
