"""Whether a condition can tell sentences apart: what matches every sentence teaches nothing."""

from coach.reading.facts import Opening
from coach.rulebook import shapes
from coach.rulebook.datafile import DataFileError


def refuse_what_matches_everything(condition: shapes.AnyCondition) -> None:
    """Refuse a condition that holds for any sentence at all.

    Raises:
        DataFileError: saying so, and how to narrow it.
    """
    if _holds_always(condition):
        raise DataFileError(
            "[match] holds for every sentence; narrow it with words, a fact, “kind” or “not”"
        )


def _holds_always(condition: shapes.AnyCondition) -> bool:
    if condition.kind or condition.unless:
        return False
    match condition:
        case shapes.AllOf():
            return all(map(_holds_always, condition.of))
        case shapes.AnyOf():
            return any(map(_holds_always, condition.of))
        case shapes.Word():
            return not (condition.lemma or condition.pos or condition.relation)
        case shapes.HasFact():
            return not (condition.has or condition.lacks)
        case shapes.Sentence():
            return condition.more_than == 0 and condition.fewer_than is None
        case shapes.OpensAs():
            return len(set(condition.one_of)) == len(Opening)
        case _:
            return False
