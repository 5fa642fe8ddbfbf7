"""Prints what TensorBoard's own reader finds in a folder that SummaryWriter wrote, one value a line.

    python read_events.py runs/first
"""
import sys

from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.compat.proto.graph_pb2 import GraphDef
from tensorboard.backend import process_graph
from tensorboard.plugins.hparams.plugin_data_pb2 import HParamsPluginData
from tensorboard.util import tensor_util

folder = sys.argv[1]
events = EventAccumulator(folder, size_guidance={"scalars": 0, "tensors": 0, "images": 0, "histograms": 0, "audio": 0})
events.Reload()
tags = events.Tags()
for tag in sorted(tags["scalars"]):
    for e in events.Scalars(tag):
        print(f"scalar {tag} {e.step} {e.value:.6g}")
for tag in sorted(tags["histograms"]):
    for e in events.Histograms(tag):
        h = e.histogram_value
        print(f"histogram {tag} {e.step} {h.num:g} values from {h.min:.6g} to {h.max:.6g}, sum {h.sum:.6g}, counts {list(map(int, h.bucket))}")
for tag in sorted(tags["images"]):
    for e in events.Images(tag):
        from io import BytesIO

        from PIL import Image

        picture = Image.open(BytesIO(e.encoded_image_string))
        print(f"image {tag} {e.step} {e.width}x{e.height} {picture.mode} {picture.size} {sum(picture.tobytes())}")
for tag in sorted(tags["audio"]):
    for e in events.Audio(tag):
        print(f"audio {tag} {e.step} {e.length_frames} frames at {e.sample_rate:g} Hz")
for tag in sorted(tags["tensors"]):
    plugin = events.SummaryMetadata(tag).plugin_data
    for e in events.Tensors(tag):
        value = tensor_util.make_ndarray(e.tensor_proto) if e.tensor_proto.dtype else None
        if plugin.plugin_name == "custom_scalars":
            from tensorboard.plugins.custom_scalar.layout_pb2 import Layout

            value = " ".join(str(Layout.FromString(value.item())).split())
        elif value is not None and value.dtype != object:
            value = f"{list(value.shape)} sum {value.sum():.6g}"
        print(f"{plugin.plugin_name} {tag} {e.step} {value}")
for tag in sorted(events.summary_metadata):
    plugin = events.SummaryMetadata(tag).plugin_data
    if plugin.plugin_name == "hparams":
        print(tag, " ".join(str(HParamsPluginData.FromString(plugin.content)).split()))
if tags["graph"]:
    graph = GraphDef.FromString(events.Graph().SerializeToString())
    process_graph.prepare_graph_for_ui(graph)
    for node in graph.node:
        shapes = [[d.size for d in s.dim] for s in node.attr["_output_shapes"].list.shape] if node.attr else ""
        print(f"node {node.name} {node.op} <- {', '.join(node.input)} {shapes}")
