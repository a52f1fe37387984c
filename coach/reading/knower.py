"""Who would know what somebody does not: "Tom" in "no idea, Tom would know"."""

import re

from coach.reading.facts import Fact

_NOBODY = (
    r"i|we|you|it|they|that|this|there|who|nobody|no\s?one|idea|clue|not|never|no|nor|don.?t"
    r"|hard|difficult|impossible"
)
_ASKED = re.compile(
    r"(?:^|[,;.!?–—]\s*|\b(?:to|better|should|could|can|must|please|or|just|you|me|i|we|well|no|['’]d)\s+)"
    r"(?:ask(?!ed\b)|check\s+with|talk\s+to|speak\s+(?:to|with)|go\s+to)\s+"
    r"(?!(?:it|that|this|for|about|you|me|if|what|whether)\b)(?P<who>[^,.;?!]+?)"
    r"(?=\s+(?:about|for|because|but|first|before|if|whether|to|on)\b|\s*[,.;?!]|\s*$)",
    re.IGNORECASE,
)
_KNOWS = re.compile(
    rf"(?:^|^only\s+|^i\s+(?:think|guess|believe|suppose)\s+(?:that\s+)?|[,;.!?–—-]\s*|\bbut\s+|\band\s+|\bmaybe\s+|\bperhaps\s+)(?!(?:only|what|which|how|when|people|those|{_NOBODY})\b)"
    r"(?P<who>[^\W\d][\w'’.&-]*(?:\s+(?!would|might|could|should|may|will|can|probably|surely|must|who|which|what|that|knows?"
    rf"|ha(?:s|ve)|does|do)[\w'’&-]+){{0,4}}?)\s+(?:(?:would|might|could|should|may|will|can|probably|surely|must)\s+)*"
    r"(?:knows?(?=\s*(?:[,.;!?]|$)|\s+(?:it|that|this|those|them|the|more|better|for|about)\b)"
    r"|tell(?:\s+(?:you|us|me))?|do(?:es)?(?=\s*(?:[,.;!?]|$))"
    r"|ha(?:s|ve)\s+(?:it|them|that|those|this|the)\b)",
    re.IGNORECASE,
)
_OWNS = re.compile(
    r"\bthat(?:['’]s|\s+is)\s+(?P<who>[^\W\d_][\w-]*)['’]s\s+(?:area|job|department|field|business|thing|part|question|domain|world)\b",
    re.IGNORECASE,
)


def knower_in(text: str) -> Fact | None:
    """Give who would know, where an answer says so: "you'd have to ask Anna"."""
    for pattern in (_ASKED, _OWNS, _KNOWS):
        if found := pattern.search(text):
            start, end = found.span("who")
            return Fact(start, end, text[start:end])
    return None
