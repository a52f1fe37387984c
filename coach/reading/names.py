"""Where digits and number words measure nothing: dates, versions, links, numbered things."""

import re

from coach.reading.dates import EXACT

_NUMBERED = (
    r"month|period|phase|tier|step|version|sprint|chapter|section|part|weeks?|days?|module|unit|SOC|ISO(?:/IEC)?"
    r"|Office|web|year|season|round|series|release|room|floor"
    r"|page|figure|table|item|question|ticket|issue|PR|RFC|no\.|number|priority|severity|sev|option"
    r"|plan|class|type|group|wave|batch|milestone|KR|OKR|covid|article|form|appendix|quarter|half"
    r"|team|site|store|block|building|formula|area|zone|gate|track|PCI|FY|lab|act|ward|line|bay|route|platform|terminal|lane|junction|theatre|theater|studio|kiln|depot|berth|court"
    r"|aisle|row|shelf|corridor|wing|elevator|boiler|machine|desk|van|truck|tram|crane|hangar|pier"
    r"|warehouse|mill|door|staircase|stairwell|cell|tank|paddock|tunnel"
)
_PRODUCTS = (
    "Windows|Python|iOS|Android|Java|macOS|Kubernetes|K8s|Postgres(?:QL)?|MySQL|Django|Rails|React"
    r"|Angular|Vue|Node(?:\.js)?|PHP|Ubuntu|Debian|Drupal|Terraform|Swift|HTTP|TLS|Spring\ Boot"
)
_DONE = (
    r"(?:(?<!\w\s)|(?<=\bto\s)|(?<=\bwill\s)|(?<=\band\s))"
    r"(?:plan|issue|release|track|form|type|store|stage|question|line|route|group|block|table|lab|page)"
    r"\ [0-9]+\ (?:of\ |(?:[a-z-]+\ ){0,2}?(?:wpm|[a-z-]+(?<!s)s)\b(?!\ (?:its|the|[0-9])))"
)
"""Verbs that are nouns as well, with what is counted: "Issue 20 permits"."""
_RANKED = "level|grade|band|stage|rank|place|position"
_PERIODS = "second|minute|hour|day|week|month|year|page|person|way"
_AFTER_A_PERIOD = (
    "or|per|a|an|and|on|in|by|for|of|after|before|to|with|at|the|each|every|from|when|less|more"
    "|earlier|faster|sooner|later|this|until"
)
_CLOCK = r"[0-9]{1,2}(?:[:.][0-9]{2})?"

_KINDS = (
    # addresses, files and tags
    r"https?://\S+|www\.\S+|(?<!\S)[\w.+-]{1,64}@[\w.-]+|[#@]\w+",
    r"(?<![\w-])[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}?\.(?:com|org|net|io|dev|py|md|js|ts|txt|json)\b\S*",
    # versions such as 1.2.3, not numbers such as 1.200.000
    r"(?<![\w.,])[0-9]+(?:\.[0-9]{1,2}){2,}(?![0-9])",
    r"\b[0-9]+\.[0-9]+\ (?:version|release|launch)\b",
    # phrases in which a number has become a word
    r"\b(?:24/[57]|50/50|1:1s?|[0-9]-(?:on|to)-[0-9]s?|one[- ](?:on|to)[- ]ones?)\b",
    r"\bISO(?:/IEC)?[- ][0-9]+\b|\b[a-z]+\ 101(?!\w|[.,][0-9]|\ ?[a-z%])",
    r"\b(?:no|each|every|any|some|this|that|which|other|the)\ one\b",
    r"\bone\ (?:of|another|place|by\ one|who|that|where|can|or\ more\ of)\b",
    r"\b(?:inbox|ground|day)\ zero\b|\bzero[- ](?:trust|touch|day|config|sum)\b",
    # ages, plans of so many days, and offers whose name has a number
    r"\baged?s?\ (?:of\ )?[0-9]+(?:\ ?(?:[-–]|to|and)\ ?[0-9]+)?\+?",
    r"(?<![\w.,])[0-9]+(?:\ ?[-–]\ ?[0-9]+)?\ (?:age|ye?a?r[-\ ]olds?)\b",
    r"\b(?:under|over)-[0-9]{1,2}s\b|\b(?:he|she)(?:['’]s|\ is)\ [0-9]{1,3}\b(?!\s?%)",
    r"\byear\ [0-9]{1,2}s\b|\bsets?\ [0-9]\b|\bplots?\ [0-9]+(?:\ (?:to|and|-)\ [0-9]+)?\b",
    r"(?<![\w.,])[0-9]{1,3}[-–/][0-9]{1,3}[-–/][0-9]{1,3}(?=\ (?:day|plan))",
    r"\b(?:MS|Microsoft|Office|Dynamics|Business)\ 365\b",
    r"\b360(?:[-\ ]degree|°)?(?=\ (?:feedback|reviews?|view|surveys?|apprais))",
    r"\b(?:the|my|our|your)\ first\ [0-9]+\ (?:days|weeks|months)"
    r"(?=\ (?:plan|programme|program|guide))",
    r"\b(?:phase|part|year|stage|tier|step|module|chapter|sprint|round|level|wave)\ "
    r"(?:one|two|three|four|five|six)\b",
    r"\b(?:the|these|those)\ (?:two|three|four|five|six)(?=\ [a-z])"
    r"(?!\ (?:hundred|thousand|million|percent|per|points?|hours?|days?|weeks?|months?)\b)",
    # times of day
    rf"\b{_CLOCK}\s?[ap]\.?m\b|\b(?:at|before|until|by)\ [0-9]{{1,2}}:[0-9]{{2}}\b",
    rf"\b{_CLOCK}\s?o['’]?clock\b|\bat\ (?:[01]?[0-9]|2[0-3])\.[0-5][05](?![0-9]|\s?%)",
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,2})"
    r"\ (?:o\ ?['’]?\ ?clock|in\ the\ (?:morning|afternoon|evening))\b",
    r"\b(?:the|off)\ [0-2]?[0-9]:[0-5][0-9]\b|\bat\ [1-9](?=\ (?:when|if|sharp)\b)",
    # distances and temperatures that a thing is called by
    r"\b(?:a|the|my|for|run|parkrun)\ [0-9]{1,2}k\b|[-−]\ ?[0-9]{2}(?=\ (?:freezers?|storage)\b)",
    # numbered things; a rank is an amount when somebody gets there
    r"(?<!\blast\ )(?<!\bthis\ )(?<!\bnext\ )"
    rf"\b(?!{_DONE})(?:{_NUMBERED})\s?\#?[0-9]+(?![0-9%]|\s?%|[,.][0-9])",
    rf"\b(?:{_NUMBERED})s\ [0-9]+(?:,\ ?[0-9]+)*\ (?:and|to|or|&)\ [0-9]+\b(?!\s?%)",
    r"\b(?:Art|Arts|Sec|Sect|Ch|Fig|Vol|App)\.\ ?[0-9]+|§\ ?[0-9]+",
    r"(?-i:\b[A-Z][a-z]+\ [0-9]{1,2}\.0)(?![0-9.,%]|\s?%)",
    r"\b(?:migrat|upgrad|mov|switch)\w*\ (?:\w+\ ){0,3}?(?:from|to)\ "
    r"(?-i:[A-Z]\w+)\ [0-9.]+(?!\s?%)\b",
    rf"\b(?:{_PRODUCTS})\s?[0-9]+(?:\.[0-9]+)*(?![0-9%]|\s?%)",
    rf"(?<!\bto\ )(?<!\bfrom\ )(?<!\breach\ )\b(?!{_DONE})(?:{_RANKED})\ [0-9]+(?![0-9%]|\s?%)",
    # years
    r"\b(?:in|since|by|of|until|before|during|for)\ (?:19|20)[0-9]{2}"
    r"(?![\w%€£$]|[.,][0-9]|\ [\w%€£$])",
    r"(?<![\w.,$€£])(?<!\breach\ )20[2-3][0-9](?![\w%]|[.,][0-9]|\s?[%€£$]|\ (?:kg|km|cm|hours)\b)",
    r"(?<![\w.,$€£])(?:19|20)[0-9]{2}(?=\ (?:levels?|figures?|baseline|record|census|cohort)\b)",
    # the window of a rate, which belongs to its unit
    r"\bper\ [0-9]+\b",
    # adjectives: a 30-day plan, a 4 minute video
    r"(?<![\w$€£.,])[0-9]{1,4}(?:[-–][0-9]{1,4})?-(?!(?:points?|percent|fold|to)\b)[a-z]+(?:-[a-z]+)?",
    rf"(?<![\w.,])(?!1\ )[0-9]{{1,3}}(?:\s?[-–]\s?[0-9]{{1,3}})?\ (?:{_PERIODS})"
    rf"(?=\ [a-z])(?!\ (?:{_AFTER_A_PERIOD})\b)",
)
_NAMES = tuple(re.compile(kind, re.IGNORECASE) for kind in (EXACT, *_KINDS))


def named(text: str) -> tuple[tuple[int, int], ...]:
    """Give the spans in which a number is part of a name, a date or an address."""
    return tuple(found.span() for pattern in _NAMES for found in pattern.finditer(text))
