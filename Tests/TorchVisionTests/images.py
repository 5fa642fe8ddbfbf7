"""Writes Resources/images: small image files of every kind, and in pixels.safetensors what Pillow reads of them.

    python images.py
"""

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps
from safetensors.torch import save_file

folder = Path(__file__).parent / "Resources/images"
folder.mkdir(parents=True, exist_ok=True)
pixels = {}


def picture(height, width, channels, seed=0):
    """Waves and some noise: smooth enough for JPEG, and no two pixels alike."""
    y, x = np.mgrid[:height, :width]
    rng = np.random.default_rng(seed)
    planes = [127 + 90 * np.sin(x / (5 + c) + c) * np.cos(y / (7 - c)) + 20 * rng.standard_normal(x.shape)
              for c in range(channels)]
    a = np.clip(np.stack(planes, -1), 0, 255).astype(np.uint8)
    return a[..., 0] if channels == 1 else a


def keep(name, image=None):
    image = image or Image.open(folder / name)
    if image.mode in ("1", "I;16"):
        a = np.array(image)
        image = Image.fromarray((a >> 8).astype(np.uint8) if image.mode == "I;16" else a.astype(np.uint8) * 255)
    if image.mode == "P":
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    a = np.array(image)
    pixels[name] = torch.from_numpy(a[None] if a.ndim == 2 else a.transpose(2, 0, 1).copy())


rgb = Image.fromarray(picture(23, 37, 3))
grey = Image.fromarray(picture(23, 37, 1))
rgba = Image.fromarray(picture(23, 37, 4))
la = Image.fromarray(picture(23, 37, 2), "LA")

for name, image, options in [
    ("rgb.jpg", rgb, {}),
    ("rgb444.jpg", rgb, {"subsampling": 0, "quality": 95}),
    ("rgb422.jpg", rgb, {"subsampling": 1, "quality": 50}),
    ("progressive.jpg", rgb, {"progressive": True}),
    ("restarts.jpg", rgb, {"restart_marker_blocks": 2}),
    ("grey.jpg", grey, {}),
    ("cmyk.jpg", rgba.convert("RGB").convert("CMYK"), {}),
    ("rgb.png", rgb, {}),
    ("grey.png", grey, {}),
    ("rgba.png", rgba, {}),
    ("la.png", la, {}),
    ("bits1.png", grey.convert("1"), {}),
    ("palette.png", rgb.quantize(200), {}),
    ("palette4.png", rgb.quantize(13), {"bits": 4}),
    ("palette2.png", rgb.quantize(4), {"bits": 2}),
    ("palette_clear.png", rgb.quantize(50), {"transparency": bytes(range(0, 250, 5))}),
    ("grey_clear.png", grey, {"transparency": 100}),
    ("grey16.png", Image.fromarray(picture(23, 37, 1).astype(np.uint16) * 251 + 7), {}),
    ("lossy.webp", rgb, {"quality": 80}),
    ("lossless.webp", rgba, {"lossless": True}),
    ("lossy_alpha.webp", rgba, {"quality": 60}),
]:
    image.save(folder / name, **options)
    keep(name)
# Cyan, magenta, yellow, black to RGB and grey.
keep("cmyk.jpg to RGB", Image.open(folder / "cmyk.jpg").convert("RGB"))
keep("cmyk.jpg to L", Image.open(folder / "cmyk.jpg").convert("L"))


def png(name, bits, colour, raw, interlace=0, width=37, height=23):
    """A PNG file that Pillow does not write."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlace)
    data = zlib.compress(raw)
    (folder / name).write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data[:50]) + chunk(b"IDAT", data[50:])
        + chunk(b"IEND", b""))
    keep(name)


def rows(a, depth=8):
    """The rows of an array with filter 0, samples of `depth` bits packed."""
    out = b""
    for row in a.reshape(len(a), -1):
        if depth < 8:
            bits = "".join(format(v >> (8 - depth), f"0{depth}b") for v in row)
            row = np.array([int(bits[i:i + 8].ljust(8, "0"), 2) for i in range(0, len(bits), 8)], np.uint8)
        out += b"\0" + row.tobytes()
    return out


a = picture(23, 37, 3)
passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
png("interlaced.png", 8, 2, b"".join(rows(a[y::dy, x::dx]) for x, y, dx, dy in passes), 1)
g = picture(23, 37, 1)
png("interlaced1.png", 1, 0, b"".join(rows(g[y::dy, x::dx], 1) for x, y, dx, dy in passes), 1)
png("bits2.png", 2, 0, rows(g, 2))
png("bits4.png", 4, 0, rows(g, 4))
wide = (a.astype(np.uint16) * 256 + 77).astype(">u2")
png("rgb16.png", 16, 2, rows(wide))

for orientation in range(1, 9):
    exif = Image.Exif()
    exif[0x0112] = orientation
    name = f"exif{orientation}.jpg"
    rgb.save(folder / name, exif=exif)
    keep(name, ImageOps.exif_transpose(Image.open(folder / name)))
exif = Image.Exif()
exif[0x0112] = 6
rgb.save(folder / "exif6.png", exif=exif)
keep("exif6.png", ImageOps.exif_transpose(Image.open(folder / "exif6.png")))
rgb.save(folder / "exif6.webp", exif=exif)
keep("exif6.webp", ImageOps.exif_transpose(Image.open(folder / "exif6.webp")))

# Conversions between modes.
sources = {"L": grey, "LA": la, "RGB": rgb, "RGBA": rgba, "CMYK": Image.open(folder / "cmyk.jpg")}
for name, image in sources.items():
    for mode in sources:
        a = np.array(image)
        pixels[f"convert {name}"] = torch.from_numpy(a[None] if a.ndim == 2 else a.transpose(2, 0, 1).copy())
        if mode != name:
            keep(f"convert {name} {mode}", image.convert(mode))
# What an encoder writes.
for quality in (10, 75, 95):
    b = io.BytesIO()
    rgb.save(b, "JPEG", quality=quality)
    pixels[f"encode {quality}"] = torch.frombuffer(bytearray(b.getvalue()), dtype=torch.uint8)
save_file(pixels, folder / "pixels.safetensors")
