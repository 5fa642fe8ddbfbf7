"""Writes Resources/events.json: messages, histograms and pixels as PyTorch and TensorBoard make them.

    python fixtures.py
"""
import json
import math
import os
import shutil
import tempfile

import numpy as np
import torch
from tensorboard.compat.proto.event_pb2 import Event, SessionLog
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.compat.tensorflow_stub.pywrap_tensorflow import masked_crc32c
from torch.utils.tensorboard import SummaryWriter, summary
from torch.utils.tensorboard._utils import convert_to_HWC
from torch.utils.tensorboard.summary import draw_boxes


def event(value):
    return Event(wall_time=1234.5, step=7, summary=value).SerializeToString().hex()


def shaped(value):
    """With the shape of a single number written out, which PyTorch leaves out."""
    value.value[0].tensor.tensor_shape.SetInParent()
    return value


def ramp(*shape):
    """What the tests build from the same formula."""
    n = math.prod(shape)
    return (torch.arange(n, dtype=torch.float64) * 37 % 101 / 100).float().reshape(shape)


labels = (torch.arange(60) % 3 == 0).int()
predictions = ramp(60)
layout = {"a": {"x": ["Multiline", ["one", "two"]], "y": ["Margin", ["m", "l", "u"]]}, "b": {"z": ["Multiline", ["one"]]}}
experiment, start, end = summary.hparams({"lr": 0.25}, {"accuracy": 0.5, "loss": 2}, {"lr": [0.25, 0.5]})
events = {
    "version": Event(wall_time=1234.5, file_version="brain.Event:2").SerializeToString().hex(),
    "purge": Event(wall_time=1234.5, step=7, session_log=SessionLog(status=SessionLog.START)).SerializeToString().hex(),
    "scalar": event(summary.scalar("loss/train", 0.1)),
    "zero": event(summary.scalar("loss", 0.0)),
    "infinite": Event(wall_time=1234.5, step=-3, summary=summary.scalar("ü", float("inf"))).SerializeToString().hex(),
    "newStyle": event(shaped(summary.scalar("loss", 0.1, new_style=True))),
    "double": event(shaped(summary.scalar("loss", 0.1, new_style=True, double_precision=True))),
    "text": event(summary.text("note", "a **b**\nü")),
    "tensor": event(summary.tensor_proto("t", ramp(2, 3))),
    "integers": event(summary.tensor_proto("t", torch.tensor([-1, 0, 300]))),
    "raw": event(summary.histogram_raw("h", 0.0, 2.5, 4, 5.0, 7.5, [1.0, 2.0, 3.0], [1, 0, 3])),
    "curve": event(summary.pr_curve("pr", labels.numpy(), predictions.numpy(), 11)),
    "weighted": event(summary.pr_curve("pr", labels.numpy(), predictions.double().numpy(), 200, ramp(60).double().numpy())),
    "charts": Event(wall_time=1234.5, summary=summary.custom_scalars(layout)).SerializeToString().hex(),
    "experiment": event(experiment),
    "start": event(start),
    "end": event(end),
    "mesh": event(summary.mesh("m", ramp(1, 4, 3), ramp(1, 4, 3) * 255, (ramp(1, 2, 3) * 3).int(), None)),
    "audio": event(summary.audio("sound", ramp(1, 20) * 2.5 - 1.25, 8000)),
}


def histogram(values, bins="tensorflow", max_bins=None):
    if isinstance(bins, str) and bins == "tensorflow":
        with SummaryWriter("/tmp/swift-torch-fixtures") as writer:
            bins = writer.default_bins
    h = summary.histogram("h", values.numpy(), bins, max_bins).value[0].histo
    return [h.min, h.max, h.num, h.sum, h.sum_squares, list(h.bucket_limit), list(h.bucket)]


spread = (ramp(500) - 0.5) * 10 ** ((torch.arange(500) % 9).float() - 4)
histograms = {
    "growing": histogram(spread),
    "maximum": histogram(spread, max_bins=50),
    "one": histogram(torch.tensor([3.0])),
    "zeros": histogram(torch.zeros(4)),
    "count": histogram(spread, 10),
    "equal": histogram(torch.full([5], 2.0), 4),
    "sqrt": histogram(spread, "sqrt"),
    "sturges": histogram(spread, "sturges"),
    "rice": histogram(spread, "rice"),
    "limits": histogram(spread, np.array([-100.0, -1, 0, 0.5, 100])),
    "integers": histogram(torch.tensor([-5, 3, 3, 1000])),
}


def pixels(tensor, formats):
    x = convert_to_HWC(tensor.numpy(), formats)
    scale = 1 if x.dtype == np.uint8 else 255
    x = (x.astype(np.float32) * scale).clip(0, 255).astype(np.uint8)
    return [list(x.shape), x.tobytes().hex()]


def boxed(tensor, boxes):
    from PIL import Image

    x = (convert_to_HWC(tensor.numpy(), "CHW").astype(np.float32) * 255).clip(0, 255).astype(np.uint8)
    x = np.array(draw_boxes(Image.fromarray(x), boxes.numpy()))
    return [list(x.shape), x.tobytes().hex()]


pictures = {
    "CHW": pixels(ramp(3, 4, 5), "CHW"),
    "grey": pixels(ramp(1, 4, 5), "CHW"),
    "HWC": pixels(ramp(4, 5, 4), "HWC"),
    "HW": pixels(ramp(4, 5), "HW"),
    "WH": pixels(ramp(4, 5), "WH"),
    "bytes": pixels((ramp(3, 4, 5) * 255).to(torch.uint8), "CHW"),
    "outside": pixels(ramp(3, 4, 5) * 3 - 1, "CHW"),
    "NCHW": pixels(ramp(10, 3, 2, 3), "NCHW"),
    "NHWC": pixels(ramp(3, 2, 3, 1), "NHWC"),
    "boxes": boxed(ramp(3, 12, 14), torch.tensor([[3.5, 2.25, 9.7, 8.6], [0.0, 0, 13, 11], [-2.0, 5, 4, 30]])),
}

checksums = {text: masked_crc32c(text.encode()) for text in ["", "a", "123456789", "swift-torch" * 100]}

# A file as PyTorch writes it, under a name that the tests find.
with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        for step in range(3):
            writer.add_scalar("loss", 1 / (step + 1), step)
        writer.add_scalar("new", 0.5, 1, new_style=True)
        writer.add_text("note", "words", 2)
        writer.add_histogram("h", ramp(20), 3, bins=4)
        writer.add_image("i", ramp(3, 4, 5), 4)
        writer.add_audio("a", ramp(1, 20), 5)
        writer.add_tensor("t", torch.arange(4), 6)
        writer.add_pr_curve("p", labels, predictions, 7, num_thresholds=4)
        writer.add_custom_scalars_multilinechart(["loss"])
        writer.add_graph(torch.nn.Linear(2, 3), torch.ones(1, 2))
    name = next(name for name in os.listdir(folder) if name.startswith("events."))
    shutil.copy(os.path.join(folder, name), os.path.join(os.path.dirname(__file__), "Resources", "torch.tfevents"))

here = os.path.join(os.path.dirname(__file__), "Resources", "events.json")
with open(here, "w") as file:
    json.dump({"events": events, "histograms": histograms, "pictures": pictures, "checksums": checksums}, file, indent=0)
    file.write("\n")
