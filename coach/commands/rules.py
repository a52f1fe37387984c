"""`coach rules`: lists what the coach looks for, explains a rule, and helps to write one."""

import argparse
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from textwrap import fill

from coach.commands.drafts import open_store
from coach.commands.house import catalogue_in_force, put_house_in_force
from coach.commands.names import meant
from coach.commands.overridden import tell_overridden
from coach.commands.proving import prove
from coach.commands.skeleton import write_skeleton
from coach.commands.trouble import Trouble
from coach.model.verdict import Level
from coach.rulebook.catalogue import Catalogue
from coach.rulebook.rule import Lesson, Rule, Span
from coach.rulebook.sets import SetCaught, SetLeftAlone, SetRule

_WIDTH = 88


def run(arguments: argparse.Namespace) -> int:
    """Print the catalogue by family, or everything one rule has to teach."""
    if arguments.new:
        path = write_skeleton(arguments.new, Path(arguments.folder or "."))
        print(f"{path} is written; “coach rules --check {path.parent.parent}” tries it.")
        return 0
    if arguments.check:
        return prove(Path(arguments.check))
    if arguments.stats:
        tell_overridden(open_store())
        return 0
    put_house_in_force(arguments)
    catalogue = catalogue_in_force()
    if arguments.id is None:
        _list(catalogue)
        return 0
    rule = next((one for one in catalogue.lessons() if one.id == arguments.id), None)
    if rule is None:
        near = meant(arguments.id, [one.id for one in catalogue.lessons()])
        raise Trouble(f"there is no rule “{arguments.id}”{near or '; “coach rules” lists them'}")
    _explain(rule)
    return 0


def _list(catalogue: Catalogue) -> None:
    rules = sorted(catalogue.lessons(), key=lambda rule: (rule.family, rule.id))
    silent = {rule.id for rule in catalogue.silent}
    width = max((len(rule.id) for rule in rules), default=0)
    families = [(family, list(members)) for family, members in groupby(rules, _family)]
    for family, members in families:
        print(family)
        for rule in members:
            hint = " (hint)" if rule.level is Level.HINT else ""
            hint = f" ({_when(rule)})" if rule.id in silent else hint
            print(f"  {rule.id:<{width}}  {rule.title}{hint}")
        print()
    _tell_profiles(catalogue)
    print(f"{len(rules)} rules in {len(families)} families; “coach rules ID” explains one.")


def _tell_profiles(catalogue: Catalogue) -> None:
    if catalogue.profiles:
        print("where authorities disagree (choose in config.toml, under [rules.profiles])")
    for profile in catalogue.profiles:
        print(f"  {profile.id}: {profile.title}")
        for choice in profile.choices:
            mark = "*" if choice.id == catalogue.chosen[profile.id] else " "
            print(f"    {mark} {choice.id}: {choice.says}")
    print()


def _when(rule: Lesson) -> str:
    profile, choices = rule.profile or ("", frozenset())
    return f"only with {profile} = {' or '.join(sorted(choices))}"


def _family(rule: Lesson) -> str:
    return rule.family


def _explain(rule: Lesson) -> None:
    print(f"{rule.title}  ({rule.family}/{rule.id}, criterion {rule.criterion})")
    print(f"\n{fill(rule.why, _WIDTH)}")
    print(f"\n{_loudness(rule)}")
    if isinstance(rule, Rule):
        _show_sentences(rule)
    elif isinstance(rule, SetRule):
        _show_sets(rule)
    if rule.listen:
        print(f"\nIn a talk, listen for\n{fill(rule.listen, _WIDTH, initial_indent='  ')}")
    print("\nSources")
    for source in rule.sources:
        print(f"  {source}")


def _show_sentences(rule: Rule) -> None:
    print("\nThe coach asks")
    for example in rule.caught:
        print(f"  {_marked(example.text, example.spans)}")
        print(f"    {example.asks}")
        if example.becomes:
            print(f"    → {example.becomes}")
    print("\nand leaves alone")
    for spared in rule.left_alone:
        print(f"  {spared.text}")
        if spared.because:
            print(f"    {spared.because}")


def _show_sets(rule: SetRule) -> None:
    print("\nThe coach asks")
    for example in rule.caught:
        _show_set(example.texts, example)
        print(f"    {example.asks}\n")
    print("and leaves alone")
    for spared in rule.left_alone:
        _show_set(spared.texts, spared)
        print(f"    {spared.because}\n" if spared.because else "")


def _show_set(texts: Sequence[str], example: SetCaught | SetLeftAlone) -> None:
    for text in texts:
        print(f"  · {text}")
    around = example.around
    for role, beside in (("parent", around.parents), ("guardrail", around.guardrails)):
        for text in beside:
            print(f"    beside the {role}: {text}")
    if around.confidence:
        print(f"    how sure, 0 to 10: {', '.join(map(str, around.confidence))}")
    if around.cycle_ends:
        print(f"    in a cycle that ends on {around.cycle_ends}")
    if around.check_in_weeks:
        print(f"    with {around.check_in_weeks} weeks between two check-ins")


def _loudness(rule: Lesson) -> str:
    about = rule.applies_to.value.replace("-", " ") if isinstance(rule, Rule) else "whole set"
    if rule.level is Level.STRONG:
        return f"The coach speaks up when it notices this in a {about}."
    return f"A hint: the coach mentions it in a {about} only when asked."


def _marked(text: str, spans: Sequence[Span]) -> str:
    """Put the brackets of the rule file back around what gets underlined."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text
