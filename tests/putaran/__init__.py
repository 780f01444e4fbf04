"""The rounds of layouts that the reader once met unseen (docs/pembacaan.md), kept as regression tests.

Ten authors wrote them, eight layouts each, who knew the field and had not read the reader; their code stands as it
came, formatted. Agencies and figures are invented, persons have no names, and one invented NIP serves them all.
"""
