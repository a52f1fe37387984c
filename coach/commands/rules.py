"""`coach rules`: lists what the coach looks for, and explains one rule with its examples."""

import argparse
from itertools import groupby
from textwrap import fill

from coach.commands.names import meant
from coach.commands.trouble import Trouble
from coach.model.verdict import Level
from coach.rulebook.load import load_rules
from coach.rulebook.rule import Catalogue, Caught, Rule

_WIDTH = 88


def run(arguments: argparse.Namespace) -> int:
    """Print the catalogue by family, or everything one rule has to teach."""
    catalogue = load_rules()
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
    print(f"{len(rules)} rules in {len(families)} families; “coach rules ID” explains one.")


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
