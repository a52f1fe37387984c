"""Sorts a to-do list as it stands in a notebook, so that the few lines that matter can be seen."""

from coach.interview.triage_lines import Noted, noted
from coach.interview.triage_places import because_of, is_plainly_wished, place_for
from coach.interview.triage_questions import questions_for
from coach.interview.triage_voice import place_heard, reason_for
from coach.interview.triage_words import Said, stems
from coach.model.triage import Because, Place, Sorted, Triage
from coach.model.value import replace
from coach.rewriting.metrics import suggest
from coach.rewriting.review import Review, review_all

_WORD, _METRIC, _WHOM = 2, 1, 1
"""What a content word, a metric and a beneficiary in common weigh: of the last two, both count."""
_ENOUGH = 2


def triage(paste: str, *, field: str = "") -> Triage:
    """Sort a pasted list; every line of it comes back once, in its order.

    Args:
        paste: lines with whatever bullets, checkboxes and headings they have.
        field: the writer's field of work in their own words, to prefer metrics of that field.

    Raises:
        PipelineMissing: when the language pipeline cannot be loaded; says what to do.
    """
    lines = noted(paste)
    reviews = tuple(review_all((line.plain for line in lines), field=field))
    lines_sorted = _served(_sorted(lines, reviews), reviews, field)
    start = _start(lines_sorted, reviews)
    return Triage(lines_sorted, start, questions_for(lines_sorted, start))


def _sorted(lines: tuple[Noted, ...], reviews: tuple[Review, ...]) -> tuple[Sorted, ...]:
    seen: set[tuple[str, ...]] = set()
    found: list[Sorted] = []
    for line, reviewed in zip(lines, reviews, strict=True):
        said = stems(line.plain) or (line.plain,)
        because = _judged(line, reviewed)
        if said in seen and because is not Because.HEADING:
            because = Because.TWICE
        elif because not in (Because.HEADING, Because.DONE):
            seen.add(said)
        found.append(Sorted(line.text, place_for(because), because))
    return tuple(found)


def _judged(line: Noted, reviewed: Review) -> Because:
    """Judge a line by rules, and by what lines like it turned out to be."""
    because = because_of(line, reviewed)
    wished = because is Because.WISH and is_plainly_wished(line)
    if line.settled is not None or because is Because.FOREIGN or wished:
        return because
    place = place_heard(line, reviewed, because)
    return because if place is place_for(because) else reason_for(place, line, reviewed)


def _served(
    lines: tuple[Sorted, ...], reviews: tuple[Review, ...], field: str
) -> tuple[Sorted, ...]:
    results = [place for place, line in enumerate(lines) if line.place is Place.RESULT]

    def with_result(line: Sorted, place: int) -> Sorted:
        if line.place is not Place.INITIATIVE or line.because is Because.FOREIGN:
            return line
        shared = {one: _in_common(reviews[place], reviews[one], field) for one in results}
        best = max(shared.values(), default=0)
        found = [one for one, much in shared.items() if much == best]
        # Two results that fit alike leave it to a guess.
        return replace(line, serves=found[0]) if best >= _ENOUGH and len(found) == 1 else line

    return tuple(with_result(line, place) for place, line in enumerate(lines))


def _in_common(work: Review, result: Review, field: str) -> int:
    words = Said(work.reading.text).content() & Said(result.reading.text).content()
    metrics = _metrics(work, field) & _metrics(result, field)
    whom = _whom(work) & _whom(result)
    return _WORD * len(words) + _METRIC * bool(metrics) + _WHOM * bool(whom)


def _metrics(reviewed: Review, field: str) -> frozenset[str]:
    return frozenset(one.id for one in suggest(reviewed.reading, field=field, most=1))


def _whom(reviewed: Review) -> frozenset[str]:
    reading = reviewed.reading
    named = (reading.beneficiary, reading.actor, reading.counted_of)
    return frozenset(stems(one.text)[-1] for one in named if one is not None and stems(one.text))


def _start(lines: tuple[Sorted, ...], reviews: tuple[Review, ...]) -> int | None:
    """Choose the result most work leads to, then one with its numbers, then any; else the work."""

    def worth(place: int) -> tuple[int, bool, bool]:
        helped = sum(line.serves == place for line in lines)
        numbers = lines[place].because is Because.MEASURED
        return helped, numbers and reviews[place].reading.baseline is not None, numbers

    for wanted in (Place.RESULT, Place.INITIATIVE):
        if found := [place for place, line in enumerate(lines) if line.place is wanted]:
            return max(found, key=worth)
    return None
