"""Writes small data sets in their real formats to Resources/datasets, and asserts that torchvision reads from them what
the tests expect here.

    pip install torch torchvision lmdb
    python datasets.py
"""

import gzip
import hashlib
import io
import pickle
import shutil
import struct
import tarfile
import tempfile
import zipfile
from pathlib import Path

import lmdb
import numpy as np
from PIL import Image
from torchvision import datasets

here = Path(__file__).parent / "Resources" / "datasets"
shutil.rmtree(here, ignore_errors=True)
here.mkdir(parents=True)


def pixel(k, y, x, c):
    """The formula that all pixels follow: of image k, row y, column x, colour c."""
    return (k * 31 + c * 85 + y * 3 + x * 7) & 255


def images(first, count, height, width, channels):
    index = np.indices((count, height, width, channels))
    return pixel(first + index[0], index[1], index[2], index[3]).astype(np.uint8)


def packed(data):
    return gzip.compress(data, 9, mtime=0)


def idx(array):
    header = struct.pack(">BBBB", 0, 0, 8, array.ndim) + struct.pack(f">{array.ndim}I", *array.shape)
    return header + array.astype(np.uint8).tobytes()


# Pickles as Python 2 wrote them: strings that are bytes, NumPy's arrays by their first names.
def python2(value):
    def short(text):
        return b"U" + bytes([len(text)]) + text

    def put(value):
        if isinstance(value, int):
            return b"K" + bytes([value]) if value < 256 else b"M" + struct.pack("<H", value)
        if isinstance(value, str):
            return short(value.encode())
        if isinstance(value, list):
            return b"](" + b"".join(map(put, value)) + b"e"
        if isinstance(value, dict):
            return b"}(" + b"".join(put(k) + put(v) for k, v in value.items()) + b"u"
        shape = b"".join(b"M" + struct.pack("<H", n) for n in value.shape)
        make = b"cnumpy.core.multiarray\n_reconstruct\nq\x05cnumpy\nndarray\nq\x06K\x00\x85" + short(b"b") + b"\x87R"
        dtype = b"cnumpy\ndtype\n" + short(b"u1") + b"K\x00K\x01\x87R(K\x03" + short(b"|")
        dtype += b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"
        data = value.tobytes()
        return make + b"(K\x01" + shape + b"\x86" + dtype + b"\x89T" + struct.pack("<I", len(data)) + data + b"tb"

    return b"\x80\x02" + put(value) + b"."


def cifar():
    def batch(first, labels, key):
        planes = images(first, len(labels), 32, 32, 3).transpose(0, 3, 1, 2).reshape(len(labels), 3072)
        names = [f"image_{first + i}.png" for i in range(len(labels))]
        return {"batch_label": "batch", key: labels, "data": planes, "filenames": names}

    ten, hundred = here / "cifar-10-batches-py", here / "cifar-100-python"
    ten.mkdir()
    hundred.mkdir()
    for b in range(5):
        (ten / f"data_batch_{b + 1}").write_bytes(python2(batch(2 * b, [b, 9 - b], "labels")))
    (ten / "test_batch").write_bytes(python2(batch(40, [3, 8], "labels")))
    classes = ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"]
    (ten / "batches.meta").write_bytes(python2({"num_cases_per_batch": 2, "label_names": classes, "num_vis": 3072}))
    (hundred / "train").write_bytes(python2(batch(0, [99, 0, 50], "fine_labels") | {"coarse_labels": [1, 2, 3]}))
    # As Python 3 packs the same: bytes by way of a string, and by themselves.
    (hundred / "test").write_bytes(pickle.dumps(batch(70, [7, 11], "fine_labels"), protocol=2))
    (here / "test_protocol4").write_bytes(pickle.dumps(batch(70, [7, 11], "fine_labels"), protocol=4))
    names = [f"class {k:02}" for k in range(100)]
    (hundred / "meta").write_bytes(python2({"fine_label_names": names, "coarse_label_names": ["all"]}))
    for kind, folder in [(datasets.CIFAR10, ten), (datasets.CIFAR100, hundred)]:
        kind._check_integrity = lambda self: True
        kind.meta = kind.meta | {"md5": hashlib.md5((folder / kind.meta["filename"]).read_bytes()).hexdigest()}
    assert (datasets.CIFAR10(here).data == images(0, 10, 32, 32, 3)).all()
    assert datasets.CIFAR10(here).targets == [0, 9, 1, 8, 2, 7, 3, 6, 4, 5]
    assert (datasets.CIFAR100(here, train=False).data == images(70, 2, 32, 32, 3)).all()
    assert datasets.CIFAR100(here, train=False).targets == [7, 11]


def mnist():
    for name, count, first in [("train", 3, 0), ("t10k", 2, 50)]:
        (here / f"{name}-images-idx3-ubyte.gz").write_bytes(packed(idx(images(first, count, 28, 28, 1)[..., 0])))
        (here / f"{name}-labels-idx1-ubyte.gz").write_bytes(packed(idx(np.arange(count) + 4)))
    with zipfile.ZipFile(here / "emnist.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for part, count in [("train", 3), ("test", 2)]:
            prefix = f"gzip/emnist-letters-{part}"
            archive.writestr(f"{prefix}-images-idx3-ubyte.gz", packed(idx(images(9, count, 28, 28, 1)[..., 0])))
            archive.writestr(f"{prefix}-labels-idx1-ubyte.gz", packed(idx(np.arange(count) + 1)))


def tar():
    """One archive in each dialect, with a path too long for the plain header and a folder."""
    long = "folder/" + "/".join(["a" * 40] * 4) + "/" + "b" * 90 + ".txt"
    for name, form in [("ustar", tarfile.USTAR_FORMAT), ("gnu", tarfile.GNU_FORMAT), ("pax", tarfile.PAX_FORMAT)]:
        with tarfile.open(here / f"{name}.tar.gz", "w:gz", format=form) as archive:
            folder = tarfile.TarInfo("folder")
            folder.type = tarfile.DIRTYPE
            archive.addfile(folder)
            texts = {"folder/short.txt": b"short", long if form != tarfile.USTAR_FORMAT else long.replace("b", ""): b"long" * 500}
            if form == tarfile.PAX_FORMAT:
                texts["folder/grüße.txt"] = b"hello"
            for path, text in texts.items():
                entry = tarfile.TarInfo(path)
                entry.size = len(text)
                archive.addfile(entry, io.BytesIO(text))


def database(path, entries, remove=()):
    path.mkdir(parents=True)
    with lmdb.open(str(path), map_size=1 << 24, lock=False) as env:
        for start in range(0, len(entries), 50):
            with env.begin(write=True) as transaction:
                for key, value in entries[start : start + 50]:
                    transaction.put(key, value)
        with env.begin(write=True) as transaction:
            for key in remove:
                transaction.delete(key)
    file = path / "data.mdb"
    # The file is as long as the map's pages in use.
    print(path.name, file.stat().st_size)


def lmdbs():
    def value(i):
        return bytes((i * 7 + j) & 255 for j in range([10, 300, 2500, 9000][i % 4] if i % 4 < 2 or i < 12 else 40))

    entries = [(b"%040x" % (i * 2654435761 % 2**32), value(i)) for i in range(200)]
    database(here / "tree_lmdb", entries, [entries[5][0], entries[100][0]])
    database(here / "empty_lmdb", [])
    pictures = []
    for i in range(3):
        file = io.BytesIO()
        Image.fromarray(images(i, 1, 12, 10, 3)[0]).save(file, ["PNG", "WEBP", "PNG"][i], lossless=True)
        pictures.append((b"key%d" % i, file.getvalue()))
    database(here / "bedroom_val_lmdb", pictures[:2])
    database(here / "tower_train_lmdb", pictures[2:])
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(here, folder, dirs_exist_ok=True)
        set = datasets.LSUN(folder, classes=["bedroom_val", "tower_train"])
        assert len(set) == 3 and [t for _, t in set] == [0, 0, 1]
        assert all((np.asarray(set[i][0]) == images(i, 1, 12, 10, 3)[0]).all() for i in range(3))
    for cache in Path().glob("_cache_*"):
        cache.unlink()


cifar()
mnist()
tar()
lmdbs()
