"""Measures rows on both sides in turn, and compares them with each other and with the machine's limits."""

import math
import statistics

from .sides import Failure, Side


class Bench:
    """Both sides, asked in turn for the same rows with the same threads."""

    def __init__(self, program, python, threads, rounds, seconds):
        self.commands = {"ours": [program, "--serve"], "peer": [python, "-m", "peer", "--serve"]}
        self.rounds, self.seconds, self.threads = rounds, seconds, threads
        self.sides = self._start()
        listed = {key: side.ask("list")["rows"] for key, side in self.sides.items()}
        self.listed = listed
        self.work = {row["name"]: row for key in ("peer", "ours") for row in listed[key]}
        self.names = {key: {row["name"] for row in rows} for key, rows in listed.items()}
        self.limits = {}

    def _start(self):
        return {key: Side(command, self.threads) for key, command in self.commands.items()}

    def close(self):
        for side in self.sides.values():
            side.close()

    def row(self, name, threads=None):
        """Asks ours, the peer, ours, the peer ... for a row; a model's row in processes of its own."""
        threads = threads or self.threads
        alone = name.startswith("model/")
        sides = self._start() if alone else self.sides
        found, errors = {"ours": [], "peer": []}, {}
        try:
            for _ in range(self.rounds):
                for key, side in sides.items():
                    if name in self.names[key] and key not in errors:
                        try:
                            found[key].append(side.ask(f"row {threads} {self.seconds} {name}"))
                        except Failure as failure:
                            errors[key] = str(failure)
        finally:
            if alone:
                for side in sides.values():
                    side.close()
        return self._summary(name, threads, found, errors)

    def _summary(self, name, threads, found, errors):
        result = {}
        for key, visits in found.items():
            if key in errors:
                result[f"{key}_error"] = errors[key]
            elif visits:
                result[key] = statistics.median(visit["median"] for visit in visits)
                result[f"{key}_min"] = min(visit["min"] for visit in visits)
                result[f"{key}_peak"] = max(visit["peak"] for visit in visits)
        if "ours" in result and "peer" in result:
            pairs = zip(found["ours"], found["peer"])
            result["ratio"] = statistics.median(ours["median"] / peer["median"] for ours, peer in pairs)
        if "ours" in result:
            result.update(self._distance(name, threads, result["ours"]))
        return result

    def _distance(self, name, threads, seconds):
        """Which limit of the machine is nearest, and the part of it that was reached."""
        work = self.work[name]
        flops, moved = work.get("flops", 0), work.get("bytes", 0)
        if not flops and not moved:
            return {}
        if threads not in self.limits:
            self.limits[threads] = self.sides["ours"].ask(f"limits {threads}")
        limits = self.limits[threads]
        least = {"arithmetic": flops / limits["flops"], "memory": moved / bandwidth(moved, limits["bandwidths"])}
        limit = max(least, key=least.get)
        return {"limit": limit, "part": least[limit] * work["calls"] / seconds}


def bandwidth(moved, measured):
    """Bytes a second when so many are moved, between the sizes that were measured."""
    if moved <= measured[0][0]:
        return measured[0][1]
    for (low, slow), (high, fast) in zip(measured, measured[1:]):
        if moved <= high:
            part = math.log(moved / low) / math.log(high / low)
            return slow * (fast / slow) ** part
    return measured[-1][1]


def geometric_mean(rows):
    """Of the ratios; nothing when there are none."""
    ratios = [row["ratio"] for row in rows.values() if "ratio" in row]
    return statistics.geometric_mean(ratios) if ratios else None
