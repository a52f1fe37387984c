"""Whether a verb of a mission says what is done, in a place where missions say so."""

from coach.reading.facts import Reading, Word
from coach.reading.grammar import children, root_of
from coach.reading.purpose import is_unknown, listed
from coach.reading.series import is_verb
from coach.reading.telling import is_of_others

_NOUNS = ("NOUN", "PROPN")
_HARD = frozenset({"nothing", "effort", "length", "stone"})
"""What somebody stops at, spares, goes to or leaves unturned."""
_CLAUSES = frozenset({"xcomp", "ccomp", "advcl", "csubj", "acl", "parataxis", "appos"})
_TELLING = ("we", "it", "i")
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_LED = ("xcomp", "advcl", "acl")
_DONE_TO = frozenset({"obj", "iobj", "obl", "obl:unmarked", "ccomp", "xcomp", "advcl", "acl"})


def is_wanted(reading: Reading, words: tuple[Word, ...], place: int) -> bool:
    """Whether a word is a verb that says what is done, in a place where missions say so."""
    word = words[place]
    if word.pos == "AUX":
        # "to be a welcoming place": the verb of a state that is wanted.
        after_to = place > 0 and words[place - 1].lemma == "to" and word.lemma == "be"
        wanted = after_to and word.dep == "cop" and _stands_high(words, word.head)
        return wanted and not is_of_others(words, word.head)
    if word.pos != "VERB" or not is_verb(word) or _only_leads(words, place):
        return False
    if any(one.start < word.end and word.start < one.end for one in reading.quantities):
        return False
    if any(True for _ in children(words, root_of(words) or 0, "expl")):
        # "There has never been a better time to join"
        return False
    told = any(words[one].lemma == "you" for one in children(words, place, "nsubj"))
    told = told or is_denied(words, place)
    if told or is_of_others(words, place) or _says_how_easy(words, place):
        return False
    if _tells_of_themselves(words, place) or _is_slogan(words, place):
        return False
    return _is_present(words, place) and _stands_high(words, place)


def is_denied(words: tuple[Word, ...], place: int) -> bool:
    """Whether a verb says what is not done."""
    before = (words[one].lemma for one in children(words, place, "advmod") if one < place)
    return any(one in ("not", "n't", "never") for one in before)


def _tells_of_themselves(words: tuple[Word, ...], place: int) -> bool:
    """Whether a verb says how somebody works, and nothing that is done: "we move fast"."""
    ours = any(words[one].lemma == "we" for one in children(words, place, "nsubj"))
    after = {words[one].dep for one in children(words, place) if one > place}
    going_on = any(words[one].lemma == "be" for one in children(words, place, "aux"))
    if any(_is_their_own(words, one) for one in children(words, place, "obj")):
        # "Our nurses plan their own rounds"
        return any(words[one].pos == "NOUN" for one in children(words, place, "nsubj"))
    return ours and ("advmod" in after or going_on) and not after & _DONE_TO


def _is_slogan(words: tuple[Word, ...], place: int) -> bool:
    """Whether somebody only stands for a virtue: "Hobart stands for quality and passion"."""
    things = {words[one].lemma for one in children(words, place, "obl")}
    return words[place].lemma == "stand" and bool(things & listed("virtues"))


def _is_their_own(words: tuple[Word, ...], thing: int) -> bool:
    before = [words[one].lemma for one in children(words, thing, "nmod:poss", "amod")]
    return before[:2] == ["their", "own"]


def _says_how_easy(words: tuple[Word, ...], place: int) -> bool:
    """Whether a verb only says for what something is free or easy: "we are free to use"."""
    above = words[words[place].head]
    without = not any(one > place for one in children(words, place, "obj", "obl"))
    return (
        words[place].dep in ("xcomp", "advcl")
        and above.lemma in ("free", "easy", "simple")
        and without
    )


def _is_present(words: tuple[Word, ...], place: int) -> bool:
    word = words[place]
    past = "Tense=Past" in word.morph or "Voice=Pass" in word.morph
    # "We grow by a tenth a year" boasts; "to grow local grain" does not.
    told = any(
        words[one].pos != "PRON" or words[one].lemma in _TELLING or is_unknown(words[one].lemma)
        for one in children(words, place, "nsubj")
    )
    boasts = told and word.lemma in listed("boasting")
    aided = any(words[one].lemma == "have" for one in children(words, place, "aux"))
    aided = aided and not any(words[one].lemma == "they" for one in children(words, place, "nsubj"))
    still = aided and any(one.lemma in ("since", "year", "decade", "generation") for one in words)
    return not boasts and (not past or (still and "Voice=Pass" not in word.morph))


def _only_leads(words: tuple[Word, ...], place: int) -> bool:
    """Whether a verb only leads to another: "strive" in "we strive to heal", "do that"."""
    if words[place].lemma == "do":
        things = [words[one] for one in children(words, place, "obj")]
        return any(one.pos == "PRON" or one.lemma in ("all", "best", "utmost") for one in things)
    if words[place].lemma == "help" and _is_for_us(words, place):
        return True
    if _is_flourish(words, place):
        return True
    if words[place].lemma not in listed("leading"):
        return False
    return not any(
        words[one].pos in _NOUNS and one > place for one in children(words, place, "obj")
    )


def _is_for_us(words: tuple[Word, ...], verb: int) -> bool:
    """Whether what helps only helps us: "our software helps us balance the grid"."""
    return any(words[one].lemma in ("we", "us") for one in children(words, verb, "obj", "iobj"))


def _is_flourish(words: tuple[Word, ...], verb: int) -> bool:
    """Whether a verb only says how hard somebody tries: "we stop at nothing to heal"."""
    hard = [one for one in children(words, verb, "obj", "obl") if words[one].lemma in _HARD]
    led = [verb, *hard]
    return bool(hard) and any(True for one in led for _ in children(words, one, *_LED))


def _stands_high(words: tuple[Word, ...], place: int) -> bool:
    """Whether only words that announce a purpose stand above a verb."""
    for _ in words:
        word = words[place]
        relation = word.dep
        if relation == "root" or word.head == place:
            return True
        if relation == "acl:relcl":
            return _says_what_it_is(words, place)
        if relation not in _CLAUSES and relation != "conj":
            return False
        if relation == "acl" and words[word.head].lemma in _HARD:
            place = words[word.head].head
            continue
        held = words[words[word.head].head].lemma == "have"
        if relation == "acl" and held and words[word.head].lemma in listed("powers"):
            # "We have the power to change lives" is said of the lives.
            place = words[word.head].head
            continue
        if relation == "acl" and _is_gerund(word) and not is_means(words, place):
            # "parents looking for childcare" look for themselves.
            return words[word.head].lemma in listed("announcing") or _is_ourselves(words, word.head)
        if relation == "advcl" and turns(words, place):
            return False
        above = word.head
        if (
            relation not in ("conj", "parataxis")
            and not is_means(words, place)
            and _is_said(words, above)
        ):
            return False
        place = above
    return False


def _is_ourselves(words: tuple[Word, ...], noun: int) -> bool:
    """Whether a noun says what we are: "we are a charity bringing water to villages"."""
    said = any(True for _ in children(words, noun, "cop"))
    return said and words[noun].dep == "root" and words[noun].lemma in listed("bodies")


def _says_what_it_is(words: tuple[Word, ...], place: int) -> bool:
    """Whether a relative clause says what somebody does: "we are a nursery that grows herbs"."""
    noun = words[place].head
    linked = [words[one] for one in children(words, noun, "cop")]
    told = [words[one].lemma for one in children(words, noun, *_SUBJECTS)]
    by_itself = any(
        words[one].lemma in ("that", "which", "who") for one in children(words, place, "nsubj")
    )
    plainly = words[noun].dep == "root" and any("Fin" in one.morph for one in linked)
    return plainly and by_itself and not listed("announcing") & set(told)


def _is_said(words: tuple[Word, ...], place: int) -> bool:
    """Whether a word above already says what is done, so that the one below belongs to it."""
    word = words[place]
    if word.pos == "VERB":
        return is_verb(word) and not _only_leads(words, place) and _is_present(words, place)
    subject = any(True for _ in children(words, place, *_SUBJECTS, "expl", "cop"))
    announced = word.lemma in listed("announcing")
    return word.pos in _NOUNS and word.dep != "root" and not (subject or announced)


def turns(words: tuple[Word, ...], place: int) -> bool:
    """Whether with a clause something else begins: a reason, a condition, a consequence."""
    turned = any(
        words[one].lemma in listed("turning") for one in children(words, place, "mark", "advmod")
    )
    return turned or any(words[one].lemma in ("which", "whom") for one in children(words, place))


def is_means(words: tuple[Word, ...], place: int) -> bool:
    """Whether a verb says by what way: "by building homes", ", saving them hours"."""
    word = words[place]
    if word.dep not in ("advcl", "conj", "acl", "xcomp") or not _is_gerund(word):
        return False
    marks = {words[one].lemma for one in children(words, place, "mark", "case")}
    if marks & listed("by_way"):
        return True
    if word.dep == "conj":
        above = words[word.head]
        return is_means(words, word.head) if _is_gerund(above) else above.pos == "VERB"
    above = words[word.head]
    after_comma = place > 0 and words[place - 1].lemma == ","
    return not marks and after_comma and above.pos == "VERB" and not _is_gerund(above)


def _is_gerund(word: Word) -> bool:
    return word.pos == "VERB" and ("Ger" in word.morph or "Tense=Pres|VerbForm=Part" in word.morph)
