"""Finding an example: by field of work, by level, and by words that may be mistyped."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from itertools import chain

from coach.model.value import Value
from coach.rewriting.evidence import stems
from coach.rewriting.metrics import fields_named, fields_of_work
from coach.rulebook.examples import Example, Seniority, shipped_examples

_SAYS_NOTHING = frozenset(
    stem
    for word in """a an and are as at be by for from how i in is it its me my of on or our
    that the their they to we who with work you your""".split()
    for stem in stems(word)
)
_ENOUGH_TO_BEGIN = 2
"""Letters; so many of a word find it while it is still being typed."""
_CLOSE, _NEAREST = 0.78, 4
_ITSELF, _BEGUN, _LIKE = 1.0, 0.8, 0.6
"""What a word weighs that is there, that begins like it, that only looks like it."""
_CALLED, _SAID, _BESIDE = 3.0, 2.0, 1.0
"""What finding it weighs in the field and role, in objective and key results, in the rest."""


class _Words(Value, frozen=True):
    """The stems of the examples, with what finding each of them says."""

    of: Mapping[str, Mapping[str, float]]
    """By example, how much each stem weighs."""
    all: tuple[str, ...]


def title_of(example: Example) -> str:
    """Give the field of an example as people read it: `Care and health`."""
    return fields_of_work()[example.field][0]


def ranked(person: str = "") -> tuple[Example, ...]:
    """Give all examples, those of a person's own field of work first.

    Args:
        person: field of work or role in their own words.
    """
    near = fields_named(person)
    return tuple(sorted(shipped_examples(), key=lambda one: one.field not in near))


def search(
    words: str = "",
    *,
    person: str = "",
    fields: Iterable[str] = (),
    level: Seniority | None = None,
) -> tuple[Example, ...]:
    """Find examples, best first; without words, in the order of `ranked`.

    Each word counts, even unfinished or mistyped; examples that answer to fewer of them than the
    best ones do are left out.

    Args:
        words: as typed.
        person: field of work or role in their own words; it only tips the balance.
        fields: names of fields; all of them when there are none.
        level: how long somebody has done the work.
    """
    wanted = frozenset(fields)
    examples = tuple(
        one
        for one in ranked(person)
        if (not wanted or one.field in wanted) and level in (None, one.seniority)
    )
    sought = [stem for stem in dict.fromkeys(stems(words)) if stem not in _SAYS_NOTHING]
    if not sought:
        return examples
    meant = [_meant(stem) for stem in sought]
    scored = [(_score(one, meant), one) for one in examples]
    most = max((hits for (hits, _), _ in scored), default=0)
    found = [(score, one) for (hits, score), one in scored if hits == most > 0]
    near = fields_named(person)
    # Sorting keeps the order of `ranked` among equals.
    found.sort(key=lambda pair: (-pair[0], pair[1].field not in near))
    return tuple(one for _, one in found)


def _score(example: Example, meant: list[Mapping[str, float]]) -> tuple[int, float]:
    """Give how many of the words an example answers to, and how well."""
    weights = _words().of[example.id]
    best = [
        max((weights.get(stem, 0) * close for stem, close in stems.items()), default=0)
        for stems in meant
    ]
    return sum(one > 0 for one in best), sum(best)


def _meant(sought: str) -> Mapping[str, float]:
    """Give the stems of the examples that a typed one may stand for, and how surely."""
    known = _words().all
    begun = {
        stem: _BEGUN
        for stem in known
        if len(sought) >= _ENOUGH_TO_BEGIN and stem.startswith(sought)
    }
    if sought in known:
        return {**begun, sought: _ITSELF}
    if begun:
        return begun
    return dict.fromkeys(get_close_matches(sought, known, n=_NEAREST, cutoff=_CLOSE), _LIKE)


@cache
def _words() -> _Words:
    of = {one.id: dict(_weighed(one)) for one in shipped_examples()}
    return _Words(of, tuple(dict.fromkeys(chain.from_iterable(of.values()))))


def _weighed(example: Example) -> Iterator[tuple[str, float]]:
    """Give the stems of an example, what weighs more coming later."""
    key_results = example.key_results
    work = (text for one in key_results for text in one.initiatives)
    beside = (example.mission, example.contribution, *work, *example.guardrails)
    said = (example.objective, *(one.metric for one in key_results))
    called = (*fields_of_work()[example.field], example.field, example.role, example.seniority)
    for texts, weight in ((beside, _BESIDE), (said, _SAID), (called, _CALLED)):
        for text in texts:
            for stem in stems(text):
                if stem not in _SAYS_NOTHING:
                    yield stem, weight
