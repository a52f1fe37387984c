"""Wishes that have words of their own: skip, go back, an example, keep it, that is all."""

import re

from coach.interview.intent import Intent, Wish

_IT = r"(?: (?:it|that|this|them|this one|that one|the question|this question))?"
_DUTY = (
    r"(?:mandatory|compulsory|obligatory|required(?: by law)?|(?:a |the )?law|for compliance"
    r"|(?:a |my )?(?:legal )?(?:duty|obligation|requirement)|part of (?:my|the) job)"
)
_MORE = r"(?:\s*[,;:.–—-]\s*.*)?"
# Whole lines in lower case; each intent with the ways in which people word it.
_WORDINGS: dict[Intent, tuple[str, ...]] = {
    Intent.SKIP: (r"(?:skip|pass|next|later|not now|move on|ask me later)" + _IT,),
    Intent.BACK: (
        r"(?:go |step |one )?(?:back|undo)(?: (?P<rest>one|two|three|four|five|\d{1,2}))?"
        r"(?: (?:steps?|questions?))?",
    ),
    Intent.FORTH: (r"redo(?: (?P<rest>\d{1,2}))?(?: steps?)?",),
    Intent.WHY: (
        r"why(?: (?:do|are) you (?:ask|asking|want to know).*)?|why (?:ask"
        r"|this|that)(?: this| that)?",
        r"why is (?:this|that|it) (?:important|needed|relevant).*",
        r"what(?: is|'s) (?:this|that) for",
    ),
    Intent.EXAMPLE: (
        r"(?:(?:can|could) you )?(?:(?:show|give)(?: me)? )?(?:an? |another )?examples?",
        r"(?:like|such as) what|e\.?g\.?|for (?:example|instance)",
    ),
    Intent.LOST: (
        r"(?:i have |i've |i got )?no (?:clue|idea) what (?:you|that|this|it|any of)\b.*",
        r"(?:i )?(?:don'?t|do not) (?:understand|get)(?: (?:this|that|it|you|the question).*)?",
    ),
    Intent.HELP: (r"help(?: me)?|what can i (?:say|type|do).*|\?+|commands",),
    Intent.COMMAND: (
        r"(?:(?:can|could) you )?(?:delete|remove|drop|take out|change|edit|rename|move|copy) "
        r"(?:the )?(?:number )?"
        r"(?:first|second|third|fourth|last|mission|objective|contribution|\d+(?:\.\d+)?)"
        r"(?: one| key result| objective)?(?: (?:up|down|to\b.*|out))?\??",
        r"(?:change|set|replace) .+ (?:to|by|with) .*\d.*",
        r"the .*(?:number|one|key result|objective) (?:is|was) wrong.*",
    ),
    Intent.COMMITMENT: (
        r"(?:no\W+)?(?:(?:this|that|it)(?: is|'s) |make (?:it|this|that) |as )?(?:just )?"
        r"(?:a |my )?commitment" + _MORE,
        r"(?:(?:this|that|it) )?(?:must|has to|needs to) be done(?: anyway)?(?:: a commitment)?",
        r"(?:(?:this|that|it)(?: is|'s) )?" + _DUTY + _MORE,
        r"(?:i|we) (?:just |simply )?(?:have|need) to(?: do it)?(?: anyway)?",
        r"(?:because )?my (?:boss|manager) (?:said|wants|told me).*",
    ),
    Intent.GUARDRAIL: (
        r"(?:no\W+)?(?:(?:this|that|it)(?: is|'s) |make (?:it|this|that) |as )?(?:just )?"
        r"(?:a |my )?(?:guard ?rail|guard-rail|level to hold)(?:: a guardrail)?",
    ),
    Intent.KEEP: (
        r"(?:i(?:'ll| will| want to|'d like to) )?(?:keep|leave) (?:it|this|that)"
        r"(?: (?:as (?:it is|is)|like (?:this|that)))?"
        r"(?:\W*(?:because|since|as|for)\b\W*(?P<rest>.*)|\s*[,;:–—-]\s*(?P<more>.+))?",
    ),
    Intent.YES: (r"same(?: as (?:before|last time))?|the same|still true|still",),
    Intent.NO: (
        r"(?:(?:no|nope|nah|yes|i think)\W+)?(?:that(?:'?s| is| was| would be) (?:all|everything)"
        r"(?: (?:i have|from me|for me))?|nothing(?: else| more| really| comes to mind| to add)?"
        r"(?: from me)?|that will do|that'?ll do|that covers it|we(?:'?re| are) good"
        r"|you didn'?t|enough|no more|done|finished|i'?m done)",
        r"(?:i )?can'?t think of (?:anything|any)(?: else| more)?",
        r"none(?: of (?:them|these|those))?|neither|not any ?more|no longer|not much"
        r"|(?:nobody|no one) would (?:notice|care|mind)|all (?:are|of them are) needed",
    ),
    Intent.FINE: (
        r"all (?:good|fine)(?: (?:by|for|with) me)?"
        r"|thanks|thank you|super|cool|nice|save|quit|exit|bye|nothing missing",
    ),
}
_LINES = tuple(
    (intent, re.compile("|".join(f"(?:{wording})" for wording in wordings)))
    for intent, wordings in _WORDINGS.items()
)
_BEFORE = re.compile(
    r"^(?:(?:sorry|well|hmm+|um+|oh|ok|okay|so|please|honestly|actually|look|yeah)[,.:…]*\s+)+(?=\S)"
)
_AFTER = re.compile(
    r"(?:[\s,.!…]+(?:please|thanks|thank you|honestly|tbh|to be honest|really|i guess|i think|sorry"
    r"|at all|actually|yet|for now|right now|now|today|at the moment|though))+[\s.!…]*$|[\s.!…]+$"
)


def wish(text: str) -> Wish:
    """Hear a wish that is worded as one; anything else is an answer as far as this goes."""
    line = " ".join(text.replace("’", "'").lower().split())
    if not line:
        return Wish(Intent.EMPTY)
    plain = _AFTER.sub("", line)
    for candidate in dict.fromkeys((plain, _BEFORE.sub("", plain), plain.rstrip("? "))):
        for intent, pattern in _LINES:
            if candidate and (found := pattern.fullmatch(candidate)):
                groups = found.groupdict()
                return Wish(intent, _as_typed(text, groups.get("rest") or groups.get("more") or ""))
    return Wish(Intent.ANSWER)


def _as_typed(text: str, rest: str) -> str:
    """Give the end of the line with the capitals it was typed with."""
    rest = rest.strip(" .…")
    if not rest:
        return ""
    line = " ".join(text.replace("’", "'").split())
    place = line.lower().rfind(rest)
    return line[place : place + len(rest)] if place >= 0 else rest
