"""One measurable sentence with gaps, written from a measure and the person's own words."""

import re
from collections.abc import Mapping

from coach.model.cycle import Cycle
from coach.model.quantity import Direction, Quantity
from coach.model.value import Value, replace
from coach.reading.facts import Fact, Reading
from coach.reading.quantities import quantities
from coach.rewriting.compose import compose
from coach.rewriting.measured import with_it
from coach.rewriting.metrics import Metric
from coach.rewriting.names import measure
from coach.rewriting.slots import escaped, fill, slots_in

_PREPOSITION = re.compile(r"(?:by|before|after|until|within|in|at|on|this|next|when|once)\b", re.I)
_NAMES_A_TIME = re.compile(
    r"(?:the|our|my|a|an|end|early|mid|late|spring|summer|autumn|winter|[A-Z\d])"
)
_OPPOSITE = {"Raise": "Lower", "Lower": "Raise"}


class Rewrite(Value, frozen=True):
    """A measurable sentence with named slots, built from the person's own words."""

    text: str
    """With slots such as `{baseline}`; braces of the person's own are doubled."""
    slots: tuple[str, ...]
    """The slots in `text`, in order."""
    metric: str
    """What is measured, in plain words."""
    because: str
    """What speaks for this metric, and where its number is found."""
    metric_id: str = ""
    """Id in the metric library; empty when the metric is the person's own."""

    def filled(self, answers: Mapping[str, str]) -> str:
        """Put the person's answers into the slots and give plain text.

        Besides the slots, `metric` is understood: a measure the person prefers takes the place of
        the one proposed. A slot without an answer stays. The verb follows the numbers: from 9 to
        5 is lowered, whatever was proposed.
        """
        text = self.text
        if preferred := answers.get("metric", "").strip():
            counted = escaped(measure(self.metric)) in text
            said = escaped(measure(self.metric, counting=counted))
            text = text.replace(said, escaped(measure(preferred)), 1)
        verb, _, rest = fill(text, answers).partition(" ")
        way = _way(answers)
        if way is not None and verb in _OPPOSITE and verb != way:
            verb = way
        return f"{verb} {rest}"


def from_own_words(
    reading: Reading, name: str, direction: Direction, cycle: Cycle | None
) -> Rewrite:
    """Use the measure that the sentence names itself."""
    text = _sentence(reading, name, direction, "", cycle)
    return Rewrite(
        text=text,
        slots=slots_in(text),
        metric=name,
        because="This is your own measure; only the numbers are missing.",
    )


def from_ability(reading: Reading, name: str, cycle: Cycle | None) -> Rewrite:
    """Count those who do what the sentence says they can."""
    text = _sentence(replace(reading, baseline=None, target=None), name, Direction.UP, "%", cycle)
    return Rewrite(
        text=text,
        slots=slots_in(text),
        metric=name,
        because="You wrote what they can do; this counts those who do it.",
    )


def from_library(
    reading: Reading, metric: Metric, name: str, about: str, cycle: Cycle | None
) -> Rewrite:
    """Use a metric of the library by the name it has for what the person works on."""
    text = _sentence(reading, name, metric.direction, metric.unit, cycle)
    because = f"You wrote about {about}. Where to look: {metric.found_in}."
    if metric.caution:
        because += f" Mind: {metric.caution}."
    return Rewrite(
        text=text, slots=slots_in(text), metric=name, because=because, metric_id=metric.id
    )


def by_means(rewrite: Rewrite, work: str) -> Rewrite:
    """Say the work as the means to what is measured: "…, by opening a night desk"."""
    return replace(rewrite, text=f"{rewrite.text}, {escaped(work)}")


def in_general(metric: Metric, it: str, reading: Reading, cycle: Cycle | None) -> Rewrite:
    """Use a metric of the class of work; the numbers of a to-do seldom belong to it."""
    bare = replace(reading, baseline=None, target=None)
    return from_library(bare, metric, with_it(metric, it), it, cycle)


def _sentence(
    reading: Reading, name: str, direction: Direction, unit: str, cycle: Cycle | None
) -> str:
    """Write the sentence with the numbers and the day the person gave for this very measure."""
    when = reading.deadline
    text = compose(
        name,
        direction=direction,
        baseline=_said(reading.baseline, unit, name),
        target=_said(reading.target, unit, name),
        deadline=when.day if when else None,
        cycle=cycle,
        with_year=bool(when and when.day and str(when.day.year) in when.text),
        better=direction,
    )
    if when is None or when.day is not None:
        return text
    # "before the launch" names a time without a day; it stays in the person's words.
    if not _PREPOSITION.match(when.text) and not _NAMES_A_TIME.match(when.text):
        return text
    words = when.text if _PREPOSITION.match(when.text) else f"by {when.text}"
    return text.replace("by {deadline}", escaped(words))


def _said(fact: Fact | None, unit: str, name: str) -> Quantity | None:
    """Keep a number only where it can belong to the measure: its unit, or the person's own.

    A percentage never moves to another measure: a share of one thing is no share of the next.
    """
    if fact is None or fact.quantity is None or fact.text in name:
        return None
    fits = not unit or (fact.quantity.unit == unit and unit != "%")
    return fact.quantity if fits else None


def _way(answers: Mapping[str, str]) -> str | None:
    """Give the verb that the numbers of the answers ask for, when both can be compared."""
    found = [quantities(answers.get(slot, "")) for slot in ("baseline", "target")]
    values = [facts[0].quantity.value for facts in found if facts and facts[0].quantity]
    match values:
        case [float() | int() as before, float() | int() as after] if before != after:
            return "Raise" if before < after else "Lower"
    return None
