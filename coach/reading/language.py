"""Whether a text is English; when in doubt it is, since key results are short."""

import re
import unicodedata

_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    "the of to and for from by with at is are our my that every each per on all in be this their "
    "than have has as new within least more less it we users team increase reduce improve".split()
)
# Spanish, French, German, Italian, Portuguese, Dutch, Polish, Nordic: words English does not have.
_OTHER = (
    frozenset(
        "el los las del una unos para por con que su sus nuestro nuestra desde hasta cada en "
        "le les des du une et pour avec dans sur nos notre ses aux est sont au chaque par "
        "der das dem des ein eine einen einer und auf für mit von zum zur bis bei aus alle um im "
        "il lo gli della delle dei degli di nel nella nostro nostra ogni alla dal che per "
        "os da dos das em na nos nossa nosso uma até ao às "
        "het een van voor naar onze elke bij wordt zijn op "
        "się nie na dla przez oraz jest "
        "och att för på som till av ett vår våra og til av på med alla alle jeg vi "
        "de la die den".split()
    )
    - _ENGLISH
)
_LONGER = 4
"""Letters; shorter words are alike in many languages."""


def language_of(text: str) -> str:
    """Give `en`, or `und` when the text is plainly in another language, or has no words."""
    letters = [character for character in text if character.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    if not letters or 2 * latin < len(letters):
        return "und"
    written = _WORD.findall(text)
    words = [word.lower() for word in written]
    english = sum(word in _ENGLISH for word in words)
    other = sum(word in _OTHER or not word.isascii() for word in words)
    accented = sum(not word.isascii() for word in words)
    if not english and _unheard_of(written, at_least=2 if other else 3):
        return "und"
    if other == accented and 2 * accented < len(words):
        return "en"
    return "und" if other >= 2 and other > 2 * english else "en"


def _unheard_of(words: list[str], at_least: int) -> bool:
    """Whether there are so many longer words, not names alone, that no English dictionary knows."""
    import lemminflect

    longer = [word for word in words if len(word) >= _LONGER and word.lower() not in _OTHER]
    if len(longer) < at_least or all(word.istitle() for word in longer):
        return False
    return not any(lemminflect.getAllLemmas(word.lower()) for word in longer)
