"""What was changed, when and why, in sentences a person recognises."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby
from typing import Any

from coach.interview.phrasing import clip, quoted
from coach.model.draft import Change, Draft
from coach.model.log import history

_WORDS = {
    "text": "the wording",
    "name": "the name",
    "metric": "what is measured",
    "baseline": "where it is",
    "target": "where it should be",
    "direction": "the direction",
    "deadline": "the day",
    "control": "how far you move it",
    "need": "who would miss it",
    "change": "what becomes different",
    "confidence": "how sure you are",
    "kept_because": "why it is kept",
    "missing": "what could still go wrong",
    "serves": "what it serves",
    "by": "the day",
    "evidence": "what shows that it is done",
    "touches": "what your work touches",
    "contribution": "your contribution",
    "role": "your work",
    "field": "your field of work",
    "manager": "your manager",
    "check_in_weeks": "weeks between two looks at it",
    "accountable": "who looks at it with you",
    "first_step": "the first step",
    "source": "where its number comes from",
    "counter": "what else is watched",
    "celebrate": "the number to celebrate",
    "embarrass": "the number that would embarrass",
    "agreed": "your yes to the whole",
    "sorted_list": "your to-do list",
}
_PERSON = "draft.person"
_OF_PERSON = {"name": "your name"}
_LISTS = ("parents", "objectives", "key_results", "initiatives", "commitments", "guardrails")
_MOST = 60


def told(draft: Draft) -> tuple[str, ...]:
    """Give a line for each step that changed something, the oldest first."""
    texts = {one.id: clip(one.text, _MOST) for one in draft.objectives}
    texts |= {one.id: clip(one.text, _MOST) for one in draft.key_results()}
    lines = []
    for _, step in groupby(history(draft), key=lambda change: change.step):
        changes = tuple(step)
        what = "; ".join(_what(changes, texts))
        if what:
            when = datetime.fromisoformat(changes[0].when)
            why = clip(changes[0].reason, _MOST)
            lines.append(f"{when.day} {when:%b %H:%M}, {changes[0].who}: {what} ({why})")
    return tuple(lines)


def _what(changes: Iterable[Change], texts: dict[str, str]) -> Iterator[str]:
    """Say what one step changed; `texts` keeps how each thing was worded last."""
    moved = True
    for about, of_one in groupby(sorted(changes, key=_about), key=_about):
        fields = {change.field.rpartition(".")[2]: change for change in of_one}
        lists = [fields.pop(name) for name in _LISTS if name in fields]
        text = fields.get("text")
        if text is not None and text.old is None:
            said = f"added {quoted(clip(text.new, _MOST))}"
        elif text is not None and text.new is None:
            said = f"took out {quoted(clip(text.old, _MOST))}"
        else:
            of = f" of {quoted(texts[about])}" if about in texts else ""
            if about == _PERSON:
                fields = {_OF_PERSON.get(name, name): one for name, one in fields.items()}
            said = ", ".join(_changed(name, one, of) for name, one in fields.items())
        if text is not None and text.new is not None:
            texts[about] = clip(text.new, _MOST)
        if said:
            yield said
        moved = (
            moved
            and not said
            and all(sorted(one.old or ()) == sorted(one.new or ()) for one in lists)
        )
    if moved:
        yield "put in another order"


def _about(change: Change) -> str:
    return change.field.rpartition(".")[0]


def _changed(name: str, change: Change, of: str) -> str:
    what = _WORDS.get(name, name.replace("_", " "))
    return f"{what}{of}: {_shown(change.old)} → {_shown(change.new)}"


def _shown(value: Any) -> str:
    match value:
        case None | "" | []:
            return "nothing"
        case bool():
            return "yes" if value else "no"
        case {"quantity": {"text": text}} | {"day": text} | {"text": text}:
            return clip(text, _MOST)
        case dict():
            return "unknown"
        case list():
            return f"{len(value)} of them"
        case _:
            return clip(str(value), _MOST)
