"""Drafts to keep: any at all, and ones that grow."""

from hypothesis import strategies as st

from coach.model.cycle import quarter
from coach.model.draft import (
    Change,
    Commitment,
    Draft,
    Exchange,
    Guardrail,
    Initiative,
    KeyResult,
    Memory,
    Objective,
    new_draft,
)
from coach.model.log import record
from coach.model.person import Parent, ParentKeyResult, ParentLevel, Person
from coach.model.quantity import Deadline, Direction, Figure, Provenance, Quantity
from coach.model.value import replace
from coach.model.verdict import Finding, Kind, Level, Verdict

CYCLE = quarter(2027, 1)
WHEN = "2026-11-22T10:00:00+01:00"


def fresh(name: str = "Shops sell sooner") -> Draft:
    return new_draft(name, CYCLE, when=WHEN)


def saying(draft: Draft, contribution: str) -> Draft:
    """The draft after one more logged answer."""
    return record(
        draft, replace(draft, contribution=contribution), who="Mara", when=WHEN, reason="said"
    )


def any_draft(text: st.SearchStrategy[str]) -> st.SearchStrategy[Draft]:
    """Any draft whatever, its texts drawn from a strategy."""
    ids = st.from_regex(r"[a-z]-[0-9a-f]{8}", fullmatch=True)
    number = st.floats(allow_nan=False, allow_infinity=False)
    whole = st.integers(0, 2**40)
    json = st.recursive(
        st.none() | st.booleans() | whole | number | text,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
        max_leaves=5,
    )

    def several(one: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
        return st.lists(one, max_size=2).map(tuple)

    quantity = st.builds(
        Quantity, text, st.none() | number, st.none() | text, st.none() | number, st.booleans()
    )
    figure = st.builds(
        Figure, st.sampled_from(Provenance), st.none() | quantity, text, st.none() | st.dates()
    )
    finding = st.builds(Finding, text, st.sampled_from(Level), whole, whole, text, text)
    verdict = st.builds(
        Verdict, text, st.none() | st.sampled_from(Kind), number, several(finding), text, text
    )
    key_result = st.builds(
        KeyResult,
        id=ids,
        text=text,
        metric=text,
        baseline=st.none() | figure,
        target=st.none() | figure,
        direction=st.none() | st.sampled_from(Direction),
        deadline=st.none() | st.builds(Deadline, st.dates(), st.sampled_from(Provenance), text),
        kept_because=text,
        verdict=st.none() | verdict,
    )
    objective = st.builds(Objective, ids, text, text, several(key_result), st.none() | verdict)
    memory = st.builds(
        Memory, st.dictionaries(text, whole, max_size=2), several(text), text, several(text)
    )
    return st.builds(
        Draft,
        id=ids,
        name=text,
        cycle=st.builds(quarter, st.integers(2000, 2100), st.integers(1, 4)),
        created=text,
        person=st.builds(Person, text, text, text, text),
        parents=several(
            st.builds(
                Parent,
                ids,
                st.sampled_from(ParentLevel),
                text,
                several(st.builds(ParentKeyResult, text, text, text)),
            )
        ),
        contribution=text,
        objectives=several(objective),
        initiatives=several(st.builds(Initiative, ids, text, ids)),
        commitments=several(st.builds(Commitment, ids, text, st.none() | st.dates(), text)),
        guardrails=several(st.builds(Guardrail, ids, text)),
        agreed=st.booleans(),
        memory=memory,
        transcript=several(st.builds(Exchange, text, text, several(text))),
        log=several(st.builds(Change, ids, whole, text, text, text, json, json, text, whole)),
    )
