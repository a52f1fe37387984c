"""Which patterns a condition of a rule file looks for, so that sentences are read by them."""

from collections.abc import Iterable, Iterator

from coach.reading.patterns import Patterns
from coach.rulebook import setshapes, shapes
from coach.rulebook.patternshapes import named


def patterns_in(condition: shapes.AnyCondition | setshapes.AnySetCondition) -> Patterns:
    """Give the patterns of a condition and of all that it is made of."""
    parts = tuple(_within(condition))
    return named(
        [one.pattern for one in parts if isinstance(one, shapes.Tokens)],
        [one.pattern for one in parts if isinstance(one, shapes.Grammar)],
    )


def together(some: Iterable[Patterns]) -> Patterns:
    """Give all of them as one, each pattern once."""
    tokens: dict[str, str] = {}
    trees: dict[str, str] = {}
    for one in some:
        tokens.update(one.tokens)
        trees.update(one.trees)
    return Patterns(tuple(sorted(tokens.items())), tuple(sorted(trees.items())))


def _within(
    condition: shapes.AnyCondition | setshapes.AnySetCondition,
) -> Iterator[shapes.AnyCondition | setshapes.AnySetCondition]:
    yield condition
    inner: list[shapes.AnyCondition | setshapes.AnySetCondition] = []
    if isinstance(condition, shapes.AllOf | shapes.AnyOf | setshapes.Together):
        inner += condition.of
    if isinstance(condition, setshapes.Every | setshapes.Some | setshapes.Without):
        inner.append(condition.of)
    if isinstance(condition, shapes.Condition):
        inner += condition.unless
    for one in inner:
        yield from _within(one)
