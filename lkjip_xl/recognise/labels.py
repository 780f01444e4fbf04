"""Labels of total rows, however they are written."""

import re

from lkjip_xl.recognise.words import words_of

_SPACED = re.compile(r"\b(?:[^\W\d_]\s+){2,}[^\W\d_]\b")
_AT_END = re.compile(r"[(\[]\s*(?:jumlah|total|grand total)\s*[)\]]\s*$", re.IGNORECASE)
TOTAL_WORDS = frozenset({"jumlah", "total", "jml", "jlh", "subtotal", "subjumlah", "grandtotal", "keseluruhan"})
CARRIED = frozenset({"pindahan", "dipindahkan", "dipindah"})  # of the page before, to the next page
BEFORE_TOTAL = frozenset({"sub", "grand", "angka"})


def says_total(text: str) -> bool:
    """True for a label that speaks of a total, however it is written: "J U M L A H", "Sub Jumlah Program X"."""
    words = words_of(unspaced(text))
    while words and (words[0] in BEFORE_TOTAL or words[0].isdigit()):
        if len(words) > 1 and words[0] + words[1] in TOTAL_WORDS:
            return True
        words = words[1:]
    return bool(words) and words[0] in TOTAL_WORDS


def is_carried(text: str) -> bool:
    """ "Jumlah dipindahkan", "Pindahan dari halaman 1": what one page hands to the next, no total of either."""
    return not CARRIED.isdisjoint(words_of(unspaced(text)))


def ends_in_total(text: str) -> bool:
    """ "DINAS PERPUSTAKAAN (total)"."""
    return _AT_END.search(text) is not None


def unspaced(text: str) -> str:
    """A letter-spaced word closed up: "J U M L A H" -> "JUMLAH"."""
    return _SPACED.sub(lambda m: re.sub(r"\s+", "", m[0]), text)
