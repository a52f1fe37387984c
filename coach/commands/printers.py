"""The ways `coach check` shows a review: for people, and for other programs."""

import sys
from typing import Protocol

import orjson

from coach.commands.lines import Line
from coach.commands.records import record
from coach.model.verdict import Kind, Level
from coach.reading.cleaning import clean
from coach.rewriting.offering import Offer
from coach.rewriting.review import Review
from coach.rewriting.slots import fill

_OFFERED = {
    Offer.COMMITMENT: "It may also stay what it is: a commitment, with a day and no number.",
    Offer.GUARDRAIL: "It may also stay as a guardrail, watched while something else moves.",
}
"""What a to-do can be kept as; no rule speaks of it, and nobody has to change a word."""


class Printer(Protocol):
    """Shows reviews one after the other, keeping none."""

    def __init__(self, *, several_files: bool) -> None: ...

    def show(self, line: Line, review: Review) -> None:
        """Show one review."""

    def end(self) -> None:
        """Close the output."""


class JsonLines:
    """One object a line."""

    def __init__(self, *, several_files: bool) -> None:
        self._several_files = several_files

    def show(self, line: Line, review: Review) -> None:
        """Write the object and the end of its line."""
        sys.stdout.buffer.write(self._object(line, review) + b"\n")

    def end(self) -> None:
        """Nothing stands after the last object."""

    def _object(self, line: Line, review: Review) -> bytes:
        # With several files a line number alone says too little.
        origin = {"file": line.source} if self._several_files else {}
        kept = {"kept": line.kept.because} if line.kept and line.kept.because else {}
        return orjson.dumps(origin | record(line.number, review) | kept)


class JsonArray(JsonLines):
    """The same objects in one array."""

    _before = b"[\n"

    def show(self, line: Line, review: Review) -> None:
        """Write the object after a comma or the opening bracket."""
        sys.stdout.buffer.write(self._before + self._object(line, review))
        self._before = b",\n"

    def end(self) -> None:
        """Close the array, also one without objects."""
        sys.stdout.buffer.write((b"[" if self._before.startswith(b"[") else b"\n") + b"]\n")


class ForPeople:
    """Sentences with what the coach would ask about them."""

    def __init__(self, *, several_files: bool) -> None:
        self._several_files = several_files
        self._read = self._to_do = self._silent = 0

    def show(self, line: Line, review: Review) -> None:
        """Print the sentence, its findings and the rewrites proposed."""
        self._read += 1
        self._to_do += review.kind is not None and review.kind.is_to_do
        self._silent += review.kind is not None and not review.findings
        where = f"{line.source}, line" if self._several_files and line.source else "line"
        print(f"{where} {line.number} · {_described(review)}")
        print(f"  {clean(review.reading.text)}")
        if line.kept is not None:
            print(f"    {_said_of_keeping(line)}")
        for finding in review.findings:
            hint = "hint: " if finding.level is Level.HINT else ""
            print(f"    {clean(finding.says)} · {hint}{finding.rule}")
            print(f"      {clean(finding.question)}")
        for rewrite in review.rewrites:
            blanks = {slot: f"[{slot}]" for slot in rewrite.slots}
            print(f"    → {clean(fill(rewrite.text, blanks))}")
        if review.offer is not None:
            print(f"    {_OFFERED[review.offer]}")
        print()

    def end(self) -> None:
        """Print what it comes to."""
        if not self._read:
            print("There is no key result in it.")
            return
        print(
            f"{self._read} key result{'s' * (self._read != 1)} read, "
            f"{self._to_do} to-do style, {self._silent} with nothing to say."
        )
        if self._read > self._silent:
            print("“coach rules ID” says why a rule speaks.")


def _said_of_keeping(line: Line) -> str:
    if line.kept is None or not line.kept.because:
        return "Kept without a reason, so judged all the same: write “keep, because …”."
    what = f"against {', '.join(line.kept.rules)}" if line.kept.rules else "as it is"
    return f"Kept {what}, because {clean(line.kept.because)}"


def _described(review: Review) -> str:
    if review.kind is None:
        return "not English, so not judged"
    return {
        Kind.ACTIVITY: "a to-do",
        Kind.OUTPUT: "a count of your own work",
        Kind.OUTCOME: "a result",
        Kind.VAGUE: "a wish without a measure",
    }[review.kind]


PRINTERS: dict[str, type[Printer]] = {
    "text": ForPeople,
    "json": JsonArray,
    "jsonl": JsonLines,
}
