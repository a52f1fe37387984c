"""`/company` and `/team`: the OKRs that one's own derives from, typed once and kept."""

from coach.interview.phrasing import as_sentence, clip
from coach.interview.reply import Reply
from coach.model.draft import Draft
from coach.model.ids import fresh_id
from coach.model.parents import compared
from coach.model.person import Parent, ParentKeyResult, ParentLevel
from coach.model.value import replace
from coach.reading.cleaning import split_list

_LONGEST, _MOST = 500, 20
"""Characters of a line and key results of an OKR: what a shared file may hold as well."""


def above_command(draft: Draft, level: ParentLevel, rest: str) -> Reply:
    """Keep an objective with its key results, each on a line of its own or after a semicolon.

    The same objective again takes its key results anew.
    """
    lines = split_list(rest)
    if len(lines) == 1:
        lines = tuple(part.strip() for part in lines[0].split(";") if part.strip())
    if not lines:
        how = f"Type /{level}, the objective, and its key results after semicolons."
        return Reply(draft, (how,))
    objective, *results = (as_sentence(clip(line, _LONGEST)) for line in lines)
    given = Parent(
        fresh_id("p"), level, objective, tuple(ParentKeyResult(one) for one in results[:_MOST])
    )
    kept = replace(draft, parents=compared(draft.parents, (given,)).parents)
    if kept == draft:
        return Reply(draft, ("It is there already.",))
    many = len(given.results)
    measured = f" with {many} key result{'s' * (many > 1)}" if many else ""
    remark = f"Kept{measured}, for this draft and those to come; /delete takes it out of both."
    return Reply(kept, (remark,))
