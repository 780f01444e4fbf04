"""Headings of the agency's own, which lkjip.toml explains by usual ones."""

from dataclasses import replace
from functools import lru_cache

from lkjip_xl.model import CannotGoOn
from lkjip_xl.recognise.layouts import vocabulary
from lkjip_xl.recognise.words import Vocabulary, bare
from lkjip_xl.settings import FILE
from lkjip_xl.settings.near import perhaps


@lru_cache(maxsize=8)
def with_aliases(aliases: tuple[tuple[str, str], ...]) -> Vocabulary:
    """The vocabulary with the headings that lkjip.toml explains; CannotGoOn where what explains is no heading."""
    words = vocabulary()
    if not aliases:
        return words
    for name, usual in aliases:
        if not words.heading(usual).speaks or words.heading(usual).coverage < 1:
            near = perhaps(usual, (" ".join(p) for p in words.phrases))
            raise CannotGoOn(
                f'{FILE}: [judul_kolom] "{name}": "{usual}" bukan judul kolom yang dikenal.{near} Pakai judul umum, '
                'misalnya "Target", "Realisasi", "Pagu Anggaran", "Realisasi Anggaran", "Indikator Kinerja", "Program".'
            )
    return replace(words, aliases={bare(name): usual for name, usual in aliases}, cache={})
