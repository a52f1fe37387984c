"""`coach rules --stats`: which rules people set aside most, and the reasons they gave."""

from collections import defaultdict
from collections.abc import Iterator

from coach.model.draft import Draft, KeyResult
from coach.model.verdict import Level
from coach.storage.store import Store

_REASONS = 3


def tell_overridden(store: Store) -> None:
    """Print each rule that somebody set aside, the most often first."""
    reasons: dict[str, list[str]] = defaultdict(list)
    for summary in store.drafts():
        for rule, reason in _set_aside(store.load(summary.id)):
            reasons[rule].append(reason)
    if not reasons:
        print("Nobody has kept a sentence against a rule yet.")
    width = max(map(len, reasons), default=0)
    for rule, given in sorted(reasons.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        shown = "; ".join(dict.fromkeys(given[-_REASONS:]))
        often = "once" if len(given) == 1 else f"{len(given)} times"
        print(f"{rule:<{width}}  {often}  {shown}")


def _set_aside(draft: Draft) -> Iterator[tuple[str, str]]:
    for kr in draft.key_results():
        if kr.kept_because:
            yield from ((rule, kr.kept_because) for rule in _speaking(kr))


def _speaking(kr: KeyResult) -> tuple[str, ...]:
    found = kr.verdict.findings if kr.verdict else ()
    return tuple(dict.fromkeys(one.rule for one in found if one.level is Level.STRONG))
