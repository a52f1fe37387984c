"""What a person wants when they do not simply answer: skip, go back, ask in return, decline."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """What a typed line is for."""

    ANSWER = "answer"
    EMPTY = "empty"
    UNKNOWN = "unknown"
    SKIP = "skip"
    BACK = "back"
    WHY = "why"
    EXAMPLE = "example"
    HELP = "help"
    YES = "yes"
    NO = "no"
    COMMITMENT = "commitment"
    GUARDRAIL = "guardrail"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Wish:
    """An intent, with what was said beside it."""

    intent: Intent
    rest: str = ""
    """The reason to keep a sentence, who may know a number, how far to go back."""


# Whole lines, without case, closing marks or politeness; one class of wording in each.
_LINES: tuple[tuple[Intent, re.Pattern[str]], ...] = tuple(
    (intent, re.compile(pattern))
    for intent, pattern in (
        (
            Intent.UNKNOWN,
            r"(?:(?:sorry|well|hmm+|um+)\W+)?(?:i (?:really )?(?:do not|don't|dont|can't|cannot) "
            r"(?:really |yet )?(?:know|remember|say|tell)|(?:i )?(?:don't|dont|do not) know|"
            r"(?:i'?m |i am )?(?:not|un)[ -]?sure|(?:i have )?no (?:idea|clue)|idk|dunno|"
            r"(?:it'?s |that'?s )?unknown|(?:nobody|no one|noone) knows|"
            r"(?:we|i) (?:don't|do not|dont|never) (?:measure|track|count)"
            r"(?: (?:it|that|this))?)"
            r"(?: (?:it|that|this|this one|that one))?"
            r"(?: yet| right now| now| today| at the moment)?"
            r"(?:\s*[,;.:–—-]+\s*(?P<rest>.+))?",
        ),
        (
            Intent.SKIP,
            r"(?:skip|pass|next|later|not now|move on|ask me later)"
            r"(?: (?:it|this|that|this one|that one|this question|the question|please))?",
        ),
        (
            Intent.BACK,
            r"(?:go |step |one )?(?:back|undo)(?: (?P<rest>one|two|three|four|five|\d{1,2}))?"
            r"(?: (?:please|steps?|questions?))?",
        ),
        (
            Intent.WHY,
            r"why(?: (?:do|are) you (?:ask|asking|want to know).*"
            r"| (?:ask|this|that)(?: this| that)?.*"
            r"| is (?:this|that|it) (?:important|needed|relevant).*)?"
            r"|what(?: is|'s) (?:this|that) for",
        ),
        (
            Intent.EXAMPLE,
            r"(?:(?:can you |could you |please )*(?:show|give)(?: me)? )?(?:an? |another )?"
            r"examples?(?: please)?|(?:like|such as) what|what do you mean|e\.?g\.?|"
            r"for example|for instance",
        ),
        (Intent.HELP, r"help(?: me)?|what can i (?:say|type|do).*|\?+|commands"),
        (
            Intent.COMMITMENT,
            r"(?:no\W+)?(?:(?:this|that|it)(?: is|'s) |make (?:it|this|that) |as )?(?:just )?"
            r"(?:a |my )?commitment"
            r"|(?:(?:this|that|it) )?(?:must|has to|needs to) be done anyway(?:: a commitment)?",
        ),
        (
            Intent.GUARDRAIL,
            r"(?:no\W+)?(?:(?:this|that|it)(?: is|'s) |make (?:it|this|that) |as )?(?:just )?"
            r"(?:a |my )?(?:guard ?rail|guard-rail|level to hold)"
            r"|(?:it is )?a level to hold: a guardrail",
        ),
        (
            Intent.KEEP,
            r"(?:i(?:'ll| will| want to|'d like to) )?(?:keep|leave) (?:it|this|that)"
            r"(?: (?:as (?:it is|is)|like (?:this|that)))?"
            r"(?:\W*(?:because|since|as|for)\b\W*(?P<rest>.*)|\s*[,;:–—-]\s*(?P<more>.+))?",
        ),
        (
            Intent.YES,
            r"(?:yes|y|yep|yeah|ok|okay|sure|right|correct|same|the same|fine|good|looks good"
            r"|same as (?:before|last time)|agreed|that'?s (?:right|fine|good))"
            r"(?: please| thanks?)?",
        ),
        (
            Intent.NO,
            r"(?:no|n|nope|nah|nothing(?: else| more)?|that(?:'s| is) (?:all|it|everything)|"
            r"none(?: of (?:them|these|those))?|done|finished|enough|no more|no thanks?|i'?m done|"
            r"all good|no\W+(?:that(?:'s| is) (?:all|it)|nothing(?: else)?|all good|you didn'?t"
            r"|thanks?))",
        ),
    )
)
_POLITE = re.compile(
    r"^(?:please|ok|okay|so)[, ]+(?=\w+ )|[\s.!…]+$|,? (?:please|thanks|thank you)[.!]*$"
)


def wish(text: str) -> Wish:
    """Say what a typed line is for; anything not plainly something else is an answer."""
    line = " ".join(text.replace("’", "'").lower().split())
    if not line:
        return Wish(Intent.EMPTY)
    bare = _POLITE.sub("", line)
    for intent, pattern in _LINES:
        for candidate in (bare, bare.rstrip("?").rstrip()):
            if candidate and (found := pattern.fullmatch(candidate)):
                groups = found.groupdict()
                rest = groups.get("rest") or groups.get("more") or ""
                return Wish(intent, _as_typed(text, rest))
    return Wish(Intent.ANSWER)


def _as_typed(text: str, rest: str) -> str:
    """Give the end of the line with the capitals it was typed with."""
    rest = rest.strip(" .…")
    if not rest:
        return ""
    line = " ".join(text.replace("’", "'").split())
    place = line.lower().rfind(rest)
    return line[place : place + len(rest)] if place >= 0 else rest
