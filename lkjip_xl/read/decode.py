"""Bytes into text: by mark, by what the file declares, else UTF-8, else the Windows code page usual here."""

import codecs
import re

_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)|encoding\s*=\s*[\"']([\w.:-]+)[\"']", re.I)
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(data: bytes, declared: bool = False) -> str:
    """The text of `data`. declared: look for charset= or encoding= in the first 4 kB (HTML)."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    sample = data[:400]
    if len(sample) > 8:
        for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
            if sample[start::2].count(0) > 0.7 * (len(sample) // 2):
                return data.decode(name, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    found = _DECLARED.search(data[:4096]) if declared else None
    if found:
        name = (found[1] or found[2]).decode("ascii", "replace")
        try:
            if codecs.lookup(name).name not in ("utf-8", "iso8859-1"):
                return data.decode(name, errors="replace")
        except LookupError:
            pass
    return data.decode("cp1252", errors="replace")
