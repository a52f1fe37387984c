"""The change log: every change of a draft as entries that can be read, taken back and merged.

A draft is seen as a flat table from `<id>.<field>` to plain JSON. What one step changed is the
difference of two tables, so no edit can forget to log itself, and undoing is putting back.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from coach.model.draft import Change, Draft
from coach.model.ids import fresh_id
from coach.model.value import replace

_ENTITIES = frozenset(
    {"parents", "objectives", "key_results", "initiatives", "commitments", "guardrails"}
)
_ROOT = "draft"
_FOLDED = {"draft": ("person", "memory"), "draft.memory": ("asked",)}
# The conversation's own bookkeeping is of no use to a reader of the history.
_BOOKKEEPING = ("draft.memory.", ".verdict")


def record(
    before: Draft, after: Draft, *, who: str, when: str, reason: str, undoes: int = 0
) -> Draft:
    """Give `after` with one log entry for each field in which it differs from `before`."""
    old, new = _table(before), _table(after)
    step = before.log[-1].step + 1 if before.log else 1
    entries = tuple(
        Change(
            id=fresh_id("c"),
            step=step,
            when=when,
            who=who,
            field=field,
            old=old.get(field),
            new=new.get(field),
            reason=reason,
            undoes=undoes,
        )
        for field in sorted(old.keys() | new.keys())
        if old.get(field) != new.get(field)
    )
    return replace(after, log=before.log + entries)


def undo(draft: Draft, *, who: str, when: str) -> Draft | None:
    """Give the draft without its latest step, which the log keeps, or None if there is none."""
    standing, _ = _steps(draft)
    return _without(draft, standing[-1], who, when, "taken back") if standing else None


def redo(draft: Draft, *, who: str, when: str) -> Draft | None:
    """Give the draft with the step that was undone last, or None if there is none to bring back.

    Whoever undoes and then changes something else has gone another way: nothing is brought back.
    """
    _, undos = _steps(draft)
    return _without(draft, undos[-1], who, when, "brought back") if undos else None


def history(draft: Draft) -> tuple[Change, ...]:
    """Give the changes a person would recognise, oldest first."""
    return tuple(
        change for change in draft.log if not any(mark in change.field for mark in _BOOKKEEPING)
    )


def _without(draft: Draft, step: int, who: str, when: str, reason: str) -> Draft:
    table = _table(draft)
    for change in draft.log:
        if change.step == step:
            table[change.field] = change.old
    return record(draft, _from_table(table, draft), who=who, when=when, reason=reason, undoes=step)


def _steps(draft: Draft) -> tuple[list[int], list[int]]:
    """Give the steps that stand and the undos that may be taken back, the latest of each last."""
    standing: list[int] = []
    undone: dict[int, int] = {}
    for step, undoes in {change.step: change.undoes for change in draft.log}.items():
        if undoes in undone:
            standing.append(undone.pop(undoes))
        elif undoes in standing:
            standing.remove(undoes)
            undone[step] = undoes
        else:
            standing.append(step)
            undone.clear()
    return standing, list(undone)


def _table(draft: Draft) -> dict[str, Any]:
    builtins: dict[str, Any] = _plain(msgspec.to_builtins(replace(draft, log=(), transcript=())))
    del builtins["log"], builtins["transcript"]
    table: dict[str, Any] = {}
    _spread(builtins, _ROOT, table)
    return table


def _plain(value: Any) -> Any:
    """Turn tuples into lists, as they come back from a file, so that both compare equal."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value


def _spread(node: Mapping[str, Any], path: str, table: dict[str, Any]) -> None:
    for key, value in node.items():
        if key in _ENTITIES:
            table[f"{path}.{key}"] = [item["id"] for item in value] or None
            for item in value:
                _spread(item, item["id"], table)
        elif key in _FOLDED.get(path, ()):
            _spread(value, f"{path}.{key}", table)
        else:
            table[f"{path}.{key}"] = value


def _from_table(table: Mapping[str, Any], draft: Draft) -> Draft:
    tree: dict[str, dict[str, Any]] = {}
    for path, value in table.items():
        node, _, key = path.rpartition(".")
        tree.setdefault(node, {})[key] = value
    rebuilt = msgspec.convert(_gather(_ROOT, tree), Draft)
    return replace(rebuilt, transcript=draft.transcript, log=draft.log)


def _gather(node: str, tree: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    # None is left out: it stands for a field's default, and for what an undo took away.
    gathered = {
        key: [_gather(id, tree) for id in value] if key in _ENTITIES else value
        for key, value in tree.get(node, {}).items()
        if value is not None
    }
    for key in _FOLDED.get(node, ()):
        if f"{node}.{key}" in tree:
            gathered[key] = _gather(f"{node}.{key}", tree)
    return gathered
