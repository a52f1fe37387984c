"""Whether somebody says, in words of their own, that work is owed or a level to be kept."""

import re


def _any_of(*ways: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(ways)})", re.IGNORECASE)


_SOME = r"(?:\w+\s+){0,2}?"
_NO_CHANGE = _any_of(
    rf"(?:nothing|not much)\s+{_SOME}(?:changes?|differs)\b",
    rf"nothing\s+{_SOME}(?:is|will be|gets)\s+(?:different|better|changed)\b",
    rf"(?:nobody|no one)(?:['’]?s\s+\w+)?\s+{_SOME}(?:changes?|better\s+off|benefits?)\b",
    r"no(?:\s+real)?\s+(?:change|difference)\b",
    r"(?:nobody|no\s?one)\s+(?:will\s+)?notices?\b",
    r"(?:nowt|zilch|nil)\b",
    r"not\s+(?:for|about)\s+(?:\w+ing\s+)?(?:\w+\s+)?better\b",
    r"won['’]?t\s+change\b",
)
_STRONG = _any_of(
    r"(?:by|under|it['’]?s|its|is)\s+(?:the\s+)?law\b",
    r"legally\s+(?:required|obliged|bound)\b",
    r"statutory\b",
    r"(?:we|i)\s+(?:just|simply)\s+have\s+to\b",
    r"(?:just|simply)\s+has\s+to\s+be\s+(?:done|sent|filed|in|there)\b",
    r"has\s+to\s+(?:go\s+in|be\s+done)\b",
    r"that(?:['’]?s|\s+is)\s+all\s+(?:it|there)\s+is\b",
)
"""What says by itself that work is done whatever it changes."""
_OWED = _any_of(
    r"legal\b",
    r"mandatory\b",
    r"compulsory\b",
    r"(?:a\s+)?condition\s+of\b",
    r"regulat(?:ions?|ory|or)\b",
    r"obliged\b|obligation\b",
    r"required(?:\s+(?:to|by)\b|\W*$)",
    r"has\s+to\s+be\s+(?:sent|filed|in)\b",
    r"must\s+be\s+(?:done|sent|filed|in)\b",
    r"(?:lease|licen[cs]e|permit|contract|certificate)\s+(?:\w+\s+)?"
    r"(?:ends?|expires?|r[au]ns?\s+out|is\s+up)\b",
    r"one[- ]off\b",
    r"compliance\b|audit(?:s|ors?)?\b|requirement\b",
    r"(?:certs?|certificates?|tickets?|they|it)\s+(?:expires?|lapses?|runs?\s+out)\b",
    r"(?:thing\s+)?(?:you|we|i)\s+have\s+to\s+do\b",
    r"(?:inspection|insurers?|regulator)\s+(?:says?|wants?)\b",
    r"no\s+choice\b",
)
_KEPT = _any_of(
    r"(?:should|must|has to|needs? to|just|it|we)\s+(?:just\s+)?(?:stay|remain)s?\s+"
    r"(?:where|as|the\s+way|the\s+same|like|at|there|\d)",
    r"stays?\s+(?:the\s+way|where|as\s+(?:it|we)|the\s+same)\b",
    r"should\s?n['’]?o?t\s+(?:get|go|become)\s+(?:any\s+)?(?:worse|lower|higher|down|up|below|above)\b",
    r"not\s+get(?:ting)?\s+(?:any\s+)?worse\b",
    r"(?:is|just)\s+to\s+hold\b",
    r"keep\s+it\s+(?:there|where|as|that\s+way)\b",
)


def is_owed(text: str) -> bool:
    """Whether work has to be done whatever it changes: "nothing changes, it's the law"."""
    said = " ".join(text.split())
    if _STRONG.search(said):
        return True
    return _OWED.search(said) is not None and _NO_CHANGE.search(said) is not None


def is_to_be_kept(text: str) -> bool:
    """Whether a level is good as it is: "it's 5 and should stay 5", "it shouldn't get worse"."""
    return _KEPT.search(" ".join(text.split())) is not None
