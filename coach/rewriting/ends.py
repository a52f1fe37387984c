"""Where the words that name a thing begin and end, where the reader cut them short."""

from coach.reading.facts import Reading, Word
from coach.rewriting.firstword import is_common_noun, is_only_a_thing, reads_as_noun
from coach.rewriting.nouns import NOUNS

UNITS = frozenset(
    """acre cm g ha hectare kg km kilo l litre m metre mile mm pair sqm t ton tonne yard""".split()
)
"""What comes before "of" and only says how much there is."""
_LONG = 5
"""Words; what is joined further off is another thing."""
_BEFORE = ("amod", "compound", "det", "nmod:poss")
_GIVING = ("bring", "buy", "give", "hand", "get", "offer", "pay", "send", "show", "teach", "tell")
_OF_VERBS = ("mark", "nsubj", "obj", "aux", "advmod", "xcomp", "case")
"""What hangs on a verb, and seldom on a noun."""


def belongs_to(reading: Reading, word: Word, start: int, end: int) -> bool:
    """Whether the word before a phrase hangs on it: "cost" in "cost centre reports"."""
    inside = start <= reading.words[word.head].start < end
    verb = word.start == 0 and word.pos == "VERB"
    part = word.dep == "compound:prt" and word.pos in NOUNS
    # "the AWS course": whoever is given nothing gets nothing.
    given = word.dep == "iobj" and word.pos in NOUNS and not _is_giving(reading)
    return part or given or (inside and not verb and word.dep in _BEFORE)


def _is_giving(reading: Reading) -> bool:
    return reading.head is not None and reading.words[reading.head].lemma in _GIVING


def end_of_thing(reading: Reading, end: int) -> int:
    """Give where a thing ends whose own noun was taken for a verb: "the dye works".

    Or for another thing: "all year 3 pupils". Whoever gives pupils feedback has two things.
    """
    for place, word in enumerate(reading.words):
        # "our Cyber Essentials certificate", of which only the first word was kept
        number = (word.pos == "NUM" or word.dep == "compound") and word.start == end + 1
        noun = reading.words[word.head] if number else word
        apart = reading.words.index(noun) - place
        close = word.start == end + 1 and apart == number
        if close and noun.pos in NOUNS and noun.dep == "obj" and not _is_giving(reading):
            return noun.end
        if word.start == end + 1 and reads_as_noun(reading, word):
            return word.end
        if word.start not in (end, end + 1) or word.pos not in ("VERB", "ADJ"):
            continue
        alone = not any(one.head == place and one.dep in _OF_VERBS for one in reading.words)
        said = reading.text[word.start : word.end].lower()
        bare = said.endswith("ing") and place > 0 and _is_bare(reading, place - 1)
        doing = said.endswith(("ed", "ing")) and word.dep != "obj" and not bare
        known = is_common_noun(word.lemma)
        if word.dep == "xcomp" and not bare:
            known = is_only_a_thing(word.lemma)
        elif word.dep not in ("obj", "advcl") and not bare:
            continue
        if alone and known and not doing:
            return word.end
    return end


def _is_bare(reading: Reading, noun: int) -> bool:
    """Whether a noun stands alone behind a verb, and only tells of what: "reverse invoicing"."""
    word = reading.words[noun]
    own = any(one.head == noun and one.start < word.start for one in reading.words)
    return word.dep == "obj" and word.head == noun - 1 and not own and not _is_several(word)


def end_of_amount(reading: Reading, end: int, most: int) -> int:
    """Give where the thing ends of which an amount is named: "2 ha of cherry trees"."""
    for place, word in enumerate(reading.words[:-2]):
        if word.end == end and word.lemma in UNITS and reading.words[place + 1].lemma == "of":
            of = [one.end for one in reading.words if one.head == place and one.dep == "nmod"]
            return max([end, *(last for last in of if last <= most)])
    return end


def end_of_pair(reading: Reading, end: int, most: int) -> int:
    """Give where a thing ends that shares its noun: "training and coaching opportunities"."""
    first = next((place for place, word in enumerate(reading.words) if word.end == end), None)
    if first is None:
        return end
    if (both := _both(reading, first)) is not None:
        return both.end if both.end <= most else end
    if _is_several(reading.words[first]):
        return end
    for place in range(first + 2, min(first + 1 + _LONG, len(reading.words))):
        word = reading.words[place]
        own = [one for one in reading.words if one.head == place and one.start < word.start]
        joined = word.dep == "conj" and word.head == first and word.pos in NOUNS
        parts = [one.dep for one in own if one.dep != "cc"]
        if joined and word.end <= most and parts and set(parts) <= {"amod", "compound"}:
            return word.end
    return end


def end_of_counted(reading: Reading, start: int, end: int, most: int) -> int:
    """Give where a thing ends of which there are several: "3 lunch and learn meetings"."""
    inside = [place for place, word in enumerate(reading.words) if start <= word.start < end]
    if not inside or reading.words[inside[0]].pos != "NUM":
        return end
    number, last = reading.words[inside[0]], reading.words[inside[-1]]
    digits = reading.text[number.start : number.end]
    if not digits.isdigit() or int(digits) == 1 or _is_several(last) or last.pos not in NOUNS:
        return end
    for word in reading.words[inside[-1] + 1 :][:_LONG]:
        if word.pos not in (*NOUNS, "ADJ", "CCONJ", "VERB") or word.end > most:
            break
        if word.pos in NOUNS and _is_several(word):
            return word.end
    return end


def _both(reading: Reading, first: int) -> Word | None:
    """Give the second of two bare nouns that are one thing: "roles and responsibilities".

    Or of two that stand before one noun of which the reader made a second thing: "our leads and
    opportunities pipeline".
    """
    noun, joining = reading.words[first], reading.words[first + 1 : first + 2]
    if not joining or joining[0].lemma not in ("and", "&"):
        return None
    second = first + 2
    while second < len(reading.words) and reading.words[second].dep == "compound":
        second += 1
    other = reading.words[second] if second < len(reading.words) else None
    if other is None or other.pos not in NOUNS or noun.pos not in NOUNS:
        return None
    joined = other.dep == "conj" and other.head == first
    same = other.dep == noun.dep == "obj" and other.head == noun.head
    if second > first + 2:
        return other if same or joined else None
    if not joined or _is_several(noun) != _is_several(other):
        return None
    behind = next(iter(reading.words[second + 1 : second + 2]), other)
    close = behind.start == other.end + 1 and behind.pos in NOUNS and behind.dep == "obj"
    return behind if close and not _is_giving(reading) else other


def _is_several(word: Word) -> bool:
    return "Number=Plur" in word.morph and not word.lemma.endswith(("ic", "ics"))


def end_of_compound(reading: Reading, end: int) -> int:
    """Give where a hyphenated word ends, with the nouns right behind it: "thank-you dinner"."""
    for word in reading.words:
        if word.start >= end:
            glued = word.start == end
            if not glued and (word.start > end + 1 or word.pos not in NOUNS):
                break
            end = word.end
    return end
