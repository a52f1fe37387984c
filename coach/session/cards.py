"""Prompt cards for a talk: what to ask about a draft, and what to listen for.

They are written for whoever asks, and so that the one who is asked may read them.
"""

from coach.model.draft import Draft
from coach.model.value import Value
from coach.model.verdict import Verdict
from coach.rewriting.together import review_together
from coach.rulebook.catalogue import catalogue_for, house_in_force


class PromptCard(Value, frozen=True):
    """One thing worth asking in a talk."""

    about: str
    """What it is about: `O1`, `KR1.2`, or empty for all of it."""
    text: str
    """The sentence it is about; empty for all of it."""
    ask: str
    listen: str


def prompt_cards(draft: Draft) -> tuple[PromptCard, ...]:
    """Give a card for each finding: objective by objective, then what shows over all of them.

    What the employee keeps as it is is not asked about again.

    Raises:
        PipelineMissing: when the language pipeline cannot be loaded; says what to do.
    """
    catalogue = catalogue_for(house_in_force())
    listen = {rule.id: rule.listen for rule in (*catalogue, *catalogue.set_rules)}
    cards: list[PromptCard] = []
    for place, objective in enumerate(draft.objectives, start=1):
        cards += _of(f"O{place}", objective.text, objective.verdict, listen)
        for number, kr in enumerate(objective.key_results, start=1):
            if not kr.kept_because:
                cards += _of(f"KR{place}.{number}", kr.text, kr.verdict, listen)
    cards += (
        PromptCard("", "", found.question, listen.get(found.rule, ""))
        for found in review_together(draft)
    )
    return tuple(cards)


def _of(about: str, text: str, verdict: Verdict | None, listen: dict[str, str]) -> list[PromptCard]:
    if verdict is None or verdict.text != text:
        return []
    return [
        PromptCard(about, text, one.question, listen.get(one.rule, "")) for one in verdict.findings
    ]
