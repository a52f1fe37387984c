"""The metric finder: what others count in such work, found by words as a person types them."""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from coach.model.quantity import Direction
from coach.model.value import Value
from coach.rewriting.evidence import stems
from coach.rewriting.metrics import Metric, fields_named, fields_of_work, load_metrics
from coach.rewriting.spelling import Vocabulary

_SAYS_NOTHING = frozenset(
    stem
    for word in """a an and are as at be by can do doing for from get how i in into is it its make
    me more my of on or our so some that the their them they thing things this to up us we what
    when who with work you your""".split()
    for stem in stems(word)
)
_NOUN, _VERB, _NAME, _FOUND_IN, _FIELD = 4.0, 3.0, 2.0, 1.0, 0.5
"""What a word says of a metric by where it stands."""
_IN_A_PHRASE = 0.6
"""What a word of a longer phrase weighs beside one that stands alone."""
_OWN_FIELD = 2.5
"""What a metric of the person's own field weighs beside one of another."""
_WEAK = 0.3
"""A metric with less than this share of the best one's weight is left out."""
_WORD = re.compile(r"[^\W_]+")
_BY_LUCK = re.compile(r"\b(?:luck|chance)\b", re.IGNORECASE)
_WAYS = {Direction.UP: "up is better", Direction.DOWN: "down is better", Direction.HOLD: "to hold"}


class About(Value, frozen=True):
    """What somebody wants to know of a metric before taking it, each line with its label."""

    name: str
    field: str
    """As people read it: `Care and health`."""
    lines: tuple[tuple[str, str], ...]


class _Index(Value, frozen=True):
    """Where each word of the library stands, and how much it says there."""

    weights: Mapping[str, tuple[tuple[int, float], ...]]
    """By stem: the places of metrics in the library, each with a weight."""
    phrases: tuple[tuple[frozenset[str], int], ...]
    """What is said in several words, each with the place of a metric it calls for."""
    vocabulary: Vocabulary


def find(
    words: str = "",
    *,
    person: str = "",
    fields: Collection[str] = (),
    most: int | None = None,
) -> tuple[Metric, ...]:
    """Find metrics by what somebody does, best first; without words, give them all.

    A word may be unfinished or mistyped. What is counted there or done to it says most, then the
    metric's name, then where its number is found; a word that only looks alike says least.

    Args:
        words: as typed.
        person: field of work or role in their own words; its metrics come first.
        fields: names of fields; all of them when there are none.
        most: how many at most.
    """
    near = fields_named(person)
    metrics = load_metrics()
    allowed = [at for at, one in enumerate(metrics) if not fields or one.field in fields]
    typed = {stem: word for word in _WORD.findall(words.lower()) for stem in stems(word)}
    sought = {stem: word for stem, word in typed.items() if stem not in _SAYS_NOTHING}
    if words.strip() and not typed:
        return ()
    if sought:
        scores = _scores(sought)
        for at, one in enumerate(metrics):
            if at in scores and one.field in near:
                scores[at] *= _OWN_FIELD
        allowed = [at for at in allowed if at in scores]
        best = max((scores[at] for at in allowed), default=0.0)
        allowed = [at for at in allowed if scores[at] >= _WEAK * best]
        # Sorting keeps the order of the library among equals.
        allowed.sort(key=lambda at: -scores[at])
    else:
        allowed.sort(key=lambda at: metrics[at].field not in near)
    return tuple(metrics[at] for at in allowed[:most])


def named(words: str) -> Metric | None:
    """Give the metric of exactly this name, if the library has one."""
    return _by_name().get(" ".join(words.split()).casefold())


def about(metric: Metric) -> About:
    """Say what one wants to know of a metric: which way it goes, where to look, what misleads."""
    counter = counter_of(metric)
    luck = luck_in(metric)
    cautions = [part for part in _parts(metric.caution) if part not in _parts(luck)]
    lines = (
        ("counted in", f"{metric.unit}, {_WAYS[metric.direction]}"),
        ("found in", metric.found_in),
        ("watch beside it", counter.name if counter else ""),
        ("mind", "; ".join(cautions)),
        ("when there are few", luck),
    )
    return About(
        metric.name,
        fields_of_work()[metric.field][0],
        tuple((label, text) for label, text in lines if text),
    )


def counter_of(metric: Metric) -> Metric | None:
    """Give the metric that shows when this one is gamed."""
    return _by_id().get(metric.counter)


def luck_in(metric: Metric) -> str:
    """Give what its caution says of small numbers, which move by luck; often nothing."""
    return "; ".join(part for part in _parts(metric.caution) if _BY_LUCK.search(part))


def _parts(caution: str) -> list[str]:
    return [part.strip() for part in caution.split(";") if part.strip()]


def _scores(sought: Mapping[str, str]) -> dict[int, float]:
    """Weigh the metrics that answer to any of the words; each word, by its stem, counts once."""
    index = _index()
    scores: dict[int, float] = {}
    for stem, word in sought.items():
        best: dict[int, float] = {}
        # An unfinished word may have no ending to strip: "invoi" is on its way to "invoices".
        unfinished = {} if stem in index.weights else index.vocabulary.meant_by(word)
        for known, close in {**unfinished, **index.vocabulary.meant_by(stem)}.items():
            for at, weight in index.weights[known]:
                best[at] = max(best.get(at, 0.0), weight * close)
        for at, weight in best.items():
            scores[at] = scores.get(at, 0.0) + weight
    said = sought.keys()
    for phrase, at in index.phrases:
        if phrase <= said:
            scores[at] += _NOUN
    return scores


@cache
def _index() -> _Index:
    weights: dict[str, dict[int, float]] = {}
    phrases: set[tuple[frozenset[str], int]] = set()
    for at, metric in enumerate(load_metrics()):
        stemmed = (frozenset(stems(noun)) for noun in metric.evidence.nouns)
        phrases.update((phrase, at) for phrase in stemmed if len(phrase) > 1)
        for stem, weight in _weighed(metric):
            there = weights.setdefault(stem, {})
            there[at] = max(there.get(at, 0.0), weight)
    # A word that few metrics know says more of each of them.
    rare = {stem: 1 + 1 / len(there) for stem, there in weights.items()}
    return _Index(
        {
            stem: tuple((at, weight * rare[stem]) for at, weight in there.items())
            for stem, there in weights.items()
        },
        tuple(phrases),
        Vocabulary(weights),
    )


def _weighed(metric: Metric) -> Iterator[tuple[str, float]]:
    called = fields_of_work()[metric.field]
    for texts, weight in (
        (called, _FIELD),
        ((metric.found_in,), _FOUND_IN),
        ((metric.name,), _NAME),
    ):
        for text in texts:
            yield from ((stem, weight) for stem in stems(text) if stem not in _SAYS_NOTHING)
    for phrases, weight in ((metric.evidence.verbs, _VERB), (metric.evidence.nouns, _NOUN)):
        for phrase in phrases:
            parts = stems(phrase)
            share = weight if len(parts) == 1 else weight * _IN_A_PHRASE
            yield from ((stem, share) for stem in parts if stem not in _SAYS_NOTHING)


@cache
def _by_id() -> Mapping[str, Metric]:
    return {metric.id: metric for metric in load_metrics()}


@cache
def _by_name() -> Mapping[str, Metric]:
    return {metric.name.casefold(): metric for metric in load_metrics()}
