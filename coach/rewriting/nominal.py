"""Work that is named rather than ordered: "introduction of a drug chart"."""

from coach.reading.facts import Reading
from coach.rulebook.lexicon import Phrase

_NAMED: dict[str, str] = {
    "acquisition": "buy",
    "adaptation": "adapt",
    "archiving": "archive",
    "automation": "automate",
    "building": "build",
    "calibration": "calibrate",
    "cleaning": "clean",
    "cleanup": "clean",
    "closure": "close",
    "compilation": "compile",
    "completion": "finish",
    "consolidation": "consolidate",
    "construction": "build",
    "creation": "create",
    "curation": "curate",
    "decommissioning": "decommission",
    "definition": "define",
    "delivery": "deliver",
    "design": "design",
    "development": "develop",
    "digitalisation": "digitise",
    "digitalization": "digitise",
    "digitisation": "digitise",
    "digitization": "digitise",
    "distribution": "distribute",
    "drafting": "draft",
    "establishment": "establish",
    "expansion": "extend",
    "extension": "extend",
    "hiring": "hire",
    "holding": "hold",
    "identification": "identify",
    "implementation": "implement",
    "improvement": "improve",
    "installation": "install",
    "integration": "integrate",
    "introduction": "introduce",
    "launch": "launch",
    "maintenance": "maintain",
    "modernisation": "modernise",
    "modernization": "modernise",
    "negotiation": "negotiate",
    "onboarding": "onboard",
    "opening": "open",
    "optimisation": "optimise",
    "optimization": "optimise",
    "organisation": "organise",
    "organization": "organise",
    "painting": "paint",
    "planning": "plan",
    "planting": "plant",
    "preparation": "prepare",
    "procurement": "buy",
    "production": "make",
    "provision": "provide",
    "publication": "publish",
    "purchase": "buy",
    "recruitment": "recruit",
    "redesign": "redesign",
    "refurbishment": "refurbish",
    "registration": "register",
    "removal": "remove",
    "renewal": "renew",
    "renovation": "renovate",
    "repair": "repair",
    "replacement": "replace",
    "revision": "revise",
    "rewrite": "rewrite",
    "selection": "select",
    "setup": "set up",
    "signing": "sign",
    "standardisation": "standardise",
    "standardization": "standardise",
    "submission": "submit",
    "testing": "test",
    "training": "train",
    "update": "update",
    "upgrade": "upgrade",
    "writing": "write",
}
"""What is done, by the noun for it; a review or a survey is a thing of its own."""


def named_work(reading: Reading) -> tuple[Phrase, int] | None:
    """Give the verb of work that is named, and the place of the noun it is done to."""
    for place, word in enumerate(reading.words[:3]):
        if word.pos == "NOUN" and word.lemma in _NAMED:
            following = reading.words[place + 1 : place + 2]
            of = [
                index
                for index, one in enumerate(reading.words)
                if one.head == place and one.dep == "nmod" and index > place
            ]
            leads = place == reading.head or word.dep.startswith("nsubj")
            if leads and of and following[0].lemma == "of":
                return tuple(_NAMED[word.lemma].split()), of[0]
    return None
