"""Other languages are noticed; short English is never taken for one."""

import pytest

from coach.reading.language import language_of


@pytest.mark.parametrize(
    "text",
    [
        "Lanzar el portal de socios",
        "Die Kundenzufriedenheit auf 45 steigern",
        "Réduire le délai de réponse de 5 %",
        "Aumentar la retención al 40%",
        "Ridurre il tasso di abbandono al 3%",
        "Öka försäljningen med 20 %",
        "Umsatz um 20 % steigern",
        "Kundenportal starten, Schulungen abhalten",
        "Lanseeraa kumppaniportaali toukokuussa",
        "Verhoog de omzet met 20% voor het einde van het jaar",
        "新しいポータルを公開する",
        "Запустить портал",
        "إطلاق البوابة الجديدة",
    ],
)
def test_other_languages_are_not_judged(text: str) -> None:
    assert language_of(text) == "und"


@pytest.mark.parametrize(
    "text",
    [
        "NPS 45",
        "Launch portal",
        "Hire a maître d'hôtel",
        "Open shops in Düsseldorf and São Paulo",
        "Win die-hard fans in Los Angeles",
        "Do yoga, do pilates",
        "Two dinners w/ donors, one w/ press",
        "Zero overdue invoices",
        "Zendesk Salesforce Figma",
        "Lanch portl",
    ],
)
def test_short_english_is_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize("text", ["", "5", "80 %", "🚀", "---"])
def test_what_holds_no_word_is_in_no_language(text: str) -> None:
    assert language_of(text) == "und"
