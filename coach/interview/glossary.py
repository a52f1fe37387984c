"""Plain answers to "what is a …?"."""

import re

_TERMS = {
    "baseline": "A baseline is where the number stands today, before you start.",
    "target": "A target is the number you would be glad to see at the end.",
    "metric": "A metric is what you count or measure, such as days to the first sale.",
    "measure": "A measure is what you count, such as days to the first sale.",
    "objective": "An objective is the change you want, in a sentence without a number.",
    "key result": "A key result is the number that shows the objective happened.",
    "okr": "An OKR is an objective, the change you want, with key results, the numbers that "
    "show it.",
    "initiative": "An initiative is work you believe will move a key result. To-dos live there.",
    "commitment": "A commitment is work that must be done anyway: it gets a date and evidence.",
    "guardrail": "A guardrail is a level to hold, not to improve, watched beside the key results.",
    "cycle": "A cycle is the time the OKR runs, usually a quarter.",
    "mission": "A mission is what your company is there for: for whom, and to what end.",
    "outcome": "An outcome is what is different for somebody afterwards.",
    "contribution": "Your contribution is the part that moves because of you.",
    "deadline": "The deadline is the day by which. Unless you say so, it is the last of the cycle.",
}
_ASKED = re.compile(
    r"(?:what(?:'s| is| are| does)|define|explain)\s+(?:an?\s+|the\s+)?(?P<term>[a-z ]+?)s?"
    r"(?:\s+mean)?\s*\?*",
)


def explained(text: str) -> str | None:
    """Explain the term a person asks about, or give None if they ask about none."""
    found = _ASKED.fullmatch(" ".join(text.replace("’", "'").lower().split()))
    return _TERMS.get(found["term"]) if found else None
