"""The sentence a key result becomes, with `?` wherever a number is still missing."""

from coach.model.draft import Draft, KeyResult
from coach.model.quantity import Figure, Quantity

GAP = "?"


def with_gaps(draft: Draft, kr: KeyResult) -> str:
    """Write a key result from its parts; nothing stands in it that the person did not say.

    Once there is a target, a baseline that is still to be found is left out.
    """
    # Not needed for the first question, which must not wait for them.
    from coach.rewriting.compose import compose
    from coach.rewriting.slots import fill

    target = _amount(kr.target)
    template = compose(
        kr.metric,
        direction=kr.direction,
        baseline=_amount(kr.baseline),
        target=target,
        deadline=kr.deadline.day if kr.deadline else draft.cycle.last,
        cycle=draft.cycle,
        from_baseline=target is None,
    )
    return fill(template, {"baseline": GAP, "target": GAP})


def _amount(figure: Figure | None) -> Quantity | None:
    return figure.quantity if figure else None
