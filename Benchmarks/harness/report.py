"""Shows what was measured: a line on the terminal, a table in Markdown, JSON."""

import json
import pathlib

BEGIN, END = "<!-- begin of the table -->", "<!-- end of the table -->"


def time(seconds):
    """With three digits, in the unit that needs no power of ten."""
    for unit, scale in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= scale:
            break
    return f"{float(f'{seconds / scale:.3g}'):g} {unit}"


def _cells(row):
    def shown(key, form):
        return form(row[key]) if key in row else ""

    def side(key):
        return "failed" if f"{key}_error" in row else shown(key, time)

    def memory(key):
        return shown(key, lambda peak: f"{peak / 2**20:.0f}")

    limit = f"{100 * row['part']:.0f} % of {row['limit']}" if "limit" in row else ""
    ratio = shown("ratio", lambda ratio: f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.1g}")
    return [ratio, side("ours"), side("peer"), limit, memory("ours_peak"), memory("peer_peak")]


def line(name, row):
    """One row for the terminal."""
    ratio, ours, peer, limit, our_peak, peer_peak = _cells(row)
    text = f"{name:32} {ratio:>6} {ours:>9} {peer:>9}  {limit:20} {our_peak:>6} {peer_peak:>6}"
    return "\n".join([text] + [f"  {key}: {row[key]}" for key in ("ours_error", "peer_error") if key in row])


HEADER = f"{'row':32} {'ratio':>6} {'ours':>9} {'PyTorch':>9}  {'of the limit':20} {'MB':>6} {'MB':>6}"


def markdown(rows, geomean, beside=None):
    """Ratios only: times of one machine say nothing of another. `beside`: results with other threads, for a column."""
    others = beside and f"with {beside['threads']} thread{'s' if beside['threads'] > 1 else ''}"
    titles = ["row", "ratio", *([others] if beside else []), "of the limit", "MB", "PyTorch's MB"]
    lines = [f"| {' | '.join(titles)} |", "|---|" + "---:|" * (len(titles) - 1)]
    for name, row in rows.items():
        ratio, _, _, *cells = _cells(row)
        if beside:
            cells.insert(0, _cells(beside["rows"].get(name, {}))[0])
        lines.append(f"| {name} | " + " | ".join([ratio or "failed", *cells]) + " |")
    if geomean:
        mean = f"Geometric mean of the ratios: {geomean:.2f}"
        lines += ["", mean + (f", {others} {beside['geomean']:.2f}." if beside else ".")]
    return "\n".join(lines) + "\n"


def write_markdown(path, table):
    """Puts the table between the two marks of a page that has them; else the file is the table."""
    file = pathlib.Path(path)
    text = file.read_text() if file.exists() else ""
    if BEGIN in text and END in text:
        before, after = text.split(BEGIN)[0], text.split(END)[1]
        table = f"{before}{BEGIN}\n\n{table}\n{END}{after}"
    file.write_text(table)


def read_json(path):
    return json.loads(pathlib.Path(path).read_text())


def write_json(path, rows, geomean, **facts):
    pathlib.Path(path).write_text(json.dumps({"rows": rows, "geomean": geomean, **facts}, indent=1) + "\n")
