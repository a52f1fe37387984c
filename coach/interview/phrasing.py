"""Small matters of wording: dates as people say them, and a person's words turned to face them."""

import re
from datetime import date

from coach.model.draft import Draft

_FACING = {
    "i": "you",
    "i'm": "you're",
    "i've": "you've",
    "i'll": "you'll",
    "i'd": "you'd",
    "we'd": "you'd",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "we": "you",
    "we're": "you're",
    "we've": "you've",
    "we'll": "you'll",
    "us": "you",
    "our": "your",
    "ours": "yours",
}
# Compiled by `re` when they are first used, which is after the first frame.
_WORD = r"[A-Za-z]+(?:['’][a-z]+)?"
_AM = r"\b(?i:(you) (am|was))\b"
_THINKING = (
    r"^(?i:(?:well|um+|uh+|erm+|hm+|oh|okay|ok|yeah|honestly|then|maybe|perhaps|probably"
    r"|i (?:guess|think))[,.…]*\s+)+"
)


def day(when: date) -> str:
    """Say a day as people do: `31 March`."""
    return f"{when.day} {when:%B}"


def facing(text: str) -> str:
    """Turn what a person said about themselves into what the coach says to them.

    `shops in my region` becomes `shops in your region`; `US` stays a country.
    """

    def turned(found: re.Match[str]) -> str:
        word = found.group()
        if word in ("US", "ME"):
            return word
        mine = _FACING.get(word.lower().replace("’", "'"))
        if mine is None:
            return word
        return mine.capitalize() if word[0].isupper() and word != "I" else mine

    faced = re.sub(
        _AM,
        lambda found: f"{found[1]} {'are' if found[2].lower() == 'am' else 'were'}",
        re.sub(_WORD, turned, text),
    )
    return faced[:1].upper() + faced[1:] if text[:1].isupper() else faced


def clip(text: str, most: int = 90) -> str:
    """Shorten a long text to one line, at a word where there is one."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    head = line[: most - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > most // 2 else head).rstrip(",;:") + "…"


def quoted(text: str, most: int = 90) -> str:
    """Give a person's words in quotation marks, shortened to fit one line."""
    return f"“{clip(text.rstrip('.'), most)}”"


def as_sentence(text: str) -> str:
    """Start with a capital, and end without a full stop, as an objective or key result does."""
    line = " ".join(text.split()).rstrip(".").strip()
    return line[:1].upper() + line[1:]


def plainly(text: str) -> str:
    """Leave out the sounds people make while they think: "um, well, more children eat"."""
    return re.sub(_THINKING, "", " ".join(text.split()))


def lowered(text: str) -> str:
    """Start with a small letter, unless the first word is a name or an abbreviation."""
    first = text.split(" ", 1)[0]
    return (
        text if first == "I" or any(c.isupper() for c in first[1:]) else text[:1].lower() + text[1:]
    )


def worded(draft: Draft, key: str, *wordings: str) -> str:
    """Word a question differently each time it has to be put again."""
    return wordings[min(draft.memory.asked.get(key, 0), len(wordings) - 1)]
