"""Draws plots as SVG: curves on logarithmic axes, and dots on one axis with a name for each line."""

import math
from html import escape

OURS, PEER, GREY, INK = "#2563eb", "#ea580c", "#e5e7eb", "#1f2937"


class Picture:
    """The text of an SVG file, element by element."""

    def __init__(self, width, height, title):
        self.width, self.height = width, height
        self.parts = [f'<rect width="{width}" height="{height}" fill="#ffffff"/>']
        self.text(width / 2, 24, title, "middle", bold=True)

    def line(self, x1, y1, x2, y2, color, width=1):
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{color}" stroke-width="{width}"/>')

    def dot(self, x, y, color, hollow=False):
        fill = "#ffffff" if hollow else color
        self.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{fill}" stroke="{color}" stroke-width="1.5"/>')

    def curve(self, points, color):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self.parts.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        for x, y in points:
            self.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{color}"/>')

    def text(self, x, y, text, anchor="start", bold=False, color=INK):
        weight = ' font-weight="bold" font-size="14"' if bold else ""
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{color}"{weight}>{escape(text)}</text>')

    def write(self, path):
        with open(path, "w") as file:
            file.write(
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
                f'viewBox="0 0 {self.width} {self.height}" font-family="Helvetica, Arial, sans-serif" font-size="11">\n'
                + "\n".join(self.parts) + "\n</svg>\n")


def _powers(low, high, base):
    """The powers of `base` from below `low` to above `high`."""
    power = 1.0
    while power > low:
        power /= base
    while power * base <= low:
        power *= base
    powers = [power]
    while powers[-1] < high:
        powers.append(powers[-1] * base)
    return powers


def growth(path, title, panels):
    """Panels of time against size, both logarithmic: (name, what the size counts, ours, peer), each {size: seconds}."""
    width, height, header, left, right = 300, 250, 40, 58, 16
    columns = min(3, len(panels))
    picture = Picture(width * columns, header + height * -(-len(panels) // columns), title)
    for index, (name, unit, ours, peer) in enumerate(panels):
        x0, y1 = index % columns * width + left, header + index // columns * height + 30
        x1, y0 = x0 + width - left - right, y1 + height - 82
        sizes = _powers(min([*ours, *peer]), max([*ours, *peer]), 2)
        times = _powers(min([*ours.values(), *peer.values()]), max([*ours.values(), *peer.values()]), 10)

        def place(size, seconds):
            return (x0 + (x1 - x0) * _part(size, sizes), y0 + (y1 - y0) * _part(seconds, times))

        for seconds in times:
            _, y = place(sizes[0], seconds)
            picture.line(x0, y, x1, y, GREY)
            picture.text(x0 - 6, y + 4, _duration(seconds), "end")
        for size in sizes[::1 + (len(sizes) - 1) // 5]:
            x, _ = place(size, times[0])
            picture.line(x, y0, x, y0 + 4, INK)
            picture.text(x, y0 + 18, _count(size), "middle")
        picture.line(x0, y0, x1, y0, INK)
        picture.line(x0, y0, x0, y1, INK)
        picture.text(x0, y1 - 12, name, bold=True)
        picture.text((x0 + x1) / 2, y0 + 36, unit, "middle")
        for points, color in ((peer, PEER), (ours, OURS)):
            picture.curve([place(size, points[size]) for size in sorted(points)], color)
    _legend(picture, 16, 20)
    picture.write(path)


def speedups(path, title, rows, threads):
    """A line for each row, with our and the peer's speed at each number of threads over that of one thread.

    `rows` is {name: (ours, peer)}, each {threads: speed-up}.
    """
    width, left, right, top, step = 720, 220, 24, 62, 18
    height = top + step * len(rows) + 46
    picture = Picture(width, height, title)
    best = max([threads] + [speed for sides in rows.values() for side in sides for speed in side.values()])
    worst = min([1] + [speed for sides in rows.values() for side in sides for speed in side.values()])

    def column(speed):
        return left + (width - left - right) * (speed - worst) / (best - worst)

    bottom = top + step * len(rows)
    marks = [mark / 4 for mark in range(0, int(4 * best) + 1)] if best <= 4 else range(0, int(best) + 1)
    for mark in marks:
        if mark >= worst - 1e-9:
            picture.line(column(mark), top - 6, column(mark), bottom, GREY)
            picture.text(column(mark), bottom + 16, f"{mark:g}", "middle")
    for index, (name, (ours, peer)) in enumerate(rows.items()):
        y = top + step * (index + 0.5)
        picture.text(left - 10, y + 4, name, "end")
        picture.line(left, y, width - right, y, GREY)
        for side, color, hollow in ((peer, PEER, True), (ours, OURS, False)):
            for speed in side.values():
                picture.dot(column(speed), y, color, hollow)
    picture.text((left + width - right) / 2, height - 10, "times the speed of one thread", "middle")
    _legend(picture, 16, 44)
    picture.write(path)


def _legend(picture, x, y):
    for name, color, shift in (("swift-torch", OURS, 0), ("PyTorch", PEER, 90)):
        picture.dot(x + shift, y - 4, color, hollow=color == PEER)
        picture.text(x + shift + 9, y, name)


def _part(value, marks):
    return math.log(value / marks[0]) / math.log(marks[-1] / marks[0]) if len(marks) > 1 else 0.5


def _duration(seconds):
    for unit, scale in (("s", 1), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)):
        if seconds >= scale * 0.999:
            return f"{seconds / scale:.3g} {unit}"
    return f"{seconds:.1g} s"


def _count(size):
    for unit, scale in (("Mi", 1 << 20), ("Ki", 1 << 10)):
        if size >= scale:
            return f"{size / scale:g} {unit}"
    return f"{size:g}"
