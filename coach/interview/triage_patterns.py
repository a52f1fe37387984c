"""What figures, days and turns of phrase say about a line of a to-do list."""

import re

_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"

LEVEL = re.compile(
    r"\b(?:never|always|at all times|at (?:least|most)|max(?:imum)?|minimum"
    r"|(?:no|not|nothing) (?:\w+ )?(?:more|less|higher|lower|fewer|later|longer|older) than"
    r"|must not|(?:not|never) (?:\w+ )?(?:above|over|below|under|beyond)"
    r"|stays?|remains?|keep (?:\w+ ){1,4}?(?:at|under|below|above|over|within|between))\b"
    r"|^(?:no|zero)\s",
    re.IGNORECASE,
)
COMPARED = re.compile(r"\b(?:less|fewer|longer|faster|quicker|instead of|down to|up to)\b", re.I)
LESS = re.compile(r"\b(?:less|fewer)\s+(?!than\b)\w", re.IGNORECASE)
DAY = re.compile(
    r"\b(?:by|before|due|on|until) (?:the )?\d|\b\d{1,2}(?:st|nd|rd|th)\b(?!\s\w)"
    rf"|\b\d{{1,2}} (?:{_MONTH})|\b(?:{_MONTH})\w* \d"
    r"|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b"
    r"|\b(?:by|before) (?:the )?(?:mid|early|late|end|frost|spring|summer|autumn|winter"
    r"|easter|christmas)\b"
    r"|\bend of (?:the )?(?:week|month|quarter|year)\b"
    r"|\b\d{1,2}[./]\d{1,2}\b(?!\d)|\b(?:q[1-4]|tomorrow|tonight)\b",
    re.IGNORECASE,
)
PURPOSE = re.compile(r"\bso (?:that\b|\w+ )|\bin order to\b|\bto (?:see|find out|learn)\b", re.I)
RATE = re.compile(
    r"\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|nightly|fortnightly"
    r"|(?:each|every|per|a|an) (?:other |second |single |\d\w\w )?(?:hour|day|night|morning|evening"
    r"|week|weekday|month|quarter|year|shift|fortnight|spring|summer|autumn|winter|january"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|lunch|lesson|sprint)"
    r"|(?:\dx|once|twice|times) an?|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b",
    re.IGNORECASE,
)
MUST = re.compile(r"\b(?:ha(?:s|ve) to be|must be|by law|statutory|mandatory|compulsory)\b", re.I)
MOVES = re.compile(r"^(?:\w+ ){1,4}(?:up|down)$", re.IGNORECASE)
TELLS = re.compile(r"^let \w+(?: \w+)? know\b", re.IGNORECASE)
LATER = re.compile(r"\bsome ?time\W*$", re.IGNORECASE)
CLOCK = re.compile(r"\b\d{1,2}(?:[:.][0-5]\d|\s?[ap]m|[:.][0-5]\d\s?[ap]m)\b", re.IGNORECASE)
MET = re.compile(r"^\w+ with [A-Z]\w+$")
THINGS = re.compile(r"^\w+(?: \w+)?(?:, (?:and )?\w+(?: \w+)?)+$")
LAST_WORD = re.compile(r"(?:\s[-–—]|,)\s(\w+)$")
OWNED = re.compile(r"^\S+ (?:up |at |over |off |on )?(?:[A-Z]\w+['’]s|the [A-Z]\w+)\b")
WITHIN_A_DAY = re.compile(r"\b(?:within|in|under|than|to|by|from) one day\b", re.IGNORECASE)
DEED = re.compile(r"\w{3,}(?:tion|sion|ment|(?<!th)ing|sis)")
COMPARATIVES = ("more", "less", "fewer", "better", "happier", "faster", "quicker", "sooner")

FAST = re.compile(r"\b(?:within|in (?:under|less than|at most))\b", re.IGNORECASE)
"""How soon something is promised."""
