"""Whether what somebody works on are people."""

from coach.rewriting.firstword import KIN
from coach.rewriting.thing import Thing
from coach.rulebook.lexicon import phrase, word_list

_LISTS = ("people-nouns", "staff-nouns")
_CALLED = KIN | frozenset(
    """accountant actor affiliate aider ambassador architect athlete auditor bookkeeper
    boss boy buddy builder caregiver caretaker cashier chef chief cleaner clerk
    clinician coach commuter cook councillor cyclist delegate dentist director
    electrician employer executive fitter gardener girl gp grandchild grandparent
    haulier holder influencer interpreter journalist junior landlord lawyer leaver
    lecturer librarian man mayor mentor midwife musician officer operative owner packer
    parent passenger pedestrian peer pharmacist physician picker player plumber
    politician porter professor programmer ranger receptionist relative rep reporter
    rower scholar sdr secretary senior shopkeeper singer stallholder surgeon technician
    therapist trainer translator tutor usher waiter warden welder woman""".split()
)
"""People that no list of the rules needs to know."""
_BODIES = frozenset(
    """agency association authority bank branch business charity choir city club
    committee community company council court department family firm government group
    hospital host household institution library ministry municipality orchestra
    organisation organization partner party police repo school shop startup store
    supplier team university vendor""".split()
)
"""What acts and answers like people, and is none of which one says "who"."""
_OR_MACHINES = frozenset(
    "account agent broker client driver host manager processor reader runner user".split()
)
"""People, unless what is done to them is only done to things: "swap the broker"."""


def is_people(thing: Thing) -> bool:
    """Whether a thing are people: "20 users", "my mother"; a "user guide" is none."""
    return thing.noun in _CALLED or any(phrase(thing.noun) in word_list(name) for name in _LISTS)


def may_be_a_place(thing: Thing) -> bool:
    """Whether a thing acts like people and can be worked on like a thing as well: "the shop"."""
    return thing.noun in _BODIES or thing.noun in _OR_MACHINES


def are_persons(thing: Thing) -> bool:
    """Whether a thing are several people of whom one says "who": "the nurses", not "schools"."""
    return thing.many and thing.noun not in _BODIES and is_people(thing)
