"""What the tests of torchvision.models expect, from torchvision.

    python models.py make FOLDER      writes models.tsv (all models: structure, print-out, initial weights) and
                                      training.tsv (some models: outputs, one step of training)
    python models.py show MODEL       prints names, shapes and hashes of the initial weights of a model
    python models.py full MODEL FILE  saves the initial state of a model, its outputs for images of 224 pixels a side and
                                      the loss of a step of training; of a step in float64 all that comes of it
"""

import sys

import numpy
import torch
import torchvision

NAMES = """alexnet vgg11 vgg11_bn vgg13 vgg13_bn vgg16 vgg16_bn vgg19 vgg19_bn resnet18 resnet34 resnet50 resnet101
resnet152 resnext50_32x4d resnext101_32x8d resnext101_64x4d wide_resnet50_2 wide_resnet101_2 squeezenet1_0 squeezenet1_1
densenet121 densenet161 densenet169 densenet201 mobilenet_v2 mobilenet_v3_small mobilenet_v3_large vit_b_16 vit_b_32
vit_l_16 vit_l_32 vit_h_14""".split()
# The models that are trained for a step, on images of so many pixels a side.
TRAINED = {"alexnet": 96, "vgg16_bn": 64, "resnet18": 64, "resnet50": 64}
# Outputs alone, of one image.
EVALUATED = {"vgg11": 64, "resnext50_32x4d": 64, "wide_resnet50_2": 64, "squeezenet1_0": 64, "squeezenet1_1": 64,
             "densenet121": 64, "mobilenet_v2": 64, "mobilenet_v3_small": 64, "mobilenet_v3_large": 64,
             "vit_b_32": 224}


def text_hash(text):
    """FNV-1a of 64 bits."""
    h = 0xCBF29CE484222325
    for byte in text.encode():
        h = (h ^ byte) * 0x100000001B3 % 2**64
    return h


def bits(tensor):
    """The sum of (2i + 1) times word i of the tensor's bytes, as words of 32 bits."""
    words = tensor.detach().contiguous().flatten().view(-1).numpy().view(numpy.uint32)
    total = 0
    for start in range(0, len(words), 1 << 22):
        part = words[start:start + (1 << 22)].astype(numpy.uint64)
        odd = 2 * numpy.arange(start, start + len(part), dtype=numpy.uint64) + 1
        total += int((part * odd).sum(dtype=numpy.uint64))
    return total % 2**64


def line(name, tensor):
    return f"{name} {list(tensor.shape)} {str(tensor.dtype)[6:]}"


def images(n, side):
    i = torch.arange(n * 3 * side * side)
    return (((i * 2654435761) % 2**32) // 2**24).float().div(255).sub(0.5).mul(4).view(n, 3, side, side)


def digest(tensor):
    """Length, and product with numbers from -6 to 6 that follow from the place."""
    x = tensor.detach().double().flatten()
    weights = (torch.arange(len(x)) * 7919 % 13 - 6).double()
    return f"{x.norm().item():.9g}\t{(x @ weights).item():.9g}"


def build(name):
    torch.manual_seed(0)
    return torchvision.models.get_model(name)


def summary(name):
    model = build(name)
    state = model.state_dict()
    weights = 0
    for tensor in state.values():
        weights = (weights * 1000003 + bits(tensor)) % 2**64
    names = "".join(line(key, tensor) + "\n" for key, tensor in state.items())
    count = sum(p.numel() for p in model.parameters())
    urls = " ".join(f"{w.name}={w.url}" for w in torchvision.models.get_model_weights(name))
    default = torchvision.models.get_model_weights(name).DEFAULT.name
    return [name, len(state), count, f"{text_hash(names):016x}", f"{text_hash(str(model)):016x}",
            f"{weights:016x}", default, urls]


def output(name, model, side, n):
    model.eval()
    with torch.no_grad():
        y = model(images(n, side))
    first = " ".join(f"{v:.9g}" for v in y.flatten()[:8].tolist())
    return f"{name}\toutput\t{first}\t{digest(y)}"


def randomised(model):
    """Vision transformers start with a last layer of zeros."""
    with torch.no_grad():
        for parameter in model.parameters():
            if not parameter.any():
                parameter.copy_((torch.arange(parameter.numel()) * 7919 % 13 - 6).float().div(100).view(parameter.shape))
    return model


def conditioned(model):
    """The gradients of resnet50 as it starts are ill-conditioned, in float32 PyTorch's own are 3 % from the truth: weaker
    blocks make them well-conditioned."""
    with torch.no_grad():
        for key, parameter in model.named_parameters():
            if key.endswith("bn3.weight"):
                parameter.fill_(0.2)
    return model


def step(model, x):
    """Trains a model for a step; its loss and gradients before it."""
    conditioned(model).train()
    torch.manual_seed(1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9, weight_decay=1e-4)
    loss = torch.nn.functional.cross_entropy(model(x), torch.tensor([7, 600, 0, 999]))
    loss.backward()
    gradients = {key: p.grad for key, p in model.named_parameters()}
    optimizer.step()
    return loss.detach(), gradients


def training(name, side):
    model = build(name)
    lines = [output(name, model, side, 4)]
    state = model.state_dict()
    initial = {key: bits(tensor) for key, tensor in state.items()}
    loss, gradients = step(model, images(4, side))
    lines.append(f"{name}\tloss\t{loss.item():.9g}")
    for key, tensor in state.items():
        gradient = digest(gradients[key]) if key in gradients else "\t"
        lines.append("\t".join([name, line(key, tensor), f"{initial[key]:016x}", gradient, digest(tensor)]))
    return lines


def full(name, path):
    model, x = build(name), images(4, 224)
    result = {"state": {key: tensor.clone() for key, tensor in model.state_dict().items()}}
    with torch.no_grad():
        result["output"] = model.eval()(x)
    result["loss"], _ = step(model, x)
    # In float32 a rectifier whose input rounds to the other side of 0 changes some gradients by a percent.
    model, x = build(name).double(), x.double()
    _, result["gradients"] = step(model, x)
    result["stateAfter"] = model.state_dict()
    with torch.no_grad():
        result["outputAfter"] = {"": model.eval()(x)}
    for part in "gradients", "stateAfter", "outputAfter":
        result[part] = {key: tensor.float() for key, tensor in result[part].items()}
    torch.save(result, path)


def main():
    if sys.argv[1] == "show":
        for key, tensor in build(sys.argv[2]).state_dict().items():
            print(line(key, tensor), f"{bits(tensor):016x}")
        return
    if sys.argv[1] == "full":
        full(*sys.argv[2:])
        return
    folder = sys.argv[2]
    with open(folder + "/training.tsv", "w") as file:
        for name, side in TRAINED.items():
            print("\n".join(training(name, side)), file=file)
        for name, side in EVALUATED.items():
            print(output(name, randomised(build(name)), side, 1), file=file)
    with open(folder + "/models.tsv", "w") as file:
        for name in NAMES:
            print(*summary(name), sep="\t", file=file)


main()
