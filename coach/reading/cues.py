"""The words around a number that say what it is for: where things stand, where they should go."""

import re

FILLER = (
    r"(?:(?:about|around|approximately|roughly|nearly|almost|only|just|well|some|present|current|existing|today's|at|an?|the|our|level"
    r"|value|average|as\s+(?:much|many|few|little)\s+as|a\s+total\s+of)\s+)*"
)
_NOW = (
    r"(?:right\s+now|now|today|currently|at\s+present|at\s+the\s+moment|as\s+of\s+now|so\s+far"
    r"|as\s+(?:of|at)\s+(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"
    r"|(?:was\s+)?last\s+(?:week|month|quarter|year)|baseline|current(?=\s*(?:[)\]]|$)))"
)


def _cue(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# Between two numbers.
ARROW = _cue(r"[^.;\n]{0,40}?\s*(?:-{1,2}>|=>|[→⇒➔➜⟶]|»|(?<=\s)>(?=\s))\s*[^\w]{0,2}")
TO = _cue(
    rf"(?P<noun>(?:\s+[\w'’%/-]+){{0,5}}?)\s+(?:(?:up|down)\s+to|to|into)\s+{FILLER}"
    r"(?:at\s+least\s+|at\s+most\s+|(?:under|below|above|over|(?:less|more|fewer)\s+than)\s+)?"
)
BACK_FROM = _cue(rf"(?P<noun>(?:\s+[\w'’%/-]+){{0,2}}?),?\s+(?:(?:up|down)\s+)?from\s+{FILLER}")

LAST_FROM = _cue(rf"[^.;\n]{{0,80}},\s+(?:(?:up|down)\s+)?from\s+{FILLER}")
"""At the end of a sentence: "88 % would recommend us, from 72 %"."""
VERSUS = _cue(
    rf",?\s+[(]?(?:versus|vs\.?|against|in\s+place\s+of|instead\s+of|rather\s+than|compared\s+(?:to|with))\s+{FILLER}"
)
WHEN = _cue(r"\s+(?:in|last|at|on|today|now|this|during|before)\b")

# Around "18% to 25".
CLOSES = _cue(r"\s*(?:$|[,.;(]|(?:by|in|this|until|within|before)\b)")
MEASURED = _cue(
    r"[a-z)][\w'’)-]*(?<!\bat)(?<!\bto)(?<!\bof)(?<!\bin)(?<!\bfor)(?<!\bwith)(?<!\bby)"
    r"(?<!\bwithin)(?<!\bbetween)(?<!\babout)(?<!\baround)(?<!\bevery)\s*:?\s*$"
)
_MEASURE = (
    r"\b(?:rate|score|share|time|level|ratio|margin|attendance|turnover|revenue|sales|retention"
    r"|satisfaction|nps|csat|coverage|conversion|backlog|churn)"
)
MEASURED_BY_NAME = _cue(rf"(?:{_MEASURE}|\bnumber\s+of\s+[\w'’ -]+)\s*:?\s*$")
MEASURED_OF = _cue(rf"{_MEASURE}\s+of\s*$")
"""A measure and its value: "a score of 22 to 40" is no range."""

# Right before a number.
FROM = _cue(rf"\bfrom\s+(?:[\w-]+\s+of\s+)?{FILLER}$")
UP_FROM = _cue(
    rf"\b(?:up|down|increase[ds]?|decrease[ds]?|rise|risen|fallen|starting)\s+from\s+{FILLER}$"
)
STANDS_BEFORE = _cue(
    r"\b(?:(?:current(?:ly)?|baseline|today|now|previously|as[- ]is|status\s+quo"
    r"|starting(?:\s+point)?|start(?:ing)?\s+value)"
    r"(?:\s+(?:is|it\s+is|it['’]s|at|of|has|have|takes?|level|value|we\s+(?:are|have|had)))*\s*[:=]?"
    r"|was|were|vs\.?|versus|compared\s+(?:to|with)|instead\s+of|rather\s+than|used\s+to\s+be|against"
    r"|(?:it|we|i)(?:['’](?:s|re|m)|\s+(?:is|are|am))(?:\s+(?:now|currently))?(?:\s+on)?"
    rf"|last\s+(?:week|month|quarter|year)(?:\s+was)?\s*:?)\s*[(\[]?\s*{FILLER}$"
)
DATED_BEFORE = _cue(
    rf"[(\[](?:in\s+)?(?:20[0-9]{{2}}|Q[1-4](?:\s+20[0-9]{{2}})?)\s*[:=]?\s*{FILLER}$"
)
"""A year or quarter in brackets, as in "(2026: 27 %)"."""
AIM = _cue(
    r"\b(?:(?:(?:up|down|out)\s+)?to|reach(?:es|ed|ing)?|achiev(?:e|es|ed|ing)|hit(?:s|ting)?"
    r"|attain(?:s|ing)?|aim(?:ing)?\s+(?:for|at)|target(?:ing|s)?(?:\s+(?:of|is))?"
    rf"|goal(?:\s+(?:of|is))?|want|towards?)\s*[:=]?\s*{FILLER}$"
)
BOUND = _cue(
    r"\b(?:at\s+(?:least|most)|above|below|under|over|up\s+to|beyond|exceed(?:s|ing)?"
    r"|(?:no\s+|not\s+)?(?:more|less|fewer|higher|lower|later|longer)\s+than"
    rf"|(?:minimum|maximum)(?:\s+of)?)\s+{FILLER}$"
)
WINDOW = _cue(
    r"\b(?:every|each|last|past|after|first|next|in|within|over|during)\s+(?:the\s+)?"
    r"(?:(?:last|first|next)\s+)?$"
)
NO_WINDOW = _cue(r"\b(?:every|each|last|past|per)\s+$")
TOP = _cue(r"\btop[-\s]$")
PLAIN_WORD = _cue(
    r"\b(?!(?:to|at|of|is|are|be|above|below|under|over|than|least|most|with|for|in|on|or|and|have"
    r"|has|get|gets|from|the|within|ensure|that)\s)[A-Za-z)]+\s+$"
)
"""A word that leaves a number after it bare: "grow revenue 30 %"."""
OPENS = _cue(
    r"(?:^|[:.(]|\b(?:ensur(?:e|es|ed|ing)(?:\s+that)?|that|have|has|having|get|with))\s*$"
)
ENSURED = _cue(r"(?:^|[:.]|\bensur(?:e|es|ed|ing)(?:\s+that)?|\bthat)\s*$")

# Behind a number.
STANDS_AFTER = _cue(
    rf"(?:\s+(?!(?:more|fewer|less|than|above|below)\b)[\w%-]+){{0,2}}?(?:\s*[,\s]\s*{_NOW}\b|\s*[(\[]\s*{_NOW}\s*[)\]])"
    r"(?!\s*:?\s*[~≈$€£]?\d)(?!\s+(?:and|to|at|is)\s+\d)"
)
BESIDE = _cue(r"\s+(?:before|after|post|prior\s+to|ago|ahead\s+of)\b")
PRIZE = _cue(r"\s+(?:rewards?|prizes?|bonus(?:es)?|grants?|gifts?|vouchers?|gift\s+cards?|fees?)\b")
CAN = _cue(r"\bcan\b")
