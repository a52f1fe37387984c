"""`coach rules --check DIR`: whether a folder of rules does what its examples say."""

from collections.abc import Iterator
from pathlib import Path

from coach.reading.reader import read
from coach.rulebook.check import check
from coach.rulebook.house import house_of
from coach.rulebook.load import load_folder
from coach.rulebook.location import rules_folder
from coach.rulebook.rule import Caught, LeftAlone, Rule
from coach.rulebook.sets import (
    Gathered,
    SetCaught,
    SetLeftAlone,
    SetRule,
    check_set,
    gathered,
)

FOUND = 1


def prove(folder: Path) -> int:
    """Print what is wrong in a folder of rules, and give 1 when something is.

    Raises:
        DataFileError: when there is no such folder, or its lists cannot be read.
    """
    shipped = rules_folder()
    ours = folder.resolve() == shipped.resolve()
    house_of(folder)
    loaded = load_folder(folder, beside=None if ours else load_folder(shipped))
    wrong = [
        *loaded.troubles,
        *(said for rule in loaded.rules for said in _failing(rule, folder)),
        *(said for rule in loaded.set_rules for said in _failing_set(rule, folder)),
    ]
    for said in wrong:
        print(said)
    lessons: tuple[Rule | SetRule, ...] = (*loaded.rules, *loaded.set_rules)
    examples = sum(len(rule.caught) + len(rule.left_alone) for rule in lessons)
    verdict = "all in order" if not wrong else f"{len(wrong)} to mend"
    rules = "1 rule" if len(lessons) == 1 else f"{len(lessons)} rules"
    print(f"{rules} with {examples} examples: {verdict}.")
    return FOUND if wrong else 0


def _failing(rule: Rule, folder: Path) -> Iterator[str]:
    place = folder / rule.family / f"{rule.id}.toml"
    said = (_caught_otherwise(rule, one) for one in rule.caught)
    spared = (_not_spared(rule, one) for one in rule.left_alone)
    yield from (f"{place}: {one}" for one in (*said, *spared) if one)


def _failing_set(rule: SetRule, folder: Path) -> Iterator[str]:
    place = folder / rule.family / f"{rule.id}.toml"
    for example in rule.caught:
        found = check_set(set_of_example(rule, example), (rule,))
        named = f"{place}: the set that begins with “{example.texts[0]}”"
        if not found:
            yield f"{named} is not caught"
        elif found[0].places != example.places:
            yield f"{named}: other words get underlined than those in brackets"
        elif found[0].question != example.asks:
            yield f"{named}: the coach asks “{found[0].question}”"
    for spared in rule.left_alone:
        if check_set(set_of_example(rule, spared), (rule,)):
            yield f"{place}: the set that begins with “{spared.texts[0]}” should be left alone"


def set_of_example(rule: SetRule, example: SetCaught | SetLeftAlone) -> Gathered:
    """Read the sentences of an example, and what stands around them."""
    around = example.around
    if rule.counts_objectives:
        return gathered((), objectives=len(example.texts))
    return gathered(
        (read(text, patterns=rule.patterns) for text in example.texts),
        guardrails=len(around.guardrails),
        parents=tuple(map(read, around.parents)),
        confidences=around.confidence,
        ends=around.cycle_ends,
        check_in_weeks=around.check_in_weeks,
    )


def _caught_otherwise(rule: Rule, example: Caught) -> str:
    found = check(read(example.text, patterns=rule.patterns), (rule,), rule.applies_to)
    if not found:
        return f"“{example.text}” is not caught"
    spans = tuple((one.start, one.end) for one in found)
    if spans != example.spans:
        marked = ", ".join(f"“{example.text[start:end]}”" for start, end in spans)
        return f"“{example.text}”: what gets underlined is {marked}"
    asked = next((one.question for one in found if one.question != example.asks), "")
    return f"“{example.text}”: the coach asks “{asked}”" if asked else ""


def _not_spared(rule: Rule, example: LeftAlone) -> str:
    found = check(read(example.text, patterns=rule.patterns), (rule,), rule.applies_to)
    return f"“{example.text}” should be left alone, but is caught" if found else ""
