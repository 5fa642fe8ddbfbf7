"""Golden files for the tests of TorchSerialization, and the comparison of what the library writes with them.

    python fixtures.py make FOLDER        writes the golden files with PyTorch's torch.save
    python fixtures.py others FOLDER      writes those of them that newer tests added
    python fixtures.py shards FOLDER      fails unless the sharded safetensors in FOLDER hold what they should
    python fixtures.py arrays A B         fails unless the .npy, .npz and .safetensors files in B hold what A's hold
    python fixtures.py compare A B ...    fails unless B holds what A holds, for each pair; reads B with
                                          weights_only=True
"""

import argparse
import io
import json
import os
import pathlib
import pickle
import struct
import sys
import tarfile
import warnings
import zipfile
from collections import OrderedDict, defaultdict, deque

import numpy
import safetensors
import safetensors.torch
import torch


def dtypes():
    real = [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64,
            torch.float16, torch.bfloat16, torch.float32, torch.float64]
    values = {str(d)[6:]: (torch.arange(6).reshape(2, 3) - (0 if d is torch.uint8 else 2)).to(d) for d in real}
    values["bool"] = torch.tensor([[True, False, True], [False, False, True]])
    values["complex64"] = torch.tensor([1 + 2j, -3.5j])
    values["complex128"] = torch.tensor([1 + 2j, -3.5j], dtype=torch.complex128)
    return values


def views():
    base = torch.arange(12.0)
    matrix = base.view(3, 4)
    return {"base": base, "matrix": matrix, "transposed": matrix.t(), "part": base[2:10:3], "row": matrix[1],
            "expanded": base[1].expand(2, 3), "empty": base[:0], "scalar": base[5]}


def optimizer():
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.Linear(4, 2))
    adam = torch.optim.Adam(model.parameters(), lr=1e-3)
    model(torch.randn(5, 3)).sum().backward()
    adam.step()
    return {"epoch": 3, "model": model.state_dict(), "optimizer": adam.state_dict(), "best": 0.5}


def nested():
    x = torch.tensor([1.5, 2.5])
    return {
        "none": None, "yes": True, "no": False, "float": 1.5, "infinite": float("-inf"), "complex": 1 + 2j,
        "ints": [0, 255, 256, 65535, 65536, 2**31 - 1, 2**31, 2**40, 2**63 - 1,
                 -1, -128, -129, -32769, -(2**31), -(2**31) - 1, -(2**40), -(2**63)],
        "text": "grüße ☃", "bytes": b"ab\xff", "no bytes": b"", "bytearray": bytearray(b"xy"),
        "tuples": [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)], "set": {1, 2}, "empty": [[], {}, set()],
        "dtype": torch.float32, "cpu": torch.device("cpu"), "cuda": torch.device("cuda:1"),
        "size": torch.Size([1, 2]), "same": [x, x], 1: "one", 2.5: "x", (1, 2): "tuple", None: "none",
        "ordered": OrderedDict(a=1, b=[{}]), "long": list(range(1001)), "many": {f"k{i}": i for i in range(300)},
    }


def sparse():
    i = torch.tensor([[0, 1, 1], [2, 0, 2]])
    return {"coo": torch.sparse_coo_tensor(i, torch.tensor([3.0, 4, 5]), (2, 3)),
            "rows": torch.sparse_coo_tensor(i[1:], torch.arange(6.0).reshape(3, 2).double(), (5, 2)),
            "coalesced": torch.eye(2).to_sparse(), "none": torch.sparse_coo_tensor((1, 2, 3, 4))}


def protocol():
    return {"tensor": torch.arange(3), "set": {1, 2}, "frozen": frozenset([3]), "bytes": b"xyz",
            "bytearray": bytearray(b"xy"), "text": "ü" * 300, "big": 2**62, "tuple": (1, 2, 3, 4, 5),
            "ordered": OrderedDict(a=1)}


def network():
    torch.manual_seed(1)
    body = torch.nn.Sequential(torch.nn.Linear(2, 3, bias=False), torch.nn.BatchNorm1d(3))
    body.register_buffer("scratch", torch.ones(1), persistent=False)
    return torch.nn.ModuleDict({"body": body, "again": body[0], "none": torch.nn.Identity()})


def objects():
    torch.manual_seed(2)
    counts = defaultdict(list)
    counts["a"].append(1)
    return {"args": argparse.Namespace(lr=0.1, name="x", sizes=[1, 2]), "path": pathlib.PurePosixPath("a/b"),
            "counts": counts, "queue": deque([1, 2], maxlen=5), "class": torch.nn.Linear,
            "generator": torch.Generator().manual_seed(5), "model": torch.nn.Linear(1, 1)}


def numbers():
    """NumPy's scalars and arrays."""
    return {"float": numpy.float64(1.5), "half": numpy.float16(-2), "int": numpy.int32(-7), "flag": numpy.bool_(True),
            "complex": numpy.complex64(1 - 2j), "unsigned": numpy.uint16(65535),
            "matrix": numpy.arange(6, dtype=numpy.float32).reshape(2, 3),
            "turned": numpy.arange(6, dtype=numpy.int16).reshape(3, 2).T, "big": numpy.arange(3, dtype=">i4"),
            "state": numpy.random.RandomState(0).get_state(), "empty": numpy.zeros((0, 2)),
            "device": torch.arange(2.0)}


def write_tar(path):
    """The format before 0.1.10, which no PyTorch of today writes: this follows what its torch.load reads."""
    def dump(value, file):
        pickle.dump(value, file, protocol=2)

    storages, tensors, value = io.BytesIO(), io.BytesIO(), io.BytesIO()
    dump(2, storages)
    for key, kind, numbers in ((11, torch.FloatStorage, struct.pack("<6f", *range(6))),
                               (12, torch.LongStorage, struct.pack("<2q", 7, -7))):
        dump((key, "cpu", kind), storages)
        storages.write(struct.pack("<q", 6 if key == 11 else 2) + numbers)
    dump([(13, 11, 2, 3)], storages)
    dump(3, tensors)
    for key, storage, kind, sizes, strides, offset in (
            (21, 11, torch.FloatTensor, (2, 3), (3, 1), 0), (22, 12, torch.LongTensor, (2,), (1,), 0),
            (23, 11, torch.FloatTensor, (3, 2), (1, 3), 0)):
        dump((key, storage, kind), tensors)
        tensors.write(struct.pack("<ii", len(sizes), 0) + struct.pack(f"<{len(sizes)}q", *sizes))
        tensors.write(struct.pack(f"<{len(sizes)}q", *strides) + struct.pack("<q", offset))

    class Pickler(pickle.Pickler):
        def persistent_id(self, item):
            return item.number if isinstance(item, Named) else None

    Pickler(value, 2).dump(OrderedDict(matrix=Named(21), longs=Named(22), turned=Named(23), text="x"))
    with tarfile.open(path, "w:", format=tarfile.PAX_FORMAT) as tar:
        for name, data in (("storages", storages), ("tensors", tensors), ("pickle", value)):
            info = tarfile.TarInfo(name)
            info.size = data.tell()
            data.seek(0)
            tar.addfile(info, data)
    loaded = torch.load(path, weights_only=False)
    assert torch.equal(loaded["turned"], torch.arange(6.0).view(2, 3).t()) and loaded["text"] == "x"


def no_source(_):
    """The old format keeps the source of every class, which has no place here."""
    raise OSError


class Named:
    def __init__(self, number):
        self.number = number


def make_others(folder):
    """What other programs and older versions wrote, and what cannot be read."""
    warnings.simplefilter("ignore")
    torch.save(network(), f"{folder}/network.pt")
    torch.serialization.get_source_lines_and_file = no_source
    torch.save(network(), f"{folder}/network_legacy.pt", _use_new_zipfile_serialization=False)
    torch.save(objects(), f"{folder}/objects.pt")
    torch.save(numbers(), f"{folder}/numbers.pt")
    torch.save(numbers(), f"{folder}/numbers5.pt", pickle_protocol=5)
    torch.save({**sparse(), "conj": torch.tensor([1 + 2j]).conj()}, f"{folder}/sparse_legacy.pt",
               _use_new_zipfile_serialization=False)
    x = torch.arange(4.0)
    torch.save(torch.quantize_per_tensor(x, 0.1, 0, torch.qint8), f"{folder}/quantised.pt")
    torch.save(x.to(torch.float8_e4m3fn), f"{folder}/float8.pt")
    torch.save(x.to(torch.uint16), f"{folder}/uint16.pt")
    torch.save(x.to(torch.complex32), f"{folder}/complex32.pt")
    torch.save(x.view(2, 2).to_sparse_csr(), f"{folder}/csr.pt")
    torch.save(x.to("meta"), f"{folder}/meta.pt")
    write_tar(f"{folder}/tar.pt")
    numpy.save(f"{folder}/unsigned.npy", numpy.array([0, 65535], dtype=numpy.uint16))
    numpy.save(f"{folder}/wide.npy", numpy.array([[0, 4294967295]], dtype=">u4"))
    numpy.save(f"{folder}/fields.npy", numpy.zeros(2, dtype=[("a", "f4"), ("b", "i4")]))
    os.makedirs(f"{folder}/sharded", exist_ok=True)
    places = {}
    for i, part in enumerate(({"a": x, "b.weight": x.half()}, {"c": x.view(2, 2)})):
        name = f"model-0000{i + 1}-of-00002.safetensors"
        safetensors.torch.save_file(part, f"{folder}/sharded/{name}", {"format": "pt"})
        places.update({key: name for key in part})
    with open(f"{folder}/sharded/model.safetensors.index.json", "w") as file:
        json.dump({"metadata": {"total_size": 40}, "weight_map": places}, file, indent=2)


def compare_shards(folder):
    """What the library wrote in parts of at most 24 bytes."""
    index = json.load(open(f"{folder}/model.safetensors.index.json"))
    assert index["metadata"]["total_size"] == 40, index
    assert sorted(index["weight_map"]) == ["a", "b.weight", "c"], index
    found = {}
    for name in set(index["weight_map"].values()):
        found.update(safetensors.torch.load_file(f"{folder}/{name}"))
    x = torch.arange(4.0)
    for key, value in {"a": x, "b.weight": x.half(), "c": x.view(2, 2)}.items():
        assert found[key].dtype == value.dtype and torch.equal(found[key], value), key


def repack(source, target, method, edit=lambda name, data: data):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", method) as new:
        for name in old.namelist():
            new.writestr(name, edit(name, old.read(name)))


def make(folder):
    def save(name, value, **options):
        torch.save(value, f"{folder}/{name}.pt", **options)

    save("dtypes", dtypes())
    save("views", views())
    save("optimizer", optimizer())
    save("parameters", {"weight": torch.nn.Parameter(torch.ones(2, 2)), "leaf": torch.zeros(2, requires_grad=True)})
    save("nested", nested())
    save("sparse", sparse())
    z = torch.tensor([[1 + 2j, 3 - 4j]])
    save("conjugate", {"conj": z.conj(), "imag": z.clone().conj().imag, "transposed": z.conj().t()})
    for version in (3, 4, 5):
        save(f"protocol{version}", protocol(), pickle_protocol=version)
    save("legacy", {**views(), "half": torch.ones(2, dtype=torch.bfloat16), "list": [1, "a"]},
         _use_new_zipfile_serialization=False)
    save("module", torch.nn.Linear(1, 1))
    repack(f"{folder}/dtypes.pt", f"{folder}/deflated.pt", zipfile.ZIP_DEFLATED)

    names = list(dtypes())
    width = {f"dtypes/data/{i}": dtypes()[n].real.element_size() for i, n in enumerate(names)}

    def big(name, data):
        if name.endswith("byteorder"):
            return b"big"
        return numpy.frombuffer(data, f"<u{width[name]}").byteswap().tobytes() if name in width else data

    repack(f"{folder}/dtypes.pt", f"{folder}/bigendian.pt", zipfile.ZIP_STORED, big)


def arrays():
    return {"matrix": numpy.arange(6, dtype=numpy.float32).reshape(2, 3), "scalar": numpy.array(2.5),
            "turned": numpy.arange(6, dtype=numpy.int16).reshape(3, 2).T, "big": numpy.arange(3, dtype=">i4"),
            "flags": numpy.array([True, False]), "complex": numpy.array([1 + 2j]), "empty": numpy.zeros((0, 3))}


def make_arrays(folder):
    values = {name: value for name, value in dtypes().items() if name != "complex128"}
    values["scalar"] = torch.tensor(1.5)
    values["empty"] = torch.zeros(0, 3)
    safetensors.torch.save_file(values, f"{folder}/tensors.safetensors", {"format": "pt", "a \"b\"": "ü\n"})
    for name, value in arrays().items():
        numpy.save(f"{folder}/{name}.npy", value)
    numpy.savez_compressed(f"{folder}/arrays.npz", **arrays())


def compare_arrays(golden, ours):
    """Ours against the golden files: what the library read from them and wrote again."""
    old = safetensors.torch.load_file(f"{golden}/tensors.safetensors")
    new = safetensors.torch.load_file(f"{ours}/tensors.safetensors")
    assert old.keys() == new.keys()
    assert all(old[k].dtype == new[k].dtype and torch.equal(old[k], new[k]) for k in old)
    with safetensors.safe_open(f"{ours}/tensors.safetensors", "pt") as file:
        assert file.metadata() == {"format": "pt", "a \"b\"": "ü\n"}, file.metadata()
    archive = numpy.load(f"{ours}/arrays.npz")
    assert list(archive) == list(arrays())
    for name, value in arrays().items():
        for array in (archive[name], numpy.load(f"{ours}/{name}.npy")):
            assert array.dtype == value.dtype.newbyteorder("=") and numpy.array_equal(array, value), name
    packed = numpy.load(f"{ours}/packed.npz")
    for name, value in arrays().items():
        assert numpy.array_equal(packed[name], value), name
    assert numpy.load(f"{ours}/turned.npy").flags.f_contiguous


def compare(a, b, path, places):
    alike = [{torch.Size, tuple}, {dict, OrderedDict}, {bytes, bytearray}, {torch.nn.Parameter, torch.Tensor},
             {set, frozenset}]
    assert type(a) is type(b) or {type(a), type(b)} in alike, (path, type(a), type(b))
    if isinstance(a, torch.Tensor):
        assert (a.dtype, a.shape, a.requires_grad) == (b.dtype, b.shape, b.requires_grad), (path, a, b)
        assert a.layout == b.layout, (path, a, b)
        if a.is_sparse:
            assert a.is_coalesced() == b.is_coalesced() and torch.equal(a._indices(), b._indices()), (path, a, b)
            assert torch.equal(a._values(), b._values()), (path, a, b)
            return
        assert torch.equal(a, b), (path, a, b)
        assert places.setdefault(id(a), id(b)) == id(b), (path, "identity")
        if not a.is_conj() and not a.is_neg():
            assert (a.stride(), a.storage_offset()) == (b.stride(), b.storage_offset()), (path, "layout")
            x, y = a.untyped_storage().data_ptr(), b.untyped_storage().data_ptr()
            assert places.setdefault(("storage", x), y) == y, (path, "storage")
    elif isinstance(a, dict):
        assert list(a) == list(b), (path, list(a), list(b))
        for key in a:
            compare(a[key], b[key], path + [key], places)
    elif isinstance(a, (list, tuple)):
        assert len(a) == len(b), path
        for i, (x, y) in enumerate(zip(a, b)):
            compare(x, y, path + [i], places)
    else:
        assert a == b, (path, a, b)


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2])
        make_arrays(sys.argv[2])
        make_others(sys.argv[2])
    elif sys.argv[1] == "others":
        make_others(sys.argv[2])
    elif sys.argv[1] == "shards":
        compare_shards(sys.argv[2])
    elif sys.argv[1] == "arrays":
        compare_arrays(sys.argv[2], sys.argv[3])
    else:
        for golden, ours in zip(sys.argv[2::2], sys.argv[3::2]):
            compare(torch.load(golden, weights_only=False), torch.load(ours, weights_only=True), [], {})
            if "legacy" not in golden:
                torch.load(ours, weights_only=True, mmap=True)
        print("equal")
