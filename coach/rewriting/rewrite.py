"""Measurable sentences to put in place of a to-do or a wish, with gaps for the numbers."""

import re
from collections.abc import Iterable, Iterator, Mapping

from coach.model.cycle import Cycle
from coach.model.quantity import Direction, Quantity
from coach.model.value import Value, replace
from coach.model.verdict import Kind
from coach.reading.facts import Fact, Reading
from coach.reading.quantities import quantities
from coach.rewriting.ability import used_ability
from coach.rewriting.calling import called_for
from coach.rewriting.compose import compose
from coach.rewriting.general import Fitting, in_general
from coach.rewriting.means import means
from coach.rewriting.measured import measured, names_it, with_it
from coach.rewriting.metrics import Metric, suggest
from coach.rewriting.names import measure
from coach.rewriting.slots import escaped, fill, slots_in
from coach.rewriting.thing import Thing, thing_of
from coach.rewriting.workclass import class_nouns
from coach.rulebook.lexicon import phrase, word_list

MOST = 3
"""Rewrites proposed for one sentence; more is a list to read, not a choice."""

_PREPOSITION = re.compile(r"(?:by|before|after|until|within|in|at|on|this|next|when|once)\b", re.I)
_NAMES_A_TIME = re.compile(
    r"(?:the|our|my|a|an|end|early|mid|late|spring|summer|autumn|winter|[A-Z\d])"
)
_BETTER = re.compile(r"^(?:better|higher|lower|more|less|fewer|faster|improved|increased)\s+", re.I)
"""What a measure is called before its direction is said with a verb."""
_FASTER = re.compile(r"\b(?:faster|quicker|speedier|earlier|sooner)\s+$", re.I)
_LINKS = frozenset("a an the of who which with for to in on at by from number share".split())
_ALIKE = 0.6
"""From this part of their words in common on, two measures are one."""
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


def rewrites_for(
    reading: Reading, kind: Kind | None, *, field: str = "", cycle: Cycle | None = None
) -> tuple[Rewrite, ...]:
    """Propose up to three measurable sentences, each with another metric, best first.

    Args:
        reading: the sentence.
        kind: what it promises; an outcome, or text that is not English, needs no rewrite.
        field: the person's field of work in their own words, to prefer metrics of that field.
        cycle: a deadline in another year than this cycle's shows its year.

    Returns:
        Nothing where the library has no metric for what the person works on.
    """
    if kind is None or kind is Kind.OUTCOME:
        return ()
    thing = thing_of(reading)
    proposals = []
    if (own := _own_measure(reading, kind, thing, field)) is not None:
        proposals.append(_from_own_words(reading, *own, cycle))
        if kind is Kind.VAGUE:
            return tuple(proposals)  # a wish that names its measure lacks nothing but the numbers
    if (name := used_ability(reading)) is not None:
        proposals.append(_from_ability(reading, name, cycle))
    if thing is not None and kind is Kind.VAGUE:
        thing = _not_yet_better(reading, thing)
    if thing is not None and thing.counted:
        reading = replace(reading, target=None)  # how much work, no level of what it changes
    general = in_general(reading, thing)
    of_class = [_in_general(metric, it, reading, cycle) for metric, it in general.metrics]
    of_thing, beside = [], []
    if thing is not None and not general.alone:
        for (name, whole), metric in _of_the_field(reading, thing, field, general).items():
            one = _from_library(reading, metric, name, thing.text, cycle)
            if whole:
                of_thing.append(one)
            else:
                beside.append(_by_means(one, means(reading, thing)))
    # A word may belong to a field that is not the person's; what is done seldom misleads.
    most = MOST - 1 - general.exact if general.sure else MOST
    # What is counted beside the thing rather than on it suits it less often.
    of_field = [*of_thing, *beside[:1]]
    proposals += of_field[:most]
    # What a kind of work usually changes says little of a wish, unless the work is plain.
    if not (general.guessed and len(of_field) > 1) and (kind is not Kind.VAGUE or general.sure):
        proposals += of_class
    proposals += beside[1:]
    return tuple(_told_apart(proposals))[:MOST]


def _told_apart(proposals: Iterable[Rewrite]) -> Iterator[Rewrite]:
    """Leave out what only says again, in nearly the same words, what is proposed already."""
    kept: list[set[str]] = []
    for one in proposals:
        words = set(one.metric.lower().split()) - _LINKS
        if all(len(words & other) <= _ALIKE * len(words | other) for other in kept):
            kept.append(words)
            yield one


def _of_the_field(
    reading: Reading, thing: Thing, field: str, general: Fitting
) -> dict[tuple[str, bool], Metric]:
    """Give what the library knows about the thing, by the name it has here.

    Where the class of work is sure, a single word of some field has one metric to say.
    """
    unsure = 1 if general.sure else None
    return {
        measured(metric, thing): metric
        for metric in called_for(reading, thing, field=field, unsure=unsure)
        if not (general.people and names_it(metric))
    }


def _own_measure(
    reading: Reading, kind: Kind, thing: Thing | None, field: str
) -> tuple[str, Direction] | None:
    """Give the measure the sentence names itself, and its way, when others move it.

    What a to-do counts is work done, unless it says what should rise or fall because of it.
    """
    metric = reading.metric
    if metric is None or kind is Kind.OUTPUT:
        return None
    if _FASTER.search(reading.text[: metric.start]):
        return None  # it is their time that gets less, and not they
    name, direction = _BETTER.sub("", metric.text, count=1), reading.direction
    if kind is Kind.ACTIVITY and (
        direction is None or (thing is not None and thing.bare in metric.text)
    ):
        return None
    if direction is Direction.UP and thing is not None and _is_made(thing):
        return None
    if direction is None:
        nearest = suggest(name, field=field, most=1)
        direction = nearest[0].direction if nearest else None
    return None if direction is None or not name else (name, direction)


def _not_yet_better(reading: Reading, thing: Thing) -> Thing:
    """Name what gets better as it is: handovers get better, and not better handovers."""
    compared = {
        reading.text[word.start : word.end].lower()
        for word in reading.words
        if "Degree=Cmp" in word.morph and word.pos == "ADJ"
    }
    first, _, rest = thing.bare.partition(" ")
    if first.lower() not in compared or not rest:
        return thing
    return replace(thing, text=thing.text.replace(f"{first} ", "", 1), bare=rest)


def _is_made(thing: Thing) -> bool:
    """Whether a thing is one somebody makes or writes, and no measure: "improve the template"."""
    known = phrase(thing.noun) in class_nouns() and (thing.noun,) not in word_list("measure-nouns")
    return known and not thing.many


def _from_own_words(
    reading: Reading, name: str, direction: Direction, cycle: Cycle | None
) -> Rewrite:
    text = _sentence(reading, name, direction, "", cycle)
    return Rewrite(
        text=text,
        slots=slots_in(text),
        metric=name,
        because="This is your own measure; only the numbers are missing.",
    )


def _from_ability(reading: Reading, name: str, cycle: Cycle | None) -> Rewrite:
    text = _sentence(replace(reading, baseline=None, target=None), name, Direction.UP, "%", cycle)
    return Rewrite(
        text=text,
        slots=slots_in(text),
        metric=name,
        because="You wrote what they can do; this counts those who do it.",
    )


def _from_library(
    reading: Reading, metric: Metric, name: str, about: str, cycle: Cycle | None
) -> Rewrite:
    text = _sentence(reading, name, metric.direction, metric.unit, cycle)
    because = f"You wrote about {about}. Where to look: {metric.found_in}."
    if metric.caution:
        because += f" Mind: {metric.caution}."
    return Rewrite(
        text=text, slots=slots_in(text), metric=name, because=because, metric_id=metric.id
    )


def _by_means(rewrite: Rewrite, work: str) -> Rewrite:
    """Say the work as the means to what is measured: "…, by opening a night desk"."""
    return replace(rewrite, text=f"{rewrite.text}, {escaped(work)}")


def _in_general(metric: Metric, it: str, reading: Reading, cycle: Cycle | None) -> Rewrite:
    """Use a metric of the class of work; the numbers of a to-do seldom belong to it."""
    bare = replace(reading, baseline=None, target=None)
    return _from_library(bare, metric, with_it(metric, it), it, cycle)


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
