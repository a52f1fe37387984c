"""`coach rules`: lists what the coach looks for, explains a rule, and helps to write one."""

import argparse
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
from coach.rulebook.rule import Catalogue, Caught, Rule

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
    rule = next((one for one in catalogue if one.id == arguments.id), None)
    if rule is None:
        near = meant(arguments.id, [one.id for one in catalogue])
        raise Trouble(f"there is no rule “{arguments.id}”{near or '; “coach rules” lists them'}")
    _explain(rule)
    return 0


def _list(catalogue: Catalogue) -> None:
    rules = sorted(catalogue, key=lambda rule: (rule.family, rule.id))
    width = max((len(rule.id) for rule in rules), default=0)
    families = [(family, list(members)) for family, members in groupby(rules, _family)]
    for family, members in families:
        print(family)
        for rule in members:
            hint = " (hint)" if rule.level is Level.HINT else ""
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


def _family(rule: Rule) -> str:
    return rule.family


def _explain(rule: Rule) -> None:
    print(f"{rule.title}  ({rule.family}/{rule.id}, criterion {rule.criterion})")
    print(f"\n{fill(rule.why, _WIDTH)}")
    print(f"\n{_loudness(rule)}")
    print("\nThe coach asks")
    for example in rule.caught:
        print(f"  {_marked(example)}")
        print(f"    {example.asks}")
        if example.becomes:
            print(f"    → {example.becomes}")
    print("\nand leaves alone")
    for spared in rule.left_alone:
        print(f"  {spared.text}")
        if spared.because:
            print(f"    {spared.because}")
    print("\nSources")
    for source in rule.sources:
        print(f"  {source}")


def _loudness(rule: Rule) -> str:
    about = rule.applies_to.value.replace("-", " ")
    if rule.level is Level.STRONG:
        return f"The coach speaks up when it notices this in a {about}."
    return f"A hint: the coach mentions it in a {about} only when asked."


def _marked(example: Caught) -> str:
    """Put the brackets of the rule file back around what gets underlined."""
    text = example.text
    for start, end in sorted(example.spans, reverse=True):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text
