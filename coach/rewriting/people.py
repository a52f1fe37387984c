"""Whether what somebody works on are people."""

from coach.rewriting.thing import Thing
from coach.rulebook.lexicon import phrase, word_list

_LISTS = ("people-nouns", "staff-nouns")
_CALLED = frozenset(
    """accountant actor affiliate ambassador architect athlete auditor aunt board bookkeeper boss
    boy brother buddy builder caretaker cashier chef chief cleaner clerk clinician coach
    councillor daughter delegate dentist director electrician employer executive father
    friend gardener girl gp grandchild grandfather grandmother grandparent haulier holder
    husband influencer journalist junior landlord lawyer leaver lecturer librarian man mayor
    mentor mother musician neighbor neighbour officer operative owner packer parent peer
    pharmacist physician picker player plumber politician porter professor programmer
    receptionist relative rep reporter scholar sdr secretary senior shopkeeper singer sister
    son stallholder surgeon therapist trainer tutor uncle waiter warden wife woman""".split()
)
"""People that no list of the rules needs to know."""


def is_people(thing: Thing) -> bool:
    """Whether a thing are people: "20 users", "my mother"; a "user guide" is none."""
    return thing.noun in _CALLED or any(phrase(thing.noun) in word_list(name) for name in _LISTS)
