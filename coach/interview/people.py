"""A person from the one line they say about themselves."""

import re

from coach.model.person import Person

_SPLIT = re.compile(
    r"\s*[,;\n]\s*|\s+(?:and|–|—)\s+(?=(?:my )?(?:manager|boss|lead)\b|i(?:'m| am| work)\b)", re.I
)
_MANAGER = re.compile(
    r"(?:my )?(?:manager|boss|lead|supervisor)(?:'s name)?(?: is|:)? (?P<before>.+)"
    r"|(?:i )?report(?:ing|s)? to (?P<to>.+)|(?P<after>.+?) is my (?:manager|boss|lead|supervisor)",
    re.I,
)
_NAME = re.compile(r"(?:my name is|i am called|i'?m called|name:) (?P<name>.+)", re.I)
_SELF = re.compile(r"^(?:i am|i'm|i work as|i work in|role:|as)\s+(?:an? |the )?", re.I)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.I)
_FIELD = re.compile(r"\s(?:in|at) (?:the )?(?P<field>[^\W\d][^\W\d &/-]*(?: [^\W\d]+)?)$", re.I)
_WORK = frozenset(
    "accountant administrator adviser advisor agent analyst architect assistant associate buyer "
    "caretaker cashier chef chief clerk coach consultant controller coordinator counsel designer "
    "developer director doctor driver editor engineer executive facilitator finance head hr intern "
    "it janitor junior lawyer lead legal librarian logistics manager marketer marketing mechanic "
    "midwife nurse officer operations operator partner planner principal producer product "
    "programmer recruiter representative researcher sales scientist secretary senior specialist "
    "staff supervisor support teacher team technician tester trainee trainer tutor vp warehouse "
    "worker writer".split()
)
"""Words of jobs and fields, which are no names however they are written."""


def person_from(text: str) -> Person:
    """Read `Mara Lindt, support agent in logistics, manager Jo Reyes`; the order is free."""
    name, manager, roles = "", "", list[str]()
    for part in _SPLIT.split(text.replace("’", "'").strip(" .")):
        part = part.strip()
        if not part:
            continue
        if found := _MANAGER.fullmatch(part):
            manager = next(value for value in found.groups() if value)
        elif found := _NAME.fullmatch(part):
            name = found["name"]
        elif not name and not roles and _looks_like_a_name(bare := _SELF.sub("", part)):
            name = bare
        else:
            roles.append(_ARTICLE.sub("", _SELF.sub("", part)))
    role = ", ".join(roles)
    field = _FIELD.search(role)
    return Person(
        name=name,
        role=role[: field.start()] if field else role,
        field=field["field"] if field else "",
        manager=manager,
    )


def _looks_like_a_name(part: str) -> bool:
    """One to three capitalised words, none of them a job's, nor all in capitals: `IT`, `CEO`."""
    words = part.split()
    return 1 <= len(words) <= 3 and all(
        word[0].isupper() and not (len(word) > 1 and word.isupper()) and word.lower() not in _WORK
        for word in words
    )
