"""A comment beside a key result that keeps it as it is: `# coach: keep, because …`."""

import re

from coach.model.value import Value, replace
from coach.rewriting.review import Review

_COMMENT = re.compile(
    r"\s*(?P<open><!--|#|//)\s*coach:\s*keep(?P<rules>(?:[\s,]+(?!because\b)[a-z0-9-]+)*)"
    r"(?:[\s,;:–—-]+because\b[\s,:]*(?P<because>.*?))?\s*(?:-->)?\s*$",
    re.IGNORECASE,
)
_RULE = re.compile(r"[a-z0-9-]+", re.IGNORECASE)


class Kept(Value, frozen=True):
    """That somebody stands by a sentence, and on what ground."""

    because: str
    """Empty when no reason is given; then it does not count."""
    rules: tuple[str, ...] = ()
    """Ids of the rules set aside; none named means all."""

    def sets_aside(self, rule: str) -> bool:
        """Whether this keeps a rule from speaking."""
        return bool(self.because) and (not self.rules or rule in self.rules)


def without_comment(line: str) -> tuple[str, Kept | None]:
    """Part a line from the comment at its end, if there is one."""
    found = _COMMENT.search(line)
    if found is None:
        return line, None
    rules = tuple(_RULE.findall(found["rules"].lower()))
    return line[: found.start()], Kept((found["because"] or "").strip(), rules)


def with_kept(review: Review, kept: Kept | None) -> Review:
    """Give the review without what its writer has set aside."""
    if kept is None:
        return review
    findings = tuple(one for one in review.findings if not kept.sets_aside(one.rule))
    return replace(review, findings=findings, rewrites=review.rewrites if findings else ())
